/**
 * `npm run bench -- build [--counts 1,100,10000] [--cards none|articles|all]`: how long the site takes to build from nothing,
 * again without a change, and with one article changed; and how much memory. The articles are the bundled ones over and
 * over, each with other days and numbers. In brackets: seconds of processor time, all cores together.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CardChoice } from '../../command-line/card-choice.ts';

interface Measured {
  readonly seconds: number;
  /** Seconds of all cores together: what is left when others use the machine. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Builds sites of so many articles and prints a table. Throws when a build fails. */
export function benchBuild(counts: readonly number[], cards: CardChoice): void {
  console.log('| articles | from nothing | nothing changed | one changed | memory | files | cards |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'quoteline-bench-'));
    try {
      const articles = join(folder, 'articles');
      writeArticles(articles, count);
      const build = () => measureBuild(folder, cards);
      const first = build();
      const unchanged = build();
      appendFileSync(join(articles, readdirSync(articles).find((name) => name.endsWith('.txt')) ?? ''), '\n\nThe desk added a line.\n');
      const changed = build();
      const memory = Math.max(first.megabytes, unchanged.megabytes, changed.megabytes);
      const files = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
      const say = ({ seconds, cpu }: Measured) => `${seconds} s (${cpu} s)`;
      console.log(`| ${count} | ${say(first)} | ${say(unchanged)} | ${say(changed)} | ${memory} MB | ${files} | ${cards} |`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const bundled = readdirSync('public/articles')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('public/articles', name), 'utf8'));
  for (let index = 0; index < count; index += 1) {
    const text = bundled[index % bundled.length] ?? '';
    const day = new Date(Date.UTC(2022, 0, 1 + (index % 1500))).toISOString().slice(0, 10);
    const changed = text
      .replace(/\d{4}-\d{2}-\d{2}/, day)
      .replace(/\b\d{2,3}\b(?!-|\d)/g, (number) => String(Number(number) + (index % 89)));
    writeFileSync(join(folder, `article-${String(index).padStart(6, '0')}.txt`), changed);
  }
}

function measureBuild(folder: string, cards: CardChoice): Measured {
  const measure = join(folder, 'measured.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/publish/build.ts', '--cards', cards, '--measure', measure],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ARTICLES: join(folder, 'articles'), OUT: join(folder, 'site'), CACHE: join(folder, 'cache', 'build') },
    },
  );
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(measure, 'utf8'));
}
