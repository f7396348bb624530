const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** “2024-06-03”, “June 3, 2024”, “3rd June 2024”; numbers alone such as 3/6/2024 mean two days and are left alone. */
const DAYS: readonly { readonly pattern: RegExp; readonly order: readonly [year: number, month: number, day: number] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?=T|\b)/, order: [1, 2, 3] },
  { pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: [3, 1, 2] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'), order: [3, 2, 1] },
];
/** What a line of publication may hold beside its day: what happened on it, the day of the week, the time. */
const BESIDE =
  /\b(?:first|last|published|posted|aired|broadcast|updated|modified|date|on|at|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|a\.?m|p\.?m|gmt|bst|utc|[ecmp][sd]?t|cest|cet)\b|T?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|[\s,.:;|•·()–—-]/gi;

/** A day that a line of words names, as `YYYY-MM-DD`, and what of the line it takes. */
export interface NamedDay {
  readonly day: string;
  readonly words: string;
}

/** The first day that a short line names with its year; it may be none of the calendar. */
export function findNamedDay(line: string): NamedDay | undefined {
  for (const { pattern, order } of DAYS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '');
    const number = /\d/.test(month ?? '') ? Number(month) : MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
    return { day: `${year}-${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`, words: match[0] };
  }
  return undefined;
}

/** The day that a short line names, as `YYYY-MM-DD`; it may be none of the calendar. */
export const findDay = (line: string): string | undefined => findNamedDay(line)?.day;

/** Whether a line tells when the article was published, and nothing else: “Tue 4 Oct 2023 18.14 BST”. */
export function isDayLine(line: string): boolean {
  const named = findNamedDay(line);
  return named !== undefined && line.replace(named.words, ' ').replace(BESIDE, '') === '';
}
