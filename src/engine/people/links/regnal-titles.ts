import type { DocumentView } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import { STYLE } from '../names/short-titles.ts';
import { hashWords } from '../word-hash.ts';
import type { Linking } from './linking.ts';

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

/** Mentions from a ruler to “Her Majesty” at most. */
const MOST_AROUND = 60;

/** “Queen Ann came. Her Majesty said”: whoever of a ruling house, of that sex, was named last. */
export function throughStyle({ entities, entityOf, view }: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { form } = view.document.tokens;
  // (“Her Majesty the Queen” names her)
  if (!STYLE.test(form[nominal.head] ?? '') || form[nominal.last] === 'the') return undefined;
  const owner = form[nominal.first]?.toLowerCase();
  const gender = owner === 'her' ? 'female' : owner === 'his' ? 'male' : undefined;
  for (let j = k - 1; j >= 0 && k - j < MOST_AROUND && gender; j--) {
    const entity = entities[entityOf[j] ?? -1];
    const isRuler = entity?.named && [...entity.nouns].some((noun) => REGNAL.has(noun));
    if (entity && isRuler && (entity.gender === gender || entity.gender === 'unknown')) return entity;
  }
  return undefined;
}
