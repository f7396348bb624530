import type { Syntax } from '../syntax/syntax.ts';
import type { Document, Sentence } from '../text/document.ts';
import { isLabel } from '../text/opening-label.ts';
import type { Span, TimeExpression } from '../types.ts';
import { dayFirstTest } from './day-first.ts';
import { readEntryDays } from './entry-days.ts';
import { FINDERS } from './finders.ts';
import { applyFinder, type Finding } from './finding.ts';
import { isAwaited, isFixture } from './fixtures.ts';
import { isHolidayTrigger } from './holidays.ts';
import { isTrigger } from './lexicon.ts';
import { type Line, readLine } from './line.ts';
import type { Tense } from './plan-words.ts';
import { REFINERS } from './refiners.ts';
import { createResolver } from './resolve.ts';
import { tenseAt, tenseOfMain } from './tense.ts';
import { tenseBeside } from './tense-beside.ts';

/**
 * Finds the dates, times, durations and repeats of an article and says what each stands for (TIMEX3), in text order, never
 * overlapping. Linear in the length of the text; without a publication day what hangs on it stays open.
 */
export function findTimeExpressions(document: Document, syntax: Syntax): TimeExpression[] {
  const { published, headline } = document.article;
  const resolve = createResolver(published, dayFirstTest(document), document.text.slice(headline.start, headline.end));
  const found: TimeExpression[] = [];
  const entries = readEntryDays(document);
  let dated = 0;
  document.sentences.forEach((sentence, index) => {
    if (!mayHoldTime(document, sentence.first, sentence.last)) return;
    const line = readLine(document, sentence, index);
    const looksOn = once(() =>
      line.cells.some(({ word }, i) => LOOKS_ON.test(word) || (BEHIND_TO_BE.test(line.cells[i + 1]?.word ?? '') && TO_BE.test(word))),
    );
    const tellsToday = once(() =>
      line.cells.some(({ word, className }, i) => TODAY.test(word) || (className === 'THIS' && line.cells[i + 1]?.className === 'DAYPART')),
    );
    const findings = findInLine(line);
    // Sentences without dates do not count, so that adding some changes no date.
    if (findings.length > 0) dated++;
    for (const [at, finding] of findings.entries()) {
      const [first, last] = [line.cells[finding.first], line.cells[finding.last - 1]];
      if (!first || !last) continue;
      const head = last.token;
      // “Wednesday’s ruling”, “the Friday attacks”, unlike “ahead of Monday's talks”.
      const possessive =
        (line.cells[finding.last]?.className === 'POSSESSIVE' &&
          !isFixture(line, finding) &&
          line.cells[finding.first - 2]?.word !== 'ahead') ||
        line.cells[finding.first - 1]?.className === 'THE';
      const time = resolve(finding, {
        span: { start: first.start, end: last.end },
        sentence: dated,
        entry: entries.dayOf(sentence.block, { start: first.start, end: last.end }),
        head: entries.headOf(sentence.block),
        possessive,
        awaited: isAwaited(line, finding),
        since: isSince(line, finding),
        looksOn,
        isOther: () => isOther(line, finding) && !tellsToday(),
        saidBehind: () => isSaidBehind(line, finding, findings[at + 1]),
        isAside: (earlier) => isAside(line, earlier, finding.first),
        tense: () => {
          if (looksForward(line, finding.first)) return 'future';
          const headed = isLabel(document, index) ? document.sentences[index + 1] : undefined;
          // (the present of a list tells what is over)
          if (headed) return withoutPresent(tenseOfMain(document, syntax, headed));
          return looksBack(line, finding.first) ? 'past' : tenseOfDate(document, syntax, first.token, head, sentence);
        },
      });
      entries.pass(sentence, time);
      found.push(time);
    }
  });
  return found;
}

/** A question of a line that is answered once, and only when asked. */
function once(ask: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= ask();
    return known;
  };
}

