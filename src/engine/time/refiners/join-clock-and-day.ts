import { CLOCK_RULE } from '../finders/clock.ts';
import type { Finding } from '../finding.ts';
import { daypartValue, UNIT } from '../lexicon.ts';
import type { Cell, Line } from '../line.ts';

const HOUR = /^T(\d\d)(:\d\d)$/;
const NOON = 12;
/** From this hour on “at night” is before midnight. */
const NIGHT = 5;

/** “3 o'clock on Sunday afternoon”: the hour that a part of the day makes of one by the clock; undefined where they do not go together. */
function hourIn(part: string, clock: string): string | undefined {
  const [, hour, minutes] = HOUR.exec(clock) ?? [];
  if (hour === undefined) return undefined;
  const isLater = Number(hour) < NOON && (part === 'TAF' || part === 'TEV' || (part === 'TNI' && Number(hour) >= NIGHT));
  return isLater ? `T${Number(hour) + NOON}${minutes}` : clock;
}

const namesDay = ({ meaning }: Finding): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'holiday' ||
  meaning.kind === 'day-of-month' ||
  (meaning.kind === 'month' && meaning.day !== undefined) ||
  ((meaning.kind === 'shift' || meaning.kind === 'same') && meaning.unit === UNIT.day);

const isDay = (finding: Finding): boolean => finding.clock === undefined && namesDay(finding);

/** “3 o'clock on the afternoon of 2 May”: the part of the day between an hour and its day. */
function partIn(cells: readonly Cell[]): string | undefined {
  const part = cells.find(({ className }) => className === 'DAYPART');
  return part && daypartValue(part.value);
}

/** Joins a time with the day right behind it (“8 p.m. Wednesday”, “noon on Saturday”) or before it (“Wednesday 8 p.m.”, “on 3 May, at 9.15am”). */
export function joinClockAndDay(findings: readonly Finding[], line: Line): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined.at(-1);
    // “midnight (Fiji time) on Sunday”
    const between = (before ? line.cells.slice(before.last, finding.first) : []).filter(({ form }) => !/^[()]$/.test(form));
    const gap = between.map(({ className }) => className);
    const close = /^(?:ON|COMMA|ON THE DAYPART OF|OTHER TIME(?: ON)?)?$/.test(gap.join(' '));
    const part = finding.clock !== undefined && /^T[A-Z]{2}$/.test(finding.clock) ? finding.clock : partIn(between);
    const isHour = before?.rule === CLOCK_RULE && before.clock !== undefined;
    const hour = isHour && close && part && namesDay(finding) ? hourIn(part, before.clock ?? '') : undefined;
    if (before && hour !== undefined) joined[joined.length - 1] = { ...finding, first: before.first, clock: hour };
    else if (before && close && isHour && isDay(finding)) {
      joined[joined.length - 1] = { ...finding, first: before.first, clock: before.clock };
    } else if (
      before &&
      /^(?:COMMA)?(?:AT)?$/.test(gap.join('')) &&
      finding.rule === CLOCK_RULE &&
      finding.clock !== undefined &&
      isDay(before)
    ) {
      joined[joined.length - 1] = { ...before, last: finding.last, clock: finding.clock };
    } else joined.push(finding);
  }
  return joined;
}
