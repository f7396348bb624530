import { findDay, isCalendarDay, isDayLine } from '../../engine/text/find-day.ts';
import { millisecondsPerDay } from '../dates/calendar-days.ts';
import { isBehind } from './page-order.ts';
import { isLong, lineOf, spacedWords } from './page-words.ts';

/** What a page calls the moment at which an article was published: `article:published_time`, `pub_date`, `DC.date.issued`. */
const ofPublication = /publi(?:sh|cation)|pub_?-?date|posted|issued?$|^(?:dc\.|dcterms\.|sailthru\.)?(?:date|created)$|^ptime$/i;
const ofChange = /modif|updat|expir|valid/i;
/** Words of names of what tells on the page when it was published. */
const names = ['date', 'time', 'posted', 'publish', 'pubdate', 'byline', 'meta', 'credit', 'stamp'];
const shownParts = names.map((name) => `[class*="${name}" i], [id*="${name}" i], [itemprop*="${name}" i]`).join(', ');
/** With the white space between its parts. */
const longestShown = 300;

/** The day on which a page says that it was published, the surest word of it first; `byline` is what stands beside the author. */
export function findDayOnPage(page: Document, byline: string, address: string | undefined, title: string): string | undefined {
  const certain = [
    ...readMetas(page, /^article:published_time$/),
    ...readData(page),
    ...readTimes(page, '[itemprop="datePublished"], time[pubdate]'),
    ...readMetas(page, ofPublication),
  ];
  const likely = [...readTimes(page, 'article time, main time'), byline];
  const told = firstDay(certain) ?? firstDay(likely);
  const inAddress = dayOfAddress(address);
  // a moment is often told in Greenwich's time; the address goes by the paper's
  if (told !== undefined && inAddress !== undefined && Math.abs(Date.parse(told) - Date.parse(inAddress)) <= millisecondsPerDay)
    return inAddress;
  if (told !== undefined || inAddress !== undefined) return told ?? inAddress;
  const shown = readShown(page, title);
  return firstDay(shown.filter((words) => !ofChange.test(words))) ?? firstDay(shown);
}

function firstDay(words: readonly string[]): string | undefined {
  for (const word of words) {
    const day = dayIn(word);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day in words of any form: “2024-06-03T09:00”, “20240603”, “Mon Jun 03 09:00:00 EST 2024”, “3 June 2024”. */
function dayIn(words: string): string | undefined {
  const plain = words
    .replace(/^\s*(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')
    .replace(/(\p{L}{3} \d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{2,5} )?(\d{4})/u, '$1, $2');
  const day = findDay(plain);
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}

function readMetas(page: Document, pattern: RegExp): readonly string[] {
  return [...page.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    return pattern.test(name) && !ofChange.test(name) ? [meta.getAttribute('content') ?? ''] : [];
  });
}

/** What scripts with data for machines say, whatever their shape. */
function readData(page: Document): readonly string[] {
  const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? '');
  const metas = [...page.querySelectorAll('meta[content^="{"]')].map((meta) => meta.getAttribute('content') ?? '');
  return [...scripts, ...metas].flatMap((words) =>
    [...words.matchAll(/"(?:datePublished|pub_date)"\s*:\s*"([^"]{8,40})"/g)].map(([, day = '']) => day),
  );
}

/** What elements tell of a moment that is not when something was changed. */
function readTimes(page: Document, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)]
    .filter((time) => time.hasAttribute('pubdate') || !ofChange.test(`${time.className} ${time.getAttribute('itemprop') ?? ''}`))
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? spacedWords(time));
}

/** “/2024/06/03/”, “/2024/sport/06/03/”, “/2024-06-03/”. */
function dayOfAddress(address: string | undefined): string | undefined {
  const [, year, month = '', date = ''] = /\/((?:19|20)\d\d)(?:\/|-|\/[a-z]+\/)(\d{1,2})[/-](\d{1,2})(?=\/|-|$)/i.exec(address ?? '') ?? [];
  return year === undefined ? undefined : dayIn(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/**
 * Short parts between the headline and the first paragraphs that are named by what they tell, or tell a day and nothing else. What stands above is the day on which the
 * page was asked for; what stands below, when somebody commented on it.
 */
function readShown(page: Document, title: string): readonly string[] {
  const headings = [...page.querySelectorAll('h1, h2')];
  const headline = headings.find((heading) => lineOf(heading) === title) ?? headings.find(({ localName }) => localName === 'h1');
  const isBelow = (element: Element): boolean => headline === undefined || isBehind(element, headline);
  const text = [...page.querySelectorAll('p')].filter((paragraph) => isBelow(paragraph) && isLong(paragraph))[paragraphsAbove];
  return [...page.querySelectorAll(`${shownParts}, time, summary, span, div, p, li`)].flatMap((element) => {
    const isBeside = isBelow(element) && !(text !== undefined && isBehind(element, text));
    const words = isBeside && (element.textContent?.length ?? 0) <= longestShown ? spacedWords(element) : '';
    return words !== '' && (element.matches(`${shownParts}, time`) || isDayLine(words)) ? [words] : [];
  });
}
const paragraphsAbove = 2;
