import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { isLabel } from '../text/opening-label.ts';
import type { Span } from '../types.ts';
import type { EntryDays } from './entry-days.ts';
import type { Finding } from './finding.ts';
import { isAwaited, isFixture } from './fixtures.ts';
import type { Cell, Line } from './line.ts';
import type { Tense } from './plan-words.ts';
import type { Place } from './resolve/resolved.ts';
import { tenseAt, tenseOfMain } from './tense.ts';
import { tenseBeside } from './tense-beside.ts';

const LOOKS_ON = /^(?:will|ll|shall|would|could|might)$/;
/** “is to open”, “are going to open”. */
const TO_BE = /^(?:is|are|going)$/;
const BEHIND_TO_BE = /^(?:to|due|expected|planned|scheduled|set|slated)$/;
const TODAY = /^(?:today|tonight)$/;

/** What a resolver may ask of the places in a line, by the expression that was found there and the one behind it. */
export type ReadPlace = (finding: Finding, next: Finding | undefined) => Place;

/** What is known of the whole article. */
interface Whole {
  readonly entries: EntryDays;
  readonly namesToday: () => boolean;
}

/** Reads the places in the line of sentence `index`, the `dated`th of those that hold time expressions. */
export function placeReader(document: Document, syntax: Syntax, line: Line, index: number, dated: number, whole: Whole): ReadPlace {
  const { cells } = line;
  const { entries, namesToday } = whole;
  const block = document.sentences[index]?.block ?? 0;
  const looksOn = once(() =>
    cells.some(({ word }, i) => LOOKS_ON.test(word) || (BEHIND_TO_BE.test(cells[i + 1]?.word ?? '') && TO_BE.test(word))),
  );
  const tellsToday = once(() =>
    cells.some(({ word, className }, i) => TODAY.test(word) || (className === 'THIS' && cells[i + 1]?.className === 'DAYPART')),
  );
  return (finding, next) => {
    const span = { start: cells[finding.first]?.start ?? 0, end: cells[finding.last - 1]?.end ?? 0 };
    return {
      span,
      sentence: dated,
      entry: entries.dayOf(block, span),
      head: entries.headOf(block),
      possessive: isPossessive(line, finding),
      awaited: isAwaited(line, finding),
      since: isSince(line, finding),
      looksOn,
      namesToday,
      isOther: () => isOther(line, finding) && !tellsToday(),
      saidBehind: () => isSaidBehind(line, finding, next),
      isAside: (earlier) => isAside(line, earlier, finding.first),
      tense: () => tenseOf(document, syntax, line, index, finding),
    };
  };
}

/** A question that is answered once, and only when asked. */
function once(ask: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= ask();
    return known;
  };
}

/** The tense that governs an expression: as words right before it have it, else its verb. */
function tenseOf(document: Document, syntax: Syntax, { cells }: Line, index: number, { first, last }: Finding): Tense {
  if (looksForward(cells, first)) return 'future';
  const headed = isLabel(document, index) ? document.sentences[index + 1] : undefined;
  if (headed) {
    const tense = tenseOfMain(document, syntax, headed);
    // (the present of a list tells what is over)
    return tense === 'present' ? 'none' : tense;
  }
  if (looksBack(cells, first)) return 'past';
  const [from, to] = [cells[first]?.token ?? 0, cells[last - 1]?.token ?? 0];
  const sentence = document.sentences[index];
  const beside = sentence ? tenseBeside(document, syntax, from, to, sentence) : 'none';
  // “two million face hunger by August, the agency said”
  if (beside === 'present' && /^(?:by|before)$/i.test(document.tokens.form[from - 1] ?? '')) return 'future';
  if (beside !== 'none' && beside !== 'present') return beside;
  // where there is none, or only a present, that of the verb the tree gives it
  const above = tenseAt(document, syntax, to);
  return beside === 'present' && above === 'past' ? beside : above;
}

/** “Wednesday’s ruling”, “the Friday attacks”, unlike “ahead of Monday's talks”. */
const isPossessive = (line: Line, finding: Finding): boolean =>
  line.cells[finding.first - 1]?.className === 'THE' ||
  (line.cells[finding.last]?.className === 'POSSESSIVE' && !isFixture(line, finding) && line.cells[finding.first - 2]?.word !== 'ahead');

/** “since Friday”, “since the 1939-40 season”, unlike “since 2009, when she lost”. */
const isSince = ({ cells }: Line, { first, last }: Finding): boolean =>
  cells[cells[first - 1]?.className === 'THE' ? first - 2 : first - 1]?.className === 'SINCE' && cells[last + 1]?.word !== 'when';

/** What a day goes on to, or words in marks behind it. */
const BEHIND_DAY = /^(?:["“‘'`–-]|to|through|until|till)$/;

/** “on 3 May”, “from Monday”, unlike “a court Monday refused”, “Lund on Monday: “I want to go””, “runs from 3 May to 9 June”. */
const isOther = ({ cells }: Line, { first, last }: Finding): boolean =>
  /^(?:AT|BY|FROM|IN|ON)$/.test(cells[first - 1]?.className ?? '') && !BEHIND_DAY.test(cells[last]?.word ?? '');

const SAYS = /^(?:said|told|wrote|announced|promised|vowed|pledged)$/;
/** Cells that are looked through. */
const MAX_BACK = 40;

/** Whether a month or a year stands behind an expression and a verb of speech: the day from which it was counted is not told yet. */
function isSaidBehind({ cells }: Line, { last }: Finding, next: Finding | undefined): boolean {
  if (!next || !/^(?:month|year)$/.test(next.meaning.kind)) return false;
  return cells.slice(last, Math.min(next.first, last + MAX_BACK)).some(({ word }) => SAYS.test(word));
}

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
function looksForward(cells: readonly Cell[], first: number): boolean {
  const [before, second] = [cells[first - 1]?.word ?? '', cells[first - 2]?.word ?? ''];
  // “No reply was sent until March”, “it was not until Tuesday that they called”: as the verb has it
  if (/^(?:until|till)$/.test(before) && cells.slice(Math.max(0, first - MAX_NOT), first).some(({ word }) => NOT.test(word))) return false;
  // “Until Thursday, they had not called”: what lasted until then is over
  if (first <= 1 && /^(?:until|till)$/.test(before)) return !cells.some((cell) => cell.word === 'had');
  if (before === 'through' && cells[first]?.className === 'MONTH') return true;
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
function looksBack(cells: readonly Cell[], first: number): boolean {
  const at = cells[first - 1]?.className === 'ON' ? first - 2 : first - 1;
  const before = cells[at - 1]?.word ?? '';
  return BACK.test(cells[at]?.word ?? '') && !/^(?:are|be|is|to|will|being)$/.test(before);
}
