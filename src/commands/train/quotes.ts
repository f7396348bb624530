/** Learns the quotes weights: reads the corpus, runs the earlier steps over it, calls the learner, returns the file's bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnnotatedArticle, prepareQuotes, trainQuotes, writeQuotesModel } from '../../engine/training.ts';
import { readWeights } from '../load-analyzer.ts';

const readArticles = (data: string, count: number): AnnotatedArticle[] =>
  readFileSync(join(data, 'data/quotes-train.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, count)
    .map((line) => JSON.parse(line) as AnnotatedArticle); // the corpus' own format, described beside it

/** The bytes of `quotes.bin`. The same seed gives the same bytes. `count` articles are read, all of them unless told. */
export function learnQuotes(data: string, seed: number, report: (line: string) => void, count = Number.POSITIVE_INFINITY): Uint8Array {
  const examples = prepareQuotes(readArticles(data, count), readWeights('syntax'), readWeights('people'), 'varied');
  return writeQuotesModel(trainQuotes(examples, { seed, report }));
}
