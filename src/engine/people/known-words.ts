import { parseTokens } from '../syntax/parse-tokens.ts';
import type { SyntaxModel } from '../syntax/syntax-model.ts';
import type { KnownWords } from '../text/spell-in-text.ts';
import { FLAG, type Lexicon, lookUp } from './lexicon.ts';
import { A_NAME } from './names/tag-step.ts';
import { hashWord } from './word-hash.ts';

const NAMES = A_NAME | FLAG.place | FLAG.demonym;

/** What the weights know of single words, for headlines that are printed with capitals. */
export const knownWords = (model: SyntaxModel, lexicon: Lexicon): KnownWords => ({
  isCommon: model.words.isCommon,
  tag: (line) => (parseTokens([line], model)[0] ?? []).map(({ upos }) => upos),
  isTitle: (lower) => (lookUp(lexicon, hashWord(lower)) & (FLAG.title | FLAG.personNoun)) !== 0,
  isName: (lower) => (lookUp(lexicon, hashWord(lower)) & NAMES) !== 0,
});
