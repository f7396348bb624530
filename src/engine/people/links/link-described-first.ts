import { findInBody } from '../../quotes/find-in-body.ts';
import type { Utterance } from '../../quotes/utterance.ts';
import { POS } from '../../syntax/syntax.ts';
import type { Evidence } from '../../types.ts';
import { formAt, hasFlag } from '../document-view.ts';
import { against, type Entity, hasModifier } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWords } from '../word-hash.ts';
import { readDelayedName } from './delayed-name.ts';
import type { Linking } from './linking.ts';
import { moveUnnamed } from './move-links.ts';
import { ANYBODY, contradicts, isBroughtIn, isInHeadline, isOtherOffice } from './same-noun.ts';

/** Whom nobody was named in front of stands beside their first names alone. */
const MOST_LINKS = 20;
/** A headline that describes more speakers is none; keeps the whole linear. */
const MOST_DESCRIBED = 8;
/** A noun by which more are called tells nobody apart. */
const MOST_BEARERS = 8;

/**
 * “‘I will not go,’ mayor says” over an article in which Mayor Ann Lee says so; “The coroner said no” in front of Coroner Ann Lee; “A
 * judge has …” with which an article about Judge Ann Lee begins: whoever is only described before anybody is named is the one named
 * person who says the same words, whose name the next paragraph gives, or the only one who is called so. Moves all that was linked to the description.
 */
export function linkDescribedFirst(
  linking: Linking,
  utterances: readonly Utterance[],
  sources: readonly (SourcePlace | undefined)[],
): void {
  linkSameWords(linking, utterances, sources);
  const delayed = readDelayedName(linking);
  if (delayed) giveTo(linking, delayed.from, delayed.to, delayed.evidence);
  const named = linking.candidates.findIndex((one, k) => isNamed(linking, k) && !isInHeadline(linking, one));
  const isFirst = (entity: Entity): boolean => (entity.links[0]?.mention ?? named) < named;
  const first = linking.entities.filter((entity) => !entity.named && (isFirst(entity) || isOwned(linking, entity)));
  const bearers = readBearers(linking, new Set(first));
  for (const entity of first) {
    const nominal = linking.candidates[entity.links[0]?.mention ?? -1];
    if (entity.kind !== 'person' || nominal?.form !== 'nominal') continue;
    // (“the minister” is not the prime minister)
    const called = (bearers.get(linking.view.hash[nominal.head] ?? 0) ?? []).filter(
      (one) => !isOtherOffice(linking, one, nominal) && !hasModifier(one, ONE_MORE),
    );
    const [bearer, rival] = called;
    if (bearer && !isFirst(entity) && !isNamedLater(linking, entity, bearer)) continue;
    const target = bearer?.nameSpan;
    if (!bearer?.named || bearer.kind !== 'person' || rival || against(bearer.gender, entity.gender) || differs(linking, bearer, nominal))
      continue;
    giveTo(linking, entity, bearer, { rule: 'same-role', span: nominal.span, ...(target ? { target } : {}), certainty: 'inferred' });
  }
}

/** “a second deputy, Ray Lee”: what brings somebody in beside one who is called so, too. */
const ONE_MORE = hashWords('second third fourth another other');

const OWN = hashWords('its their');
/** Paragraphs from “its chief executive” to “Trust chief executive Ann Lee” at most. */
const MOST_BLOCKS = 6;

/** “Its chief executive”: somebody whom a body has; “the manager” may be whoever was named before. */
function isOwned({ candidates, view }: Linking, { links }: Entity): boolean {
  const nominal = candidates[links[0]?.mention ?? -1];
  return nominal?.form === 'nominal' && OWN.has(view.hash[nominal.first] ?? 0);
}

/** Whether somebody's name first stands a few paragraphs behind a description. */
function isNamedLater({ candidates, view }: Linking, entity: Entity, bearer: Entity): boolean {
  const block = ({ links }: Entity): number =>
    view.document.sentences[view.sentence[candidates[links[0]?.mention ?? -1]?.head ?? 0] ?? 0]?.block ?? 0;
  const distance = block(bearer) - block(entity);
  return distance >= 0 && distance <= MOST_BLOCKS && (bearer.links[0]?.mention ?? 0) > (entity.links[0]?.mention ?? 0);
}

const isNamed = ({ entities, entityOf }: Linking, k: number): boolean => entities[entityOf[k] ?? -1]?.named === true;

/** “A Kell judge” may be Judge Lee, of whom the article tells no more; “the Kell judge” is of another court than the York judge. */
function differs(linking: Linking, bearer: Entity, nominal: MentionCandidate): boolean {
  const isNew = /^an?$/i.test(formAt(linking.view, nominal.first));
  // “a teenager who denies stabbing Lee, 13”, “a judge who met Lee”
  const isAnybody = ANYBODY.has(linking.view.hash[nominal.head] ?? 0) && !isFromSomewhere(linking, nominal);
  if (isAnybody || isNamedBeside(linking, bearer, nominal)) return true;
  return !(isNew && bearer.nounModifiers.size === 0) && contradicts(linking, bearer, nominal);
}

/** “Australian woman”, “Kell man”. */
function isFromSomewhere({ view }: Linking, { first, head }: MentionCandidate): boolean {
  for (let i = first; i < head; i++) if (view.syntax.upos[i] === POS.PROPN || hasFlag(view, i, FLAG.demonym)) return true;
  return false;
}

/** Whether the sentence of a description names somebody besides. */
const isNamedBeside = ({ candidates, view }: Linking, { links }: Entity, { head }: MentionCandidate): boolean =>
  links
    .slice(0, MOST_LINKS)
    .some(({ mention }) => candidates[mention]?.form === 'name' && view.sentence[candidates[mention].head] === view.sentence[head]);

/** By noun: who is called so, by name or brought in without one behind the first. */
function readBearers(linking: Linking, first: ReadonlySet<Entity>): ReadonlyMap<number, readonly Entity[]> {
  const bearers = new Map<number, Entity[]>();
  for (const entity of linking.entities) {
    if (entity.links.length === 0 || first.has(entity) || !(entity.named || isBroughtIn(linking, entity))) continue;
    for (const noun of entity.nouns) {
      const called = bearers.get(noun);
      if (called && called.length < MOST_BEARERS) called.push(entity);
      else if (!called) bearers.set(noun, [entity]);
    }
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
