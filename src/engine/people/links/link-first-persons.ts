import { readPronoun } from '../mentions/find-pronouns.ts';
import type { Linking } from './linking.ts';

/** Links “I”, “me” and “my” in a quotation to who speaks it. */
export function linkFirstPersons(linking: Linking): void {
  const { candidates, clauses, entities, entityOf, speakerOf, view } = linking;
  candidates.forEach((candidate, k) => {
    if (candidate.form !== 'pronoun' || (entityOf[k] ?? -1) >= 0) return;
    const entity = entities[speakerOf[clauses.quote[candidate.head] ?? 0] ?? -1];
    const kind = readPronoun(view, candidate.head);
    if (entity?.kind !== 'person' || kind?.person !== 1 || kind.number !== 'singular') return;
    entityOf[k] = entity.index;
    const last = entity.links.at(-1);
    const target = last ? candidates[last.mention]?.span : undefined;
    entity.links.push({
      mention: k,
      sure: 0.9,
      evidence: { rule: 'first-person', span: candidate.span, ...(target ? { target } : {}), certainty: 'inferred' },
    });
  });
}
