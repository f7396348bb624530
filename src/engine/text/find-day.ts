import { MONTH_OR_SHORT } from './month.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTH_OR_SHORT})\\.?`;
/** “2024-06-03”, “June 3, 2024”, “3rd June 2024”, “6/23/2024”; numbers such as 3/6/2024 mean two days and are left alone. */
const DAYS: readonly { readonly pattern: RegExp; readonly order: readonly [year: number, month: number, day: number] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?=T|\b)/, order: [1, 2, 3] },
  { pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: [3, 1, 2] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'), order: [3, 2, 1] },
  { pattern: /\b(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})\b/, order: [3, 1, 2] },
  { pattern: /\b(1[3-9]|2\d|3[01])[/.](0?[1-9]|1[0-2])[/.](\d{4})\b/, order: [3, 2, 1] },
];
/** What a line of publication may hold beside its day: what happened on it, the day of the week, the time. */
const BESIDE =
  /\b(?:first|last|(?:this )?page|published|posted|aired|broadcast|updated|modified|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|a\.?m|p\.?m|gmt|bst|utc|[ecmp][sd]?t|cest|cet)\b|T?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}|[ap]m\b)?|[\s,.:;|•·()–—-]/gi;

/** A day that a line of words names, as `YYYY-MM-DD`, and what of the line it takes. */
export interface NamedDay {
  readonly day: string;
  readonly words: string;
}

/** `03-14` for “March” and “14”. */
function monthAndDay(month: string | undefined, day: string | undefined): string {
  const number = /\d/.test(month ?? '') ? Number(month) : MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  return `${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** The first day that a short line names with its year; it may be none of the calendar. */
export function findNamedDay(line: string): NamedDay | undefined {
  for (const { pattern, order } of DAYS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '');
    return { day: `${year}-${monthAndDay(month, day)}`, words: match[0] };
  }
  return undefined;
}

const OPEN_DAYS: readonly { readonly pattern: RegExp; readonly order: readonly [month: number, day: number] }[] = [
  { pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\b`, 'i'), order: [1, 2] },
  { pattern: new RegExp(`\\b(\\d{1,2})\\s+${MONTH}`, 'i'), order: [2, 1] },
];

/** The day that a short line names without its year, where a text names the same day with one year, and no other: “March 14”. */
export function findDayOfYear(line: string, text: string): NamedDay | undefined {
  for (const { pattern, order } of OPEN_DAYS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [month, day] = order.map((group) => match[group] ?? '');
    const wanted = monthAndDay(month, day);
    const days = new Set<string>();
    for (const full of DAYS)
      for (const found of text.matchAll(new RegExp(full.pattern, `${full.pattern.flags}g`))) {
        const [y, m, d] = full.order.map((group) => found[group] ?? '');
        if (monthAndDay(m, d) === wanted) days.add(`${y}-${wanted}`);
      }
    const [only, another] = days;
    return only !== undefined && another === undefined ? { day: only, words: match[0] } : undefined;
  }
  return undefined;
}

/** “Pier shut (Kell Post – 3 June 2024)”: the day with which brackets end that close a headline and tell where it is from. */
function dayInBrackets(headline: string): string | undefined {
  const source = /\([^()]{3,60}[,–—-] ([^()]{6,20})\)$/.exec(headline)?.[1];
  return source === undefined ? undefined : findNamedDay(source)?.day;
}

/** What comes out once a day or once a week, and has that in its headline. */
const ISSUE = /\b(?:briefing|bulletin|daily|diary|digest|headlines|news|newsletter|papers|round[- ]?up|updates?|weekly)\b/i;

/** The day with which the headline of an issue begins or ends: “Harbour news: 3 June 2024”. */
export function findDayOfIssue(headline: string): string | undefined {
  const named = ISSUE.test(headline) ? findNamedDay(headline) : undefined;
  return named && (headline.startsWith(named.words) || headline.endsWith(named.words)) ? named.day : dayInBrackets(headline);
}

/** The day that a short line names, as `YYYY-MM-DD`; it may be none of the calendar. */
export const findDay = (line: string): string | undefined => findNamedDay(line)?.day;

/** Whether a line tells when the article was published, and nothing else: “Tue 4 Oct 2023 18.14 BST”. */
export function isDayLine(line: string): boolean {
  const named = findNamedDay(line);
  return named !== undefined && line.replace(named.words, ' ').replace(BESIDE, '') === '';
}

/** What leads to a day behind a name: “on”, “|”, “· Posted”, “Tuesday,”, “9:39AM BST”. */
const LEADS_TO_DAY =
  /(?:[\s|/·•,:–—-]|\b(?:on|at|first|last|published|posted|updated|(?:this )?page|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?|\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?))+$/i;

/** What a short line says in front of the day that it names: “By Ida Moss” of “By Ida Moss | Tuesday, June 4, 2024”; all of it where it names none. */
export function wordsBeforeDay(line: string): string {
  const named = findNamedDay(line);
  return named === undefined ? line : line.slice(0, line.indexOf(named.words)).replace(LEADS_TO_DAY, '');
}

/** What a short line says of who wrote behind the day that it names: “by Ida Moss” of “31 Jul 2019 20:09 by Ida Moss”; nothing where it says none. */
export function bylineBehindDay(line: string): string {
  const named = findNamedDay(line);
  return named === undefined ? '' : (/\bby \p{Lu}.{2,60}$/u.exec(line.slice(line.indexOf(named.words) + named.words.length))?.[0] ?? '');
}

/** Lines between a headline and its article that say when and by whom are no longer. */
export const LONGEST_TOP_LINE = 140;
/** What such a line has beside its day: what happened on it, who wrote (not by which day), the hour, or a sign that parts it from those. */
const OF_PUBLICATION =
  /\b(?:posted|published|updated)\b|\bby (?!(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)\p{L}|\b\d{1,2}[.:]\d{2}\b|[|•·]/iu;

/** Whether a line names a day and is about the article, whatever else it counts: “Ida Moss | Sept 9, 2020, 3:17 PM | 56 comments”. */
export function tellsOfPublication(line: string): boolean {
  const named = findNamedDay(line);
  if (named === undefined) return false;
  const beside = line.replace(named.words, ' ');
  if (beside.replace(BESIDE, '') === '') return true;
  return line.length <= LONGEST_TOP_LINE && !/\n|[^m][.!?…]$/i.test(line) && OF_PUBLICATION.test(beside);
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isCalendarDay(day: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && date >= 1 && date <= length;
}
