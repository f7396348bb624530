import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { hashWord } from '../hash-word.ts';
import { endOfSentence, mentionOfToken, type QuoteView } from '../quote-view.ts';
import { DOING, isNoun, isVerb } from '../word-kinds.ts';

/** Words of a phrase that names somebody, at most. */
const MOST = 12;
const ENDS_PHRASE = /^(?:[,(;.–—-]|--|who|whose|that|which|as)$/;
const PLURAL = hashWord('NNS');

/**
 * The head of who is named right behind a token, before `end`, in a phrase without a verb of its own: “notes the club's
 * manager, Ann Lee”, “says Moscow”, “by residents”; -1 when nobody is.
 */
export function namedBehind(view: QuoteView, token: number, end: number): number {
  let head = -1;
  let at = token + 1;
  for (; at < end && !ENDS_PHRASE.test(view.lower[at] ?? ''); at++) {
    // (“said arresting officer Ann Lee”)
    const isDoing = at === token + 1 && view.tag[at] === DOING && isNoun(view, at + 1);
    if (at - token > MOST || (isVerb(view, at) && !isDoing) || view.upos[at] === POS.PRON) return -1;
    const who = head < 0 ? mentionOfToken(view, at) : undefined;
    // “the club's manager”: the manager is
    if (who && !POSSESSIVE.test(view.lower[who.last] ?? '') && !POSSESSIVE.test(view.lower[who.last - 1] ?? '')) head = who.head;
  }
  // “say residents”, “says Marsh”
  const isBare = head < 0 && at === token + 2 && (view.tag[at - 1] === PLURAL || view.upos[at - 1] === POS.PROPN);
  return isBare ? at - 1 : head;
}

/** Who says the words in marks of region `r` of which a passive verb tells, behind “by”: right behind the marks, or right behind the verb; -1 when nobody does. */
export function agentBeside(view: QuoteView, verb: number, r: number): number {
  if (r < 0) return -1;
  const [opening, close] = [view.regionFirst[r] ?? 0, view.regionLast[r] ?? 0];
  if (view.lower[close + 1] === 'by') return namedBehind(view, close + 1, endOfSentence(view, close));
  return view.lower[verb + 1] === 'by' ? namedBehind(view, verb + 1, opening) : -1;
}
