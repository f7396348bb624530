import type { TimelineEntry } from '../../engine/index.ts';
import { daysOf, readDay } from '../dates/calendar-days.ts';
import { sayDate, sayGap } from '../dates/say-date.ts';

/** The entries of one day, week, month or year, and how it stands to its neighbours. */
export interface TimelineGroup {
  /** The calendar value that its entries share: a day, a week, a month, a year. */
  readonly value: string;
  readonly title: string;
  readonly distance: string;
  /** Whether it is the publication day, before it or behind it. */
  readonly side: 'before' | 'published' | 'behind';
  /** Only of entries without a date: whether the text puts them before what follows here or behind what precedes. */
  readonly undated?: 'before' | 'after';
  /** Distance in time to the group above: 0 a day or less, 1 up to a week, 2 up to a month, 3 up to a year, 4 more. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** A folded gap of two months or more above this group, in words: “eight years”, “five months”. */
  readonly gap?: string;
  readonly entries: readonly TimelineEntry[];
}

/** Groups a timeline by day, in its own order, with the publication day among the groups even when nothing happens on it. */
export function groupTimeline(timeline: readonly TimelineEntry[], published: string | undefined): readonly TimelineGroup[] {
  const byValue = new Map<string, TimelineEntry[]>();
  const undated = { before: new Map<string, TimelineEntry[]>(), after: new Map<string, TimelineEntry[]>() };
  for (const entry of timeline) {
    if (entry.order !== undefined) {
      const { side, entry: anchor } = entry.order;
      undated[side].set(anchor, [...(undated[side].get(anchor) ?? []), entry]);
      continue;
    }
    const value = entry.when.replace(/T.*$/, '') || entry.when;
    const group = byValue.get(value);
    if (group === undefined) byValue.set(value, [entry]);
    else group.push(entry);
  }
  const groups = [...byValue].map(([value, entries]) => ({ value, entries: entries as readonly TimelineEntry[] }));
  const from = readDay(published);
  if (published !== undefined && from !== undefined && !byValue.has(published)) {
    const behind = groups.findIndex(({ value }) => (daysOf(value)?.last ?? Number.NEGATIVE_INFINITY) >= from);
    groups.splice(behind < 0 ? groups.length : behind, 0, { value: published, entries: [] });
  }
  const dated = groups.map(({ value, entries }, index) => {
    const days = daysOf(value);
    const above = daysOf(groups[index - 1]?.value ?? '');
    const distance = days === undefined || above === undefined ? 0 : Math.max(0, days.first - above.last);
    return {
      value,
      ...sayDate(value, published),
      side: sideOf(value, published),
      step: stepOf(distance),
      ...(distance > foldedFrom && days !== undefined && above !== undefined ? { gap: sayGap(above, days) } : {}),
      entries,
    };
  });
  return dated.flatMap((group) => [
    ...groupUndated(undated.before, group, 'before'),
    group,
    ...groupUndated(undated.after, group, 'after'),
  ]);
}

/** The entries that the text puts before or behind those of a group, as a group of their own beside it. */
function groupUndated(
  byAnchor: ReadonlyMap<string, readonly TimelineEntry[]>,
  beside: TimelineGroup,
  undated: 'before' | 'after',
): readonly TimelineGroup[] {
  const entries = beside.entries.flatMap(({ id }) => byAnchor.get(id) ?? []);
  if (entries.length === 0) return [];
  return [
    {
      value: `${undated}-${beside.value}`,
      title: 'Undated',
      distance: undated === 'before' ? 'before an event below' : 'after an event above',
      side: beside.side === 'behind' ? 'behind' : 'before',
      step: 0,
      undated,
      entries,
    },
  ];
}

/** Days without an event from which on a gap is folded, and said. */
const foldedFrom = 61;

function stepOf(days: number): 0 | 1 | 2 | 3 | 4 {
  if (days <= 1) return 0;
  if (days <= 7) return 1;
  if (days <= 31) return 2;
  return days <= 366 ? 3 : 4;
}

function sideOf(value: string, published: string | undefined): 'before' | 'published' | 'behind' {
  if (value === published) return 'published';
  const days = daysOf(value);
  const from = readDay(published);
  return days !== undefined && from !== undefined && days.first > from ? 'behind' : 'before';
}
