import { BULLETS } from '../../text/bullets.ts';
import type { Span } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';

const EDGE = new RegExp(`^[\\s,;:.()[\\]—–_${BULLETS}·*-]+$|^(?:--)$`);

/** Whether a token is a stop, a dash or a list's sign, with which no summary begins or ends. */
export const isStop = (view: ClauseView, token: number): boolean => EDGE.test(view.form(token));

/** The words of a sentence, seen by which of them are its dates. */
export class DatedWords {
  readonly view: ClauseView;
  readonly dates: readonly Span[];

  constructor(view: ClauseView, dates: readonly Span[]) {
    this.view = view;
    this.dates = dates;
  }

  inDate(token: number): boolean {
    const [start, end] = [this.view.document.tokens.start[token] ?? 0, this.view.document.tokens.end[token] ?? 0];
    return this.dates.some((date) => start < date.end && date.start < end);
  }

  /** Whether a token may go from either end of a summary: a stop, “last week *alone*”. */
  isEdge(token: number): boolean {
    return isStop(this.view, token) || (/^(?:alone|lunchtime)$/.test(this.view.form(token)) && this.inDate(token - 1));
  }

  /** Whether nothing but dates and stops stands in `[first, last)`. */
  onlyDates(first: number, last: number): boolean {
    for (let token = first; token < last; token++) if (!this.inDate(token) && !this.isEdge(token)) return false;
    return true;
  }

  /** Whether a noun stands in `[first, last]` that is no part of a date. */
  hasNoun(first: number, last: number): boolean {
    for (let token = first; token <= last; token++) if (this.view.isNoun(token) && !this.inDate(token)) return true;
    return false;
  }
}

/** Words in front of a date that go with it. */
export const BEFORE_DATE =
  /^(?:on|in|at|by|since|until|from|to|for|of|and|but|that|,|during|early|late|earlier|later|mid|the|through|throughout|within|over|around|about|circa|ca?\.|nearly|almost|only|towards?)$/i;
