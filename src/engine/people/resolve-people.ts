import type { Utterance } from '../quotes/utterance.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import type { Person } from '../types.ts';
import { readClauses } from './clause.ts';
import { viewDocument } from './derive-view.ts';
import type { Entity } from './entity.ts';
import { joinBirthNames } from './links/birth-names.ts';
import { clusterNames } from './links/cluster-names.ts';
import { findRemembered } from './links/find-remembered.ts';
import { linkDescribedFirst } from './links/link-described-first.ts';
import { linkFirstPersons } from './links/link-first-persons.ts';
import { type Decide, linkMentions } from './links/link-mentions.ts';
import type { Linking } from './links/linking.ts';
import { noteNames } from './links/note-nouns.ts';
import { decideWith } from './links/rank-antecedents.ts';
import { noteSayings, noteSpeakers } from './links/sayings.ts';
import { placeSource } from './mentions/find-sources.ts';
import type { MentionCandidate } from './mentions/mention.ts';
import type { PeopleModel } from './people-model.ts';
import { writePeople } from './roles/write-people.ts';
import { makeSpeakers } from './speakers/find-speakers.ts';
import { linkTurns } from './speakers/link-turns.ts';

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
  noteNames(linking);
  return linking;
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
