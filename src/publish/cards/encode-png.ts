import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/**
 * Opaque pixels (RGBA) as a PNG. A card has few colours, so a pixel is a byte that names one of up to 256: half the size
 * and a fifth of the time of full colour, and no pixel is changed. An image of more colours is written in full colour.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const indexed = indexColours(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = indexed === undefined ? 2 : 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(indexed === undefined ? [] : [chunk('PLTE', indexed.palette)]),
    chunk('IDAT', deflateSync(indexed?.rows ?? fullColour(pixels, width, height), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Rows of palette indices, each behind a zero byte for “no filter”; nothing when the colours are too many. */
function indexColours(pixels: Uint8Array, width: number, height: number): { readonly rows: Buffer; readonly palette: Buffer } | undefined {
  // A table by hash with open places: a look-up in a Map for each of 756,000 pixels takes longer than drawing them.
  const keys = new Int32Array(4096);
  const values = new Uint8Array(4096);
  const used = new Uint8Array(4096);
  const palette: number[] = [];
  const rows = Buffer.allocUnsafe(height * (width + 1));
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    rows[to++] = 0;
    for (let x = 0; x < width; x += 1, at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      if (colour !== last) {
        let slot = (Math.imul(colour, 0x9e3779b1) >>> 20) & 4095;
        while (used[slot] === 1 && keys[slot] !== colour) slot = (slot + 1) & 4095;
        if (used[slot] === 0) {
          if (palette.length === mostColours * 3) return undefined;
          used[slot] = 1;
          keys[slot] = colour;
          values[slot] = palette.length / 3;
          palette.push((colour >> 16) & 255, (colour >> 8) & 255, colour & 255);
        }
        index = values[slot] ?? 0;
        last = colour;
      }
      rows[to++] = index;
    }
  }
  return { rows, palette: Buffer.from(palette) };
}

function fullColour(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, at += 4) {
      rows[to++] = pixels[at] ?? 0;
      rows[to++] = pixels[at + 1] ?? 0;
      rows[to++] = pixels[at + 2] ?? 0;
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
