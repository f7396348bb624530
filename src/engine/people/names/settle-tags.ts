import type { DocumentView } from '../document-view.ts';
import { agreeNames, agreeRuns, agreeWords } from './agree-runs.ts';
import { takeCalledAfter } from './called-after.ts';
import { claimDescribed, claimFullNames, claimInRow, claimListed, claimRelatives, claimShown } from './claim-names.ts';
import { claimSurnames } from './claim-surnames.ts';
import { cutBehindSurnames } from './cut-behind-surnames.ts';
import { cutHeadlineNames } from './cut-headline-names.ts';
import { dropKinds } from './drop-kinds.ts';
import { joinFirms } from './join-firms.ts';
import { joinWords } from './join-words.ts';
import { knowCompanies } from './know-companies.ts';
import { knowGroups } from './know-groups.ts';
import { knowPhrases } from './known-phrases.ts';
import type { NameContext } from './name-context.ts';
import { partInitials } from './office-initials.ts';
import { partDays } from './part-days.ts';
import { partPeoples } from './part-peoples.ts';
import { partTitles } from './part-titles.ts';
import type { TagStep } from './tag-step.ts';
import { leaveBrackets, leaveVerbs, trimNames } from './trim-names.ts';

/** The steps that make the words of a document agree with each other, in the order in which they are taken. */
const STEPS: readonly TagStep[] = [
  joinWords,
  leaveVerbs,
  leaveBrackets,
  partTitles,
  partInitials,
  dropKinds,
  partPeoples,
  trimNames,
  joinFirms,
  takeCalledAfter,
  cutHeadlineNames,
  cutBehindSurnames,
  claimShown,
  claimSurnames,
  claimListed,
  claimInRow,
  agreeNames,
  claimRelatives,
  claimDescribed,
  knowGroups,
  knowCompanies,
  claimFullNames,
  // of those whom the last step found, too
  claimSurnames,
  agreeRuns,
  agreeWords,
  knowPhrases,
];

/** Makes the tags of a document agree: parts of one word, titles in front of names, kinds of people that no name is. */
export function settleTags(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const runs = partDays(view, context, tagged, tag);
  for (const step of STEPS) step(view, runs, tagged, tag);
}
