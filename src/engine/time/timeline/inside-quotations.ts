import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Quotation, Span, TimeExpression } from '../../types.ts';
import type { Candidate } from './candidates.ts';

/** A test whether a token lies in a quotation's words; for tokens in any order. */
export function quotedTest(document: Document, quotations: readonly Quotation[]): (token: number) => boolean {
  const spans = quotations.flatMap((quotation) => quotation.content);
  return insideTest(document, spans.length === 0 ? markSpans(document) : spans);
}

/** A test whether a token is part of the cue of a quotation: what it reports is known, and nothing else. */
export const cueTest = (document: Document, quotations: readonly Quotation[]): ((token: number) => boolean) =>
  insideTest(
    document,
    quotations.flatMap((quotation) => quotation.cue ?? []),
  );

/**
 * A test whether an expression is a day that somebody counts from the day they speak, in words quoted in marks: “You will win today”,
 * he said on Saturday. Where the sentence dates the saying, it is not
 * the paper's day.
 */
export function spokenDayTest(document: Document, quotations: readonly Quotation[]): (time: TimeExpression) => boolean {
  const { published } = document.article;
  const elsewhere = quotations.filter(
    ({ kind, said, evidence }) =>
      kind === 'direct' && said !== undefined && said.slice(0, 10) !== published && evidence.some(({ rule }) => rule === 'said-on'),
  );
  const inside = insideTest(
    document,
    elsewhere.flatMap((quotation) => quotation.content),
  );
  return ({ span, value, evidence }) =>
    /^\d{4}-\d\d-\d\d/.test(value) &&
    evidence.some(({ rule }) => rule === 'counted-from-publication' || rule === 'same-as-publication') &&
    inside(tokenAt(document, span.start));
}

/**
 * A test whether a plan in somebody's mouth is for a day counted from one that is not told: “I will tell him tomorrow,” he said, the
 * article does not say when. And whether a date belongs to the quoted words alone: “Not today,” she said.
 */
export function saysOnly(document: Document, quotations: readonly Quotation[]): (candidate: Candidate) => boolean {
  const inMarks = quotations.filter(({ kind }) => kind === 'direct');
  const undated = insideTest(
    document,
    inMarks.flatMap(({ said, content }) => (said === undefined ? content : [])),
  );
  const marked = insideTest(
    document,
    inMarks.flatMap(({ content }) => content),
  );
  const isCue = cueTest(document, quotations);
  return ({ token, status, date: { span, evidence } }) => {
    const place = tokenAt(document, span.start);
    if (marked(place) && isCue(token) && !marked(token)) return true;
    const isCounted = /^(?:today|tonight|tomorrow)\b/i.test(document.text.slice(span.start, span.end));
    return status === 'planned' && isCounted && undated(place) && !evidence.some(({ rule }) => rule === 'counted-from-story');
  };
}

function insideTest(document: Document, spans: readonly Span[]): (token: number) => boolean {
  const marks = [...spans].sort((a, b) => a.start - b.start);
  return (token) => {
    const place = document.tokens.start[token] ?? 0;
    const span = marks[bisect(0, marks.length, (at) => (marks[at]?.start ?? 0) <= place) - 1];
    return span !== undefined && place < span.end;
  };
}

/** Curly marks and what stands between them, for texts whose quotations are not known. */
function markSpans(document: Document): Span[] {
  const spans: Span[] = [];
  for (const block of document.blocks) {
    let open = -1;
    for (let at = block.span.start; at < block.span.end; at++) {
      const character = document.text.charCodeAt(at);
      if (character === 0x201c) open = at;
      else if (character === 0x201d && open >= 0) {
        spans.push({ start: open, end: at + 1 });
        open = -1;
      }
    }
  }
  return spans;
}
