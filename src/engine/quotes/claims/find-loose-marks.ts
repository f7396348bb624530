import type { MarkedRegion } from '../find-marks.ts';
import { holdsTitle } from '../holds-title.ts';
import type { QuoteView } from '../quote-view.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasVerb, insideMarks, isFree, wordsOfRegion } from '../region-words.ts';

/** Words that a sentence in marks has at least. */
export const FEWEST_WORDS = 4;
const FEWEST_IN_HEADLINE = 3;
/** Characters in which “…,” he said ends. */
const LAST_WORDS = 40;

export function wordsIn(view: QuoteView, { first, last }: TokenPiece): number {
  let words = 0;
  for (let i = first; i <= last; i++) if (view.word[i] === 1) words++;
  return words;
}

/**
 * Stretches in marks that no cue has claimed but that are speech all the same: whole sentences in marks, and what
 * a headline says in marks.
 * Names of works, nicknames and words held at a distance are shorter, without a verb, or part of a sentence.
 */
export function findLooseMarks(view: QuoteView, taken: Uint8Array): TokenPiece[] {
  const loose: TokenPiece[] = [];
  const { blocks } = view.document;
  const style = speechStyle(view);
  view.regions.forEach((region, r) => {
    const block = blocks[region.block];
    if (region.depth > 0 || !block) return;
    const { text } = view.document;
    if (block.role !== 'body') {
      const words = wordsOfRegion(view, r);
      if (words && isFree(taken, words) && isSaidInHeadline(view, region, words)) loose.push(words);
      return;
    }
    if (region.style !== style) return;
    // it must be sentences of its own: nothing of a sentence before it or behind it
    const before = text.slice(Math.max(block.span.start, region.start - 12), region.start).trimEnd();
    if (before !== '' && !/[.!?…:”"’»)]$/.test(before)) return;
    // (British papers close the marks before their full stop now and then)
    const isOutside = /[.!?…]/.test(text.charAt(region.end));
    const inner = insideMarks(text, region);
    // “‘It is late,’ the song of the sailors.”: what opens a sentence and closes with a comma is said, whoever says it
    if (inner.endsWith(',')) {
      const said = wordsOfRegion(view, r);
      if (said && isFree(taken, said) && hasVerb(view, said) && wordsIn(view, said) >= FEWEST_WORDS && !holdsTitle(view, said))
        loose.push(said);
      return;
    }
    if (!isOutside && !/[.!?…]$/.test(inner)) return;
    const behind = isOutside ? region.end + 1 : region.end;
    if (!/^(?:\s*$|\s+[\p{Lu}\p{N}“"‘(—–-])/u.test(text.slice(behind, Math.min(block.span.end, behind + 12)))) return;
    const inside = wordsOfRegion(view, r);
    if (!inside) return;
    if (!isFree(taken, inside)) return;
    // (a line of its own may be a title, and a short one is rather that; behind a colon, “The answer is simple: ‘Move it.’”, one without a
    // title's look is said)
    const isSentence = style === 'single' || !isOutside;
    const isAnswer = before.endsWith(':') && (ANSWERS.test(inner) || (PLAIN.test(inner) && (hasVerb(view, inside) || inner.endsWith('!'))));
    const follows = isAnswer || /[.!?…]["”’»]?$/.test(before) || (before === '' && speaks(view, region.block - 1));
    // “Never. Not in my town.”: no title has two sentences
    const tells = hasVerb(view, inside) || SENTENCES.test(inner);
    if ((isSentence && follows) || (tells && wordsIn(view, inside) >= FEWEST_WORDS)) loose.push(inside);
  });
  return loose;
}

const SENTENCES = /[.!?…]\s+\p{Lu}/u;

/** Answers of a word, which are no title behind a colon. */
const ANSWERS = /^(?:yes|no|never|nothing|none|maybe|perhaps|absolutely|always|everything)[.!]/i;

/** “Move it now”: a second word that is small, as in no title of so few words. */
const PLAIN = /^\p{Lu}\S*\s+\p{Ll}/u;

/** The marks in which the article's own paragraphs speak: ‘single’ ones in papers that set no others. */
function speechStyle({ document, regions }: QuoteView): MarkedRegion['style'] {
  const isDouble = ({ block, depth, style }: MarkedRegion): boolean =>
    style === 'double' && depth === 0 && document.blocks[block]?.role === 'body';
  return regions.some(isDouble) ? 'double' : 'single';
}

/** Whether a paragraph begins in marks, or holds them in its last words, so that the next one in marks may answer it: “‘In Rome?’ — ‘In Rome.’” */
function speaks(view: QuoteView, block: number): boolean {
  const { start = 0, end = 0 } = view.document.blocks[block]?.span ?? {};
  const { text } = view.document;
  if (view.document.blocks[block]?.role !== 'body') return false;
  return /^["“‘«]/.test(text.slice(start, start + 1)) || /["”’'»]/.test(text.slice(Math.max(start, end - LAST_WORDS), end));
}

/** Whether words in marks in a headline say something: parted from the rest by a colon, or a verb with more than a title's look. */
function isSaidInHeadline(view: QuoteView, region: MarkedRegion, words: TokenPiece): boolean {
  const { text, blocks } = view.document;
  const { start = 0, end = 0 } = blocks[region.block]?.span ?? {};
  // “‘No water since May’ - residents block road”
  const leads = region.start === start && /^\s?[:–—-]\s/.test(text.slice(region.end, region.end + 3));
  if (!hasVerb(view, words)) return leads && wordsIn(view, words) >= FEWEST_IN_HEADLINE && !holdsTitle(view, words);
  const opens = region.start === start && text.charAt(region.end) === ':';
  const closes = region.end === end && /:\s*$/.test(text.slice(start, region.start));
  return opens || closes || (wordsIn(view, words) >= FEWEST_IN_HEADLINE && !holdsTitle(view, words));
}
