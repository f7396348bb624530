import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, hasFlag, isPlural, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { PARTICLES, TAG } from './name-tags.ts';

/** A run of capitalised words, `[first, last)`, at which a rule looks. */
export interface Run {
  readonly view: DocumentView;
  readonly context: NameContext;
  readonly tag: Uint8Array;
  readonly first: number;
  readonly last: number;
  /** Hashes of words that end a full name somewhere in the document: they are somebody's. */
  readonly surnames: ReadonlySet<number>;
}

/** The words of a run alone: `[first, last)`. */
export type Words = Pick<Run, 'view' | 'first' | 'last'>;

export const isGiven = (view: DocumentView, i: number): boolean => hasFlag(view, i, GIVEN);

/** “The West”: the first token of a run without the article, which is no part of it. */
export const behindArticle = (view: DocumentView, first: number, last: number): number =>
  last - first > 1 && view.syntax.upos[first] === POS.DET ? first + 1 : first;

/** Clues that the document shows elsewhere that the words are somebody's: a title in front, a given name, an age, a wife. */
export const SOMEBODY = CLUE.afterTitle | CLUE.afterGiven | CLUE.hasKin | CLUE.age | CLUE.acts | CLUE.described;

/** Whether the document shows, by the clues `shows`, that a word of the run is somebody's. */
export function isSomebodys({ view, context, tag, first, last, surnames }: Run, shows = SOMEBODY): boolean {
  for (let i = first; i < last; i++)
    if (tag[i] === TAG.title || surnames.has(view.hash[i] ?? 0) || (context.clues.get(view.hash[i] ?? 0) ?? 0) & shows) return true;
  return false;
}

/** Whether nothing in the document shows that the words are somebody's, by the clues `shows`, and none is a first name. */
export function mayBeGroup(run: Run, shows = SOMEBODY): boolean {
  for (let i = run.first; i < run.last; i++) if (isGiven(run.view, i)) return false;
  return !isSomebodys(run, shows);
}

/** Nouns for people that are said of companies and bodies as well: “rival Kessler Mills”. */
const OF_BODIES = hashWords(
  'rival state official veteran radical extremist nationalist activist partner owner giant maker manufacturer retailer lender insurer brewer carrier developer publisher producer supplier operator broker sponsor client parent neighbour neighbor champion opponent host member leader undocumented immigrant native',
);

/** “coach Rassie Tolmay”: whether a small noun for one person stands right in front of the name at `i`. */
export const isBehindNoun = (view: DocumentView, i: number): boolean =>
  view.syntax.upos[i - 1] === POS.NOUN &&
  view.shape[i - 1] === SHAPE.lower &&
  view.sentence[i - 1] === view.sentence[i] &&
  hasFlag(view, i - 1, FLAG.personNoun) &&
  !isPlural(view, i - 1) &&
  !OF_BODIES.has(view.hash[i - 1] ?? 0);

/** Hashes of the words that end a full name somewhere in the document. */
export function listSurnames(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const i of tagged) {
    const first = context.runFirst[i] ?? i;
    if (tag[i] !== TAG.person || i === first || tag[i + 1] === TAG.person) continue;
    if (tag[first] === TAG.person && isBehindNoun(view, first)) surnames.add(view.hash[i] ?? 0);
    // “Charles J. Fillmore”, “Mr Fillmore”
    for (let j = first; j < i; j++)
      // (“Mums Matter”: no title is a plural)
      if ((tag[j] === TAG.title && !isPlural(view, j)) || (tag[j] === TAG.person && isGiven(view, j) && !PARTICLES.has(view.hash[j] ?? 0)))
        surnames.add(view.hash[i] ?? 0);
  }
  return surnames;
}
