/** The engine's second door: the learners, for the commands alone. No page and no analysis imports it. */

export { packContainer, unpackContainer } from './model/container.ts';
export { makeTextParser } from './parse-text.ts';
export { makeLexicon, type PeopleTraining, trainPeople } from './people/learn/train-people.ts';
export type { NameLists, Parsed, PeopleGold, SourcesGold } from './people/learn/training-data.ts';
export { findMentions } from './people/mentions/find-mentions.ts';
export type { MentionCandidate } from './people/mentions/mention.ts';
export { type PeopleModel, packPeopleModel, readPeopleModel } from './people/people-model.ts';
export { resolvePeople } from './people/resolve-people.ts';
export { type ErrorCauses, explainErrors } from './quotes/learn/explain-errors.ts';
export { type AnnotatedArticle, prepareQuotes } from './quotes/learn/prepare-quotes.ts';
export { trainQuotes } from './quotes/learn/train-quotes.ts';
export { readQuotesModel, writeQuotesModel } from './quotes/quotes-model.ts';
export { learnWordCodes } from './syntax/learn/learn-word-codes.ts';
export { readTreebank, type TreebankSentence } from './syntax/learn/read-treebank.ts';
export { type CodedWords, trainSyntax } from './syntax/learn/train-syntax.ts';
export { parseDocument } from './syntax/parse-document.ts';
export { parseTokens } from './syntax/parse-tokens.ts';
export { readSyntaxModel } from './syntax/syntax-model.ts';
export { normalizeWord } from './syntax/word-features.ts';
export { readDocument } from './text/read-document.ts';
