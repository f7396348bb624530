import type { SparseNetwork } from '../network/sparse-network.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { QuotesModel } from '../quotes-model.ts';
import { addAcceptFeatures, findRivals, NEAR, type Reading } from './accept-features.ts';
import {
  type ContentChoice,
  chooseContents,
  chooseSource,
  makeWorkspace,
  type SourceChoice,
  type TokenPiece,
  type Workspace,
} from './read-cue.ts';
import { type CueCandidate, scoreCues } from './score-cues.ts';

/** The readings of one cue, likeliest content first; never empty. */
export type CueReadings = readonly [Reading, ...Reading[]];

type Readers = Pick<QuotesModel, 'cueWords' | 'cue' | 'edges' | 'pieces' | 'sources'>;

/** Contents and source of one cue, as if it were alone; nothing where it has no content. */
function readCue(view: QuoteView, cue: CueCandidate, model: Readers, work: Workspace): CueReadings | undefined {
  const contents = chooseContents(view, cue.token, model.edges, model.pieces, work);
  const [first, ...others] = contents;
  if (!first) return undefined;
  const source = chooseSource(view, cue.token, first.pieces, model.sources, work);
  // words on another side of the cue may be those of its source: “Lee, who is new here, said: ‘…’”
  const sourceOf = (content: ContentChoice): SourceChoice =>
    content.before < 0 === first.before < 0 && content.after < 0 === first.after < 0
      ? source
      : chooseSource(view, cue.token, content.pieces, model.sources, work);
  return [{ cue, content: first, source }, ...others.map((content) => ({ cue, content, source: sourceOf(content) }))];
}

/** Reads every likely cue of a document. In text order. */
export function findReadings(view: QuoteView, model: Readers): CueReadings[] {
  const work = makeWorkspace();
  return scoreCues(view, model.cue, model.cueWords).flatMap((cue) => {
    const readings = readCue(view, cue, model, work);
    return readings ? [readings] : [];
  });
}

/** A reading and its scores: how likely it is a quotation, and one cut to the word (both raw). */
export interface ScoredReading {
  readonly reading: Reading;
  readonly score: number;
  readonly exact: number;
}

/** Scores the readings of the cue at `at` with the last network, beside those of the cues around. */
function scoreCue(
  view: QuoteView,
  found: readonly (CueReadings | undefined)[],
  at: number,
  accept: SparseNetwork,
  { features, result }: Workspace,
): ScoredReading[] {
  const rivals = findRivals(found, at);
  return (found[at] ?? []).map((reading, rank) => {
    features.count = 0;
    addAcceptFeatures(features, view, reading, rank, rivals);
    accept.run(features, result);
    return { reading, score: result[0] ?? 0, exact: result[1] ?? 0 };
  });
}

/** Scores every reading. */
export function scoreReadings(view: QuoteView, found: readonly CueReadings[], accept: SparseNetwork): ScoredReading[] {
  const work = makeWorkspace();
  return found.flatMap((_, at) => scoreCue(view, found, at, accept, work));
}

/** The readings that may be quotations, scored as they are found: of a long text only a few others are held at a time. */
export function findLikely(view: QuoteView, model: Readers & Pick<QuotesModel, 'accept' | 'threshold'>): ScoredReading[] {
  const work = makeWorkspace();
  const found: (CueReadings | undefined)[] = [];
  const likely: ScoredReading[] = [];
  const judge = (at: number): void => {
    if (at < 0) return;
    for (const scored of scoreCue(view, found, at, model.accept, work)) if (scored.score >= model.threshold) likely.push(scored);
    // behind this one nobody looks so far back
    if (at >= NEAR) found[at - NEAR] = undefined;
  };
  for (const cue of scoreCues(view, model.cue, model.cueWords)) {
    const readings = readCue(view, cue, model, work);
    if (readings) judge(found.push(readings) - 1 - NEAR);
  }
  for (let at = Math.max(0, found.length - NEAR); at < found.length; at++) judge(at);
  return likely;
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
  const marked = ({ first, last }: TokenPiece): boolean => isMarked(view, first) && view.regionOf[first] === view.regionOf[last];
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