/** A line's expressions, found and refined, before they are resolved. */
export function findInLine(line: Line): readonly Finding[] {
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

/** The tense beside a date; where there is none, or only a present, that of the verb the tree gives it. */
function tenseOfDate(document: Document, syntax: Syntax, first: number, last: number, sentence: Sentence): Tense {
  const beside = tenseBeside(document, syntax, first, last, sentence);
  // “two million face hunger by August, the agency said”
  if (beside === 'present' && /^(?:by|before)$/i.test(document.tokens.form[first - 1] ?? '')) return 'future';
  if (beside !== 'none' && beside !== 'present') return beside;
  const above = tenseAt(document, syntax, last);
  return beside === 'present' && above === 'past' ? beside : above;
}

const withoutPresent = (tense: Tense): Tense => (tense === 'present' ? 'none' : tense);

/** “since Friday”, “since the 1939-40 season”, unlike “since 2009, when she lost”. */
const isSince = ({ cells }: Line, { first, last }: Finding): boolean =>
  cells[cells[first - 1]?.className === 'THE' ? first - 2 : first - 1]?.className === 'SINCE' && cells[last + 1]?.word !== 'when';

const LOOKS_ON = /^(?:will|ll|shall|would|could|might)$/;
/** “is to open”, “are going to open”. */
const TO_BE = /^(?:is|are|going)$/;
const BEHIND_TO_BE = /^(?:to|due|expected|planned|scheduled|set|slated)$/;
const SAYS = /^(?:said|told|wrote|announced|promised|vowed|pledged)$/;

const TODAY = /^(?:today|tonight)$/;
/** What a day goes on to, or words in marks behind it. */
const BEHIND_DAY = /^(?:["“‘'`–-]|to|through|until|till)$/;

/** “on 3 May”, “from Monday”, unlike “a court Monday refused”, “Lund on Monday: “I want to go””, “runs from 3 May to 9 June”. */
const isOther = ({ cells }: Line, { first, last }: Finding): boolean =>
  /^(?:AT|BY|FROM|IN|ON)$/.test(cells[first - 1]?.className ?? '') && !BEHIND_DAY.test(cells[last]?.word ?? '');

/** Whether a month or a year stands behind an expression and a verb of speech: the day from which it was counted is not told yet. */
function isSaidBehind({ cells }: Line, { last }: Finding, next: Finding | undefined): boolean {
  if (!next || !/^(?:month|year)$/.test(next.meaning.kind)) return false;
  return cells.slice(last, Math.min(next.first, last + MAX_BACK)).some(({ word }) => SAYS.test(word));
}

const MAX_BACK = 40;

/** Whether an expression that stands before cell `at` ends a relative clause between two commas. */
function isAside({ cells }: Line, { start, end }: Span, at: number): boolean {
  const low = Math.max(1, at - MAX_BACK);
  let cell = at;
  while (cell > low && (cells[cell]?.start ?? 0) > end) cell--;
  if (cells[cell]?.className !== 'COMMA' && cells[cell + 1]?.className !== 'COMMA') return false;
  while (cell > low && (cells[cell]?.start ?? 0) >= start) cell--;
  for (; cell >= low; cell--)
    if (/^(?:who|which|whose|where|when)$/.test(cells[cell]?.word ?? '') && cells[cell - 1]?.className === 'COMMA') return true;
  return false;
}

const ARRANGED = /^(?:booked|called|forecast|predicted|fixed|set|listed|moved|rescheduled|postponed|pencilled|adjourned|back|forward)$/;
const FORWARD = /^(?:payable|effective|due|scheduled|slated|expires?|expiring|deadline|ahead|until|till|beginning|starting)$/;

/** Whether words right before the expression set it ahead: “payable Dec. 15”, “due by Friday”, “until Monday”, “as soon as Tuesday”. */
function looksForward(line: Line, first: number): boolean {
  const [before, second] = [line.cells[first - 1]?.word ?? '', line.cells[first - 2]?.word ?? ''];
  // “No reply was sent until March”, “it was not until Tuesday that they called”: as the verb has it
  if (/^(?:until|till)$/.test(before) && line.cells.slice(Math.max(0, first - MAX_NOT), first).some(({ word }) => NOT.test(word)))
    return false;
  // “Until Thursday, they had not called”: what lasted until then is over
  if (first <= 1 && /^(?:until|till)$/.test(before)) return !line.cells.some((cell) => cell.word === 'had');
  if (before === 'through' && line.cells[first]?.className === 'MONTH') return true;
  // “was adjourned to a date in June”
  if (before === 'in' && second === 'date') return true;
  // “was fixed for 9 July”, “has been moved to Thursday”
  if (/^(?:for|to|until|till)$/.test(before) && ARRANGED.test(second)) return true;
  return FORWARD.test(before) || FORWARD.test(second) || (before === 'as' && /^(?:soon|early|late)$/.test(second));
}

const NOT = /^(?:not|t|never|no|nobody|none)$/;
const MAX_NOT = 14;

const BACK = /^(?:ended|announced|published|released|issued|reported|disclosed|posted|broadcast|aired|unveiled|launched|revealed)$/;

/** Whether the word right before the expression sets it back, whatever the clause looks to: “the year ended Jan. 31”, “the terms announced Friday”. */
function looksBack(line: Line, first: number): boolean {
  const at = line.cells[first - 1]?.className === 'ON' ? first - 2 : first - 1;
  const before = line.cells[at - 1]?.word ?? '';
  return BACK.test(line.cells[at]?.word ?? '') && !/^(?:are|be|is|to|will|being)$/.test(before);
}

function mayHoldTime(document: Document, first: number, last: number): boolean {
  const { form } = document.tokens;
  for (let token = first; token < last; token++) {
    const word = form[token] ?? '';
    if (isTrigger(word) || isHolidayTrigger(word)) return true;
  }
  return false;
}
