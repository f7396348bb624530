import { INPUTS, OUTPUTS } from '../weight-blocks.ts';
import type { Parameters } from './parameters.ts';

/** How far through the learning blocks begin to be left out, and when all of the share are; what is left goes on learning. */
const BEGINS = 0.15;
const ENDS = 0.6;
/** Steps after which it is chosen anew what is left out. */
const EVERY = 25;

/**
 * Leaves out the `share` of a table's blocks whose squares add up to least, ever more of them while it learns (Zhu and Gupta
 * 2017, with the blocks that are multiplied together in place of single weights). To be called after each step with
 * how far the learning is, from 0 to 1. The table has whole blocks of inputs and `outputs`.
 */
export function makePruner({ weights }: Parameters, outputs: number, share: number): (way: number) => void {
  const across = outputs / OUTPUTS;
  const blocks = weights.length / (INPUTS * OUTPUTS);
  const isOut = new Uint8Array(blocks);
  const blockOf = (i: number): number => Math.floor(i / (outputs * INPUTS)) * across + Math.floor((i % outputs) / OUTPUTS);
  let steps = 0;

  function choose(count: number): void {
    const sums = new Float64Array(blocks);
    weights.forEach((weight, i) => {
      const block = blockOf(i);
      sums[block] = (sums[block] ?? 0) + weight ** 2;
    });
    const most = sums.slice().sort()[count - 1] ?? -1;
    for (let block = 0; block < blocks; block++) isOut[block] = (sums[block] ?? 0) <= most ? 1 : 0;
  }

  return (way) => {
    const done = Math.min(1, (way - BEGINS) / (ENDS - BEGINS));
    if (done <= 0) return;
    if (done < 1 && steps++ % EVERY === 0) choose(Math.floor(share * (1 - (1 - done) ** 3) * blocks));
    for (let i = 0; i < weights.length; i++) if (isOut[blockOf(i)] === 1) weights[i] = 0;
  };
}
