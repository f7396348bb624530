import { isMarked, type QuoteView } from './quote-view.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { isVerb } from './word-kinds.ts';

/** Whether words in marks among a piece are written like a title, “The Long Winter”: only a word that surely reports can quote one. */
export function holdsTitle(view: QuoteView, { first, last }: TokenPiece): boolean {
  let words = 0;
  for (let i = first; i <= last; i++) {
    if (view.word[i] !== 1 || !isMarked(view, i)) continue;
    // titles write their verbs large: “We Won”, not “We won”
    if (view.shape[i] === 2 && ((view.document.tokens.form[i] ?? '').length > 3 || isVerb(view, i))) return false;
    words++;
  }
  return words > 0;
}
