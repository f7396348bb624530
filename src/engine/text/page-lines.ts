import { BULLETS } from './bullets.ts';
import { isDayLine } from './find-day.ts';
import { LETTERS } from './letters.ts';
import type { Line } from './lines.ts';

/** What a page has around its article, when all of it is copied: whole lines, and nothing that an article says. */
const OF_PAGE = new RegExp(
  `^(?:${[
    'skip to (?:main )?(?:content|navigation)|menu|search|listen|play video|view photos|full ?screen|autoplay|skip ad|enlarge|close|loading…?',
    'subscribe|sign in|log in|register|sign up|newsletter|follow(?: us| @\\w+)?',
    'facebook|twitter|x|linkedin|whatsapp|telegram|bluesky|reddit|threads|google\\+?|tweet|pin it|like|recommend',
    '(?:print|e-?mail|share|bookmark|save|gift)(?: (?:this|it))?(?: (?:story|article|page))?|(?:more|share) options|(?:text|font) size|resize text',
    `share (?:(?:this|on|via) [${LETTERS} ]{1,20}|full article|by e-?mail)|copy link|link copied!?|add to list`,
    'comments?|view comments|\\d[\\d,.]*k? (?:comments?|shares?|views?)|comments? ?[(:]? ?\\d+\\)?',
    'published|(?:updated|published) \\d{1,2} (?:second|minute|hour|day)s? ago|\\d{1,3}(?: |-)min(?:ute)?s?(?: read)?',
    'continue reading|expand full story|getty images|©.{0,80}all rights reserved\\.?',
    // around and below the post of a blog
    '(?:no |\\d+ )?comments?:|post a comment|post comments \\(atom\\)|subscribe to:|(?:newer|older) posts?|«? ?home',
    '(?:share|like) this:|like loading(?:…|\\.{3})|related',
  ].join('|')})$`,
  'i',
);
/** Lines that are none of the story even where no other line of a page is there. */
const NEVER_STORY = new RegExp(
  `^(?:${[
    '(?:skip )?advertisements?:?|story continues below(?: advertisement)?|article continues (?:below|after) (?:this )?(?:ad|advertisement)',
    'translate|subscribe now|subscribers?(?:[- ]only)?|please (?:log|sign) in .{3,}|read more about .{3,80}',
    // the form below a post
    'fill in your details below .{3,}|you are commenting using your .{3,}|note: only a member of this blog may post a comment\\.?|(?:twitter|facebook) (?:picture|photo)|connecting to %s',
    `read or share this story: \\S+|(?:subscribe to|sign up for) [${LETTERS}\\d’' ]{0,40}newsletters?[.!]?|leave a (?:reply|comment)|\\d[\\d,.]* comments?`,
    'image (?:caption|source)(?:,.{0,60})?',
    '(?:read (?:some )?more|read also|also read)(?:: .{4,})?|for immediate release:?',
    // what a page says of itself and of its reader's browser
    '(?:this|your) (?:web )?browser (?:is|does|version).{4,}|(?=.*\\bjavascript\\b).*\\b(?:enabled?|disabled|required?|supports?|turn(?:ed)? on|activated?)\\b.*',
    "(?:we[’']re )?sorry, this (?:feature|content|page|video|service) is .{4,}",
    'this (?:article |story )?(?:was published|is) (?:(?:more|over) than )?(?:\\d+|an?) (?:years?|months?) (?:ago|old)\\.?',
  ].join('|')})$`,
  'i',
);
/** A picture and who took it: “The pier in 2019. Picture: Ann Marsh/Kell Post”, “FILE PHOTO: The pier”. */
const CAPTION = new RegExp(
  [
    '^FILE(?: PHOTO| PICTURE)?[:.] ',
    '(?:^|[\\s(])(?:[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]mage|IMAGE|[Vv]ideo)(?:graph)?s?(?: (?:by|credit|courtesy(?: of)?))?: ?\\p{Lu}[^.!?:“”"]{1,45}[).]{0,2}$',
    '(?:^|[\\s(])(?:[Pp]ic|[Cc]redit)s?: ?\\p{Lu}[^.!?:“”"]{1,45}[).]{0,2}$',
    `(?:^|[\\s(])(?:REUTERS|Reuters|A[FA]?P|EPA|PA|Getty)/\\p{Lu}[${LETTERS}.’' -]{2,40}[).]{0,2}$`,
    '\\((?:[Pp]hoto|[Pp]icture|[Ii]mage)s? (?:by|courtesy of) [^()]{2,45}\\)$',
    `\\((?:\\p{Lu}[${LETTERS}.’'-]+ ){1,3}\\p{Lu}[${LETTERS}.’'-]+/\\p{Lu}[${LETTERS} ]{1,30}\\){1,2}$`,
    'Image source, \\p{Lu}[^.!?:“”"]{1,45}$',
  ].join('|'),
  'u',
);
const LONGEST_CAPTION = 400;
/** A credit that belongs to a page: “Photo: Ann Marsh/Kell Post”. A writer may set “Image: Ann Marsh.” below a picture of the story. */
const OF_AGENCY = /\/|^\s?FILE|source,/;
const SENTENCE = /^.*[.!?](?=\s|$)/u;
/** “Weather”, twice in a row, may be anything. */
const SHORTEST_CAPTION = 20;
const BULLET = new RegExp(`^[${BULLETS}·] ?`);

