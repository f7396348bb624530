import type { Span } from '../../types.ts';
import { balanceMarks } from './balance-marks.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { DatedWords } from './dated-words.ts';
import type { Clause } from './ensure-subject.ts';
import { trimEnd } from './trim-end.ts';
import { trimStart } from './trim-start.ts';

/**
 * The words of a clause to show: without the date at its edges, without conjunctions before it and marks around it. A date stays where
 * the clause would break off without it (“the council will vote on 8 April”). Undefined when nothing readable is left.
 */
export function trimSummary(
  view: ClauseView,
  clause: Clause,
  dates: readonly Span[],
  event: Pick<Candidate, 'token' | 'form' | 'range'>,
): Span | undefined {
  const { tokens, text } = view.document;
  const words = new DatedWords(view, dates);
  const core = Math.min(Math.max(event.token, clause.first), clause.last);
  const first = trimStart(words, clause, core, event);
  const last = trimEnd(words, clause, first, core);
  const span = withoutComma(text, balanceMarks(text, { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 }));
  return span.end > span.start ? span : undefined;
}

/** “I counted them,” she said: the words in front of a mark that the summary leaves away, without their comma. */
const withoutComma = (text: string, { start, end }: Span): Span => ({ start, end: /[,;:]/.test(text.charAt(end - 1)) ? end - 1 : end });
