import type { Evidence } from '../../types.ts';
import { formAt, opensSentence } from '../document-view.ts';
import { against, type Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWords } from '../word-hash.ts';
import type { Linking } from './linking.ts';
import { mainSubject } from './main-subject.ts';
import { readAge } from './read-age.ts';

/** Mentions from the beginning of an article to the name at most. */
const MOST_MENTIONS = 30;
/** Paragraphs from the first to the name at most. */
const MOST_BLOCKS = 2;

/** What is told of victims and witnesses: whoever was brought in may be somebody else. */
const HARMED = hashWords(
  'found died dies killed stabbed shot attacked struck hit pronounced suffered injured hurt murdered robbed raped assaulted missing saw witnessed heard lives runs works said says told',
);

/** A name that is held back: the description with which the article begins, and whom it is given to. */
export interface DelayedName {
  readonly from: Entity;
  readonly to: Entity;
  readonly evidence: Evidence;
}

/**
 * “A driver has been fined. — Tom Lee, 34, was stopped in May.”: with whom alone an article begins, without a name, is whose name and
 * age open the next paragraph, where nobody else has been brought in.
 */
export function readDelayedName({ candidates, clauses, entities, entityOf, view }: Linking): DelayedName | undefined {
  const { blocks, sentences } = view.document;
  const blockOf = (one: MentionCandidate): number => sentences[view.sentence[one.head] ?? 0]?.block ?? 0;
  let nominal: MentionCandidate | undefined;
  let from: Entity | undefined;
  for (let k = 0; k < candidates.length && k < MOST_MENTIONS; k++) {
    const one = candidates[k];
    const entity = entities[entityOf[k] ?? -1];
    if (!one || !entity || entity.kind !== 'person' || blocks[blockOf(one)]?.role !== 'body') continue;
    if (!nominal || !from) {
      if (entity.named || one.form !== 'nominal' || !/^an?$/i.test(formAt(view, one.first))) return undefined;
      if (mainSubject({ clauses, view }, one) < 0) return undefined;
      nominal = one;
      from = entity;
    } else if (entity === from) continue;
    else if (one.form !== 'name' || clauses.quote[one.head] !== 0) return undefined;
    else {
      const apart = blockOf(one) - blockOf(nominal);
      const subject = mainSubject({ clauses, view }, one);
      const sentence = view.sentence[one.head] ?? 0;
      const opens = opensSentence(view, one.first) && sentences[sentence - 1]?.block !== blockOf(one);
      if (apart < 1 || apart > MOST_BLOCKS || !opens || subject < 0 || readAge(view, one) === undefined) return undefined;
      if (HARMED.has(view.hash[view.syntax.head[subject] ?? -1] ?? 0) || against(entity.gender, from.gender)) return undefined;
      return { from, to: entity, evidence: { rule: 'same-role', span: nominal.span, target: one.span, certainty: 'unsure' } };
    }
  }
  return undefined;
}
