import type { TimeExpression } from '../../types.ts';
import { isPlanOf } from '../plan-words.ts';
import { tenseOf } from '../tense.ts';
import { behindSource, verbBefore, verbBehind, verbOfNoun } from './adjacent-event.ts';
import { happeningBetween, happeningBounding, nounBefore, nounBehind } from './adjacent-noun.ts';
import { contradicts, tellsNews, tellsNow } from './against-tense.ts';
import { clauseAround, cleftClause, whenClause } from './clause-behind.ts';
import type { ClauseView } from './clause-view.ts';
import { mainEvent } from './date-heading.ts';
import { goesOnList } from './date-lists.ts';
import { deedOf } from './deed-of.ts';
import { type EventHead, findEvents, hasCopula } from './find-event.ts';
import { anyFinite, finiteBefore, nonFiniteBefore } from './finite-verbs.ts';
import { isCompared, isCounted } from './is-compared.ts';
import { isDeed } from './main-deed.ts';
import { isCited, namesAccounts, namesIssue, namesKind, namesObject, namesWhich } from './names-which.ts';
import { isBound, isRepeated } from './says-when.ts';
import { headOfSpan, headsSentence, lastTokenOf } from './span-tokens.ts';
import { tellsWho } from './tells-who.ts';
import { verbRightBehind } from './verb-right-behind.ts';

/** A date in its sentence. */
export interface DatePlace {
  readonly view: ClauseView;
  readonly time: TimeExpression;
  /** All dates of the sentence, and which of them this is. */
  readonly times: readonly TimeExpression[];
  readonly at: number;
  /** Its first token, and its last one or that of the range which it begins. */
  readonly from: number;
  readonly to: number;
  readonly isRange: boolean;
  /** The verb behind an “and” right behind it. */
  readonly second: EventHead | undefined;
  readonly quoted: (token: number) => boolean;
}

/** What a date dates: events, or a noun, which must do where the verb has another date. */
export type Dating = { readonly events: readonly EventHead[] } | { readonly noun: EventHead; readonly verb: EventHead };

const dates = (...events: readonly (EventHead | undefined)[]): Dating => ({ events: events.filter((event) => event !== undefined) });

/** Finds what a date dates: by where it stands, by the words beside it, and last by the tree. */
export function eventOfDate(place: DatePlace): Dating {
  const { view, time, from, to } = place;
  if (headsSentence(view, time.span)) return dates(mainEvent(view));
  const when = whenClause(view, lastTokenOf(view, time.span));
  // “It was 3.10am on Friday when she rang the bell”
  if (when && (time.type === 'DATE' || /^it$/i.test(view.form(view.sentence.first)))) return dates(when, mainBefore(place));
  const clause = cleftClause(view, from, to) ?? clauseAround(view, from, to);
  if (clause) return dates(clause);
  if (datesNothing(place)) return dates();
  return dateBeside(place) ?? dateByTree(place);
}

/** “will meet again on Wednesday, when the bill is expected to pass”, “ten were hurt on Friday when the stand fell”: the main clause, where the date is its, too. */
function mainBefore({ view, time, from }: DatePlace): EventHead | undefined {
  const main = finiteBefore(view, from) ?? nonFiniteBefore(view, from);
  if (!main || isBound(view, time)) return undefined;
  const isToo =
    tenseOf(view.document, view.syntax, main.token) === 'future' ||
    isPlanOf(view.form(main.token - 2), view.form(main.token - 3)) ||
    isDeed(view, main.token, () => false);
  return isToo ? main : undefined;
}

/** Whether a date only names a thing, says who somebody is, or is compared, counted or repeated. */
function datesNothing({ view, time, times, from, to }: DatePlace): boolean {
  return (
    namesAccounts(view, time, times) ||
    namesObject(view, time) ||
    namesKind(view, time) ||
    namesWhich(view, time) ||
    namesIssue(view, time) ||
    isRepeated(view, time) ||
    isCited(view, time) ||
    tellsWho(view.document, view.syntax, view.sentence, from, to) ||
    isCompared(view, time.span) ||
    isCounted(view, time, times) ||
    // “after Thursday’s ruling” bounds the clause, but dates the ruling.
    (isBound(view, time) && !nounBehind(view, to)) ||
    // “9/11” is most often the name of what happened, not its day.
    (view.document.text.startsWith('9/11', time.span.start) && !nounBehind(view, to))
  );
}

/** The event that stands right beside a date. */
function dateBeside({ view, time, from, to, isRange, second, quoted }: DatePlace): Dating | undefined {
  const bounding = happeningBounding(view, from);
  if (bounding) return dates(bounding);
  const named = nounBehind(view, to, from);
  const beside =
    (named && (verbOfNoun(view, named.token, from, to) ?? deedOf(view, named.token, quoted) ?? named)) ??
    verbRightBehind(view, from, to) ??
    second ??
    behindSource(view, from, to) ??
    verbBefore(view, from, to) ??
    verbBehind(view, isRange ? from - 1 : from, to, isRange);
  if (beside?.form !== 'verb') return beside && dates(beside);
  // “In the election on May 5, won by …”
  const isOther = contradicts(view, beside, time) || tellsNews(view, beside, time) || tellsNow(view, beside, time);
  return dates((isOther ? nounBefore(view, from) : undefined) ?? beside);
}

const REMEMBERS = /^(?:commemorat|honour|honor|mourn|recall|remember)(?:e|es|ed|s|ing)?$/i;

/** The event above a date in the tree. */
function dateByTree({ view, time, times, at, from }: DatePlace): Dating {
  const token = headOfSpan(view, time.span);
  const path = token < 0 ? { attributive: false } : findEvents(view, token);
  const { noun, attributive } = path;
  // The nearest verb before the date is surer than the tree's (measured: occurrences R 43.5 against 40.9).
  // (“the date for it to be finished was 2017” tells a date)
  const verb = (isPredicate(view, token, from) ? path.verb : finiteBefore(view, from)) ?? path.verb ?? anyFinite(view);
  if (!verb) return dates(noun);
  const near = nounBefore(view, from);
  const isNews = tellsNews(view, verb, time) || (near !== undefined && tellsNow(view, verb, time));
  const happened = isNews ? (near ?? happeningBetween(view, verb.token, from) ?? participleBetween(view, verb.token, from)) : undefined;
  if (happened) return dates(happened);
  // “remembered the flood 50 years ago”
  if (near && REMEMBERS.test(view.form(verb.token)) && verb.token < near.token) return dates(near);
  if (contradicts(view, verb, time)) {
    // “to continue the hearing to 21 May”: what a day is moved to is no part of the noun.
    const named = /^to$/i.test(view.form(from - 1)) ? undefined : (near ?? noun);
    return dates(named ?? nonFiniteBefore(view, from) ?? path.verb);
  }
  if (goesOnList(view, time, times[at + 1])) return dates(verb);
  if (noun && !attributive) return { noun, verb };
  return dates(noun ?? verb);
}

/** “has had a hard year, losing his father in May”: what a participle behind a comma tells. */
function participleBetween(view: ClauseView, verb: number, from: number): EventHead | undefined {
  for (let token = from - 1; token > verb + 1; token--)
    if (view.tag(token) === 'VBG' && view.form(token - 1) === ',' && view.head(token) === verb) return { token, form: 'verb' };
  return undefined;
}

/** “The date for it was 2017”, unlike “the launch was in 2017”. */
const isPredicate = (view: ClauseView, token: number, first: number): boolean =>
  token >= 0 && hasCopula(view, token) && /^(?:is|are|was|were|be|been)$/i.test(view.form(first - 1));
