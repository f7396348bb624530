import { type Finder, finder, type Read } from '../finding.ts';
import { UNIT } from '../lexicon.ts';
import { countOf, durationValue, unitOf } from './units.ts';

/** What stands before “a day” that lasts, and not before a rate (“flights a week”). */
const LASTING_BEFORE = /^(?:FOR|IN|WITHIN|ABOUT|NEARLY|OVER|AFTER|THAN|LEAST|UP|DURING|UNTIL|SO|JUST|BEFORE|ONLY|TO|OF)$/;
const LASTING_WORDS =
  /^(?:barely|hardly|took|takes|take|taking|lasted|last|lasting|spent|spend|whole|him|her|them|us|every|within|half|under|per|quite|such|than|wait|waited|waiting|once|twice)$/;

/** “two weeks”, “a decade”, “an hour and a half”, “the past three months”, “the first nine months”, “the next few days”, “weeks”. */
export const span: Finder = finder(
  'span',
  '(?:EACH OF)? (?:THE|THESE|THOSE)? (?:LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|ORDINAL|LATEST|REMAINING|SAME|ALL)? (?:ANOTHER)? (?:QUANTITY|HALF AN|HALF HYPHEN|ANOTHER) (?:MORE|FULL|OTHERS)? (?:UNITS|UNIT) (?:AND AN HALF|OR SO|OR COUNT|AHEAD)?',
  (match) => {
    const unit = unitOf(match);
    const plural = match.has('UNITS');
    const quantity = match.cell(['CARDINAL', 'SMALLNUM', 'YEARNUM', 'VAGUE', 'COUPLE', 'ANOTHER', 'HALF']);
    if (!plural) {
      // “two day”, “nine month” read as “two-day”; “a second” needs “a second later”.
      if (!quantity && !match.has('AN')) return undefined;
      if (match.value(['CARDINAL', 'SMALLNUM']) !== 1 && !match.has('AN', 'HALF', 'ANOTHER') && unit < UNIT.hour) return undefined;
      if (!quantity && match.has('AN')) {
        const before = match.before();
        const after = match.after();
        // “five cents a share”, “flights a week”: a rate, not a length.
        if (unit === UNIT.quarter || after?.className === 'HYPHEN') return undefined;
        const lasting = before && (LASTING_BEFORE.test(before.className) || LASTING_WORDS.test(before.word));
        if (!lasting) return undefined;
      }
    }
    if (match.line.cells[match.first]?.className === 'ORDINAL' && !plural) return undefined;
    const after = match.after();
    if (after && /^(?:old|olds)$/.test(after.word)) return undefined;
    // “60 Minutes”, “48 Hours”: titles.
    const form = match.cell(['UNIT', 'UNITS'])?.form ?? '';
    if (/^[A-Z][a-z]/.test(form)) return undefined;
    const { count, mod } = countOf(match);
    const range = match.cell(['CARDINAL', 'SMALLNUM', 'YEARNUM'], 1);
    const soft = match.has('SO') ? 'APPROX' : mod;
    return {
      meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, range && match.has('TO') ? undefined : count) },
      ...(soft && { mod: soft }),
    };
  },
);

/** “10-year”, “two-week”, “16-hour”, “six-month-old”; “44-year-old” is an age, no time. */
export const compound: Finder = finder(
  'compound',
  'COUNT HYPHEN UNIT (?:HYPHEN (?:OLD|LONG))?|(?:VAGUE|UNIT|UNITS) HYPHEN LONG|VAGUE HYPHEN UNIT',
  (match) => {
    const unit = unitOf(match);
    if (match.has('OLD') || match.after()?.className === 'OLD') return undefined;
    const count = match.has('UNITS') ? undefined : countOf(match).count;
    return { meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, count) } };
  },
);

const BARE_BEFORE = /^(?:FOR|IN|WITHIN|OVER|THAN|AFTER|BEFORE|UNTIL|OR|AND|OF)$/;

/** “weeks”, “for years”, “months ago”, “recent days”, “the coming weeks”, “the years ahead”. */
export const bareUnits: Finder = finder(
  'bare-units',
  '(?:THE|THESE|THOSE)? (?:RECENT|COMING|PAST|LAST|NEXT|FUTURE|FOLLOWING|PREVIOUS)? (?:UNITS OR UNITS|UNITS AND UNITS|UNITS)(?: (?:AGO|AHEAD|LATER|EARLIER))?',
  (match): Read | undefined => {
    const unit = match.value('UNITS');
    const before = match.before()?.className ?? '';
    const alone = match.last - match.first === 1;
    if (match.has('THESE') && unit === UNIT.day) return { meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' } };
    if (match.has('AGO', 'EARLIER')) return { meaning: { kind: 'value', type: 'DATE', value: 'PAST_REF' } };
    if (match.has('RECENT') && (unit >= UNIT.year || unit === UNIT.day))
      return { meaning: { kind: 'value', type: 'DATE', value: 'PAST_REF' } };
    if (match.has('FUTURE')) return { meaning: { kind: 'value', type: 'DATE', value: 'FUTURE_REF' } };
    if (alone && (unit < UNIT.hour || !BARE_BEFORE.test(before))) return undefined;
    if (alone && /^(?:AND|OF|OR|IN)$/.test(before) && unit !== UNIT.year && unit !== UNIT.month && unit !== UNIT.week) return undefined;
    if (!alone && !match.has('RECENT', 'COMING', 'PAST', 'LAST', 'NEXT', 'FOLLOWING', 'PREVIOUS', 'AHEAD', 'OR', 'LATER')) return undefined;
    return { meaning: { kind: 'value', type: 'DURATION', value: durationValue(unit, undefined) } };
  },
);
