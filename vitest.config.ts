import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['tests/{engine,publish,commands}/**/*.test.ts'] } },
      { test: { name: 'page', environment: 'jsdom', include: ['tests/reader/**/*.test.{ts,tsx}'] } },
    ],
    testTimeout: 120_000,
  },
});
