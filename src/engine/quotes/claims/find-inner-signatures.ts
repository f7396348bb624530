import { isSomebody, type QuoteView } from '../quote-view.ts';
import { hasVerb, trimPiece } from '../region-words.ts';
import { type SignedWords, tokenFrom } from './find-signed-words.ts';

const LONGEST_LINE = 100;

/**
 * A quotation set apart that holds its signature: marks that fill a paragraph, and in them a last line of nothing but a name and
 * who that is, “It was a long night. ⏎ Ann Lee, nurse.”
 */
export function findInnerSignatures(view: QuoteView): SignedWords[] {
  const { text, blocks } = view.document;
  return view.regions.flatMap((region, r) => {
    const block = blocks[region.block]?.span;
    if (region.depth > 0 || !region.closed || !block || text.slice(block.start, region.start).trim() !== '') return [];
    if (text.slice(region.end, block.end).trim() !== '') return [];
    const line = text.lastIndexOf('\n', region.innerEnd - 1) + 1;
    const before = text.slice(region.innerStart, line).trimEnd();
    if (line <= region.innerStart || region.innerEnd - line > LONGEST_LINE || !/[.!?…]["”’']?$/.test(before)) return [];
    const first = tokenFrom(view, line);
    const signature = trimPiece(view, first, (view.regionLast[r] ?? first) - 1);
    const words = trimPiece(view, view.regionFirst[r] ?? first, first - 1);
    if (!signature || !words || hasVerb(view, signature)) return [];
    const source = namedAt(view, signature.first, signature.last);
    return source ? [{ pieces: [words], content: [{ start: region.start, end: region.innerStart + before.length }], source }] : [];
  });
}

/** Whoever a line begins with, up to its comma: “Ann Lee”, “Former mayor Ann Lee”. */
function namedAt(view: QuoteView, first: number, last: number) {
  let end = first;
  while (end < last && view.lower[end + 1] !== ',') end++;
  const who = view.mentions[view.mentionOf[end] ?? -1];
  const isNamed = who?.last === end + 1 && isSomebody(view, who.head) && /^\p{Lu}/u.test(view.document.tokens.form[first] ?? '');
  return isNamed ? { first, last: end } : undefined;
}
