import type { DocumentView } from './document-view.ts';
import { type Entity, type Gender, makeEntity } from './entity.ts';
import { tokenAt } from './find-sources.ts';
import { FLAG } from './lexicon.ts';
import type { MentionCandidate } from './mention.ts';
import { fullNamesAgree, type NameParts, startOfName, takeNameApart } from './name-parts.ts';
import { PARTICLES } from './name-tags.ts';

interface NamePlace {
  readonly mention: number;
  readonly candidate: MentionCandidate;
  readonly name: NameParts;
}

const against = (a: Gender, b: Gender): boolean => a !== 'unknown' && b !== 'unknown' && a !== b;

/** At most so many people of one surname are compared; a text of 10,000 Smiths stays linear. */
const MOST_NAMESAKES = 24;

const push = <K>(map: Map<K, Entity[]>, key: K, entity: Entity): void => {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (!list.includes(entity) && list.length < MOST_NAMESAKES) list.push(entity);
};

/** A name longer than another, in parts and then in letters, is the fuller one. */
const isFuller = (a: NameParts, b: NameParts | undefined): boolean =>
  b === undefined ||
  a.parts.length > b.parts.length ||
  (a.parts.length === b.parts.length && a.parts.join('').length > b.parts.join('').length);

const sameParts = (a: NameParts, b: NameParts | undefined): boolean => b !== undefined && a.parts.join(' ') === b.parts.join(' ');

/**
 * Groups the names of people: full names first (“Ann Lee”, “Ann B. Lee”), then short forms, each to the one full name it
 * can stand for. Of several, a title's gender decides, then the paragraph, then who is named most; where nothing does,
 * the link is marked unsure. Returns for each candidate its entity, and appends new entities to `entities`.
 */
export function clusterNames(view: DocumentView, candidates: readonly MentionCandidate[], entities: Entity[], entityOf: Int32Array): void {
  const places: NamePlace[] = [];
  candidates.forEach((candidate, mention) => {
    if (candidate.form !== 'name' || candidate.type !== 'person') return;
    const name = takeNameApart(view, startOfName(view, candidate), candidate.last);
    if (name.parts.length > 0) places.push({ mention, candidate, name });
  });
  const bySurname = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const byPart = new Map<string, Entity[]>();

  const settle = (entity: Entity, place: NamePlace, sure: number, rule: string): void => {
    const { candidate, name, mention } = place;
    entityOf[mention] = entity.index;
    // “Ann Lee FRS” is fuller than “Ann Lee”, though the parts are the same
    const longer = (span: MentionCandidate['nameSpan']): number => (span ? span.end - span.start : 0);
    if (isFuller(name, entity.name) || (sameParts(name, entity.name) && longer(candidate.nameSpan) > longer(entity.nameSpan))) {
      entity.name = entity.name?.suffix !== undefined && name.suffix === undefined ? { ...name, suffix: entity.name.suffix } : name;
      if (candidate.nameSpan) entity.nameSpan = candidate.nameSpan;
    }
    if (entity.gender === 'unknown') entity.gender = candidate.gender;
    const certainty = sure >= 0.97 ? 'stated' : sure >= 0.85 ? 'inferred' : 'unsure';
    entity.links.push({ mention, sure, evidence: { rule, span: candidate.span, certainty } });
  };
  const found = (place: NamePlace): Entity => {
    const entity = makeEntity(entities.length, 'person', true);
    entities.push(entity);
    entity.name = place.name;
    if (place.candidate.nameSpan) entity.nameSpan = place.candidate.nameSpan;
    return entity;
  };
  const enter = (entity: Entity, { parts }: NameParts): void => {
    push(bySurname, parts.at(-1) ?? '', entity);
    if (parts.length > 1) push(byGiven, parts[0] ?? '', entity);
    for (const part of parts.slice(1, -1)) push(byPart, part, entity);
  };

  /** “Van der Meer” behind “Willem van der Meer”; a given name of its own makes it somebody else: “Lee Smith”, “Ann Lee Smith”. */
  const isTail = (short: Pick<Entity, 'name' | 'nameSpan'>, full: Pick<Entity, 'name'>): boolean => {
    const a = short.name?.parts ?? [];
    const b = full.name?.parts ?? [];
    if (a.length >= b.length || a.some((part, i) => part !== b[b.length - a.length + i])) return false;
    return !isGivenName(view, short.nameSpan?.start ?? 0);
  };

  for (const place of places) {
    if (place.name.parts.length < 2) continue;
    const namesakes = bySurname.get(place.name.parts.at(-1) ?? '') ?? [];
    const same = namesakes.filter(
      (e) =>
        e.name &&
        (fullNamesAgree(e.name, place.name) ||
          isTail(e, place) ||
          isTail({ name: place.name, ...(place.candidate.nameSpan ? { nameSpan: place.candidate.nameSpan } : {}) }, e)) &&
        !against(e.gender, place.candidate.gender),
    );
    const exact = same.find((e) => e.name?.parts[0] === place.name.parts[0]);
    const entity = exact ?? (same.length === 1 ? same[0] : undefined) ?? found(place);
    settle(entity, place, 0.99, 'full-name');
    enter(entity, place.name);
  }

  const open = new Map<NamePlace, readonly Entity[]>();
  for (const place of places) {
    const part = place.name.parts[0] ?? '';
    if (place.name.parts.length !== 1) continue;
    const fitting = (list: readonly Entity[] | undefined): readonly Entity[] =>
      (list ?? []).filter((e) => !against(e.gender, place.candidate.gender));
    const lists = [fitting(bySurname.get(part)), fitting(byGiven.get(part)), fitting(byPart.get(part))];
    const options = lists.find((list) => list.length > 0) ?? [];
    const [only] = options;
    if (options.length === 1 && only) settle(only, place, 0.98, 'short-form');
    else if (options.length > 1) open.set(place, options);
    else {
      const entity = found(place);
      settle(entity, place, 0.97, 'only-name');
      enter(entity, place.name);
    }
  }
  if (open.size > 0) settleShared(view, places, open, entities, entityOf, settle);
}

