import { type Finder, finder, type Match, modOf, type Read } from '../finding.ts';
import { UNIT, UNIT_LETTERS } from '../lexicon.ts';

/** The TIMEX3 value of so many units: `P2W`, `PT90M`, `P2Y6M`, `PXD` for no certain number. */
export function durationValue(unit: number, count: number | undefined): string {
  if (unit === UNIT.decade) return count === undefined ? 'PXDE' : `P${count * 10}Y`;
  if (unit === UNIT.century) return count === undefined ? 'PXCE' : `P${count * 100}Y`;
  if (unit === UNIT.millennium) return count === undefined ? 'PXL' : `P${count * 1000}Y`;
  if (unit === UNIT.fortnight) return count === undefined ? 'PXW' : `P${count * 2}W`;
  const letters = UNIT_LETTERS[unit] ?? 'D';
  const clock = letters.length === 2 && letters.startsWith('T');
  const letter = clock ? letters.slice(1) : letters;
  const prefix = clock ? 'PT' : 'P';
  if (count === undefined) return `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const rest = count - whole;
  if (rest === 0) return `${prefix}${whole}${letter}`;
  const finer =
    unit === UNIT.year
      ? [12, 'M']
      : unit === UNIT.hour
        ? [60, 'M']
        : unit === UNIT.minute
          ? [60, 'S']
          : unit === UNIT.day
            ? undefined
            : undefined;
  if (!finer) return `${prefix}${Number(count.toFixed(2))}${letter}`;
  const small = Math.round(rest * Number(finer[0]));
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${small}${finer[1]}`;
}

/** How many units a match speaks of: undefined for “a few”, “several” and for a range. */
export function countOf(match: Match): { readonly count: number | undefined; readonly mod?: string } {
  if (match.has('COUPLE')) return { count: 2, mod: 'APPROX' };
  if (match.has('VAGUE')) return { count: undefined };
  const number = match.cell(['CARDINAL', 'SMALLNUM', 'YEARNUM']);
  if (match.has('HALF')) return { count: (number?.value ?? (match.has('AND') ? 1 : 0)) + 0.5 };
  if (number) return { count: number.value };
  return { count: match.has('AN', 'UNIT', 'ANOTHER') ? 1 : undefined };
}

const unitOf = (match: Match): number => match.value(['UNIT', 'UNITS']);

/** “two weeks ago”, “a year ago”, “several years ago”, “three days earlier”, ““a year from now”, “6 months hence”. */
export const ago: Finder = finder(
  'ago',
  '(?:QUANTITY (?:HYPHEN)? ANYUNIT (?:OR SO)?|AN UNIT AND AN HALF|HALF AN UNIT) (?:AGO|EARLIER|HENCE|FROM (?:NOW|TODAY)|BEFORE (?=COMMA|DOT|POSSESSIVE|$))',
  (match) => {
    const unit = unitOf(match);
    const { count, mod } = countOf(match);
    const back = match.has('AGO', 'EARLIER', 'BEFORE');
    const from = match.has('AGO', 'HENCE', 'NOW', 'TODAY') ? 'publication' : 'story';
    if (unit === UNIT.second && match.cell('ORDINAL')) return undefined;
    if (count === undefined)
      return {
        meaning: {
          kind: 'value',
          type: 'DATE',
          value: from === 'publication' ? (back ? 'PAST_REF' : 'FUTURE_REF') : back ? 'PAST_REF' : 'FUTURE_REF',
        },
      };
    const soft = match.has('SO') ? 'APPROX' : mod;
    return {
      ...(soft && { mod: soft }),
      meaning: { kind: 'shift', unit, amount: back ? -count : count, from, compares: unit === UNIT.year && count === 1 && back },
    };
  },
);

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
    if (match.has('THAT', 'SAME') && !match.has('LAST', 'NEXT')) return { ...mods, meaning: { kind: 'same', unit } };
    // “that” as a conjunction: “said that last year”.
    const story = match.has('FOLLOWING', 'PREVIOUS') || (match.has('NEXT') && match.has('THE') && unit <= UNIT.week);
    const lean = match.lean();
    if (match.has('LATEST'))
      return { ...mods, meaning: { kind: 'shift', unit, amount: unit === UNIT.quarter ? -1 : 0, from: 'publication' } };
    if ((unit === UNIT.decade || unit === UNIT.century) && match.has('PAST', 'LAST', 'NEXT', 'COMING')) {
      return { ...mods, meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, 1) } };
    }
    if (unit === UNIT.day && match.has('THIS', 'CURRENT') && !match.has('LATER', 'EARLIER'))
      return { ...mods, meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' } };
    const amount = lean === 'last' ? -1 : lean === 'next' ? 1 : 0;
    return { ...mods, meaning: { kind: 'shift', unit, amount, from: story ? 'story' : 'publication' } };
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
    if (match.has('BEFORE', 'AFTER')) {
      // “the day before the market fell” is told by the event; alone it is a day from the story's.
      if (after && !/^[,.;:)”"]$/.test(after.word)) return undefined;
      return { meaning: { kind: 'shift', unit, amount: match.has('BEFORE') ? -1 : 1, from: 'story' } };
    }
    if (match.has('EARLIER') && !match.has('IN')) return { meaning: { kind: 'shift', unit, amount: -1, from: 'story' } };
    if (unit === UNIT.day && !match.has('EARLIER', 'LATER', 'EARLY', 'LATE')) return undefined;
    if (after?.className === 'HYPHEN' || (after?.className === 'OF' && unit !== UNIT.week)) return undefined;
    if (after?.className === 'OTHER' && /^(?:when|that|she|he|it|they|we|i)$/.test(after.word)) return undefined;
    if (unit === UNIT.year && after && (after.word === 'ended' || after.word === 'ending'))
      return { meaning: { kind: 'value', type: 'DURATION', value: 'P1Y' } };
    return { ...modOf(match), meaning: { kind: 'same', unit } };
  },
);

