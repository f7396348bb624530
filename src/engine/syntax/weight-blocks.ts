/**
 * A table of `inputs × outputs` weights as the networks multiply it: cut into blocks of two inputs by eight outputs, and
 * those that are all zero left out.
 */

/** What a block holds. */
export const INPUTS = 2;
export const OUTPUTS = 8;
const SIZE = INPUTS * OUTPUTS;

/** Where the parts of a table lie in memory: byte offsets. */
export interface Blocks {
  /** 16 bits each: of each block that is left, eight outputs' weights of two inputs side by side; those of the first eight outputs come first. */
  readonly weights: number;
  /** 16 bits each: where the two inputs of each block stand in four rows that lie side by side; see {@link PAIR_BYTES}. */
  readonly places: number;
  /** 32 bits each: for each eight outputs, at which byte the places of their blocks end. */
  readonly ends: number;
}

/** What two inputs of four rows take. */
export const PAIR_BYTES = 16;

/** Room for a table of which no block is left out; both sizes in whole eights. */
export const tableBytes = (inputs: number, outputs: number): number => inputs * outputs * 2 + (inputs * outputs) / 8 + outputs / 2;

export function blocksAt(table: number, inputs: number, outputs: number): Blocks {
  const places = table + inputs * outputs * 2;
  return { weights: table, places, ends: places + (inputs * outputs) / 8 };
}

const clip16 = (x: number): number => Math.max(-32_767, Math.min(32_767, Math.round(x)));

/** A table as whole numbers in the order in which they are read, `[output / 8][input / 2][8][2]`, for `to` outputs. */
export function pairUp(table: Float32Array, inputs: number, outputs: number, to: number, scaleOf: (output: number) => number): Int16Array {
  const paired = new Int16Array(inputs * to);
  const scales = Float64Array.from({ length: outputs }, (_, o) => scaleOf(o));
  for (let i = 0; i < inputs; i++)
    for (let o = 0; o < outputs; o++) {
      const weight = table[i * outputs + o] ?? 0;
      if (weight !== 0) paired[(o >> 3) * inputs * 8 + (i >> 1) * 16 + (o & 7) * 2 + (i & 1)] = clip16(weight * (scales[o] ?? 0));
    }
  return paired;
}

/** Whether the block that begins at `from` is all zero. */
function isZero(paired: Int16Array, from: number): boolean {
  for (let k = from; k < from + SIZE; k++) if (paired[k] !== 0) return false;
  return true;
}

/** Writes paired weights as blocks to the byte `at`. */
export function putBlocks(memory: ArrayBuffer, at: number, paired: Int16Array, inputs: number, outputs: number): void {
  const { weights, places, ends } = blocksAt(at, inputs, outputs);
  const toWeights = new Int16Array(memory, weights, inputs * outputs);
  const toPlaces = new Uint16Array(memory, places, (inputs * outputs) / SIZE);
  const toEnds = new Int32Array(memory, ends, outputs / OUTPUTS);
  const pairs = inputs / INPUTS;
  let count = 0;
  for (let o = 0; o < toEnds.length; o++) {
    for (let pair = 0; pair < pairs; pair++) {
      const from = (o * pairs + pair) * SIZE;
      if (isZero(paired, from)) continue;
      for (let k = 0; k < SIZE; k++) toWeights[count * SIZE + k] = paired[from + k] ?? 0;
      toPlaces[count++] = pair * PAIR_BYTES;
    }
    toEnds[o] = count * 2;
  }
}
