import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import type { TimeExpression } from '../types.ts';
import { FINDERS } from './finders.ts';
import { applyFinder, type Finding } from './finding.ts';
import { isHolidayTrigger } from './holidays.ts';
import { isTrigger } from './lexicon.ts';
import { type Line, readLine } from './line.ts';
import { REFINERS } from './refiners.ts';
import { createResolver } from './resolve.ts';
import { tenseAt } from './tense.ts';

/**
 * Finds the dates, times, durations and repeats of an article and says what each stands for (TIMEX3), in text order, never
 * overlapping. Linear in the length of the text; without a publication day what hangs on it stays open.
 */
export function findTimeExpressions(document: Document, syntax: Syntax): TimeExpression[] {
  const resolve = createResolver(document.article.published);
  const found: TimeExpression[] = [];
  document.sentences.forEach((sentence, index) => {
    if (!mayHoldTime(document, sentence.first, sentence.last)) return;
    const line = readLine(document, sentence, index);
    for (const finding of findInLine(line)) {
      const [first, last] = [line.cells[finding.first], line.cells[finding.last - 1]];
      if (!first || !last) continue;
      const head = last.token;
      const possessive = line.cells[finding.last]?.className === 'POSSESSIVE';
      found.push(
        resolve(finding, {
          span: { start: first.start, end: last.end },
          sentence: index,
          possessive,
          tense: () => (looksForward(line, finding.first) ? 'future' : tenseAt(document, syntax, head)),
        }),
      );
    }
  });
  return found;
}

/** A line's expressions, found and refined, before they are resolved. */
export function findInLine(line: Line): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of FINDERS) applyFinder(rule, line, found);
  return found.length === 0 ? found : REFINERS.reduce<readonly Finding[]>((findings, refine) => refine(findings, line), found);
}

const FORWARD = /^(?:payable|effective|due|scheduled|slated|expires?|expiring|deadline|ahead)$/;

/** Whether a word right before the expression sets it ahead: “payable Dec. 15”, “due by Friday”, “scheduled for Monday”. */
function looksForward(line: Line, first: number): boolean {
  return FORWARD.test(line.cells[first - 1]?.word ?? '') || FORWARD.test(line.cells[first - 2]?.word ?? '');
}

function mayHoldTime(document: Document, first: number, last: number): boolean {
  const { form } = document.tokens;
  for (let token = first; token < last; token++) {
    const word = form[token] ?? '';
    if (isTrigger(word) || isHolidayTrigger(word)) return true;
  }
  return false;
}
