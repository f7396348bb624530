import { startsWithLetter } from '../../text/letters.ts';
import { type Finder, finder, type Match, modOf, stepOf } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { countOf, durationValue, unitOf } from './units.ts';

/** “two weeks ago”, “a year ago”, “several years ago”, “three days earlier”, “a fortnight later”, “a year from now”, “6 months hence”, “ten years ago today”. */
export const ago: Finder = finder(
  'ago',
  '(?:QUANTITY (?:HYPHEN)? ANYUNIT (?:OR SO)?|AN UNIT AND AN HALF|HALF AN UNIT) (?:AGO (?:TODAY|THIS UNIT)?|EARLIER|LATER|AFTER THAT|HENCE|FROM (?:NOW|TODAY)|BEFORE (?=COMMA|DOT|POSSESSIVE|$))',
  (match) => {
    // “a day later than planned” is how much later
    if (match.after()?.className === 'THAN') return undefined;
    // “was jailed for six years earlier this year”
    if (match.after()?.className === 'THIS' && !match.has('AGO')) return undefined;
    const unit = unitOf(match);
    const { count, mod } = countOf(match);
    const back = match.has('AGO', 'EARLIER', 'BEFORE');
    const from = match.has('AGO', 'HENCE', 'NOW', 'TODAY') ? 'publication' : match.has('LATER', 'BEFORE', 'AFTER') ? 'told' : 'story';
    if (unit === UNIT.second && match.cell('ORDINAL')) return undefined;
    // “a few days later”, “an hour later” are on no day that could be counted
    // “a week after that attack”
    if (match.has('AFTER') && !/^(?:[,.;:)”"]|he|she|it|they|we|i|his|her|their|its|the|an?)$/.test(match.after()?.word ?? '.'))
      return undefined;
    if (match.has('LATER', 'AFTER') && (count === undefined || unit < UNIT.day)) return undefined;
    if (count === undefined)
      return {
        meaning: { kind: 'value', type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF' },
      };
    const soft = match.has('SO') ? 'APPROX' : mod;
    const toldIn = match.has('AGO') ? unitBehindAgo(match) : undefined;
    const compares = unit === UNIT.year && count === 1 && back && toldIn === undefined;
    return {
      meaning: { kind: 'shift', unit, amount: back ? -count : count, from, compares, ...(toldIn !== undefined && { toldIn }) },
      ...(soft && { mod: soft }),
    };
  },
);

/** “ten years ago today”, “a year ago this week”: the unit that the time is told in. */
const unitBehindAgo = (match: Match): number | undefined => (match.has('TODAY') ? UNIT.day : match.cell(['UNIT', 'UNITS'], 1)?.value);

const BEHIND_LAST = /^(?:as|because|but|if|that|when|where|which|while|who|with)$/;

/** “the week before last”, “the year after next”, “the Friday before last”. */
export const beforeLast: Finder = finder(
  'before-last',
  'THE (?:UNIT|WEEKDAY) (?:BEFORE LAST|AFTER NEXT)(?!UNIT|WEEKDAY|WEEKEND|MONTH|SEASON|HOLIDAY|DAYPART)',
  (match) => {
    const [weekday, unit] = [match.cell('WEEKDAY'), unitOf(match)];
    const side = match.has('BEFORE') ? -1 : 1;
    const after = match.after();
    // “the week before last orders”
    if (after?.className === 'OTHER' && startsWithLetter(after.word) && !BEHIND_LAST.test(after.word)) return undefined;
    if (weekday) return { meaning: { kind: 'weekday', weekday: weekday.value, lean: side < 0 ? 'last' : 'next', weeks: side } };
    return unit < UNIT.week ? undefined : { meaning: { kind: 'shift', unit, amount: 2 * side, from: 'publication' } };
  },
);

/** “a week today”, “a fortnight tomorrow”. */
export const weeksFrom: Finder = finder('weeks-from', '(?:AN|COUNT) ANYUNIT (?:TODAY|TOMORROW)', (match) => {
  const unit = unitOf(match);
  if (unit !== UNIT.week && unit !== UNIT.fortnight) return undefined;
  const days = (unit === UNIT.week ? 7 : 14) * (countOf(match).count ?? 1);
  return { meaning: { kind: 'shift', unit: UNIT.day, amount: days + (match.has('TOMORROW') ? 1 : 0), from: 'publication' } };
});

/** “year-ago”, “year-earlier”: an adjective of results. “the year-earlier quarter” is read by the quarter's own rule. */
export const yearAgo: Finder = finder(
  'year-ago',
  'UNIT HYPHEN (?:AGO|EARLIER)|(?:THE|THAT) (?:OTHER )?UNIT (?:AGO|EARLIER)|(?:THE )?UNIT HYPHEN (?:AGO|EARLIER) (?:PERIOD|ORDINAL? UNIT)',
  (match) => ({
    meaning: { kind: 'shift', unit: unitOf(match), amount: -1, from: match.has('AGO') ? 'publication' : 'story', compares: true },
  }),
);

/** “last year”, “next week”, “this month”, “the past year”, “the following month”, “earlier this year”, “late last week”. */
export const nextUnit: Finder = finder(
  'next-unit',
  '(?:EARLY|LATE|MID HYPHEN?|(?:EARLIER|LATER) (?:IN|ON)?|(?:THE )?(?:BEGINNING|MIDDLE|END) OF)? (?:THE)? (?:THIS (?:PAST|COMING)|THIS|LAST|NEXT|PAST|PREVIOUS|FOLLOWING|COMING|CURRENT|LATEST|THAT SAME|THAT|VERY SAME|SAME) (?:FISCAL|FULL)? UNIT (?:OR SO)?',
  (match) => {
    const unit = unitOf(match);
    // “This Week”, “The Last Year”: titles.
    if (/^[A-Z][a-z]/.test(match.cell('UNIT')?.form ?? '')) return undefined;
    if (unit < UNIT.day)
      return unit === UNIT.hour && match.has('PAST', 'LAST') ? { meaning: { kind: 'value', type: 'DURATION', value: 'PT1H' } } : undefined;
    const mods = match.has('SO') ? { mod: 'APPROX' } : modOf(match);
    if (match.has('THAT', 'SAME') && !match.has('LAST', 'NEXT')) return { meaning: { kind: 'same', unit }, ...mods };
    // “that” as a conjunction: “said that last year”.
    const behind = match.has('NEXT') && match.has('THE') ? (unit <= UNIT.week ? 'story' : 'past') : 'publication';
    // “the last day”: of what is told, not yesterday
    if (unit === UNIT.day && match.has('LAST')) return undefined;
    // “the last week of term”, “the last year of the war”
    if (match.has('LAST') && match.has('THE') && match.after()?.className === 'OF') return undefined;
    if (match.has('LATEST'))
      return { meaning: { kind: 'shift', unit, amount: unit === UNIT.quarter ? -1 : 0, from: 'publication' }, ...mods };
    if ((unit === UNIT.decade || unit === UNIT.century) && match.has('PAST', 'LAST', 'NEXT', 'COMING')) {
      return { meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, 1) }, ...mods };
    }
    if (unit === UNIT.day && match.has('THIS', 'CURRENT') && !match.has('LATER', 'EARLIER'))
      return { meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' }, ...mods };
    return {
      meaning: { kind: 'shift', unit, amount: stepOf(match.lean()), from: match.has('FOLLOWING', 'PREVIOUS') ? 'story' : behind },
      ...mods,
    };
  },
);

/** “the day”, “the year”, “the quarter”, “the week” where the running date has just been told; “the day before”, “the day after”. */
export const theUnit: Finder = finder(
  'the-unit',
  '(?:EARLY|LATE|(?:EARLIER|LATER) (?:IN))? THE (?:FISCAL|FULL)? UNIT(?: (?:BEFORE|AFTER|EARLIER))?',
  (match) => {
    const unit = unitOf(match);
    const after = match.after();
    if (unit < UNIT.day || unit > UNIT.year) return undefined;
    // “the year 5 children”
    if (unit === UNIT.year && after && /^\d/.test(after.word)) return undefined;
    if (match.has('BEFORE', 'AFTER')) {
      // “the day before the market fell” is told by the event; alone it is a day from the story's.
      if (after && !/^(?:[,.;:)”"]|and|at|but|by|from|in|to|with)$/.test(after.word)) return undefined;
      return { meaning: { kind: 'shift', unit, amount: match.has('BEFORE') ? -1 : 1, from: 'story' } };
    }
    if (match.has('EARLIER') && !match.has('IN')) return { meaning: { kind: 'shift', unit, amount: -1, from: 'story' } };
    if (unit === UNIT.day && !match.has('EARLIER', 'LATER', 'EARLY', 'LATE')) return undefined;
    if (after?.className === 'HYPHEN' || (after?.className === 'OF' && unit !== UNIT.week)) return undefined;
    if (after?.className === 'OTHER' && /^(?:when|that|she|he|it|they|we|i)$/.test(after.word)) return undefined;
    if (unit === UNIT.year && after && (after.word === 'ended' || after.word === 'ending'))
      return { meaning: { kind: 'value', type: 'DURATION', value: 'P1Y' } };
    return { meaning: { kind: 'same', unit }, ...modOf(match) };
  },
);
