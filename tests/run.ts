/**
 * `npm test`: every check, then unit and component tests, then the browser tests against the built site. Goes on to the
 * next step when one fails, so that one run tells everything, and closes with the counts in one line. A step that hangs
 * is ended, with everything it started.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.cache/test-reports';
const unitReport = `${REPORTS}/unit.json`;
const browserReport = `${REPORTS}/browser.json`;

/** Far more than any step takes, in milliseconds: a guard against hanging, not a measure. */
const HANGING = 25 * 60_000;

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

/** Runs one step in a process group of its own and tells whether it went well. */
function runStep({ name, command, env }: Step): Promise<boolean> {
  const [program = '', ...args] = command;
  const onWindows = process.platform === 'win32';
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: onWindows, detached: !onWindows });
  const end = (): void => {
    if (onWindows || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  };
  const interrupt = (): void => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  const guard = setTimeout(() => {
    console.error(
      `\n${name}: not done after ${HANGING / 60_000} minutes, so it hangs; ended. The last file that is not listed above is where to look.`,
    );
    end();
  }, HANGING);
  return new Promise((done) => {
    const finish = (well: boolean): void => {
      clearTimeout(guard);
      process.off('SIGINT', interrupt);
      done(well);
    };
    child.on('exit', (status) => finish(status === 0));
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`);
      finish(false);
    });
  });
}

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
for (const step of STEPS) {
  console.log(`\n— ${step.name}`);
  if (!(await runStep(step))) failedSteps.push(step.name);
}
const { passed, failed, skipped } = readCounts();
console.log(failedSteps.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failedSteps.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;
