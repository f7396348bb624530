import type { Evidence, Span, TimeExpression } from '../../types.ts';
import {
  addMonths,
  type DayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  parseDay,
  parseYear,
  toCivilDate,
  toDayNumber,
} from '../calendar.ts';
import type { Candidate } from './candidates.ts';
import { precisionOf } from './place-in-time.ts';

const LENGTH = /^P(\d{1,4})([YMWD])$/;

/**
 * The date so long before or after that of a dated event: “came home on Tuesday, 140 years after it was taken” puts the taking into a
 * year. As fine as the length is told; undefined where the event's own date is not as fine, or lies out of the calendar.
 */
export function dateByDistance({ date }: Candidate, length: TimeExpression, side: 'before' | 'after'): TimeExpression | undefined {
  const value = valueBeside(date.value, length.value, side);
  return value === undefined ? undefined : dateAt(value, length.span, { rule: 'counted-from-story', target: date.span });
}

/** The date so long after publication: “will close in two weeks”. */
export function dateAfter(published: string, length: TimeExpression): TimeExpression | undefined {
  const value = valueBeside(published, length.value, 'after');
  return value === undefined ? undefined : dateAt(value, length.span, { rule: 'counted-from-publication' });
}

const dateAt = (value: string, span: Span, reason: Pick<Evidence, 'rule' | 'target'>): TimeExpression => ({
  span,
  type: 'DATE',
  value,
  evidence: [{ ...reason, span, certainty: 'inferred' }],
});

function valueBeside(date: string, length: string, side: 'before' | 'after'): string | undefined {
  const [, digits, unit] = LENGTH.exec(length) ?? [];
  const precision = precisionOf(date);
  const isFine = precision === 'day' || precision === 'time';
  const from = isFine ? parseDay(date.slice(0, 10)) : yearOf(date);
  if (digits === undefined || from === undefined || (!isFine && unit !== 'Y')) return undefined;
  const count = side === 'before' ? -Number(digits) : Number(digits);
  return valueAt(
    unit === 'Y' ? addMonths(from, 12 * count) : unit === 'M' ? addMonths(from, count) : from + count * (unit === 'W' ? 7 : 1),
    unit,
  );
}

/** The first day of a value that is a year; undefined for any other. */
function yearOf(value: string): DayNumber | undefined {
  const year = /^(?:BC)?\d{4}$/.test(value) ? parseYear(value) : undefined;
  return year === undefined ? undefined : toDayNumber(year, 1, 1);
}

function valueAt(day: DayNumber, unit: string | undefined): string | undefined {
  const { year, month } = toCivilDate(day);
  if (year < (unit === 'Y' ? -9998 : 1) || year > 9999) return undefined;
  if (unit === 'Y') return formatYear(year);
  return unit === 'M' ? formatMonth(year, month) : unit === 'W' ? formatWeek(day) : formatDay(day);
}
