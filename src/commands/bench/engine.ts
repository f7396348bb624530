/** Speed of the whole `analyze()` beside `compromise` on the same texts in the same run, how time grows, and memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { build } from 'vite';
import type { Analyze } from '../../engine/index.ts';
import { readCorpus } from '../corpora.ts';
import { optionalString, requireString } from '../json-lines.ts';
import { readWeights } from '../load-analyzer.ts';
import { fastest, timed } from './timing.ts';

const ROUNDS = 30;
/** Rounds before those that count: of code as wide as the engine's, the last functions are compiled only after some fifty. */
const WARM_UP = 60;
/** Articles that both read; all of them take compromise minutes. */
const SAMPLE = 20;

interface Article {
  readonly text: string;
  readonly published: string;
}
type Runner = readonly [name: string, run: (article: Article) => unknown];

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * `nlp(text)` splits and tags at once; nothing of that is put off. Quotations and people are further matches on its
 * result, and need `json()` to have places.
 */
function compare(articles: readonly Article[], analyze: Analyze): void {
  const runners: readonly Runner[] = [
    ['analyze()', ({ text, published }) => analyze(text, { published })],
    ['compromise: nlp(text)', ({ text }) => nlp(text)],
    [
      'compromise: and quotations, people',
      ({ text }) => {
        const doc = nlp(text);
        return [doc.quotations().json({ offset: true }), doc.people().json({ offset: true })];
      },
    ],
  ];
  // once all are warm, they take turns, so that whatever disturbs the machine disturbs all, and of each article the
  // fastest reading counts
  for (const [, run] of runners) for (let round = 0; round < WARM_UP; round++) for (const article of articles) run(article);
  const best = runners.map(() => articles.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++)
    runners.forEach(([, run], r) => {
      articles.forEach((article, a) => {
        const times = best[r];
        if (times)
          times[a] = Math.min(
            times[a] ?? Number.POSITIVE_INFINITY,
            timed(() => run(article)),
          );
      });
    });
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const all = best.map((times) => times.reduce((sum, seconds) => sum + seconds, 0));
  const [own = 1] = all;
  console.log(
    `${articles.length} articles, ${words.toLocaleString('en')} words; each article's fastest of ${ROUNDS} rounds, after ${WARM_UP} to warm up`,
  );
  runners.forEach(([name], r) => {
    const seconds = all[r] ?? 1;
    const ratio = r === 0 ? '' : `   analyze() is ${(seconds / own).toFixed(1)} × as fast`;
    console.log(
      `${name.padEnd(36)} ${Math.round(words / seconds)
        .toLocaleString('en')
        .padStart(8)} words a second${ratio}`,
    );
  });
}

function printGrowth(article: string, analyze: Analyze): void {
  const sizes = [10_000, 100_000, 1_000_000].map((size) => article.repeat(Math.ceil(size / article.length)).slice(0, size));
  const times = sizes.map((text) => fastest(3, () => analyze(text)));
  sizes.forEach((text, i) => {
    const before = times[i - 1];
    const seconds = times[i] ?? 0;
    const growth = before ? `  ${(seconds / before).toFixed(1)} × the tenth` : '';
    console.log(`${text.length.toLocaleString('en').padStart(9)} characters  ${(1000 * seconds).toFixed(0).padStart(6)} ms${growth}`);
  });
}

const HARD: readonly (readonly [string, string])[] = [
  ['100,000 quotation marks', '“'.repeat(100_000)],
  ['100,000 straight marks', '"'.repeat(100_000)],
  ['100,000 marks, open and closed', '“” '.repeat(50_000)],
  ['one word of 1 MB', 'a'.repeat(1_000_000)],
  ['one sentence of 1 MB', 'she said that '.repeat(71_429)],
  ['1 MB of names', 'Ann Lee '.repeat(125_000)],
  ['1 MB of pronouns', 'he '.repeat(333_334)],
  ['1 MB of people who meet', 'Ann Lee met Bob Lee. She said he left. '.repeat(25_641)],
  ['1 MB of digits', '1999-'.repeat(200_000)],
  ['1 MB of line breaks', '\n'.repeat(1_000_000)],
];

/** Analyses an article in a process of its own. */
function printMemory(article: string, folder: string): void {
  const file = join(folder, 'article.txt');
  writeFileSync(file, article.repeat(Math.ceil(1_000_000 / article.length)).slice(0, 1_000_000));
  const weights = fileURLToPath(new URL('../../engine/model', import.meta.url));
  const said = execFileSync(process.execPath, [join(folder, 'memory.js'), weights, file], { encoding: 'utf8' });
  console.log(`memory of one article of 1 MB: ${said.trim()}`);
}

/** Builds the engine as for use into a folder: the loader of TypeScript takes memory, and some time of each call. */
async function buildEngine(folder: string): Promise<Analyze> {
  const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { input: { engine: path('../../engine/index.ts'), memory: path('engine-memory.ts') } },
    },
  });
  const engine: typeof import('../../engine/index.ts') = await import(pathToFileURL(join(folder, 'engine.js')).href);
  return engine.createAnalyzer({ syntax: readWeights('syntax'), people: readWeights('people'), quotes: readWeights('quotes') });
}

/** `npm run bench -- engine`: prints all of it. */
export async function benchEngine(data: string): Promise<void> {
  const articles = readCorpus(data, 'quotes-dev').map((d) => ({
    text: requireString(d, 'text'),
    published: optionalString(d, 'dct') ?? '2020-01-01',
  }));
  const all = articles.map(({ text }) => text).join('\n\n');
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-engine-'));
  try {
    const analyze = await buildEngine(folder);
    compare(articles.slice(0, SAMPLE), analyze);
    console.log('');
    printGrowth(all, analyze);
    console.log('');
    for (const [name, text] of HARD) console.log(`${name.padEnd(32)} ${(1000 * timed(() => analyze(text))).toFixed(0).padStart(6)} ms`);
    console.log('');
    printMemory(all, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
