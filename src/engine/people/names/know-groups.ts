import { type DocumentView, hasFlag } from '../document-view.ts';
import { isEpithet } from '../is-epithet.ts';
import { hashRun } from '../word-hash.ts';
import { behindArticle, isSomebodys, listSurnames, type Run, SOMEBODY } from './capital-run.ts';
import { isOwnPart } from './company-acts.ts';
import { listDatelines } from './datelines.ts';
import { isKnownBody } from './known-bodies.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import {
  goesWithGroup,
  hasArticle,
  isDateline,
  isFirmOfSeveral,
  isShop,
  ownsSomebody,
  ownsSpokesman,
  speaksOfItself,
  verifies,
} from './runs-by-neighbours.ts';
import {
  beginsAsPlace,
  endsAsBody,
  endsAsPlace,
  isCamel,
  isCompany,
  isDate,
  isHyphenated,
  isIncorporated,
  isInitials,
  isKindOfTrade,
  isOneOfPeople,
  isSaints,
  isSeat,
  isStorm,
  isWord,
} from './runs-by-word.ts';
import { hasWhere, isBehindColon, isCase, isConstituency, isExclaimed, isFeast, isHome, isProgramme, standsIn } from './runs-in-context.ts';
import {
  beginsAsAdjective,
  beginsAsGroup,
  endsAsPlural,
  hasArticleBeforeWords,
  hasSpokesman,
  isClub,
  isFamily,
  isSecondThing,
  standsBehindBody,
  worksAt,
} from './runs-of-bodies.ts';
import {
  isBeforeKind,
  isCalledPlace,
  isCountry,
  isOfBody,
  isOfKind,
  isPopulated,
  isStool,
  standsBeforePlace,
  standsBehindPlace,
  standsInRow,
} from './runs-of-places.ts';
import {
  isCalledSo,
  isChapter,
  isIllness,
  isLaw,
  isNickname,
  isOneOfMany,
  isPrize,
  isSignature,
  isThing,
  isVessel,
  isWork,
} from './runs-of-things.ts';
import { A_NAME, isBeforeName } from './tag-step.ts';

/** Rules that know what is nobody: each returns the tag of all the run's words, or undefined. In order; the first that knows decides. */
const RULES: readonly ((run: Run) => number | undefined)[] = [
  isDate,
  isFeast,
  isCase,
  isExclaimed,
  isProgramme,
  isBehindColon,
  isFamily,
  isSecondThing,
  beginsAsAdjective,
  isOwnPart,
  isLaw,
  isSignature,
  isThing,
  isWork,
  isPrize,
  isOneOfMany,
  isChapter,
  isIllness,
  isNickname,
  isCalledSo,
  isWord,
  isKindOfTrade,
  isOneOfPeople,
  isCompany,
  isIncorporated,
  isSaints,
  endsAsPlace,
  beginsAsPlace,
  isHyphenated,
  isDateline,
  isInitials,
  isCamel,
  hasArticle,
  isCalledPlace,
  isPopulated,
  isBeforeKind,
  isStool,
  isCountry,
  isOfBody,
  verifies,
  ownsSomebody,
  ownsSpokesman,
  isShop,
  isKnownBody,
  isSeat,
  speaksOfItself,
  goesWithGroup,
  isOfKind,
  standsBeforePlace,
  standsInRow,
  standsBehindBody,
  hasArticleBeforeWords,
  isVessel,
  endsAsPlural,
  isClub,
  isFirmOfSeveral,
  beginsAsGroup,
  worksAt,
  hasSpokesman,
  standsBehindPlace,
  hasWhere,
  standsIn,
  isHome,
  isConstituency,
];

/** Rules by which a run is known in all places, whatever its words may name elsewhere. */
const EVERYWHERE: ReadonlySet<unknown> = new Set([
  isLaw,
  isThing,
  isWork,
  isIllness,
  isCalledPlace,
  isPopulated,
  isBeforeKind,
  isStool,
  isCountry,
  isShop,
  verifies,
  isProgramme,
  hasWhere,
  isHome,
  isConstituency,
  isKnownBody,
]);

/**
 * What looks like somebody's name and is none: “Marks & Spencer”, “St Oswald's Hospital”, “Mount Arthur”, “Hurricane
 * Ida”, “November”. A word that names a group once does so wherever it stands alone.
 */
export function knowGroups(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const claimed = new Map<number, number>();
  const surnames = listSurnames(view, context, tagged, tag);
  const firstNames = new Set(tagged.filter((i) => tag[i] === TAG.person && isBeforeName(view, tag, i)).map((i) => view.hash[i] ?? 0));
  for (const place of listDatelines(view))
    if (!surnames.has(place) && !((context.clues.get(place) ?? 0) & SOMEBODY & ~CLUE.acts)) claimed.set(place, TAG.place);
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const last = context.runLast[i] ?? i + 1;
    const first = behindArticle(view, i, last);
    const run = { view, context, tag, first, last, surnames };
    // “Tessmar Farm”, and “Tessmar” elsewhere, which no list has among names
    const isNamesake = last - first === 2 && view.flags[first] === 0 && endsAsBody(view, first + 1);
    if (isNamesake && !isSomebodys({ ...run, last: first + 1 }, SOMEBODY | CLUE.speaks))
      claimed.set(hashRun(view.hash, first, first + 1), TAG.place);
    if (!tag.subarray(first, last).includes(TAG.person) && !isEpithet(view, last - 1)) {
      // “told Al Tessma … Al Tessma could not independently verify it”
      const shown = verifies(run) ?? hasWhere(run) ?? isShop(run) ?? isHome(run);
      if (shown === TAG.group) tag.fill(shown, first, last);
      if (shown !== undefined) claimed.set(hashRun(view.hash, first, last), shown);
      continue;
    }
    let known: number | undefined;
    let by: (typeof RULES)[number] | undefined;
    for (const rule of RULES) {
      by = rule;
      known = rule(run);
      if (known !== undefined) break;
    }
    // “Jordan said” of Jordan Lee
    const isFirstName = by === isKnownBody && last - first === 1 && firstNames.has(view.hash[first] ?? 0);
    if (known === undefined || isFirstName) continue;
    // “Thornaby Rovers”, and “Rovers” later; “Storm Lee”, and “Lee”
    if (by === endsAsPlural || (by === beginsAsPlace && isStorm(view, first))) claimed.set(hashRun(view.hash, last - 1, last), known);
    for (let i = first; i < last; i++)
      if (view.tagged[i] === 1 && (tag[i] === TAG.person || known !== TAG.none || by === isOneOfPeople)) tag[i] = known;
    const isKnown = last - first === 1 && known === TAG.group && by !== isFamily && !hasFlag(view, first, A_NAME);
    // “her cat Oscar”, and Oscar Lee
    const isOwn = last - first === 1 && (surnames.has(view.hash[first] ?? 0) || firstNames.has(view.hash[first] ?? 0));
    // “a boat called Ann Lee” may be called after her
    const isShared = by === isThing && last - first > 1;
    const isWhole = by === speaksOfItself && last - first > 1;
    if ((isKnown || isWhole || EVERYWHERE.has(by)) && !isOwn && !isShared) claimed.set(hashRun(view.hash, first, last), known);
  }
  if (claimed.size === 0) return;
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const last = context.runLast[i] ?? i + 1;
    const known = claimed.get(hashRun(view.hash, behindArticle(view, i, last), last));
    if (known !== undefined) for (let j = i; j < last; j++) if (tag[j] === TAG.person) tag[j] = known;
  }
}
