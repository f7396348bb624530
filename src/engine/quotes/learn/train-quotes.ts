import type { MentionCandidate } from '../../people/mentions/mention.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { canHold } from '../can-hold.ts';
import { viewDocument } from '../derive-view.ts';
import type { SparseNetwork } from '../network/sparse-network.ts';
import type { QuotesModel } from '../quotes-model.ts';
import { type CueReadings, findReadings, scoreReadings, settleReadings } from '../readings/find-readings.ts';
import { makeWorkspace } from '../readings/read-cue.ts';
import { scoreCues } from '../readings/score-cues.ts';
import { chooseThreshold } from './choose-threshold.ts';
import { collectCues, collectCueWords, collectEdges, collectPieces, collectReadings, collectSources } from './collect-examples.ts';
import { ExampleStore } from './example-store.ts';
import { fitCalibration } from './fit-calibration.ts';
import { alignGold, type GoldQuotation, type GoldView } from './gold-quotations.ts';
import { judgeReading } from './judge-reading.ts';
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
}

const SETTINGS = {
  cue: { hidden: 14, outputs: 3, loss: 'classes', epochs: 15, rate: 0.06, minCount: 5, deepCount: 16, dropout: 0.55 },
  edges: { hidden: 14, outputs: 2, loss: 'labels', epochs: 9, rate: 0.06, minCount: 12, deepCount: 50, dropout: 0.55 },
  pieces: { hidden: 14, outputs: 1, loss: 'ranking', epochs: 12, rate: 0.06, minCount: 8, deepCount: 40, dropout: 0.55 },
  sources: { hidden: 14, outputs: 1, loss: 'ranking', epochs: 15, rate: 0.06, minCount: 6, deepCount: 30, dropout: 0.55 },
  accept: { hidden: 14, outputs: 2, loss: 'labels', epochs: 18, rate: 0.05, minCount: 5, deepCount: 12, dropout: 0.55 },
} as const satisfies Record<string, Omit<NetworkOptions, 'seed'>>;

/** Later networks learn from what earlier ones say of articles they have not seen: those of one part in so many. */
const PARTS = 2;

type LearnFrom = (views: readonly GoldView[]) => SparseNetwork;

/**
 * Cuts articles into parts. What it gives learns one network for each part, from the articles of all other parts, and
 * tells of an article which of them has not seen it.
 */
function withoutSeeing(views: readonly GoldView[]): (learnFrom: LearnFrom) => (view: GoldView) => SparseNetwork {
  const partOf = new Map(views.map((view, i) => [view, i % PARTS]));
  return (learnFrom) => {
    const networks = Array.from({ length: PARTS }, (_, part) => learnFrom(views.filter((view) => partOf.get(view) !== part)));
    return (view) => networks[partOf.get(view) ?? 0] as SparseNetwork; // every part has its network
  };
}

/** Views of the examples, ready to collect from. */
export function readGoldViews(examples: readonly QuotesExample[]): GoldView[] {
  return examples.map(({ document, syntax, mentions, gold }) => {
    const view = viewDocument(document, syntax, mentions);
    return { view, gold: alignGold(view, gold) };
  });
}

/** Least raw score of the readings that the threshold is chosen from. */
const FAR_BELOW = -3;

/** Learns all of {@link QuotesModel}, one network after the other. */
export function trainQuotes(examples: readonly QuotesExample[], { seed, report = () => {} }: QuotesTraining): QuotesModel {
  const views = readGoldViews(examples);
  const work = makeWorkspace();
  const learn = (
    name: keyof typeof SETTINGS,
    some: readonly GoldView[],
    collect: (view: GoldView, store: ExampleStore) => void,
  ): SparseNetwork => {
    const store = new ExampleStore();
    for (const view of some) collect(view, store);
    const network = trainNetwork(store, { ...SETTINGS[name], seed });
    report(`${name}: ${store.targets.length} examples, ${network.deep.size} features deep`);
    return network;
  };
  const unseen = withoutSeeing(views);

  const cueWords = collectCueWords(views);
  const learnCue = (some: readonly GoldView[]): SparseNetwork =>
    learn('cue', some, (view, store) => collectCues(view, cueWords, work, store));
  const cue = unseen(learnCue);
  // from here on every view bears its cues as a network scores them that has not seen it
  for (const view of views) scoreCues(view.view, cue(view), cueWords);

  const learnEdges = (some: readonly GoldView[]): SparseNetwork => learn('edges', some, (view, store) => collectEdges(view, work, store));
  const learnSources = (some: readonly GoldView[]): SparseNetwork =>
    learn('sources', some, (view, store) => collectSources(view, work, store));
  const edges = unseen(learnEdges);
  const sources = unseen(learnSources);
  const learnPieces = (some: readonly GoldView[]): SparseNetwork =>
    learn('pieces', some, (view, store) => collectPieces(view, edges(view), work, store));
  const pieces = unseen(learnPieces);

  const readings = new Map(
    views.map((view) => {
      const networks = { cueWords, cue: cue(view), edges: edges(view), sources: sources(view), pieces: pieces(view) };
      return [view, findReadings(view.view, networks)] as const;
    }),
  );
  const readingsOf = (view: GoldView): readonly CueReadings[] => readings.get(view) ?? [];
  const learnAccept = (some: readonly GoldView[]): SparseNetwork =>
    learn('accept', some, (view, store) => collectReadings(view, readingsOf(view), work, store));
  const accept = unseen(learnAccept);

  const kept = views.flatMap((view) => {
    const scored = scoreReadings(view.view, readingsOf(view), accept(view)).filter((s) => canHold(view.view, s.reading));
    return settleReadings(view.view, scored, FAR_BELOW).map(({ reading, score }) => ({ reading, score, ...judgeReading(view, reading) }));
  });
  const speech = kept.filter(({ verdict }) => verdict !== 'attitude');
  const wanted = views.reduce((sum, { gold }) => sum + gold.filter((g) => g.kind !== 'attitude').length, 0);
  const { threshold, best } = chooseThreshold(
    speech.map(({ score, sourceRight }) => ({ score, right: sourceRight })),
    wanted,
  );
  report(`held-out end to end ${(100 * best).toFixed(1)} at threshold ${threshold.toFixed(2)}`);
  return {
    cueWords,
    cue: learnCue(views),
    edges: learnEdges(views),
    sources: learnSources(views),
    pieces: learnPieces(views),
    accept: learnAccept(views),
    threshold,
    contentCalibration: fitCalibration(speech.map(({ score, verdict }) => ({ score, right: verdict === 'right' }))),
    sourceCalibration: fitCalibration(
      kept.filter(({ withSource }) => withSource).map(({ reading, sourceRight }) => ({ score: reading.source.margin, right: sourceRight })),
    ),
  };
}
