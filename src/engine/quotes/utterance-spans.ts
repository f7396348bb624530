import type { QuotationKind, Span } from '../types.ts';
import type { QuoteView } from './quote-view.ts';
import type { TokenPiece } from './readings/read-cue.ts';

const SIGN = /[%‰°€£$¢]/;

/** Whether there is a word among the tokens `[from, to)`. */
function hasWord(view: QuoteView, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, from + 12); i++) if (view.word[i] === 1) return true;
  return false;
}

/**
 * A piece as characters: its words, with the marks that open right before the first and close right behind the last,
 * and the punctuation inside those marks. Cut where it runs over a paragraph's end.
 */
export function spansOfPiece(view: QuoteView, piece: TokenPiece): Span[] {
  const { tokens, sentences, blocks, text } = view.document;
  let start = tokens.start[piece.first] ?? 0;
  let end = tokens.end[piece.last] ?? start;
  // “$60m for the pier”, “fell 3%”: a sign is part of its number
  if (SIGN.test(text.charAt(start - 1)) && start === tokens.end[piece.first - 1]) start--;
  if (SIGN.test(text.charAt(end)) && end === tokens.start[piece.last + 1]) end++;
  end = closeBracket(text, start, end);
  const last = tokens.end[Math.min(piece.last + 2, view.count - 1)] ?? end;
  for (let r = view.innerRegionOf[piece.first] ?? -1, guard = 0; r >= 0 && guard < 6; guard++) {
    const region = view.regions[r];
    if (!region || region.start >= start || region.innerEnd < start) break;
    if (hasWord(view, view.regionFirst[r] ?? piece.first, piece.first)) break;
    start = region.start;
    r = enclosing(view, r);
  }
  for (let r = view.innerRegionOf[piece.last] ?? -1, guard = 0; r >= 0 && guard < 6; guard++) {
    const region = view.regions[r];
    if (!region || region.innerStart > end || region.start < start) break;
    if (hasWord(view, piece.last + 1, (view.regionLast[r] ?? piece.last) + 1)) break;
    if (region.end > Math.max(last, end) && !isNear(text, end, region.end)) break;
    end = Math.max(end, region.end);
    r = enclosing(view, r);
  }
  const b0 = sentences[view.sentenceOf[piece.first] ?? 0]?.block ?? 0;
  const b1 = sentences[view.sentenceOf[piece.last] ?? 0]?.block ?? b0;
  const spans: Span[] = [];
  for (let b = b0; b <= b1; b++) {
    const block = blocks[b]?.span;
    if (!block) continue;
    const from = Math.max(start, block.start);
    const to = Math.min(end, block.end);
    if (to > from && text.slice(from, to).trim() !== '') spans.push({ start: from, end: to });
  }
  return spans;
}

/** “549,000 marks ($305,000)”: a bracket that closes right behind the words what opens in them. */
function closeBracket(text: string, start: number, end: number): number {
  if (text.charAt(end) !== ')') return end;
  const words = text.slice(start, end);
  return words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end;
}

const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\s/gu;
/** Characters that may stand between the last word and the mark that closes, pictures not counted. */
const MOST_BEFORE_MARK = 8;
/** Behind so many pictures nobody looks for the mark. */
const MOST_PICTURES = 80;

/** Whether a mark that ends at `to` closes the words that end at `from`: “Best day ever 🎉🎉🎉!”. */
const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= MOST_BEFORE_MARK || (to - from <= MOST_PICTURES && text.slice(from, to).replace(PICTURES, '').length <= MOST_BEFORE_MARK);

/** The region right around region `r`, -1 when it is outermost. */
function enclosing(view: QuoteView, r: number): number {
  const inner = view.regions[r];
  if (!inner || inner.depth === 0) return -1;
  for (let k = r - 1; k >= Math.max(0, r - 50); k--) {
    const outer = view.regions[k];
    if (outer && outer.depth < inner.depth && outer.start <= inner.start && outer.end >= inner.end) return k;
  }
  return -1;
}

/** “Ann “Tiny” Lee”: whether the word in marks at `i` stands inside somebody's name. */
function isNickname(view: QuoteView, i: number, r: number): boolean {
  const name = view.mentions[view.mentionOf[i] ?? -1];
  return name?.form === 'name' && name.first < (view.regionFirst[r] ?? -1) && (view.regionLast[r] ?? name.last) < name.last - 1;
}

/** Who speaks, or is spoken to, in words that are not told again. */
const TALKS = /^(?:i|me|my|we|us|our|you|your|yes|no|[?!])$/;

/** “– We are late, said Lee.”: whether words stand behind the dash that opens their paragraph, as talk does that has no marks. */
function isDashed(view: QuoteView, [piece]: readonly TokenPiece[]): boolean {
  const { blocks, sentences, tokens } = view.document;
  const dash = (piece?.first ?? 0) - 1;
  const isOpening = blocks[sentences[view.sentenceOf[dash] ?? -1]?.block ?? -1]?.span.start === tokens.start[dash];
  if (!piece || !isOpening || !/^(?:–|—|―|--?)$/.test(view.lower[dash] ?? '')) return false;
  for (let i = piece.first; i <= piece.last + 1; i++) if (TALKS.test(view.lower[i] ?? '')) return true;
  return false;
}

/** `direct` when all words stand in marks that open or close in the content, or are talk behind a dash, `mixed` when some do, else `indirect`. */
export function kindOfContent(view: QuoteView, pieces: readonly TokenPiece[], spans: readonly Span[]): QuotationKind {
  let marked = 0;
  let words = 0;
  for (const piece of pieces) {
    for (let i = piece.first; i <= piece.last; i++) {
      if (view.word[i] === 0) continue;
      words++;
      for (const r of [view.regionOf[i] ?? -1, view.innerRegionOf[i] ?? -1]) {
        const region = r < 0 ? undefined : view.regions[r];
        if (!region || isNickname(view, i, r)) continue;
        if (spans.some((s) => (s.start <= region.start && region.start < s.end) || (s.start < region.end && region.end <= s.end))) {
          marked++;
          break;
        }
      }
    }
  }
  if (marked === 0) return isDashed(view, pieces) ? 'direct' : 'indirect';
  return marked === words ? 'direct' : 'mixed';
}
