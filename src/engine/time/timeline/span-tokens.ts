import { bisect } from '../../text/bisect.ts';
import type { Span } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';

/** The first token that ends behind a span's start; the span may head the sentence from outside: “6.15pm The vote is over.” */
export function firstTokenOf(view: ClauseView, span: Span): number {
  const { tokens } = view.document;
  const isBefore = span.start < (tokens.start[view.sentence.first] ?? 0);
  return bisect(isBefore ? 0 : view.sentence.first, view.sentence.last, (at) => (tokens.end[at] ?? 0) <= span.start);
}

/** Whether a date stands in front of a sentence and heads it: “14 July 2001: The pair leave Oslo.” */
export const headsSentence = ({ document, sentence }: ClauseView, { end }: Span): boolean =>
  end <= (document.tokens.start[sentence.first] ?? 0);

/** The token that a span's last character stands in. */
export const lastTokenOf = (view: ClauseView, { end }: Span): number => firstTokenOf(view, { start: end - 1, end });

/** The token of a span that the others hang on: the first whose head lies outside. */
export function headOfSpan(view: ClauseView, span: Span): number {
  const { tokens } = view.document;
  const inside = (token: number): boolean =>
    token >= view.sentence.first &&
    token < view.sentence.last &&
    (tokens.start[token] ?? 0) < span.end &&
    (tokens.end[token] ?? 0) > span.start;
  const low = firstTokenOf(view, span);
  for (let token = low; inside(token); token++) if (!inside(view.head(token))) return token;
  return inside(low) ? low : -1;
}
