/** Learns the quotes weights: reads the corpus, runs the earlier steps over it, calls the learner, returns the file's bytes. */
import { type AnnotatedArticle, prepareQuotes, trainQuotes, writeQuotesModel } from '../../engine/training.ts';
import { readCorpus } from '../corpora.ts';
import { readWeights } from '../load-analyzer.ts';

/** The bytes of `quotes.bin`. The same seed gives the same bytes. `count` articles are read, all of them unless told. */
export function learnQuotes(data: string, seed: number, report: (line: string) => void, count = Number.POSITIVE_INFINITY): Uint8Array {
  const articles = readCorpus<AnnotatedArticle>(data, 'quotes-train').slice(0, count);
  const examples = prepareQuotes(articles, readWeights('syntax'), readWeights('people'), 'varied');
  return writeQuotesModel(trainQuotes(examples, { seed, report }));
}
