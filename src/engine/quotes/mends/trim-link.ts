import { type QuoteView, startOfSentence } from '../quote-view.ts';
import { holdsMarks, isBare, type Reading } from '../readings/accept-features.ts';
import { hasVerb, openingOf, wordsOfRegion } from '../region-words.ts';
import { isFiniteVerb } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';
import { OCCASIONS } from './take-rest.ts';

/** Words that join a sentence to the one before, up to a comma. */
const LINKS = /^(?:and|but|so|still|however|yet|meanwhile|separately|even so|in fact|indeed|at the same time|notably|overall|as expected)$/;
const MOST_LINKING = 5;

/** “Still, the tax has hurt nobody, according to a study”: what joins the sentence to the one before is the paper's. */
export function trimLink(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || piece.last > cue.token || holdsMarks(view, [piece])) return reading;
  // “In a statement, the union said as of May, fares will fall”: where it was said, which no comma joins to the words behind the verb
  const isFront = piece.last < source.head && source.head < cue.token && others.length > 0 && others.every((p) => p.first > cue.token);
  const isPapers = OCCASIONS.has(view.stem[piece.last] ?? 0) || LINKS.test(view.lower[piece.last] ?? '');
  const isParted = view.lower[piece.last + 1] === ',' && !view.lower.slice(cue.token + 1, cue.token + 3).includes(',');
  if (isFront && isPapers && isParted && !hasVerb(view, piece)) return { ...reading, content: { ...content, pieces: others } };
  // “They have an idea: at birth, they say, calves dream”: the words behind the colon are parted by who says so
  const colon = isFront ? piece.first + view.lower.slice(piece.first, piece.last).indexOf(':') : -1;
  if (colon > piece.first && view.lower[piece.last + 1] === ',' && view.lower[cue.token + 1] === ',') return beginAt(reading, colon + 1);
  if (startOfSentence(view, piece.first) !== piece.first) return reading;
  let comma = piece.first + 1;
  while (comma < piece.last && comma - piece.first < MOST_LINKING && view.lower[comma] !== ',') comma++;
  const isLink = view.lower[comma] === ',' && LINKS.test(view.lower.slice(piece.first, comma).join(' '));
  return isLink && comma + 1 < piece.last ? beginAt(reading, comma + 1) : reading;
}

/** “An hour on, she left a card saying, ‘All is well.’”: when or where it was is no part of words that stand in marks behind a comma or colon. */
export function dropTime(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const opening = openingOf(view, others[0]?.first ?? -1);
  if (!piece || piece.last > cue.token || opening < cue.token || startOfSentence(view, piece.first) !== piece.first) return reading;
  const isWhole = others[0]?.last === wordsOfRegion(view, view.regionOf[opening] ?? -1)?.last;
  // (“The pier, he told us, ‘is old.’”)
  const isAside = isWhole && view.lower[piece.last + 1] === ',' && isBare(view, piece) && !isFiniteVerb(view, others[0]?.first ?? 0);
  return isAside && /^[,:]$/.test(view.lower[opening - 1] ?? '') ? { ...reading, content: { ...content, pieces: others } } : reading;
}