/** Whether the word at a place of the text is known as a given name, and as nothing that begins a surname. */
function isGivenName(view: DocumentView, offset: number): boolean {
  const i = tokenAt(view.document, offset);
  if (PARTICLES.has(view.hash[i] ?? 0)) return false;
  return ((view.flags[i] ?? 0) & (FLAG.maleGiven | FLAG.femaleGiven)) !== 0;
}

type Settle = (entity: Entity, place: NamePlace, sure: number, rule: string) => void;

/**
 * Decides whom short forms mean that several people share, in text order: who was named in the same paragraph just before,
 * and not only by a given name; unless one is named far more often.
 */
function settleShared(
  view: DocumentView,
  places: readonly NamePlace[],
  open: ReadonlyMap<NamePlace, readonly Entity[]>,
  entities: readonly Entity[],
  entityOf: Int32Array,
  settle: Settle,
): void {
  const habits = readHabits(places, entities, entityOf);
  const before = new Map<string, { readonly entity: Entity; readonly block: number }>();
  for (const place of places) {
    const { parts } = place.name;
    const block = view.document.sentences[view.sentence[place.candidate.first] ?? 0]?.block ?? -1;
    const options = open.get(place);
    const entity = entities[entityOf[place.mention] ?? -1];
    if (options) {
      const last = before.get(parts[0] ?? '');
      const near = last?.block === block && options.includes(last.entity) ? last.entity : undefined;
      const { first, clear } = chooseByHabit(options.map((option) => habits.get(option) ?? { entity: option, alone: 0, times: 0 }));
      if (near && (near === first || !clear)) settle(near, place, 0.88, 'short-form-near');
      else if (first) settle(first, place, clear ? 0.88 : 0.6, 'short-form-shared');
    } else if (entity) {
      const isGivenAlone = parts.length === 1 && parts[0] !== entity.name?.parts.at(-1);
      if (!isGivenAlone) before.set(parts.at(-1) ?? '', { entity, block });
      if (parts.length > 1) before.set(parts[0] ?? '', { entity, block });
    }
  }
}

/** How an article calls somebody. */
interface Habit {
  readonly entity: Entity;
  /** How often by the given name alone, as relatives of the story's subject are. */
  alone: number;
  /** How often by a name that holds the surname and means nobody else. */
  times: number;
}

function readHabits(places: readonly NamePlace[], entities: readonly Entity[], entityOf: Int32Array): ReadonlyMap<Entity, Habit> {
  const habits = new Map<Entity, Habit>();
  for (const { mention, name } of places) {
    const entity = entities[entityOf[mention] ?? -1];
    if (!entity) continue;
    const habit = habits.get(entity) ?? { entity, alone: 0, times: 0 };
    habits.set(entity, habit);
    if (name.parts.length === 1 && name.parts[0] === entity.name?.parts[0]) habit.alone++;
    else habit.times++;
  }
  return habits;
}

const isByGiven = ({ alone, times }: Habit): boolean => alone > 1 && alone >= times;

/** Who goes by the surname before who goes by the given name; then the one named twice as often; then the one named first. */
function chooseByHabit(habits: readonly Habit[]): { readonly first: Entity | undefined; readonly clear: boolean } {
  const bySurname = habits.filter((habit) => !isByGiven(habit));
  const rivals = bySurname.length > 0 ? bySurname : habits;
  const sorted = [...rivals].sort((a, b) => b.times - a.times || a.entity.index - b.entity.index);
  const [most, second] = sorted;
  if (!second || (most && most.times >= 2 * second.times)) return { first: most?.entity, clear: true };
  return { first: rivals.reduce((first, habit) => (habit.entity.index < first.entity.index ? habit : first), second).entity, clear: false };
}