/** “two weeks”, “a decade”, “an hour and a half”, “the past three months”, “the first nine months”, “the next few days”, “weeks”. */
export const span: Finder = finder(
  'span',
  '(?:EACH OF)? (?:THE|THESE|THOSE)? (?:LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|ORDINAL|LATEST|REMAINING|SAME|ALL)? (?:ANOTHER)? (?:QUANTITY|HALF AN|HALF HYPHEN|ANOTHER) (?:MORE|FULL|OTHERS)? (?:UNITS|UNIT) (?:AND AN HALF|OR SO|OR COUNT|AHEAD)?',
  (match) => {
    const unit = unitOf(match);
    const plural = match.has('UNITS');
    const { cells } = match.line;
    const quantity = match.cell(['CARDINAL', 'SMALLNUM', 'YEARNUM', 'VAGUE', 'COUPLE', 'ANOTHER', 'HALF']);
    const at = cells[match.first];
    if (!plural) {
      // “two day”, “nine month” read as “two-day”; “a second” needs “a second later”.
      if (!quantity && !match.has('AN')) return undefined;
      if (match.value(['CARDINAL', 'SMALLNUM']) !== 1 && !match.has('AN', 'HALF', 'ANOTHER') && unit < UNIT.hour) return undefined;
      if (!quantity && match.has('AN')) {
        const before = match.before();
        const after = match.after();
        // “five cents a share”, “flights a week”: a rate, not a length.
        if (unit === UNIT.quarter || after?.className === 'HYPHEN') return undefined;
        const lasting =
          before &&
          ([
            'FOR',
            'IN',
            'WITHIN',
            'ABOUT',
            'NEARLY',
            'OVER',
            'AFTER',
            'THAN',
            'LEAST',
            'UP',
            'DURING',
            'UNTIL',
            'SO',
            'JUST',
            'BEFORE',
            'ONLY',
            'TO',
            'OF',
          ].includes(before.className) ||
            /^(?:barely|hardly|took|takes|take|taking|lasted|last|lasting|spent|spend|whole|him|her|them|us|every|within|half|under|per|quite|such|than|wait|waited|waiting|once|twice)$/.test(
              before.word,
            ));
        if (!lasting) return undefined;
        if (before.word === 'once' || before.word === 'twice' || before.word === 'per')
          return { meaning: { kind: 'value', type: 'SET', value: durationValue(unit, 1) } };
      }
    }
    if (at?.className === 'ORDINAL' && !match.has('THE') && !plural) return undefined;
    const after = match.after();
    if (after && /^(?:old|olds)$/.test(after.word)) return undefined;
    if (match.has('ORDINAL') && !quantity) return undefined;
    // “60 Minutes”, “48 Hours”: titles.
    const form = match.cell(['UNIT', 'UNITS'])?.form ?? '';
    if (/^[A-Z][a-z]/.test(form)) return undefined;
    const { count, mod } = countOf(match);
    const range = match.cell(['CARDINAL', 'SMALLNUM', 'YEARNUM'], 1);
    const soft = match.has('SO') ? 'APPROX' : mod;
    return {
      ...(soft && { mod: soft }),
      meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, range && match.has('TO') ? undefined : count) },
    };
  },
);

/** “10-year”, “two-week”, “16-hour”, “six-month-old”; “44-year-old” is an age, no time. */
export const compound: Finder = finder(
  'compound',
  'COUNT HYPHEN UNIT (?:HYPHEN (?:OLD|LONG))?|(?:VAGUE|UNIT|UNITS) HYPHEN LONG|VAGUE HYPHEN UNIT',
  (match) => {
    const unit = unitOf(match);
    if (
      match.has('OLD') ||
      match.after()?.className === 'OLD' ||
      (match.after()?.className === 'HYPHEN' && match.after(1)?.className === 'OLD')
    )
      return undefined;
    const { count } = match.has('UNITS') ? { count: undefined } : match.has('COUNT' as never) ? countOf(match) : countOf(match);
    return { meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, count) } };
  },
);

