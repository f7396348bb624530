import { isLabel } from '../../text/opening-label.ts';
import { opensSentence, ROLE } from '../document-view.ts';
import { against, type Entity } from '../entity.ts';
import type { PronounKind } from '../mentions/find-pronouns.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import type { Antecedent } from './antecedents.ts';
import type { Linking } from './linking.ts';
import { mainSubject } from './main-subject.ts';

/* Pronouns that are whom a sentence opens with, or whom the paragraph before is about. */

const MOST_MENTIONS = 40;

/**
 * “Professor Ray recalled that she never complained. — She joined the institute in 1961, which Lee called a fluke. Prizes, she used
 * to say, were for horses.”: with “she” an obituary goes on about whom it is of, where the paragraph has been about no other woman.
 */
export function rememberedAgain(linking: Linking, k: number, kind: PronounKind): Entity | undefined {
  const { candidates, clauses, entities, entityOf, remembered, view } = linking;
  const { head = -1 } = candidates[k] ?? {};
  if (!remembered || remembered.gender !== kind.gender || view.role[head] !== ROLE.subject || clauses.quote[head] !== 0) return undefined;
  const blockOf = (token: number): number => view.document.sentences[view.sentence[token] ?? 0]?.block ?? 0;
  const block = blockOf(head);
  if (view.document.blocks[block]?.role !== 'body') return undefined;
  for (let j = k - 1; j >= 0 && blockOf(candidates[j]?.head ?? 0) === block; j--) {
    const other = candidates[j];
    const entity = entities[entityOf[j] ?? -1];
    if (!other || k - j > MOST_MENTIONS) return undefined;
    if (entity === remembered || clauses.quote[other.head] !== 0 || (entity && against(entity.gender, kind.gender))) continue;
    if (other.type === 'person' && (view.sentence[other.head] === view.sentence[head] || mainSubject(linking, other) >= 0))
      return undefined;
  }
  return remembered;
}

/** “Otto Lee, who once met Ray, has died. — His daughter …”: the pronoun that opens a paragraph is whom the last sentence of the one before is about. */
export function openingSubject(linking: Linking, k: number, kind: PronounKind, antecedents: readonly Antecedent[]): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const pronoun = candidates[k];
  const sentence = view.sentence[pronoun?.head ?? 0] ?? 0;
  const { first = -1, block = -1 } = view.document.sentences[sentence] ?? {};
  // “2023: He wins a prize.”
  const label = isLabel(view.document, sentence - 1) ? sentence - 1 : sentence;
  const before = view.document.sentences[label - 1];
  if (!pronoun || pronoun.head !== first || before?.block !== block - 1 || clauses.quote[first] !== 0) return undefined;
  const goesOn = view.role[first] === ROLE.possessive || (label < sentence && view.role[first] === ROLE.subject);
  if (!goesOn || view.document.blocks[block - 1]?.role !== 'body') return undefined;
  let found: Entity | undefined;
  for (let j = k - 1; j >= 0 && k - j < MOST_MENTIONS && (view.sentence[candidates[j]?.head ?? 0] ?? 0) >= label - 1; j--) {
    const mention = candidates[j];
    const entity = entities[entityOf[j] ?? -1];
    if (!mention || !entity || entity.kind !== 'person' || clauses.quote[mention.head] !== 0 || mainSubject(linking, mention) < 0) continue;
    if (found !== undefined && found !== entity) return undefined;
    found = entity;
  }
  const fits = found?.named === true && (found.gender === kind.gender || found.gender === 'unknown');
  return fits && antecedents.some(({ entity }) => entity === found) ? found : undefined;
}

/** “Lee's removal followed his suspension”: whose subject a sentence opens with, where it speaks of nobody else in front of the pronoun. */
export function ownsSubject({ candidates, clauses, entities, entityOf, view }: Linking, k: number, kind: PronounKind): Entity | undefined {
  const { head = -1 } = candidates[k] ?? {};
  const sentence = view.sentence[head] ?? 0;
  if (head < 0 || clauses.quote[head] !== 0) return undefined;
  let found: Entity | undefined;
  let owner: MentionCandidate | undefined;
  for (let j = k - 1; j >= 0 && k - j < MOST_MENTIONS && view.sentence[candidates[j]?.head ?? 0] === sentence; j--) {
    const mention = candidates[j];
    if (mention?.type !== 'person') continue;
    const entity = entities[entityOf[j] ?? -1];
    if (!entity || (found !== undefined && found !== entity)) return undefined;
    found = entity;
    owner = mention;
  }
  if (owner?.form !== 'name' || !opensSentence(view, owner.first)) return undefined;
  const noun = view.syntax.head[owner.head] ?? -1;
  const isOwner = view.role[owner.head] === ROLE.possessive && view.role[noun] === ROLE.subject;
  return isOwner && found && (found.gender === kind.gender || found.gender === 'unknown') ? found : undefined;
}
