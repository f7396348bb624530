import { bisect } from '../../text/bisect.ts';
import type { Span, TimeExpression } from '../../types.ts';
import { isPlanOf } from '../plan-words.ts';
import { tenseOf } from '../tense.ts';
import { behindSource, verbBefore, verbBehind, verbBehindAnd, verbOfNoun } from './adjacent-event.ts';
import { happeningBetween, happeningBounding, nounBefore, nounBehind } from './adjacent-noun.ts';
import { contradicts, isOldPlan, isPastAhead, tellsEveryYear, tellsNews, tellsNow } from './against-tense.ts';
import { isCancelled } from './cancelled.ts';
import type { Candidate } from './candidates.ts';
import { cleftClause, whenClause } from './clause-behind.ts';
import type { ClauseView } from './clause-view.ts';
import { mainEvent } from './date-heading.ts';
import { goesOnList, listedWith } from './date-lists.ts';
import { isBirthOrDeath, isLifetime, rangeFrom } from './date-ranges.ts';
import { deedOf } from './deed-of.ts';
import { type EventHead, findEvents, hasCopula } from './find-event.ts';
import { anyFinite, finiteBefore, nonFiniteBefore, secondBetween } from './finite-verbs.ts';
import { isDeed } from './follow-story.ts';
import { happens, isAnyNight, isHeldOn, isNowadays } from './happens.ts';
import { isCompared, isCounted } from './is-compared.ts';
import { statusOf, voiceOf } from './judge.ts';
import { isCited, namesAccounts, namesIssue, namesKind, namesObject, namesWhich } from './names-which.ts';
import { openingHappening } from './opening-happening.ts';
import { outsideMarks } from './outside-marks.ts';
import { datesByDecade, isBound, isRepeated } from './says-when.ts';
import { firstTokenOf, headOfSpan, headsSentence, lastTokenOf } from './span-tokens.ts';
import { clauseOf } from './summarize.ts';
import { tellsWho } from './tells-who.ts';
import { verbRightBehind } from './verb-right-behind.ts';

