import { type Constant, growTo, layOut, loadKernel, type Memory } from '../kernels/load-kernel.ts';
import { CODE } from '../kernels/syntax.wasm.ts';
import { stepOf } from './active-units.ts';
import { listBorne } from './list-borne.ts';
import { PAIR_ROLES, PAIRS, PLACES, type SyntaxNetworks, WORD_ROLES } from './networks.ts';
import type { SentenceColumns, SentenceReader } from './sentence-reader.ts';
import { UNIT, WIDE_UNIT, whole } from './sum-rows.ts';

/** See assembly/syntax.ts. */
interface Kernel {
  readonly memory: Memory;
  readonly FREE: Constant;
  readonly NUMBERS: Constant;
  readonly WORD_ROWS: Constant;
  readonly begin: () => void;
  readonly makeRoom: (at: number, room: number) => void;
  readonly fold: (number: number, count: number) => void;
  readonly tag: (n: number) => void;
  readonly parse: (n: number) => void;
}

/** Fills `to` with values worked out one by one; `from` of a typed array would make a list of all first. */
function fill<To extends Int8Array | Int16Array | Float64Array>(to: To, values: Float32Array, of: (value: number) => number): To {
  for (let i = 0; i < to.length; i++) to[i] = of(values[i] ?? 0);
  return to;
}

/** Units in whole numbers, 16 bits each, or 8. */
const wholeRows = (values: Float32Array): Int16Array => fill(new Int16Array(values.length), values, whole);
const wholeBytes = (values: Float32Array): Int8Array => fill(new Int8Array(values.length), values, whole);

/** Whether rows have few enough units for bytes; what is learned has, by far. */
const fitBytes = (values: Float32Array): boolean => values.every((x) => Math.abs(whole(x)) <= 127);

/** Weights of `scores` for pairs of units, as the kernel reads them: for each pair, for each score, those of both; scores in whole fours. */
function layColumns(scores: number, hidden: number, step: number, weightOf: (score: number, unit: number) => number): Int16Array {
  const width = (scores + 3) & ~3;
  const columns = new Int16Array(hidden * width);
  for (let h = 0; h < hidden; h++)
    for (let k = 0; k < scores; k++) columns[((h >> 1) * width + k) * 2 + (h & 1)] = Math.round(weightOf(k, h) / step);
  return columns;
}

/** Where the rows of pairs and triples of parts of speech are: their number, from one, for each combination. */
function numberPairs(keys: readonly number[]): Uint16Array {
  const numbers = new Uint16Array(PAIR_ROLES * PAIRS);
  keys.forEach((key, i) => {
    numbers[key] = i + 1;
  });
  return numbers;
}

const COLUMNS = 12;
/** Words of the longest sentence that a document has; a treebank's may be longer. */
const USUAL = 256;

let instantiate: (() => Kernel) | undefined;
let isLoaded = false;

/** A reader of sentences in WebAssembly, eight units at a time; nothing where there is no WebAssembly. Words have numbers up to `last`. */
export function readFast(networks: SyntaxNetworks, uposOf: Uint8Array, last: number): SentenceReader | undefined {
  if (!isLoaded) instantiate = loadKernel<Kernel>(CODE);
  isLoaded = true;
  const { tagger, parser } = networks;
  if (tagger.hidden % 8 !== 0 || parser.hidden % 8 !== 0 || !fitBytes(parser.rows) || !fitBytes(parser.pairs)) return undefined;
  const kernel = instantiate?.();
  return kernel && makeReader(kernel, networks, uposOf, last);
}

