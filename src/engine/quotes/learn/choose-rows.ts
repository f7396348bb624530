import { FEATURE_BITS } from '../network/feature-set.ts';
import type { ExampleStore } from './example-store.ts';

/** Which row of the weights each hashed feature has, -1 where it has none; those with a deep part come first. */
export interface Rows {
  readonly rowOf: Int32Array;
  readonly count: number;
  readonly deepCount: number;
}

/** In how many groups each feature is met; in how many examples, where there are no groups. */
function countFeatures({ ids, starts, targets, groups: given }: ExampleStore): Int32Array {
  const counts = new Int32Array(1 << FEATURE_BITS);
  const seenIn = new Int32Array(1 << FEATURE_BITS).fill(-1);
  const groups = given.length > 0 ? given : targets.map((_, i) => i);
  groups.forEach((first, g) => {
    const stop = starts[groups[g + 1] ?? targets.length] ?? 0;
    for (let i = starts[first] ?? 0; i < stop; i++) {
      const f = ids[i] ?? 0;
      if (seenIn[f] === g) continue;
      seenIn[f] = g;
      counts[f] = (counts[f] ?? 0) + 1;
    }
  });
  return counts;
}

/** Gives rows to the features met `least` times, and a deep part to those met `leastDeep` times. */
export function chooseRows(examples: ExampleStore, least: number, leastDeep: number): Rows {
  const counts = countFeatures(examples);
  const rowOf = new Int32Array(1 << FEATURE_BITS).fill(-1);
  let count = 0;
  counts.forEach((n, f) => {
    if (n >= leastDeep) rowOf[f] = count++;
  });
  const deepCount = count;
  counts.forEach((n, f) => {
    if (n >= least && n < leastDeep) rowOf[f] = count++;
  });
  return { rowOf, count, deepCount };
}
