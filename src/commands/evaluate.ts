import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand } from '../command-line/run-command.ts';
import { dataOption, requireCorpora } from './corpora.ts';
import { type Figures, printFigures } from './evaluate/scorers.ts';
import { loadAnalyzer, readWeights } from './load-analyzer.ts';

const STORED = 'docs/accuracy.json';
/** Figures are rounded to a tenth; a smaller fall is rounding. */
const TOLERANCE = 0.05;

/** Prints figures beside the stored ones. Gives how many have fallen. */
function compareFigures(name: string, figures: Figures, stored: Figures = {}): number {
  let fallen = 0;
  printFigures(name, figures, (figure, value) => {
    const before = stored[figure];
    if (before === undefined || Math.abs(before - value) < TOLERANCE) return '';
    if (value > before) return `  +${(value - before).toFixed(1)}`;
    fallen++;
    return `  −${(before - value).toFixed(1)}  FALLEN`;
  });
  return fallen;
}

const options = {
  data: dataOption,
  store: { type: 'boolean', does: `writes the figures to ${STORED} instead of comparing them` },
} as const;

const command: Command<typeof options> = {
  call: 'npm run evaluate --',
  does: `Prints how accurate the engine is, beside the figures stored in ${STORED}. Exit code 1 when one of them has fallen.`,
  usage: ['[--data FOLDER] [--store]', ...['people', 'quotes', 'time', 'forms'].map((part) => `${part} [--help]`)],
  options,
  notes: [
    `people  cross-validates who is meant by names
quotes  sorts the errors of quotations by cause
time    time expressions and timelines, tuned on and not, beside two libraries
forms   reads sentences that were put together from parts
Each has options of its own.`,
    'The corpora are not part of the project: see docs/accuracy.md.',
  ],
  examples: ['--data ../shared/eval'],
};

async function main({ values }: Given<typeof options>): Promise<void> {
  requireCorpora(values.data);
  const { scoreCorpora } = await import('./evaluate/score-corpora.ts');
  const { scoreSyntax } = await import('./evaluate/syntax.ts');
  const { scoreForms } = await import('./evaluate/forms.ts');
  const analyze = loadAnalyzer();
  const tables = {
    ...(await scoreCorpora(analyze, values.data)),
    'syntax-dev': scoreSyntax(readWeights('syntax'), values.data),
    'forms read rightly': scoreForms(analyze),
  };
  const stored: Partial<Record<string, Figures>> = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
  let fallen = 0;
  for (const [name, figures] of Object.entries(tables)) fallen += compareFigures(name, figures, stored[name]);
  if (values.store) writeFileSync(STORED, `${JSON.stringify(tables, null, 2)}\n`);
  else if (fallen > 0) {
    console.error(`\n${fallen} figures have fallen below ${STORED}`);
    process.exitCode = 1;
  }
}

/** Runs a part of the command, each of which reads what it alone needs. */
async function evaluate([part, ...more]: readonly string[]): Promise<void> {
  const module = import.meta.url;
  switch (part) {
    case 'people': {
      const { evaluatePeople, peopleCommand } = await import('./evaluate/people.ts');
      return runCommand(module, peopleCommand, evaluatePeople, more);
    }
    case 'quotes': {
      const { evaluateQuotes, quotesCommand } = await import('./evaluate/quotes.ts');
      return runCommand(module, quotesCommand, evaluateQuotes, more);
    }
    case 'time': {
      const { evaluateTime, timeCommand } = await import('./evaluate/time.ts');
      return runCommand(module, timeCommand, evaluateTime, more);
    }
    case 'forms': {
      const { evaluateForms, formsCommand } = await import('./evaluate/forms.ts');
      return runCommand(module, formsCommand, evaluateForms, more);
    }
    default:
      return runCommand(module, command, main);
  }
}

await evaluate(process.argv.slice(2));
