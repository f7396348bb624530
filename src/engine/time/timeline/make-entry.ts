import type { Document } from '../../text/document.ts';
import type { Evidence, Person, Quotation, Span, TimelineEntry } from '../../types.ts';
import type { JoinedEvent } from './join-same-events.ts';
import { isReport } from './judge.ts';
import { precisionOf } from './place-in-time.ts';
import { takesPart } from './takes-part.ts';
import { trimSummary } from './trim-summary.ts';

/** Spans with their owners, sorted by start; spans of one kind do not reach far into each other. */
export interface OwnedSpans {
  readonly spans: readonly { readonly span: Span; readonly id: string }[];
}

export function ownSpans(owners: readonly { readonly id: string; readonly spans: readonly Span[] }[]): OwnedSpans {
  return { spans: owners.flatMap(({ id, spans }) => spans.map((span) => ({ span, id }))).sort((a, b) => a.span.start - b.span.start) };
}

const MAX_OWNERS = 40;

/** The owners of spans that begin inside a summary and pass a test, each once, in text order. */
function ownersWithin({ spans }: OwnedSpans, summary: Span, passes: (span: Span) => boolean = () => true): string[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.span.start ?? 0) < summary.start) low = middle + 1;
    else high = middle;
  }
  const ids = new Set<string>();
  for (let at = low; at < Math.min(spans.length, low + MAX_OWNERS); at++) {
    const owned = spans[at];
    if (!owned || owned.span.start >= summary.end) break;
    if (!ids.has(owned.id) && passes(owned.span)) ids.add(owned.id);
  }
  return [...ids];
}

export const peopleSpans = (people: readonly Person[]): OwnedSpans =>
  ownSpans(people.map((person) => ({ id: person.id, spans: person.mentions.map((mention) => mention.span) })));
export const quotationSpans = (quotations: readonly Quotation[]): OwnedSpans =>
  ownSpans(quotations.map((quotation) => ({ id: quotation.id, spans: [...quotation.content, ...(quotation.cue ?? [])] })));

/** A short hash of some words (FNV-1a, 32 bits, base 36). */
function hashWords(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Characters of “she said in an interview”: a report without what was said tells nothing. */
const SHORT_REPORT = 45;
const CONTENT = /[“"]|\bthat\b|\bto\b/;

const isEmptyReport = ({ view, token, form }: JoinedEvent, summary: Span): boolean =>
  form === 'verb' &&
  summary.end - summary.start < SHORT_REPORT &&
  isReport(view.form(token)) &&
  !CONTENT.test(view.document.text.slice(summary.start, summary.end));

/** Whether a noun’s words are the noun alone: “debate”. */
const isBareNoun = ({ view, form }: JoinedEvent, summary: Span): boolean =>
  form === 'noun' && !/\s/.test(view.document.text.slice(summary.start, summary.end));

/** An event as the timeline shows it; undefined when its clause has no words of its own. `used` counts the ids given so far. */
export function makeEntry(
  document: Document,
  event: JoinedEvent,
  people: OwnedSpans,
  quotations: OwnedSpans,
  used: Map<string, number>,
): TimelineEntry | undefined {
  const dates = event.dates.map((date) => date.span);
  const summary = trimSummary(event.view, event, dates, event);
  if (!summary || isEmptyReport(event, summary) || isBareNoun(event, summary)) return undefined;
  const when = event.date.value;
  const id = `${when.slice(0, 10).toLowerCase()}-${hashWords(document.text.slice(summary.start, summary.end))}`;
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  const unique = count === 1 ? id : `${id}-${count}`;
  const reasons: Evidence[] = event.inferred
    ? [{ rule: 'dated-by-the-story', target: event.date.span, certainty: 'inferred' }]
    : event.places.flatMap((place) => place.evidence);
  return {
    id: unique,
    when,
    precision: precisionOf(when),
    status: event.status,
    voice: event.voice,
    summary,
    people: ownersWithin(people, summary, (span) => takesPart(event, span)),
    quotations: ownersWithin(quotations, summary),
    places: event.inferred ? [] : event.places.map((place) => place.span),
    evidence: reasons,
  };
}
