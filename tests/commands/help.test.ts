import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
const commands = Object.entries(scripts).filter(([, line]) => / src\/(commands|publish)\/\S+\.ts(?! --check)/.test(line));

async function start(line: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [...line.split(' ').slice(1), ...args]);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
}

test('the commands are those that the project’s users start', () => {
  expect(commands.map(([name]) => name)).toEqual(
    expect.arrayContaining(['start', 'build', 'serve', 'worker', 'analyze', 'links', 'train', 'evaluate', 'bench']),
  );
});

describe.concurrent.each([...commands, ['complete-lock', 'node --import tsx src/commands/complete-lock.ts']])('%s', (name, line) => {
  test('says with --help what it does, what it can be told, and an example', async () => {
    const { status, stdout, stderr } = await start(line, '--help');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\S[\s\S]*\.\n\nUsage\n {2}\S[\s\S]*\n\nOptions\n[\s\S]* -h, --help [\s\S]*\n\nExamples?\n {2}\S/);
    expect(stdout).toContain(name);
  });

  test('says of an option that it does not know where to read of those it knows', async () => {
    const { status, stdout, stderr } = await start(line, '--colour');
    // Without “--” npm would take it, and say what npm can be told.
    expect(stderr).toMatch(/^Unknown option '--colour'\.\nSee: (node|npm run .* --) .*--help\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

test.each([
  ['build', ['--cards', 'few'], '“few” is not a choice of cards; use none, articles or all.'],
  ['worker', ['--queue', 'file:///tmp'], 'The queue is not an address such as redis://localhost:6379.'],
  ['worker', ['--queue', 'redis://localhost', '--threads', 'many'], 'THREADS is “many”, not a number from 1 to 99.'],
  ['serve', ['--port', '99999'], '“99999” is not a port.'],
  ['analyze', ['--jsonl', '--published', '2024-05-14'], 'With --jsonl there is neither --json nor --published'],
  ['bench', ['links', '--cards', 'all'], 'What “links” measures does not depend on --cards.'],
  ['bench', ['build', '--data', '.'], 'What “build” measures does not depend on --data.'],
  ['bench', ['engine', 'links'], 'Say one thing to measure: engine, syntax, links or build.'],
])('%s says of %j what is wrong and where to read what is right', async (name, args, says) => {
  const { status, stdout, stderr } = await start(scripts[name] ?? '', ...args);
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/\nSee: npm run .* --help\n$/);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
