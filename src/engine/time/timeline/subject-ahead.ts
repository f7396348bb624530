import type { Document } from '../../text/document.ts';
import type { Span } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { type Cast, ownersWithin } from './collect-cast.ts';
import type { JoinedEvent } from './join-same-events.ts';
import { whoOpens } from './opening-participle.ts';
import { subjectOf } from './subject-of.ts';
import { takesPart } from './takes-part.ts';

/* Who does what a second deed’s words leave unsaid. */

const MOST_JOINED = 4;
/** What a clause begins with that tells of whom a name means. */
export const RELATIVE = /^(?:who|which|that)$/i;
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
export function subjectAhead(document: Document, { form, token, view }: JoinedEvent, summary: Span): Span | undefined {
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
export function subjectsAhead(document: Document, event: JoinedEvent, summary: Span, { mentions }: Cast): string[] {
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
