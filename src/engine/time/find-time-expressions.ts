import type { Syntax } from '../syntax/syntax.ts';
import type { Document, TokenRange } from '../text/document.ts';
import type { TimeExpression } from '../types.ts';
import { dayFirstTest } from './day-first.ts';
import { readEntryDays } from './entry-days.ts';
import { FINDERS } from './finders.ts';
import { applyFinder, type Finding } from './finding.ts';
import { isHolidayTrigger } from './holidays.ts';
import { isTrigger } from './lexicon.ts';
import { type Line, readLine } from './line.ts';
import { namesTodayTest } from './names-today.ts';
import { placeReader } from './read-place.ts';
import { REFINERS } from './refiners.ts';
import { createResolver } from './resolve.ts';

/**
 * Finds the dates, times, durations and repeats of an article and says what each stands for (TIMEX3), in text order, never
 * overlapping. Linear in the length of the text; without a publication day what hangs on it stays open.
 */
export function findTimeExpressions(document: Document, syntax: Syntax): TimeExpression[] {
  const { published, headline } = document.article;
  const resolve = createResolver(published, dayFirstTest(document), document.text.slice(headline.start, headline.end));
  const entries = readEntryDays(document);
  const namesToday = namesTodayTest(document);
  const found: TimeExpression[] = [];
  let dated = 0;
  document.sentences.forEach((sentence, index) => {
    if (!mayHoldTime(document, sentence)) return;
    const line = readLine(document, sentence);
    const findings = findInLine(line);
    if (findings.length === 0) return;
    // Sentences without dates do not count, so that adding some changes no date.
    dated++;
    const readPlace = placeReader(document, syntax, line, index, dated, { entries, namesToday });
    findings.forEach((finding, at) => {
      const time = resolve(finding, readPlace(finding, findings[at + 1]));
      entries.pass(sentence, time);
      found.push(time);
    });
  });
  return found;
}

/** A line's expressions, found and refined, before they are resolved. */
function findInLine(line: Line): readonly Finding[] {
  const found: Finding[] = [];
  for (const { rule, needs } of FINDERS) {
    for (const code of needs) {
      if (!line.codes.includes(code)) continue;
      applyFinder(rule, line, found);
      break;
    }
  }
  return found.length === 0 ? found : REFINERS.reduce<readonly Finding[]>((findings, refine) => refine(findings, line), found);
}

/** Whether a sentence has a word that can be the heart of a time expression: most have none, and are not cut into cells. */
function mayHoldTime({ tokens: { form } }: Document, { first, last }: TokenRange): boolean {
  for (let token = first; token < last; token++) {
    const word = form[token] ?? '';
    if (isTrigger(word) || isHolidayTrigger(word)) return true;
  }
  return false;
}
