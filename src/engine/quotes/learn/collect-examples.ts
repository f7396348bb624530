import type { SparseNetwork } from '../network/sparse-network.ts';
import type { QuoteView } from '../quote-view.ts';
import { addAcceptFeatures, findRivals } from '../readings/accept-features.ts';
import { addBoundaryFeatures } from '../readings/boundary-features.ts';
import { addCueFeatures } from '../readings/cue-features.ts';
import { lookAround, subjectOf } from '../readings/cue-window.ts';
import type { CueReadings } from '../readings/find-readings.ts';
import { lookBetween } from '../readings/look-between.ts';
import { addPieceFeatures, edgesOf } from '../readings/piece-features.ts';
import { proposeSides, scoreEdges, type TokenPiece, type Workspace } from '../readings/read-cue.ts';
import { addCueWord, type CueWords, canBeCue, makeCueWords } from '../readings/score-cues.ts';
import { proposeSources } from '../readings/source-candidates.ts';
import { addSourceFeatures } from '../readings/source-features.ts';
import type { ExampleStore } from './example-store.ts';
import type { GoldView } from './gold-quotations.ts';
import { judgeReading } from './judge-reading.ts';

/** How much an attitude counts where speech counts 1: its content and source are found the same way. */
const ATTITUDE_WEIGHT = 0.5;

/** Words that reported speech or an attitude twice or more, and in at least one of fifty places; verbs among them, for a tagger errs. */
export function collectCueWords(views: readonly GoldView[]): CueWords {
  const seen = new Map<number, number>();
  const reported = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { view, gold } of views) {
    for (let i = 0; i < view.count; i++) count(seen, view.stem[i] ?? 0);
    for (const g of gold) if (g.cue >= 0) count(reported, view.stem[g.cue] ?? 0);
  }
  const words = makeCueWords();
  for (const [stem, n] of reported) if (n >= 2 && n / (seen.get(stem) ?? n) >= 0.02) addCueWord(words, stem);
  return words;
}

/** Every word that can be a cue, with its class: 0 none, 1 speech, 2 attitude. */
export function collectCues({ view, gold }: GoldView, words: CueWords, work: Workspace, store: ExampleStore): void {
  const kinds = new Map<number, number>();
  const softened = new Set<number>();
  for (const reading of gold) {
    for (const t of reading.cueTokens) softened.add(t);
    if (reading.cue >= 0) kinds.set(reading.cue, reading.kind === 'attitude' ? 2 : 1);
  }
  const { features } = work;
  for (let i = 0; i < view.count; i++) {
    if (!canBeCue(view, words, i)) continue;
    const kind = kinds.get(i) ?? 0;
    features.count = 0;
    addCueFeatures(features, view, i);
    // the other words of a cue are neither right nor wrong
    store.add(features, kind, kind === 0 && softened.has(i) ? 0.2 : 1);
  }
}

/** Every position around a gold cue: bit 1 when a piece begins there, bit 2 when one ends. */
export function collectEdges({ view, gold }: GoldView, work: Workspace, store: ExampleStore): void {
  const { window, between, features } = work;
  for (const reading of gold) {
    if (reading.cue < 0) continue;
    lookAround(view, reading.cue, window);
    lookBetween(view, window, between);
    const weight = reading.kind === 'attitude' ? ATTITUDE_WEIGHT : 1;
    store.beginGroup();
    for (let p = 0; p < window.count; p++) {
      const i = window.positions[p] ?? 0;
      const begins = reading.before?.first === i || reading.after?.first === i ? 1 : 0;
      const ends = reading.before?.last === i || reading.after?.last === i ? 2 : 0;
      features.count = 0;
      addBoundaryFeatures(features, view, window, between, p);
      store.add(features, begins + ends, weight);
    }
  }
}

const overlap = (a: TokenPiece, b: TokenPiece): number => {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared <= 0 ? 0 : shared / (Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1);
};

