import { type DocumentView, formAt } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import type { NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';

/** A step that makes tags agree: reads the document and what was gathered of it, changes `tag` at the tokens in `tagged`. */
export type TagStep = (view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array) => void;

/** Flags of words that people are called by. */
export const A_NAME = FLAG.surname | GIVEN;

/** Flags of words that mean something besides a name. */
export const NO_NAME = FLAG.groupNoun | FLAG.personNoun | FLAG.title | FLAG.demonym | FLAG.place;

/** Whether a word of somebody's name stands right in front of token `i` in its sentence. */
export const isBehindName = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i - 1] === TAG.person && view.sentence[i - 1] === view.sentence[i];

/** “Mr. Lee”: whether a form of address that nobody but a person has stands right in front of token `i`. */
export const isBehindMr = (view: DocumentView, i: number): boolean =>
  /^M(?:r|rs|s)\.?$/.test(formAt(view, i - 1)) && view.sentence[i - 1] === view.sentence[i];

/** Whether a word of somebody's name stands right behind token `i` in its sentence. */
export const isBeforeName = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i + 1] === TAG.person && view.sentence[i + 1] === view.sentence[i];
