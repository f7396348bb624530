import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import type { Person, Quotation, TimeExpression, TimelineEntry } from '../types.ts';
import { collectCast } from './timeline/collect-cast.ts';
import { findCandidates } from './timeline/find-candidates.ts';
import { joinSameEvents } from './timeline/join-same-events.ts';
import { makeEntry } from './timeline/make-entry.ts';
import { makeOrderedEntries, placeOrderedEntries } from './timeline/order-entries.ts';
import { placeInTime } from './timeline/place-in-time.ts';

/**
 * Makes the timeline: what happens in the article, each event once, in order of time and within a day in the order of the
 * story; what the text only orders (“after the council had cut her budget”) stands undated beside what it is ordered around.
 * Linear in the length of the text.
 */
export function buildTimeline(
  document: Document,
  syntax: Syntax,
  times: readonly TimeExpression[],
  quotations: readonly Quotation[],
  people: readonly Person[],
): TimelineEntry[] {
  const { dated, ordered } = findCandidates(document, syntax, times, quotations);
  const [cast, used] = [collectCast(document, people, quotations), new Map<string, number>()];
  const timed = joinSameEvents(document, dated).flatMap((event) => {
    const entry = makeEntry(document, event, cast, used);
    return entry ? [{ event, entry }] : [];
  });
  return placeOrderedEntries(placeInTime(timed, document.article.published), makeOrderedEntries(document, ordered, timed, cast, used));
}
