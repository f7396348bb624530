import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { viewDocument } from '../derive-view.ts';
import { tagNames } from '../names/tag-names.ts';
import type { PeopleModel } from '../people-model.ts';
import { findNames } from './find-names.ts';
import { findNominals } from './find-nominals.ts';
import { findPronouns } from './find-pronouns.ts';
import type { MentionCandidate } from './mention.ts';
import { nameTurns } from './name-turns.ts';

/**
 * Finds the places where somebody may be meant: names of people, groups and places, descriptions, pronouns. In text
 * order; names do not overlap, a description may hold a name. Who is meant is decided later, by `resolvePeople`.
 */
export function findMentions(document: Document, syntax: Syntax, model: PeopleModel): MentionCandidate[] {
  const view = viewDocument(document, syntax, model.lexicon);
  const tags = tagNames(view, model.tags);
  const names = findNames(view, tags);
  const inName = new Uint8Array(document.tokens.count);
  for (const name of names) inName.fill(1, name.first, name.last);
  const mentions = [...names, ...findNominals(view, tags, inName), ...findPronouns(view)].sort(inTextOrder);
  return [...nameTurns(view, mentions)].sort(inTextOrder);
}

const inTextOrder = (a: MentionCandidate, b: MentionCandidate): number => a.span.start - b.span.start || b.span.end - a.span.end;
