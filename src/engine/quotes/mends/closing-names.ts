import { POS } from '../../syntax/syntax.ts';
import { isMarked, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { hasVerb, trimPiece, wordsOfRegion } from '../region-words.ts';
import { SAYS } from '../reporting-verbs.ts';
import { hasFiniteVerb, isVerb } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';

/* Names between what is said and the cue that closes its sentence: “…, Foreign Minister, Ann Lee, has said”, “… with the president, Ann Lee, he said”. */

const WHO = /^(?:he|she|they|i|we|it)$/;
/** Words of what somebody is, in front of their name. */
const MOST_ROLE = 8;

/** The first of the auxiliaries in front of a cue, “has said”; the cue itself where there is none. */
function startOfVerb({ upos }: QuoteView, cue: number): number {
  let first = cue;
  while (upos[first - 1] === POS.AUX || upos[first - 1] === POS.ADV) first--;
  return first;
}

/** “She will not meet the president, Ann Lee, he said.”: who says so stands right before the cue; whoever was named before is spoken of. */
export function giveToPronoun(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const who = startOfVerb(view, cue.token) - 1;
  const piece = content.pieces.at(-1);
  const isBeside = WHO.test(view.lower[who] ?? '') && view.lower[who - 1] === ',' && view.sentenceOf[who] === view.sentenceOf[cue.token];
  if (!piece || !isBeside || piece.last >= who || source.head < 0 || source.head >= who || source.head <= piece.last) return reading;
  const rest = trimPiece(view, piece.last + 1, who - 1);
  const taken = withLast(reading, { first: piece.first, last: rest?.last ?? piece.last });
  return { ...taken, source: { ...source, head: who } };
}

/** “The town seeks a truce, the foreign minister, Ann Lee, has said.”: who stands between the last commas says so, with what they are. */
export function partClosing(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const comma = startOfVerb(view, cue.token) - 1;
  const piece = content.pieces.at(-1);
  const who = mentionOfToken(view, comma - 1);
  if (!piece) return reading;
  if (view.lower[comma] !== ',') return partWho(view, reading);
  if (source.head >= 0 || who?.last !== comma || who.form !== 'name' || !isSomebody(view, who.head)) return partTold(view, reading, comma);
  if (view.lower[who.first - 1] !== ',') return reading;
  // “‘It is late,’ the mayor, Ann Lee, was quoted as saying.”
  const described = mentionOfToken(view, who.first - 2);
  const marks = view.regionLast[view.regionOf[(described?.first ?? 0) - 1] ?? -1] ?? -2;
  if (piece.last <= marks && described && described.first === marks + 1 && isSomebody(view, described.head))
    return { ...reading, source: { ...source, head: who.head } };
  if (piece.first >= who.first - 1 || piece.last < who.first - 2) return reading;
  let role = who.first - 2;
  while (role > piece.first && who.first - role < MOST_ROLE && view.word[role] === 1) role--;
  const isRole = view.lower[role] === ',' && isSomebody(view, who.first - 2);
  const last = isRole ? role - 1 : who.first - 2;
  return last < piece.first ? reading : { ...withLast(reading, { first: piece.first, last }), source: { ...source, head: who.head } };
}

/** Words of what is told of somebody between commas: “Tom Hale, who runs the yard in Kell, said”. */
const MOST_TOLD = 12;

/** “Two plants will close, the firm, based in Kell, said.”, “…, Tom Hale, who runs it, said”: who is told of before the verb's comma says so. */
function partTold(view: QuoteView, reading: Reading, comma: number): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  let told = comma - 1;
  while (comma - told <= MOST_TOLD && view.word[told] === 1) told--;
  const who = view.lower[told] === ',' ? mentionOfToken(view, told - 1) : undefined;
  if (!piece || who?.last !== told || !isSomebody(view, who.head)) return reading;
  // “‘It is late,’ Tom Hale, who runs the yard, said”
  const isBehindMarks = view.regionLast[view.regionOf[who.first - 1] ?? -1] === who.first - 1;
  if (view.lower[who.first - 1] !== ',' && !isBehindMarks) return reading;
  const isOther = source.head >= 0 && source.head < who.first;
  // “The buyer, Ulf Brandt, plans to run it, said a spokesman”
  const isMain = !/^(?:who|which|whose)$/.test(view.lower[told + 1] ?? '') && hasFiniteVerb(view, told + 1, comma);
  if (
    isOther ||
    isMain ||
    (source.head > cue.token && SAYS.test(view.lower[cue.token] ?? '')) ||
    piece.first >= who.first - 1 ||
    piece.last < told ||
    isMarked(view, piece.last)
  )
    return reading;
  return { ...withLast(reading, trimPiece(view, piece.first, who.first - 2)), source: { ...source, head: who.head } };
}

/** “The boats were moved, an official who asked not to be named said.”: who is told of without commas says so. */
function partWho(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  let told = cue.token - 1;
  while (cue.token - told <= MOST_TOLD && view.word[told] === 1 && view.lower[told] !== 'who') told--;
  const who = view.lower[told] === 'who' ? mentionOfToken(view, told - 1) : undefined;
  if (!piece || source.head >= 0 || who?.last !== told || !isSomebody(view, who.head) || piece.last < told) return reading;
  if (view.lower[who.first - 1] !== ',' || piece.first >= who.first - 1) return reading;
  return { ...withLast(reading, trimPiece(view, piece.first, who.first - 2)), source: { ...source, head: who.head } };
}

/** “According to Lund, Denmark and Norway will go on”: a verb's subject behind the comma is no part of who says so. */
export function takeSubject(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, another] = content.pieces;
  const who = mentionOfToken(view, cue.token + 2);
  const comma = who?.last ?? -1;
  const isAccording = view.lower[cue.token] === 'according' && view.lower[cue.token + 1] === 'to' && who?.first === cue.token + 2;
  // “according to Ann Lee, vicar for schools and charity”: the name, not what she is
  const isRole = isAccording && who.form === 'name' && who.type === 'person' && view.lower[comma] === ',' && source.head > comma;
  if (isRole && view.sentenceOf[source.head] === view.sentenceOf[cue.token]) return { ...reading, source: { ...source, head: who.head } };
  if (!isAccording || !piece || another || view.lower[comma] !== ',' || piece.first <= comma + 1) return reading;
  if (!isVerb(view, piece.first)) return reading;
  for (let i = comma + 1; i < piece.first; i++) if (!OF_SUBJECT.has(view.upos[i] ?? -1)) return reading;
  return { ...withLast(reading, { first: comma + 1, last: piece.last }), source: { ...source, head: who.head } };
}

const OF_SUBJECT: ReadonlySet<number> = new Set([POS.ADJ, POS.CCONJ, POS.DET, POS.NOUN, POS.NUM, POS.PRON, POS.PROPN]);

/** “They were less impressed: ‘A bit slow,’ one said.”: what leads to marks with a colon is the paper's, where who says so stands behind them. */
export function trimLead(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || isMarked(view, piece.first)) return reading;
  for (let i = piece.first; i < piece.last; i++) {
    const region = view.regionOf[i + 1] ?? -1;
    if (view.lower[i] !== ':' || region < 0) continue;
    const close = view.regionLast[region] ?? i;
    if (cue.token <= close || source.head <= close || !hasVerb(view, { first: piece.first, last: i })) return reading;
    const words = wordsOfRegion(view, region);
    return words ? { ...reading, content: { ...content, pieces: [{ first: words.first, last: piece.last }, ...others] } } : reading;
  }
  return reading;
}
