import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import type { Span } from '../../types.ts';
import { isMarked, personAt, type QuoteView } from '../quote-view.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { insideMarks, wordsOfRegion } from '../region-words.ts';
import { isVerb } from '../word-kinds.ts';
import { type SignedWords, tokenFrom } from './find-signed-words.ts';

/** Tokens in front of a name in its caption: “Kell Rovers co-coach Ann Lee”. */
const MOST_IN_FRONT = 12;
/** So many captions make a list of what people said. */
const FEWEST = 2;

interface Caption extends SignedWords {
  readonly source: TokenPiece;
  /** The paragraphs that it and its words fill. */
  readonly blocks: number;
  /** Whether it has no verb that its name could be the subject of: “Ann Lee after the match.” */
  readonly isBare: boolean;
}

/**
 * Lists of what people said, each quotation with nothing but a caption behind it or in the paragraph below: “We are bad losers.” ⏎
 * Rovers coach Ann Lee after the match. Only where they are half of the text, and one at least has no verb.
 */
export function findCaptions(view: QuoteView): SignedWords[] {
  const { text, blocks } = view.document;
  const captions = view.regions.flatMap((region, r): Caption[] => {
    const block = blocks[region.block];
    const words = wordsOfRegion(view, r);
    if (region.depth > 0 || !block || block.role !== 'body' || region.start !== block.span.start || !words) return [];
    if (!/[.!?…]$/.test(insideMarks(text, region))) return [];
    const below = blocks[region.block + 1];
    const isFilled = text.slice(region.end, block.span.end).trim() === '';
    const caption: Span | undefined = isFilled ? below?.span : { start: region.end, end: block.span.end };
    const source = caption && nameIn(view, caption);
    return source ? [{ pieces: [words], source, blocks: isFilled ? 2 : 1, isBare: isBare(view, source) }] : [];
  });
  const filled = captions.reduce((sum, caption) => sum + caption.blocks, 0);
  const isList = captions.length >= FEWEST && 2 * filled >= blocks.filter(({ role }) => role === 'body').length;
  return isList && captions.some(({ isBare: bare }) => bare) ? captions : [];
}

const IN_FRONT: ReadonlySet<number> = new Set([POS.ADJ, POS.ADV, POS.CCONJ, POS.NOUN, POS.NUM, POS.PROPN, POS.PUNCT]);

/** Whoever a stretch without marks begins with, behind nothing but what they are. */
function nameIn(view: QuoteView, { start, end }: Span): TokenPiece | undefined {
  const first = tokenFrom(view, start);
  const last = tokenFrom(view, end) - 1;
  for (let i = first; i <= last; i++) if (isMarked(view, i)) return undefined;
  for (let i = first; i <= Math.min(last, first + MOST_IN_FRONT); i++) {
    const who = personAt(view, i);
    if (who) return POSSESSIVE.test(view.lower[who.last] ?? '') ? undefined : { first: who.first, last: who.last - 1 };
    if (!IN_FRONT.has(view.upos[i] ?? -1) || view.lower[i] === ',') return undefined;
  }
  return undefined;
}

/** Whether no verb of its sentence has a name for its subject. */
function isBare(view: QuoteView, { first, last }: TokenPiece): boolean {
  for (let i = first; i <= last; i++) {
    const above = view.head[i] ?? -1;
    if (above > last && isVerb(view, above)) return false;
  }
  return true;
}
