import type { DocumentView } from '../document-view.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import { hashWords } from '../word-hash.ts';

/** Titles of thrones and churches, behind which a given name stands. */
const REGNAL = hashWords('king queen prince princess pope emperor empress tsar tsarina kaiser emir sultan saint pharaoh');

/** “Mr Justice Lee”: whether a surname stands behind the title of a judge, whom nobody without it is. */
export const hasJudgesTitle = (view: DocumentView, candidate: MentionCandidate): boolean =>
  view.document.tokens.form[startOfName(view, candidate) - 1] === 'Justice' && startOfName(view, candidate) - 1 >= candidate.first;

/** “King Farid”, “Pope Adrian”: whether a name stands behind a title that takes the given name, so that the name is no surname. */
export function hasRegnalTitle(view: DocumentView, candidate: MentionCandidate): boolean {
  const title = startOfName(view, candidate) - 1;
  return title >= candidate.first && REGNAL.has(view.hash[title] ?? 0);
}

/** “Saint Joan”. */
export const hasSaintsTitle = (view: DocumentView, candidate: MentionCandidate): boolean =>
  /^(?:saint|st\.?)$/i.test(view.document.tokens.form[startOfName(view, candidate) - 1] ?? '');
