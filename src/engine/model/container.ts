/**
 * The file format of learned weights: named arrays behind a small JSON directory, little-endian, so that one fetch or
 * one read gives a whole model. Layout: `QLW1`, directory length (uint32), directory (JSON in ASCII, other characters escaped, as the engine knows no text codec), then each array's
 * bytes at its offset, aligned to 4.
 */
export type WeightArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

export interface Container {
  /** Small settings and word lists: anything JSON holds. */
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, WeightArray>>;
}

const KINDS = { i8: Int8Array, u8: Uint8Array, i16: Int16Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array, f32: Float32Array };
type Kind = keyof typeof KINDS;
const MAGIC = 0x31574c51;

interface Directory {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: readonly { readonly name: string; readonly kind: Kind; readonly offset: number; readonly length: number }[];
}

const align = (n: number): number => (n + 3) & ~3;

function kindOf(array: WeightArray): Kind {
  if (array instanceof Int8Array) return 'i8';
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Int16Array) return 'i16';
  if (array instanceof Uint16Array) return 'u16';
  if (array instanceof Int32Array) return 'i32';
  if (array instanceof Uint32Array) return 'u32';
  return 'f32';
}

/** Writes a model to bytes. The same content gives the same bytes. */
export function packContainer({ meta, arrays }: Container): Uint8Array {
  const names = Object.keys(arrays).sort();
  let offset = 0;
  const entries: { name: string; kind: Kind; offset: number; length: number }[] = [];
  const parts: WeightArray[] = [];
  for (const name of names) {
    const array = arrays[name];
    if (!array) continue;
    entries.push({ name, kind: kindOf(array), offset, length: array.length });
    parts.push(array);
    offset = align(offset + array.byteLength);
  }
  const json = JSON.stringify({ meta, arrays: entries } satisfies Directory);
  const ascii = json.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const directory = Uint8Array.from(ascii, (c) => c.charCodeAt(0));
  const base = align(8 + directory.length);
  const bytes = new Uint8Array(base + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, directory.length, true);
  bytes.set(directory, 8);
  parts.forEach((array, i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + (entries[i]?.offset ?? 0));
  });
  return bytes;
}

/** Reads a model. Throws a `RangeError` that says what is wrong when the bytes are no such file. */
export function unpackContainer(bytes: Uint8Array): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a weights file: it does not begin with QLW1');
  const length = view.getUint32(4, true);
  let json = '';
  for (let at = 8; at < 8 + length && at < bytes.length; at += 4096)
    json += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, 8 + length)));
  const directory = JSON.parse(json) as Directory; // written by packContainer alone
  const base = align(8 + length);
  const arrays: Record<string, WeightArray> = {};
  for (const entry of directory.arrays) {
    const make = KINDS[entry.kind];
    const start = base + entry.offset;
    const size = entry.length * make.BYTES_PER_ELEMENT;
    if (start + size > bytes.length)
      throw new RangeError(`weights file is cut off: “${entry.name}” ends at ${start + size} of ${bytes.length} bytes`);
    arrays[entry.name] = new make(new Uint8Array(bytes.subarray(start, start + size)).buffer);
  }
  return { meta: directory.meta, arrays };
}
