import { POS } from '../syntax/syntax.ts';
import { stemsOf } from './hash-word.ts';
import { childrenOf, isSomebody, mentionOfToken, type QuoteView } from './quote-view.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import { hasVerb } from './region-words.ts';

const CALLS = stemsOf('call');

/** Whether who calls somebody gives them a name that all use, or bids or telephones them, and nothing is said. */
export function onlyCalls(view: QuoteView, { cue: { token: cue }, content: { pieces }, source }: Reading): boolean {
  const [piece] = pieces;
  if (!CALLS.has(view.stem[cue] ?? 0) || !piece || holdsMarks(view, pieces)) return false;
  const next = view.lower[cue + 1];
  // “a rally called by the opposition”: by whom it was
  if (next === 'by' && !hasVerb(view, piece)) return true;
  // “a driver everybody calls Coach”: how somebody is called by all
  if (piece.last < cue && EVERYBODY.test(view.lower[source.head] ?? '')) return true;
  // “Police were called to a house that was on fire”: where they were needed
  if (next === 'to' && (isPassive(view, subjectOf(view, cue)) || !hasVerb(view, piece))) return true;
  // “The process is called melting”: how a thing is called by all
  if (isNaming(view, cue, source.head) && !pieces.some((p) => hasVerb(view, p))) return true;
  return piece.first > cue && summons(view, cue);
}
/** Who is called for help, and never called anything. */
const HELPERS = /^(?:police|ambulance|paramedics|brigade|cops|911|999|112)$/;
/** Where somebody is called to: “called the crews in”. */
const TOGETHER = /^(?:in|up|over|back|together)$/;
/** What follows somebody who is called, where they are not called something. */
const BEHIND_CALLED: ReadonlySet<number> = new Set([POS.CCONJ, POS.SCONJ, POS.ADV]);

/** Who calls something so by custom. */
const EVERYBODY = /^(?:everybody|everyone|people|locals|friends|colleagues|fans)$/;

/** “The process is called melting”, whether nobody calls it so or what is called is taken for who does. */
function isNaming(view: QuoteView, cue: number, source: number): boolean {
  const isDone = [cue - 1, cue - 2].some((i) => view.upos[i] === POS.AUX) && view.lower[cue + 1] !== 'for';
  return isDone && (source < 0 || (source === subjectOf(view, cue) && isPassive(view, source)));
}

/** What somebody telephones for: “called her mother to say she was safe”. */
const TO_SAY = /^(?:say|tell|report|complain|explain|thank|warn|apologi[sz]e)$/;

/** “called police, but nobody came”, “called her mother, who …”, “called the crews in”: somebody who is called something has it behind who is called. */
function summons(view: QuoteView, cue: number): boolean {
  const isHelper = (i: number): boolean => HELPERS.test(view.lower[i] ?? '');
  const called = childrenOf(view, cue).find((c) => c > cue && (view.mainLabel[c] === REL.obj || isHelper(c))) ?? -1;
  if (called < 0 || view.left[called] !== cue + 1) return false;
  const behind = mentionOfToken(view, called)?.last ?? called + 1;
  // (“called the jurors in”, whoever they are)
  if (!isSomebody(view, called) && !isHelper(called)) return view.upos[behind] === POS.ADV && TOGETHER.test(view.lower[behind] ?? '');
  // “what Lee called a crime”
  if (/^(?:what|which|that)$/.test(view.lower[(view.left[subjectOf(view, cue)] ?? 0) - 1] ?? '')) return false;
  if (view.word[behind] !== 1) return true;
  if (view.lower[behind] === 'to') return isHelper(called) || TO_SAY.test(view.lower[behind + 1] ?? '');
  if (/^(?:out|of|as)$/.test(view.lower[behind] ?? '')) return false;
  return BEHIND_CALLED.has(view.upos[behind] ?? -1) || (isHelper(called) && view.upos[behind] === POS.ADP);
}
