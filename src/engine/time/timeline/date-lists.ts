import type { TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';

/** What stands between two dates of a list: “on 28 May and on 1, 2 and 15 June”, “in 2013 and again in 2016”. */
const BETWEEN = /^\s*(?:,|,?\s*(?:and|or)(?:\s+(?:again|then|also))?|&)\s*(?:on|in)?\s*$/;
/** Characters between two dates of a list, and dates of a list. */
const MAX_BETWEEN = 16;
const MAX_LISTED = 12;

/** Whether a date is the next of a list: as fine as the one before it or “again”, with nothing but “and” or a comma between, no “between” ahead. */
export function goesOnList(view: ClauseView, before: TimeExpression | undefined, date: TimeExpression | undefined): boolean {
  if (!before || !date || before.value === date.value) return false;
  if (date.span.start - before.span.end > MAX_BETWEEN || /^(?:between|from)$/i.test(view.form(firstTokenOf(view, before.span) - 1)))
    return false;
  const gap = view.document.text.slice(before.span.end, date.span.start);
  // “in 2020 and again in May 2022”
  if (before.value.length !== date.value.length && !/\bagain\b/.test(gap)) return false;
  // “Thursday, Friday, we train”: a bare comma lists figures only
  return BETWEEN.test(gap) && (gap.trim() !== ',' || /\d/.test(view.document.text.slice(date.span.start, date.span.end)));
}

const MAX_NOUN = 8;

/** “was given a medal in 1965, a cross in 1974 and a star in 1980”: what the verb in front of both is told of a second time. */
export function sharesVerb(view: ClauseView, before: TimeExpression, date: TimeExpression): boolean {
  if (before.value.length !== date.value.length || before.value === date.value) return false;
  const [and, end] = [lastTokenOf(view, before.span) + 1, firstTokenOf(view, date.span) - 1];
  if (!/^(?:and|,)$/.test(view.form(and)) || !/^(?:in|on)$/i.test(view.form(end)) || end - and < 2 || end - and > MAX_NOUN) return false;
  for (let token = and + 1; token < end; token++)
    if (!/^(?:NN|JJ|DT|PRP\$|CD|HYPH|RB$|IN|POS)/.test(view.tag(token)) || view.isVerb(token)) return false;
  return /^(?:NN|JJ|CD)/.test(view.tag(end - 1));
}

/** The dates of one list with a chosen one, the others of `dates` left out; in text order. */
export function listedWith(view: ClauseView, chosen: TimeExpression, dates: readonly TimeExpression[]): readonly TimeExpression[] {
  let [first, last] = [dates.indexOf(chosen), dates.indexOf(chosen)];
  const goesOn = (at: number): boolean => {
    const [before, date] = [dates[at - 1], dates[at]];
    return goesOnList(view, before, date) || (before !== undefined && date !== undefined && sharesVerb(view, before, date));
  };
  while (last - first < MAX_LISTED && goesOn(first)) first--;
  while (last - first < MAX_LISTED && goesOn(last + 1)) last++;
  return dates.slice(first, last + 1);
}
