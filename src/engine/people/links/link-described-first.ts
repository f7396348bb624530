import { findInBody } from '../../quotes/find-in-body.ts';
import type { Utterance } from '../../quotes/utterance.ts';
import type { Evidence } from '../../types.ts';
import { against, type Entity } from '../entity.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import { hashWord } from '../word-hash.ts';
import type { Linking } from './antecedents.ts';
import { moveUnnamed } from './move-links.ts';
import { contradicts, isBroughtIn, isInHeadline, isOtherOffice } from './same-noun.ts';

const THE = hashWord('the');
/** A headline that describes more speakers is none; keeps the whole linear. */
const MOST_DESCRIBED = 8;

/**
 * “‘I will not go,’ mayor says” over an article in which Mayor Ann Lee says so; “The coroner said no” in front of Coroner Ann Lee:
 * whoever a headline, or “the” before any name, only describes is the one named person who says the same words, or the only
 * one who is called so. Moves all that was linked to the description.
 */
export function linkDescribedFirst(
  linking: Linking,
  utterances: readonly Utterance[],
  sources: readonly (SourcePlace | undefined)[],
): void {
  linkSameWords(linking, utterances, sources);
  const bearers = readBearers(linking);
  for (const entity of linking.entities) {
    const nominal = linking.candidates[entity.links[0]?.mention ?? -1];
    if (entity.named || entity.kind !== 'person' || nominal?.form !== 'nominal') continue;
    if (linking.view.hash[nominal.first] !== THE && !isInHeadline(linking, nominal)) continue;
    const bearer = bearers.get(linking.view.hash[nominal.head] ?? 0);
    const target = bearer?.nameSpan;
    if (
      !bearer ||
      against(bearer.gender, entity.gender) ||
      contradicts(linking, bearer, nominal) ||
      isOtherOffice(linking, bearer, nominal)
    )
      continue;
    giveTo(linking, entity, bearer, { rule: 'same-role', span: nominal.span, ...(target ? { target } : {}), certainty: 'inferred' });
  }
}

/** By noun: the one named person who is called so when nobody else of the article is, by name or brought in without one. */
function readBearers(linking: Linking): ReadonlyMap<number, Entity | undefined> {
  const bearers = new Map<number, Entity | undefined>();
  for (const entity of linking.entities) {
    if (entity.links.length === 0 || !(entity.named || isBroughtIn(linking, entity))) continue;
    const bearer = entity.named && entity.kind === 'person' ? entity : undefined;
    for (const noun of entity.nouns) bearers.set(noun, bearers.has(noun) ? undefined : bearer);
  }
  return bearers;
}

/** Links whoever a headline describes as saying what a named person says in the article. */
function linkSameWords(linking: Linking, utterances: readonly Utterance[], sources: readonly (SourcePlace | undefined)[]): void {
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
    if (sayer && !against(sayer.gender, entity.gender))
      giveTo(linking, entity, sayer, { rule: 'same-words', span: nominal.span, ...(said ? { target: said } : {}), certainty: 'inferred' });
  }
}

/** All that was linked to a description goes to whom it means; the description itself with the reason. */
function giveTo(linking: Linking, from: Entity, to: Entity, evidence: Evidence): void {
  from.links.forEach((link, i) => {
    if (linking.candidates[link.mention]?.span === evidence.span) from.links[i] = { ...link, evidence };
  });
  moveUnnamed(linking, from, to);
}
