import { lengthOfDateLabel } from '../../text/date-label.ts';
import type { TimeExpression } from '../../types.ts';
import { parseDay } from '../calendar.ts';
import { DID, isPlanOf, isToBe, type Tense } from '../plan-words.ts';
import { tenseOf } from '../tense.ts';
import type { ClauseView } from './clause-view.ts';
import { type EventHead, hasCopula } from './find-event.ts';
import { sideOf } from './place-in-time.ts';
import { isNotUntil } from './says-when.ts';
import { firstTokenOf, headsSentence, lastTokenOf } from './span-tokens.ts';

/** Verbs by which somebody reports: what hangs below them is said, not told by the paper. */
const REPORTS =
  /^(?:say|says|said|saying|tell|tells|told|telling|state|states|stated|stating|claim|claims|claimed|claiming|report|reports|reported|reporting|announce|announces|announced|announcing|warn|warns|warned|warning|add|adds|added|adding|note|notes|noted|noting|argue|argues|argued|insist|insists|insisted|suggest|suggests|suggested|predict|predicts|predicted|believe|believes|believed|think|thinks|thought|estimate|estimates|estimated|explain|explains|explained|acknowledge|acknowledges|acknowledged|admit|admits|admitted|allege|alleges|alleged|assert|asserts|asserted|declare|declares|declared|write|writes|wrote|reply|replies|replied|respond|responded|express|expressed|expresses|quote|quoted|ask|asked|asks|indicate|indicated|indicates|mention|mentioned|recall|recalled|recalls|call|called|calls|speak|spoke|talk|talked|comment|commented|stress|stressed|emphasize|emphasized|contend|contended|maintain|maintained|hope|hopes|hoped|reckon|reckons|reckoned|expect|expects|expected|confirm|confirmed|tweet|tweets|tweeted)$/i; // biome-ignore format: a list
const DENIALS = /^(?:deny|denies|denied|denying|dismiss|dismisses|dismissed|refute|refutes|refuted|reject|rejects|rejected)$/i;
const MAX_STEPS = 8;

/** Whether a verb reports what somebody said or thought. */
export const isReport = (word: string): boolean => REPORTS.test(word) || DENIALS.test(word);

/** Verbs whose object is no deed: “told reporters”, “asked her”, “said a few words”. */
const ONLY_REPORTS = /^(?:sa(?:y|ys|id|ying)|tells?|told|telling|recall(?:s|ed)?|quoted?|mention(?:s|ed)?|repl(?:y|ies|ied))$/i;
/** Words for a day, which are no object and no subject. */
export const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow)$/i;

const REQUESTS = /^(?:ask|call)(?:s|ed|ing)?$/i;

/**
 * Whether a verb that can report does something to something here: “added 40,000 jobs”, “called a strike”, “announced a plan”, “asked for
 * more time”.
 */
export const doesSomething = (view: ClauseView, verb: number): boolean =>
  !ONLY_REPORTS.test(view.form(verb)) &&
  view.dependents(verb).some((d) => d > verb && view.isNoun(d) && !DAY.test(view.form(d)) && isAimedAt(view, d, verb));

const isAimedAt = (view: ClauseView, noun: number, verb: number): boolean =>
  view.relation(noun) === 'obj' ||
  (REQUESTS.test(view.form(verb)) && view.relation(noun) === 'obl' && view.dependents(noun).some((d) => view.form(d) === 'for'));

/**
 * Who vouches for an event: the paper, a source that says it, or one that denies it. What hangs below the cue of a
 * quotation and is not its words is the paper's: “said in an interview published on Sunday”.
 */
