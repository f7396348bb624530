import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { isSomebody, mentionOfToken, personAt, type QuoteView, sentenceAt } from '../quote-view.ts';
import { holdsMarks, isBare, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasVerb, trimPiece } from '../region-words.ts';
import { BREAKS_OFF, isFiniteVerb } from '../word-kinds.ts';
import { headOf, isPhrase } from './part-source.ts';
import { nextComma } from './trim-edges.ts';

/**
 * “The winners, said Ann Lee, are required to pay”, “The boats, says the council, were ‘late’”: between commas behind “said” stands
 * who says so, in the middle of what is said.
 */
export function partAside(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const sentence = sentenceAt(view, cue.token);
  if (sentence && view.lower[cue.token + 1] === ',') return partBroken(view, reading, sentence);
  if (sentence && view.lower[cue.token] === 'according') return partPhrase(view, reading, sentence);
  if (!sentence || !INVERTS.test(view.lower[cue.token] ?? '') || view.lower[cue.token - 1] !== ',') return reading;
  const end = content.pieces.at(-1)?.last ?? 0;
  const last = end > cue.token ? end : sentence.last - 1;
  const comma = nextComma(view, cue.token, last);
  const before = trimPiece(view, sentence.first, cue.token - 2);
  const who = trimPiece(view, cue.token + 1, comma - 1);
  if (comma < 0 || !before || !who || last >= sentence.last) return reading;
  // (what goes on behind a whole clause may be the paper's)
  if (end < cue.token && !BREAKS_OFF.test(view.lower[before.last] ?? '')) return reading;
  const person = personAt(view, who.last);
  const head = person?.last === comma ? person.head : isPhrase(view, who) ? headOf(view, who) : -1;
  const behind = behindAside(view, before, who, last);
  if (head < 0 || !behind) return reading;
  return { ...reading, content: { ...content, pieces: [before, behind], before: 0, after: 0 }, source: { ...source, head } };
}

/** “It is, Lee insists, not about Marsh, though …”: who says so parts a verb from all that goes on with it, wherever the tree hangs that. */
function partBroken(view: QuoteView, reading: Reading, { first, last }: Sentence): Reading {
  const { cue, content, source } = reading;
  const who = mentionOfToken(view, cue.token - 1);
  const before = who?.last === cue.token && view.lower[who.first - 1] === ',' ? trimPiece(view, first, who.first - 2) : undefined;
  const behind = trimPiece(view, cue.token + 2, last - 1);
  if (!who || !before || !behind || !BREAKS_OFF.test(view.lower[before.last] ?? '') || holdsMarks(view, [before, behind])) return reading;
  // (of two clauses the paper tells the first)
  const isWhole = !view.lower.slice(before.first, before.last).includes(',');
  const isCut = content.pieces.every((piece) => piece.first > cue.token + 2 || piece.last < cue.token);
  if (!isWhole || !isCut || !isSomebody(view, who.head)) return reading;
  return { ...reading, content: { ...content, pieces: [before, behind], before: 0, after: 0 }, source: { ...source, head: who.head } };
}

/** “There is a shop, and in August, according to Lee, 800 people come”: the clause before the phrase that opens what is told is the paper's. */
function partPhrase(view: QuoteView, reading: Reading, { last }: Sentence): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.last !== cue.token - 2 || view.lower[cue.token - 1] !== ',') return reading;
  let first = piece.last;
  while (first > piece.first && view.word[first - 1] === 1) first--;
  const comma = nextComma(view, cue.token, last);
  const behind = comma < 0 ? undefined : trimPiece(view, comma + 1, last - 1);
  const isJoined = /^(?:and|but)$/.test(view.lower[first] ?? '') && view.upos[first + 1] === POS.ADP && first > piece.first;
  const phrase = { first: first + 1, last: piece.last };
  if (!isJoined || hasVerb(view, phrase) || !behind || !hasVerb(view, behind)) return reading;
  return { ...reading, content: { ...content, pieces: [phrase, behind], before: 0, after: 0 } };
}

const INVERTS = /^(?:say|says|said)$/;

/** What goes on behind the comma of who says so, or behind that of what they are: “The plan, said Ann Lee, the mayor, is dead”, “It was, said Lee, a farce”. */
function behindAside(view: QuoteView, before: TokenPiece, who: TokenPiece, last: number): TokenPiece | undefined {
  const comma = nextComma(view, who.last, last);
  const behind = trimPiece(view, comma + 1, last);
  if (!behind) return undefined;
  if (BREAKS_OFF.test(view.lower[before.last] ?? '')) return behind;
  // “In March, said Lee, the boats were sold”
  if (isBare(view, before) && (view.upos[before.first] === POS.ADP || view.upos[before.first] === POS.ADV)) return behind;
  if (isBare(view, before) && isFiniteVerb(view, behind.first)) return behind;
  const next = nextComma(view, comma, last);
  const role = next < 0 ? undefined : trimPiece(view, comma + 1, next - 1);
  const rest = role && isPhrase(view, role) ? trimPiece(view, next + 1, last) : undefined;
  const isOne = view.upos[who.first] !== POS.SCONJ && !view.lower.slice(before.first, before.last).includes(',');
  return rest && isOne && isBare(view, before) && isFiniteVerb(view, rest.first) ? rest : undefined;
}
