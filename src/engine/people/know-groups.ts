import { behindArticle, listSurnames, type Run, SOMEBODY } from './capital-run.ts';
import { isOwnPart } from './company-acts.ts';
import { listDatelines } from './datelines.ts';
import type { DocumentView } from './document-view.ts';
import { isEpithet } from './is-epithet.ts';
import { type NameContext, TAG } from './name-tags.ts';
import { goesWithGroup, hasArticle, isDateline, ownsSomebody, ownsSpokesman, speaksOfItself, verifies } from './runs-by-neighbours.ts';
import {
  beginsAsPlace,
  endsAsPlace,
  isCompany,
  isDate,
  isHyphenated,
  isIncorporated,
  isInitials,
  isOneOfPeople,
  isSaints,
  isSeat,
  isWord,
} from './runs-by-word.ts';
import {
  beginsAsGroup,
  endsAsPlural,
  hasArticleBeforeWords,
  hasInitials,
  hasMembers,
  hasSeat,
  isFamily,
  standsBehindBody,
  worksAt,
} from './runs-of-bodies.ts';
import { isCountry, isOfKind, isPopulated, standsBeforePlace, standsBehindPlace, standsWithPlace } from './runs-of-places.ts';
import { isCalledSo, isChapter, isOneOfMany, isPrize, isThing, isVessel } from './runs-of-things.ts';
import { A_NAME } from './tag-step.ts';

/** Rules that know what is nobody: each returns the tag of all the run's words, or undefined. In order; the first that knows decides. */
const RULES: readonly ((run: Run) => number | undefined)[] = [
  isDate,
  isFamily,
  isOwnPart,
  isThing,
  isPrize,
  isOneOfMany,
  isChapter,
  isCalledSo,
  isWord,
  isOneOfPeople,
  isCompany,
  isIncorporated,
  isSaints,
  endsAsPlace,
  beginsAsPlace,
  isHyphenated,
  isDateline,
  isInitials,
  hasArticle,
  isPopulated,
  isCountry,
  verifies,
  ownsSomebody,
  ownsSpokesman,
  isSeat,
  speaksOfItself,
  goesWithGroup,
  isOfKind,
  standsBeforePlace,
  standsWithPlace,
  hasInitials,
  standsBehindBody,
  hasArticleBeforeWords,
  isVessel,
  endsAsPlural,
  beginsAsGroup,
  worksAt,
  hasMembers,
  hasSeat,
  standsBehindPlace,
];

/** Rules by which a word is known in all places where it stands alone, whatever it names in the first. */
const EVERYWHERE: ReadonlySet<unknown> = new Set([isThing, isPopulated, isCountry, verifies]);

/**
 * What looks like somebody's name and is none: “Marks & Spencer”, “St Oswald's Hospital”, “Mount Arthur”, “Hurricane
 * Ida”, “November”. A word that names a group once does so wherever it stands alone.
 */
export function knowGroups(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const claimed = new Map<number, number>();
  const surnames = listSurnames(view, context, tagged, tag);
  for (const place of listDatelines(view))
    if (!surnames.has(place) && !((context.clues.get(place) ?? 0) & SOMEBODY)) claimed.set(place, TAG.place);
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const last = context.runLast[i] ?? i + 1;
    const first = behindArticle(view, i, last);
    if (!tag.subarray(first, last).includes(TAG.person) && !isEpithet(view, first)) continue;
    const run = { view, context, tag, first, last, surnames };
    let known: number | undefined;
    let by: (typeof RULES)[number] | undefined;
    for (const rule of RULES) {
      by = rule;
      known = rule(run);
      if (known !== undefined) break;
    }
    if (known === undefined) continue;
    // “Thornaby Rovers”, and “Rovers” later
    if (by === endsAsPlural) claimed.set(view.hash[last - 1] ?? 0, known);
    for (let i = first; i < last; i++) {
      if (view.tagged[i] !== 1) continue;
      if (tag[i] === TAG.person || known !== TAG.none || isEpithet(view, i)) tag[i] = known;
      const isKnown = known === TAG.group && by !== isFamily && ((view.flags[i] ?? 0) & A_NAME) === 0;
      if (last - first === 1 && (isKnown || EVERYWHERE.has(by)) && !surnames.has(view.hash[i] ?? 0)) claimed.set(view.hash[i] ?? 0, known);
    }
  }
  if (claimed.size === 0) return;
  for (const i of tagged) {
    const alone = context.runFirst[i] === i && context.runLast[i] === i + 1;
    if (alone && tag[i] === TAG.person) tag[i] = claimed.get(view.hash[i] ?? 0) ?? TAG.person;
  }
}
