import { AT_ONCE, BITS, type Layout, LONGEST, SLOTS } from './layout.ts';
import { inEights, PLACES } from './networks.ts';
import { UPOS } from './syntax.ts';
import type { SyntaxKernel } from './syntax-kernel.ts';
import { chartAt, fillChart } from './tree-chart.ts';
import { blocksAt, PAIR_BYTES, tableBytes } from './weight-blocks.ts';

const clip = (x: number): number => (x > 32_767 ? 32_767 : Math.max(x, -32_768));
/** The product of two numbers with 15 bits behind the point, rounded. */
const times = (a: number, b: number): number => (a * b + 0x4000) >> 15;

/** The networks without WebAssembly: the same whole numbers as kernels/assembly/syntax.ts, step by step. */
export function runPlainly(layout: Layout, memory: ArrayBuffer): SyntaxKernel {
  const { width, units1, units2, arc, label, tags, labels, length } = layout;
  const h = new Int16Array(memory);
  const w = new Int32Array(memory);
  const b = new Uint8Array(memory);
  const f = new Float32Array(memory);
  const sums = new Int32Array(Math.max(6 * units1, 6 * units2, length, labels));

  function sum(count: number, number: number): void {
    for (let d = 0; d < width; d++) {
      let x = 0;
      for (let r = 0; r < count; r++) x += f[(layout.embedding >> 2) + (w[(layout.rows >> 2) + r] ?? 0) * width + d] ?? 0;
      h[(layout.vectors >> 1) + number * width + d] = Math.max(-32_767, Math.min(32_767, Math.round(x * 2 ** BITS.vector)));
    }
  }

  /** The `pair`-th two numbers of a row, times the block of weights at `at`, to the sums of eight outputs. */
  function addBlock(x: number, pair: number, at: number, output: number): void {
    const x0 = h[(x >> 1) + 2 * pair] ?? 0;
    const x1 = h[(x >> 1) + 2 * pair + 1] ?? 0;
    for (let o = 0; o < 8; o++)
      sums[output + o] = ((sums[output + o] ?? 0) + x0 * (h[(at >> 1) + 2 * o] ?? 0) + x1 * (h[(at >> 1) + 2 * o + 1] ?? 0)) | 0;
  }

  /** `sums += x · table`, for one row. */
  function addProduct(x: number, inputs: number, table: number, outputs: number): void {
    const { weights, places, ends } = blocksAt(table, inputs, outputs);
    let block = 0;
    for (let output = 0; output < outputs; output += 8)
      for (const end = (w[(ends >> 2) + output / 8] ?? 0) / 2; block < end; block++)
        addBlock(x, (h[(places >> 1) + block] ?? 0) / PAIR_BYTES, weights + block * 32, output);
  }

  /** Rows of 16 bits from rows of 16 bits: products, bias, and `shift` bits less. */
  function multiply(
    x: number,
    rows: number,
    inputs: number,
    table: number,
    outputs: number,
    bias: number,
    shift: number,
    out: number,
  ): void {
    for (let r = 0; r < rows; r++) {
      for (let o = 0; o < outputs; o++) sums[o] = w[(bias >> 2) + o] ?? 0;
      addProduct(x + r * inputs * 2, inputs, table, outputs);
      for (let o = 0; o < outputs; o++) h[(out >> 1) + r * outputs + o] = clip(((sums[o] ?? 0) + (1 << (shift - 1))) >> shift);
    }
  }

  /** See learn-pooling.ts: `asked` are 12 bits behind the point, gates and states 15. */
  function pool(slots: number, units: number): void {
    for (let direction = 0; direction < 2; direction++)
      for (let u = 0; u < units; u++) {
        let state = 0;
        for (let k = 0; k < slots; k++) {
          const t = direction === 0 ? k : slots - 1 - k;
          const at = (layout.asked >> 1) + t * 6 * units + direction * 3 * units + u;
          const fresh = clip((h[at] ?? 0) * 8);
          const kept = Math.max(0, clip(clip((h[at + units] ?? 0) * 2) + 16_384));
          const shown = Math.max(0, clip(clip((h[at + 2 * units] ?? 0) * 2) + 16_384));
          state = clip(times(kept, state) + times(32_767 - kept, fresh));
          h[(layout.units >> 1) + t * 2 * units + direction * units + u] = times(shown, state) >> (15 - BITS.unit);
        }
      }
  }

  function fold(number: number): void {
    for (let k = 0; k < AT_ONCE; k++) foldOne(number + k, layout.vectors + k * width * 2);
  }

  function foldOne(number: number, vector: number): void {
    const outputs = 6 * units1;
    for (let place = 0; place < PLACES; place++) {
      sums.fill(0);
      addProduct(vector, width, layout.first + place * tableBytes(width, outputs), outputs);
      const to = (layout.words >> 1) + (number * PLACES + place) * outputs;
      for (let o = 0; o < outputs; o++) h[to + o] = clip(((sums[o] ?? 0) + (1 << (BITS.vector - 1))) >> BITS.vector);
    }
  }

  function encode(slots: number): void {
    const outputs = 6 * units1;
    for (let t = 0; t < slots; t++)
      for (let o = 0; o < outputs; o++) {
        let sum = h[(layout.firstBias >> 1) + o] ?? 0;
        for (let place = 0; place < PLACES; place++) {
          const neighbour = t + place - 1;
          if (neighbour < 0 || neighbour >= slots) continue;
          const number = w[(layout.numbers >> 2) + neighbour] ?? 0;
          sum = clip(sum + (h[(layout.words >> 1) + (number * PLACES + place) * outputs + o] ?? 0));
        }
        h[(layout.asked >> 1) + t * outputs + o] = sum;
      }
    pool(slots, units1);
    const shift = BITS.unit + BITS.weight;
    multiply(layout.units, slots, 2 * units1, layout.second, 6 * units2, layout.secondBias, shift - BITS.asked, layout.asked);
    pool(slots, units2);
    multiply(layout.units, slots, 2 * units2, layout.last, length, layout.lastBias, shift - BITS.row, layout.row);
    tag(slots);
    score(slots);
  }

  function tag(slots: number): void {
    for (let t = 1; t < slots; t++) {
      const at = (layout.row >> 1) + t * length;
      let best = 0;
      for (let k = 1; k < tags; k++) if ((h[at + k] ?? 0) > (h[at + best] ?? 0)) best = k;
      b[layout.tag + t] = best;
    }
  }

  function score(slots: number): void {
    const dependent = inEights(tags);
    const head = dependent + arc;
    const worth = head + arc + 2 * label;
    const row = layout.row >> 1;
    for (let i = 1; i < slots; i++)
      for (let j = 0; j < slots; j++) {
        let sum = 0;
        for (let k = 0; k < arc; k++) sum = (sum + (h[row + i * length + dependent + k] ?? 0) * (h[row + j * length + head + k] ?? 0)) | 0;
        const distance = w[(layout.distance >> 2) + SLOTS + j - i] ?? 0;
        w[(layout.scores >> 2) + i * slots + j] = (sum >> 6) + ((h[row + j * length + worth] ?? 0) << (BITS.score - BITS.row)) + distance;
      }
  }

  function labelArcs(slots: number): void {
    const from = inEights(tags) + 2 * arc;
    const row = layout.row >> 1;
    const unit = layout.packed >> 1;
    for (let i = 1; i < slots; i++) {
      const j = w[(layout.head >> 2) + i] ?? 0;
      const side = (j > i ? 0 : UPOS.length) + (b[layout.part + i] ?? 0);
      for (let u = 0; u < label; u++)
        h[unit + u] = Math.max(0, clip((h[row + i * length + from + u] ?? 0) + (h[row + j * length + from + label + u] ?? 0)));
      for (let k = 0; k < labels; k++)
        sums[k] = ((w[(layout.labelBias >> 2) + k] ?? 0) + (w[(layout.borne >> 2) + side * labels + k] ?? 0)) | 0;
      for (let output = 0; output < labels; output += 8)
        for (let pair = 0; pair < label / 2; pair++)
          addBlock(layout.packed, pair, layout.labelWeights + (output * label + pair * 16) * 2, output);
      let best = 0;
      for (let k = 1; k < labels; k++) if ((sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
      b[layout.chosen + i] = best;
    }
  }

  const scores = new Int32Array(memory, layout.scores, (LONGEST + 2) ** 2);
  const chart = chartAt(memory, layout.chart);
  return { sum, fold, encode, label: labelArcs, fillChart: (slots) => fillChart(scores, slots, chart) };
}
