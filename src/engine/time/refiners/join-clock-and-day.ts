import { CLOCK_RULE } from '../finders/clock.ts';
import type { Finding } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import type { Line } from '../line.ts';

const isDay = ({ meaning, clock }: Finding): boolean =>
  clock === undefined &&
  (meaning.kind === 'weekday' ||
    meaning.kind === 'holiday' ||
    (meaning.kind === 'month' && meaning.day !== undefined) ||
    (meaning.kind === 'shift' && meaning.unit === UNIT.day));

/** Joins a time with the day right behind it (“8 p.m. Wednesday”, “noon on Saturday”) or before it (“Wednesday 8 p.m.”, “on 3 May, at 9.15am”). */
export function joinClockAndDay(findings: readonly Finding[], line: Line): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined.at(-1);
    const gap = before ? line.cells.slice(before.last, finding.first).map((cell) => cell.className) : [];
    const close = gap.length === 0 || (gap.length === 1 && (gap[0] === 'ON' || gap[0] === 'COMMA'));
    if (before && close && before.rule === CLOCK_RULE && before.clock !== undefined && isDay(finding)) {
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
