import type { MentionCandidate } from '../people/mentions/mention.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { MarkedRegion } from './find-marks.ts';

/** Everything the finders of quotations ask about a document, as columns over its tokens. Made once, in linear time. */
export interface QuoteView {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly mentions: readonly MentionCandidate[];
  readonly count: number;
  readonly lower: readonly string[];
  /** Hashes of the lower-case form, its stem and its last three letters. */
  readonly form: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  /** Capitals, digits, marks: a small code of the token's shape. */
  readonly shape: Uint8Array;
  /** 1 for tokens with a letter or digit. */
  readonly word: Uint8Array;
  readonly head: Int32Array;
  /** Hashes of the relation's full and main name, so that weights do not hang on a model's numbering. */
  readonly label: Int32Array;
  readonly mainLabel: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Uint8Array;
  /** Verbs (auxiliaries too) and subjects among the tokens before each token; one longer than the tokens. */
  readonly verbsBefore: Int32Array;
  readonly subjectsBefore: Int32Array;
  /** Children of token `i`: `child[childStart[i] … childStart[i + 1])`, in order. */
  readonly childStart: Int32Array;
  readonly child: Int32Array;
  /** First and last token of each token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly regions: readonly MarkedRegion[];
  /** Outermost region of each token, -1 outside; a region's tokens, its marks included. */
  readonly regionOf: Int32Array;
  readonly regionFirst: Int32Array;
  readonly regionLast: Int32Array;
  /** Innermost region in which a token's characters lie. */
  readonly innerRegionOf: Int32Array;
  /** A mention that covers the token (names before nominals before pronouns), -1 where there is none. */
  readonly mentionOf: Int32Array;
  /** How likely each token is a cue of speech; filled by the step that scores cues, 0 before. */
  readonly speech: Float32Array;
  /** For each region the two likeliest cues that stand right before or behind it, and how likely; -1 for none. */
  readonly neighbourCue: Int32Array;
  readonly neighbourSpeech: Float32Array;
}

/** The words that hang from a token, in order. */
export const childrenOf = ({ child, childStart }: QuoteView, token: number): Int32Array =>
  child.subarray(childStart[token] ?? 0, childStart[token + 1] ?? 0);

/** A token's sentence. */
export const sentenceAt = ({ document, sentenceOf }: QuoteView, token: number): Sentence | undefined =>
  document.sentences[sentenceOf[token] ?? 0];

/** The first token of a token's sentence. */
export const startOfSentence = (view: QuoteView, token: number): number => sentenceAt(view, token)?.first ?? token;

/** The token behind the last of a token's sentence. */
export const endOfSentence = (view: QuoteView, token: number): number => sentenceAt(view, token)?.last ?? token + 1;

/** Whether a token stands in a headline, not in the article's body. */
export const isInHeadline = (view: QuoteView, token: number): boolean =>
  view.document.blocks[sentenceAt(view, token)?.block ?? 0]?.role !== 'body';

/** Whether a token stands in quotation marks, or is one of them. */
export const isMarked = ({ regionOf }: QuoteView, token: number): boolean => (regionOf[token] ?? -1) >= 0;

/** The mention that covers a token. (No array is asked for its place -1: that is slow.) */
export function mentionOfToken({ mentions, mentionOf }: QuoteView, token: number): MentionCandidate | undefined {
  const m = mentionOf[token] ?? -1;
  return m < 0 ? undefined : mentions[m];
}

/** The mention that covers a token, where it is a person's name: “Ann Lee”, not “the mayor”. */
export function personAt(view: QuoteView, token: number): MentionCandidate | undefined {
  const mention = mentionOfToken(view, token);
  return mention?.form === 'name' && mention.type === 'person' ? mention : undefined;
}

/** Whether a token is one of a person's or a group's. */
export const isSomebody = (view: QuoteView, token: number): boolean => {
  const type = mentionOfToken(view, token)?.type;
  return type === 'person' || type === 'group';
};
