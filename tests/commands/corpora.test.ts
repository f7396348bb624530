import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  'evaluate.ts',
  'evaluate.ts people',
  'evaluate.ts quotes',
  'evaluate.ts time',
  'train.ts syntax',
  'train.ts people',
  'train.ts quotes',
  'bench.ts links',
])('%s says where corpora come from when there are none', (command) => {
  const [file, ...what] = command.split(' ');
  const args = ['--import', 'tsx', `src/commands/${file}`, ...what, '--data', 'tests/nowhere'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toMatch(/^There are no corpora in tests\/nowhere: give their folder as --data FOLDER\..*\nSee: npm run /);
  expect(status).toBe(2);
});
