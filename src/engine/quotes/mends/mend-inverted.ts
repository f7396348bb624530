import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { isInHeadline, isMarked, type QuoteView, sentenceAt } from '../quote-view.ts';
import { holdsMarks, isBare, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasVerb, openingOf, trimPiece } from '../region-words.ts';
import { PAPERS, SAYS } from '../reporting-verbs.ts';
import { isFiniteVerb } from '../word-kinds.ts';
import { namedBehind } from './named-behind.ts';
import { headOf, isPhrase } from './part-source.ts';

/** What a verb of a speaker looks like, whatever the tagger takes it for: “notes Ann Lee”. */
const TELLS = /(?:s|ed|say|said|told|wrote)$/;
const RELATIVE = /^(?:who|which|that)$/;

/**
 * “The claim is weak, notes Ann Lee, who studies bees”, “Keeping the land is his plan, said a handful of members”: behind a
 * verb that follows a clause and its comma stands who says so, and no part of what is said.
 */
export function mendInverted(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const sentence = sentenceAt(view, cue.token);
  const isBehindComma = view.lower[cue.token - 1] === ',' && !isMarked(view, cue.token - 1);
  if (!sentence || !isBehindComma || !TELLS.test(view.lower[cue.token] ?? '')) return reading;
  if (isInHeadline(view, cue.token)) return invertHeadline(view, reading, sentence);
  if (holdsMarks(view, content.pieces)) return reading;
  const isSwallowed = content.pieces.some(({ first }) => first === cue.token + 1);
  const answer = answerBefore(view, sentence, cue.token);
  if (answer) {
    // “Not so, says Ann Lee: the vote was late”
    const more = content.pieces.flatMap(({ first, last }) => trimPiece(view, Math.max(first, answer.end), last) ?? []);
    const pieces = [answer.said, ...more];
    return { ...reading, content: { ...content, pieces, before: 0, after: more.length - 1 }, source: { ...source, head: answer.head } };
  }
  if (!isSwallowed && source.head >= 0) return reading;
  const named = namedBehind(view, cue.token, sentence.last);
  const head = named < 0 && isSwallowed ? paperBehind(view, cue.token, sentence.last) : named;
  const said = trimPiece(view, sentence.first, cue.token - 2);
  // (“a spokesman for the mill” is nothing that is said, though the tree may have lost the clause in front)
  const isSpeaker =
    isSwallowed &&
    SAYS.test(view.lower[cue.token] ?? '') &&
    content.pieces.length === 1 &&
    content.pieces.every((piece) => !hasVerb(view, piece));
  if (head < 0 || !said || !(isClause(view, said) || (isSpeaker && hasVerb(view, said)))) return reading;
  return { ...reading, content: { ...content, pieces: [said], before: 0, after: -1 }, source: { ...source, head } };
}

/** “Talks ‘at the edge’, says envoy, as boats wait”: in a headline who says so stands behind the verb without an article, and nothing of what is said. */
function invertHeadline(view: QuoteView, reading: Reading, { first, last }: Sentence): Reading {
  const { cue, content, source } = reading;
  const [piece, another] = content.pieces;
  if (!piece || another || piece.first !== cue.token + 1 || source.head > cue.token || !SAYS.test(view.lower[cue.token] ?? ''))
    return reading;
  let end = piece.first;
  while (end + 1 < last && view.word[end + 1] === 1) end++;
  const who = { first: piece.first, last: end };
  const said = trimPiece(view, first, cue.token - 2);
  const head = isPhrase(view, who) ? headOf(view, who) : -1;
  return said && head >= 0
    ? { ...reading, content: { ...content, pieces: [said], before: 0, after: -1 }, source: { ...source, head } }
    : reading;
}

const ANSWERS =
  /^(?:(?:say|insist|argue|reckon|admit|declare|explain)s?|(?:insist|argu|reckon|admitt|declar|explain|repli)ed|said|replies)$/;
/** Words of an answer at most: “Probably not”. */
const MOST_ANSWER = 4;

