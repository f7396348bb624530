import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/reader/styles';
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'fonts.css');
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

test('the type scale has six sizes', () => {
  const sizes = [...read('tokens.css').matchAll(/--text-[a-z]+: ([\d.]+)rem;/g)].map(([, size]) => Number(size) * 16);
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  expect(sizes).toHaveLength(6);
});

test('every letter on a page has a size of the scale', () => {
  // What is inherited has one already; a percentage of the root is how large the reader, or paper, has all of them.
  const fits = /^(var\(--text-[a-z]+\)|inherit|[\d.]+%|max\(16px, 1em\))$/;
  const others = sheets.flatMap((name) =>
    [...read(name).matchAll(/\bfont(-size)?:([^;]+);/g)]
      .map(([, alone, value = '']) =>
        alone ? value.trim() : (/(\S+\([^)]*\)|\S+?)\s*(\/|\s(?=var\(--font)|$)/.exec(value.trim())?.[1] ?? value),
      )
      .filter((size) => !fits.test(size))
      .map((size) => `${name}: ${size}`),
  );
  expect(others).toEqual([]);
});
