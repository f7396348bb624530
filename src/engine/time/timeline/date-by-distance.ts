import type { TimeExpression } from '../../types.ts';
import { addMonths, type DayNumber, formatDay, formatMonth, formatWeek, formatYear, parseDay, toCivilDate } from '../calendar.ts';
import type { Candidate } from './candidates.ts';
import { precisionOf } from './place-in-time.ts';

const LENGTH = /^P(\d{1,4})([YMWD])$/;

/**
 * The date so long before or after that of a dated event: “came home on Tuesday, 140 years after it was taken” puts the taking into a
 * year. As fine as the length is told; undefined where the event's own date is not as fine, or lies out of the calendar.
 */
export function dateByDistance({ date }: Candidate, length: TimeExpression, side: 'before' | 'after'): TimeExpression | undefined {
  const [, digits, unit] = LENGTH.exec(length.value) ?? [];
  const precision = precisionOf(date.value);
  const isFine = precision === 'day' || precision === 'time';
  const from = isFine ? parseDay(date.value.slice(0, 10)) : /^\d{4}$/.test(date.value) ? parseDay(`${date.value}-01-01`) : undefined;
  if (digits === undefined || from === undefined || (!isFine && unit !== 'Y')) return undefined;
  const count = side === 'before' ? -Number(digits) : Number(digits);
  const value = valueAt(
    unit === 'Y' ? addMonths(from, 12 * count) : unit === 'M' ? addMonths(from, count) : from + count * (unit === 'W' ? 7 : 1),
    unit,
  );
  if (value === undefined) return undefined;
  return {
    span: length.span,
    type: 'DATE',
    value,
    evidence: [{ rule: 'counted-from-story', span: length.span, target: date.span, certainty: 'inferred' }],
  };
}

function valueAt(day: DayNumber, unit: string | undefined): string | undefined {
  const { year, month } = toCivilDate(day);
  if (year < 1 || year > 9999) return undefined;
  if (unit === 'Y') return formatYear(year);
  return unit === 'M' ? formatMonth(year, month) : unit === 'W' ? formatWeek(day) : formatDay(day);
}