/** The events that a sentence dates itself, one for each day of a list; `index` is its place in the document. */
export function findInSentence(
  view: ClauseView,
  times: readonly TimeExpression[],
  index: number,
  quoted: (token: number) => boolean,
  isCue: (token: number) => boolean,
): Candidate[] {
  const byEvent = new Map<number, { readonly event: EventHead; readonly dates: TimeExpression[] }>();
  let told: EventHead | undefined;
  const put = (verb: EventHead | undefined, time: TimeExpression): void => {
    const found = openingHappening(view, verb, firstTokenOf(view, time.span)) ?? verb;
    // What is done on a day to come is told by another verb, or not at all.
    const chosen = outsideMarks(view, found && isPastAhead(view, found, time) ? anyFinite(view) : found, time);
    // “was involved in a clash on Friday”: how things were is no event, what it was in is one
    const within = chosen && !isOwnDate(view, chosen, time) && hasCopula(view, chosen.token) && !happens(view, chosen, quoted);
    const event = within ? nounBefore(view, firstTokenOf(view, time.span)) : chosen;
    told = event;
    if (!event || !datesByDecade(view, event, time) || isNowadays(view, event.token, time, quoted)) return;
    if (!(isOwnDate(view, event, time) ? isHeldOn(view, event.token, time) : happens(view, event, quoted))) return;
    if (isAnyNight(view, event.token, time) || isCancelled(view, event)) return;
    // “I will resign the same day”: a day that is over is not the one they mean.
    if (event.form === 'verb' && (contradicts(view, event, time) || tellsEveryYear(view, event, time))) return;
    if (event.form === 'verb' && isOldPlan(view, event, time, quoted)) return;
    const known = byEvent.get(event.token);
    // “joined in 1954, becoming a partner in 1961”, “will close on Friday and reopen on Monday”
    const later = known && datesApart(view, known.dates, time) ? secondBetween(view, event.token, firstTokenOf(view, time.span)) : -1;
    if (later >= 0) byEvent.set(later, { event: { token: later, form: 'verb' }, dates: [...(byEvent.get(later)?.dates ?? []), time] });
    else if (known) known.dates.push(time);
    else byEvent.set(event.token, { event, dates: [time] });
  };
  const open: { readonly time: TimeExpression; readonly noun: EventHead; readonly verb: EventHead }[] = [];
  const ranges = new Map<TimeExpression, Span>();
  for (const [at, time] of times.entries()) {
    if (rangeFrom(view, times[at - 1], time)) continue;
    const range = rangeFrom(view, time, times[at + 1]);
    if (isBirthOrDeath(view, time) || isLifetime(view, times[at - 1], time) || isLifetime(view, time, times[at + 1])) {
      told = undefined;
      continue;
    }
    if (range) ranges.set(time, range);
    // “admitted 11 counts of fraud between June 2004 and May 2006”: a stretch in which something was done, not admitted
    if (
      range &&
      /^between$/i.test(view.form(firstTokenOf(view, time.span) - 1)) &&
      COURT.test(view.form(finiteBefore(view, firstTokenOf(view, time.span))?.token ?? -1))
    ) {
      told = undefined;
      continue;
    }
    const second = verbBehindAnd(view, firstTokenOf(view, time.span), lastTokenOf(view, time.span));
    if (told && !second && goesOnList(view, times[at - 1], time)) {
      put(told, time);
      continue;
    }
    told = undefined;
    if (headsSentence(view, time.span)) {
      put(mainEvent(view), time);
      continue;
    }
    const when = whenClause(view, lastTokenOf(view, time.span));
    // “It was 3.10am on Friday when she rang the bell”
    if (when && (time.type === 'DATE' || /^it$/i.test(view.form(view.sentence.first)))) {
      put(when, time);
      // “will meet again on Wednesday, when the bill is expected to pass”, “ten were hurt on Friday when the stand fell”
      const before = firstTokenOf(view, time.span);
      const main = finiteBefore(view, before) ?? nonFiniteBefore(view, before);
      const isToo =
        main &&
        (tenseOf(view.document, view.syntax, main.token) === 'future' ||
          isPlanOf(view.form(main.token - 2), view.form(main.token - 3)) ||
          isDeed(view, main.token, () => false));
      if (isToo && !isBound(view, time)) put(main, time);
      continue;
    }
    const [from, to] = [firstTokenOf(view, time.span), lastTokenOf(view, range ?? time.span)];
    const cleft = cleftClause(view, from, to);
    if (cleft) {
      put(cleft, time);
      continue;
    }
    // “after Thursday’s ruling” bounds the clause, but dates the ruling.
    if (
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
      (isBound(view, time) && !nounBehind(view, to))
    )
      continue;
    // “9/11” is most often the name of what happened, not its day.
    const namesEvent = view.document.text.startsWith('9/11', time.span.start);
    if (namesEvent && !nounBehind(view, to)) continue;
    const bounding = happeningBounding(view, from);
    if (bounding) {
      put(bounding, time);
      continue;
    }
    const named = nounBehind(view, to, from);
    const adjacent =
      (named && (verbOfNoun(view, named.token, from, to) ?? deedOf(view, named.token, quoted) ?? named)) ??
      verbRightBehind(view, from, to) ??
      second ??
      behindSource(view, from, to) ??
      verbBefore(view, from, to) ??
      verbBehind(view, range ? from - 1 : from, to, range !== undefined);
    const near = nounBefore(view, from);
    if (adjacent) {
      // “In the election on May 5, won by …”
      put(
        adjacent.form === 'verb' &&
          near &&
          (contradicts(view, adjacent, time) || tellsNews(view, adjacent, time) || tellsNow(view, adjacent, time))
          ? near
          : adjacent,
        time,
      );
      continue;
    }
    const token = headOfSpan(view, time.span);
    const path = token < 0 ? { attributive: false } : findEvents(view, token);
    const { noun, attributive } = path;
    // The nearest verb before the date is surer than the tree's (measured: occurrences R 43.5 against 40.9).
    // (“the date for it to be finished was 2017” tells a date)
    const verb = (isPredicate(view, token, from) ? path.verb : finiteBefore(view, from)) ?? path.verb ?? anyFinite(view);
    const isNews = verb !== undefined && (tellsNews(view, verb, time) || (near !== undefined && tellsNow(view, verb, time)));
    const happened = isNews ? (near ?? happeningBetween(view, verb.token, from)) : undefined;
    if (happened) put(happened, time);
    // “remembered the flood 50 years ago”
    else if (near && verb && REMEMBERS.test(view.form(verb.token)) && verb.token < near.token) put(near, time);
    else if (verb && contradicts(view, verb, time)) {
      // “to continue the hearing to 21 May”: what a day is moved to is no part of the noun.
      const named = /^to$/i.test(view.form(from - 1)) ? undefined : (near ?? noun);
      put(named ?? nonFiniteBefore(view, from) ?? path.verb, time);
    } else if (verb && goesOnList(view, time, times[at + 1])) put(verb, time);
    else if (noun && verb && !attributive) open.push({ time, noun, verb });
    else put(noun ?? verb, time);
  }
  // “a trip to Moscow on Thursday”: the verb's date, unless the verb has another.
  for (const { time, noun, verb } of open) {
    const known = byEvent.get(verb.token);
    put(known?.dates.some((date) => date.value !== time.value) ? noun : verb, time);
  }
  const events = [...byEvent.keys()].sort((a, b) => a - b);
  const candidates: Candidate[] = [];
  for (const { event, dates } of byEvent.values()) {
    const chosen = nearest(view, event.token, dates);
    if (!chosen) continue;
    const clause = clauseOf(view, event, neighbours(events, event.token), {
      first: firstTokenOf(view, chosen.span),
      last: lastTokenOf(view, chosen.span),
    });
    const voice = voiceOf(view, event.token, quoted, isCue, dates);
    const range = ranges.get(chosen);
    const list = listedWith(view, chosen, dates);
    // “won a medal in 1965, a cross in 1974 and a star in 1980”: up to the last
    const reach = list.length > 1 ? lastTokenOf(view, (list.at(-1) ?? chosen).span) : -1;
    for (const date of list) {
      candidates.push({
        token: event.token,
        sentence: index,
        view,
        form: event.form,
        ...clause,
        last: Math.max(clause.last, event.until ?? -1, reach),
        date,
        dates: dates.filter((other) => other.value === date.value),
        ...(list.length > 1 && { list }),
        ...(range && { range }),
        status: statusOf(view, event, date),
        voice,
        inferred: false,
      });
    }
  }
  return candidates;
}