/** What heads the links below a story. */
const LINKS_BELOW = new RegExp(
  `^(?:related (?:topics|stories|articles|content|links|internet links)|more on this story|more from [${LETTERS}].{0,40}|read (?:more|next)|around the [${LETTERS}].{0,20}|you may also like|most (?:read|popular|viewed)|recommended(?: for you| stories)?|top stories|keep reading|explore more):?$`,
  'i',
);
/** Lines that stand above links: a headline, and something of the story. */
const FEWEST_ABOVE = 2;
/** A line that tells something is no link. */
const TELLS = /[.!?…]["”’')\]]*$/;
const LONGEST = 110;
/** A lone “Share” may be said; two such lines are a page. */
const FEWEST = 2;

export const BYLINE = new RegExp(`^[*_]{0,2}by:? [${LETTERS}]`, 'i');
/** Lines among which headline and byline are looked for. */
const TOP_LINES = 25;
/** A newspaper's name has no more words; headlines have. */
const MOST_WORDS_OF_NAME = 3;

/**
 * The lines of a text, with those of the page around it made blank: “Share”, “Advertisement”. So is a newspaper's name above
 * them, where headline and byline come below. Their words stay in the text, and are nobody's.
 */
export function withoutPage(text: string, lines: readonly Line[]): readonly Line[] {
  const isLong = ({ start, end }: Line): boolean => end - start > LONGEST;
  const words = lines.map((line) => (isLong(line) ? '' : text.slice(line.start, line.end).replace(BULLET, '')));
  const captions = findCaptions(text, lines);
  const certain = words.map((line, i) => NEVER_STORY.test(line) || captions.get(i) === lines[i]?.start);
  const likely = words.map((line) => OF_PAGE.test(line));
  const isPage = likely.filter(Boolean).length >= FEWEST;
  const lastTold = lines.findLastIndex((line, i) => !certain[i] && !likely[i] && (isLong(line) || TELLS.test(words[i] ?? '')));
  const below = firstLinkBelow(words, lastTold + 1);
  const isOfPage = (i: number): boolean => certain[i] === true || (isPage && likely[i] === true) || i >= below;
  if (!isPage && !certain.includes(true) && captions.size === 0 && below === lines.length) return lines;
  const masthead = isPage ? findMasthead(words, isOfPage) : -1;
  return lines.map((line, i) => ({ ...line, end: isOfPage(i) || i === masthead ? line.start : (captions.get(i) ?? line.end) }));
}

/**
 * The lines that stand below a picture, by their indices, and where what they tell ends: at their beginning, where they say
 * whose it is and no sentence. A page that is copied often has them twice or more in a row, for those who do not see the
 * picture; so may it have its headline, of which the first is kept. What has words in marks is told.
 */
function findCaptions(text: string, lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const first = lines.findIndex(({ start, end }) => end > start);
  let [above, at] = ['', -1];
  for (const [i, { start, end }] of lines.entries()) {
    if (start === end) continue;
    const isTold = end - start > LONGEST_CAPTION || /[“”"]/.test(text.slice(start, end));
    const words = isTold ? '' : text.slice(start, end);
    const credit = words.search(CAPTION);
    if (credit >= 0 && OF_AGENCY.test(words.slice(credit))) found.set(i, start + (SENTENCE.exec(words.slice(0, credit))?.[0].length ?? 0));
    else if (/^image caption,?$/i.test(above)) found.set(i, start);
    if (above.length >= SHORTEST_CAPTION && words.startsWith(above) && (words === above || credit >= 0)) {
      if (at > first) found.set(at, lines[at]?.start ?? start);
      found.set(i, start);
    }
    [above, at] = [words, i];
  }
  return found;
}

/** The first line from `from` on, below two others, that heads links; the number of lines where there is none. */
function firstLinkBelow(words: readonly string[], from: number): number {
  const at = words.findIndex((line, i) => i >= Math.max(from, FEWEST_ABOVE) && LINKS_BELOW.test(line));
  return at < 0 ? words.length : at;
}

/** The line with a newspaper's name: short, the first of the article's, with lines of the page and then others below it, and a byline. */
function findMasthead(words: readonly string[], isOfPage: (i: number) => boolean): number {
  const top = words.flatMap((line, i) => (i < TOP_LINES && line !== '' ? [i] : []));
  const byline = top.find((i) => BYLINE.test(words[i] ?? '') || isDayLine(words[i] ?? ''));
  const first = top.find((i) => !isOfPage(i));
  if (byline === undefined || first === undefined || (words[first] ?? '').split(' ').length > MOST_WORDS_OF_NAME) return -1;
  const below = top.filter((i) => i > first && i < byline);
  return below.some(isOfPage) && below.some((i) => !isOfPage(i)) ? first : -1;
}
