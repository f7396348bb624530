import { POS } from '../../syntax/syntax.ts';
import { isInHeadline, isMarked, type QuoteView, sentenceAt } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { firstWord, hasSubject, hasVerb, isFree, trimPiece } from '../region-words.ts';
import { SAYS } from '../reporting-verbs.ts';
import { isCapital, isFiniteVerb, isSmall, likelyReports } from '../word-kinds.ts';
import { isCondition } from './take-condition.ts';
import { commaBehind, goesOn, isTooLong, OCCASIONS, reports } from './take-rest.ts';

/** The words of tokens `[first, last]` where none of them stands in marks or is claimed; undefined elsewhere. */
function freeLead(view: QuoteView, first: number, last: number, taken: Uint8Array): TokenPiece | undefined {
  const lead = trimPiece(view, first, last);
  return lead && !holdsMarks(view, [lead]) && isFree(taken, lead) ? lead : undefined;
}

/**
 * “The firm is up for sale, two people said, a move that could bring £3m.”: what is said behind the aside goes on with the
 * clause before it. Takes its words.
 */
export function takeLead(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  const comma = commaBehind(view, cue.token);
  const verb = comma + 1;
  // (“…, two people said, cautioning that …”: what they caution of)
  const isAdding = view.upos[verb] === POS.VERB && (view.lower[verb] ?? '').endsWith('ing') && view.lower[verb + 1] === 'that';
  const isBehind = piece && comma >= 0 && (piece.first === verb || (isAdding && piece.first === verb + 1));
  if (!sentence || isTooLong(sentence) || !isBehind || others.length > 0 || source.head < 0 || source.head > cue.token) return reading;
  const before = firstWord(view, view.left[source.head] ?? source.head, source.head) - 1;
  const lead = view.lower[before] === ',' ? freeLead(view, sentence.first, before - 1, taken) : undefined;
  if (!lead || isMarked(view, piece.first) || !(isClause(view, lead) || isCondition(view, lead, piece) || isFiniteVerb(view, piece.first)))
    return reading;
  taken.fill(1, lead.first, lead.last + 1);
  return { ...reading, content: { ...content, pieces: [lead, piece], before: 0 } };
}

/** Whether words in marks begin a sentence. */
const isOwnSentence = (view: QuoteView, piece: TokenPiece): boolean => isMarked(view, piece.first) && isCapital(view, piece.first);

/** Words in front of who says so. */
const MOST_LEADING = 8;

/** “In other words, Lee explained, ‘who pays?’”: a phrase in front of who says so opens what is said, unless it tells when or where. Takes its words. */
export function takePhrase(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, cue.token);
  const isAside = source.head >= 0 && source.head < cue.token && view.lower[cue.token + 1] === ',';
  if (!sentence || isTooLong(sentence) || !piece || piece.first < cue.token || !isAside || isInHeadline(view, cue.token)) return reading;
  // “In Kell, Lee met reporters and confirmed, as expected, that …”: where somebody did the first of two things
  for (let i = source.head + 1; i < cue.token; i++) if (view.upos[i] === POS.VERB && isFiniteVerb(view, i)) return reading;
  if (isOwnSentence(view, piece)) return reading;
  const comma = firstWord(view, view.left[source.head] ?? source.head, source.head) - 1;
  if (view.lower[comma] !== ',' || comma - sentence.first > MOST_LEADING || view.verbsBefore[sentence.first] !== view.verbsBefore[comma])
    return reading;
  const lead = freeLead(view, sentence.first, comma - 1, taken);
  if (!lead) return reading;
  for (let i = lead.first; i <= lead.last; i++)
    if (OCCASIONS.has(view.stem[i] ?? 0) || TIME_WORD.test(view.lower[i] ?? '') || likelyReports(view, i)) return reading;
  taken.fill(1, lead.first, lead.last + 1);
  return { ...reading, content: { ...content, pieces: [lead, piece, ...others], before: 0 } };
}

/** What may open the place or the time of a saying rather than what is said: “said in Kell, the town would pay”. */
const WHERE = /^(?:after|at|before|by|during|from|in|inside|on|outside|over|through|to)$/;

/** “said without the ferry, the town would die”: a phrase between the verb and the clause opens what is said, unless it may tell when or where. Takes its words. */
export function takeOpening(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  const first = cue.token + 1;
  if (!piece || !SAYS.test(view.lower[cue.token] ?? '') || source.head < 0 || source.head > cue.token) return reading;
  if (piece.first - first > MOST_LEADING || view.lower[piece.first - 1] !== ',' || holdsMarks(view, [piece])) return reading;
  const lead = freeLead(view, first, piece.first - 2, taken);
  if (lead?.first !== first || !goesOn(view, lead) || hasVerb(view, lead) || !hasSubject(view, piece)) return reading;
  if (WHERE.test(view.lower[first] ?? '') || view.lower[piece.first] === 'that') return reading;
  taken.fill(1, lead.first, lead.last + 1);
  return { ...reading, content: { ...content, pieces: [{ first, last: piece.last }, ...others] } };
}

/**
 * “To keep the school, ‘you have to raise taxes,’ Lee said.”: marks that go on with what their sentence began make no sense
 * without it. Takes its words.
 */
export function takeBeginning(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const sentence = sentenceAt(view, piece?.first ?? 0);
  const region = view.regionOf[piece?.first ?? -1] ?? -1;
  if (!piece || !sentence || isTooLong(sentence) || region < 0 || piece.last > cue.token || isInHeadline(view, piece.first)) return reading;
  const opening = view.regionFirst[region] ?? -1;
  const begins = isSmall(view, piece.first);
  if (!begins || piece.first - opening > 1 || opening <= sentence.first) return reading;
  const lead = freeLead(view, sentence.first, opening - 1, taken);
  if (!lead || reports(view, lead)) return reading;
  taken.fill(1, lead.first, lead.last + 1);
  return { ...reading, content: { ...content, pieces: [{ first: lead.first, last: piece.last }, ...others] } };
}

/** Whether words are a clause that can stand alone: with a subject before its verb, not “When he came”, not “Speaking in Paris”. */
function isClause(view: QuoteView, lead: TokenPiece): boolean {
  const { first, last } = lead;
  if (view.upos[first] === POS.ADP || view.upos[first] === POS.SCONJ || view.upos[first] === POS.VERB || view.upos[first] === POS.ADV)
    return false;
  for (let i = first; i <= last; i++) if (likelyReports(view, i) && view.lower[i - 1] !== 'be') return false;
  return hasSubject(view, lead) && hasVerb(view, lead);
}
