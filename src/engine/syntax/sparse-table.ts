import type { WeightArray } from '../model/container.ts';

/** Rows of (class, weight) pairs behind hashed features: a linear classifier with only what it learned kept. */
export interface SparseTable {
  readonly mask: number;
  readonly classes: number;
  /** Row `r` is `[offset[r], offset[r + 1])` of the two arrays below. */
  readonly offset: Uint32Array;
  readonly label: Uint8Array;
  readonly weight: Int8Array;
}

/** Adds up the rows of `count` features into `scores`, which has one place a class. */
export function addScores(table: SparseTable, features: Uint32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  const { offset, label, weight, mask } = table;
  for (let f = 0; f < count; f++) {
    const row = (features[f] ?? 0) & mask;
    const end = offset[row + 1] ?? 0;
    for (let k = offset[row] ?? 0; k < end; k++) {
      const l = label[k] ?? 0;
      scores[l] = (scores[l] ?? 0) + (weight[k] ?? 0);
    }
  }
}

/** Packs dense weights (`rows × classes`, averaged) to arrays for a container; weights of less than `prune` steps of 127 are dropped. */
export function packTable(name: string, dense: Float32Array, rows: number, classes: number, prune: number): Record<string, WeightArray> {
  let largest = 0;
  const sample: number[] = [];
  for (let i = 0; i < dense.length; i++) {
    const w = Math.abs(dense[i] ?? 0);
    if (w > largest) largest = w;
    if (w > 0 && i % 97 === 0) sample.push(w);
  }
  sample.sort((a, b) => a - b);
  const scale = 127 / Math.max(1e-9, Math.min(largest, (sample[Math.floor(sample.length * 0.999)] ?? largest) * 1.5));
  const counts = new Uint8Array(rows);
  const label: number[] = [];
  const weight: number[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < classes; c++) {
      const q = Math.max(-127, Math.min(127, Math.round((dense[r * classes + c] ?? 0) * scale)));
      if (Math.abs(q) < prune) continue;
      label.push(c);
      weight.push(q);
      counts[r] = (counts[r] ?? 0) + 1;
    }
  }
  return { [`${name}.counts`]: counts, [`${name}.label`]: Uint8Array.from(label), [`${name}.weight`]: Int8Array.from(weight) };
}

/** Reads a table that {@link packTable} wrote. */
export function readTable(name: string, arrays: Readonly<Record<string, WeightArray>>, classes: number): SparseTable {
  const counts = arrays[`${name}.counts`];
  const label = arrays[`${name}.label`];
  const weight = arrays[`${name}.weight`];
  if (!(counts instanceof Uint8Array) || !(label instanceof Uint8Array) || !(weight instanceof Int8Array))
    throw new RangeError(`weights lack the table “${name}”`);
  const offset = new Uint32Array(counts.length + 1);
  for (let r = 0; r < counts.length; r++) offset[r + 1] = (offset[r] ?? 0) + (counts[r] ?? 0);
  return { mask: counts.length - 1, classes, offset, label, weight };
}
