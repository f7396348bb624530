import { wordsBeforeDay } from '../../engine/text/find-day.ts';

const longestAuthor = 100;
/** “By:”, “Words by”, “Posted by”. */
const by = /^(?:\p{L}+ )?by\b[:\s]*/iu;
/** Whom the page gives as its author, without the day, a paper or what else follows; nothing where that is an address or a long story. */
export function readAuthor(byline: string): string {
  // two elements of a page may touch: “Ida Moss2024-06-03”, “IDA MOSSUpdated June 3, 2024”
  const words = byline.replace(/(?<=\p{L})(?=\d{4}-\d\d-\d\d|(?:Updated|Published|Posted)\b)/u, ' ').replace(by, '');
  const [author = ''] = wordsBeforeDay(words).split(' | ', 1);
  return author.length > longestAuthor || /^https?:/i.test(author) || !/\p{L}/u.test(author) ? '' : author.trim();
}