/** Whether a date is none of those that a verb has, nor the next of their list. */
const datesApart = (view: ClauseView, dates: readonly TimeExpression[], date: TimeExpression): boolean =>
  !dates.some(({ value }) => value.startsWith(date.value) || date.value.startsWith(value)) && !goesOnList(view, dates.at(-1), date);

/** “The date for it was 2017”, unlike “the launch was in 2017”. */
const isPredicate = (view: ClauseView, token: number, first: number): boolean =>
  token >= 0 && hasCopula(view, token) && /^(?:is|are|was|were|be|been)$/i.test(view.form(first - 1));

const COURT = /^(?:accused|acquitted|admit(?:s|ted)?|charged|cleared|convicted|den(?:y|ies|ied)|jailed|plead(?:ed|s)?|sentenced)$/i;
const REMEMBERS = /^(?:commemorat|honour|honor|mourn|recall|remember)(?:e|es|ed|s|ing)?$/i;

/** “The funeral will be on Friday”: whether the date itself is what the clause says. */
const isOwnDate = (view: ClauseView, { token }: EventHead, { span }: TimeExpression): boolean =>
  token >= firstTokenOf(view, span) && token <= lastTokenOf(view, span);

/** Events of a sentence that are cut out of each other's clauses; in a long list only the nearest can be. */
const MAX_NEIGHBOURS = 6;

function neighbours(events: readonly number[], event: number): ReadonlySet<number> {
  const low = bisect(0, events.length, (at) => (events[at] ?? 0) < event);
  return new Set(events.slice(Math.max(0, low - MAX_NEIGHBOURS), low + MAX_NEIGHBOURS + 1));
}

/** Of the dates that hang on one event the finest, of equally fine ones the nearest. */
function nearest(view: ClauseView, event: number, dates: readonly TimeExpression[]): TimeExpression | undefined {
  const at = view.document.tokens.start[event] ?? 0;
  const cost = (date: TimeExpression): number => Math.abs(date.span.start - at) - Math.min(date.value.length, 10) * 20;
  return dates.reduce<TimeExpression | undefined>((best, date) => (best === undefined || cost(date) < cost(best) ? date : best), undefined);
}
