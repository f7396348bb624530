import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';

/** What data packages know of words in names; all in lower case. Only hashes of them go into the weights. */
export interface NameLists {
  readonly maleGiven: readonly string[];
  readonly femaleGiven: readonly string[];
  /** Given names that are less usual, and may be any other word as well (“Justice”, “Court”). */
  readonly registered: { readonly male: readonly string[]; readonly female: readonly string[] };
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly personNouns: readonly string[];
  readonly groupNouns: readonly string[];
  readonly demonyms: readonly string[];
  readonly titles: readonly string[];
}

/** A document whose names and mentions people have annotated. Offsets in UTF-16 units of `text`. */
export interface PeopleGold {
  readonly id: string;
  readonly genre: string;
  readonly title?: string | null;
  readonly dct?: string | null;
  readonly text: string;
  readonly mentions: readonly {
    readonly span: readonly [number, number];
    readonly head: readonly [number, number];
    readonly form: 'name' | 'pronoun' | 'nominal';
    readonly name: string;
  }[];
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** A document whose quotations' sources people have annotated. */
export interface SourcesGold {
  readonly id: string;
  readonly title?: string | null;
  readonly dct?: string | null;
  readonly text: string;
  readonly quotes: readonly { readonly speaker: readonly (readonly [number, number])[] | null }[];
}

/** A document cut and parsed by the steps in front. */
export interface Parsed {
  readonly document: Document;
  readonly syntax: Syntax;
}
