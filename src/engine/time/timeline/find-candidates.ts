import type { Syntax } from '../../syntax/syntax.ts';
import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import type { Quotation, TimeExpression } from '../../types.ts';
import { tenseOf } from '../tense.ts';
import {
  anyFinite,
  finiteBefore,
  nonFiniteBefore,
  nounBefore,
  nounBehind,
  verbBefore,
  verbBehind,
  verbRightBehind,
  whenClause,
} from './adjacent-event.ts';
import type { Candidate } from './candidates.ts';
import { ClauseView } from './clause-view.ts';
import { goesOnList, listedWith } from './date-lists.ts';
import { deedOf } from './deed-of.ts';
import { type EventHead, findEvents } from './find-event.ts';
import { dateFromStory, goesOn, mainDeed } from './follow-story.ts';
import { cueTest, happens, isNowadays, quotedTest, spokenDayTest } from './happens.ts';
import { statusOf, voiceOf } from './judge.ts';
import { goOnUndated, type OrderedEvent, orderByWords } from './order-by-words.ts';
import { contradicts, isBound, isCompared } from './says-when.ts';
import { firstTokenOf, headOfSpan, lastTokenOf } from './span-tokens.ts';
import { clauseOf } from './summarize.ts';

/** Whether an expression names a stretch of the calendar: no length, no repeat, no “now”, no open date. */
const isCalendarDate = ({ type, value, evidence }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value) && !evidence.some((reason) => reason.certainty === 'unsure');

/** Sentences without an event over which the text still orders what it tells: “In May … Later …”. A date carries over none. */
const MAX_GAP = 1;

/** The events that the article dates, in text order, and those that it only orders around them. */
export interface FoundEvents {
  readonly dated: readonly Candidate[];
  readonly ordered: readonly OrderedEvent[];
}

/** Finds {@link FoundEvents}. */
export function findCandidates(
  document: Document,
  syntax: Syntax,
  times: readonly TimeExpression[],
  quotations: readonly Quotation[],
): FoundEvents {
  const found: Candidate[] = [];
  const ordered: OrderedEvent[] = [];
  const quoted = quotedTest(document, quotations);
  const spokenDay = spokenDayTest(document, quotations);
  const isCue = cueTest(document, quotations);
  let next = 0;
  let before: readonly Candidate[] = [];
  let blockBefore = -1;
  let gap = 0;
  document.sentences.forEach((sentence, index) => {
    const end = document.tokens.end[sentence.last - 1] ?? 0;
    const own: TimeExpression[] = [];
    for (let time = times[next]; time && time.span.start < end; time = times[++next])
      if (isCalendarDate(time) && !spokenDay(time)) own.push(time);
    if (document.blocks[sentence.block]?.role !== 'body') return;
    const carried = sentence.block <= blockBefore + 1 ? before : [];
    if (own.length === 0 && carried.length === 0) {
      before = [];
      return;
    }
    const view = new ClauseView(document, syntax, sentence);
    const dated = own.length === 0 ? [] : findInSentence(view, own, index, quoted, isCue);
    const deed = mainDeed(view, quoted);
    // Beside two dates the main clause may have the other.
    const date =
      deed < 0 ? undefined : dateFromStory(view, deed, own.length > 1 ? [] : dated, own.length === 0 && gap === 0 ? carried : []);
    if (date) dated.push(inferCandidate(view, deed, date, dated, index));
    for (const { verb, date: same } of goesOn(view, dated)) dated.push(inferCandidate(view, verb, same, dated, index));
    ordered.push(...orderByWords(view, dated, own, quoted));
    if (deed >= 0 && !date && own.length === 0) ordered.push(...goOnUndated(view, deed, carried));
    found.push(...dated);
    if (dated.length > 0 || own.length > 0 || ++gap > MAX_GAP) {
      // Beside two dates it is open which of them the story goes on from.
      before = tellsTwoTimes(view, own) ? [] : dated;
      gap = 0;
    }
    blockBefore = sentence.block;
  });
  return { dated: found, ordered };
}

