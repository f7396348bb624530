import { POS, type Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import type { Lexicon } from './lexicon.ts';

/** How a word is written. */
export const SHAPE = { other: 0, lower: 1, capital: 2, upper: 3, initial: 4, mixed: 5, number: 6, mark: 7, hyphen: 8 } as const;

/** What dependency relations come down to here. */
export const ROLE = {
  other: 0,
  subject: 1,
  object: 2,
  oblique: 3,
  possessive: 4,
  nmod: 5,
  appos: 6,
  conj: 7,
  compound: 8,
  root: 9,
  clause: 10,
  vocative: 11,
} as const;

/** Columns derived from a document once and read by every step here; all indexed by token. */
export interface DocumentView {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly lexicon: Lexicon;
  /** Hash of the word without regard to case. */
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  /** Flags of the word in the lexicon. */
  readonly flags: Uint8Array;
  /** {@link ROLE} of the token's relation to its head. */
  readonly role: Uint8Array;
  /** 1 for words that may belong to a name: capitalised, or small behind a hyphen in a name (“Jong-un”). */
  readonly tagged: Uint8Array;
  readonly sentence: Int32Array;
  /** By sentence: 0 running text, 1 a headline's capitals, 2 all capitals. */
  readonly casing: Uint8Array;
  /** By label id: the relation's name. */
  readonly labelNames: readonly string[];
}

/** “a Lee-style speech”, “the Lee-run office”: what goes with somebody, and none of the name. */
export const IN_KIND = /^(?:type|style|run|led|like|era|esque|ish)$/i;

export const isCapitalShape = (shape: number): boolean => shape >= SHAPE.capital && shape <= SHAPE.mixed;

/** Whether the word at `i` begins with a capital. */
export const isCapital = ({ shape }: Pick<DocumentView, 'shape'>, i: number): boolean => isCapitalShape(shape[i] ?? 0);

/** The word at `i` as it is written; nothing beyond the ends of the document. */
export const formAt = ({ document }: Pick<DocumentView, 'document'>, i: number): string => document.tokens.form[i] ?? '';

/** Whether the word at `i` has one of some flags in the lexicon. */
export const hasFlag = ({ flags }: Pick<DocumentView, 'flags'>, i: number, some: number): boolean => ((flags[i] ?? 0) & some) !== 0;

/** Whether token `i` is the first of its sentence. */
export const opensSentence = ({ document, sentence }: Pick<DocumentView, 'document' | 'sentence'>, i: number): boolean =>
  document.sentences[sentence[i] ?? 0]?.first === i;

/** What a plural may look like: the tagger takes “neurosurgeon” for one. */
const MANY =
  /s$|(?:men|people|folk|children|youth|police|clergy|crew|staff|personnel|elite|majority|minority|military|public|media|press|team|alumni|few|many|both|rest|others?)$/i;

/** Whether the tagger calls a noun or name a plural, which no “treasurer” is. */
export function isPlural({ document, syntax }: DocumentView, i: number): boolean {
  const tag = syntax.xposNames[syntax.xpos[i] ?? 0];
  return (tag === 'NNS' || tag === 'NNPS') && MANY.test(document.tokens.form[i] ?? '');
}

/** Whether token `i` stands in the article's body, and neither above nor below it. */
export const isInBody = ({ document: { blocks, sentences }, sentence }: DocumentView, i: number): boolean =>
  blocks[sentences[sentence[i] ?? 0]?.block ?? 0]?.role === 'body';

/** Whether words of the sentence of token `i` have capitals of their own, as a headline's have. */
export const inCapitals = ({ casing, sentence }: DocumentView, i: number): boolean => (casing[sentence[i] ?? 0] ?? 0) > 0;

/** “Ann Lee met Bashar al-Tessmar in Leeds.”: whether the sentence of token `i` is none in capitals, but a short one full of names, with a small verb. */
export function isFullOfNames(view: DocumentView, i: number): boolean {
  const { casing, document, sentence, shape, syntax } = view;
  const { first = 0, last = 0 } = document.sentences[sentence[i] ?? 0] ?? {};
  if (casing[sentence[i] ?? 0] !== 1) return false;
  for (let j = first; j < last; j++) if (shape[j] === SHAPE.lower && syntax.upos[j] === POS.VERB && syntax.head[j] === -1) return true;
  return false;
}
