import type { TimexType, TimexValue } from '../types.ts';
import type { ClassName } from './lexicon.ts';
import type { Cell, Line } from './line.ts';
import { pattern } from './pattern.ts';

/** Which way from its anchor a date lies, where the words say so. */
export type Lean = 'last' | 'this' | 'next';

/** A year as words give it: in figures, as a shift from the anchor's year (“March last year”), the story's (“in March that year”), or not at all. */
export type YearReference = { readonly year: number } | { readonly shift: number } | { readonly of: 'story' } | undefined;

/** What an expression says, before it is known where the text stands in time. */
export type Meaning =
  /** Complete in itself. */
  | { readonly kind: 'value'; readonly type: TimexType; readonly value: TimexValue }
  /**
   * So many units from publication or from the story's last date: “two weeks ago”, “last month”, “today”. One that `compares`
   * (“a year earlier”) is in the unit of the date it compares with, and does not carry the story along.
   */
  | {
      readonly kind: 'shift';
      readonly unit: number;
      readonly amount: number;
      /**
       * From the story's last date or else publication; `told`: from that date alone (“three weeks later”); `past`: from that date where
       * what is over is told (“they left the next year”).
       */
      readonly from: 'publication' | 'story' | 'told' | 'past';
      readonly compares?: boolean;
      /** The unit that it is told in, where that is another: “ten years ago today”. */
      readonly toldIn?: number;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly lean?: Lean;
      readonly from?: 'story';
      /** Weeks on from that day: “Tuesday week”. */
      readonly weeks?: number;
      /** Weeks from publication's own: “Monday of last week”. */
      readonly ofWeek?: number;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly year?: YearReference;
      readonly lean?: Lean;
      readonly from?: 'story';
    }
  /** “8/11/2024”: either number can be the month. */
  | { readonly kind: 'figures'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly of: 'Q' | 'H'; readonly year?: YearReference }
  | { readonly kind: 'season'; readonly season: number; readonly year?: YearReference; readonly lean?: Lean; readonly from?: 'story' }
  | { readonly kind: 'holiday'; readonly holiday: number; readonly year?: YearReference; readonly lean?: Lean }
  | { readonly kind: 'weekend'; readonly lean?: Lean }
  /** The running date itself in units of its own: “the same day”, “that year”, “the quarter”. */
  | { readonly kind: 'same'; readonly unit: number }
  /** “the 1988 quarter”, “the 1988 period”: the quarter the text speaks of, in another year. */
  | { readonly kind: 'same-quarter'; readonly year: number }
  | { readonly kind: 'week-of'; readonly month: number; readonly day: number; readonly year?: YearReference }
  /** “the last Saturday of October”; `nth` counts from 1, the last is 0. */
  | {
      readonly kind: 'weekday-of-month';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: YearReference;
    }
  /** “the first day of 2023”: of the time `of`; `nth` counts from 1, the last is 0. */
  | { readonly kind: 'day-of'; readonly nth: number; readonly of: Meaning }
  /** A day of the running month: “the 25th”. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** The last day or month of a year: “year-end”, “the end of the year”. */
  | { readonly kind: 'year'; readonly year: YearReference };

/** A time expression found in a line, in cells `[first, last)`. */
export interface Finding {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  /** TIMEX3 `mod`. */
  readonly mod?: string;
  /** A time or part of the day to stand behind the day: `T20:00`, `TNI`. */
  readonly clock?: string;
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** What a rule read in its match; `first` and `last` where the expression is not the whole match. */
export type Read = Omit<Finding, 'first' | 'last' | 'rule'> & { readonly first?: number; readonly last?: number };

/** A rule that finds time expressions in a line: wherever its pattern matches, `read` says what the words mean, or nothing. */
export interface Finder {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: Match) => Read | undefined;
}

/** The cells that a pattern matched, with their questions answered by class. */
export class Match {
  readonly line: Line;
  readonly first: number;
  readonly last: number;

  constructor(line: Line, first: number, last: number) {
    this.line = line;
    this.first = first;
    this.last = last;
  }

  /** The `nth` cell (from 0) of one of these classes. */
  cell(classes: ClassName | readonly ClassName[], nth = 0): Cell | undefined {
    let left = nth;
    for (let at = this.first; at < this.last; at++) {
      const cell = this.line.cells[at];
      if (cell && (cell.className === classes || (typeof classes !== 'string' && classes.includes(cell.className))) && left-- === 0)
        return cell;
    }
    return undefined;
  }

  has(...classes: readonly ClassName[]): boolean {
    return this.cell(classes) !== undefined;
  }

  /** The number in the cell of this class; 0 when there is none. */
  value(classes: ClassName | readonly ClassName[], nth = 0): number {
    return this.cell(classes, nth)?.value ?? 0;
  }

  /** The cell `offset` places before the match (1 is next to it). */
  before(offset = 1): Cell | undefined {
    return this.line.cells[this.first - offset];
  }

  /** The cell `offset` places behind the match (0 is next to it). */
  after(offset = 0): Cell | undefined {
    return this.line.cells[this.last + offset];
  }

  /** The meaning of “last”, “this”, “next” and their like in the match. */
  lean(): Lean | undefined {
    if (this.has('LAST', 'PAST', 'PREVIOUS')) return 'last';
    if (this.has('NEXT', 'COMING', 'FOLLOWING')) return 'next';
    return this.has('THIS', 'CURRENT') ? 'this' : undefined;
  }
}

/** Makes a finder from its pattern's source. */
export const finder = (name: string, source: string, read: Finder['read']): Finder => ({ name, pattern: pattern(source), read });

/** All matches of a finder in a line, left to right. */
export function applyFinder(rule: Finder, line: Line, into: Finding[]): void {
  rule.pattern.lastIndex = 0;
  for (let found = rule.pattern.exec(line.codes); found; found = rule.pattern.exec(line.codes)) {
    const last = found.index + found[0].length;
    const read = rule.read(new Match(line, found.index, last));
    if (read) into.push({ first: found.index, last, rule: rule.name, ...read });
  }
}

/** Units on from the anchor's own: none for “this”, and where nothing says. */
export const stepOf = (lean: Lean | undefined): number => (lean === 'last' ? -1 : lean === 'next' ? 1 : 0);

/** The TIMEX3 `mod` of “early”, “mid”, “late” and their like in the match. */
export function modOf(match: Match): { readonly mod?: string } {
  if (match.has('EARLY', 'EARLIER', 'BEGINNING')) return { mod: 'START' };
  if (match.has('MID', 'MIDDLE')) return { mod: 'MID' };
  return match.has('LATE', 'LATER', 'END') ? { mod: 'END' } : {};
}

/** The year a match names, in figures or by “last”, “this”, “next”, “that year”. */
export function yearOf(match: Match): YearReference {
  const figures = match.cell('YEARNUM');
  if (figures) return { year: figures.value };
  if (!match.has('UNIT')) return undefined;
  if (match.has('THAT', 'SAME')) return { of: 'story' };
  const lean = match.lean();
  return lean && { shift: stepOf(lean) };
}
