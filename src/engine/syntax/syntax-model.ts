import { type Container, packContainer, unpackContainer, type WeightArray } from '../model/container.ts';
import { KEPT, type KnownWords, makeKnownWords } from './known-words.ts';
import type { ParserWeights, SyntaxNetworks, TaggerWeights } from './networks.ts';
import { readFast } from './read-fast.ts';
import { readPlainly } from './read-plainly.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { UPOS } from './syntax.ts';
import { numberKeys, vocabularyOf, type WordCodes } from './vocabulary.ts';

/** A learned tagger and parser, ready to run: see known-words.ts for what is worked out as words are met. */
export interface SyntaxModel {
  /** Joint tags and labels of arcs, by id. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Joint tags, by id: index into {@link UPOS} and into `xposNames`. */
  readonly tagUpos: Uint8Array;
  readonly tagXpos: Uint8Array;
  readonly xposNames: readonly string[];
  readonly words: KnownWords;
  readonly reader: SentenceReader;
}

/** A large table's step is at least its usual weight's size over this: finer steps make larger files and parse little better. */
const FINENESS = 2.2;
/** Tables with many rows of little weight each. */
const COARSE: ReadonlyMap<string, number> = new Map([
  ['parser.pairs', 1.2],
  ['parser.wide', 1.2],
]);

/** 8-bit weights. Few are large, so they take much less once compressed. */
function quantize(values: Float32Array, fineness: number): { readonly array: Int8Array; readonly scale: number } {
  let largest = 1e-6;
  let squares = 0;
  let count = 1;
  for (const x of values) {
    if (x === 0) continue;
    largest = Math.max(largest, Math.abs(x));
    squares += x * x;
    count++;
  }
  const scale = Math.max(largest / 127, values.length > 20_000 ? Math.sqrt(squares / count) / fineness : 0);
  return { array: Int8Array.from(values, (x) => Math.round(x / scale)), scale };
}

const TAGGER_ARRAYS = ['embedding', 'window', 'before', 'bias', 'out', 'outBias'] as const;
const PARSER_ARRAYS = ['embedding', 'roles', 'rows', 'pairs', 'bias', 'actions', 'actionBias', 'labels', 'labelBias', 'wide'] as const;

/** Sorted keys as the steps between them, each in as many bytes as it needs, seven bits a byte, low ones first. */
function packKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let gap = key - before;
    before = key;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

function unpackKeys(bytes: WeightArray | undefined, name: string): number[] {
  if (!(bytes instanceof Uint8Array)) throw new RangeError(`syntax weights lack “${name}”`);
  const keys: number[] = [];
  let key = 0;
  let gap = 0;
  let shift = 0;
  for (const byte of bytes) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    key += gap;
    keys.push(key);
    gap = 0;
    shift = 0;
  }
  return keys;
}

/** The bytes of `syntax.bin`. */
export function packSyntaxModel({ tags, labels, vocabulary, tagger, parser, borne }: SyntaxNetworks, seed: number): Uint8Array {
  const arrays: Record<string, WeightArray> = { borne };
  const scales: Record<string, number> = {};
  const put = (name: string, values: Float32Array): void => {
    const { array, scale } = quantize(values, COARSE.get(name) ?? FINENESS);
    arrays[name] = array;
    scales[name] = scale;
  };
  for (const name of TAGGER_ARRAYS) put(`tagger.${name}`, tagger[name]);
  for (const name of PARSER_ARRAYS) put(`parser.${name}`, parser[name]);
  arrays.keys = packKeys([...vocabulary.rowOf.keys()].sort((a, b) => a - b));
  arrays['parser.pairKeys'] = packKeys(parser.pairKeys);
  const { levels, indexOf, codes } = vocabulary.codes;
  const coded = [...indexOf].sort((a, b) => a[0] - b[0]);
  arrays['codes.keys'] = packKeys(coded.map(([key]) => key));
  const sorted = new Uint8Array(levels * coded.length);
  for (let level = 0; level < levels; level++)
    coded.forEach(([, index], i) => {
      sorted[level * coded.length + i] = codes[(level * codes.length) / levels + index] ?? 0;
    });
  arrays.codes = sorted;
  const sizes = {
    levels,
    tagger: [tagger.width, tagger.hidden],
    parser: [parser.width, parser.hidden],
  };
  return packContainer({ meta: { tags, labels, seed, sizes, scales }, arrays });
}

