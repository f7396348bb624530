import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import { readGlyphs } from './read-glyphs.ts';

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

let loaded: Font[] | undefined;

/** The faces, read once. */
export function loadCardFonts(): Font[] {
  loaded ??= faces.flatMap(({ face, weight, style }) =>
    subsets[face].map((subset) => ({
      name: `${face}-${subset}`,
      data: readFace(face, subset, weight, style),
      weight,
      style,
    })),
  );
  return loaded;
}

function readFace(face: string, subset: string, weight: number, style: string): Buffer {
  return readFileSync(locate.resolve(`@fontsource/${face}/files/${face}-${subset}-${weight}-${style}.woff`));
}

let glyphs: readonly ReadonlySet<number>[] | undefined;

/** Whether the cards can show every character of a text. Inter stands behind every other face, so it is Inter that counts. */
export function canShow(text: string): boolean {
  glyphs ??= subsets.inter.map((subset) => readGlyphs(readFace('inter', subset, 400, 'normal')));
  const held = glyphs;
  return [...text].every((character) => /\s/u.test(character) || held.some((set) => set.has(character.codePointAt(0) ?? 0)));
}
