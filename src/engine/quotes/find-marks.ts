import type { Block } from '../text/document.ts';
import { startsWithLetterOrDigit } from '../text/letters.ts';
import {
  beginsSentence,
  canCloseSingle,
  ELISION,
  endOfUnclosed,
  isBlank,
  isFeetAndInches,
  looksPossessive,
  opensSingle,
  opensStraight,
} from './judge-mark.ts';

/**
 * A stretch of text in quotation marks, marks included: `[start, end)` in UTF-16 units. Its words stand in
 * `[innerStart, innerEnd)`. Regions nest, never cross, and lie in one block.
 */
export interface MarkedRegion {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for outermost. */
  readonly depth: number;
  readonly style: 'double' | 'single';
  /** Index into the document's blocks. */
  readonly block: number;
  /** False where the paragraph ends before the marks close and the next paragraph opens with marks again. */
  readonly closed: boolean;
}

interface Opening {
  readonly at: number;
  readonly width: number;
  readonly closer: string;
  readonly style: 'double' | 'single';
}

interface Draft {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  depth: number;
  style: 'double' | 'single';
  closed: boolean;
}

const MAX_DEPTH = 6;
const SPACE = 32;
const LOWER_A = 97;
const LOWER_Z = 122;
/** What closes what such marks open; the low ones may close with either of the high ones. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‹': '›' };
const DIGIT = /\d/;

/** The last mark that can close single quotes in `[from, end)`, possessives counted or not; -1 when there is none. */
function lastSingleCloser(text: string, from: number, end: number, possessives: boolean): number {
  for (let i = end - 1; i >= from; i--) {
    const c = text.charAt(i);
    if ((c === '’' || c === "'") && canCloseSingle(text, i, end) && (possessives || !looksPossessive(text, i, end))) return i;
  }
  return -1;
}

type Style = Opening['style'];

const isOpen = (stack: readonly Opening[], style: Style): boolean => stack.some((o) => o.style === style);

/** Whether a mark opens again what is open, behind a full stop: paragraphs of one speech that were run together. */
const goesOn = (text: string, at: number, stack: readonly Opening[]): boolean =>
  stack.length === 1 &&
  stack[0]?.style === 'double' &&
  text.charAt(stack[0].at) === text.charAt(at) &&
  /[.!?…]\s$/.test(text.slice(at - 2, at));

function open(stack: Opening[], at: number, width: number, closer: string, style: Style): void {
  if (stack.length < MAX_DEPTH) stack.push({ at, width, closer, style });
}

function close(stack: Opening[], drafts: Draft[], at: number, width: number, style: Style): void {
  let k = stack.length - 1;
  while (k >= 0 && stack[k]?.style !== style) k--;
  const opening = stack[k];
  if (!opening) return;
  stack.length = k; // an unclosed single mark inside closed doubles was an apostrophe
  if (at > opening.at + opening.width) {
    drafts.push({
      start: opening.at,
      end: at + width,
      innerStart: opening.at + opening.width,
      innerEnd: at,
      depth: k,
      style,
      closed: true,
    });
  }
}

/** Whether behind a place a lone mark opens words before another one, that is no possessive, closes any. Asked of places in order. */
function nextOpens(text: string, start: number, end: number): (at: number) => boolean {
  let next = start;
  return (at) => {
    for (next = Math.max(next, at + 1); next < end; next++) {
      const c = text.charAt(next);
      if (c !== '‘' && c !== '’' && c !== "'") continue;
      if (c === '‘' || (c === "'" && opensSingle(text, next, start, end))) return true;
      if (canCloseSingle(text, next, end) && !looksPossessive(text, next, end)) return false;
    }
    return false;
  };
}

