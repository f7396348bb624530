import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPress, buildPress } from '../../src/publish/build-press.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { queueName, queuePrefix } from '../../src/publish/queue/connect.ts';
import { packArticle, unpackArticle } from '../../src/publish/queue/pack-article.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { endProcess, findRedis, startRedis } from './find-redis.ts';

const count = 10;
const shell = '<html lang="en"><head><!--quoteline:head--></head><body><!--quoteline:page--><!--quoteline:data--></body></html>';
const names = ['Ilse Brandvold', 'Tomas Okafor', 'Ruth Castellan', 'Per Lindqvist'];

/** Articles about nothing that differ in speaker, day and number. */
function writeArticles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length] ?? '';
    const last = name.split(' ')[1] ?? '';
    const paragraphs = Array.from(
      { length: 14 },
      (_, at) => `“The ${at + index} boats come in on Friday,” ${last} said. ${last} said the harbour would be closed for ${at + 2} days.`,
    );
    const text = `date 2024-03-${String(10 + index)} Harbour closes for ${index + 3} days\n\nHarbour master ${name} spoke on Monday.\n\n${paragraphs.join('\n\n')}\n`;
    writeFileSync(join(folder, `harbour-${index}.txt`), text);
  }
}

/** All files below a folder with their bytes. */
function readFolder(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length), readFileSync(path).toString('base64')];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('an article on its way between machines', () => {
  it('is the same when it arrives, pictures and odd characters included', () => {
    const made = {
      summary: {
        slug: 'a',
        key: 'k',
        entry: { slug: 'a', headline: '', voices: [], count: 0, minutes: 1, line: [], quotations: [] },
        speakers: [],
        quotations: [],
        files: ['a/index.html', 'a/card.png'],
        cards: ['h'],
        notes: [],
      },
      files: [{ path: 'a/index.html', content: 'é “x” \u2028 \ud83d\ude00' }],
      cards: [
        { path: 'a/card.png', hash: 'h', png: Buffer.from([0, 255, 128]) },
        { path: 'a/q/b/card.png', hash: 'i' },
      ],
    };
    expect(unpackArticle(packArticle(made))).toEqual(made);
    const refused = { refused: { file: 'a.txt', line: 1, reason: 'it is empty' } };
    expect(unpackArticle(packArticle(refused))).toEqual(refused);
  });
});

const redisProgram = findRedis();
const withRedis = redisProgram === undefined ? describe.skip : describe;
if (redisProgram === undefined) console.warn('The queue is not tested: there is neither redis-server nor valkey-server on the path.');

withRedis('a build over the queue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quoteline-queue-'));
  const workers: ChildProcess[] = [];
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let press: BuiltPress;

  beforeAll(async () => {
    [redis, press] = await Promise.all([startRedis(redisProgram ?? ''), buildPress(process.cwd())]);
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => endProcess(worker, 'SIGKILL')));
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Builds a site of the same articles into a place of its own and gives its files, its registers among them. */
  async function build(place: string, queue?: string): Promise<Map<string, string>> {
    const home = join(folder, place);
    writeArticles(join(home, 'articles'));
    const settings = readSettings({
      ARTICLES: join(home, 'articles'),
      OUT: join(home, 'site'),
      CACHE: join(home, 'cache/build'),
      CARDS: 'articles',
      SOURCE_DATE_EPOCH: '1710000000',
      THREADS: '2',
      ...(queue === undefined ? {} : { QUEUE: queue }),
    });
    const report = await buildSite(settings, press, shell);
    expect(report).toMatchObject({ articles: count, pressed: count, refused: [] });
    return new Map([...readFolder(join(home, 'site')), ...readFolder(join(home, 'articles'))]);
  }

  function startWorker(...more: readonly string[]): Promise<ChildProcess> {
    const args = ['--import', 'tsx', 'src/publish/worker.ts', '--queue', redis.url, '--lost-after', '2', ...more];
    const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    workers.push(worker);
    return new Promise((ready, fail) => {
      worker.stdout.once('data', () => ready(worker));
      worker.once('exit', (code) => fail(new Error(`the worker ended with ${code}`)));
    });
  }

  async function waitFor(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 1200; tries += 1) {
      if (await isSo()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`waited in vain for ${what}`);
  }

  it('gives the same bytes as one on threads, though a worker is killed half way', { timeout: 240_000 }, async () => {
    const alone = await build('alone');
    const client = new Redis(redis.url);
    const queue = new Queue(queueName(press.version), { connection: client, prefix: queuePrefix });
    try {
      const first = await startWorker('--threads', '1');
      const building = build('queued', redis.url);
      // Some are done, one is in hand; it stands still while that is counted, however long it takes.
      await waitFor('the first worker', async () => {
        first.kill('SIGSTOP');
        const { waiting = 0, active = 0 } = await queue.getJobCounts('waiting', 'active');
        const isHalfWay = active > 0 && waiting > 0 && waiting < count - 3;
        if (!isHalfWay) first.kill('SIGCONT');
        return isHalfWay;
      });
      await endProcess(first, 'SIGKILL');
      expect(await queue.getActiveCount()).toBeGreaterThan(0);
      await startWorker('--threads', '2');
      const together = await building;
      expect([...together.keys()]).toEqual([...alone.keys()]);
      for (const [path, bytes] of alone) expect(together.get(path) === bytes, path).toBe(true);
      // Nothing is left behind.
      expect(await queue.getJobCounts()).toMatchObject({ waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 });
      expect(await client.keys(`${queuePrefix}:result:*`)).toEqual([]);
    } finally {
      await queue.close();
      client.disconnect();
    }
  });

  it('says so when there is no server', async () => {
    await expect(build('nowhere', 'redis://127.0.0.1:1')).rejects.toThrow(/There is no Redis at redis:\/\/127\.0\.0\.1:1/);
  });
});
