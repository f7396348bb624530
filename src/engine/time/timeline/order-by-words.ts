import type { Span, TimeExpression } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { dateByDistance } from './date-by-distance.ts';
import type { Clause } from './ensure-subject.ts';
import { type EventHead, isHappeningAt } from './find-event.ts';
import { isDeed } from './main-deed.ts';
import { clauseOf } from './summarize.ts';

/** An event without a date that the text puts before or behind a dated one. */
export interface OrderedEvent {
  readonly candidate: Candidate;
  readonly anchor: Candidate;
  readonly side: 'before' | 'after';
  readonly word: Span;
  /** Its date, where the text tells how far from the other it was: “two days after”. */
  readonly date?: TimeExpression;
}

/** The words of a date, where there is none. */
const NO_DATE: Clause = { first: -1, last: -1 };
const LINK = /^(?:after|before|following)$/i;
const BEHIND = /^(?:after|following)$/i;
const MAX_STEPS = 4;
/** Links of a sentence that are looked at: more are a list, and the bound keeps the whole linear. */
const MAX_LINKS = 3;

/**
 * Events that a sentence orders by “after”, “before” or “following” around one that it dates: “the mayor resigned on Monday after the
 * council cut her budget” puts the cut before the day. Only deeds told by the paper, and happenings with words of their own; what
 * has a date itself needs no order.
 */
export function orderByWords(
  view: ClauseView,
  dated: readonly Candidate[],
  times: readonly TimeExpression[],
  lengths: readonly TimeExpression[],
  quoted: (token: number) => boolean,
): OrderedEvent[] {
  const found: OrderedEvent[] = [];
  const byToken = new Map(dated.filter(isFirm).map((candidate) => [candidate.token, candidate]));
  if (byToken.size === 0) return found;
  for (let token = view.sentence.first; token < view.sentence.last && found.length < MAX_LINKS; token++) {
    if (!LINK.test(view.form(token)) || quoted(token)) continue;
    const lower = view.head(token);
    const upper = lower < 0 || !['mark', 'case'].includes(view.relation(token)) ? -1 : eventAbove(view, lower);
    if (upper < 0) continue;
    const [low, high] = [byToken.get(lower), byToken.get(upper)];
    const [anchor, other] = low ? [low, upper] : [high, lower];
    if (!anchor || (low && high)) continue;
    const event = asEvent(view, other, quoted);
    if (!event) continue;
    const isAfter = BEHIND.test(view.form(token));
    const clause = clauseOf(view, event, new Set([other, anchor.token]), NO_DATE);
    // The clause that the word opens, or all before it.
    const last = other === upper && clause.last >= token && token > other ? token - 1 : clause.last;
    const first = other === lower ? Math.max(clause.first, token + 1) : clause.first;
    // Words that only half are the anchor’s are no event of their own; its verb told by the anchor’s clause is none, either.
    const halfShared = first < anchor.first && last >= anchor.first;
    const toldThere = other === upper && other >= anchor.first && other <= anchor.last;
    if (first > other || last < other || halfShared || toldThere || holdsOther(view, dated, times, { first, last })) continue;
    const side = isAfter === (other === upper) ? 'after' : 'before';
    const length = lengths.find(({ span }) => span.end === view.document.tokens.end[token - 1]);
    const date = length && dateByDistance(anchor, length, side);
    found.push({
      candidate: { ...anchor, token: other, form: event.form, first, last, dates: [], inferred: true },
      anchor,
      side,
      word: { start: view.document.tokens.start[token] ?? 0, end: view.document.tokens.end[token] ?? 0 },
      ...(date && { date }),
    });
  }
  return found;
}

/** What can be an anchor: told as happened, by a date of its own. */
const isFirm = ({ inferred, status, voice }: Candidate): boolean => !inferred && status === 'happened' && voice === 'told';

/** The verb that a clause or phrase behind a link belongs to; -1 when it is far. */
function eventAbove(view: ClauseView, lower: number): number {
  let at = view.head(lower);
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    if (view.isVerb(at)) return at;
    at = view.head(at);
  }
  return -1;
}

/** A deed with somebody who does it, or a happening with words that say which: “his arrest”, “the collapse of the bridge”. */
function asEvent(view: ClauseView, token: number, quoted: (token: number) => boolean): EventHead | undefined {
  if (quoted(token)) return undefined;
  if (view.isVerb(token)) {
    const done = isDeed(view, token, quoted) || isPluperfect(view, token);
    return done && view.dependents(token).some((d) => view.relation(d) === 'nsubj') ? { token, form: 'verb' } : undefined;
  }
  if (!isHappeningAt(view, token)) return undefined;
  const named = view.dependents(token).some((d) => view.isNoun(d) || view.tag(d) === 'PRP$');
  return named ? { token, form: 'noun' } : undefined;
}

/** “had resigned”. */
const isPluperfect = (view: ClauseView, verb: number): boolean =>
  view.tag(verb) === 'VBN' && view.dependents(verb).some((d) => /^(?:had|’d|'d)$/i.test(view.form(d)));

/** Whether a date or a dated event lies in an event’s own words. */
function holdsOther(view: ClauseView, dated: readonly Candidate[], times: readonly TimeExpression[], { first, last }: Clause): boolean {
  const { start, end } = view.document.tokens;
  return (
    dated.some(({ token }) => token >= first && token <= last) ||
    times.some(({ span }) => span.start < (end[last] ?? 0) && span.end > (start[first] ?? 0))
  );
}

const GOES_ON = /^(?:then|later|afterwards?|subsequently)$/i;

/** What a sentence that opens with “then” or “later” tells, behind the event before it, where that one’s date does not carry over. */
export function goOnUndated(view: ClauseView, deed: number, before: readonly Candidate[]): OrderedEvent[] {
  const { first: opener } = view.sentence;
  const anchor = before.at(-1);
  if (!anchor || !GOES_ON.test(view.form(opener)) || anchor.status !== 'happened' || anchor.voice !== 'told') return [];
  const { first, last } = clauseOf(view, { token: deed, form: 'verb' }, new Set([deed]), NO_DATE);
  const { start, end } = view.document.tokens;
  return [
    {
      candidate: { ...anchor, view, token: deed, form: 'verb', first, last, dates: [], inferred: true },
      anchor,
      side: 'after',
      word: { start: start[opener] ?? 0, end: end[opener] ?? 0 },
    },
  ];
}
