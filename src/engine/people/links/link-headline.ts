import { findInBody } from '../../quotes/find-in-body.ts';
import type { Utterance } from '../../quotes/utterance.ts';
import type { Evidence } from '../../types.ts';
import { against, type Entity } from '../entity.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import type { Linking } from './antecedents.ts';
import { moveUnnamed } from './move-links.ts';
import { contradicts, isInHeadline } from './same-noun.ts';

/** A headline that describes more speakers is none; keeps the whole linear. */
const MOST_DESCRIBED = 8;

/**
 * “‘I will not go,’ mayor says” over an article in which Mayor Ann Lee says so: whoever a headline only describes is the
 * one named person who says the same words, or the only one who is called so. Moves all that was linked to the description.
 */
export function linkHeadline(linking: Linking, utterances: readonly Utterance[], sources: readonly (SourcePlace | undefined)[]): void {
  const described = utterances
    .flatMap((_, u) => {
      const nominal = linking.candidates[sources[u]?.mention ?? -1];
      const entity = linking.entities[linking.entityOf[sources[u]?.mention ?? -1] ?? -1];
      const isDescribed =
        nominal?.form === 'nominal' && nominal.number !== 'plural' && entity?.named === false && isInHeadline(linking, nominal);
      return isDescribed ? [{ u, nominal, entity }] : [];
    })
    .slice(0, MOST_DESCRIBED);
  if (described.length === 0) return;
  const speaks = (u: number): string | undefined => {
    const entity = linking.entities[linking.entityOf[sources[u]?.mention ?? -1] ?? -1];
    return entity?.named && entity.kind === 'person' ? String(entity.index) : undefined;
  };
  const inBody = findInBody(linking.view.document, utterances, speaks);
  for (const { u, nominal, entity } of described) {
    const again = inBody.get(u);
    const sayer = again === undefined ? undefined : linking.entities[Number(speaks(again))];
    const said = utterances[again ?? -1]?.content[0];
    const { span } = nominal;
    if (sayer && !against(sayer.gender, entity.gender))
      giveTo(linking, entity, sayer, { rule: 'same-words', span, ...(said ? { target: said } : {}), certainty: 'inferred' });
    const bearer = sayer ? undefined : onlyBearer(linking, nominal, entity);
    const target = bearer?.nameSpan;
    if (bearer) giveTo(linking, entity, bearer, { rule: 'same-role', span, ...(target ? { target } : {}), certainty: 'inferred' });
  }
}

/** The one named person who is called what a description says, when nobody else of the article is. */
function onlyBearer(linking: Linking, nominal: MentionCandidate, described: Entity): Entity | undefined {
  const noun = linking.view.hash[nominal.head] ?? 0;
  const bearers = linking.entities.filter((entity) => entity !== described && entity.links.length > 0 && entity.nouns.has(noun));
  const [bearer] = bearers;
  if (bearers.length !== 1 || !bearer?.named || bearer.kind !== 'person' || against(bearer.gender, described.gender)) return undefined;
  return contradicts(linking, bearer, nominal) ? undefined : bearer;
}

/** All that was linked to a description goes to whom it means; the description itself with the reason. */
function giveTo(linking: Linking, from: Entity, to: Entity, evidence: Evidence): void {
  from.links.forEach((link, i) => {
    if (linking.candidates[link.mention]?.span === evidence.span) from.links[i] = { ...link, evidence };
  });
  moveUnnamed(linking, from, to);
}
