import type { ClauseView } from './clause-view.ts';
import type { EventHead } from './find-event.ts';
import { isReport } from './judge.ts';

/** What is arranged; of it other verbs tell as well that it was not then: “a strike called for 5 April was suspended”. */
const ARRANGED = /^(?:planned|scheduled|slated|set|due|arranged|organi[sz]ed|called|expected|announced|booked|listed)$/i;
const MOVES = /^(?:suspended|adjourned|moved|rescheduled|delayed|brought|put)$/i;
const CANCELS = /^(?:cancel(?:l?ed|s)|postpone[ds]|scrap(?:ped|s)|shelve[ds]|abandon(?:ed|s))$/i;
const BREAK = /^(?:[;:—“”"]|--|and|but|or|after|before|because|when|as|that|which|who|while|until|since|if)$/i;
/** Tokens from an event to the verb that calls it off. */
const MAX_REACH = 24;

/** Whether an event is told to be off: “a concert planned for Thursday has been cancelled”, “they called off the rally on 3 June”. */
export function isCancelled(view: ClauseView, event: EventHead): boolean {
  if (isOfDroppedPlan(view, event.token)) return true;
  const arranged = [event.token, ...view.dependents(event.token)].some((token) => token <= event.token && ARRANGED.test(view.form(token)));
  if (event.form === 'verb' && !mayBeNoVerb(view, event.token)) return false;
  const verb = view.head(event.token);
  if (view.relation(event.token) === 'obj' && isCalledOff(view, verb) && !hasPassive(view, verb)) return true;
  // By the order of words: the tree seldom finds the subject of so long a passive.
  for (let token = event.token + 1; token < view.sentence.last && token - event.token <= MAX_REACH; token++) {
    if (isCalledOff(view, token) || (arranged && isMoved(view, token))) return hasPassive(view, token);
    // “planned for last summer and postponed because of the flood”
    const isBoth = arranged && /^(?:and|but)$/i.test(view.form(token));
    if (isBoth && view.isVerb(token + 1) && (isCalledOff(view, token + 1) || isMoved(view, token + 1))) return true;
    if (BREAK.test(view.form(token)) || (view.isVerb(token) && /^VB[DZP]$/.test(view.tag(token)))) return false;
  }
  return false;
}

const PLANS = /^(?:attempt|bid|idea|motion|plan|proposal|scheme)s?$/i;
const DROPS = /^(?:blocked|defeated|dropped|refused|rejected|shelved|withdrawn)$/i;

/** “A plan to raise it in June was dropped”: what will not be done, whatever day was meant. */
function isOfDroppedPlan(view: ClauseView, verb: number): boolean {
  const plan = view.head(verb);
  if (view.tag(verb) !== 'VB' || view.relation(verb) !== 'acl' || !PLANS.test(view.form(plan))) return false;
  const drops = view.head(plan);
  return view.relation(plan) === 'nsubj' && (DROPS.test(view.form(drops)) || isCalledOff(view, drops)) && hasPassive(view, drops);
}

const isCalledOff = (view: ClauseView, verb: number): boolean =>
  CANCELS.test(view.form(verb)) || (/^call(?:ed|s)$/i.test(view.form(verb)) && view.form(verb + 1) === 'off');

const isMoved = (view: ClauseView, verb: number): boolean =>
  MOVES.test(view.form(verb)) && (!/^(?:brought|put)$/i.test(view.form(verb)) || /^(?:forward|off|back)$/.test(view.form(verb + 1)));

/** A participle without auxiliary, or a noun that the tagger took for a verb: “the Friday night run has been cancelled”. */
const mayBeNoVerb = (view: ClauseView, verb: number): boolean =>
  /^VB[NP]$/.test(view.tag(verb)) && !isReport(view.form(verb)) && !view.dependents(verb).some((d) => view.isAuxiliary(d));

const hasPassive = (view: ClauseView, verb: number): boolean => /^(?:is|are|was|were|be|been|being)$/i.test(view.form(verb - 1));
