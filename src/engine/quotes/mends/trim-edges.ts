import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { isMarked, type QuoteView, sentenceAt, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { hasVerb, lastWord, trimPiece, wordsOfRegion } from '../region-words.ts';
import { isVerb } from '../word-kinds.ts';
import { beginAt, withLast } from './cut-content.ts';
import { isPhrase } from './part-source.ts';

const TOLD_OF: ReadonlySet<number> = new Set([POS.PRON, POS.PROPN]);

/** Words of a place in front of a colon at most. */
const MOST_PLACE = 4;

const isShouted = (view: QuoteView, i: number): boolean => /^\p{Lu}{2,}$/u.test(view.document.tokens.form[i] ?? '');

/** “Sailing: coach ‘lied’, report finds”: a topic before a colon is no part of what is found. */
export function trimTopic(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const opens = piece && startOfSentence(view, piece.first) === piece.first;
  if (!opens || piece.last > cue.token) return reading;
  let colon = piece.first + 1;
  // “PORT KELL: The boats will sail, Lee said”, “KELL // The boats …”
  while (colon - piece.first < MOST_PLACE && isShouted(view, piece.first) && isShouted(view, colon)) colon++;
  let behind = colon;
  while (view.lower[behind] === '/' || view.lower[behind] === '//') behind++;
  if (behind > colon && isShouted(view, piece.first)) return beginAt(reading, behind);
  return colon < piece.last && view.lower[colon] === ':' ? beginAt(reading, colon + 1) : reading;
}

/**
 * A lone word outside of marks is no piece beside another, “as … ‘a very old problem’”, but one that is told of something
 * is: “a plan which Lee called ‘mad’”, “Lee was accused of a robbery”; unless it is asked: “Lee was asked whether …”. Nor
 * is one dropped that opens its sentence: “Now, he said, few come.”
 */
export function dropLoneWord(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const asked = /^(?:asked|questioned)$/.test(view.lower[cue.token] ?? '');
  // “‘No mill, no town,’ as Lee put it”
  const isPut = (word: number): boolean => word === cue.token + 1 && /^put(?:s|ting)?$/.test(view.lower[cue.token] ?? '');
  const stays = (word: number): boolean =>
    isMarked(view, word) ||
    (TOLD_OF.has(view.upos[word] ?? -1) && view.mainLabel[word] !== REL.compound && !asked && !isPut(word)) ||
    (view.lower[word + 1] === ',' && startOfSentence(view, word) === word);
  const pieces = content.pieces.filter(({ first, last }) => first < last || stays(first));
  const [only, ...others] = pieces;
  // “The firm was accused of fraud”: the firm alone tells nothing
  const subject = subjectOf(view, cue.token);
  const isDoneTo = subject >= 0 && isPassive(view, subject) && only !== undefined && only.first <= subject && subject <= only.last;
  const isBare = isDoneTo && others.length === 0 && !hasVerb(view, only);
  if (!only || isBare || pieces.length === content.pieces.length) return reading;
  return { ...reading, content: { ...content, pieces } };
}

/** Words in marks do not run on into the next sentence outside of them: “… will have to.” Asked what it cost, she said … */
export function trimToMarks(view: QuoteView, reading: Reading): Reading {
  const pieces = reading.content.pieces.map((piece) => {
    const region = view.regionOf[piece.first] ?? -1;
    const close = view.regionLast[region] ?? -1;
    if (region < 0 || close >= piece.last || isMarked(view, piece.last)) return piece;
    if (view.sentenceOf[close] === view.sentenceOf[piece.last] || piece.first - (view.regionFirst[region] ?? 0) > 1) return piece;
    const last = lastWord(view, piece.first, close);
    return { first: piece.first, last };
  });
  return { ...reading, content: { ...reading.content, pieces } };
}

/** The last token of whom a sentence's opening “according to” names: up to its comma, or the one behind “, who …”. */
export function endOfNamed(view: QuoteView, cue: number, source: number): number {
  const sentence = sentenceAt(view, cue);
  if (!sentence || cue !== sentence.first) return source;
  let comma = nextComma(view, source, sentence.last);
  if (/^(?:who|which|whose)$/.test(view.lower[comma + 1] ?? '')) comma = nextComma(view, comma, sentence.last);
  return Math.max(comma, source);
}

/** The next comma behind a token, before `end`; -1 where there is none. */
export function nextComma(view: QuoteView, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (view.lower[i] === ',') return i;
  return -1;
}

/** “declined to comment on the memos, citing pending litigation”: why is no part of what somebody says. */
export function trimReason(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  for (let i = piece.last; i > piece.first + 1; i--) {
    if (view.lower[i] !== 'citing' || view.lower[i - 1] !== ',' || isMarked(view, i)) continue;
    return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
  }
  return reading;
}

/** “Marsh has left the club, it was confirmed on Monday”: the “it” that stands for what was confirmed. */
export function trimIt(view: QuoteView, reading: Reading): Reading {
  const [it, ...others] = reading.content.pieces;
  const isIt = it !== undefined && it.first === it.last && view.lower[it.first] === 'it' && view.lower[it.first - 1] === ',';
  const front = isIt && others.length > 0 ? trimPiece(view, startOfSentence(view, it.first), it.first - 2) : undefined;
  // “Marsh, it was alleged, had left”
  if (front && view.lower[reading.cue.token + 1] === ',' && others.every(({ first }) => first > reading.cue.token))
    return { ...reading, content: { ...reading.content, pieces: [front, ...others] } };
  const piece = reading.content.pieces.at(-1);
  if (!piece || piece.last > reading.cue.token || view.lower[piece.last] !== 'it' || view.lower[piece.last - 1] !== ',') return reading;
  const isHelper = view.upos[piece.last + 1] === POS.AUX && piece.last + 1 < reading.cue.token;
  return isHelper ? withLast(reading, trimPiece(view, piece.first, piece.last - 2)) : reading;
}

/** “was described by one official as ‘frank’”: who says so, with all that is told of them, is no part of what they say. */
export function trimSource(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  if (source.head < cue.token || view.lower[view.left[source.head] ?? -1] !== 'by') return reading;
  const end = view.right[source.head] ?? source.head;
  const pieces = content.pieces.map((piece) => {
    let first = end + 1;
    while (first < piece.last && (view.word[first] !== 1 || view.lower[first] === 'as')) first++;
    return piece.first > cue.token && piece.first <= end && first <= piece.last ? { first, last: piece.last } : piece;
  });
  return { ...reading, content: { ...content, pieces } };
}

/** “called on the minister for trade to act”: all of who is called on, of which the tree may see a part. */
export function takeCalled(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const on = cue.token + 1;
  if (!piece || !/^call/.test(view.lower[cue.token] ?? '') || !/^(?:on|upon)$/.test(view.lower[on] ?? '') || piece.first <= on + 1)
    return reading;
  for (let i = on + 1; i < piece.first; i++) if (view.word[i] !== 1 || isVerb(view, i)) return reading;
  return beginAt(reading, on + 1);
}

/** Verbs that say what something is. */
const NAMES = stemsOf('brand call condemn deem denounce describe dismiss dub label labelled term');

/** “labelled the plan ‘reckless’”, “dismissed it as ‘a farce’”: what is called so belongs to what it is called. */
export function takeObject(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece] = content.pieces;
  const region = view.regionOf[piece?.first ?? -1] ?? -1;
  const first = cue.token + 1;
  const opening = view.regionFirst[region] ?? -1;
  if (!piece || !NAMES.has(view.stem[cue.token] ?? 0) || source.head < 0 || source.head > cue.token || opening <= first) return reading;
  if (piece.first !== wordsOfRegion(view, region)?.first || isPassive(view, subjectOf(view, cue.token))) return reading;
  for (let i = first; i < opening; i++) if (view.word[i] !== 1) return reading;
  return view.upos[first] !== POS.ADP && isPhrase(view, { first, last: opening - 1 }) ? beginAt(reading, first) : reading;
}

/** “hopes for a ‘lasting’ peace”: what is hoped for, not the word that joins it to the cue. */
export function trimPreposition(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.last === piece.first) return reading;
  if (view.lower[piece.first] === 'at' && view.lower[piece.first - 1] === 'out') return beginAt(reading, piece.first + 1);
  if (piece.first !== cue.token + 1 || view.lower[piece.first] !== 'for') return reading;
  const thing = view.head[piece.first] ?? -1;
  if (view.head[thing] !== cue.token || view.upos[thing] === POS.VERB) return reading;
  return beginAt(reading, piece.first + 1);
}