/** Reads one block's marks, left to right, with a small stack. */
function readBlock(text: string, start: number, end: number, nextMark: string): Draft[] {
  const drafts: Draft[] = [];
  const stack: Opening[] = [];
  const singleLimit = lastSingleCloser(text, start, end, false);
  const curlyLimit = lastSingleCloser(text, start, end, true);
  const runsBelow = (i: number): boolean => nextMark === "'" && (i === start || /[:,.!?]\s$/.test(text.slice(i - 2, i)));
  // “called it ‘reckless’ and said: ‘No.’”: behind a mark, the next one opens
  const opensBelow = nextOpens(text, start, end);
  let attribute = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= LOWER_A && code <= LOWER_Z) || code === SPACE) continue; // most of a text
    const c = text.charAt(i);
    const doubled = (c === "'" || c === '`') && text.charAt(i + 1) === c && i + 1 < end;
    if (isFeetAndInches(text, i, end)) continue;
    if (c === '"' && (attribute || text.charAt(i - 1) === '=')) {
      attribute = !attribute; // markup: <a href="…">
    } else if (c === '“' || c === '«' || c === '„' || c === '‹') {
      const top = stack.at(-1);
      if (c === '“' && top?.closer === '“') close(stack, drafts, i, 1, 'double');
      else if (c === '“' && top?.style === 'double' && isBlank(text.charAt(i + 1)) && !isBlank(text.charAt(i - 1)))
        close(stack, drafts, i, 1, 'double'); // a wrong mark that can only close
      else if (!goesOn(text, i, stack)) open(stack, i, 1, CLOSERS[c] ?? '“', 'double');
    } else if (c === '”' || c === '»' || c === '›') {
      if (isOpen(stack, 'double')) close(stack, drafts, i, 1, 'double');
      else if (startsWithLetterOrDigit(text.charAt(i + 1)) && isBlank(i > start ? text.charAt(i - 1) : ''))
        open(stack, i, 1, '”', 'double');
    } else if (doubled && c === "'" && !isOpen(stack, 'double') && isOpen(stack, 'single') && canCloseSingle(text, i + 1, end)) {
      close(stack, drafts, i, 1, 'single'); // “'… 'No.''”: marks in marks close together
      close(stack, drafts, i + 1, 1, 'single');
      i++;
    } else if (c === '"' || (doubled && c === "'") || (doubled && c === '`')) {
      const width = c === '"' ? 1 : 2;
      const inches = c === '"' && DIGIT.test(text.charAt(i - 1)) && !isOpen(stack, 'double');
      if (!inches) {
        if (c !== '`' && !opensStraight(text, i, width, start, end, isOpen(stack, 'double'))) close(stack, drafts, i, width, 'double');
        else if (!goesOn(text, i, stack)) open(stack, i, width, '"', 'double');
      }
      i += width - 1;
    } else if (c === '‘' && isOpen(stack, 'single') && isBlank(text.charAt(i + 1)) && !isBlank(text.charAt(i - 1))) {
      close(stack, drafts, i, 1, 'single');
    } else if (c === '‘' || c === "'" || c === '’') {
      const straight = c === "'" && (i < curlyLimit || runsBelow(i)) && opensSingle(text, i, start, end);
      const canOpen = c === '‘' ? i < curlyLimit || nextMark === '‘' : straight;
      if (canOpen && !(c === '‘' && ELISION.test(text.slice(i + 1, i + 8)) && isOpen(stack, 'single'))) open(stack, i, 1, '’', 'single');
      else if (c !== '‘' && isOpen(stack, 'single') && canCloseSingle(text, i, end)) {
        if (!looksPossessive(text, i, end) || (singleLimit <= i && nextMark !== "'") || opensBelow(i)) close(stack, drafts, i, 1, 'single');
      }
    }
  }
  // What is still open at the end of the paragraph runs to its end when the next one opens with the same marks again, or
  // when the paragraph or, with a mark that can only open, a sentence began with it; a lone mark anywhere else is a slip of the pen.
  const first = stack[0];
  const begins = first?.style === 'double' && (first.at === start || beginsSentence(text, first.at));
  const goesOnBelow = first !== undefined && text.charAt(first.at) === nextMark;
  const runsOn = first && (goesOnBelow || begins);
  if (runsOn) {
    const innerStart = first.at + first.width;
    const until = goesOnBelow || first.at === start ? end : endOfUnclosed(text, innerStart, end);
    drafts.push({ start: first.at, end: until, innerStart, innerEnd: until, depth: 0, style: first.style, closed: false });
  } else if (first) {
    for (const draft of drafts) if (draft.start > first.at) draft.depth = Math.max(0, draft.depth - 1);
  }
  return drafts;
}

/**
 * Finds what stands in quotation marks: curly, straight, doubled, single, guillemets; nested; running over paragraphs
 * that open with marks and do not close them. Apostrophes, inches and attributes of markup are not marks. In text
 * order, outer before inner; linear in the length of the text, for any text.
 */
export function findMarks(text: string, blocks: readonly Block[]): MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  blocks.forEach(({ span }, block) => {
    const next = blocks[block + 1];
    const nextMark =
      /^(?:["“«‘]|''|``|'(?=\p{Lu}))/u.exec(text.slice(next?.span.start ?? 0, (next?.span.start ?? -2) + 2))?.[0].charAt(0) ?? '';
    for (const draft of readBlock(text, span.start, span.end, nextMark)) regions.push({ block, ...draft });
  });
  return regions.sort((a, b) => a.start - b.start || b.end - a.end);
}
