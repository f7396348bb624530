import { makeFeatureList } from '../network/feature-list.ts';
import type { SparseNetwork } from '../network/sparse-network.ts';
import type { QuoteView } from '../quote-view.ts';
import type { QuotesModel } from '../quotes-model.ts';
import { addAcceptFeatures, findRivals, type Reading } from './accept-features.ts';
import { type ContentChoice, chooseContents, chooseSource, makeWorkspace, type SourceChoice, type TokenPiece } from './read-cue.ts';
import { scoreCues } from './score-cues.ts';

/** The readings of one cue, likeliest content first; never empty. */
export type CueReadings = readonly [Reading, ...Reading[]];

/** Reads every likely cue of a document: contents and source, each as if it were alone. In text order. */
export function findReadings(
  view: QuoteView,
  model: Pick<QuotesModel, 'cueWords' | 'cue' | 'edges' | 'pieces' | 'sources'>,
): CueReadings[] {
  const work = makeWorkspace();
  const found: CueReadings[] = [];
  for (const cue of scoreCues(view, model.cue, model.cueWords)) {
    const contents = chooseContents(view, cue.token, model.edges, model.pieces, work);
    const [first, ...others] = contents;
    if (!first) continue;
    const source = chooseSource(view, cue.token, first.pieces, model.sources, work);
    // words on another side of the cue may be those of its source: “Lee, who is new here, said: ‘…’”
    const sourceOf = (content: ContentChoice): SourceChoice =>
      content.before < 0 === first.before < 0 && content.after < 0 === first.after < 0
        ? source
        : chooseSource(view, cue.token, content.pieces, model.sources, work);
    found.push([{ cue, content: first, source }, ...others.map((content) => ({ cue, content, source: sourceOf(content) }))]);
  }
  return found;
}

/** A reading and its scores: how likely it is a quotation, and one cut to the word (both raw). */
export interface ScoredReading {
  readonly reading: Reading;
  readonly score: number;
  readonly exact: number;
}

/** Scores every reading with the last network. */
export function scoreReadings(view: QuoteView, found: readonly CueReadings[], accept: SparseNetwork): ScoredReading[] {
  const features = makeFeatureList();
  const result = new Float32Array(2);
  return found.flatMap((readings, at) => {
    const rivals = findRivals(found, at);
    return readings.map((reading, rank) => {
      features.count = 0;
      addAcceptFeatures(features, view, reading, rank, rivals);
      accept.run(features, result);
      return { reading, score: result[0] ?? 0, exact: result[1] ?? 0 };
    });
  });
}

const probability = (x: number): number => 1 / (1 + Math.exp(-x));
/** What a reading is worth beside others of the same words: right words count, right edges count half as much again. */
const worth = (s: ScoredReading): number => probability(s.score) + 0.5 * probability(s.exact);

/**
 * Keeps the best readings that share no words: every word of an article belongs to one quotation at most, every cue has
 * one content. Best first, then what still fits, then pieces in marks of what lost its other words: “…,” she said,
 * adding that … In text order. Words that are 1 in `taken` are given away before.
 */
export function settleReadings(
  view: QuoteView,
  scored: readonly ScoredReading[],
  threshold: number,
  taken = new Uint8Array(view.count),
): ScoredReading[] {
  const used = new Set<number>();
  const free = ({ first, last }: TokenPiece): boolean => {
    for (let i = first; i <= last; i++) if (taken[i] === 1 && view.word[i] === 1) return false;
    return true;
  };
  const marked = ({ first, last }: TokenPiece): boolean =>
    (view.regionOf[first] ?? -1) >= 0 && view.regionOf[first] === view.regionOf[last];
  const kept: ScoredReading[] = [];
  const cut: ScoredReading[] = [];
  const best = scored.filter((s) => s.score >= threshold).map((s, at) => ({ s, at, worth: worth(s) }));
  best.sort((a, b) => b.worth - a.worth || a.at - b.at);
  const keep = (s: ScoredReading): void => {
    const { cue, content } = s.reading;
    if (used.has(cue.token)) return;
    const pieces = content.pieces.filter(free);
    if (pieces.length < content.pieces.length) {
      if (pieces.length > 0 && pieces.every(marked)) cut.push({ ...s, reading: { ...s.reading, content: { ...content, pieces } } });
      return;
    }
    used.add(cue.token);
    for (const { first, last } of pieces) taken.fill(1, first, last + 1);
    kept.push(s);
  };
  for (const { s } of best) keep(s);
  for (const s of cut.splice(0)) keep(s);
  return kept.sort((a, b) => a.reading.cue.token - b.reading.cue.token);
}
