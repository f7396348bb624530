import { expect, test } from 'vitest';
import { missingEntries, platformOf } from '../../src/commands/complete-lock.ts';

test.each([
  ['@biomejs/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: 'musl' }],
  ['@swc/core-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@rollup/rollup-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: 'glibc' }],
])('the platform of %s is read from its name', (name, { os, cpu, ...rest }) => {
  expect(platformOf(name)).toEqual({ os, cpu, ...('libc' in rest ? { libc: [rest.libc] } : {}) });
});

test('an optional dependency without an entry of its own is added with its platform', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: { 'tool-darwin-arm64': '1.2.3', 'tool-linux-x64': '1.2.3' },
      },
      'node_modules/tool-linux-x64': { version: '1.2.3' },
    },
  };
  expect(missingEntries(lock)).toEqual({
    'node_modules/tool-darwin-arm64': { version: '1.2.3', os: ['darwin'], cpu: ['arm64'], dev: true, optional: true },
  });
});

test('a complete lock lacks nothing', () => {
  expect(missingEntries({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } })).toEqual({});
});
