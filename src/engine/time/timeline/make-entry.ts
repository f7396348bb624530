import type { Document } from '../../text/document.ts';
import type { Evidence, Span, TimelineEntry } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { type Cast, ownerAt, ownersWithin, startOfWhole } from './collect-cast.ts';
import { sharesVerb } from './date-lists.ts';
import type { JoinedEvent } from './join-same-events.ts';
import { doesSomething, isReport } from './judge.ts';
import { whoOpens } from './opening-participle.ts';
import { precisionOf } from './place-in-time.ts';
import { subjectOf } from './subject-of.ts';
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

const MOST_JOINED = 4;
const RELATIVE = /^(?:who|which|that)$/i;
const ENDS_SUBJECT = /^(?:[,;(—–-]|who|which|that|whose)$/i;

const MAX_RELATIVE = 30;
const MAX_NAME = 8;

/**
 * “will speak for Ann Lee, who died on Monday and will be buried …”: whom a clause behind a comma and “who” tells of that no comma has
 * closed in front of “and”, wherever the tree hangs its second verb; -1 elsewhere.
 */
function openRelative(view: ClauseView, verb: number): number {
  if (view.relation(verb) !== 'conj') return -1;
  const and = view.dependents(verb).find((d) => view.relation(d) === 'cc' && d < verb);
  if (and === undefined || view.form(and - 1) === ',') return -1;
  for (let token = and - 1; token > view.head(verb) && and - token < MAX_RELATIVE; token--)
    if (/^who$/i.test(view.form(token)) && view.form(token - 1) === ',' && view.isNoun(token - 2)) return token - 2;
  return -1;
}

/** “Lee left in 2011 and opened …”: the subject of the verbs that a verb without one is joined to; -1 where there is none. */
function subjectOfJoined(view: ClauseView, verb: number): number {
  let at = verb;
  for (let step = 0; step < MOST_JOINED && at >= 0 && view.relation(at) === 'conj'; step++) {
    at = view.head(at);
    if (subjectOf(view, at) >= 0) return subjectOf(view, at);
  }
  return -1;
}

/** “Lee, who is a tailor and who will come”: whom a clause behind “who” tells of; -1 where there is none. */
function antecedentOf(view: ClauseView, verb: number): number {
  let at = verb;
  for (let step = 0; step < MOST_JOINED && at >= 0 && !view.isNoun(at); step++) at = view.head(at);
  return view.isNoun(at) ? at : -1;
}

/** “Lee, a tailor, left in 2011 and opened a shop in 2013”: the words for who does what a second deed's words leave unsaid; undefined where they say it. */
function subjectAhead(document: Document, { form, token, view }: JoinedEvent, summary: Span): Span | undefined {
  if (form !== 'verb') return undefined;
  // “Born in Kell in 1930, Lee joined the paper”
  const opener = token === view.sentence.first ? whoOpens(view, token) : -1;
  const start = document.tokens.start[view.leftOf(opener)] ?? 0;
  if (opener > token && start >= summary.end) {
    let last = opener;
    while (view.relation(last + 1) === 'flat') last++;
    return { start, end: document.tokens.end[last] ?? 0 };
  }
  // (a subject that the tree has lost stands in front of the verb all the same)
  for (let at = token - 1; (document.tokens.start[at] ?? -1) >= summary.start; at--)
    if (view.isNoun(at) || view.tag(at) === 'PRP') return undefined;
  const own = subjectOf(view, token);
  const isRelative = RELATIVE.test(view.form(own)) && (document.tokens.end[own] ?? 0) <= summary.start;
  if (own >= 0 && !isRelative) return undefined;
  const open = openRelative(view, token);
  if (open >= 0) {
    const name = view.relation(open) === 'flat' ? view.head(open) : open;
    const span = { start: document.tokens.start[name] ?? 0, end: document.tokens.end[open] ?? 0 };
    return span.end <= summary.start ? span : undefined;
  }
  const joined = own < 0 ? subjectOfJoined(view, token) : own;
  const subject = RELATIVE.test(view.form(joined)) ? antecedentOf(view, token) : joined;
  if (subject < 0 || subject > token) return undefined;
  const first = view.leftOf(subject);
  let last = first;
  while (last < view.rightOf(subject) && !ENDS_SUBJECT.test(view.form(last + 1))) last++;
  const span = { start: document.tokens.start[first] ?? 0, end: document.tokens.end[last] ?? 0 };
  return last >= subject && span.end <= summary.start ? span : undefined;
}

/** “Lee left in 2011 and opened a shop in 2013”: who does what a second deed's words leave unsaid. */
function subjectsAhead(document: Document, event: JoinedEvent, summary: Span, { mentions }: Cast): string[] {
  const { token, view } = event;
  const open = openRelative(view, token);
  if (open >= 0) {
    const start = document.tokens.start[Math.max(view.sentence.first, open - MAX_NAME)] ?? 0;
    const end = document.tokens.end[open] ?? 0;
    return ownersWithin(mentions, { start, end }, (span) => span.end === end);
  }
  const deed = view.relation(token) === 'conj' ? view.head(token) : -1;
  const end = document.tokens.start[deed] ?? 0;
  if (deed < 0 || deed > token || end >= summary.start) return [];
  const start = document.tokens.start[view.sentence.first] ?? 0;
  return ownersWithin(mentions, { start, end }, (span) => takesPart(event, span));
}

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
