import type { Analysis, Evidence } from '../../engine/index.ts';

/** How a date is counted, behind the words that name it; what is not listed says nothing more than the date itself. */
const counting = new Map(
  Object.entries({
    'weekday-before-publication': 'the last one before publication',
    'weekday-after-publication': 'the next one after publication',
    'weekday-from-story': 'seen from the day that the article has come to',
    'weekend-before-publication': 'the last one before publication',
    'weekend-after-publication': 'the next one after publication',
    'publication-day': 'the day of publication',
    'same-as-publication': 'seen from the day of publication',
    'counted-from-publication': 'counted from the day of publication',
    'counted-from-story': 'counted from the day that the article has come to',
    'same-as-story': 'the day that the article has come to',
    'nearest-to-publication': 'the nearest one to publication',
    'past-tense-before-publication': 'the last one before publication',
    'future-tense-after-publication': 'the next one after publication',
    'last-before-publication': 'the last one before publication',
    'next-after-publication': 'the next one after publication',
    'publication-year': 'in the year of publication',
    'year-of-the-story': 'in the year that the article has come to',
  }),
);

/** How the date expression that a reason stands on was counted; empty when the words say all of it. */
export function sayCounting(analysis: Analysis, evidence: Evidence): string {
  const time = analysis.timeExpressions.find(
    ({ span }) => evidence.span !== undefined && span.start < evidence.span.end && span.end > evidence.span.start,
  );
  return time?.evidence.map(({ rule }) => counting.get(rule)).find((words) => words !== undefined) ?? '';
}

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
