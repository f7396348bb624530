import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleApart, taken } from '../../src/publish/bundler/bundle-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the press is bundled in a process of its own, which says what it took', async () => {
  const before = { ...taken };
  await bundleApart(process.cwd(), 'press', folder);
  expect(existsSync(join(folder, 'press-thread.js'))).toBe(true);
  expect(taken.cpu).toBeGreaterThan(before.cpu);
  expect(taken.memory).toBeGreaterThan(100_000);
});

test('a bundler that fails ends the build with its name', async () => {
  await expect(bundleApart(folder, 'client')).rejects.toThrow('bundling the client ended with 1');
});
