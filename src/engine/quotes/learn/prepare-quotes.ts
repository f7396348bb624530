import { makeTextParser } from '../../parse-text.ts';
import { findMentions } from '../../people/mentions/find-mentions.ts';
import { readPeopleModel } from '../../people/people-model.ts';
import { readSyntaxModel } from '../../syntax/syntax-model.ts';
import type { Span } from '../../types.ts';
import type { GoldQuotation } from './gold-quotations.ts';
import type { QuotesExample } from './train-quotes.ts';

type Pair = readonly [number, number];

/** An article as the corpus has it: places are `[start, end)` in UTF-16 units of `text`. */
export interface AnnotatedArticle {
  readonly text: string;
  readonly title?: string | null;
  readonly dct?: string | null;
  readonly quotes: readonly {
    readonly kind: GoldQuotation['kind'];
    readonly spans: readonly Pair[];
    readonly cue: readonly Pair[] | null;
    readonly speaker: readonly Pair[] | null;
  }[];
}

const toSpans = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }));

/** Of the articles to learn from, one in so many is read with its commas behind the marks, as half of the world writes. */
const BRITISH_EVERY = 7;
const punctuateAbroad = (text: string): string => text.replace(/([,.])(”|"|'')(?=\s)/g, '$2$1');

/**
 * Runs the steps before quotations over annotated articles, so that the learner sees what the engine will see. With
 * `varied` punctuation some are read as other papers would set them; places in the text stay the same.
 */
export function prepareQuotes(
  articles: readonly AnnotatedArticle[],
  syntaxWeights: Uint8Array,
  peopleWeights: Uint8Array,
  punctuation: 'as written' | 'varied' = 'as written',
): QuotesExample[] {
  const peopleModel = readPeopleModel(peopleWeights);
  const parseText = makeTextParser(readSyntaxModel(syntaxWeights), peopleModel.lexicon);
  return articles.map(({ text: written, title, dct, quotes }, i) => {
    const text = punctuation === 'varied' && i % BRITISH_EVERY === BRITISH_EVERY - 1 ? punctuateAbroad(written) : written;
    const { document, syntax } = parseText(text, { ...(title ? { title } : {}), ...(dct ? { published: dct } : {}) });
    return {
      document,
      syntax,
      mentions: findMentions(document, syntax, peopleModel),
      gold: quotes.map(({ kind, spans, cue, speaker }) => ({
        kind,
        content: toSpans(spans),
        ...(cue ? { cue: toSpans(cue) } : {}),
        ...(speaker ? { source: toSpans(speaker) } : {}),
      })),
    };
  });
}
