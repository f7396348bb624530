import { bisect } from '../../text/bisect.ts';
import type { Span, TimeExpression } from '../../types.ts';
import { verbBehindAnd } from './adjacent-event.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { goesOnList, listedWith } from './date-lists.ts';
import { isBirthOrDeath, isLifetime, rangeFrom } from './date-ranges.ts';
import { type DatedEvent, DatedEvents } from './dated-events.ts';
import { eventOfDate } from './event-of-date.ts';
import type { EventHead } from './find-event.ts';
import { finiteBefore } from './finite-verbs.ts';
import { statusOf, voiceOf } from './judge.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';
import { clauseOf } from './summarize.ts';

/** The events that a sentence dates itself, one for each day of a list; `index` is its place in the document. */
export function findInSentence(
  view: ClauseView,
  times: readonly TimeExpression[],
  index: number,
  quoted: (token: number) => boolean,
  isCue: (token: number) => boolean,
): Candidate[] {
  const events = new DatedEvents(view, quoted);
  const ranges = dateEvents(view, times, events);
  const tokens = [...events.byToken.keys()].sort((a, b) => a - b);
  return [...events.byToken.values()].flatMap((dated) => {
    const chosen = nearest(view, dated.event.token, dated.dates);
    if (!chosen) return [];
    const voice = voiceOf(view, dated.event.token, quoted, isCue, dated.dates);
    return candidatesOf(view, dated, chosen, ranges.get(chosen), neighbours(tokens, dated.event.token), index, voice);
  });
}

/** Gives each date of a sentence to the events that it dates. Returns the ranges by the date with which they begin. */
function dateEvents(view: ClauseView, times: readonly TimeExpression[], events: DatedEvents): ReadonlyMap<TimeExpression, Span> {
  const ranges = new Map<TimeExpression, Span>();
  const open: { readonly time: TimeExpression; readonly noun: EventHead; readonly verb: EventHead }[] = [];
  /** What the date before told of: the next of a list tells of it, too. */
  let told: EventHead | undefined;
  for (const [at, time] of times.entries()) {
    const [before, next] = [times[at - 1], times[at + 1]];
    if (rangeFrom(view, before, time)) continue;
    const range = rangeFrom(view, time, next);
    const of = told;
    told = undefined;
    if (isBirthOrDeath(view, time) || isLifetime(view, before, time) || isLifetime(view, time, next)) continue;
    if (range) ranges.set(time, range);
    const from = firstTokenOf(view, time.span);
    if (range && isCharged(view, from)) continue;
    const second = verbBehindAnd(view, from, lastTokenOf(view, time.span));
    if (of && !second && goesOnList(view, before, time)) {
      told = events.add(of, time);
      continue;
    }
    const to = lastTokenOf(view, range ?? time.span);
    const dating = eventOfDate({ view, time, times, at, from, to, isRange: range !== undefined, second, quoted: events.quoted });
    if ('noun' in dating) open.push({ time, ...dating });
    else for (const event of dating.events) told = events.add(event, time);
  }
  // “a trip to Moscow on Thursday”: the verb's date, unless the verb has another.
  for (const { time, noun, verb } of open) {
    const known = events.byToken.get(verb.token);
    events.add(known?.dates.some((date) => date.value !== time.value) ? noun : verb, time);
  }
  return ranges;
}

const COURT = /^(?:accused|acquitted|admit(?:s|ted)?|charged|cleared|convicted|den(?:y|ies|ied)|jailed|plead(?:ed|s)?|sentenced)$/i;

/** “admitted 11 counts of fraud between June 2004 and May 2006”: a stretch in which something was done, not admitted. */
const isCharged = (view: ClauseView, from: number): boolean =>
  /^between$/i.test(view.form(from - 1)) && COURT.test(view.form(finiteBefore(view, from)?.token ?? -1));

/** A candidate for each day of an event. */
function candidatesOf(
  view: ClauseView,
  { event, dates }: DatedEvent,
  chosen: TimeExpression,
  range: Span | undefined,
  others: ReadonlySet<number>,
  sentence: number,
  voice: Candidate['voice'],
): Candidate[] {
  const clause = clauseOf(view, event, others, { first: firstTokenOf(view, chosen.span), last: lastTokenOf(view, chosen.span) });
  const list = listedWith(view, chosen, dates);
  // “won a medal in 1965, a cross in 1974 and a star in 1980”: up to the last
  const reach = list.length > 1 ? lastTokenOf(view, (list.at(-1) ?? chosen).span) : -1;
  return list.map((date) => ({
    token: event.token,
    sentence,
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
  }));
}

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