function makeReader(kernel: Kernel, networks: SyntaxNetworks, uposOf: Uint8Array, last: number): SentenceReader {
  const { tagger, parser, labels } = networks;
  const { hidden } = parser;
  const { memory } = kernel;

  const tagStep = stepOf(tagger.out);
  const labelStep = stepOf(parser.labels);
  const lists = listBorne(networks);
  const actions = new Float64Array(3 * hidden);
  for (let a = 0; a < 3; a++) for (let h = 0; h < hidden; h++) actions[3 * h + a] = parser.actions[a * hidden + h] ?? 0;
  const tables: readonly ArrayBufferView[] = [
    tagger.embedding,
    tagger.window,
    wholeRows(tagger.before),
    wholeRows(tagger.bias),
    layColumns(tagger.classes, tagger.hidden, tagStep, (k, h) => tagger.out[k * tagger.hidden + h] ?? 0),
    Float64Array.from({ length: tagger.classes }, (_, k) => ((tagger.outBias[k] ?? 0) * UNIT) / tagStep),
    parser.embedding,
    parser.roles,
    wholeBytes(parser.rows),
    numberPairs(parser.pairKeys),
    wholeBytes(parser.pairs),
    wholeRows(parser.bias),
    actions,
    fill(new Float64Array(3), parser.actionBias, (x) => x * UNIT),
    new Int32Array(4 * lists.length),
    fill(new Int16Array(parser.wide.length), parser.wide, (x) => Math.round(x * UNIT * WIDE_UNIT)),
    uposOf,
  ];
  const borneAt = 14;
  const ofLists = lists.flatMap(({ list, row }) => [
    list,
    layColumns(list.length, hidden, labelStep, (i, h) => parser.labels[(row + (list[i] ?? 0)) * hidden + h] ?? 0),
    Float64Array.from(list, (l) => ((parser.labelBias[row + l] ?? 0) * UNIT) / labelStep),
  ]);
  const words = (last + 1) * 2 * (PLACES * tagger.hidden + WORD_ROLES * hidden);
  const sentence = (room: number): number => COLUMNS * 4 * room;
  const places = layOut(memory, kernel.FREE.value, [...tables, ...ofLists, new Uint8Array(16)], words);
  const taggerWords = places[places.length - 1] ?? 0;
  const parserWords = taggerWords + (last + 1) * 2 * PLACES * tagger.hidden;
  const sentenceAt = taggerWords + words;
  const borne = new Int32Array(memory.buffer, places[borneAt] ?? 0, 4 * lists.length);
  lists.forEach(({ list }, i) => {
    borne[4 * i] = list.length;
    for (let part = 0; part < 3; part++) borne[4 * i + 1 + part] = places[tables.length + 3 * i + part] ?? 0;
  });
  const wideMask = parser.wide.length / 3 - 1;
  const sizes = [tagger.hidden, tagger.width, tagger.classes, hidden, parser.width, labels.length, wideMask];
  new Int32Array(memory.buffer, kernel.NUMBERS.value).set([...sizes, ...places.slice(0, tables.length), taggerWords, parserWords]);
  kernel.begin();

  let room = 0;
  let column: SentenceColumns | undefined;
  let rowsOfWord = new Int32Array(memory.buffer, kernel.WORD_ROWS.value);

  /** All views are of the memory as it is, so they are made again when it has grown. */
  function makeRoom(longest: number): SentenceColumns {
    if (column && longest < room - 1) return column;
    room = Math.max(longest, USUAL) + 2;
    growTo(memory, sentenceAt + sentence(room));
    kernel.makeRoom(sentenceAt, room);
    const { buffer } = memory;
    const numbers = (k: number): Int32Array => new Int32Array(buffer, sentenceAt + k * 4 * room, room);
    rowsOfWord = new Int32Array(buffer, kernel.WORD_ROWS.value);
    column = {
      words: numbers(0),
      keys: numbers(1),
      tags: new Uint8Array(buffer, sentenceAt + 8 * room, room),
      heads: numbers(3),
      labels: numbers(4),
    };
    return column;
  }

  return {
    fold: (number, rows) => {
      for (let k = 0; k < rows.length; k++) rowsOfWord[k] = rows[k] ?? 0;
      kernel.fold(number, rows.length);
    },
    makeRoom,
    tag: kernel.tag,
    parse: kernel.parse,
  };
}
