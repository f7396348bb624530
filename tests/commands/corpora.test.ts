import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test.concurrent.each(['evaluate.ts', 'evaluate.ts people', 'evaluate.ts quotes', 'evaluate.ts time', 'train.ts syntax', 'bench.ts links'])(
  '%s says where corpora come from when there are none',
  async (command) => {
    const [file, ...what] = command.split(' ');
    const child = spawn(process.execPath, ['--import', 'tsx', `src/commands/${file}`, ...what, '--data', 'tests/nowhere']);
    const ended = new Promise<number | null>((done) => child.on('close', done));
    expect(await text(child.stderr)).toMatch(
      /^There are no corpora in tests\/nowhere: give their folder as --data FOLDER\..*\nSee: npm run /,
    );
    expect(await ended).toBe(2);
  },
);