export function voiceOf(
  view: ClauseView,
  event: number,
  quoted: (token: number) => boolean,
  isCue: (token: number) => boolean,
  dates: readonly TimeExpression[],
): 'told' | 'claimed' | 'denied' {
  const isNot = view.dependents(event).some((d) => /^(?:not|n't|n’t|never)$/i.test(view.form(d)));
  if (isNot && !dates.some(({ span }) => isNotUntil(view, firstTokenOf(view, span)))) return 'denied';
  let at = event;
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = view.head(at);
    if (head < 0) break;
    const relation = view.relation(at);
    if (['ccomp', 'xcomp', 'obj', 'parataxis', 'acl'].includes(relation) || (relation === 'conj' && step > 0)) {
      if (DENIALS.test(view.form(head)) || isDoubted(view, head)) return 'denied';
      if (REPORTS.test(view.form(head)) && relation !== 'acl' && (quoted(event) || !isCue(head))) return 'claimed';
    }
    at = head;
  }
  return quoted(event) ? 'claimed' : 'told';
}

/** “I don't think we'll see him this summer”. */
const isDoubted = (view: ClauseView, verb: number): boolean =>
  /^(?:think|believe|expect|suppose)$/i.test(view.form(verb)) &&
  view.dependents(verb).some((d) => /^(?:not|n't|n’t|never)$/i.test(view.form(d)));

/** Whether an event is past or still to come, seen from publication. */
export function statusOf(view: ClauseView, event: EventHead, date: TimeExpression): 'happened' | 'planned' {
  const { value: when } = date;
  const today = parseDay(view.document.article.published);
  const side = today === undefined ? 0 : sideOf(when, today);
  if (side !== 0) return side < 0 ? 'happened' : 'planned';
  // “announced that he is leaving earlier in the evening”
  const opener = firstTokenOf(view, date.span);
  if ([opener, opener - 2].some((token) => /^earlier$/i.test(view.form(token)))) return 'happened';
  const tense = tenseAbove(view, event.token);
  // “an answer was promised by the end of the year”
  if (isDeadline(view, date) && PROMISES.test(view.form(event.token))) return 'planned';
  // “are today searching the woods”
  if (view.tag(event.token) === 'VBG' && lastTokenOf(view, date.span) === event.token - 1 && view.isAuxiliary(opener - 1))
    return 'happened';
  if (isListed(view, event.token, date)) return 'happened';
  if (today !== undefined && !/^\d{4}-\d\d-\d\d/.test(when))
    return (tense === 'future' && !isGoingOn(view, event.token, date)) ||
      (tense === 'perhaps-future' && (isDeadline(view, date) || mayBe(view, event.token)))
      ? 'planned'
      : 'happened';
  if (today === undefined && isTold(view, event.token, when, tense)) return 'happened';
  // “They left the country today”: a past form that the tree has lost its subject of.
  if (tense === 'none' && event.form === 'verb' && /^VB[DN]$/.test(view.tag(event.token))) return 'happened';
  return tense === 'future' || tense === 'perhaps-future' || tense === 'none' ? 'planned' : 'happened';
}

/** “12 May 2009: The boat leaves Oslo”: a list tells in the present what is over. */
export const isListed = (view: ClauseView, verb: number, { span }: TimeExpression): boolean =>
  (headsSentence(view, span) || isInList(view)) && !view.dependents(verb).some((d) => view.tag(d) === 'MD' || view.form(d) === 'to');

/** Whether a date heads the paragraph that a sentence stands in. */
function isInList({ document: { blocks, text }, sentence }: ClauseView): boolean {
  const block = blocks[sentence.block]?.span;
  return block !== undefined && lengthOfDateLabel(text.slice(block.start, block.end)) > 0;
}

/** No article that somebody opens here is older. */
const OLDEST = 1990;

/** “The war begins in 1914”, “was the first to fly, in 1909”, “a girl growing up in 2008”: what is over, though nobody knows what today is. */
const isTold = (view: ClauseView, verb: number, when: string, tense: Tense): boolean =>
  // (“will be in the results for 1989”)
  (Number(when.slice(0, 4).padEnd(4, '9')) < OLDEST && (tense !== 'future' || /^VB[PZ]$/.test(view.tag(verb)))) ||
  (/^\d{2,4}$/.test(when) && view.tag(verb) === 'VBG' && !view.dependents(verb).some((d) => view.isAuxiliary(d)));

/** Whether something goes on in a time that has begun: “is doing better this year”, unlike “is going to do better”, “is leaving next week” and “is leaving later this week”. */
const isGoingOn = (view: ClauseView, verb: number, date: TimeExpression): boolean =>
  view.tag(verb) === 'VBG' &&
  !date.value.endsWith('-WE') &&
  !/^(?:going|planning|preparing|expecting|hoping)$/i.test(view.form(verb)) &&
  !/\b(?:next|later)\b/i.test(view.document.text.slice(date.span.start, date.span.end)) &&
  !isDeadline(view, date) &&
  view.dependents(verb).some((d) => view.isAuxiliary(d) && /^(?:is|are|am|’s|'s|’re|'re)$/i.test(view.form(d)));

/** Whether a verb tells what would or may be: “she would call a session in the autumn”, unlike “it would have sunk”. */
const mayBe = (view: ClauseView, verb: number): boolean => {
  // “is to stand trial later this year”
  const to = /^be$/i.test(view.form(verb - 1)) ? verb - 2 : verb - 1;
  if (/^to$/i.test(view.form(to)) && (/^(?:is|are)$/i.test(view.form(to - 1)) || isToBe(view.form(to - 1), view.form(to + 1)))) return true;
  if (/^to$/i.test(view.form(to)) && isPlanOf(view.form(to - 1), view.form(to - 2))) return true;
  const words = [verb, ...view.dependents(verb).filter((d) => view.isAuxiliary(d))];
  return (
    words.some((d) => /^(?:would|may|might|should)$/i.test(view.form(d))) && !words.some((d) => /^(?:have|’ve|'ve)$/i.test(view.form(d)))
  );
};

const PROMISES = /^(?:promised|pledged|vowed|demanded)$/i;

/** Whether something is to be done up to a date: “hopes to report by the end of the year”, “is closing before the end of June”. */
const isDeadline = (view: ClauseView, date: TimeExpression): boolean =>
  /^(?:by|before)$/i.test(view.form(firstTokenOf(view, date.span) - 1));

/** The tense of an event: of its verb, or of the verb above it where it has none of its own (“before meeting”, “the trip”). */
function tenseAbove(view: ClauseView, token: number): ReturnType<typeof tenseOf> {
  let at = token;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    // “was in court”, “is ready”
    if (view.isVerb(at) || hasCopula(view, at)) {
      // (“declined to comment on Tuesday”)
      if (view.form(at - 1) === 'to' && (DID.test(view.form(at - 2)) || view.form(at - 2) === 'declined')) return 'past';
      const tense = tenseOf(view.document, view.syntax, at);
      // Before meeting, ahead of meeting: still to come when it is told.
      if (tense === 'none' && view.dependents(at).some((d) => /^(?:before|ahead)$/i.test(view.form(d)))) return 'future';
      if (tense !== 'none') return tense;
    }
    at = view.head(at);
  }
  return 'none';
}
