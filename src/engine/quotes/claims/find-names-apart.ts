import type { Span } from '../../types.ts';
import type { MarkedRegion } from '../find-marks.ts';
import { holdsTitle } from '../holds-title.ts';
import { mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, insideMarks, wordsOfRegion } from '../region-words.ts';
import { namedIn } from './find-named-lines.ts';
import type { SignedWords } from './find-signed-words.ts';

/** So many names apart tell by themselves that they are whose words stand beside. */
const FEWEST = 2;
/** Longer lines tell more than who somebody is. */
const LONGEST = 100;

/** A paragraph of nothing but words in marks, or of nothing but who somebody is. */
interface Apart {
  readonly words?: TokenPiece;
  readonly name?: TokenPiece;
  /** Whether it says more of them than a name: “Ann Lee, 41, nurse”. */
  readonly isTold: boolean;
}

/**
 * Paragraphs of nothing but words in marks, by turns with paragraphs of nothing but who says them: “Ann Lee, 41, nurse” ¶ “It was a long
 * night.” Whichever stands first is above the other in all of them. A name alone, and one that may be the writer's, needs others beside it.
 */
export function findNamesApart(view: QuoteView): SignedWords[] {
  const { blocks } = view.document;
  const filled = new Map(view.regions.flatMap((region, r) => (fills(view, region) ? [[region.block, r]] : [])));
  const apart = blocks.map(({ span, role }, b) => (role === 'body' ? (nameOf(view, span) ?? wordsOf(view, filled.get(b))) : undefined));
  const pairs: { readonly words: TokenPiece; readonly source: TokenPiece; readonly isSure: boolean }[] = [];
  for (let b = 0; b + 1 < apart.length; b++) {
    const [one, two] = [apart[b], apart[b + 1]];
    const words = one?.words ?? two?.words;
    const source = one?.name ?? two?.name;
    if (!one || !two || !words || !source) continue;
    // (the first paragraph may be a byline, and the last one, too)
    const isEdge = blocks[b - 1]?.role !== 'body' || blocks[b + 2]?.role !== 'body';
    pairs.push({ words, source, isSure: !isEdge && (one.name ? one : two).isTold });
    b++;
  }
  return pairs.filter(({ isSure }) => isSure || pairs.length >= FEWEST).map(({ words, source }) => ({ pieces: [words], source }));
}

/** Whether a paragraph is nothing but what stands in marks. */
const fills = ({ document }: QuoteView, { block, closed, start, end }: MarkedRegion): boolean =>
  closed && document.blocks[block]?.span.start === start && document.blocks[block]?.span.end === end;

/** A paragraph that is nothing but who somebody is. */
function nameOf(view: QuoteView, { start, end }: Span): Apart | undefined {
  const line = view.document.text.slice(start, Math.min(end, start + LONGEST));
  if (end - start >= LONGEST || /[.:;!?]$|\n/.test(line)) return undefined;
  const name = namedIn(view, start, end);
  return name && { name, isTold: view.lower[name.last + 1] === ',' && mentionOfToken(view, name.last)?.type === 'person' };
}

/** What a region of marks holds, where it is said and no title. */
function wordsOf(view: QuoteView, r: number | undefined): Apart | undefined {
  const region = view.regions[r ?? -1];
  const words = region && wordsOfRegion(view, r ?? -1);
  if (!words || holdsTitle(view, words)) return undefined;
  return hasSubject(view, words) || /[.!?…]$/.test(insideMarks(view.document.text, region)) ? { words, isTold: false } : undefined;
}
