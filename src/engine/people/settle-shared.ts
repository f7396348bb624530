import type { DocumentView } from './document-view.ts';
import type { Entity } from './entity.ts';
import type { NamePlace } from './name-place.ts';
import { hashWords } from './word-hash.ts';

/** Gives a name to somebody, with how sure that is and by which rule. */
export type Settle = (entity: Entity, place: NamePlace, sure: number, rule: string) => void;

/**
 * Decides whom short forms mean that several people share, in text order: who was named in the same paragraph just before,
 * and not only by a given name; unless one is named far more often. Who speaks is who spoke before: the dead do not.
 */
export function settleShared(
  view: DocumentView,
  places: readonly NamePlace[],
  open: ReadonlyMap<NamePlace, readonly Entity[]>,
  entities: readonly Entity[],
  entityOf: Int32Array,
  settle: Settle,
): void {
  const habits = readHabits(places, entities, entityOf);
  const { speaking, dead } = readFates(view, places, entities, entityOf);
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
      const living = speaks(view, place) ? options.filter((option) => speaking.has(option) && !dead.has(option)) : [];
      const speaker = living.length === 1 ? living[0] : undefined;
      if (speaker && (!near || dead.has(near))) settle(speaker, place, 0.88, 'short-form-speaker');
      else if (near && (near === first || !clear)) settle(near, place, 0.88, 'short-form-near');
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

const SAYS = hashWords(
  'said says told tells added asked replied explained insisted recalled wrote admitted warned argued claimed joked continued conceded',
);
const DIES = hashWords('died dies drowned perished killed murdered stabbed buried');

/** Whether a name stands right beside a verb of speech, a comma apart at most: “his mother, Ann Lee, told”. */
function speaks({ document, hash }: DocumentView, { candidate: { first, last } }: NamePlace): boolean {
  const verb = document.tokens.form[last] === ',' ? last + 1 : last;
  return SAYS.has(hash[verb] ?? 0) || SAYS.has(hash[first - 1] ?? 0);
}

/** Who speaks by full name, and whose death the text tells: “Lee, 47, died”. */
function readFates(view: DocumentView, places: readonly NamePlace[], entities: readonly Entity[], entityOf: Int32Array) {
  const speaking = new Set<Entity>();
  const dead = new Set<Entity>();
  for (const place of places) {
    const entity = entities[entityOf[place.mention] ?? -1];
    if (!entity) continue;
    if (place.name.parts.length > 1 && speaks(view, place)) speaking.add(entity);
    if (DIES.has(view.hash[view.syntax.head[place.candidate.head] ?? -1] ?? 0)) dead.add(entity);
  }
  return { speaking, dead };
}
