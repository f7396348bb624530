import { POS } from '../syntax/syntax.ts';
import { stemsOf } from './hash-word.ts';
import { childrenOf, isInHeadline, type QuoteView, sentenceAt } from './quote-view.ts';
import type { Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import { isVerb } from './word-kinds.ts';

/** Verbs that take those who are spoken to as their object. */
const ADDRESSES = /^(?:told|asked|questioned|quizzed|informed|advised|warned|ordered|urged|reminded|instructed)$/;
/** Of these, those that never come right before “to” with somebody who speaks: “Operator told to explain”, unlike “Lee asked to speak”. */
const NEEDS_OBJECT = /^(?:told|ordered|urged|reminded|instructed)$/;
/** Who listens in “…, inquiry told” and “…, the court heard”. */
export const LISTENERS = stemsOf('court hearing inquest inquiry juror jury magistrate panel parliament trial tribunal committee');

/** Whether something is done to a verb's subject, though it has none of its own: “despite being warned that …”. */
function isDoneTo(view: QuoteView, verb: number): boolean {
  for (const c of childrenOf(view, verb)) {
    if (c < verb && (view.syntax.labelNames[view.syntax.label[c] ?? 0] ?? '') === 'aux:pass') return true;
  }
  return false;
}

/** “Lee, asked whether it was true, said …”: set apart by commas, with the verb of who is asked behind it. */
function isAside(view: QuoteView, verb: number): boolean {
  const sentence = sentenceAt(view, verb);
  if (!sentence || view.lower[verb - 1] !== ',') return false;
  for (let i = verb + 1; i + 1 < sentence.last; i++)
    if (view.lower[i] === ',') return isVerb(view, i + 1) && !(view.lower[i + 1] ?? '').endsWith('ing');
  // “Lee said, asked if she would stay.”
  return (
    /^(?:if|whether|about|what|how|why)$/.test(view.lower[verb + 1] ?? '') && view.verbsBefore[sentence.first] !== view.verbsBefore[verb]
  );
}

/**
 * The head of who is spoken to as a cue's subject, or as what it describes: “families have been told to expect news”,
 * “Lee, asked whether …, said”, “court told”. -1 when a cue has nobody such.
 */
export function addresseeOf(view: QuoteView, { cue, source }: Reading): number {
  const above = view.mainLabel[cue.token] === REL.xcomp ? (view.head[cue.token] ?? -1) : -1;
  const verb = ADDRESSES.test(view.lower[above] ?? '') ? above : cue.token;
  const word = view.lower[verb] ?? '';
  if (!ADDRESSES.test(word) && !/^hear[ds]$/.test(word)) return -1;
  // (“The plan was questioned”: a thing is)
  if (/^qu/.test(word) && !/^(?:about|by|on|over)$/.test(view.lower[verb + 1] ?? '')) return -1;
  const ends = view.sentenceOf[verb + 1] !== view.sentenceOf[verb] || view.lower[verb + 1] === '.';
  const listener = view.upos[verb - 1] === POS.AUX ? verb - 2 : verb - 1;
  if (ends && /^(?:told|hear[ds])$/.test(word) && LISTENERS.has(view.stem[listener] ?? 0)) return listener;
  if (!ADDRESSES.test(word)) return -1;
  const described = view.head[verb] ?? -1;
  if (view.mainLabel[verb] === REL.acl && described >= 0 && described < verb && subjectOf(view, verb) < 0) return described;
  if (word === 'asked' && source.head < verb && isAside(view, verb)) return source.head;
  const subject = subjectOf(view, verb);
  if (subject < 0 || subject > verb) return -1;
  // “was fined and told to pay”
  if (NEEDS_OBJECT.test(word) && view.lower[verb + 1] === 'to' && view.lower[verb - 1] === 'and') return subject;
  // “Crews told they may sail”: a headline drops its “were”
  if (word === 'told' && isInHeadline(view, verb) && /^(?:they|he|she|it|not)$/.test(view.lower[verb + 1] ?? '')) return subject;
  if (view.head[subject] !== verb) return isDoneTo(view, verb) ? subject : -1;
  if (isPassive(view, subject) || isDoneTo(view, verb) || (NEEDS_OBJECT.test(word) && view.lower[verb + 1] === 'to')) return subject;
  return -1;
}
