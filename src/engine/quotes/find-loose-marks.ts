import type { QuoteView } from './quote-view.ts';
import type { TokenPiece } from './read-cue.ts';

const VERB = 15;
const AUX = 3;

/**
 * Stretches in marks that no cue has claimed but that are speech all the same: whole sentences in marks.
 * Names of works, nicknames and words held at a distance are shorter, without a verb, or part of a sentence.
 */
export function findLooseMarks(view: QuoteView, taken: (token: number) => boolean): TokenPiece[] {
  const loose: TokenPiece[] = [];
  const { blocks } = view.document;
  view.regions.forEach((region, r) => {
    if (region.depth > 0 || region.style !== 'double') return;
    const block = blocks[region.block];
    if (block?.role !== 'body') return;
    const { text } = view.document;
    // it must be sentences of its own: nothing of a sentence before it or behind it
    const before = text.slice(Math.max(block.span.start, region.start - 12), region.start).trimEnd();
    if (before !== '' && !/[.!?…:”"’)]$/.test(before)) return;
    if (!/[.!?…]["”’'\s]*$/.test(text.slice(region.innerStart, region.end))) return;
    if (!/^(?:\s*$|\s+[\p{Lu}\p{N}“"‘(—–-])/u.test(text.slice(region.end, Math.min(block.span.end, region.end + 12)))) return;
    let first = view.regionFirst[r] ?? -1;
    let last = view.regionLast[r] ?? -1;
    if (first < 0) return;
    while (first < last && view.word[first] === 0) first++;
    while (last > first && view.word[last] === 0) last--;
    let words = 0;
    let verbs = 0;
    for (let i = first; i <= last; i++) {
      if (taken(i)) return;
      if (view.word[i] === 1) words++;
      if (view.upos[i] === VERB || view.upos[i] === AUX) verbs++;
    }
    if (words >= 4 && verbs > 0) loose.push({ first, last });
  });
  return loose;
}
