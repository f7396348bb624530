/**
 * The engine's door: text in, {@link Analysis} out. Pure, total (any string gives an Analysis), linear in the length of
 * the text, and deterministic. Learned weights are handed in, so nothing here reads a file or the network.
 */

import { makeTextParser } from './parse-text.ts';
import { findMentions } from './people/mentions/find-mentions.ts';
import { readPeopleModel } from './people/people-model.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { attributeQuotations } from './quotes/attribute/attribute-quotations.ts';
import { findUtterances } from './quotes/find-utterances.ts';
import { readQuotesModel } from './quotes/quotes-model.ts';
import { readSyntaxModel } from './syntax/syntax-model.ts';
import { buildTimeline } from './time/build-timeline.ts';
import { findTimeExpressions } from './time/find-time-expressions.ts';
import type { Analyze, Weights } from './types.ts';

export * from './links/index.ts';
export * from './types.ts';

/** Makes `analyze` from the learned weights. Throws a `RangeError` when the bytes are not weights of this version. */
export function createAnalyzer(weights: Weights): Analyze {
  const peopleModel = readPeopleModel(weights.people);
  const quotesModel = readQuotesModel(weights.quotes);
  const parseText = makeTextParser(readSyntaxModel(weights.syntax), peopleModel.lexicon);

  return (text, options = {}) => {
    const { document, syntax, warnings } = parseText(text, options);
    const mentions = findMentions(document, syntax, peopleModel);
    const utterances = findUtterances(document, syntax, mentions, quotesModel);
    const people = resolvePeople(document, syntax, mentions, utterances, peopleModel);
    const timeExpressions = findTimeExpressions(document, syntax);
    const quotations = attributeQuotations(document, syntax, utterances, people, timeExpressions);
    const timeline = buildTimeline(document, syntax, timeExpressions, quotations, people);
    return { article: document.article, people, quotations, timeExpressions, timeline, warnings };
  };
}
