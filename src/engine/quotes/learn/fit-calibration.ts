import type { Calibration } from '../quotes-model.ts';

/** Fewest points that one step of the curve may rest on. */
const STEP = 60;

/**
 * Fits a rising curve through raw scores and whether they were right: shares of equally large groups, pooled where they
 * would fall (isotonic regression by pooling adjacent violators).
 */
export function fitCalibration(points: readonly { readonly score: number; readonly right: boolean }[]): Calibration {
  const sorted = [...points].sort((a, b) => a.score - b.score);
  const pools: { score: number; right: number; count: number }[] = [];
  const size = Math.max(STEP, Math.ceil(sorted.length / 40));
  for (let i = 0; i < sorted.length; i += size) {
    const group = sorted.slice(i, i + size);
    pools.push({
      score: group.reduce((sum, p) => sum + p.score, 0),
      right: group.filter((p) => p.right).length,
      count: group.length,
    });
    for (let last = pools.length - 1; last > 0; last--) {
      const a = pools[last - 1];
      const b = pools[last];
      if (!a || !b || a.right / a.count <= b.right / b.count) break;
      pools.splice(last - 1, 2, { score: a.score + b.score, right: a.right + b.right, count: a.count + b.count });
    }
  }
  const round = (x: number): number => Math.round(x * 1e4) / 1e4;
  return { scores: pools.map((p) => round(p.score / p.count)), shares: pools.map((p) => round(p.right / p.count)) };
}
