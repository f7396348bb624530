import type { Reading } from './accept-features.ts';
import type { QuoteView } from './quote-view.ts';
import type { QuotesModel } from './quotes-model.ts';
import { chooseContent, chooseSource, makeWorkspace, type TokenPiece } from './read-cue.ts';
import { scoreCues } from './score-cues.ts';

/** Reads every likely cue of a document: content and source, each as if it were alone. In text order. */
export function findReadings(view: QuoteView, model: Pick<QuotesModel, 'cueWords' | 'cue' | 'edges' | 'pieces' | 'sources'>): Reading[] {
  const work = makeWorkspace();
  return scoreCues(view, model.cue, model.cueWords).map((cue) => {
    const content = chooseContent(view, cue.token, model.edges, model.pieces, work);
    const source = chooseSource(view, cue.token, content.pieces, model.sources, work);
    return { cue, content, source };
  });
}

/** A reading and its score (raw, as the last network gives it). */
export interface ScoredReading {
  readonly reading: Reading;
  readonly score: number;
}

/**
 * Keeps the best readings that share no words: every word of an article belongs to one quotation at most. Best first,
 * then what still fits; in text order.
 */
export function settleReadings(view: QuoteView, scored: readonly ScoredReading[], threshold: number): ScoredReading[] {
  const taken = new Uint8Array(view.count);
  const free = ({ first, last }: TokenPiece): boolean => {
    for (let i = first; i <= last; i++) if (taken[i] === 1 && view.word[i] === 1) return false;
    return true;
  };
  const kept: ScoredReading[] = [];
  const best = scored.filter((s) => s.score >= threshold && s.reading.content.pieces.length > 0);
  best.sort((a, b) => b.score - a.score || a.reading.cue.token - b.reading.cue.token);
  for (const candidate of best) {
    const { pieces } = candidate.reading.content;
    if (!pieces.every(free)) continue;
    for (const { first, last } of pieces) taken.fill(1, first, last + 1);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.reading.cue.token - b.reading.cue.token);
}
