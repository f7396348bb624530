import type { Span } from '../../types.ts';
import { holdsTitle } from '../holds-title.ts';
import { isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, hasVerb, trimPiece } from '../region-words.ts';
import { isCapital } from '../word-kinds.ts';
import { type SignedWords, tokenFrom } from './find-signed-words.ts';

const LONGEST_LINE = 100;

/**
 * A quotation set apart whose last line is nothing but a name and who that is, without a dash: inside the marks that fill the
 * paragraph, or below them. “It was a long night. ⏎ Ann Lee, nurse.”
 */
export function findNamedLines(view: QuoteView): SignedWords[] {
  const { text, blocks } = view.document;
  return view.regions.flatMap((region, r) => {
    const block = blocks[region.block]?.span;
    if (region.depth > 0 || !region.closed || !block || text.slice(block.start, region.start).trim() !== '') return [];
    const isAll = text.slice(region.end, block.end).trim() === '';
    const end = isAll ? region.innerEnd : block.end;
    const line = text.lastIndexOf('\n', end - 1) + 1;
    const before = text.slice(region.innerStart, isAll ? line : region.innerEnd).trimEnd();
    const isBelow = isAll ? line > region.innerStart : line >= region.end && text.slice(region.end, line).trim() === '';
    if (!isBelow || end - line > LONGEST_LINE) return [];
    const words = trimPiece(view, view.regionFirst[r] ?? 0, tokenFrom(view, region.innerStart + before.length) - 1);
    // (a title ends with no full stop, and tells nothing)
    if (!/[.!?…]["”’'»]?$/.test(before) && (isAll || !words || !hasSubject(view, words) || holdsTitle(view, words))) return [];
    const source = namedIn(view, line, end);
    const content: Span = { start: region.start, end: isAll ? region.innerStart + before.length : region.end };
    return source && words ? [{ pieces: [words], content: [content], source }] : [];
  });
}

/** Whoever a line without a verb begins with, up to its comma: “Ann Lee”, “Former mayor Ann Lee”. */
export function namedIn(view: QuoteView, start: number, end: number): TokenPiece | undefined {
  const line = trimPiece(view, tokenFrom(view, start), tokenFrom(view, end) - 1);
  if (!line || hasVerb(view, line)) return undefined;
  let { first: last } = line;
  while (last < line.last && view.lower[last + 1] !== ',') last++;
  const who = mentionOfToken(view, last);
  const isNamed = who?.last === last + 1 && isSomebody(view, who.head) && isCapital(view, line.first);
  return isNamed ? { first: line.first, last } : undefined;
}
