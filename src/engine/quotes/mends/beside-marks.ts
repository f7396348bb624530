import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { isSomebody, mentionOfToken, personAt, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { firstWord, hasVerb } from '../region-words.ts';
import { COMMA_OR_DASH, DOING, isInSubject, isNoun, looksLikeVerb } from '../word-kinds.ts';
import { OTHERS } from './own-subject.ts';

/** Words of a subject between marks and their verb. */
const MOST_BETWEEN = 4;

export const NAMES: ReadonlySet<number> = new Set([POS.NOUN, POS.PRON, POS.PROPN]);

/** Words of a phrase that names somebody, and how many at most. */
export const OF_PHRASE: ReadonlySet<number> = new Set([POS.ADJ, POS.ADV, POS.DET, POS.NOUN, POS.NUM, POS.PROPN]);

const MOST_BEHIND = 12;

const SOMEONE = /^(?:some|no|any)(?:one|body)$/;

/** “Stop!” the crowd chanted outside the court: who stands between the marks and their verb says it, wherever the tree hangs them. */
export function standsBetween(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const piece = content.pieces.at(-1);
  const marks = view.regionOf[piece?.last ?? -1] ?? -1;
  const close = view.regionLast[marks] ?? -1;
  const who = cue.token - 1;
  const isKnown = source.head >= 0 && source.head < cue.token;
  if (!piece || marks < 0 || isKnown || !(NAMES.has(view.upos[who] ?? -1) || view.upos[who] === POS.NUM)) return undefined;
  let first = cue.token;
  while (first - 1 > close && cue.token - first < MOST_BETWEEN && isInSubject(view, first - 1)) first--;
  const begins = first - 1 === close || (first - 2 === close && view.lower[first - 1] === ',');
  return begins ? who : undefined;
}

/** “It works,” Ann Lee, chief economist at a bank in Kell, said: who is named right behind the marks, not what she is. */
export function namedBehindMarks(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const marks = view.regionOf[content.pieces[0]?.last ?? -1] ?? -1;
  const first = (view.regionLast[marks] ?? -1) + 1;
  const who = marks < 0 ? undefined : personAt(view, first);
  const isAside = who?.first === first && COMMA_OR_DASH.test(view.lower[who.last] ?? '');
  const isDescription = source.head >= 0 && personAt(view, source.head) === undefined;
  return isAside &&
    isDescription &&
    source.head >= who.last &&
    source.head < cue.token &&
    !hasVerb(view, { first: source.head, last: cue.token - 1 })
    ? who.head
    : undefined;
}

/** “It works,” her aide, Ann Lee, told me: somebody between the marks and the verb, not who is told. */
export function subjectBetween(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const marks = view.regionOf[content.pieces.at(-1)?.last ?? -1] ?? -1;
  const isTold = source.head === cue.token + 1 && /^(?:me|us|him|her|them|you)$/.test(view.lower[source.head] ?? '');
  if (marks < 0 || !isTold) return undefined;
  const first = firstWord(view, (view.regionLast[marks] ?? cue.token) + 1, cue.token);
  const who = mentionOfToken(view, first);
  return who?.first === first && who.last <= cue.token && isSomebody(view, who.head) ? who.head : undefined;
}

/** Whether a cue is a verb right behind marks that hold its words, with nobody named in front of it. */
function followsMarks(view: QuoteView, { cue, content, source }: Reading): boolean {
  const marks = view.regionOf[cue.token - 1] ?? -1;
  const closes = marks >= 0 && view.regionLast[marks] === cue.token - 1 && content.pieces.some((p) => view.regionOf[p.last] === marks);
  // (the tagger may take “remembers” for a noun)
  const isVerb = view.upos[cue.token] === POS.VERB || looksLikeVerb(view, cue.token);
  return closes && isVerb && (source.head < 0 || source.head > cue.token);
}

/** “Has he won?” asked Ann Lee: whose name stands right behind a verb that follows the marks. */
export function standsBehind(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  if (source.head >= 0 || !followsMarks(view, reading)) return undefined;
  const mention = mentionOfToken(view, cue.token + 1);
  return mention?.form === 'name' && mention.type !== 'place' && mention.first === cue.token + 1 ? mention.head : undefined;
}

/** Whose somebody is that the writer tells of: “said my aunt”. */
const MINE = /^(?:my|our)$/;

/** “one well-known aide of the mayor's”, “arresting officer Ann Lee”: what may stand in a phrase before its last noun. */
const isOfPhrase = (view: QuoteView, i: number): boolean =>
  MINE.test(view.lower[i] ?? '') ||
  (view.tag[i] === DOING && isNoun(view, i + 1)) ||
  OF_PHRASE.has(view.upos[i] ?? -1) ||
  view.lower[i] === '-' ||
  view.lower[i - 1] === '-' ||
  POSSESSIVE.test(view.lower[i] ?? '');

/** “For what?” bellowed a voice behind her: right behind a verb that follows the marks stands who says it, however the tree hangs it. */
export function nounBehind(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  if (!followsMarks(view, reading)) return undefined;
  let head = -1;
  for (let i = cue.token + 1; i < Math.min(view.count, cue.token + MOST_BEHIND) && isOfPhrase(view, i); i++) {
    if (isNoun(view, i) && !TIME_WORD.test(view.lower[i] ?? '')) head = mentionOfToken(view, i)?.head ?? i;
  }
  const next = view.lower[cue.token + 1] ?? '';
  if (head < 0 && (SOMEONE.test(next) || (OTHERS.test(next) && source.head < 0))) head = cue.token + 1;
  if (head < 0) return undefined;
  // “said my aunt”, “said Kell-based analyst Ann Lee”: what belongs to the noun
  const isOfNoun =
    source.head === cue.token + 1 &&
    (MINE.test(next) || (view.lower[cue.token + 2] === '-' && /^(?:based|born)$/.test(view.lower[cue.token + 3] ?? '')));
  return source.head < 0 || head < source.head || isOfNoun ? head : undefined;
}
