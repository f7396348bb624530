/** The engine's second door: the learners, for the commands alone. No page and no analysis imports it. */

export { packContainer, unpackContainer } from './model/container.ts';
export { findMentions } from './people/find-mentions.ts';
export type { MentionCandidate } from './people/mention.ts';
export { type PeopleModel, packPeopleModel } from './people/people-model.ts';
export { resolvePeople } from './people/resolve-people.ts';
export { makeLexicon, type PeopleTraining, trainPeople } from './people/train-people.ts';
export type { NameLists, Parsed, PeopleGold, SourcesGold } from './people/training-data.ts';
export { type ErrorCauses, explainErrors } from './quotes/explain-errors.ts';
export { type AnnotatedArticle, prepareQuotes } from './quotes/prepare-quotes.ts';
export { readQuotesModel, writeQuotesModel } from './quotes/quotes-model.ts';
export { trainQuotes } from './quotes/train-quotes.ts';
export { learnWordCodes } from './syntax/learn-word-codes.ts';
export { parseDocument } from './syntax/parse-document.ts';
export { parseTokens } from './syntax/parse-tokens.ts';
export { readTreebank, type TreebankSentence } from './syntax/read-treebank.ts';
export { readSyntaxModel } from './syntax/syntax-model.ts';
export { type CodedWords, trainSyntax } from './syntax/train-syntax.ts';
export { normalizeWord } from './syntax/word-features.ts';
export { readDocument } from './text/read-document.ts';
