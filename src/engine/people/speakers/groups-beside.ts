import { POS } from '../../syntax/syntax.ts';
import { isDay } from '../date-words.ts';
import { isCapital, isPlural, ROLE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { mainSubject } from '../links/main-subject.ts';
import { mentionAt, type SourcePlace } from '../mentions/find-sources.ts';
import { isSeveral } from '../mentions/unnamed-people.ts';
import { isComma } from '../read-commas.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import type { NamePosition } from './list-companies.ts';
import { beforePhrase } from './place-sources.ts';

const THE = hashWord('the');
const MOST_MENTIONS = 40;
const MOST_SENTENCES = 3;

/** “His party, Leefbaar Stad, was less polite. It called …”: the one group that the sentence before names as its subject, or -1. */
export function groupBefore(linking: Linking, source: SourcePlace): number {
  const { candidates, view } = linking;
  const { sentences } = view.document;
  const own = view.sentence[source.head] ?? 0;
  let found = -1;
  let before = own - 1;
  for (let k = source.mention - 1; k >= 0 && source.mention - k < MOST_MENTIONS; k--) {
    const name = candidates[k];
    const there = view.sentence[name?.head ?? 0] ?? 0;
    if (!name || sentences[there]?.block !== sentences[own]?.block) break;
    if (there === own || linking.clauses.quote[name.head] !== 0) continue;
    // what somebody says in between does not count
    if (own - before === 1) before = Math.max(there, own - MOST_SENTENCES);
    if (there < before) break;
    if (name.form !== 'name' || name.type !== 'group') continue;
    if (mainSubject(linking, name) < 0) continue;
    if (found >= 0) return -1;
    found = k;
  }
  return found;
}

/** Words of what a group is called between commas at most. */
const MOST_CALLED = 8;
const IN_NAME = /^(?:and|of|for|&|the|plc)$/;

/** What of a body is called by its own name, beside what all bodies are. */
const PARTS = hashWords('unit arm subsidiary parent division affiliate body');

/** “Their union, the Harbour Workers (HW), claimed”: the tokens `[first, last)` of what the group that a source is called by a noun is called right behind it. */
export function apposedGroup({ candidates, view }: Linking, { head, mention }: SourcePlace): NamePosition | undefined {
  const { form } = view.document.tokens;
  const isNoun = view.syntax.upos[head] === POS.NOUN && !isPlural(view, head);
  if (!isNoun || !isComma(view, head + 1) || candidates[mention]?.form === 'name') return undefined;
  const first = view.hash[head + 2] === THE ? head + 3 : head + 2;
  const type = candidates[mentionAt(candidates, first)]?.type;
  // “The operator, Hale Foods, denied”: a body's name makes one of whatever noun
  const isBody = type === 'group' || ((view.flags[head] ?? 0) & FLAG.groupNoun) !== 0 || PARTS.has(view.hash[head] ?? 0);
  let last = first;
  while (last - first < MOST_CALLED && (isCapital(view, last) || IN_NAME.test(form[last] ?? ''))) last++;
  const end = form[last] === '(' && form[last + 2] === ')' ? last + 3 : last;
  const isCalled =
    isCapital(view, first) && (isCapital(view, last - 1) || form[last - 1] === 'plc') && isComma(view, end) && !isDay(view, first);
  return isCalled && isBody && type !== 'person' ? { first, last } : undefined;
}

/** “Officials came to the pier. They said …”: several whom the sentence right before is about, in the same paragraph. */
export function severalBefore(linking: Linking, { head }: SourcePlace): SourcePlace | undefined {
  const { candidates, clauses, view } = linking;
  const { sentences } = view.document;
  const own = sentences[view.sentence[head] ?? 0];
  const before = sentences[(view.sentence[head] ?? 0) - 1];
  if (!own || before?.block !== own.block || head !== own.first || !/^they$/i.test(view.document.tokens.form[head] ?? '')) return undefined;
  for (let i = before.first; i < before.last; i++) {
    if (view.role[i] !== ROLE.subject || view.role[view.syntax.head[i] ?? -1] !== ROLE.root) continue;
    const areSeveral = clauses.quote[i] === 0 && isSeveral(view, i) && ((view.flags[i] ?? 0) & (FLAG.personNoun | FLAG.groupNoun)) !== 0;
    return areSeveral ? { first: beforePhrase(linking, i) + 1, last: i + 1, head: i, mention: mentionAt(candidates, i) } : undefined;
  }
  return undefined;
}
