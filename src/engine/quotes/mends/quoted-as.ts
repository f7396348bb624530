import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { isMarked, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { closingOf } from '../region-words.ts';
import { beginAt } from './cut-content.ts';

const QUOTES = /^quot(?:e[ds]?|ing)$/;
/** Words of whom somebody quotes at most: “quoted deputy governor Ann Lee as saying”. */
const MOST_QUOTED = 10;

/** Whether a token can stand in “quoted the mayor, Ann Lee, as saying” between the verb and “as”. */
const isOfQuoted = ({ lower, word }: QuoteView, i: number): boolean => word[i] === 1 || lower[i] === ',';

/** The “as” of “quoted the mayor as saying”, for a cue that is either verb; -1 for any other cue. */
function asOf(view: QuoteView, cue: number): number {
  const { lower } = view;
  if (lower[cue - 1] === 'as' && /^(?:say|tell)ing$/.test(lower[cue] ?? '')) return cue - 1;
  if (!QUOTES.test(lower[cue] ?? '')) return -1;
  let as = cue + 1;
  while (as - cue <= MOST_QUOTED && isOfQuoted(view, as) && lower[as] !== 'as') as++;
  return lower[as] === 'as' && /^(?:say|tell)ing$/.test(lower[as + 1] ?? '') ? as : -1;
}

/** “‘…,’ the paper quoted the mayor as saying”, “‘…,’ the coach was quoted as saying by the Ledger”: who is quoted says so. */
export function quotedAs(view: QuoteView, { cue, source }: Reading): number | undefined {
  const as = asOf(view, cue.token);
  let quoted = as - 1;
  while (as - quoted <= MOST_QUOTED && isOfQuoted(view, quoted) && !QUOTES.test(view.lower[quoted] ?? '')) quoted--;
  if (as < 0 || view.word[quoted] !== 1 || as - quoted > MOST_QUOTED) return undefined;
  if (quoted < as - 1) {
    if (view.lower[quoted + 1] === 'by') return undefined;
    const last = view.lower[as - 1] === ',' ? as - 2 : as - 1;
    const who = mentionOfToken(view, last);
    let head = who && who.first > quoted ? who.head : last;
    // “Lee and Dunn”: the first of them
    while (view.mainLabel[head] === REL.conj && (view.head[head] ?? -1) > quoted) head = view.head[head] ?? -1;
    return head;
  }
  const subject = subjectOf(view, quoted);
  // (the tree may take the words in marks for what is quoted: “‘It isn't over,’ Ann Lee was quoted as saying”)
  if (view.regionOf[subject] !== view.regionOf[quoted]) return quotedBefore(view, quoted);
  const isFound = subject >= 0 && (subject < quoted || (quoted === cue.token && source.head < 0));
  return isFound && isPassive(view, subject) ? subject : undefined;
}

/** Who stands right before “was quoted”. */
function quotedBefore(view: QuoteView, quoted: number): number | undefined {
  let last = quoted - 1;
  while (view.upos[last] === POS.AUX || view.upos[last] === POS.ADV) last--;
  const who = mentionOfToken(view, last);
  return who?.last === last + 1 ? who.head : undefined;
}

/** “quoted the mayor as saying that it was late”: what stands behind “as saying” was said. */
export function trimQuoted(view: QuoteView, reading: Reading): Reading {
  const as = asOf(view, reading.cue.token);
  const [piece] = reading.content.pieces;
  return piece && as > reading.cue.token && piece.first > reading.cue.token && piece.first <= as && as + 2 <= piece.last
    ? beginAt(reading, as + 2)
    : reading;
}

/** Verbs of what somebody calls a thing. */
const CALLED = stemsOf('brand call describe dub label term');

/** “tabled what its owner called ‘our final number’”: the words are whose who calls it so, not whose who does it. */
export function giveToCaller(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.first <= cue.token || view.lower[piece.first] !== 'what') return reading;
  let opening = piece.first;
  while (opening < piece.last && !isMarked(view, opening)) opening++;
  let verb = opening - 1;
  while (/^(?:as|an?|the|his|her|its|their)$/.test(view.lower[verb] ?? '')) verb--;
  if (!CALLED.has(view.stem[verb] ?? 0) || piece.last > closingOf(view, opening)) return reading;
  const head = subjectOf(view, verb);
  // (“tabled what it called ‘our final number’”: the same one)
  if (head <= piece.first || head >= verb || view.upos[head] === POS.PRON) return reading;
  return beginAt({ ...reading, cue: { ...cue, token: verb }, source: { ...source, head } }, opening + 1);
}
