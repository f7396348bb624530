import type { Utterance } from '../quotes/utterance.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { POSSESSIVE } from '../text/possessive.ts';
import type { Person } from '../types.ts';
import { readClauses } from './clause.ts';
import { type DocumentView, viewDocument } from './document-view.ts';
import type { Entity } from './entity.ts';
import { FLAG } from './lexicon.ts';
import { joinBirthNames } from './links/birth-names.ts';
import { clusterNames } from './links/cluster-names.ts';
import { findRemembered } from './links/find-remembered.ts';
import { linkDescribedFirst } from './links/link-described-first.ts';
import { linkFirstPersons } from './links/link-first-persons.ts';
import { type Decide, linkMentions } from './links/link-mentions.ts';
import { noteNouns } from './links/link-nominals.ts';
import type { Linking } from './links/linking.ts';
import { decideWith } from './links/rank-antecedents.ts';
import { nounsOfAge, readAge } from './links/read-age.ts';
import { noteSayings, noteSpeakers } from './links/sayings.ts';
import { placeSource } from './mentions/find-sources.ts';
import type { MentionCandidate } from './mentions/mention.ts';
import { isInOffice } from './mentions/role-words.ts';
import { startOfName } from './name-parts.ts';
import { isCourtesy, isOfTwo } from './names/forms-of-address.ts';
import { isCountry } from './names/known-bodies.ts';
import type { PeopleModel } from './people-model.ts';
import { isLandWord } from './peoples.ts';
import { writePeople } from './roles/write-people.ts';
import { makeSpeakers } from './speakers/find-speakers.ts';
import { linkTurns } from './speakers/link-turns.ts';
import { hashWord } from './word-hash.ts';

/**
 * Decides who is meant by each name, description and pronoun. Lists everybody who is named, and every group or unnamed
 * person who speaks, in order of first mention. What cannot be told stays open: a wrong link is worse than none.
 */
export function resolvePeople(
  document: Document,
  syntax: Syntax,
  mentions: readonly MentionCandidate[],
  utterances: readonly Utterance[],
  model: PeopleModel,
): Person[] {
  const linking = beginLinking(document, syntax, mentions, model);
  const speaking = linkEverything(linking, utterances, decideWith(model.links));
  return writePeople(linking, speaking);
}

