import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetOldPresses } from '../../src/publish/build-press.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoteline-presses-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of many presses the newest stay, and so does what other processes bundle just now', () => {
  const now = Date.now();
  const make = (name: string, minutes: number) => {
    mkdirSync(join(folder, name));
    utimesSync(join(folder, name), new Date(now - minutes * 60_000), new Date(now - minutes * 60_000));
  };
  for (const [minutes, name] of ['new', 'newer', 'old', 'older', 'oldest'].entries()) make(name, minutes);
  make('next.4711', 7);
  make('killed.4712', 24 * 60);
  // One that another process has taken away between the list and the look.
  symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.4713'));
  forgetOldPresses(folder, now);
  expect(readdirSync(folder).sort()).toEqual(['gone.4713', 'new', 'newer', 'next.4711', 'old', 'older']);
});
