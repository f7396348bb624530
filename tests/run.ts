/**
 * `npm test`: every check, then unit and component tests, then the browser tests against the built site. Goes on to the
 * next step when one fails, so that one run tells everything, and closes with every test that failed and with the counts. A
 * step that hangs is ended, with everything it started.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

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

interface Results {
  passed: number;
  skipped: number;
  /** Each test that failed: where it stands, what it says, and why it failed. */
  failed: string[];
}

function readResults(): Results {
  const results: Results = { passed: 0, skipped: 0, failed: [] };
  if (existsSync(unitReport)) {
    const unit: JsonTestResults = JSON.parse(readFileSync(unitReport, 'utf8'));
    results.passed += unit.numPassedTests;
    results.skipped += unit.numPendingTests;
    for (const { name, message, assertionResults } of unit.testResults) {
      const file = relative('.', name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      for (const { fullName, failureMessages } of failed) results.failed.push(`${file}: ${fullName}\n${failureMessages?.join('\n')}`);
      // A file that could not be loaded, or whose hooks failed, has no test to blame.
      if (failed.length === 0 && message !== undefined && message !== '') results.failed.push(`${file}\n${message}`);
    }
  }
  if (existsSync(browserReport)) {
    const browser: JSONReport = JSON.parse(readFileSync(browserReport, 'utf8'));
    results.passed += browser.stats.expected + browser.stats.flaky;
    results.skipped += browser.stats.skipped;
    results.failed.push(...browser.errors.map(({ message }) => message ?? ''), ...browser.suites.flatMap(listFailed));
  }
  return results;
}

function listFailed({ file, specs, suites = [] }: JSONReportSuite): string[] {
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, tests }) => {
      const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors.map(({ message }) => message)));
      return `${file}: ${title}\n${errors.join('\n')}`;
    }),
    ...suites.flatMap(listFailed),
  ];
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const failedSteps: string[] = [];
for (const step of STEPS) {
  console.log(`\n— ${step.name}`);
  if (!(await runStep(step))) failedSteps.push(step.name);
}
const { passed, failed, skipped } = readResults();
for (const test of failed) console.log(`\nFailed: ${test.split('\n').slice(0, 12).join('\n  ')}`);
console.log(failedSteps.length === 0 ? '\nAll steps passed.' : `\nSteps that failed: ${failedSteps.join(', ')}.`);
console.log(`${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failedSteps.length === 0 ? 0 : 1;
