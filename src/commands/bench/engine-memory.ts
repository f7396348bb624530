/**
 * Memory of one article, for a process of its own that does nothing else: prints megabytes at most before and after.
 * Arguments: the folder of the weights, a file with the article.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../engine/index.ts';

const [folder = '', file = ''] = process.argv.slice(2);
/** Linux counts a parent's memory in `maxRSS` of its child; the high-water mark of the process itself is in /proc. */
const STATUS = '/proc/self/status';
const peak = (): number => {
  const kilobytes = existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return Math.round(Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024);
};
const bare = peak();
const read = (name: string): Uint8Array => readFileSync(join(folder, `${name}.bin`));
const analyze = createAnalyzer({ syntax: read('syntax'), people: read('people'), quotes: read('quotes') });
const text = readFileSync(file, 'utf8');
const loaded = peak();
analyze(text);
console.log(`${peak()} MB at most; ${loaded} with the weights read, ${bare} for Node alone`);