/** Whether dates of a sentence lie apart, those that something is only compared with left aside. */
function tellsTwoTimes(view: ClauseView, times: readonly TimeExpression[]): boolean {
  const days = times.filter(({ span }) => !isCompared(view, span)).map(({ value }) => value.slice(0, 10));
  return days.some((day) => !day.startsWith(days[0]?.slice(0, 7) ?? '') && !(days[0] ?? '').startsWith(day));
}

/** An event that the story dates, not its own clause. */
function inferCandidate(view: ClauseView, deed: number, date: TimeExpression, others: readonly Candidate[], sentence: number): Candidate {
  const clause = clauseOf(view, { token: deed, form: 'verb' }, new Set([deed, ...others.map((other) => other.token)]), {
    first: -1,
    last: -1,
  });
  return { token: deed, sentence, view, form: 'verb', ...clause, date, dates: [], status: 'happened', voice: 'told', inferred: true };
}

function findInSentence(
  view: ClauseView,
  times: readonly TimeExpression[],
  index: number,
  quoted: (token: number) => boolean,
  isCue: (token: number) => boolean,
): Candidate[] {
  const byEvent = new Map<number, { readonly event: EventHead; readonly dates: TimeExpression[] }>();
  let told: EventHead | undefined;
  const put = (event: EventHead | undefined, time: TimeExpression): void => {
    told = event;
    if (!event || !happens(view, event, quoted) || isNowadays(view, event.token, time, quoted)) return;
    const known = byEvent.get(event.token);
    if (known) known.dates.push(time);
    else byEvent.set(event.token, { event, dates: [time] });
  };
  const open: { readonly time: TimeExpression; readonly noun: EventHead; readonly verb: EventHead }[] = [];
  for (const [at, time] of times.entries()) {
    if (told && goesOnList(view, times[at - 1], time)) {
      put(told, time);
      continue;
    }
    told = undefined;
    const when = whenClause(view, lastTokenOf(view, time.span));
    if (when && time.type === 'DATE') {
      put(when, time);
      // “will meet again on Wednesday, when the bill is expected to pass”
      const main = finiteBefore(view, firstTokenOf(view, time.span));
      if (main && !isBound(view, time) && tenseOf(view.document, view.syntax, main.token) === 'future') put(main, time);
      continue;
    }
    const [from, to] = [firstTokenOf(view, time.span), lastTokenOf(view, time.span)];
    // “after Thursday’s ruling” bounds the clause, but dates the ruling.
    if (isCompared(view, time.span) || (isBound(view, time) && !nounBehind(view, to))) continue;
    // “9/11” is most often the name of what happened, not its day.
    const namesEvent = view.document.text.startsWith('9/11', time.span.start);
    if (namesEvent && !nounBehind(view, to)) continue;
    const named = nounBehind(view, to);
    const adjacent =
      (named && (deedOf(view, named.token, quoted) ?? named)) ??
      verbRightBehind(view, from, to) ??
      verbBefore(view, from, to) ??
      verbBehind(view, from, to);
    const near = nounBefore(view, from);
    if (adjacent) {
      put(adjacent.form === 'verb' && near && contradicts(view, adjacent, time) ? near : adjacent, time);
      continue;
    }
    const token = headOfSpan(view, time.span);
    const path = token < 0 ? { attributive: false } : findEvents(view, token);
    const { noun, attributive } = path;
    // The nearest verb before the date is surer than the tree's (measured: occurrences R 43.5 against 40.9).
    const verb = finiteBefore(view, from) ?? path.verb ?? anyFinite(view);
    if (verb && contradicts(view, verb, time)) {
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
    const voice = voiceOf(view, event.token, quoted, isCue);
    const list = listedWith(view, chosen, dates);
    for (const date of list) {
      candidates.push({
        token: event.token,
        sentence: index,
        view,
        form: event.form,
        ...clause,
        date,
        dates: dates.filter((other) => other.value === date.value),
        ...(list.length > 1 && { list }),
        status: statusOf(view, event, date),
        voice,
        inferred: false,
      });
    }
  }
  return candidates;
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
