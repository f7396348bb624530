import { UPOS } from './syntax.ts';

/** What is written so is a noun, whoever follows: “a police spokeswoman said”. */
const PERSON = /^[a-z]{2,}(?:woman|person)$/;
const PARTS: readonly string[] = UPOS;
const MENDED: ReadonlySet<number> = new Set(['ADV', 'ADJ', 'VERB'].map((part) => PARTS.indexOf(part)));

/**
 * Words that the treebank hardly has, and whose ending says what they are: the tagger takes “spokeswoman” behind a noun for an
 * adverb. `forms` from `first` on have the tags; `noun` is the tag of a noun in the singular.
 */
export function mendTags(forms: readonly string[], first: number, n: number, tag: Uint8Array, uposOf: Uint8Array, noun: number): void {
  for (let i = 0; i < n; i++) if (MENDED.has(uposOf[tag[i] ?? 0] ?? 0) && PERSON.test(forms[first + i] ?? '')) tag[i] = noun;
}
