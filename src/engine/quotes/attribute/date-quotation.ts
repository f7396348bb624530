import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Evidence, Person, Span, TimeExpression, TimexValue } from '../../types.ts';
import type { Utterance } from '../utterance.ts';
import { findOccasionBefore } from './find-occasion.ts';
import { findSaid, sentenceAt, sentenceOf } from './find-said.ts';

/** When a person last spoke, and the paragraph where that is told. */
export interface Occasion {
  readonly value: TimexValue;
  readonly span: Span;
  readonly block: number;
}

/** Whether a day is after the publication, on which nothing was said yet: “Lee arrives on Sunday. ‘I am ready,’ he said.” */
export const isYetToCome = ({ article }: Document, { factuality }: Utterance, value: TimexValue): boolean =>
  factuality === 'said' && article.published !== undefined && /^\d{4}-\d\d-\d\d/.test(value) && value.slice(0, 10) > article.published;

/**
 * When it was said: the date in its own sentence, or that of the same speaker's words in this paragraph or the one
 * before, as an interview goes on, or that of an interview or speech which the sentence before tells of.
 */
export function findOccasion(
  document: Document,
  syntax: Syntax,
  utterance: Utterance,
  times: readonly TimeExpression[],
  person: Person | undefined,
  occasions: Map<string, Occasion>,
): { readonly value: TimexValue; readonly evidence: Evidence } | undefined {
  const place = utterance.content[0]?.start ?? 0;
  const block = sentenceOf(document, tokenAt(document, place))?.block ?? 0;
  const own = findSaid(document, syntax, utterance, times);
  if (own) {
    // A month or a week is many occasions.
    if (person && /^\d{4}-\d\d-\d\d/.test(own.value)) occasions.set(person.id, { value: own.value, span: own.span, block });
    return { value: own.value, evidence: { rule: 'said-on', span: own.span, certainty: 'stated' } };
  }
  const earlier = person ? occasions.get(person.id) : undefined;
  if (!person || document.blocks[block]?.role !== 'body') return undefined;
  if (!earlier || block - earlier.block > 1) {
    const told = findOccasionBefore(document, sentenceAt(document, tokenAt(document, place)), person, times);
    if (!told) return undefined;
    occasions.set(person.id, { value: told.value, span: told.span, block });
    return { value: told.value, evidence: { rule: 'said-on-same-occasion', span: told.span, certainty: 'inferred' } };
  }
  occasions.set(person.id, { ...earlier, block });
  return { value: earlier.value, evidence: { rule: 'said-on-same-occasion', span: earlier.span, certainty: 'inferred' } };
}
