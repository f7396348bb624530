/** Why quotations of quotes-dev are read otherwise, and how sure those are whose sources are right: counts only, no words of the corpus. */
import type { Command } from '../../command-line/command.ts';
import type { Given } from '../../command-line/read-arguments.ts';
import type { Analyze, Certainty, Span } from '../../engine/index.ts';
import { type AnnotatedArticle, explainErrors, prepareQuotes, readQuotesModel } from '../../engine/training.ts';
import { dataOption, readCorpus, requireCorpora } from '../corpora.ts';
import { loadAnalyzer, readWeights } from '../load-analyzer.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Places of the words that spans touch. */
function wordsIn(words: readonly number[], spans: readonly Span[]): Set<number> {
  return new Set(words.filter((at) => spans.some(({ start, end }) => at >= start && at < end)));
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((x) => b.has(x)).length;

/** Of quotations that match a gold one with a source: how many of each certainty have it right. */
function countSources(analyze: Analyze, articles: readonly AnnotatedArticle[]): Record<Certainty, { right: number; wrong: number }> {
  const counts = { stated: { right: 0, wrong: 0 }, inferred: { right: 0, wrong: 0 }, unsure: { right: 0, wrong: 0 } };
  for (const { text, title, dct, quotes } of articles) {
    const words = [...text.matchAll(WORD)].map((match) => match.index);
    const toWords = (pairs: readonly (readonly [number, number])[]): Set<number> =>
      wordsIn(
        words,
        pairs.map(([start, end]) => ({ start, end })),
      );
    const gold = quotes.map((quote) => ({ content: toWords(quote.spans), source: quote.speaker ? toWords(quote.speaker) : undefined }));
    for (const found of analyze(text, { ...(title ? { title } : {}), ...(dct ? { published: dct } : {}) }).quotations) {
      const content = wordsIn(words, found.content);
      const match = gold.find((g) => shared(g.content, content) * 3 >= g.content.size + content.size);
      if (!match?.source) continue;
      const right = found.source !== undefined && shared(wordsIn(words, [found.source]), match.source) > 0;
      counts[found.certainty][right ? 'right' : 'wrong']++;
    }
  }
  return counts;
}

const options = { data: dataOption } as const;

export const quotesCommand: Command<typeof options> = {
  call: 'npm run evaluate -- quotes',
  does: 'Sorts the errors on quotes-dev by cause, and counts how often sources are right by how sure the page shows them.',
  usage: ['[--data FOLDER]'],
  options,
  examples: [''],
};

export function evaluateQuotes({ values: { data } }: Given<typeof options>): void {
  requireCorpora(data);
  const articles = readCorpus<AnnotatedArticle>(data, 'quotes-dev');
  const examples = prepareQuotes(articles, readWeights('syntax'), readWeights('people'));
  for (const [cause, count] of Object.entries(explainErrors(examples, readQuotesModel(readWeights('quotes'))))) {
    console.log(`${String(count).padStart(6)}  ${cause}`);
  }
  console.log('\nsources by how they are shown');
  for (const [certainty, { right, wrong }] of Object.entries(countSources(loadAnalyzer(), articles))) {
    console.log(`${certainty.padEnd(9)} ${right} of ${right + wrong} right (${((100 * right) / Math.max(1, right + wrong)).toFixed(1)} %)`);
  }
}
