import type { Article, Span } from '../types.ts';
import type { Voice } from './turn-labels.ts';

/**
 * Tokens as columns, for speed: token `i` is `text.slice(start[i], end[i])`. Tokens follow Universal Dependencies'
 * English treebanks (clitics apart: “do|n't”, “Truss|’s”), in text order, never overlapping, never crossing a paragraph.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The token's own characters. */
  readonly form: readonly string[];
}

/** A half-open range of token indices `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence: its tokens, and the index of its paragraph in {@link Document.blocks}. */
export interface Sentence extends TokenRange {
  readonly block: number;
}

/** A stretch of text that is read as a paragraph: the headline, a body paragraph, the alternative headline or the credit. */
export interface Block {
  readonly span: Span;
  readonly role: 'headline' | 'body' | 'alternative-headline' | 'credit';
}

/** A turn of a talk: what stands behind “LEE:” or “Q:”, up to the next one; or a question and an answer that nothing marks. */
export interface Turn {
  /** The words in front of the colon: “PROF. MARIA GARCIA, ECONOMIST”. */
  readonly label?: Span;
  /** The colon or full stop; none behind a bare “Q”. */
  readonly mark?: Span;
  readonly voice: Voice;
  /** What is said, paragraph by paragraph, without stage directions. Never empty. */
  readonly words: readonly Span[];
}

/** An article cut into blocks, sentences and tokens. Sentences tile the tokens in order; each lies in one block. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The turns of an interview or a transcript, in text order; none in any other article. */
  readonly turns: readonly Turn[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}
