import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand } from '../command-line/run-command.ts';
import { evaluateForms, formsCommand, scoreForms } from './evaluate/forms.ts';
import { evaluatePeople, peopleCommand } from './evaluate/people.ts';
import { type Figures, scoreCorpora } from './evaluate/score-corpora.ts';
import { scoreSyntax } from './evaluate/syntax.ts';
import { loadAnalyzer, readWeights } from './load-analyzer.ts';
import { requireCorpora } from './require-corpora.ts';

const STORED = 'docs/accuracy.json';
/** Figures are rounded to a tenth; a smaller fall is rounding. */
const TOLERANCE = 0.05;

function printTable(name: string, figures: Figures, stored: Figures | undefined): number {
  let fallen = 0;
  console.log(`\n${name}`);
  for (const [figure, value] of Object.entries(figures)) {
    const before = stored?.[figure];
    const fell = before !== undefined && value < before - TOLERANCE;
    if (fell) fallen++;
    const change =
      before === undefined || Math.abs(before - value) < TOLERANCE
        ? ''
        : `  ${value > before ? '+' : '−'}${Math.abs(value - before).toFixed(1)}${fell ? '  FALLEN' : ''}`;
    console.log(`  ${figure.padEnd(24)} ${value.toFixed(1).padStart(5)}${change}`);
  }
  return fallen;
}

const options = {
  data: { type: 'string', value: 'FOLDER', default: '../shared/eval', does: 'the corpora and their scorers' },
  store: { type: 'boolean', does: `writes the figures to ${STORED} instead of comparing them` },
} as const;

const command: Command<typeof options> = {
  call: 'npm run evaluate --',
  does: `Prints how accurate the engine is, beside the figures stored in ${STORED}. Exit code 1 when one of them has fallen.`,
  usage: ['[--data FOLDER] [--store]', 'people [--help]', 'forms [--help]'],
  options,
  notes: [
    '“people” cross-validates who is meant by names; “forms” reads sentences that were put together from parts. Both have options of their own.',
    'The corpora are not part of the project: see docs/accuracy.md.',
  ],
  examples: ['--data ../shared/eval'],
};

async function main({ values }: Given<typeof options>): Promise<void> {
  requireCorpora(values.data);
  const analyze = loadAnalyzer();
  const tables = {
    ...(await scoreCorpora(analyze, values.data)),
    'syntax-dev': scoreSyntax(readWeights('syntax'), values.data),
    'forms read rightly': scoreForms(analyze),
  };
  const stored: Partial<Record<string, Figures>> = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
  let fallen = 0;
  for (const [name, figures] of Object.entries(tables)) fallen += printTable(name, figures, stored[name]);
  if (values.store) writeFileSync(STORED, `${JSON.stringify(tables, null, 2)}\n`);
  else if (fallen > 0) {
    console.error(`\n${fallen} figures have fallen below ${STORED}`);
    process.exitCode = 1;
  }
}

if (process.argv[2] === 'people') await runCommand(import.meta.url, peopleCommand, evaluatePeople, process.argv.slice(3));
else if (process.argv[2] === 'forms') await runCommand(import.meta.url, formsCommand, evaluateForms, process.argv.slice(3));
else await runCommand(import.meta.url, command, main);
