import { POS } from '../../syntax/syntax.ts';
import type { QuoteView } from '../quote-view.ts';
import { REL } from './cue-features.ts';

/**
 * The words that report, around the word that was found: its auxiliaries and what stands between (“has repeatedly
 * said”), the verbs it hangs from by infinitive (“went on to say”), its particle (“pointed out”), “to” of “according to”.
 */
export function cueExtent(view: QuoteView, cue: number): { first: number; last: number } {
  const { childStart, child, mainLabel, label, head, sentenceOf } = view;
  let first = cue;
  let last = cue;
  let verb = cue;
  const takeHelpers = (v: number): void => {
    const end = Math.min(childStart[v + 1] ?? 0, (childStart[v] ?? 0) + 16);
    for (let k = childStart[v] ?? 0; k < end; k++) {
      const c = child[k] ?? 0;
      const l = mainLabel[c] ?? 0;
      if (c < v && v - c < 6 && (l === REL.aux || (l === REL.cop && c === v - 1))) first = Math.min(first, c);
      if (c > v && c - v < 4 && v === cue && (label[c] === REL.compoundPrt || l === REL.fixed)) last = Math.max(last, c);
    }
  };
  takeHelpers(verb);
  for (let steps = 0; steps < 3 && mainLabel[verb] === REL.xcomp; steps++) {
    const governor = head[verb] ?? -1;
    if (governor < 0 || governor > verb || verb - governor > 5 || view.upos[governor] !== POS.VERB) break;
    verb = governor;
    first = Math.min(first, verb);
    takeHelpers(verb);
  }
  if (view.lower[cue] === 'as' && view.lower[cue + 1] === 'per') last = cue + 1;
  // nothing of a subject or of marks in between: “has, he said,” keeps only the verb
  for (let i = cue - 1; i >= first; i--) {
    if (view.word[i] === 0 || mainLabel[i] === REL.nsubj || sentenceOf[i] !== sentenceOf[cue]) {
      first = i + 1;
      break;
    }
  }
  return { first, last };
}
