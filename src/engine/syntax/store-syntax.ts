import { packContainer, unpackContainer, type WeightArray } from '../model/container.ts';
import { lengthsOf, type SyntaxNetworks, type SyntaxSizes, TABLES, type TableName } from './networks.ts';
import { numberKeys, vocabularyOf, type WordCodes } from './vocabulary.ts';

/** A large table's step is at least its usual weight's size over this: finer steps make larger files and parse little better. */
const FINENESS = 3.5;
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
export function packSyntax({ tags, labels, vocabulary, sizes, tables, borne }: SyntaxNetworks, seed: number): Uint8Array {
  const arrays: Record<string, WeightArray> = { borne };
  const scales: Record<string, number> = {};
  for (const name of TABLES) {
    const { array, scale } = quantize(tables[name], FINENESS);
    arrays[name] = array;
    scales[name] = scale;
  }
  arrays.keys = packKeys([...vocabulary.rowOf.keys()].sort((a, b) => a - b));
  const { levels, indexOf, codes } = vocabulary.codes;
  const coded = [...indexOf].sort((a, b) => a[0] - b[0]);
  arrays['codes.keys'] = packKeys(coded.map(([key]) => key));
  const sorted = new Uint8Array(levels * coded.length);
  for (let level = 0; level < levels; level++)
    coded.forEach(([, index], i) => {
      sorted[level * coded.length + i] = codes[(level * codes.length) / levels + index] ?? 0;
    });
  arrays.codes = sorted;
  const { width, units, arc, label } = sizes;
  return packContainer({ meta: { tags, labels, seed, levels, sizes: [width, ...units, arc, label], scales }, arrays });
}

const isList = (x: unknown): x is string[] => Array.isArray(x) && x.every((y) => typeof y === 'string');
const isSizes = (x: unknown): x is [number, number, number, number, number] =>
  Array.isArray(x) && x.length === 5 && x.every((y) => typeof y === 'number');

/** Reads the bytes of `syntax.bin`. Throws a `RangeError` that says what is missing. */
export function unpackSyntax(bytes: Uint8Array): SyntaxNetworks {
  const { meta, arrays } = unpackContainer(bytes);
  const { tags, labels, levels, sizes: read } = meta;
  const scales: Readonly<Record<string, unknown>> = { ...(meta.scales ?? {}) };
  if (!isList(tags) || !isList(labels)) throw new RangeError('syntax weights lack their tags or labels');
  if (typeof levels !== 'number' || !isSizes(read)) throw new RangeError('syntax weights lack their sizes');
  const { codes, borne } = arrays;
  if (!(codes instanceof Uint8Array) || !(borne instanceof Uint8Array)) throw new RangeError('syntax weights lack “codes” or “borne”');
  const wordCodes: WordCodes = {
    levels,
    indexOf: numberKeys(unpackKeys(arrays['codes.keys'], 'codes.keys'), 0),
    codes,
  };
  const vocabulary = vocabularyOf(unpackKeys(arrays.keys, 'keys'), wordCodes);
  const [width, first, second, arc, label] = read;
  const sizes: SyntaxSizes = { width, units: [first, second], arc, label, tags: tags.length, labels: labels.length };
  const lengths = lengthsOf(sizes, vocabulary.rows);
  const table = (name: TableName): Float32Array => {
    const array = arrays[name];
    const scale = scales[name];
    if (!(array instanceof Int8Array) || typeof scale !== 'number' || array.length !== lengths[name])
      throw new RangeError(`syntax weights lack “${name}”`);
    const values = new Float32Array(array.length); // (made by a function it would be a list first)
    for (let i = 0; i < values.length; i++) values[i] = (array[i] ?? 0) * scale;
    return values;
  };
  const tables = Object.fromEntries(TABLES.map((name) => [name, table(name)])) as SyntaxNetworks['tables']; // every table is listed in TABLES
  return { tags, labels, vocabulary, sizes, tables, borne };
}