/** Each side of each gold cue as a group: its proposed pieces and “none”, the gold one to come first. */
export function collectPieces({ view, gold }: GoldView, edges: SparseNetwork, work: Workspace, store: ExampleStore): void {
  const { window, between, features, scores } = work;
  for (const reading of gold) {
    if (reading.cue < 0) continue;
    const middle = scoreEdges(view, reading.cue, edges, work);
    const sides = proposeSides(view, work, middle);
    for (const side of [0, 1] as const) {
      const mine = sides[side];
      if (mine.length === 0) continue;
      const target = side === 0 ? reading.before : reading.after;
      const asTokens = mine.map((p) => ({ first: window.positions[p.from] ?? 0, last: window.positions[p.to] ?? 0 }));
      const fit = target ? asTokens.map((p) => overlap(p, target)) : [];
      const bestFit = Math.max(0, ...fit);
      if (target && bestFit < 0.4) continue;
      const weight = reading.kind === 'attitude' ? ATTITUDE_WEIGHT : 1;
      const best = edgesOf(mine[0]);
      const other = sides[side === 0 ? 1 : 0][0];
      store.beginGroup();
      features.count = 0;
      addPieceFeatures(features, view, window, between, scores, side, undefined, best, other);
      store.add(features, target ? 0 : 1, weight);
      mine.forEach((piece, i) => {
        features.count = 0;
        addPieceFeatures(features, view, window, between, scores, side, piece, best, other);
        store.add(features, target && (fit[i] ?? 0) >= bestFit - 1e-9 ? 1 : 0, weight);
      });
    }
  }
}

/** The proposed source that the gold one stands for; -1 for none, -2 when it was not proposed. */
function goldHead(view: QuoteView, source: TokenPiece | undefined, proposed: readonly number[]): number {
  if (!source) return -1;
  const inside = proposed.filter((h) => h >= source.first && h <= source.last);
  const top = inside.filter((h) => {
    const g = view.head[h] ?? -1;
    return g < source.first || g > source.last;
  });
  const choice = (top.length > 0 ? top : inside).sort((a, b) => a - b);
  return choice[0] ?? -2;
}

/** Each gold cue as a group: its proposed sources and “none”. */
export function collectSources({ view, gold }: GoldView, work: Workspace, store: ExampleStore): void {
  const { features } = work;
  for (const reading of gold) {
    if (reading.cue < 0) continue;
    const proposed = proposeSources(view, reading.cue);
    const right = goldHead(view, reading.source, proposed);
    if (right === -2) continue;
    const content = [reading.before, reading.after].filter((p) => p !== undefined);
    const weight = reading.kind === 'attitude' ? ATTITUDE_WEIGHT : 1;
    const subject = subjectOf(view, reading.cue);
    store.beginGroup();
    [-1, ...proposed].forEach((head, rank) => {
      features.count = 0;
      addSourceFeatures(features, view, reading.cue, subject, content, head, rank);
      store.add(features, head === right ? 1 : 0, weight);
    });
  }
}

/**
 * Readings of one document as examples of the last network: bit 1 for a quotation, bit 2 for one cut to the word.
 * Attitudes weigh little: they are no quotations, but no grave mistake.
 */
export function collectReadings(gold: GoldView, found: readonly CueReadings[], { features }: Workspace, store: ExampleStore): void {
  found.forEach((readings, at) => {
    const rivals = findRivals(found, at);
    readings.forEach((reading, rank) => {
      const { verdict, quoted, exact } = judgeReading(gold, reading);
      features.count = 0;
      addAcceptFeatures(features, gold.view, reading, rank, rivals);
      const target = verdict === 'right' || quoted ? (exact ? 3 : 1) : 0;
      store.add(features, target, (quoted ? 0.5 : verdict === 'attitude' ? 0.15 : 1) * (rank === 0 ? 1 : 0.5));
    });
  });
}
