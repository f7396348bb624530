import type { Document } from '../../text/document.ts';
import type { Evidence, Span, TimelineEntry } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { type Cast, ownerAt, ownersWithin, startOfWhole } from './collect-cast.ts';
import { sharesVerb } from './date-lists.ts';
import type { JoinedEvent } from './join-same-events.ts';
import { doesSomething, isReport } from './judge.ts';
import { precisionOf } from './place-in-time.ts';
import { RELATIVE, subjectAhead, subjectsAhead } from './subject-ahead.ts';
import { takesPart } from './takes-part.ts';
import { trimSummary } from './trim-summary.ts';

/** A short hash of some words (FNV-1a, 32 bits, base 36). */
function hashWords(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Characters of “she said in an interview”: a report without what was said tells nothing. */
const SHORT_REPORT = 45;
const CONTENT =
  /[“"]|^['‘]|\bthat\b|\bto\b|\b(?:warn(?:ed|s)?|complain(?:ed|s)?|spoke|speaks?|told|tells?) (?:about|against|of)\b|\bsp(?:oke|eaks?) (?:at|in)\b/;

/** “Her death was announced”, “nine people were confirmed dead”: what is made known stands before the verb. */
const isMadeKnown = (view: ClauseView, verb: number): boolean => {
  const parts = view.dependents(verb);
  return (
    parts.some((d) => d < verb && view.relation(d) === 'nsubj' && (view.isNoun(d) || RELATIVE.test(view.form(d)))) &&
    parts.some((d) => /^(?:is|are|was|were|be|been)$/i.test(view.form(d)))
  );
};

/** “In a statement on Friday, the harbour's spokesman said”: whether a report ends with its verb, and nothing in front tells what. */
const breaksOff = ({ view, token, form }: JoinedEvent, summary: Span): boolean =>
  form === 'verb' &&
  isReport(view.form(token)) &&
  view.document.tokens.end[token] === summary.end &&
  /^[,:]$/.test(view.form(token + 1)) &&
  !view.dependents(token).some((d) => d < token && /^(?:[cx]comp|parataxis|obj|nsubj:pass)$/.test(view.relation(d))) &&
  !isMadeKnown(view, token) &&
  !/[“"]/.test(view.document.text.slice(summary.start, summary.end));

const isEmptyReport = ({ view, token, form, last }: JoinedEvent, summary: Span): boolean =>
  form === 'verb' &&
  summary.end - summary.start < SHORT_REPORT &&
  isReport(view.form(token)) &&
  !doesSomething(view, token) &&
  !isMadeKnown(view, token) &&
  !view.dependents(token).some((d) => d > token && d <= last && /^[cx]comp$/.test(view.relation(d))) &&
  !CONTENT.test(view.document.text.slice(summary.start, summary.end));

/** “This happened”, “it began in May”: no words for what did. */
const isUnnamed = ({ view, form }: JoinedEvent, { start, end }: Span): boolean =>
  form === 'verb' &&
  /^(?:this|that|it|which) (?:began|came|ended|followed|happened|occurred|started)(?: (?:at|in|on) .{1,20})?$/i.test(
    view.document.text.slice(start, end),
  );

/** Whether a verb and a pronoun are all that is left of what a clause says of a noun: “it forecast”, of “the sum it forecast”. */
const isBareClause = ({ view, token, form }: JoinedEvent, summary: Span): boolean =>
  form === 'verb' &&
  /^acl/.test(view.relation(token)) &&
  /^(?:he|she|it|they) \p{Ll}+(?: (?:in|on|last|this|earlier) [^ ]{1,12}(?: [^ ]{1,10})?)?$/iu.test(
    view.document.text.slice(summary.start, summary.end),
  );

/** Whether a noun’s words are the noun alone: “debate”. */
const isBareNoun = ({ view, form }: JoinedEvent, summary: Span): boolean =>
  form === 'noun' && !/\s/.test(view.document.text.slice(summary.start, summary.end));

/** Who takes part in an event and, of what only a source says, that source or those sources. */
function peopleIn(document: Document, event: JoinedEvent, summary: Span, cast: Cast, subject: Span | undefined): string[] {
  const behind = subject && subject.start >= summary.end ? ownersWithin(cast.mentions, subject, () => true) : [];
  const within = [...behind, ...ownersWithin(cast.mentions, summary, (span) => takesPart(event, span))];
  const people = [...new Set([...subjectsAhead(document, event, summary, cast), ...within])];
  if (event.voice !== 'claimed') return people;
  const quotation = ownerAt(cast.quotations, document.tokens.start[event.token] ?? 0);
  const speakers = quotation === undefined ? undefined : cast.speakers.get(quotation);
  return [...new Set([...people, ...(speakers ?? [])])];
}

/** “was given a medal in 1965 and a cross in 1974”: whether each date belongs to words of its own. */
const isParted = ({ view, list }: JoinedEvent): boolean =>
  list?.some((date, at) => at > 0 && sharesVerb(view, list[at - 1] ?? date, date)) ?? false;

/** An event as the timeline shows it; undefined when its clause has no words of its own. `used` counts the ids given so far. */
export function makeEntry(document: Document, event: JoinedEvent, cast: Cast, used: Map<string, number>): TimelineEntry | undefined {
  // “had 4,000 members in 2019-20”: the year it is listed under is half of it
  const isPair = ({ start, end }: Span): boolean => /\d{4}[-–/]\d\d$/.test(document.text.slice(start, end));
  const dates = (event.list ?? event.dates).map((date) => date.span).filter((span) => !isPair(span));
  const trimmed = trimSummary(event.view, event, event.range || isParted(event) ? [] : dates, event);
  if (!trimmed) return undefined;
  // “The minister, Paul Reddy, resigned” keeps what its commas part.
  const bare = cast.bareNames.get(trimmed.start) ?? trimmed.start;
  const start = document.text.slice(trimmed.start, bare).includes(',') ? trimmed.start : bare;
  const summary = { start: startOfWhole(cast, start), end: trimmed.end };
  if ([isEmptyReport, breaksOff, isBareNoun, isBareClause, isUnnamed].some((tellsNothing) => tellsNothing(event, summary)))
    return undefined;
  // What only follows is of that day, hardly of that minute.
  const when = event.inferred ? event.date.value.replace(/T.*$/, '') : event.date.value;
  const id = `${when.slice(0, 10).toLowerCase()}-${hashWords(document.text.slice(summary.start, summary.end))}`;
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  const unique = count === 1 ? id : `${id}-${count}`;
  const subject = subjectAhead(document, event, summary);
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
    ...(subject ? { subject } : {}),
    people: peopleIn(document, event, trimmed, cast, subject),
    quotations: ownersWithin(cast.quotations, summary),
    places: event.inferred ? [] : event.places.map((place) => place.span),
    evidence: reasons,
  };
}
