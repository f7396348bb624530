import { startsWithCapital } from '../../text/letters.ts';
import { MONTH } from '../../text/month.ts';
import { isWeekday, WEEKDAY } from '../../text/weekday.ts';
import { PART, type TreeNames, type Trees } from '../trees.ts';

const { NOUN } = PART;
/** What goes with a day itself: “one summer Sunday”. */
const SEASON = /^(?:spring|summer|autumn|fall|winter|holiday|weekend|match|market|school|wash|race)$/;
/** What opens a phrase that says when, and what dates it. */
const WHEN = /^(?:in|by|since|until|during|on)$/i;
const DATE = new RegExp(`^(?:(?:1[5-9]|20)\\d\\d|${MONTH}|${WEEKDAY})$`);
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** Rules for a day or a date in front of who does something. */
export function dayRules({ oblique, unmarked, count, caseMark, subjects }: TreeNames) {
  /** “The government Tuesday said”: who says it is the noun in front of the day, and the day tells when. */
  function partDay({ form, upos, head, label }: Trees, day: number, first: number, last: number): void {
    const noun = day - 1;
    const verb = head[day] ?? -1;
    if (!subjects.has(label[day] ?? -1) || !isWeekday(form[day] ?? '') || verb < day || noun < first) return;
    if (head[noun] !== day || upos[noun] !== NOUN || startsWithCapital(form[noun] ?? '') || SEASON.test(form[noun] ?? '')) return;
    head[noun] = verb;
    label[noun] = label[day] ?? 0;
    label[day] = unmarked;
    for (let k = first; k < last; k++) if (head[k] === day) head[k] = noun;
  }

  /** “In 2017 geologists asked”, “By May villagers asked”, “On Monday evening some asked”: when it was is no part of who does so. */
  function partDate({ form, head, label }: Trees, named: number, first: number): void {
    const opens = named - 1;
    const date = PART_OF_DAY.test(form[named + 1] ?? '') && head[named] === named + 1 ? named + 1 : named;
    let noun = head[date] ?? -1;
    if (opens < first || noun <= date || !DATE.test(form[named] ?? '')) return;
    if (label[noun] === count) noun = head[noun] ?? -1;
    const verb = head[noun] ?? -1;
    if (noun <= date || verb <= noun || !subjects.has(label[noun] ?? -1)) return;
    if (!WHEN.test(form[opens] ?? '')) return;
    for (let k = first; k < opens; k++) if (head[k] === noun) return;
    head[date] = verb;
    label[date] = oblique;
    head[opens] = date;
    label[opens] = caseMark;
  }

  return { partDay, partDate };
}
