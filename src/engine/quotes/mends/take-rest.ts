import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { stemsOf } from '../hash-word.ts';
import { isInHeadline, isMarked, mentionOfToken, type QuoteView, sentenceAt } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { hasVerb, isFree, trimPiece } from '../region-words.ts';
import { isVerb, likelyReports } from '../word-kinds.ts';

/** Where or in what something was said, not what was: “she said, in a letter to the board”. */
export const OCCASIONS = stemsOf(
  'address blog book briefing call complaint conference debate email essay filing hearing interview letter meeting memo message post press release remark report rally speech statement testimony text tweet video',
);
/** Tokens in which an occasion is named. */
const NEAR = 6;
const OPENS_PHRASE: ReadonlySet<number> = new Set([POS.ADP, POS.SCONJ, POS.CCONJ]);

/** Tokens of a sentence that somebody wrote as one; in longer ones nothing is looked for, which keeps the whole linear. */
const LONGEST = 300;
export const isTooLong = ({ first, last }: Sentence): boolean => last - first > LONGEST;

/** The comma behind a cue and when it was said: “she said on Monday, …”; -1 when there is none. */
export function commaBehind(view: QuoteView, cue: number): number {
  let at = cue + 1;
  // “he says approvingly, …”
  if (view.upos[at] === POS.ADV && /ly$/.test(view.lower[at] ?? '')) at++;
  if (/^(?:on|last|this|late|early)$/.test(view.lower[at] ?? '')) at++;
  if (TIME_WORD.test(view.lower[at] ?? '')) at++;
  return view.lower[at] === ',' ? at : -1;
}

/** Tokens from whom “according to” names to the comma behind what is told of them. */
const FEW = 10;

function commaFrom(view: QuoteView, token: number): number {
  for (let i = token + 1; i < token + FEW && view.sentenceOf[i] === view.sentenceOf[token]; i++) if (view.lower[i] === ',') return i;
  return -1;
}

/** The comma behind a cue and who says so, between commas: “, she said,”, “, said Ann Lee,”; -1 when it is no such aside. */
function endOfAside(view: QuoteView, { cue: { token: cue }, source }: Reading): number {
  // “Absent, according to two people who were there, was …”
  if (view.lower[cue] === 'according') return source.head > cue ? commaFrom(view, source.head) : -1;
  if (source.head >= 0 && source.head < cue) return commaBehind(view, cue);
  const who = mentionOfToken(view, cue + 1);
  return who && who.first === cue + 1 && view.lower[who.last] === ',' ? who.last : -1;
}

/**
 * “It was found, she said, in a cupboard.”, “It is, they say, safe.”: what goes on behind the aside
 * belongs to what was said, though it has no verb of its own. Takes its words.
 */
export function takeRest(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  // (the next sentence, in marks, may belong to it too)
  const isAlone = others.every(({ first }) => first >= (sentence?.last ?? 0));
  if (!sentence || isTooLong(sentence) || !piece || !isAlone || piece.last > cue.token || piece.first < sentence.first) return reading;
  // “No spinach, agency says, as cases rise”: of headlines nobody can tell
  if (isInHeadline(view, cue.token)) return reading;
  const comma = endOfAside(view, reading);
  const rest = comma < 0 ? undefined : trimPiece(view, comma + 1, sentence.last - 1);
  // (behind “said Ann Lee,” more may be told of her)
  const isAccording = view.lower[cue.token] === 'according';
  if (!rest || (reading.source.head > cue.token && view.upos[rest.first] !== POS.CCONJ && !isAccording)) return reading;
  const belongs =
    (goesOn(view, rest) && (!isAccording || view.upos[rest.first] === POS.ADP)) ||
    isSubjectOf(view, piece, rest) ||
    isBroken(view, reading, piece);
  if (holdsMarks(view, [piece, rest]) || !isFree(taken, rest) || !belongs) return reading;
  taken.fill(1, rest.first, rest.last + 1);
  return { ...reading, content: { ...content, pieces: [piece, rest, ...others], after: 0 } };
}

/**
 * “‘We are worried,’ the teachers wrote to the mayor, that the council ‘may have sold the fields.’”: a clause behind who says
 * so goes on with the words in marks before. Takes its words.
 */
export function takeThat(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  if (!sentence || isTooLong(sentence) || !piece || others.length > 0 || piece.last > cue.token || !holdsMarks(view, [piece]))
    return reading;
  for (let i = cue.token + 1; i < sentence.last - 1; i++) {
    if (view.lower[i] !== 'that' || view.lower[i - 1] !== ',' || (view.head[i] ?? -1) < i || isMarked(view, i)) continue;
    const rest = trimPiece(view, i, sentence.last - 1);
    if (!rest || !holdsMarks(view, [rest]) || !isFree(taken, rest)) return reading;
    taken.fill(1, rest.first, rest.last + 1);
    return { ...reading, content: { ...content, pieces: [piece, rest], after: 0 } };
  }
  return reading;
}

/** “What she wants, she said, is a rest”: whether words before an aside are what a verb behind it tells of. */
function isSubjectOf(view: QuoteView, piece: TokenPiece, rest: TokenPiece): boolean {
  if (!isVerb(view, rest.first)) return false;
  for (let i = piece.first; i <= piece.last; i++) {
    const above = view.head[i] ?? -1;
    const isSubject = view.mainLabel[i] === REL.nsubj || view.mainLabel[i] === REL.csubj;
    if (isSubject && above >= rest.first && above <= rest.last) return true;
  }
  return !hasVerb(view, piece);
}

/** “It is, they say, …”: whether words before who says so break off at a verb that helps another. */
const isBroken = (view: QuoteView, { cue, source }: Reading, piece: TokenPiece): boolean =>
  source.head < cue.token && view.upos[piece.last] === POS.AUX;

/** Whether somebody reports something in words. */
export function reports(view: QuoteView, { first, last }: TokenPiece): boolean {
  for (let i = first; i <= last; i++) if (likelyReports(view, i)) return true;
  return false;
}

/** Whether words behind an aside go on with what stands before it: a phrase that says no more of how it was said, a clause. */
export function goesOn(view: QuoteView, piece: TokenPiece): boolean {
  const { first, last } = piece;
  if (!OPENS_PHRASE.has(view.upos[first] ?? -1) || view.lower[first] === 'according' || reports(view, piece)) return false;
  for (let i = first + 1; i <= Math.min(last, first + NEAR); i++) {
    if (OCCASIONS.has(view.stem[i] ?? 0) || TIME_WORD.test(view.lower[i] ?? '')) return false;
  }
  // “he said, and left the room”
  const joins = view.upos[first] === POS.CCONJ && isVerb(view, first + 1);
  return !joins;
}
