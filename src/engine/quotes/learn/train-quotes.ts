import type { MentionCandidate } from '../../people/mentions/mention.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { canHold } from '../can-hold.ts';
import type { SparseNetwork } from '../network/sparse-network.ts';
import { viewDocument } from '../quote-view.ts';
import type { QuotesModel } from '../quotes-model.ts';
import { findReadings, scoreReadings, settleReadings } from '../readings/find-readings.ts';
import { makeWorkspace } from '../readings/read-cue.ts';
import { scoreCues } from '../readings/score-cues.ts';
import {
  collectCues,
  collectCueWords,
  collectEdges,
  collectPieces,
  collectReadings,
  collectSources,
  type GoldView,
  type Verdict,
} from './collect-examples.ts';
import { ExampleStore } from './example-store.ts';
import { fitCalibration } from './fit-calibration.ts';
import { alignGold, type GoldQuotation } from './gold-quotations.ts';
import { type NetworkOptions, trainNetwork } from './train-network.ts';

/** An article to learn from: what the earlier steps made of it, and what annotators marked. */
export interface QuotesExample {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly mentions: readonly MentionCandidate[];
  readonly gold: readonly GoldQuotation[];
}

export interface QuotesTraining {
  readonly seed: number;
  readonly report?: (line: string) => void;
  /** Other settings for some of the networks: for experiments and ablations. */
  readonly settings?: Partial<Record<keyof typeof SETTINGS, Partial<NetworkOptions>>>;
}

const SETTINGS = {
  cue: { hidden: 14, outputs: 3, loss: 'classes', epochs: 15, rate: 0.06, minCount: 5, deepCount: 16, dropout: 0.55 },
  edges: { hidden: 14, outputs: 2, loss: 'labels', epochs: 9, rate: 0.06, minCount: 12, deepCount: 50, dropout: 0.55 },
  pieces: { hidden: 14, outputs: 1, loss: 'ranking', epochs: 12, rate: 0.06, minCount: 8, deepCount: 40, dropout: 0.55 },
  sources: { hidden: 14, outputs: 1, loss: 'ranking', epochs: 15, rate: 0.06, minCount: 6, deepCount: 30, dropout: 0.55 },
  accept: { hidden: 14, outputs: 2, loss: 'labels', epochs: 18, rate: 0.05, minCount: 5, deepCount: 12, dropout: 0.55 },
} as const satisfies Record<string, Omit<NetworkOptions, 'seed'>>;

/** Differences in end to end F1 that seeds make. */
const INDIFFERENT = 0.003;

type Networks = Pick<QuotesModel, 'cueWords' | 'cue' | 'edges' | 'pieces' | 'sources'>;

/** Views of the examples, ready to collect from. */
export function readGoldViews(examples: readonly QuotesExample[]): GoldView[] {
  return examples.map(({ document, syntax, mentions, gold }) => {
    const view = viewDocument(document, syntax, mentions);
    return { view, gold: alignGold(view, gold) };
  });
}

/**
 * Learns all of {@link QuotesModel}. Each network learns from what the ones before it say about articles that they
 * have not seen: the articles are cut in two halves, and each half is read by networks of the other.
 */
export function trainQuotes(examples: readonly QuotesExample[], training: QuotesTraining): QuotesModel {
  return trainOnViews(readGoldViews(examples), training);
}