const isList = (x: unknown): x is string[] => Array.isArray(x) && x.every((y) => typeof y === 'string');
const isPair = (x: unknown): x is [number, number] => Array.isArray(x) && x.length === 2 && x.every((y) => typeof y === 'number');

function readNetworks({ meta, arrays }: Container): SyntaxNetworks {
  const { tags, labels } = meta;
  const sizes: Readonly<Record<string, unknown>> = { ...(meta.sizes ?? {}) };
  const scales: Readonly<Record<string, unknown>> = { ...(meta.scales ?? {}) };
  if (!isList(tags) || !isList(labels)) throw new RangeError('syntax weights lack their tags or labels');
  const { levels, tagger, parser } = sizes;
  if (typeof levels !== 'number' || !isPair(tagger) || !isPair(parser)) throw new RangeError('syntax weights lack their sizes');
  const get = (name: string): Float32Array => {
    const array = arrays[name];
    const scale = scales[name];
    if (!(array instanceof Int8Array) || typeof scale !== 'number') throw new RangeError(`syntax weights lack “${name}”`);
    const values = new Float32Array(array.length);
    for (let i = 0; i < values.length; i++) values[i] = (array[i] ?? 0) * scale;
    return values;
  };
  const { codes, borne } = arrays;
  if (!(codes instanceof Uint8Array) || !(borne instanceof Uint8Array)) throw new RangeError('syntax weights lack “codes” or “borne”');
  const wordCodes: WordCodes = {
    levels,
    indexOf: numberKeys(unpackKeys(arrays['codes.keys'], 'codes.keys'), 0),
    codes,
  };
  const t: TaggerWeights = {
    width: tagger[0],
    hidden: tagger[1],
    classes: tags.length,
    embedding: get('tagger.embedding'),
    window: get('tagger.window'),
    before: get('tagger.before'),
    bias: get('tagger.bias'),
    out: get('tagger.out'),
    outBias: get('tagger.outBias'),
  };
  const p: ParserWeights = {
    width: parser[0],
    hidden: parser[1],
    embedding: get('parser.embedding'),
    roles: get('parser.roles'),
    rows: get('parser.rows'),
    pairKeys: unpackKeys(arrays['parser.pairKeys'], 'parser.pairKeys'),
    pairs: get('parser.pairs'),
    bias: get('parser.bias'),
    actions: get('parser.actions'),
    actionBias: get('parser.actionBias'),
    labels: get('parser.labels'),
    labelBias: get('parser.labelBias'),
    wide: get('parser.wide'),
  };
  return { tags, labels, vocabulary: vocabularyOf(unpackKeys(arrays.keys, 'keys'), wordCodes), tagger: t, parser: p, borne };
}

/** Reads `syntax.bin`. Throws a `RangeError` that says what is missing. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  return readyModel(readNetworks(unpackContainer(bytes)));
}

/** Makes networks ready to run. */
export function readyModel(networks: SyntaxNetworks): SyntaxModel {
  const { tags, labels } = networks;
  const xposNames = [...new Set(tags.map((tag) => tag.split('/')[1] ?? ''))];
  const names: readonly string[] = UPOS;
  const tagUpos = Uint8Array.from(tags, (tag) => Math.max(0, names.indexOf(tag.split('/')[0] ?? '')));
  const reader = readFast(networks, tagUpos, KEPT) ?? readPlainly(networks, tagUpos, KEPT);
  return {
    tags,
    labels,
    tagUpos,
    tagXpos: Uint8Array.from(tags, (tag) => xposNames.indexOf(tag.split('/')[1] ?? '')),
    xposNames,
    words: makeKnownWords(networks.vocabulary, reader.fold),
    reader,
  };
}
