import { isSomebody, type QuoteView } from '../quote-view.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { sourceExtent } from '../readings/source-candidates.ts';

const THINGS = /^(?:it|this|that)$/;
/** Sentences that are gone back: over a question, which the words in marks answer. */
const MOST_BACK = 2;

/**
 * Who most likely says words in marks that no verb reports: whom the sentence right before them is about, “Lee was blunt.
 * ‘We failed.’”, or the one before a question that nobody asks. undefined where that is nobody, or is in marks itself.
 */
export function subjectBefore(view: QuoteView, { first }: TokenPiece): TokenPiece | undefined {
  const { sentences } = view.document;
  const own = view.sentenceOf[first] ?? 0;
  for (let s = own - 1; s >= Math.max(0, own - MOST_BACK); s--) {
    const sentence = sentences[s];
    if (!sentence || sentence.block !== sentences[own]?.block || (view.regionOf[sentence.first] ?? -1) >= 0) return undefined;
    for (let i = sentence.first; i < sentence.last; i++) {
      const isMain = view.mainLabel[i] === REL.nsubj && (view.head[view.head[i] ?? -1] ?? -1) < 0 && (view.regionOf[i] ?? -1) < 0;
      if (!isMain || !isSomebody(view, i) || THINGS.test(view.lower[i] ?? '')) continue;
      return isPassive(view, i) ? undefined : sourceExtent(view, i, () => false);
    }
    if (view.lower[sentence.last - 1] !== '?') return undefined;
  }
  return undefined;
}
