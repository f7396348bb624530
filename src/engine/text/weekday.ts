/** A weekday, for patterns: “Friday”. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** The same, or short: “Fri”, “Tues”. */
export const WEEKDAY_OR_SHORT = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';

/** Whether a word is a weekday, as it is written in the middle of a sentence. */
export const isWeekday = (word: string): boolean => NAME.test(word);

const NAME = new RegExp(`^${WEEKDAY}$`);