/** “Not so, says Ann Lee.”, “Yes, say experts”: an answer of a few words without a verb that opens its sentence, and whoever gives it. */
export function answerBefore(
  view: QuoteView,
  { first, last }: Sentence,
  cue: number,
): { readonly said: TokenPiece; readonly head: number; readonly end: number } | undefined {
  const said = view.lower[cue - 1] === ',' && ANSWERS.test(view.lower[cue] ?? '') ? trimPiece(view, first, cue - 2) : undefined;
  if (!said || said.last - said.first >= MOST_ANSWER || !isBare(view, said)) return undefined;
  if (view.upos[said.first] === POS.ADP) return undefined; // “In other words, says Lee”
  for (let i = said.first; i <= said.last; i++) if (view.word[i] === 0) return undefined; // “Lee, angry, said”
  let end = cue + 1;
  while (end < last && view.word[end] === 1) end++;
  // “The pier, says Lee, is unsafe”
  const isTold = /^(?:who|whose)$/.test(view.lower[end + 1] ?? '') && !view.lower.slice(end + 1, last).includes(',');
  const isWhole = view.lower[end] !== ',' || isTold;
  const named = namedBehind(view, cue, last);
  const who = { first: cue + 1, last: end - 1 };
  const head = named < 0 && isPhrase(view, who) ? headOf(view, who) : named;
  return head < 0 || !isWhole ? undefined : { said, head, end };
}

/** “…, says a new study”: the paper right behind a verb that ends its sentence; -1 where there is none. */
function paperBehind(view: QuoteView, cue: number, end: number): number {
  let last = cue + 1;
  while (last + 1 < end && view.word[last + 1] === 1 && view.upos[last + 1] !== POS.VERB) last++;
  return view.word[last + 1] !== 1 && last + 2 >= end && PAPERS.has(view.stem[last] ?? 0) ? last : -1;
}

/** “Her father, she points out, was in hospital”, “The pier, he told us, ‘is old’”: what a verb behind the comma is about stands in front of who says so. */
export function takeSubjectBefore(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  const comma = (view.left[source.head] ?? 0) - 1;
  if (!sentence || !piece || source.head < 0 || source.head > cue.token || comma <= sentence.first || piece.first < cue.token)
    return reading;
  const opens = openingOf(view, piece.first) === piece.first - 1 ? piece.first - 1 : piece.first;
  if (view.lower[comma] !== ',' || view.lower[opens - 1] !== ',' || !isFiniteVerb(view, piece.first)) return reading;
  const before = trimPiece(view, sentence.first, comma - 1);
  if (!before || !isBare(view, before) || hasVerb(view, { first: cue.token + 1, last: piece.first - 1 })) return reading;
  return { ...reading, content: { ...content, pieces: [before, piece, ...others], before: 0, after: others.length } };
}

/** Whether words hold a clause: a subject, which no relative pronoun is, and its verb. */
function isClause(view: QuoteView, { first, last }: TokenPiece): boolean {
  for (let i = first; i < last; i++) {
    const above = view.head[i] ?? -1;
    if (
      (view.mainLabel[i] === REL.nsubj || view.mainLabel[i] === REL.expl) &&
      above > i &&
      above <= last &&
      (i === first || !RELATIVE.test(view.lower[i] ?? ''))
    )
      return true;
  }
  return false;
}

/** “Never!” cried someone in the gallery: right behind a verb that follows the marks stands who says it, and nothing of what is said. */
export function mendSwallowed(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [said, behind, ...others] = content.pieces;
  const marks = view.regionOf[said?.last ?? -1] ?? -1;
  if (!said || !behind || others.length > 0 || view.regionLast[marks] !== cue.token - 1 || behind.first !== cue.token + 1) return reading;
  if (holdsMarks(view, [behind])) return reading;
  let head = behind.first;
  while (head < behind.last && (view.head[head] ?? -1) > head && (view.head[head] ?? -1) <= behind.last) head = view.head[head] ?? head;
  const isPhrase = [POS.NOUN, POS.PRON, POS.PROPN].includes(view.upos[head] ?? -1);
  return isPhrase ? { ...reading, content: { ...content, pieces: [said], after: -1 }, source: { ...reading.source, head } } : reading;
}
