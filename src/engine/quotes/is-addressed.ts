import type { Reading } from './accept-features.ts';
import { REL } from './cue-features.ts';
import { isPassive, subjectOf } from './cue-window.ts';
import type { QuoteView } from './quote-view.ts';

/** Verbs that take those who are spoken to as their object. */
const ADDRESSES = /^(?:told|asked|informed|advised|warned|ordered|urged|reminded|instructed)$/;
/** Of these, those that never come right before “to” with somebody who speaks: “Operator told to explain”, unlike “Lee asked to speak”. */
const NEEDS_OBJECT = /^(?:told|ordered|urged|reminded|instructed)$/;

/** Whether a cue's subject is spoken to: “families have been told to expect news”, “operator told to explain delays”. */
export function isAddressed(view: QuoteView, { cue }: Reading): boolean {
  const above = view.mainLabel[cue.token] === REL.xcomp ? (view.head[cue.token] ?? -1) : -1;
  const verb = ADDRESSES.test(view.lower[above] ?? '') ? above : cue.token;
  const word = view.lower[verb] ?? '';
  const subject = subjectOf(view, verb);
  if (!ADDRESSES.test(word) || subject < 0 || view.head[subject] !== verb) return false;
  return isPassive(view, subject) || (subject < verb && NEEDS_OBJECT.test(word) && view.lower[verb + 1] === 'to');
}
