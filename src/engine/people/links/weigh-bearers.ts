import { type DocumentView, ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { NamePlace } from '../name-place.ts';
import { hashWords } from '../word-hash.ts';

/** Who is meant by how often and how near they are named, and by who can speak at all. */
export function weigh(habits: readonly Habit[], near: Entity | undefined, fates: Fates | undefined) {
  const { first, clear } = chooseByHabit(habits);
  const living = fates ? habits.filter(({ entity }) => fates.speaking.has(entity) && !fates.dead.has(entity)) : [];
  const speaker = living.length === 1 ? living[0]?.entity : undefined;
  if (speaker && (!near || fates?.dead.has(near))) return { entity: speaker, sure: 0.88, rule: 'short-form-speaker' };
  if (near && (near === first || !clear)) return { entity: near, sure: 0.88, rule: 'short-form-near' };
  return { entity: first, sure: clear ? 0.88 : 0.6, rule: 'short-form-shared' };
}

/** How an article calls somebody. */
export interface Habit {
  readonly entity: Entity;
  /** How often by the given name alone, as relatives of the story's subject are. */
  alone: number;
  /** How often by a name that holds the surname and means nobody else. */
  times: number;
}

/** How often each bearer is named, and by what, where a name means nobody else. */
export function readHabits(places: readonly NamePlace[], entities: readonly Entity[], entityOf: Int32Array): ReadonlyMap<Entity, Habit> {
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

/** Whether somebody goes by the given name. */
export const isByGiven = ({ alone, times }: Habit): boolean => alone > 1 && alone >= times;

/** How a bearer is called. */
export const habitOf = (habits: ReadonlyMap<Entity, Habit>, entity: Entity): Habit => habits.get(entity) ?? { entity, alone: 0, times: 0 };

/** The one named twice as often, which is clear; else the one named first. */
function chooseByHabit(rivals: readonly Habit[]): { readonly first: Entity | undefined; readonly clear: boolean } {
  const sorted = [...rivals].sort((a, b) => b.times - a.times || a.entity.index - b.entity.index);
  const [most, second] = sorted;
  if (!second || (most && most.times >= 2 * second.times)) return { first: most?.entity, clear: true };
  return { first: rivals.reduce((first, habit) => (habit.entity.index < first.entity.index ? habit : first), second).entity, clear: false };
}

const SAYS = hashWords(
  'said says told tells added asked replied explained insisted recalled wrote admitted warned argued claimed joked continued conceded denied',
);
const DIES = hashWords('died dies drowned perished killed murdered stabbed buried');

/** Whether a name stands right beside a verb of speech, a comma apart at most: “his mother, Ann Lee, told”. */
export function speaks({ document, hash }: DocumentView, { candidate: { first, last } }: NamePlace): boolean {
  const verb = document.tokens.form[last] === ',' ? last + 1 : last;
  return SAYS.has(hash[verb] ?? 0) || SAYS.has(hash[first - 1] ?? 0);
}

const TRIED = hashWords('pleaded pleads denies denied admits admitted charged accused convicted sentenced jailed remanded');
const POLICE = /^(?:police|officers|detectives)$/;

/** “Lee denies theft”, “Lee told police”: whether somebody is tried, or speaks as those do who are. */
export function isTried({ document, hash, role, syntax }: DocumentView, { candidate: { first, last } }: NamePlace): boolean {
  if (document.tokens.form[last] === 'told') return POLICE.test(document.tokens.form[last + 1] ?? '');
  for (let i = last - 1; i >= first; i--) if (role[i] === ROLE.subject) return TRIED.has(hash[syntax.head[i] ?? -1] ?? 0);
  return false;
}

/** “Lee, 47, died”, “Lee and Tom Ray died”: whether the death of whom a name means is told beside it. */
export function dies({ hash, role, syntax }: DocumentView, { candidate: { head } }: NamePlace): boolean {
  const above = syntax.head[head] ?? -1;
  const verb = role[head] === ROLE.conj ? (syntax.head[above] ?? -1) : above;
  return DIES.has(hash[verb] ?? 0);
}

/** What the text tells of bearers that decides who can speak. */
export interface Fates {
  readonly speaking: ReadonlySet<Entity>;
  readonly dead: ReadonlySet<Entity>;
  readonly tried: ReadonlySet<Entity>;
}

/** Who speaks by full name, and whose death or trial the text tells: “Lee, 47, died”. */
export function readFates(view: DocumentView, places: readonly NamePlace[], entities: readonly Entity[], entityOf: Int32Array): Fates {
  const speaking = new Set<Entity>();
  const dead = new Set<Entity>();
  const tried = new Set<Entity>();
  for (const place of places) {
    const entity = entities[entityOf[place.mention] ?? -1];
    if (!entity) continue;
    if (place.name.parts.length > 1 && speaks(view, place)) speaking.add(entity);
    if (dies(view, place)) dead.add(entity);
    if (place.name.parts.length > 1 && isTried(view, place)) tried.add(entity);
  }
  return { speaking, dead, tried };
}
