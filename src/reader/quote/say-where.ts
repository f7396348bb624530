import type { Analysis } from '../../engine/index.ts';

const counts = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** Where a place lies, seen from another. Far off it is only said on which side: nobody counts twenty paragraphs. */
export function sayWhere(analysis: Analysis, from: number, to: number): string {
  const { headline, alternativeHeadline, paragraphs } = analysis.article;
  if (to >= headline.start && to < headline.end) return 'in the headline';
  if (alternativeHeadline !== undefined && to >= alternativeHeadline.start && to < alternativeHeadline.end) return 'in the second headline';
  const indexOf = (offset: number) => paragraphs.findIndex((span) => offset >= span.start && offset < span.end);
  const steps = indexOf(to) - indexOf(from);
  if (indexOf(to) < 0 || indexOf(from) < 0) return 'elsewhere in the article';
  if (steps === 0) return to < from ? 'just before' : 'in the same paragraph';
  if (steps === -1) return 'in the paragraph above';
  if (steps === 1) return 'in the paragraph below';
  const count = counts[Math.abs(steps)];
  if (count === undefined) return steps < 0 ? 'much earlier in the article' : 'further on in the article';
  return `${count} paragraphs ${steps < 0 ? 'earlier' : 'later'}`;
}
