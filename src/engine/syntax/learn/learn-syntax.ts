import { makeRandom, shuffle } from '../../model/random.ts';
import { addProduct, transpose } from '../matrix.ts';
import { lengthsOf, PLACES, type SyntaxSizes, TABLES, type TableName } from '../networks.ts';
import { EDGE_ROW, rememberRows, type Vocabulary } from '../vocabulary.ts';
import { type Example, learnArcs, learnLabels, learnTags } from './learn-choices.ts';
import { pool, poolBackward } from './learn-pooling.ts';
import { makeParameters, type Parameters, stepAll } from './parameters.ts';
import { makePruner } from './prune.ts';

export interface LearningOptions {
  readonly sizes: SyntaxSizes;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  /** How often a word's own rows are left out, so that its parts and codes learn to speak for it. */
  readonly ownDropout: number;
  readonly dropout: number;
  /** Slots of a batch. */
  readonly batch: number;
  /** The share of each table's blocks that is left out in the end; see prune.ts. */
  readonly leftOut: Readonly<Record<'first' | 'second' | 'last', number>>;
}

export type Tables = Readonly<Record<TableName, Parameters>>;

function makeTables(rows: number, sizes: SyntaxSizes, random: () => number): Tables {
  const lengths = lengthsOf(sizes, rows);
  const around = (scale: number) => () => (random() * 2 - 1) * scale;
  const scales: Partial<Record<TableName, number>> = {
    embedding: 0.25,
    first: 1 / Math.sqrt(PLACES * sizes.width),
    second: 1 / Math.sqrt(2 * sizes.units[0]),
    last: 1 / Math.sqrt(2 * sizes.units[1]),
    labels: 1 / Math.sqrt(sizes.label),
  };
  const entries = TABLES.map((name) => [name, makeParameters(lengths[name], around(scales[name] ?? 0))] as const);
  return Object.fromEntries(entries) as Tables; // every table is listed in TABLES
}

/** Batches of sentences of like length, in random order. */
function makeBatches(examples: readonly Example[], size: number, random: () => number): Example[][] {
  const keyed = shuffle([...examples], random).map((example) => ({ example, key: example.words.length + random() * 3 }));
  keyed.sort((a, b) => a.key - b.key);
  const batches: Example[][] = [];
  let batch: Example[] = [];
  let slots = 0;
  for (const { example } of keyed) {
    if (slots > 0 && slots + example.words.length + 1 > size) {
      batches.push(batch);
      batch = [];
      slots = 0;
    }
    batch.push(example);
    slots += example.words.length + 1;
  }
  if (batch.length > 0) batches.push(batch);
  return shuffle(batches, random);
}

function fillRows(bias: Float32Array, rows: number, length: number): Float32Array {
  const out = new Float32Array(length);
  for (let i = 0; i < rows; i++) out.set(bias, i * bias.length);
  return out;
}

function addColumns(gradient: Float32Array, d: Float32Array): void {
  const n = gradient.length;
  for (let i = 0; i < d.length; i += n) for (let k = 0; k < n; k++) gradient[k] = (gradient[k] ?? 0) + (d[i + k] ?? 0);
}

/** Leaves out some values and makes the others larger by as much, in place; gives what each was multiplied with. */
function dropOut(values: Float32Array, rate: number, random: () => number): Float32Array {
  const mask = new Float32Array(values.length);
  const kept = 1 / (1 - rate);
  for (let i = 0; i < values.length; i++) {
    mask[i] = random() < rate ? 0 : kept;
    values[i] = (values[i] ?? 0) * (mask[i] ?? 0);
  }
  return mask;
}

function multiply(values: Float32Array, mask: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * (mask[i] ?? 0);
}

/** `out = x · W + bias`, and its way back. */
const forward = (x: Float32Array, rows: number, inputs: number, w: Parameters, bias: Parameters): Float32Array => {
  const outputs = bias.weights.length;
  const out = fillRows(bias.weights, rows, rows * outputs);
  addProduct(rows, inputs, outputs, x, w.weights, out);
  return out;
};

function backward(x: Float32Array, rows: number, inputs: number, w: Parameters, bias: Parameters, d: Float32Array): Float32Array {
  const outputs = bias.weights.length;
  const turned = new Float32Array(x.length);
  transpose(rows, inputs, x, turned);
  addProduct(inputs, rows, outputs, turned, d, w.gradient);
  addColumns(bias.gradient, d);
  const turnedWeights = new Float32Array(w.weights.length);
  transpose(inputs, outputs, w.weights, turnedWeights);
  const dx = new Float32Array(x.length);
  addProduct(rows, outputs, inputs, d, turnedWeights, dx);
  return dx;
}

