import { knownWords } from './people/known-words.ts';
import type { Lexicon } from './people/lexicon.ts';
import { parseDocument } from './syntax/parse-document.ts';
import type { Syntax } from './syntax/syntax.ts';
import type { SyntaxModel } from './syntax/syntax-model.ts';
import { type ReadDocument, readDocument } from './text/read-document.ts';
import { recase } from './text/recase.ts';
import type { AnalyzeOptions } from './types.ts';

/** A text as all later steps see it. */
export interface ParsedText extends ReadDocument {
  readonly syntax: Syntax;
}

/** Makes what reads and parses a text: for the analysis, and for whatever is learned from what it sees. */
export function makeTextParser(syntaxModel: SyntaxModel, lexicon: Lexicon): (text: string, options?: AnalyzeOptions) => ParsedText {
  const known = knownWords(syntaxModel, lexicon);
  return (text, options = {}) => {
    const { document: written, warnings } = readDocument(text, options);
    const document = recase(written, known);
    return { document, warnings, syntax: parseDocument(document, syntaxModel) };
  };
}
