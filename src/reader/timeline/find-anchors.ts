import type { Analysis, TimelineEntry } from '../../engine/index.ts';
import { findFrom } from '../article/find-from.ts';

/** The places in the text that can be gone to (`#at-…`): where dates and mentions of people begin, sorted. */
export function findAnchors({ timeExpressions, people }: Analysis): readonly number[] {
  const starts = new Set(timeExpressions.map(({ span }) => span.start));
  for (const { mentions } of people) for (const { span } of mentions) starts.add(span.start);
  return [...starts].sort((a, b) => a - b);
}

/** Where an entry leads: to the date that puts it there, or to the first place in its words, or to the last before them. */
export function anchorOf(entry: TimelineEntry, anchors: readonly number[]): number {
  const [place] = entry.places;
  if (place !== undefined) return place.start;
  const next = findFrom(anchors, entry.summary.start, (anchor) => anchor);
  const inside = anchors[next];
  return inside !== undefined && inside < entry.summary.end ? inside : (anchors[next - 1] ?? entry.summary.start);
}
