import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chrome or Chromium: `CHROME_PATH`, one that is installed, else one that is fetched (Playwright's own, or as
 * root on Debian its package). Nothing when Playwright's own is there, which Playwright finds by itself. Ends the process
 * with one sentence when there is none and none can be had.
 */
export function findBrowser(): string | undefined {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!isProgram(given)) stop(`CHROME_PATH is “${given}”, and there is no program there.`);
    return given;
  }
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  console.log('No Chrome or Chromium found; asking Playwright for its own.');
  // Its libraries only where no password would be asked for.
  const libraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  if (run('npx', ['playwright', 'install', ...libraries, '--only-shell', 'chromium'])) return undefined;
  if (isDebianRoot()) {
    console.log('Installing the chromium package.');
    run('apt-get', ['update']);
    // (with the faces that readers have, or near ones: text must not move when the page's own arrive)
    if (run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])) {
      const fetched = findInstalled();
      if (fetched !== undefined) return fetched;
    }
  }
  return stop('Install Chrome or Chromium, or set CHROME_PATH to it, and run the tests again.');
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ends = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = folders.flatMap((folder) => names.flatMap((name) => ends.map((end) => join(folder, name + end))));
  return [...onPath, ...wellKnown].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release);
}

function run(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit', timeout: 300_000, shell: process.platform === 'win32' }).status === 0;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
