/**
 * `npm test`: every check, then unit and component tests, then the browser tests against the built site. Goes on to the
 * next step when one fails, so that one run tells everything, and closes with the counts in one line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.cache/test-reports';
const unitReport = `${REPORTS}/unit.json`;
const browserReport = `${REPORTS}/browser.json`;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
}

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['npm', 'run', '--silent', 'check:format'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
  { name: 'import directions', command: ['npm', 'run', '--silent', 'check:imports'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'check:unused'] },
  { name: 'lock file', command: ['npm', 'run', '--silent', 'check:lock'] },
  {
    name: 'unit and component tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  },
  { name: 'browser tests', command: ['npm', 'run', '--silent', 'test:browser'], env: { QUOTELINE_BROWSER_REPORT: browserReport } },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function readCounts(): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  if (existsSync(unitReport)) {
    const unit: { numPassedTests: number; numFailedTests: number; numPendingTests: number } = JSON.parse(readFileSync(unitReport, 'utf8'));
    counts.passed += unit.numPassedTests;
    counts.failed += unit.numFailedTests;
    counts.skipped += unit.numPendingTests;
  }
  if (existsSync(browserReport)) {
    const browser: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } = JSON.parse(
      readFileSync(browserReport, 'utf8'),
    );
    counts.passed += browser.stats.expected + browser.stats.flaky;
    counts.failed += browser.stats.unexpected;
    counts.skipped += browser.stats.skipped;
  }
  return counts;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const failedSteps: string[] = [];
for (const { name, command, env } of STEPS) {
  console.log(`\n— ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (status !== 0) failedSteps.push(name);
}
const { passed, failed, skipped } = readCounts();
console.log(failedSteps.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failedSteps.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;
