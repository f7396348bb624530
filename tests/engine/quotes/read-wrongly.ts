import { readFileSync } from 'node:fs';
import { findMentions } from '../../../src/engine/people/mentions/find-mentions.ts';
import { readPeopleModel } from '../../../src/engine/people/people-model.ts';
import { viewDocument } from '../../../src/engine/quotes/derive-view.ts';
import { mendReading } from '../../../src/engine/quotes/mends/mend-reading.ts';
import type { QuoteView } from '../../../src/engine/quotes/quote-view.ts';
import { readQuotesModel } from '../../../src/engine/quotes/quotes-model.ts';
import type { Reading } from '../../../src/engine/quotes/readings/accept-features.ts';
import type { TokenPiece } from '../../../src/engine/quotes/readings/read-cue.ts';
import { scoreCues } from '../../../src/engine/quotes/readings/score-cues.ts';
import { sourceExtent } from '../../../src/engine/quotes/readings/source-candidates.ts';
import { parseDocument } from '../../../src/engine/syntax/parse-document.ts';
import { readSyntaxModel } from '../../../src/engine/syntax/syntax-model.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(`../../../src/engine/model/${name}.bin`, import.meta.url));
const syntax = readSyntaxModel(read('syntax'));
const people = readPeopleModel(read('people'));
const quotes = readQuotesModel(read('quotes'));

/** Words of a paragraph as somebody reads them: each as it stands there, once; the source by its head. */
export interface Words {
  readonly cue: string;
  readonly said: string | readonly string[];
  readonly source?: string;
}

/**
 * A paragraph and a reading of it that is given by its words, right or wrong: rules are held against what networks may make
 * of a text, whatever these weights do.
 */
export function readAs(paragraph: string, { cue, said, source }: Words): { readonly view: QuoteView; readonly reading: Reading } {
  const before = 'A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n';
  const { document } = readDocument(`${before}${paragraph}`);
  const parsed = parseDocument(document, syntax);
  const view = viewDocument(document, parsed, findMentions(document, parsed, people));
  scoreCues(view, quotes.cue, quotes.cueWords);
  const pieceOf = (words: string): TokenPiece => {
    let start = before.length - 1;
    let first = -1;
    // (“he” is no part of “the”)
    while (first < 0 || !document.tokens.end.includes(start + words.length)) {
      start = document.text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`“${words}” is not in the paragraph`);
      first = document.tokens.start.indexOf(start);
    }
    const end = start + words.length;
    let last = first;
    while ((document.tokens.end[last] ?? end) < end) last++;
    return { first, last };
  };
  const pieces = [said].flat().map(pieceOf);
  const content = { pieces, before: -1, after: 0, beforeProbability: 0, afterProbability: 1, beforeAny: 0, afterAny: 1, behind: 0 };
  const head = source === undefined ? -1 : pieceOf(source).first;
  return {
    view,
    reading: { cue: { token: pieceOf(cue).first, speech: 0.9, attitude: 0 }, content, source: { head, probability: 0.5, margin: 0 } },
  };
}

/** What a rule makes of a reading: “source: words … words”. */
export function mended(paragraph: string, words: Words, mend: (view: QuoteView, reading: Reading) => Reading = mendReading): string {
  const { view, reading } = readAs(paragraph, words);
  const { cue, content, source } = mend(view, reading);
  const { tokens, text } = view.document;
  const wordsOf = ({ first, last }: TokenPiece): string => text.slice(tokens.start[first], tokens.end[last]);
  const who = source.head < 0 ? 'nobody' : wordsOf(sourceExtent(view, source.head, (t) => t === cue.token));
  return `${who}: ${content.pieces.map(wordsOf).join(' … ')}`;
}
