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
  const own = SIDES.filter((words) => [...words].some((word) => nouns.has(word) || nounModifiers.has(word)));
  return own.length > 0 && !own.includes(told);
}

/** “The Vermont senator”: whether somebody else is known to be from the place that a description names. */
export function isElsewhere({ entities, view }: Linking, { first, head }: MentionCandidate, entity: Entity): boolean {
  const places: number[] = [];
  for (let i = first + 1; i < head; i++) if (view.syntax.upos[i] === POS.PROPN) places.push(view.hash[i] ?? 0);
  if (places.length === 0 || hasModifier(entity, places)) return false;
  return entities.some((other) => other !== entity && other.named && hasModifier(other, places));
}