/** {@link trainQuotes} on views already made. */
export function trainOnViews(all: readonly GoldView[], { seed, report = () => {}, settings }: QuotesTraining): QuotesModel {
  const work = makeWorkspace();
  const cueWords = collectCueWords(all);
  const halves = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)] as const;
  const learn = (name: keyof typeof SETTINGS, collect: (store: ExampleStore) => void): SparseNetwork => {
    const store = new ExampleStore();
    collect(store);
    const network = trainNetwork(store, { ...SETTINGS[name], ...settings?.[name], seed });
    report(`${name}: ${store.targets.length} examples, ${network.deep.size} features deep`);
    return network;
  };
  const learnCue = (views: readonly GoldView[]): SparseNetwork =>
    learn('cue', (store) => {
      for (const v of views) collectCues(v, cueWords, work, store);
    });
  const learnEdges = (views: readonly GoldView[]): Omit<Networks, 'pieces' | 'cue' | 'cueWords'> => ({
    edges: learn('edges', (store) => {
      for (const v of views) collectEdges(v, work, store);
    }),
    sources: learn('sources', (store) => {
      for (const v of views) collectSources(v, work, store);
    }),
  });
  // every later step sees the cues of its half as the other half's network scores them
  const cues = [learnCue(halves[0]), learnCue(halves[1])] as const;
  for (const part of [0, 1] as const) for (const v of halves[part]) scoreCues(v.view, cues[part === 0 ? 1 : 0], cueWords);
  const first = [
    { cueWords, cue: cues[0], ...learnEdges(halves[0]) },
    { cueWords, cue: cues[1], ...learnEdges(halves[1]) },
  ] as const;
  // a half's pieces are proposed by edges learned on the other half
  const learnPieces = (parts: readonly (0 | 1)[]): SparseNetwork =>
    learn('pieces', (store) => {
      for (const part of parts) for (const v of halves[part]) collectPieces(v, first[part === 0 ? 1 : 0].edges, work, store);
    });
  const pieces = [learnPieces([0]), learnPieces([1])] as const;

  const judged: {
    readonly at: number;
    readonly view: GoldView;
    readonly verdicts: readonly (readonly Verdict[])[];
    readonly readings: ReturnType<typeof findReadings>;
  }[] = [];
  const collectAccept = (part: 0 | 1, store: ExampleStore): void => {
    const other = part === 0 ? 1 : 0;
    const networks = { ...first[other], pieces: pieces[other] };
    for (const view of halves[part]) {
      const readings = findReadings(view.view, networks);
      judged.push({ at: part, view, readings, verdicts: collectReadings(view, readings, work, store) });
    }
  };
  const stores = [new ExampleStore(), new ExampleStore()] as const;
  collectAccept(0, stores[0]);
  collectAccept(1, stores[1]);
  const accepts = stores.map((store) => trainNetwork(store, { ...SETTINGS.accept, ...settings?.accept, seed })) as [
    SparseNetwork,
    SparseNetwork,
  ]; // two stores, two networks
  const accept = learn('accept', (store) => {
    for (const { view, readings } of judged) collectReadings(view, readings, work, store);
  });

  // threshold and calibration from held-out scores
  const scoredDocuments = judged.map(({ at, view, verdicts, readings }) => {
    const scored = scoreReadings(view.view, readings, accepts[at === 0 ? 1 : 0]);
    const flat = verdicts.flat();
    const verdictOf = new Map(readings.flat().map((reading, i) => [reading, flat[i]] as const));
    return {
      verdictOf,
      kept: settleReadings(
        view.view,
        scored.filter((s) => canHold(view.view, s.reading)),
        -3,
      ),
    };
  });
  const goldCount = all.reduce((sum, v) => sum + v.gold.filter((g) => g.kind !== 'attitude').length, 0);
  const points: { score: number; right: boolean; attitude: boolean; end: boolean }[] = [];
  const sourcePoints: { score: number; right: boolean }[] = [];
  for (const { verdictOf, kept } of scoredDocuments) {
    for (const { reading, score } of kept) {
      const verdict = verdictOf.get(reading);
      if (!verdict) continue;
      points.push({ score, right: verdict.verdict === 'right', attitude: verdict.verdict === 'attitude', end: verdict.sourceRight });
      if (verdict.withSource) sourcePoints.push({ score: reading.source.margin, right: verdict.sourceRight });
    }
  }
  points.sort((a, b) => b.score - a.score);
  let best = 0;
  let threshold = 0;
  let right = 0;
  let shown = 0;
  for (const point of points) {
    if (point.attitude) continue;
    shown++;
    if (point.end) right++;
    const f1 = (2 * right) / (shown + goldCount);
    best = Math.max(best, f1);
    // of thresholds that are as good, the lowest: a reader misses more by what is not found
    if (f1 >= best - INDIFFERENT) threshold = point.score;
  }
  report(`held-out end to end ${(100 * best).toFixed(1)} at threshold ${threshold.toFixed(2)}`);
  return {
    cueWords,
    cue: learnCue(all),
    ...learnEdges(all),
    pieces: learnPieces([0, 1]),
    accept,
    threshold,
    contentCalibration: fitCalibration(points.filter((p) => !p.attitude)),
    sourceCalibration: fitCalibration(sourcePoints),
  };
}
