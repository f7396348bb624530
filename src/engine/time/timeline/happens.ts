import type { Span, TimeExpression } from '../../types.ts';
import { isOut } from '../plan-words.ts';
import { tenseOf } from '../tense.ts';
import type { ClauseView } from './clause-view.ts';
import { type EventHead, endsAccounts, hasCopula, isHappening } from './find-event.ts';
import { BEHIND_DUE } from './finite-verbs.ts';
import { headsSentence, lastTokenOf } from './span-tokens.ts';
import { subjectOf } from './subject-of.ts';

/** Whether an event is something that happens: what merely is, now and in somebody's mouth, is none. */
export function happens(view: ClauseView, event: EventHead, quoted: (token: number) => boolean): boolean {
  // “the week following last month's strike”
  if (endsAccounts(view, event.token) || /^following$/i.test(view.form(event.token)) || isOwnNote(view, event.token)) return false;
  // “if they make an offer by 22 June”
  if (event.form === 'noun' && view.relation(event.token) === 'obj' && isOpen(view, view.head(event.token))) return false;
  if (event.form === 'noun' && isToldSomething(view, event.token)) return false;
  if (event.form !== 'verb') return true;
  if (quoted(event.token) && (isAddressed(view, event.token) || isWished(view, event.token))) return false;
  if (
    tellsWhoever(view, event.token) ||
    isAsked(view, event.token) ||
    isOpen(view, event.token) ||
    isFreeRelative(view, event.token) ||
    isHabit(view, event.token) ||
    isUnreal(view, event.token) ||
    isDue(view, event.token)
  )
    return false;
  if (!hasCopula(view, event.token) && view.isVerb(event.token)) return true;
  // “is to open”, “are due to go”: a plan, although the tree sees a copula.
  if (view.tag(event.token) === 'VB' || isToBeDone(view, event.token)) return true;
  // “is set for 12 June”: a plan; “was sunk in 1871”: done, although the tree sees how something was.
  if (SET.test(view.form(event.token)) && view.form(event.token + 1) === 'for') return true;
  if (isDueThere(view, event.token) || isOut(view.form(event.token), view.form(event.token + 1))) return true;
  if (DONE.test(view.form(event.token)) && view.dependents(event.token).some((d) => /^(?:was|were)$/i.test(view.form(d)))) return true;
  // “was 11 in 1994”
  if (view.tag(event.token) === 'CD' && /^\d/.test(view.form(event.token)) && !event.opens) return false;
  // “was jubilant”, “there was a lesson”: how things were is no event.
  if (/^JJ|^RB|^IN/.test(view.tag(event.token)) && tenseOf(view.document, view.syntax, event.token) !== 'future') return false;
  const present = view
    .dependents(event.token)
    .some((d) => view.isAuxiliary(d) && /^(?:is|are|am|’s|'s|’re|'re|’m|'m)$/i.test(view.form(d)));
  return !present && !quoted(event.token);
}

/** “told Tuesday’s meeting that it was late”: who was told is no event, what was told is. */
const isToldSomething = (view: ClauseView, noun: number): boolean =>
  /^i?obj$/.test(view.relation(noun)) && /^(?:tell|tells|told|telling)$/i.test(view.form(view.head(noun)));

/** “is to be closed”. */
const isToBeDone = (view: ClauseView, verb: number): boolean =>
  view.tag(verb) === 'VBN' && view.form(verb - 1) === 'be' && view.form(verb - 2) === 'to';

const OWN = /^(?:article|feature|interview|page|piece|report|story|transcript|video)$/i;

/** “This story was first published on 3 May”, “This article was updated today”: what a page says of itself. */
const isOwnNote = (view: ClauseView, verb: number): boolean =>
  /^this$/i.test(view.form(view.sentence.first)) &&
  OWN.test(view.form(view.sentence.first + 1)) &&
  (/^(?:amended|corrected|edited|republished|updated)$/i.test(view.form(verb)) ||
    (/^published$/i.test(view.form(verb)) && view.dependents(verb).some((d) => /^(?:first|originally)$/i.test(view.form(d)))));

/** “is due in court on 12 June”, “is due back on Monday”: a plan, whatever the tree makes of it. */
const isDueThere = (view: ClauseView, token: number): boolean =>
  [token, ...view.dependents(token)].some(
    (due) =>
      due <= token && /^due$/i.test(view.form(due)) && BEHIND_DUE.test(view.form(due + 1)) && !/^w(?:as|ere)$/i.test(view.form(due - 1)),
  );

/** Whether a clause says of a date what is held on it: “The funeral will be on Friday”, “polling is on 4 July”, unlike “the year was 1999”. */
export const isHeldOn = (view: ClauseView, date: number, { evidence }: TimeExpression): boolean => {
  // “opening hours are 9am to 5pm”
  if (evidence.some(({ rule }) => rule.startsWith('same-as-'))) return false;
  const subject = view.form(subjectOf(view, date));
  return isHappening(subject) || /^(?:Day|birthday|final)$/.test(subject);
};

const SET = /^(?:set|due|scheduled|slated|listed|planned|fixed)$/i;
const DONE = /^(?:sunk|dug|laid|struck|split|torn|born|burnt|shot|slain|hanged|wounded|lit)$/i;

/** Whether a clause only says who is meant: “anyone who was in the park on Tuesday is asked to call”. */
const tellsWhoever = (view: ClauseView, verb: number): boolean =>
  view.relation(verb) === 'acl' && /^(?:any|every)(?:one|body)$/i.test(view.form(view.head(verb)));

/** Whether something ought to be going on: “should be sitting an exam this week”. */
const isDue = (view: ClauseView, verb: number): boolean =>
  view.tag(verb) === 'VBG' && view.dependents(verb).some((d) => /^(?:should|ought)$/i.test(view.form(d)));

/** Whether a verb only says what is meant: “of what was needed last year”, “whatever happens today”. */
const isFreeRelative = (view: ClauseView, verb: number): boolean =>
  (view.relation(verb) === 'acl' && /^what(?:ever)?$/i.test(view.form(view.head(verb)))) ||
  view.dependents(verb).some((d) => d < verb && /^what(?:ever)?$/i.test(view.form(d)) && /^(?:nsubj|obj)$/.test(view.relation(d)));

const MAX_OPEN = 4;

/** “for the death of a man he left in a chair overnight”: a night of that story, which is not the last one. */
export const isAnyNight = (view: ClauseView, verb: number, { span }: TimeExpression): boolean =>
  /^acl/.test(view.relation(verb)) && /^overnight$/i.test(view.document.text.slice(span.start, span.end));

/** Whether it is left open if something is so: “would not say whether she planned to run in May”, “if they win or tie on Tuesday”. */
function isOpen(view: ClauseView, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < MAX_OPEN && at >= 0; step++) {
    // (the tree may hang “if” on the subject)
    const words = [view.leftOf(at), ...view.dependents(at).filter((d) => d < at && view.relation(d) === 'mark')];
    const mark = words.find((word) => /^(?:whether|if|unless)$/i.test(view.form(word)));
    if (mark !== undefined) {
      if (/^(?:whether|unless)$/i.test(view.form(mark))) return true;
      // “it would need two thirds even if they won on Tuesday”
      return view.relation(at) === 'advcl' && (/^VB[PZ]$/.test(view.tag(at)) || isSupposed(view, view.head(at)));
    }
    if (!/^(?:xcomp|conj)$/.test(view.relation(at))) return false;
    at = view.head(at);
  }
  return false;
}

/** “would have closed on Friday”: what was not done. */
function isUnreal(view: ClauseView, verb: number): boolean {
  // (the tree may take “have” for the verb)
  const isOwn = HAVE.test(view.form(verb)) && view.tag(verb + 1) === 'VBN';
  const have = isOwn ? verb : /^been$/i.test(view.form(verb - 1)) ? verb - 2 : verb - 1;
  const would = NOT.test(view.form(have - 1)) ? have - 2 : have - 1;
  return HAVE.test(view.form(have)) && /^(?:would|’d|'d)$/i.test(view.form(would));
}

const HAVE = /^(?:have|’ve|'ve)$/i;
const NOT = /^(?:not|n't|n’t|never)$/i;

/** Whether a verb tells what would or might be: “it would need two thirds”. */
const isSupposed = (view: ClauseView, verb: number): boolean =>
  view.dependents(verb).some((d) => view.isAuxiliary(d) && /^(?:would|could|might|’d|'d)$/i.test(view.form(d)));

const MAX_QUESTION = 20;

/** Whether a question mark closes an event’s clause. */
function isAsked(view: ClauseView, event: number): boolean {
  for (let token = event + 1; token < view.sentence.last && token - event <= MAX_QUESTION; token++) {
    if (view.form(token) === '?') return true;
    if (/^[.;!”"]$/.test(view.form(token))) return false;
  }
  return false;
}

const WISH = /^(?:want|wants|need|needs|wish|wishes|prefer|prefers)$/i;
const MAX_WISH = 4;

/** Whether an event is only wished of somebody else by who speaks: “I want someone to ring me on Monday”, unlike “we want to open on Monday”. */
function isWished(view: ClauseView, event: number): boolean {
  for (let at = event, step = 0; at >= 0 && step < MAX_WISH; at = view.head(at), step++) {
    if (view.isVerb(at) && WISH.test(view.form(at)) && view.form(at + 1) !== 'to' && !view.dependents(at).some((d) => view.isAuxiliary(d)))
      return true;
  }
  return false;
}

/** Whether “today” is these days: “Today she serves as mayor”, “is still used today”, in somebody's mouth “Today he has forgotten”. */
export function isNowadays(view: ClauseView, event: number, { span }: TimeExpression, quoted: (token: number) => boolean): boolean {
  // (“Today: The boat leaves” heads an entry)
  if (!/^today$/i.test(view.document.text.slice(span.start, span.end)) || headsSentence(view, span)) return false;
  if (isOfToday(view, span)) return true;
  // “would not say the same today”, “it would cost twice as much today”
  if (quoted(event) && view.dependents(event).some((d) => /^(?:would|could|might)$/i.test(view.form(d)))) return true;
  const isNow = /^VB[ZP]$/.test(view.tag(event)) || (view.tag(event) !== 'VBG' && hasPresent(view, event));
  if (view.dependents(event).some((d) => /^still$/i.test(view.form(d)))) return isNow;
  if (span.start > (view.document.tokens.start[event] ?? 0)) return false;
  if (isNow || !quoted(event)) return isNow;
  return view.dependents(event).some((d) => view.isAuxiliary(d) && /^(?:has|have|’ve|'ve)$/i.test(view.form(d)));
}

/** “in today’s world”, unlike “today’s vote”. */
function isOfToday(view: ClauseView, span: Span): boolean {
  const owned = lastTokenOf(view, span) + 1;
  const noun = view.head(owned - 1);
  return /^['’]s$/.test(view.form(owned)) && /^NNS?$/.test(view.tag(noun)) && !isHappening(view.form(noun));
}

const hasPresent = (view: ClauseView, event: number): boolean =>
  view.dependents(event).some((d) => view.isAuxiliary(d) && /^(?:is|are|can|’s|'s|’re|'re)$/i.test(view.form(d)));

/** “The rains usually end in September”: what is so every time is told of no one day. */
const isHabit = (view: ClauseView, event: number): boolean =>
  /^VB[ZP]$/.test(view.tag(event)) &&
  view.dependents(event).some((d) => d < event && /^(?:usually|normally|typically|traditionally|always|often)$/i.test(view.form(d)));

/** Whether words in somebody’s mouth speak to somebody or of what might be: “if you come tomorrow”, “I could not see him”. */
function isAddressed(view: ClauseView, verb: number): boolean {
  const words = view.dependents(verb).map((dependent) => view.form(dependent).toLowerCase());
  // (“due to resume”: the tree may hang “to” elsewhere)
  if (view.tag(verb) === 'VB' && view.form(verb - 1) !== 'to' && !words.some((word) => SUPPORT.test(word))) return true;
  const negated = words.some((word) => /^(?:not|n't|n’t|never)$/.test(word));
  return words.some((word) => word === 'if' || word === 'you' || (word === 'i' && negated));
}

const SUPPORT = /^(?:to|will|would|shall|should|can|could|may|might|must|did|do|does|’ll|'ll)$/;
