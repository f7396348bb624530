/**
 *     npm run train -- syntax --data ../shared/eval [--seed 1]
 *     npm run train -- people --data ../shared/eval [--seed 1]      (after syntax: it reads the parses)
 *
 * Learns weights from the corpora in the folder and writes them to src/engine/model. The same seed gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTreebank, trainSyntax } from '../engine/training.ts';
import { learnPeople } from './train/people.ts';
import { learnQuotes } from './train/quotes.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/eval' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      tagEpochs: { type: 'string', default: '8' },
      parseEpochs: { type: 'string', default: '8' },
    },
  });
  const [what] = positionals;
  const seed = Number(values.seed);
  const report = (line: string): void => console.log(line);
  if (what === 'people') {
    const bytes = learnPeople(values.data, seed);
    writeFileSync(values.out ?? 'src/engine/model/people.bin', bytes);
    console.log(`people.bin: ${bytes.length} bytes`);
    return;
  }
  if (what === 'quotes') {
    const bytes = learnQuotes(values.data, seed, report);
    writeFileSync(values.out ?? 'src/engine/model/quotes.bin', bytes);
    console.log(`quotes.bin: ${bytes.length} bytes`);
    return;
  }
  if (what !== 'syntax') throw new TypeError('usage: npm run train -- syntax|people|quotes [--data FOLDER] [--seed NUMBER]');
  const treebank = readTreebank(readFileSync(join(values.data, 'data/syntax-train.tsv'), 'utf8'));
  const bytes = trainSyntax(treebank, {
    seed,
    tagEpochs: Number(values.tagEpochs),
    parseEpochs: Number(values.parseEpochs),
    folds: 4,
    report,
  });
  writeFileSync(values.out ?? `src/engine/model/${what}.bin`, bytes);
  console.log(`${what}.bin: ${bytes.length} bytes`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
