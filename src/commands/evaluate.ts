/**
 *     npm run evaluate -- --data ../shared/eval            prints the figures and compares them with the stored ones
 *     npm run evaluate -- --data ../shared/eval --store    stores them in docs/accuracy.json
 *     npm run evaluate -- people [--ablate] [--causes]     cross-validates people: see evaluate/people.ts
 *
 * Exit code 1 when a stored figure has fallen.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluatePeople } from './evaluate/people.ts';
import { type Figures, scoreCorpora } from './evaluate/score-corpora.ts';
import { scoreSyntax } from './evaluate/syntax.ts';
import { loadAnalyzer, readWeights } from './load-analyzer.ts';

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

async function main(): Promise<void> {
  if (process.argv[2] === 'people') return evaluatePeople(process.argv.slice(3));
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/eval' }, store: { type: 'boolean', default: false } },
  });
  const tables = { ...(await scoreCorpora(loadAnalyzer(), values.data)), 'syntax-dev': scoreSyntax(readWeights('syntax'), values.data) };
  const stored: Partial<Record<string, Figures>> = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
  let fallen = 0;
  for (const [name, figures] of Object.entries(tables)) fallen += printTable(name, figures, stored[name]);
  if (values.store) writeFileSync(STORED, `${JSON.stringify(tables, null, 2)}\n`);
  else if (fallen > 0) {
    console.error(`\n${fallen} figures have fallen below ${STORED}`);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
