import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The engine is pure: its tests share one, with its memory of words that were met, and need not load it for each file.
      { extends: true, test: { name: 'engine', environment: 'node', isolate: false, include: ['tests/engine/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/{publish,commands,command-line}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'page', environment: 'jsdom', include: ['tests/reader/**/*.test.{ts,tsx}'], setupFiles: ['tests/reader/set-up.ts'] },
      },
    ],
    // For projects only where they extend this.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
