import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords, THE } from '../word-hash.ts';
import { behindArticle, isGiven } from './capital-run.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { endsAsBody, isFirm } from './runs-by-word.ts';
import { A_NAME, type TagStep } from './tag-step.ts';

/** “Ann Lee Jr.”, “Ann Lee II”. */
const SUFFIX = /^(?:[JS]r\.?|[IVX]+|Esq\.?)$/;

/** What is competed for: in its name, as in a company's, nobody is meant. */
const TROPHIES = hashWords('cup prize award awards medal trophy championship');
const isNobodys = (view: DocumentView, i: number): boolean => isFirm(view, i) || TROPHIES.has(view.hash[i] ?? 0);

/**
 * “the Ann Lee Bridge”, “Ann Lee School”: what is called after somebody. Where the text names her elsewhere, too, her name in it is
 * hers, and what stands behind is none of it; where it does not, nobody of that name has a part in the story.
 */
export const takeCalledAfter: TagStep = (view, context, tagged, tag) => {
  const ends = new Set<number>();
  for (const i of tagged) if (tag[i] === TAG.person && context.runLast[i] === i + 1) ends.add(view.hash[i] ?? 0);
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const last = context.runLast[i] ?? i + 1;
    const first = behindArticle(view, i, last);
    if (!isCalledAfter(view, context, tag, first, last)) continue;
    let behind = isNobodys(view, last - 1) ? first : last - 1;
    while (behind > first + 1 && !ends.has(view.hash[behind - 1] ?? 0)) behind--;
    tag.fill(TAG.group, behind > first + 1 ? behind : first, last);
  }
};

/** Whether the run `[first, last)` is a first name, a surname and what is called after whoever is called so. */
function isCalledAfter(view: DocumentView, { clues }: NameContext, tag: Uint8Array, first: number, last: number): boolean {
  const end = last - 1;
  if (last - first < 3 || isInnerHyphen(view, end - 1)) return false;
  if (!isGiven(view, first) || tag[first] !== TAG.person || tag[first + 1] !== TAG.person) return false;
  const isSurname = hasFlag(view, end, A_NAME);
  const isThe = view.hash[first - 1] === THE && view.sentence[first - 1] === view.sentence[first];
  // “Ann Marie Lane said”
  const speaks = ((clues.get(view.hash[end] ?? 0) ?? 0) & CLUE.speaks) !== 0 && !hasFlag(view, end, FLAG.groupNoun);
  if (!isThe) return endsAsBody(view, end) && !(isSurname && tag[end] === TAG.person) && !speaks;
  if (endsAsBody(view, end)) return true;
  // “the Ann Lee trial”, “the Ann Marie Lee I knew”
  const pos = view.syntax.upos[last];
  const goesOn = pos === POS.NOUN || pos === POS.ADJ || pos === POS.PRON || isInnerHyphen(view, last);
  const isOther = isSurname || hasFlag(view, end, FLAG.title | FLAG.personNoun) || SUFFIX.test(formAt(view, end));
  // (in a headline any word has a capital)
  const isHeadline = inCapitals(view, first);
  return !goesOn && !isOther && !isHeadline && view.shape[end] === SHAPE.capital;
}