/** Learns tagger and parser together, by gradient descent on the tags, heads and labels of whole sentences. */
export function learnSyntax(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  { sizes, epochs, rate, seed, ownDropout, dropout, batch: batchSize, leftOut }: LearningOptions,
  report: (line: string) => void,
): Tables {
  const random = makeRandom(seed);
  const tables = makeTables(vocabulary.rows, sizes, makeRandom(seed + 77));
  const all = TABLES.map((name) => tables[name]);
  const { width, units } = sizes;

  const lookUp = rememberRows(vocabulary);
  const edge: readonly number[] = [EDGE_ROW];

  function learnBatch(batch: readonly Example[]): number {
    const starts = [0];
    const rowLists: (readonly number[])[] = [];
    for (const { words } of batch) {
      rowLists.push(edge);
      for (const word of words) {
        const { rows, inherited, own } = lookUp(word);
        rowLists.push(own > 0 && random() < ownDropout ? inherited : rows);
      }
      starts.push(rowLists.length);
    }
    const slots = (rowLists.length + 3) & ~3;
    const x = new Float32Array(slots * width);
    const embedding = tables.embedding.weights;
    rowLists.forEach((rows, i) => {
      for (const row of rows)
        for (let d = 0; d < width; d++) x[i * width + d] = (x[i * width + d] ?? 0) + (embedding[row * width + d] ?? 0);
    });
    const maskX = dropOut(x, dropout, random);
    const around = new Float32Array(slots * PLACES * width);
    const eachNeighbour = (visit: (slot: number, place: number, neighbour: number) => void): void => {
      for (let s = 0; s + 1 < starts.length; s++)
        for (let i = starts[s] ?? 0; i < (starts[s + 1] ?? 0); i++)
          for (let place = 0; place < PLACES; place++) {
            const neighbour = i + place - 1;
            if (neighbour >= (starts[s] ?? 0) && neighbour < (starts[s + 1] ?? 0)) visit(i, place, neighbour);
          }
    };
    eachNeighbour((slot, place, neighbour) => {
      around.set(x.subarray(neighbour * width, (neighbour + 1) * width), (slot * PLACES + place) * width);
    });
    const y1 = forward(around, slots, PLACES * width, tables.first, tables.firstBias);
    const state1 = new Float32Array(slots * 2 * units[0]);
    const out1 = new Float32Array(state1.length);
    pool(y1, starts, units[0], state1, out1);
    const mask1 = dropOut(out1, dropout, random);
    const y2 = forward(out1, slots, 2 * units[0], tables.second, tables.secondBias);
    const state2 = new Float32Array(slots * 2 * units[1]);
    const out2 = new Float32Array(state2.length);
    pool(y2, starts, units[1], state2, out2);
    const mask2 = dropOut(out2, dropout, random);
    const z = forward(out2, slots, 2 * units[1], tables.last, tables.lastBias);
    const dz = new Float32Array(z.length);

    const loss =
      learnTags(z, dz, batch, starts, sizes) +
      learnArcs(z, dz, batch, starts, sizes, tables.distance, dropout, random) +
      learnLabels(z, dz, batch, starts, sizes, tables.labels, tables.labelBias, dropout, random);

    const dOut2 = backward(out2, slots, 2 * units[1], tables.last, tables.lastBias, dz);
    multiply(dOut2, mask2);
    poolBackward(y2, starts, units[1], state2, dOut2);
    y2.fill(0, rowLists.length * 6 * units[1]);
    const dOut1 = backward(out1, slots, 2 * units[0], tables.second, tables.secondBias, y2);
    multiply(dOut1, mask1);
    poolBackward(y1, starts, units[0], state1, dOut1);
    y1.fill(0, rowLists.length * 6 * units[0]);
    const dAround = backward(around, slots, PLACES * width, tables.first, tables.firstBias, y1);
    const dx = new Float32Array(x.length);
    eachNeighbour((slot, place, neighbour) => {
      const from = (slot * PLACES + place) * width;
      for (let d = 0; d < width; d++) dx[neighbour * width + d] = (dx[neighbour * width + d] ?? 0) + (dAround[from + d] ?? 0);
    });
    multiply(dx, maskX);
    const gradient = tables.embedding.gradient;
    rowLists.forEach((rows, i) => {
      for (const row of rows)
        for (let d = 0; d < width; d++) gradient[row * width + d] = (gradient[row * width + d] ?? 0) + (dx[i * width + d] ?? 0);
    });
    return loss;
  }

  const perEpoch = makeBatches(examples, batchSize, makeRandom(seed)).length;
  const steps = epochs * perEpoch * 1.02; // batches differ a little from epoch to epoch
  let done = 0;
  const pruners = [
    makePruner(tables.first, tables.firstBias.weights.length, leftOut.first),
    makePruner(tables.second, tables.secondBias.weights.length, leftOut.second),
    makePruner(tables.last, tables.lastBias.weights.length, leftOut.last),
  ];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    const batches = makeBatches(examples, batchSize, random);
    for (const batch of batches) {
      loss += learnBatch(batch);
      const left = Math.max(0.001, 1 - done / steps);
      stepAll(all, rate * Math.min(1, done / 100) * left ** 0.7, ++done);
      for (const prune of pruners) prune(done / steps);
    }
    report(`epoch ${epoch + 1}: loss ${(loss / batches.length).toFixed(3)}`);
  }
  return tables;
}
