import { isBehind } from './page-order.ts';
import { lineOf, oneLine } from './page-words.ts';

/** What a page says of itself under a name. */
export function readMeta(page: Document, name: string): string | undefined {
  return page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
}

/** The headline of a page that has no other. */
export function onlyHeadline(page: Document): Element | undefined {
  const [headline, another] = page.querySelectorAll('h1');
  return another === undefined ? headline : undefined;
}

/** The headline on a page that has no title: the nearest heading of several words above its text, of the first rank before the second. */
export function findHeadline(page: Document, start: Element | undefined): string {
  const above = (names: string): readonly string[] =>
    [...page.querySelectorAll(names)]
      .filter((heading) => start === undefined || isBehind(start, heading))
      .map(lineOf)
      .filter((words) => !/^by /i.test(words));
  return above('h1').findLast((words) => severalWords.test(words)) ?? above('h1, h2').findLast((words) => fewWords.test(words)) ?? '';
}
const severalWords = /^(?:\S+ ){4}|^\P{Script=Latin}{8}/u;
const fewWords = /^(?:\S+ ){2}/u;

/** What parts a headline from its paper or its section. */
const parting = /^\s*[|–—»·-]\s|\s[|–—«·-]\s*$/u;
const fewestLetters = 12;

/** The title of a page without the name of its paper, which the headline on it does not have; that headline, where it says more. */
export function findTitle(page: Document, title: string): string {
  const longer = lineOf(onlyHeadline(page));
  if (saysMore(longer, title)) return longer;
  const name = oneLine(readMeta(page, 'og:site_name') ?? '');
  const headings = [...page.querySelectorAll('h1, h2')].map(lineOf);
  const headline = headings.find((words) => {
    const rest = title.startsWith(words) ? title.slice(words.length) : title.endsWith(words) ? title.slice(0, -words.length) : '';
    return words.length >= fewestLetters && parting.test(rest);
  });
  if (headline !== undefined) return headline;
  const end = name === '' ? -1 : title.lastIndexOf(name);
  const bare = end > 0 && end + name.length === title.length ? title.slice(0, end) : '';
  return parting.test(bare) ? bare.replace(parting, '') : title;
}

/** Whether a headline says what a title says, in more words: of the title, what is longest or stands first of it and its paper's name. */
function saysMore(headline: string, title: string): boolean {
  const parts = title.split(/\s[|–—·»-]\s/u).map(wordsOf);
  const [first = []] = parts;
  const longest = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), []);
  const own = wordsOf(headline);
  return [longest, ...(first.length > 1 ? [first] : [])].some(
    (words) => own.length > words.length && words.length > 0 && words.filter((word) => own.includes(word)).length * 3 >= words.length * 2,
  );
}

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
