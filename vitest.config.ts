import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/{engine,publish,commands,command-line}/**/*.test.ts'] },
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
