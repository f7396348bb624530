import type { CatalogueEntry, CatalogueQuotation, CatalogueVoice } from '../article-data.ts';
import { joinNames } from '../people/voices.ts';

/** An article that a search found, with the speakers whose names and the quotations whose words it looks for. */
export interface Found {
  readonly entry: CatalogueEntry;
  readonly voices: readonly CatalogueVoice[];
  readonly quotations: readonly CatalogueQuotation[];
}

/** Folds what a searcher would not type: case, accents, kinds of marks. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .toLocaleLowerCase('en');
}

/**
 * The articles whose headline, speakers or quotations hold every word of the search, at the beginning of a word; headlines first,
 * then in the list's order. An empty search finds everything.
 */
export function searchCatalogue(entries: readonly CatalogueEntry[], search: string): readonly Found[] {
  const wanted = readSearch(search);
  if (wanted.length === 0) return entries.map((entry) => ({ entry, voices: [], quotations: [] }));
  const found: { readonly rank: number; readonly found: Found }[] = [];
  for (const entry of entries) {
    const head = holds(`${entry.headline} ${entry.voices.map((voice) => voice.name).join(' ')}`, wanted);
    const quotations = entry.quotations.filter(
      (quotation) => holds(`${quotation.words} ${nameVoices(entry, quotation) ?? ''}`, wanted) && holdsAny(quotation.words, wanted),
    );
    const voices = entry.voices.filter(({ name }) => holdsAny(name, wanted));
    if (head || quotations.length > 0) found.push({ rank: head ? 0 : 1, found: { entry, voices, quotations } });
  }
  return found.sort((a, b) => a.rank - b.rank).map((one) => one.found);
}

/** A piece of some words, and whether a search found it. */
export interface FoundPiece {
  readonly words: string;
  readonly found: boolean;
  /** Where it begins, in UTF-16 units. */
  readonly place: number;
}

/** Words cut where they begin to be, or no longer are, what a search looks for; together they are the words again. */
export function cutFound(words: string, search: string): readonly FoundPiece[] {
  const wanted = readSearch(search);
  const pieces: FoundPiece[] = [];
  for (const { 0: token, index } of words.matchAll(/[\p{L}\p{M}\p{N}'‘’]+|[^\p{L}\p{M}\p{N}'‘’]+/gu)) {
    const found = wanted.some((word) => fold(token).replace(/^'+/, '').startsWith(word));
    const last = pieces.at(-1);
    if (last !== undefined && !last.found && !found) pieces[pieces.length - 1] = { ...last, words: last.words + token };
    else pieces.push({ words: token, found, place: index });
  }
  return pieces;
}

function readSearch(search: string): readonly string[] {
  return fold(search)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** All who say a quotation, by name; nothing when the speaker is unknown. */
export function nameVoices({ voices }: CatalogueEntry, { voice, alsoBy = [] }: CatalogueQuotation): string | undefined {
  return joinNames([voice, ...alsoBy].flatMap((index) => voices[index]?.name ?? []));
}

function holds(words: string, wanted: readonly string[]): boolean {
  const folded = ` ${fold(words).replace(/[^\p{L}\p{N}']+/gu, ' ')}`;
  return wanted.every((word) => folded.includes(` ${word}`));
}

function holdsAny(words: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => holds(words, [word]));
}
