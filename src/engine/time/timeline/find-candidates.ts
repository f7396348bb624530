import type { Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import type { Quotation, TimeExpression } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import { ClauseView } from './clause-view.ts';
import { dateOfHeading, isHeading } from './date-heading.ts';
import { findInSentence } from './find-in-sentence.ts';
import { dateFromStory, goesOn } from './follow-story.ts';
import { cueTest, quotedTest, saysOnly, spokenDayTest } from './inside-quotations.ts';
import { isCompared } from './is-compared.ts';
import { mainDeed } from './main-deed.ts';
import { goOnUndated, type OrderedEvent, orderByWords } from './order-by-words.ts';
import { withPartOfDay } from './part-of-day.ts';
import { planIn } from './plan-in.ts';
import { clauseOf } from './summarize.ts';

/** Whether an expression names a stretch of the calendar: no length, no repeat, no “now”, no open date. */
const isCalendarDate = ({ type, value, evidence }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && /^(?:BC)?\d{2,4}(?:-|$)/.test(value) && !evidence.some((reason) => reason.certainty === 'unsure');

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
  const isSaidOnly = saysOnly(document, quotations);
  let next = 0;
  let before: readonly Candidate[] = [];
  let blockBefore = -1;
  let gap = 0;
  let heading: readonly TimeExpression[] = [];
  document.sentences.forEach((sentence, index) => {
    const end = document.tokens.end[sentence.last - 1] ?? 0;
    const own: TimeExpression[] = [...heading];
    const lengths: TimeExpression[] = [];
    heading = [];
    let atOpenTime = false;
    for (let time = times[next]; time && time.span.start < end; time = times[++next]) {
      if (isCalendarDate(time) && !spokenDay(time)) own.push(withPartOfDay(document, time));
      else if (time.type === 'DURATION') {
        const plan = planIn(document, syntax, sentence, time);
        if (plan) own.push(plan);
        else lengths.push(time);
      } else if (time.type === 'DATE' && time.value !== 'PRESENT_REF') atOpenTime = true;
    }
    if (document.blocks[sentence.block]?.role !== 'body') return;
    // “6.15pm” heads an entry of a live report, and dates what its first sentence tells
    if (isHeading(document, index, own)) {
      heading = dateOfHeading(own);
      return;
    }
    const carried = sentence.block <= blockBefore + 1 ? before : [];
    if (own.length === 0 && carried.length === 0) {
      before = [];
      return;
    }
    const view = new ClauseView(document, syntax, sentence);
    const dated = own.length === 0 ? [] : findInSentence(view, own, index, quoted, isCue).filter((one) => !isSaidOnly(one));
    const deed = mainDeed(view, quoted, carried.at(-1));
    // Beside two dates the main clause may have the other.
    const date =
      deed < 0
        ? undefined
        : dateFromStory(view, deed, own.length > 1 ? [] : dated, own.length === 0 && gap === 0 && !atOpenTime ? carried : []);
    if (date) dated.push(inferCandidate(view, deed, date, dated, index));
    for (const { verb, date: same } of goesOn(view, dated)) dated.push(inferCandidate(view, verb, same, dated, index));
    for (const event of orderByWords(view, dated, own, lengths, quoted))
      if (event.date) found.push({ ...event.candidate, date: event.date });
      else ordered.push(event);
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
