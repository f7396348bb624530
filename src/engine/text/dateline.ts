import type { Tokens } from './document.ts';
import { findDayOfYear, findNamedDay } from './find-day.ts';
import { isAllLetters, startsWithCapital } from './letters.ts';
import { MONTH_OR_SHORT } from './month.ts';

const DASH = /^(?:—|–|--?|_)$/;
/** Tokens of the longest dateline: “HARROW, Virginia and NEW YORK, Nov. 12, 2020 (GLOBE NEWSWIRE) —”. */
const LONGEST_DATELINE = 22;
const CAPITALS = /^\p{Lu}[\p{Lu}'’.-]*\p{Lu}$/u;
const IN_DATELINE = /^(?:\p{Lu}.*|and|&|\d{1,2}|\d{4}|[,.()/])$/u;
const OPENS = /^["“‘'«]*[\p{Lu}\d]|^["“‘'«]$/u;
const MONTH = new RegExp(`^${MONTH_OR_SHORT}\\.?$`);
/** “On June 3, 2024 — a Monday —”: what begins a sentence, and names no place. */
const IN_SENTENCE = /^(?:on|in|by|at|since|until|from|after|before|for|between|as|the|a|an|when|it|he|she|they|we|i)$/i;

/**
 * The token at which the story begins behind “LEEDS, England (Reuters) -”: a place in capitals, or any with an agency in brackets
 * or a day, and a dash; where the story begins, “Leeds – The council …” will do. `first` itself where there is no dateline.
 */
export function behindDateline(tokens: Tokens, first: number, last: number, opensStory = false): number {
  const { form } = tokens;
  const filed = Math.max(
    behindFiled(tokens, first, last),
    behindAgency(tokens, first, last),
    opensStory ? behindPlace(tokens, first, last) : first,
  );
  if (filed > first) return filed;
  let day = false;
  let comma = false;
  for (let i = first; i < Math.min(last - 1, first + LONGEST_DATELINE); i++) {
    const word = form[i] ?? '';
    if (!DASH.test(word)) {
      // (an agency may be small: “Kell, Germany (dpa) -”)
      if (!IN_DATELINE.test(word) && !(form[i - 1] === '(' && form[i + 1] === ')')) return first;
      comma ||= word === ',' && !day;
      // “May” alone may be somebody
      day ||= MONTH.test(word) && (/^\d{1,2}$/.test(form[i + 1] ?? '') || /^\d{1,2}$/.test(form[i - 1] ?? ''));
      continue;
    }
    const touches = (at: number): boolean => tokens.start[at] === tokens.end[at - 1];
    const isLed = comma && word !== '-' && CAPITALS.test(form[first] ?? ''); // “LEEDS, England --The city”
    const isApart = (form[i - 1] === ')' || !touches(i)) && (isLed || !touches(i + 1));
    // “LEEDS, June 3, 2024—The city”, “LEEDS, Yorkshire—The city”
    const isPlaced = comma && CAPITALS.test(form[first] ?? '');
    const isJoined = word === '—' && touches(i) && touches(i + 1) && (day || isPlaced || form[i - 1] === ')');
    const isFiled =
      form[i - 1] === ')' ||
      CAPITALS.test(form[first] ?? '') ||
      (day && (comma || MONTH.test(form[first] ?? '')) && !IN_SENTENCE.test(form[first] ?? ''));
    return i > first && (isApart || isJoined) && isFiled && OPENS.test(form[i + 1] ?? '') ? i + 1 : first;
  }
  return first;
}

/** Words of a place alone at most: “New Kell –”. */
const MOST_IN_PLACE = 3;

const isCapitalised = (word: string): boolean => word.length > 1 && startsWithCapital(word) && isAllLetters(word);

/**
 * “Kell – The council …”, “NEW KELL: The council …”: capitals and a dash that stands apart, unlike “Lee – who is 40 – …” with its second,
 * or words all in capitals and a colon; `first` for anything else.
 */
function behindPlace({ form, start, end }: Tokens, first: number, last: number): number {
  let colon = first;
  while (colon - first < MOST_IN_PLACE && CAPITALS.test(form[colon] ?? '')) colon++;
  if (colon > first && form[colon] === ':' && start[colon] === end[colon - 1] && OPENS.test(form[colon + 1] ?? '')) return colon + 1;
  let dash = first;
  while (dash - first < MOST_IN_PLACE && isCapitalised(form[dash] ?? '') && !IN_SENTENCE.test(form[dash] ?? '')) dash++;
  const isApart = start[dash] !== end[dash - 1] && start[dash + 1] !== end[dash];
  if (dash === first || dash + 1 >= last || !DASH.test(form[dash] ?? '') || !isApart || !OPENS.test(form[dash + 1] ?? '')) return first;
  for (let i = dash + 1; i < last && form[i] !== '.'; i++) if (DASH.test(form[i] ?? '')) return first;
  return dash + 1;
}

/** “Kell, Feb 12 (PTI) The council”: a place, a day and an agency in brackets, without a dash; `first` where there is none. */
function behindAgency({ form }: Tokens, first: number, last: number): number {
  let comma = first;
  while (comma - first < MOST_IN_PLACE && isCapitalised(form[comma] ?? '')) comma++;
  const day = form[comma + 2] === '.' ? comma + 3 : comma + 2;
  const isDay = comma > first && form[comma] === ',' && MONTH.test(form[comma + 1] ?? '') && /^\d{1,2}$/.test(form[day] ?? '');
  const isAgency = form[day + 1] === '(' && isCapitalised(form[day + 2]?.replaceAll('-', '') ?? '') && form[day + 3] === ')';
  return isDay && isAgency && day + 4 < last && OPENS.test(form[day + 4] ?? '') ? day + 4 : first;
}

/** “KELL (Harbour Press - 3rd January, 2023) The”, “KELL, January 3. /HARP/. The”: datelines that end with a bracket or slashes; `first` where there is none. */
function behindFiled({ form }: Tokens, first: number, last: number): number {
  if (!CAPITALS.test(form[first] ?? '')) return first;
  for (let i = first + 1; i < Math.min(last - 1, first + LONGEST_DATELINE); i++) {
    const inside = form.slice(first, i);
    const isBracket = form[i] === ')' && inside.some((word) => MONTH.test(word)) && inside.some((word) => /^(?:19|20)\d\d$/.test(word));
    const isSlashes = form[i] === '/' && /^\p{Lu}{2,}$/u.test(form[i - 1] ?? '') && form[i - 2] === '/';
    const end = isSlashes && form[i + 1] === '.' ? i + 2 : i + 1;
    if ((isBracket || isSlashes) && OPENS.test(form[end] ?? '')) return end;
  }
  return first;
}

const HEAD = /^[^—–\n]{4,90}?(?=\s?[—–]|\s?--|\s-\s)/;
/** “KELL (Harbour Press - 3rd January, 2023)”, “KELL, January 3, 2023. /HARP/.”: what has no dash behind it. */
const FILED = /^\p{Lu}{2}[\p{Lu}.'’, -]{0,40}(?:\([^()\n]{4,60}\)|\s[^/\n]{4,30}\/\p{Lu}{2,}\/)/u;
const UNTIL = new RegExp(`^\\s?[—–-]+\\s?(?:\\d|${MONTH_OR_SHORT}\\.?\\s+\\d)`);
const MOST_WORDS = 6;

/**
 * The day that a dateline at the beginning of a paragraph names, `YYYY-MM-DD`: “NORTHWICH, June 3, 2024 —”, or “NORTHWICH, June 3 —”
 * where the text has that day with its year. It may be none of the calendar.
 */
export function dayOfDateline(words: string, text: string): string | undefined {
  const head = FILED.exec(words)?.[0] ?? HEAD.exec(words)?.[0];
  const named = head === undefined ? undefined : (findNamedDay(head) ?? findDayOfYear(head, text));
  // “March 3, 2020 — May 4, 2021” is how long something was
  if (head === undefined || !named || UNTIL.test(words.slice(head.length))) return undefined;
  const places = head
    .replaceAll(named.words, ' ')
    .replace(/\([^)]*\)|\band\b/g, ' ')
    .split(/[\s,./]+/)
    .filter((word) => word !== '');
  // “Feb. 23, 2015 -- Nuts are …”
  const opens = /^\s?[—–-]+\s?["“]?\p{Lu}/u.test(words.slice(head.length));
  const isPlace = (places.length > 0 || opens) && places.length <= MOST_WORDS && places.every((word) => startsWithCapital(word));
  return isPlace && !IN_SENTENCE.test(places[0] ?? '') ? named.day : undefined;
}
