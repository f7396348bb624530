import type { Analysis, Quotation, Span } from '../../engine/index.ts';

/** A quotation's place on the line: its pieces as shares of the article, from 0 (first word) to 1 (last). */
export interface LineSegment {
  readonly quotation: Quotation;
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
}

/** Where the article's first word stands and its last one ends, headline and alternative headline included. */
export function articleExtent(analysis: Analysis): Span {
  const { headline, alternativeHeadline, credit, paragraphs } = analysis.article;
  const parts = [headline, ...paragraphs, ...(alternativeHeadline ? [alternativeHeadline] : []), ...(credit ? [credit] : [])].filter(
    (span) => span.end > span.start,
  );
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start: Math.min(start, end), end };
}

/** The line of an article: a segment for each quotation, in text order. */
export function placeOnLine(analysis: Analysis): readonly LineSegment[] {
  const extent = articleExtent(analysis);
  const length = Math.max(1, extent.end - extent.start);
  const share = (offset: number) => Math.min(1, Math.max(0, (offset - extent.start) / length));
  return analysis.quotations.map((quotation) => ({
    quotation,
    pieces: quotation.content.map((span) => ({ from: share(span.start), to: share(span.end) })),
  }));
}
