import { type DayNumber, formatYear, toCivilDate, toDayNumber } from '../calendar.ts';
import type { Lean, YearReference } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { type Context, type Resolved, stated } from './resolved.ts';

/** The year a reference gives; undefined when there is none, or when it hangs on a publication day that is not known. */
export function yearOfReference(year: YearReference, { publication, story }: Context): number | undefined {
  if (year === undefined) return undefined;
  if ('year' in year) return year.year;
  if ('of' in year) return story && toCivilDate(story.day).year;
  return publication === undefined ? undefined : toCivilDate(publication).year + year.shift;
}

/** “2019”, “last year” beside a month. */
export function resolveYear(year: YearReference, context: Context): Resolved {
  const number = yearOfReference(year, context);
  return number === undefined ? stated('XXXX', 'year') : stated(formatYear(number), 'year', toDayNumber(number, 1, 1), UNIT.year);
}

/** “was indicted in March 1997, and the trial began the following January”: the year in which a month next begins, or began last. */
export function yearBesideStory(
  { month, day, lean, from }: { readonly month: number; readonly day?: number; readonly lean?: Lean; readonly from?: 'story' },
  { story }: Context,
): number | undefined {
  if (from === undefined || !story || story.unit > UNIT.year) return undefined;
  const told = toCivilDate(story.day);
  // behind a whole year the following one is meant
  if (story.unit === UNIT.year) return lean === 'last' ? told.year - 1 : told.year + 1;
  if (lean === 'last') return month < told.month ? told.year : told.year - 1;
  // “from 3 May to 9 May”
  return month > told.month || (month === told.month && (day ?? 0) >= told.day) ? told.year : told.year + 1;
}

/** Days. */
const FAR = 270;
const NEAR = 95;

/** The year of a yearly date, and how it was told. */
interface ChosenYear {
  readonly year: number;
  readonly rule: string;
}

/** Of a yearly date, given as the day it begins in a year, the year that tense and lean ask for; the nearest where nothing does. */
export function chooseYear(
  beginsIn: (year: number) => DayNumber,
  length: number,
  lean: Lean | undefined,
  { publication, story, reviewed, place }: Context,
): ChosenYear | undefined {
  if (publication === undefined) return undefined;
  const { year } = toCivilDate(publication);
  const now = beginsIn(year) <= publication && publication < beginsIn(year) + length;
  const upcoming = beginsIn(year) > publication;
  if (lean === 'last') return { year: upcoming || now ? year - 1 : year, rule: 'last-before-publication' };
  if (lean === 'next') return { year: upcoming ? year : year + 1, rule: 'next-after-publication' };
  // “this spring”, said in December of what is still to come
  if (lean === 'this' && !now && !upcoming && place.tense() === 'future') return { year: year + 1, rule: 'next-after-publication' };
  if (lean === 'this' || now) return { year, rule: 'publication-year' };
  const distance = (candidate: number): number => Math.abs(beginsIn(candidate) + length / 2 - publication);
  const nearest = [year - 1, year, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const tense = place.tense();
  const isTold = tense === 'past' || tense === 'none';
  // “2018: a year of floods”, told in its last days or in the next year
  if (reviewed !== undefined && reviewed <= year && isTold) return { year: reviewed, rule: 'year-of-the-story' };
  // “In September 2022 … It took effect on Nov. 3”: what goes on from a month of last year is not still to come.
  const goesOn = story !== undefined && story.unit <= UNIT.month && story.day <= beginsIn(nearest - 1);
  if (goesOn && beginsIn(nearest) > publication && isTold) return { year: nearest - 1, rule: 'year-of-the-story' };
  const looksOn = tense === 'future' || (tense === 'perhaps-future' && place.looksOn());
  if (tense !== 'past' && !looksOn) return { year: nearest, rule: 'nearest-to-publication' };
  const wanted = looksOn ? (upcoming ? year : year + 1) : upcoming ? year - 1 : year;
  // A date without a year is seldom most of a year away while its other side is near: “declared a dividend, payable Dec. 15”.
  // A whole month that somebody will or would do something in has not gone by: “said in September that she would leave in June”.
  const staysPut = tense === 'past' ? length > 1 : (length > 1 && place.looksOn()) || (tense === 'future' && place.isOther());
  if (!staysPut && distance(wanted) > FAR && distance(nearest) < NEAR) return { year: nearest, rule: 'nearest-to-publication' };
  return { year: wanted, rule: looksOn ? 'future-tense-after-publication' : 'past-tense-before-publication' };
}
