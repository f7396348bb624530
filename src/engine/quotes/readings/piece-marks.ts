import { POS } from '../../syntax/syntax.ts';
import { addFeature, addPair, type FeatureList } from '../network/feature-list.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import { largestFrom } from './boundary-features.ts';
import { bucket, REL } from './cue-features.ts';
import type { CueWindow } from './cue-window.ts';
import { steps } from './look-between.ts';

/**
 * How a stretch stands to marks: 0 none in it, 1 some inside, 2 to 5 within one region, more where an edge lies in a
 * region and the other does not.
 */
export function marksOf(view: QuoteView, a: number, b: number): number {
  const { regionOf, regionFirst, regionLast } = view;
  const ra = regionOf[a] ?? -1;
  const rb = regionOf[b] ?? -1;
  const opens = ra >= 0 && a - (regionFirst[ra] ?? 0) <= 1 ? 1 : 0;
  const closes = rb >= 0 && (regionLast[rb] ?? 0) - b <= 2 ? 1 : 0;
  if (ra < 0 && rb < 0) return countRegions(view, a, b);
  if (ra === rb) return 2 + opens + 2 * closes;
  if (ra < 0) return 6 + closes;
  return rb < 0 ? 8 + opens : 10 + opens + 2 * closes;
}

/** The first clause inside a stretch that a word such as “as”, “while” or “when” opens: “a ‘fair’ deal as he meets …”. */
export function addClause(list: FeatureList, k: number, view: QuoteView, window: CueWindow, a: number, limit: number, marks: number): void {
  const cueRegion = view.regionOf[window.cue];
  for (let i = a + 1; i <= limit; i++) {
    if (view.mainLabel[i] !== REL.mark || view.upos[i] !== POS.SCONJ || view.regionOf[i] !== cueRegion) continue;
    const verbs = Math.min(2, (view.verbsBefore[i] ?? 0) - (view.verbsBefore[a] ?? 0));
    const clause = view.head[i] ?? -1;
    const governor = clause < 0 ? -1 : (view.head[clause] ?? -1);
    const governed = governor === window.cue ? 1 : governor >= a && governor < i ? 2 : 0;
    addPair(list, k + 130, view.form[i] ?? 0, verbs);
    addPair(list, k + 132, verbs * 4 + governed, marks);
    addPair(list, k + 134, view.form[i] ?? 0, governed);
    addPair(list, k + 136, verbs * 4 + governed, view.stem[window.cue] ?? 0);
    return;
  }
  addFeature(list, k + 130, marks);
}

const TAIL = 40;

/** What follows the last marks of a stretch that goes on behind them: “… is ‘weak’ and argued that …”. */
export function addTail(list: FeatureList, k: number, view: QuoteView, window: CueWindow, a: number, b: number): void {
  let last = b;
  while (last >= a && last > b - TAIL && !isMarked(view, last)) last--;
  if (!isMarked(view, last) || last < a) return;
  let word = last + 1;
  const comma = view.word[word] === 1 ? 0 : 1;
  while (word < b && view.word[word] === 0) word++;
  const top = largestFrom(view, word, window.cue, 'left');
  const h = view.head[top] ?? -1;
  const governed = h === window.cue ? 1 : h >= a && h <= b ? 2 : 0;
  const length = bucket(b - last);
  addPair(list, k + 116, view.form[word] ?? 0, comma);
  addPair(list, k + 118, Math.imul(view.mainLabel[top] ?? 0, 8) + governed * 2 + comma, length);
  addPair(list, k + 120, Math.imul(view.tag[word] ?? 0, 8) + governed * 2 + comma, view.mainLabel[top] ?? 0);
  let speech = 0;
  for (let i = word; i <= b; i++) if (i !== window.cue) speech = Math.max(speech, view.speech[i] ?? 0);
  addPair(list, k + 122, steps(speech), governed * 2 + comma);
}

function countRegions(view: QuoteView, a: number, b: number): number {
  for (let i = a; i <= Math.min(b, a + 120); i++) if (isMarked(view, i)) return 1;
  return 0;
}
