import { packContainer, unpackContainer } from '../model/container.ts';
import type { SparseNetwork } from './network/sparse-network.ts';
import { packNetwork, unpackNetwork } from './network/store-network.ts';
import type { CueWords } from './readings/score-cues.ts';

/** Points of a rising curve from a network's raw score to a probability, measured on articles it had not seen. */
export interface Calibration {
  readonly scores: readonly number[];
  readonly shares: readonly number[];
}

/** What was learned about quotations: five small networks and how far to trust them. */
export interface QuotesModel {
  readonly cueWords: CueWords;
  /** Is this word a cue: no, of speech, of an attitude. */
  readonly cue: SparseNetwork;
  /** Does a piece of its content begin, or end, at this word. */
  readonly edges: SparseNetwork;
  /** Which of these stretches is its content on this side. */
  readonly pieces: SparseNetwork;
  /** Which of these nominals is its source. */
  readonly sources: SparseNetwork;
  /** All in all, is this a quotation. */
  readonly accept: SparseNetwork;
  readonly contentCalibration: Calibration;
  readonly sourceCalibration: Calibration;
  /** Least raw score of a quotation that is reported. */
  readonly threshold: number;
}

const VERSION = 1;
const NETWORKS = ['cue', 'edges', 'pieces', 'sources', 'accept'] as const;

/** Writes the model as a weights file. Edges bear coarser deep weights: a tenth of the file, and no accuracy. */
export function writeQuotesModel(model: QuotesModel): Uint8Array {
  return packContainer({
    meta: {
      version: VERSION,
      threshold: model.threshold,
      contentCalibration: model.contentCalibration,
      sourceCalibration: model.sourceCalibration,
    },
    arrays: Object.assign(
      { cueWords: model.cueWords },
      ...NETWORKS.map((name) => packNetwork(name, model[name], name === 'edges' ? 2 : 1)),
    ),
  });
}

/** Reads the model. Throws a `RangeError` when the bytes are no weights of this version. */
export function readQuotesModel(bytes: Uint8Array): QuotesModel {
  const container = unpackContainer(bytes);
  const { meta } = container;
  if (meta.version !== VERSION) throw new RangeError(`quotes weights of version ${String(meta.version)}, expected ${VERSION}`);
  return {
    cueWords: Uint8Array.from(container.arrays.cueWords ?? []),
    cue: unpackNetwork(container, 'cue'),
    edges: unpackNetwork(container, 'edges'),
    pieces: unpackNetwork(container, 'pieces'),
    sources: unpackNetwork(container, 'sources'),
    accept: unpackNetwork(container, 'accept'),
    threshold: Number(meta.threshold),
    contentCalibration: meta.contentCalibration as Calibration, // written by writeQuotesModel alone
    sourceCalibration: meta.sourceCalibration as Calibration, // written by writeQuotesModel alone
  };
}

/** The probability that belongs to a raw score: between the measured points, straight lines. */
export function calibrate({ scores, shares }: Calibration, score: number): number {
  const n = scores.length;
  if (n === 0) return 1 / (1 + Math.exp(-score));
  if (score <= (scores[0] ?? 0)) return shares[0] ?? 0;
  for (let i = 1; i < n; i++) {
    const right = scores[i] ?? 0;
    if (score > right) continue;
    const left = scores[i - 1] ?? 0;
    const t = right > left ? (score - left) / (right - left) : 1;
    return (shares[i - 1] ?? 0) * (1 - t) + (shares[i] ?? 0) * t;
  }
  return shares[n - 1] ?? 1;
}
