/** The engine's second door: the learners, for the commands alone. No page and no analysis imports it. */
export { parseTokens } from './syntax/parse-tokens.ts';
export { readTreebank, trainSyntax } from './syntax/train-syntax.ts';
