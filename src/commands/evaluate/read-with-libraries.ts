/** What two libraries for dates find in a corpus' documents, as TIMEX3: for comparison only, nothing of it is shipped. */
import * as chrono from 'chrono-node';
import nlp from 'compromise/three';
import compromiseDates, { type DatesMethods } from 'compromise-dates';
import type { JsonObject } from '../json-lines.ts';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** What chrono finds: a time where an hour is known, else a day, month or year. */
export function readWithChrono({ id, text, dct }: JsonObject): JsonObject {
  const timexes = chrono.parse(String(text), new Date(`${String(dct)}T12:00:00`)).map(({ index, text: words, start }) => {
    const pad = (part: 'month' | 'day' | 'hour' | 'minute'): string => String(start.get(part) ?? 0).padStart(2, '0');
    const timed = start.isCertain('hour');
    const day = timed || start.isCertain('day') || start.isCertain('weekday');
    const value = `${start.get('year')}${day || start.isCertain('month') ? `-${pad('month')}` : ''}${day ? `-${pad('day')}` : ''}${timed ? `T${pad('hour')}:${pad('minute')}` : ''}`;
    return { start: index, end: index + words.length, type: timed ? 'TIME' : 'DATE', value };
  });
  return { id, timexes };
}

// The plugin adds its methods to every text that is read; its types say so only beside the plugin.
type WithDates = DatesMethods & ReturnType<typeof nlp>;
const read = nlp.extend(compromiseDates) as (text: string) => WithDates;

const PREPOSITION = /^(?:on|in|at|by|since|until|from|for|during|of|before|after|through)\s+/i;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['year', 'Y'],
  ['quarter', 'Q'],
  ['month', 'M'],
  ['week', 'W'],
  ['day', 'D'],
]);

/**
 * What compromise-dates finds: its dates in the unit it gives, its durations; prepositions before and marks behind them left away.
 * Paragraph by paragraph, as it throws on some (a `TypeError` in its reader of yearly dates): of those nothing is found.
 */
export function readWithCompromise({ id, text, dct }: JsonObject): JsonObject {
  const timexes: Timex[] = [];
  let at = 0;
  for (const paragraph of String(text).split('\n')) {
    try {
      timexes.push(...readParagraph(paragraph, at, String(dct)));
    } catch {
      // Counted as not found.
    }
    at += paragraph.length + 1;
  }
  return { id, timexes: timexes.map((timex) => ({ ...timex })) };
}

function readParagraph(text: string, at: number, today: string): readonly Timex[] {
  const document = read(text);
  const found: Timex[] = [];
  const put = (list: unknown, value: (record: Readonly<Record<string, unknown>>) => Pick<Timex, 'type' | 'value'> | undefined): void => {
    for (const record of readRecords(list)) {
      const { offset } = record;
      if (!isRecord(offset) || typeof offset.start !== 'number' || typeof offset.length !== 'number') continue;
      const whole = text.slice(offset.start, offset.start + offset.length);
      const front = PREPOSITION.exec(whole)?.[0].length ?? 0;
      const words = whole.slice(front).replace(/[\s.,;:!?)”"’']+$/, '');
      const start = at + offset.start + front;
      const end = start + words.length;
      const timex = value(record);
      if (timex && words !== '' && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end, ...timex });
    }
  };
  put(document.dates({ today, timezone: 'UTC' }).json({ offset: true }), ({ dates }) => readDate(dates));
  put(document.durations().json({ offset: true }), ({ duration }) => readDuration(duration));
  return found.sort((a, b) => a.start - b.start);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const readRecords = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function readDate(dates: unknown): Pick<Timex, 'type' | 'value'> | undefined {
  if (!isRecord(dates) || typeof dates.start !== 'string') return undefined;
  const { start, unit } = dates;
  const month = Number(start.slice(5, 7));
  if (unit === 'year') return { type: 'DATE', value: start.slice(0, 4) };
  if (unit === 'quarter') return { type: 'DATE', value: `${start.slice(0, 4)}-Q${Math.ceil(month / 3)}` };
  if (unit === 'month') return { type: 'DATE', value: start.slice(0, 7) };
  if (unit === 'week') return { type: 'DATE', value: isoWeek(start.slice(0, 10)) };
  if (unit === 'time' || unit === 'hour' || unit === 'minute') return { type: 'TIME', value: start.slice(0, 16) };
  return { type: 'DATE', value: start.slice(0, 10) };
}

function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const week = Math.ceil((date.getTime() / 86_400_000 - Date.UTC(date.getUTCFullYear(), 0, 1) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function readDuration(duration: unknown): Pick<Timex, 'type' | 'value'> | undefined {
  if (!isRecord(duration)) return undefined;
  const parts = Object.entries(duration).flatMap(([unit, count]) => {
    const letter = LETTERS.get(unit);
    return letter !== undefined && typeof count === 'number' && count > 0 ? [`${count}${letter}`] : [];
  });
  const hours = typeof duration.hour === 'number' && duration.hour > 0 ? `T${duration.hour}H` : '';
  return parts.length === 0 && hours === '' ? undefined : { type: 'DURATION', value: `P${parts.join('')}${hours}` };
}
