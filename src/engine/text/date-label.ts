import { BULLETS } from './bullets.ts';
import { startsWithCapital, startsWithLetterOrDigit } from './letters.ts';
import { MONTH_OR_SHORT } from './month.ts';
import { WEEKDAY_OR_SHORT } from './weekday.ts';

const MONTH = `${MONTH_OR_SHORT}\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const DAY_OF_WEEK = `${WEEKDAY_OR_SHORT}\\.?`;
const FEAST = "New Year[’']s (?:Eve|Day)|Christmas (?:Eve|Day)|Boxing Day|Good Friday|Easter (?:Sunday|Monday)|Today|Yesterday";
const CLOCK = '\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?';
/** “14 July 2001”, “2001-07-14”, “Saturday, July 14”, “early 2003”, “Spring 1998”, “May”, “Monday”, “Boxing Day”, “Today”. */
const DATE = `(?:${YEAR}-\\d\\d-\\d\\d|(?:${DAY_OF_WEEK},? )?(?:${DAY} ${MONTH}(?:,? ${YEAR})?|${MONTH} ${DAY}(?:,? ${YEAR})?)|(?:(?:Early|Mid|Late)[ -])?(?:${MONTH},? )?${YEAR}|(?:Spring|Summer|Autumn|Fall|Winter),? ${YEAR}|(?:Early |Mid-|Late )?${MONTH}|${DAY_OF_WEEK}|${FEAST})`;
const DATES = `${DATE}(?:(?: ?[-–—] ?| (?:to|and) )(?:${DATE}|\\d\\d))?(?:,? (?:at |around |about )?${CLOCK})?`;
const MARK = ' ?: ?| ?[–—] ?| --? ?';
/** What a list has in front of its entries (“• ”, “- ”, “3. ”), and what a date may be set in. */
const FRONT = `^(?:[${BULLETS}*–-] |\\d{1,2}[.)] )?(\\[|\\*\\*)?`;
/** A look that costs little: how a date begins, in words or figures. */
const BEGINS = new RegExp(
  `${FRONT}(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|early|mid|late|spr|sum|aut|fall|win|new|chr|box|good|eas|tod|yes)`,
  'i',
);
const LABEL = new RegExp(`${FRONT}${DATES}(\\*\\*(?:${MARK})|[:.]?\\*\\* |\\]:? |${MARK})`, 'i');
const DAY_LINE = new RegExp(
  `^(?:${YEAR}-\\d\\d-\\d\\d|(?:${DAY_OF_WEEK},? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? ${YEAR})?)(?: ?[:–—-] ?)?$`,
  'i',
);
/** “February – April” is no label and its entry. */
const GOES_ON = new RegExp(`^${DATE}\\b`, 'i');
const LONGEST = 90;

/** “Monday 3 May 1911”, “May 3:”: whether words name a day and say nothing else. */
export const isEntryDay = (words: string): boolean => words.length < LONGEST && DAY_LINE.test(words);

/**
 * The characters of the date by which an entry of a list is headed, with its mark and the space behind: “14 July 2001 - The …”, “June
 * 2001: The …”, “1958 – Joins …”, “• 1958: Joins …”, “**1958:** Joins …”, “[1958] Joins …”; 0 where a paragraph begins otherwise.
 */
export function lengthOfDateLabel(words: string): number {
  const [label = '', opening, closing = ''] = (BEGINS.test(words) && LABEL.exec(words.slice(0, LONGEST))) || [];
  if ((opening === '[') !== closing.startsWith(']') || (opening === '**') !== closing.includes('**')) return 0;
  const entry = words.slice(label.length, label.length + LONGEST);
  if (startsWithCapital(entry.replace(/^["“‘'«]/, ''))) return GOES_ON.test(entry) ? 0 : label.length;
  // “17 May: bids close”, “17 May: 200 bids come in”
  return /\d.*: $/.test(label) && startsWithLetterOrDigit(entry) ? label.length : 0;
}
