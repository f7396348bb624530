import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { runCommand } from '../command-line/run-command.ts';

const from = new URL('../../node_modules/@fontsource-variable/newsreader/files/', import.meta.url);
const to = new URL('../reader/styles/faces/', import.meta.url);

/** The ranges that the package's Latin files are made for; `fonts.css` asks for the files by the same ones. */
const latin: readonly (readonly [number, number])[] = [
  [0x0000, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x0304, 0x0304],
  [0x0308, 0x0308],
  [0x0329, 0x0329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

const faces = [
  {
    source: 'newsreader-latin-opsz-normal.woff2',
    name: 'newsreader.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 60 } },
  },
];

const letters = latin
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
  .join('');

async function main(): Promise<void> {
  for (const { source, name, axes } of faces) {
    const whole = readFileSync(new URL(source, from));
    const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: axes });
    writeFileSync(new URL(name, to), cut);
    console.log(`${name}: ${whole.length} → ${cut.length} bytes`);
  }
}

await runCommand(
  import.meta.url,
  {
    call: 'npm run cut-faces --',
    does: `Cuts the text face down to what the pages use of it, into src/reader/styles/faces/. No letter of its Latin files is left
out; of its axes only the weights from text to headline and the sizes from a phone's text to a large headline stay. The
same bytes for the same versions of the packages.`,
    usage: [''],
    options: {},
    examples: [''],
  },
  main,
);
