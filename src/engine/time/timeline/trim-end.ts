import type { ClauseView } from './clause-view.ts';
import { isReport } from './judge.ts';

/** Where the words of a summary end, short of what says nothing without what is cut off. */

export const UNIT = /^(?:minute|hour|day|week|fortnight|month|year|decade)s?$/i;
/** Words of a summary: behind the event the rest is left away at a mark. */
const MAX_WORDS = 36;

/** Where a summary that is too long is broken off: at the last mark behind its event that is near enough. */
export function breakLong(view: ClauseView, first: number, event: number, last: number): number {
  if (last - first < MAX_WORDS) return last;
  const isMark = (token: number): boolean => /^(?:,|;|:|--|—|–|_)$/.test(view.form(token));
  for (let token = Math.min(last, Math.max(first + MAX_WORDS, event + 6)); token > event + 2; token--) {
    if (!isMark(token)) continue;
    // “said that the pier, to be opened on 3 May, would …”: a verb goes on with what stands in front of the mark
    if (!/^(?:VB[DPZ]|MD)$/.test(view.tag(token + 1)) || isReport(view.form(token + 1))) return token - 1;
    let end = token + 1;
    while (end < last && !isMark(end + 1)) end++;
    return end;
  }
  return last;
}

const MAX_NAME = 6;

/** “… and said, “She …””, “… and the mayor, Ada Lund, added: “…””: the last token before a report without what is reported. */
export function withoutReport(view: ClauseView, core: number, last: number): number {
  if (!isReport(view.form(last)) || !/^[,:]$/.test(view.form(last + 1))) return last;
  for (let token = last - 1; token > core && last - token <= MAX_NAME; token--) {
    if (/^(?:and|but)$/i.test(view.form(token))) return token - 1;
    if (!/^(?:NN|JJ|DT|HYPH|PRP|POS|,)/.test(view.tag(token))) return last;
  }
  return last;
}

const OPENS_CLAUSE = /^(?:after|as|because|before|if|since|though|until|when|while)$/i;

/** “…, just when the pier had been mended”: the last token before a word that belongs to a clause which is cut off. */
export const withoutAdverb = (view: ClauseView, core: number, last: number): number =>
  last > core &&
  OPENS_CLAUSE.test(view.form(last + 1)) &&
  /^(?:even|especially|just|largely|mainly|only|partly|shortly|soon)$/i.test(view.form(last))
    ? last - 1
    : last;

const MAX_LENGTH = 6;

/** “…, five months after it was shut”: the last token before a length of time that is cut off from what it is counted from. */
export function withoutLength(view: ClauseView, core: number, last: number): number {
  if (!/^(?:after|before)$/i.test(view.form(last + 1)) || !UNIT.test(view.form(last))) return last;
  let first = last;
  while (first > core + 1 && last - first < MAX_LENGTH && /^(?:CD|DT|JJR?|RBR?|IN)$/.test(view.tag(first - 1))) {
    // “on 3 May a year after”: the words of a length, and no others
    if (view.tag(first - 1) === 'IN' && !/^(?:than|over|about|around)$/i.test(view.form(first - 1))) break;
    first--;
    // “turned 40 a month before”
    if (view.tag(first) === 'DT') break;
  }
  // “sank on Thursday, minutes after it left”
  if (first === last) return /s$/.test(view.form(last)) && view.form(last - 1) === ',' ? last - 1 : last;
  // “a bit over four hours after”
  return /^(?:bit|little)$/i.test(view.form(first - 1)) && /^a$/i.test(view.form(first - 2)) ? first - 3 : first - 1;
}
