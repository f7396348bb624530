import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';

const locate = createRequire(join(process.cwd(), 'package.json'));

// Two subsets under one name and weight lose glyphs, so each has a name of its own; a family lists them all.
const subsets = {
  newsreader: ['latin', 'latin-ext'],
  inter: ['latin', 'latin-ext', 'cyrillic', 'greek'],
} as const;

const faces = [
  { face: 'newsreader', weight: 500, style: 'normal' },
  { face: 'newsreader', weight: 500, style: 'italic' },
  { face: 'newsreader', weight: 600, style: 'normal' },
  { face: 'inter', weight: 400, style: 'normal' },
  { face: 'inter', weight: 600, style: 'normal' },
] as const;

/** Font families for the cards' styles. Inter stands behind Newsreader for the scripts that only it has. */
export const cardFamilies = {
  text: [...subsets.newsreader.map((subset) => `newsreader-${subset}`), ...subsets.inter.map((subset) => `inter-${subset}`)].join(', '),
  frame: subsets.inter.map((subset) => `inter-${subset}`).join(', '),
};

/** The scripts that the faces hold. */
const held = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether the cards can show a text: a script without a face, or a pictograph, would be empty boxes. */
export function canShow(text: string): boolean {
  return held.test(text);
}

let loaded: Font[] | undefined;

/** The faces, read once. */
export function loadCardFonts(): Font[] {
  loaded ??= faces.flatMap(({ face, weight, style }) =>
    subsets[face].map((subset) => ({
      name: `${face}-${subset}`,
      data: readFileSync(locate.resolve(`@fontsource/${face}/files/${face}-${subset}-${weight}-${style}.woff`)),
      weight,
      style,
    })),
  );
  return loaded;
}
