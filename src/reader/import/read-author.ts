import { findNamedDay } from '../../engine/text/find-day.ts';

const longestAuthor = 100;
/** “By:”, “Words by”, “Posted by”. */
const by = /^(?:[\p{L}]+ )?by\b[:\s]*/iu;
/** What stands between an author and a day: “on”, “|”, “· Posted”, “Tuesday,”. */
const beforeDay =
  /(?:[\s|·•,–—-]|\b(?:on|at|published|posted|updated|last|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?))+$/iu;

/** Whom the page gives as its author, without the day and what follows it; nothing where that is an address or a long story. */
export function readAuthor(byline: string): string {
  const day = findNamedDay(byline);
  const words = byline.replace(by, '');
  const author = (day === undefined ? words : words.slice(0, words.indexOf(day.words)).replace(beforeDay, '')).trim();
  return author.length > longestAuthor || /^https?:/i.test(author) || !/\p{L}/u.test(author) ? '' : author;
}
