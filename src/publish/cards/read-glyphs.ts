import { inflateSync } from 'node:zlib';

const ends = { tables: 44, entry: 20 } as const;

/** The characters that a face has glyphs for, from a WOFF 1.0 file. Throws a `RangeError` when it is none. */
export function readGlyphs(file: Buffer): ReadonlySet<number> {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF file');
  const count = file.readUInt16BE(12);
  for (let table = 0; table < count; table += 1) {
    const at = ends.tables + table * ends.entry;
    if (file.toString('latin1', at, at + 4) !== 'cmap') continue;
    const [offset, packed, whole] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    const data = file.subarray(offset, offset + packed);
    return readCmap(packed < whole ? inflateSync(data) : data);
  }
  throw new RangeError('a face without a table of characters');
}

/** Characters of all subtables that this reads: formats 4 (the first 65,536) and 12 (all). */
function readCmap(cmap: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let table = 0; table < count; table += 1) {
    const at = cmap.readUInt32BE(8 + table * 8);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap, at, characters);
    if (format === 12) readGroups(cmap, at, characters);
  }
  return characters;
}

function readSegments(cmap: Buffer, at: number, characters: Set<number>): void {
  const doubled = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = cmap.readUInt16BE(at + 14 + segment);
    const first = cmap.readUInt16BE(at + 16 + doubled + segment);
    const delta = cmap.readUInt16BE(at + 16 + 2 * doubled + segment);
    const place = at + 16 + 3 * doubled + segment;
    const range = cmap.readUInt16BE(place);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(place + range + 2 * (code - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

function readGroups(cmap: Buffer, at: number, characters: Set<number>): void {
  const groups = cmap.readUInt32BE(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const place = at + 16 + group * 12;
    const last = cmap.readUInt32BE(place + 4);
    for (let code = cmap.readUInt32BE(place); code <= last; code += 1) characters.add(code);
  }
}
