import type { Block } from './document.ts';

/** A longer line may have been broken to fit a width. */
const LONGEST = 60;
/** What ends a line that goes on in the next one, or that its full stop parts from it already. */
const GOES_ON = /[,;–—-]$|[.!?…:]["”’')\]]*$|(?:^|\s)\p{Ll}{1,3}$/u;
const ENDS = /[.!?…:]["”’')\]]*$/;
/** Characters of a line's end that tell whether it goes on. */
const LOOKED_AT = 120;
const OPENS = /^["“‘'([]?[\p{Lu}\d]/u;

/**
 * The places where lines within a block begin that are no part of what stands above them, though no full stop parts them:
 * “19:32 GMT / Schools to close / Schools will close …”, the rows of a table. Lines broken in mid-sentence are longer. In order.
 */
export function findOwnLines(text: string, blocks: readonly Block[]): number[] {
  const places: number[] = [];
  for (const { span, role } of blocks) {
    if (role !== 'body') continue;
    /** Whether the line above ends in mid-sentence, so that this one is no line by itself. */
    let isOpen = false;
    for (let end = text.indexOf('\n', span.start); end >= 0 && end < span.end; end = text.indexOf('\n', end + 1)) {
      const start = Math.max(span.start, text.lastIndexOf('\n', end - 1) + 1);
      // the cells of a table's row
      const isRow = text.slice(start, end).includes('\t');
      const line = text.slice(Math.max(start, end - LOOKED_AT), end).trim();
      if (line === '') continue;
      if (!isRow && (isOpen || end - start > LONGEST || GOES_ON.test(line))) {
        // “herself, Tom Brandt and Ted / Marsh.”: broken to fit a width, wherever that fell
        isOpen = !ENDS.test(line);
        continue;
      }
      isOpen = false;
      let next = end + 1;
      while (next < span.end && /\s/.test(text.charAt(next))) next++;
      if (OPENS.test(text.slice(next, next + 2))) places.push(next);
    }
  }
  return places;
}
