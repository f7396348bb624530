/**
 *     node --import tsx src/commands/evaluate/quotes.ts [--data ../shared/eval]
 *
 * Sorts the errors on quotes-dev by cause: counts only, no words of the corpus.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AnnotatedArticle, explainErrors, prepareQuotes, readQuotesModel } from '../../engine/training.ts';
import { readWeights } from '../load-analyzer.ts';

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/eval' } } });
  const articles = readFileSync(join(values.data, 'data/quotes-dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnnotatedArticle); // the corpus' own format, described beside it
  const examples = prepareQuotes(articles, readWeights('syntax'), readWeights('people'));
  for (const [cause, count] of Object.entries(explainErrors(examples, readQuotesModel(readWeights('quotes'))))) {
    console.log(`${String(count).padStart(6)}  ${cause}`);
  }
}

main();
