import { POS } from '../../syntax/syntax.ts';
import { type Entity, hasModifier } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import type { Linking } from './linking.ts';

/* “The Republican”, “the Vermont senator”, “the presumptive nominee”: how papers go on about politicians. */

const SENATORS = hashWords('senator sen sen.');
const GOVERNORS = hashWords('governor gov gov.');
const CANDIDATES = hashWords('candidate nominee contender hopeful frontrunner front-runner');
const MEMBERS = hashWords('lawmaker representative rep rep. congressman congresswoman mp councillor minister secretary');
/** By party: the words that say that somebody is of it. */
const SIDES = ['republican gop', 'democrat democratic', 'tory conservative', 'labour', 'libertarian'].map((words) => hashWords(words));
const ONES = hashWords('republican democrat tory libertarian');

const STANDING: ReadonlySet<number> = new Set([...CANDIDATES, ...SENATORS, ...GOVERNORS, ...MEMBERS, ...ONES]);
const ANY: ReadonlySet<number> = new Set([...STANDING, hashWord('mayor')]);

/** The nouns by which somebody may have been called whom a noun means: a candidate may be a governor, a senator is none. */
export function politiciansCalled(noun: number): ReadonlySet<number> | undefined {
  if (ONES.has(noun)) return ANY;
  if (CANDIDATES.has(noun)) return STANDING;
  return [SENATORS, GOVERNORS].find((words) => words.has(noun));
}

/** “Senator Lee, a Democrat, … The Republican”: whether a description tells a party of which somebody is not. */
export function isOfOtherParty({ hash }: Linking['view'], { first, head }: MentionCandidate, { nouns, nounModifiers }: Entity): boolean {
  let told: ReadonlySet<number> | undefined;
  for (let i = first + 1; i <= head && !told; i++) told = SIDES.find((words) => words.has(hash[i] ?? 0));
  if (!told) return false;
  const own = SIDES.filter((words) => isOf(words, nouns, nounModifiers));
  return own.length > 0 && !own.includes(told);
}

const isOf = (words: ReadonlySet<number>, ...said: ReadonlySet<number>[]): boolean =>
  [...words].some((word) => said.some((of) => of.has(word)));

/** “Sen. Lee, D-Ohio, … The Democrat”: the one person of whom the text has told that party. */
export function onlyOfParty({ entities, view }: Linking, { head }: MentionCandidate): Entity | undefined {
  const noun = view.hash[head] ?? 0;
  const side = ONES.has(noun) ? SIDES.find((words) => words.has(noun)) : undefined;
  if (!side) return undefined;
  let only: Entity | undefined;
  for (const entity of entities) {
    if (!entity.named || !isOf(side, entity.nouns, entity.nounModifiers)) continue;
    if (only) return undefined;
    only = entity;
  }
  return only;
}

/** Whether a place may be what letters are short for: “Vt” for Vermont, “Ore” for Oregon. */
function isShortFor(short: string, place: string): boolean {
  let at = 0;
  for (const letter of place.toLowerCase()) if (letter === short[at]?.toLowerCase()) at++;
  return at === short.length && short[0] === place[0];
}

/**
 * “The Vermont senator”: whether somebody is known to be from elsewhere than the place that a description names, or somebody else
 * from there, or another senator is whom the place was last named beside.
 */
export function isElsewhere(linking: Linking, { first, head }: MentionCandidate, k: number, entity: Entity): boolean {
  const { entities, view } = linking;
  const places: number[] = [];
  for (let i = first + 1; i < head; i++)
    if (view.syntax.upos[i] === POS.PROPN && !SIDES.some((words) => words.has(view.hash[i] ?? 0))) places.push(i);
  const [place] = places;
  const words = places.map((i) => view.hash[i] ?? 0);
  if (place === undefined || hasModifier(entity, words)) return false;
  const { form } = view.document.tokens;
  // “D-Vt.”
  if (entity.home !== undefined) return !isShortFor((form[entity.home] ?? '').replace('.', ''), form[place] ?? '');
  if (entities.some((other) => other !== entity && other.named && hasModifier(other, words))) return true;
  const office = [SENATORS, GOVERNORS].find((nouns) => nouns.has(view.hash[head] ?? 0));
  return office !== undefined && isBesideAnother(linking, place, k, entity, office);
}

/** Mentions in front of a description among which its place is looked for. */
const MOST_AROUND = 60;

/** “Lee, who was born in Vermont, …”: whether somebody else in an office is named in the sentence that last named a place. */
function isBesideAnother(
  { candidates, entities, entityOf, view }: Linking,
  place: number,
  k: number,
  entity: Entity,
  office: ReadonlySet<number>,
): boolean {
  const { hash, sentence } = view;
  const from = candidates[Math.max(0, k - MOST_AROUND)]?.first ?? 0;
  let at = place - 1;
  while (at >= from && hash[at] !== hash[place]) at--;
  if (at < from) return false;
  for (let j = k - 1; j >= 0 && (sentence[candidates[j]?.head ?? 0] ?? 0) >= (sentence[at] ?? 0); j--) {
    const other = entities[entityOf[j] ?? -1];
    if (!other?.named || other === entity || sentence[candidates[j]?.head ?? 0] !== sentence[at]) continue;
    if ([...other.nouns].some((noun) => office.has(noun))) return true;
  }
  return false;
}