const BARE_BEFORE = new Set(['FOR', 'IN', 'WITHIN', 'OVER', 'THAN', 'AFTER', 'BEFORE', 'UNTIL', 'OR', 'AND', 'OF']);

/** “weeks”, “for years”, “months ago”, “recent days”, “the coming weeks”, “the years ahead”. */
export const bareUnits: Finder = finder(
  'bare-units',
  '(?:THE|THESE|THOSE)? (?:RECENT|COMING|PAST|LAST|NEXT|FUTURE|FOLLOWING|PREVIOUS)? (?:UNITS OR UNITS|UNITS AND UNITS|UNITS)(?: (?:AGO|AHEAD|LATER|EARLIER))?',
  (match): Read | undefined => {
    const unit = match.value('UNITS');
    const before = match.before()?.className;
    const alone = match.last - match.first === 1;
    if (match.has('THESE') && unit === UNIT.day) return { meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' } };
    if (match.has('AGO', 'EARLIER')) return { meaning: { kind: 'value', type: 'DATE', value: 'PAST_REF' } };
    if (match.has('RECENT') && (unit >= UNIT.year || unit === UNIT.day))
      return { meaning: { kind: 'value', type: 'DATE', value: 'PAST_REF' } };
    if (match.has('FUTURE')) return { meaning: { kind: 'value', type: 'DATE', value: 'FUTURE_REF' } };
    if (alone && (unit < UNIT.hour || !before || !BARE_BEFORE.has(before))) return undefined;
    if (
      alone &&
      (before === 'AND' || before === 'OF' || before === 'OR' || before === 'IN') &&
      unit !== UNIT.year &&
      unit !== UNIT.month &&
      unit !== UNIT.week
    )
      return undefined;
    if (!alone && !match.has('RECENT', 'COMING', 'PAST', 'LAST', 'NEXT', 'FOLLOWING', 'PREVIOUS', 'AHEAD', 'OR', 'LATER')) return undefined;
    return { meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, undefined) } };
  },
);

/** Unit 4 to 7 in the lexicon that “every” repeats. */
export const sets: Finder = finder(
  'sets',
  '(?:(?:ONCE|TIMES|COUNT TIMES) (?:AN|EACH) UNIT|EACH (?:OTHERS|COUNT|ORDINAL)? (?:UNIT|UNITS|MONTH|SEASON|DAYPART|WEEKEND|HOLIDAY)|DAILY)',
  (match) => {
    const named = match.cell(['MONTH', 'SEASON', 'DAYPART', 'WEEKEND', 'HOLIDAY']);
    const set = (value: string): Read => ({ meaning: { kind: 'value', type: 'SET', value } });
    if (named?.className === 'MONTH') return set(`XXXX-${String(named.value).padStart(2, '0')}`);
    if (named?.className === 'SEASON') return set(`XXXX-${['SP', 'SU', 'FA', 'WI'][named.value] ?? 'SP'}`);
    if (named?.className === 'DAYPART') return set(`XXXX-XX-XX${['TMO', 'TAF', 'TEV', 'TNI'][named.value] ?? 'TNI'}`);
    if (named?.className === 'WEEKEND') return set('XXXX-WXX-WE');
    if (named) return set('P1Y');
    const adverb = match.cell('DAILY');
    if (adverb) {
      const [before, after] = [match.before(), match.after()];
      // “the daily Granma”, “Daily Mail”, “Weekly Standard”: newspapers.
      if (after && /^[A-Z]/.test(after.form)) return undefined;
      if (
        adverb.word !== 'daily' &&
        adverb.word !== 'weekly' &&
        adverb.word !== 'monthly' &&
        adverb.word !== 'annually' &&
        adverb.word !== 'hourly' &&
        adverb.word !== 'yearly' &&
        adverb.word !== 'nightly' &&
        adverb.word !== 'biweekly'
      )
        return undefined;
      if (/^[A-Z]/.test(adverb.form) && before) return undefined;
      return set(['PT1H', 'P1D', 'P1D', 'P1W', 'P2W', 'P1M', 'P1Y'][adverb.value] ?? 'P1D');
    }
    const unit = unitOf(match);
    if (unit < UNIT.hour) return undefined;
    const count = match.has('ONCE', 'TIMES') ? 1 : match.has('OTHERS') ? 2 : (match.cell(['CARDINAL', 'SMALLNUM', 'ORDINAL'])?.value ?? 1);
    return set(durationValue(unit, count));
  },
);
