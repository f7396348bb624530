import { POS } from '../../syntax/syntax.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { firstWord, hasVerb } from '../region-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';

/** What only leads to marks: “He said, and I quote, ‘No’”, “What I wrote him was: ‘No’”, “adding, more quietly, ‘No’”. */
const LEADS = /^(?:and i quote,?|(?:more |very |rather )?\p{L}+ly,|(?:(?:him|her|them|me|us|you) )?(?:was|is):?)$/u;
/** Words of that at most. */
const MOST_LEADS = 4;

/** Words of what somebody does between their words at most. */
const MOST_DOING = 14;

/**
 * “He said, and I quote, ‘No’”, “What I texted him was: ‘No’”, “‘The bus,’ she said, taking off her hat, ‘was late’”: what stands in
 * front of the marks only leads to them.
 */
export function trimLeading(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const at = content.pieces.findIndex(({ first }) => first > cue.token);
  const piece = content.pieces[at];
  if (!piece || isMarked(view, piece.first)) return reading;
  const goesOn = at > 0 && view.lower[cue.token + 1] === ',' && isMarked(view, content.pieces[at - 1]?.last ?? -1);
  const most = goesOn ? MOST_DOING : MOST_LEADS;
  let opening = piece.first;
  while (opening < piece.last && opening - piece.first <= most && !isMarked(view, opening)) opening++;
  if (!isMarked(view, opening)) return reading;
  const isDoing = goesOn && view.lower[opening - 1] === ',' && !hasFiniteVerb(view, piece.first, opening);
  const lead = view.lower
    .slice(piece.first, opening)
    .join(' ')
    .replace(/ (?=[,:])/g, '');
  // (“The trade, she said, is ‘doing well’”: there it is a part of the words)
  const isPart = content.pieces.length > 1 && /(?:was|is):?$/.test(lead);
  if (!isDoing && (!LEADS.test(lead) || isPart)) return reading;
  const pieces = content.pieces.map((own, k) => (k === at ? { first: opening + 1, last: own.last } : own));
  return { ...reading, content: { ...content, pieces } };
}

/** “said (and nobody laughed) that it was late”: what a bracket right behind the verb tells is no part of what is said. */
export function trimBracket(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (view.lower[cue.token + 1] !== '(' || piece?.first !== cue.token + 2) return reading;
  let close = piece.first;
  while (close < piece.last && view.lower[close] !== ')') close++;
  const first = firstWord(view, close, piece.last);
  return close < first && hasVerb(view, { first, last: piece.last }) ? beginAt(reading, first) : reading;
}

/** “told the bank, in a letter that smelled of tar, that he was dead”: a clause that tells of where it was told is no part of it. */
export function trimLetter(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first < cue.token + 2 || view.lower[piece.first] !== 'that' || view.upos[piece.first] !== POS.PRON) return reading;
  if (!isFiniteVerb(view, piece.first + 1)) return reading;
  for (let i = piece.first + 2; i < piece.last; i++) {
    const opens = view.lower[i] === 'that' && view.lower[i - 1] === ',' && view.upos[i] === POS.SCONJ;
    if (opens && !isMarked(view, i)) return beginAt(reading, i);
  }
  return reading;
}
