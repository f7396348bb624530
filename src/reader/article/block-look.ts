/**
 * How a paragraph of the stored text is set: `heading` for the few words that head what follows, `item` for one of a list,
 * `numbered` where the list has numbers, `lines` where its own line breaks mean something.
 */
export type BlockLook = 'heading' | 'item' | 'numbered' | 'lines' | 'text';

/** Lines shorter than this are no text that was wrapped. */
const narrowest = 40;
const longestHeading = 70;
const mostWordsOfHeading = 12;
/** “• The pier opens”, “- The pier opens”. */
const itemSign = /^[•●▪◦‣*-]\s+[\p{L}\p{N}“"‘'(]/u;
const itemNumber = /^\d{1,3}[.)] /;
const endsSentence = /[.!?:…][”’"')\]]*$/;

/**
 * How the words of a paragraph are set, by themselves and by those of its neighbours. A text carries no markup, so its line breaks
 * and its headings (“What happens now”, then a paragraph) are known by their shape alone.
 */
export function lookOf(words: string, next: string | undefined, before?: string): BlockLook {
  if (words.includes('\n')) {
    if (isWrapped(words)) return 'text';
    return headsEntry(words) && next !== undefined && tells(next) ? 'heading' : 'lines';
  }
  if (itemSign.test(words)) return 'item';
  if (itemNumber.test(words) && [before, next].some((one) => one !== undefined && itemNumber.test(one))) return 'numbered';
  // a few words below a few words are the last item of a list rather than a heading, unless only those above have numbers
  const isItem = before !== undefined && isHeading(before) && !itemNumber.test(before);
  const isHead = next !== undefined && isHeading(words) && ((tells(next) && !isItem) || itemSign.test(next) || headsEntry(next));
  return isHead ? 'heading' : 'text';
}

/** Whether lines were broken to fit a width, in mid-sentence: none had room for the word behind it. */
function isWrapped(words: string): boolean {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const width = Math.max(...lines.map((line) => line.length));
  if (width < narrowest) return false;
  const broken = lines.slice(0, -1);
  // With letters of unequal width a line is full at fewer of them.
  const isFull = (line: string, at: number): boolean => line.length + 1 + (lines[at + 1]?.indexOf(' ') ?? 0) > width * 0.85;
  return broken.every(isFull) && broken.some((line) => !endsSentence.test(line));
}

/** A few words that are no sentence: no mark ends them, and they are more than a time. A question may be asked of the reader. */
function isHeading(words: string): boolean {
  return (
    words.length <= longestHeading &&
    words.split(' ').length <= mostWordsOfHeading &&
    /^[\p{Lu}\d]/u.test(words) &&
    /\p{Ll}/u.test(words) &&
    !/[.?!:…,;”"’')\]]$/.test(words) &&
    !words.includes('|') &&
    !isTime(words)
  );
}

/** “18:05 GMT”, “14 May 2024”. */
function isTime(words: string): boolean {
  return /^\d[\d\s:.,/]*\p{L}*(?: \d{4})?$/u.test(words);
}

/** The head of a live report's entry: when it was, and in a few words what, be they somebody's. */
function headsEntry(words: string): boolean {
  const lines = words.split('\n').map((line) => line.trim().replace(/^[“"‘'](.*)[”"’']$/, '$1'));
  return lines.length <= 3 && lines.some(isTime) && lines.some(isHeading) && lines.every((line) => isTime(line) || isHeading(line));
}

/** Whether a paragraph is one of the story's: a sentence, and no short line beside another. */
function tells(words: string): boolean {
  return endsSentence.test(words) && words.split(/\s+/).length > 4;
}
