import { defineConfig } from '@playwright/test';
import { places } from './tests/browser/places.ts';

const executablePath = process.env.CHROME_PATH;
const address = `http://127.0.0.1:${places.port}/`;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Guards against hanging, not measures: the machine that runs them may be slow and shared.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    // As root, Chromium runs only without its sandbox; what it opens here is our own.
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] },
    serviceWorkers: 'block',
    trace: 'off',
  },
  webServer: {
    command: `node --import tsx src/publish/serve.ts --port ${places.port}`,
    url: address,
    env: { OUT: places.site, BASE_PATH: '/' },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
