import { findNamedDay } from '../../engine/text/find-day.ts';

const longestAuthor = 100;
/** “By:”, “Words by”, “Posted by”. */
const by = /^(?:\p{L}+ )?by\b[:\s]*/iu;
/** What stands between an author and a day: “on”, “|”, “· Posted”, “Tuesday,”, “9:39AM BST”. */
const beforeDay =
  /(?:[\s|·•,–—-]|\b(?:on|at|published|posted|updated|last|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?|\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?))+$/iu;

/** Whom the page gives as its author, without the day, a paper or what else follows; nothing where that is an address or a long story. */
export function readAuthor(byline: string): string {
  // two elements of a page may touch: “Ida Moss2024-06-03”
  const words = byline.replace(/(?<=\p{L})(?=\d{4}-\d\d-\d\d)/u, ' ').replace(by, '');
  const day = findNamedDay(words);
  const [author = ''] = (day === undefined ? words : words.slice(0, words.indexOf(day.words)).replace(beforeDay, '')).split(' | ', 1);
  return author.length > longestAuthor || /^https?:/i.test(author) || !/\p{L}/u.test(author) ? '' : author.trim();
}
