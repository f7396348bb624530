import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createElement } from 'react';
import satori from 'satori';
import { Card, cardSize, drawLine } from './Card.tsx';
import type { CardContent } from './card-content.ts';
import { loadCardFonts } from './card-fonts.ts';
import { encodePng } from './encode-png.ts';

let ready: Promise<void> | undefined;

/** One card as a PNG; the same content gives the same bytes on every machine. */
export async function drawCard(content: CardContent): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const svg = await satori(createElement(Card, { content }), { ...cardSize, fonts: loadCardFonts() });
  // The line is rectangles at known places: laying out each of them would be a third of the work.
  const resvg = new Resvg(
    svg.replace(/<\/svg>\s*$/, () => `${drawLine(content)}</svg>`),
    { font: { loadSystemFonts: false } },
  );
  const image = resvg.render();
  try {
    return encodePng(image.pixels, image.width, image.height);
  } finally {
    // Memory of WebAssembly is not collected.
    image.free();
    resvg.free();
  }
}
