import type { Span } from '../types.ts';
import type { Turn } from './document.ts';
import { hasLetterOrDigit } from './letters.ts';
import { trimSpan } from './lines.ts';
import type { TurnLabel } from './turn-labels.ts';

/** What stands in brackets in a transcript and is nobody's words: “(Applause.)”, “[crosstalk]”, “(END VIDEO CLIP)”. */
const DIRECTION =
  /[([](?:laugh|applause|cross-?\s?talk|inaudible|unintelligible|indiscernible|cheer|boo(?:s|ing)\b|clear|pause|music|sound|begin|end|video|audio|commercial|break|silence|chuckl|sigh|gasp|off-mi|speak\w* (?:in|foreign)|through|foreign language|overlapping|ph\b|sic\b)[^()[\]]{0,60}[)\]]/gi;
/** A line of its own in brackets. */
const WHOLE_LINE = /^[([][^()[\]]{1,90}[)\]]$/;

/** The pieces of a paragraph that somebody says, without stage directions. */
function withoutDirections(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (WHOLE_LINE.test(words)) return [];
  const pieces: Span[] = [];
  let from = start;
  for (const match of words.matchAll(DIRECTION)) {
    pieces.push(trimSpan(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  pieces.push(trimSpan(text, from, end));
  return pieces.filter((piece) => piece.end > piece.start && hasLetterOrDigit(text.slice(piece.start, piece.end)));
}

/**
 * The turns of a talk, whose labels begin some of its paragraphs. A turn goes on over the paragraphs up to the next label;
 * where the last one ends, nothing says, so it ends with its paragraph, as does an answer that no question follows. In text order.
 */
export function readTurns(text: string, labels: readonly TurnLabel[], paragraphs: readonly Span[]): Turn[] {
  const turns: Turn[] = [];
  let p = 0;
  const asks = (paragraph: Span | undefined): boolean => paragraph !== undefined && text.charAt(paragraph.end - 1) === '?';
  // “Who should pay?” stands above all who answer it in turn
  const isAskedAbove = asks(paragraphs.findLast(({ end }) => end <= (labels[0]?.start ?? 0)));
  labels.forEach((label, k) => {
    const following = labels[k + 1];
    const next = following?.start ?? -1;
    const isLast = following === undefined || (label.voice === 'answer' && following.voice !== 'question');
    while (p < paragraphs.length && (paragraphs[p]?.end ?? 0) <= label.name.start) p++;
    const words: Span[] = [];
    for (let first = true; p < paragraphs.length; p++) {
      const paragraph = paragraphs[p];
      if (!paragraph || (next >= 0 && paragraph.start >= next)) break;
      if (!first && isAskedAbove && asks(paragraph) && (paragraphs[p + 1]?.start ?? -1) >= next && next >= 0) break;
      const own = first ? trimSpan(text, Math.max(label.mark.end, paragraph.start), paragraph.end) : paragraph;
      // the name may have a line of its own
      if (!first || own.end > own.start) words.push(...withoutDirections(text, own));
      if (isLast && words.length > 0) break;
      first = false;
    }
    if (label.known && words.length > 0 && paragraphs.length > 0)
      turns.push({ label: label.name, ...(label.mark.end > label.mark.start ? { mark: label.mark } : {}), voice: label.voice, words });
  });
  return turns;
}