/** Names to entities, and nothing else linked yet. */
export function beginLinking(
  document: Document,
  syntax: Syntax,
  candidates: readonly MentionCandidate[],
  model: Pick<PeopleModel, 'lexicon'>,
): Linking {
  const view = viewDocument(document, syntax, model.lexicon);
  const clauses = readClauses(view);
  const entities: Entity[] = [];
  const entityOf = new Int32Array(candidates.length).fill(-1);
  clusterNames({ clauses, view }, candidates, entities, entityOf);
  joinBirthNames({ candidates, clauses, entities, entityOf, view });
  const namedTimes = Int32Array.from(entities, (entity) => entity.links.length);
  const quotes = clauses.quote.reduce((most, quote) => Math.max(most, quote), 0);
  const linking: Linking = {
    view,
    clauses,
    candidates,
    entities,
    entityOf,
    sayings: new Map(),
    told: new Map(),
    remembered: findRemembered(
      view,
      candidates.flatMap((candidate, mention) =>
        candidate.type === 'person' && candidate.form === 'name' ? [{ candidate, mention }] : [],
      ),
      entities,
      entityOf,
    ),
    speakerOf: new Int32Array(quotes + 1).fill(-1),
    namedTimes,
    mostNamed: namedTimes.reduce((most, times) => Math.max(most, times), 0),
  };
  candidates.forEach((candidate, k) => {
    const entity = entities[entityOf[k] ?? -1];
    if (entity && !candidate.role && /^[QK]C$/.test(view.document.tokens.form[candidate.last - 1] ?? '')) entity.nouns.add(BARRISTER);
    const age = entity && candidate.form === 'name' ? readAge(view, candidate) : undefined;
    if (entity && age !== undefined) {
      entity.age ??= age;
      for (const noun of nounsOfAge(age)) entity.nouns.add(noun);
    }
    if (entity && candidate.form === 'name') noteLand(view, entity, candidate);
    if (!entity || !candidate.role) return;
    // “Warrant Officer Class Two Lee” is the warrant officer
    let noun = startOfName(view, candidate) - 1;
    while (noun > candidate.first && /^(?:Class|One|Two|First|Second|Third)$/.test(view.document.tokens.form[noun] ?? '')) noun--;
    // “DSP (Crime) Lee”
    if (view.document.tokens.form[noun] === ')') while (noun > candidate.first && view.document.tokens.form[noun + 1] !== '(') noun--;
    noteNouns(linking, entity, candidate.first, nounOfOffice(view, candidate.first, noun));
    // “founder and chief executive Lee” is the founder, too
    for (let i = candidate.first; i < noun - 1; i++)
      if (view.document.tokens.form[i + 1] === 'and') noteNouns(linking, entity, candidate.first, i);
    // “County Coroner Dr Lee”, “Prime Minister Tun Dr Lee”, “Attorney General Lee”: the office in front of forms of address, or of “general”
    const { form } = view.document.tokens;
    let office = noun;
    while (office > candidate.first && (isCourtesy(form[office] ?? '') || isOfTwo(view, office))) office--;
    if (office === noun && OF_GENERAL.test(form.slice(noun - 1, noun + 1).join(' '))) office--;
    const isOffice = ((view.flags[office] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0;
    if (isOffice && office < noun && office >= candidate.first) noteNouns(linking, entity, candidate.first, office);
  });
  return linking;
}

/** “Lee of Sweden”, “Sweden's Lee”, “Lee (Sweden)”: notes the land beside a name. */
function noteLand({ document: { tokens }, hash }: DocumentView, { nounModifiers }: Entity, { first, last }: MentionCandidate): void {
  const behind = /^(?:of|from|\()$/.test(tokens.form[last] ?? '') ? last + 1 : -1;
  const land = tokens.form[behind] === 'the' ? behind + 1 : behind;
  for (const i of [land, POSSESSIVE.test(tokens.form[first - 1] ?? '') ? first - 2 : -1])
    if (i >= 0 && (isCountry(hash[i] ?? 0) || isLandWord(hash[i] ?? 0))) nounModifiers.add(hash[i] ?? 0);
}

const OF_GENERAL = /^(?:attorney|solicitor|secretary|governor|auditor|inspector|director|surgeon|advocate) general$/i;

/** What “Ann Lee KC” is who is no judge. */
const BARRISTER = hashWord('barrister');

/** “Secretary of State Lee”, “Minister for Transport Lee”: the noun of the office in the role from `first` to `last`, which is else the last word. */
function nounOfOffice(view: DocumentView, first: number, last: number): number {
  const isNoun = (i: number): boolean => ((view.flags[i] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0 && !isInOffice(view, i);
  if (isNoun(last)) return last;
  for (let i = last - 1; i > first; i--) if (/^(?:of|for)$/.test(view.document.tokens.form[i] ?? '') && isNoun(i - 1)) return i - 1;
  return last;
}

/** Links all that is left; returns the entities that speak. */
export function linkEverything(linking: Linking, utterances: readonly Utterance[], decide: Decide): ReadonlySet<number> {
  const turns = linkTurns(linking);
  const sources = utterances.map(({ source }) =>
    source && !turns.has(source.start) ? placeSource(linking.view.document, linking.view.syntax, linking.candidates, source) : undefined,
  );
  noteSayings(linking, utterances, sources);
  const kin = new Map<string, Entity>();
  linkMentions(linking, decide, false, kin);
  linkDescribedFirst(linking, utterances, sources);
  joinBirthNames(linking);
  noteSpeakers(linking, utterances, sources);
  linkMentions(linking, decide, true, kin);
  linkFirstPersons(linking);
  return new Set([...makeSpeakers(linking, sources), ...[...turns.values()].map(({ index }) => index)]);
}
