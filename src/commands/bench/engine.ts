/** Speed of the whole `analyze()` beside `compromise` on the same texts in the same run, and how time grows with length. */
import { join } from 'node:path';
import nlp from 'compromise';
import { readDocuments } from '../evaluate/score-corpora.ts';
import { optionalString, requireString } from '../json-lines.ts';
import { loadAnalyzer } from '../load-analyzer.ts';

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Seconds of the fastest of `rounds` runs: what the machine can do when nobody disturbs it. */
function fastest(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - from) / 1e9);
  }
  return best;
}

export function benchEngine(data: string): void {
  const documents = readDocuments(join(data, 'data/quotes-dev.jsonl')).map((d) => ({
    text: requireString(d, 'text'),
    published: optionalString(d, 'dct') ?? '2020-01-01',
  }));
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  const analyze = loadAnalyzer();
  const ours = fastest(5, () => {
    for (const { text, published } of documents) analyze(text, { published });
  });
  const sample = documents.slice(0, 20);
  const sampleWords = sample.reduce((sum, { text }) => sum + countWords(text), 0);
  const theirs = fastest(2, () => {
    for (const { text } of sample) nlp(text);
  });
  const speed = words / ours;
  const other = sampleWords / theirs;
  console.log(
    `analyze()     ${Math.round(speed).toLocaleString('en')} words a second (${documents.length} articles, ${words.toLocaleString('en')} words)`,
  );
  console.log(`compromise    ${Math.round(other).toLocaleString('en')} words a second (${sample.length} of them)`);
  console.log(`ratio         ${(speed / other).toFixed(1)}`);

  const article = documents.map(({ text }) => text).join('\n\n');
  const sizes = [10_000, 100_000, 1_000_000].map((size) => article.repeat(Math.ceil(size / article.length)).slice(0, size));
  const times = sizes.map((text) => fastest(3, () => analyze(text)));
  sizes.forEach((text, i) => {
    const before = times[i - 1];
    const seconds = times[i] ?? 0;
    console.log(
      `${text.length.toLocaleString('en').padStart(9)} characters  ${(1000 * seconds).toFixed(0).padStart(6)} ms${before ? `  ${(seconds / before).toFixed(1)} × the tenth` : ''}`,
    );
  });
  const hard: readonly [string, string][] = [
    ['100,000 quotation marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '"'.repeat(100_000)],
    ['100,000 marks, open and closed', '“” '.repeat(50_000)],
    ['one word of 1 MB', 'a'.repeat(1_000_000)],
    ['one sentence of 1 MB', 'she said that '.repeat(71_429)],
    ['1 MB of capitals', 'Ann Lee '.repeat(125_000)],
    ['1 MB of digits', '1999-'.repeat(200_000)],
    ['1 MB of line breaks', '\n'.repeat(1_000_000)],
  ];
  for (const [name, text] of hard) console.log(`${name.padEnd(32)} ${(1000 * fastest(1, () => analyze(text))).toFixed(0).padStart(6)} ms`);
  console.log(`peak memory   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
