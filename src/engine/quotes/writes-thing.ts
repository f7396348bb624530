import { POS } from '../syntax/syntax.ts';
import { isSomebody, mentionOfToken, type QuoteView } from './quote-view.ts';
import { REL } from './readings/cue-features.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { hasVerb, wordsOfRegion } from './region-words.ts';
import { isSmall, isVerb } from './word-kinds.ts';

const WRITES = /^wr(?:ote|ites?|itten|iting)$/;

/** “wrote to him in prison asking for an interview”, “writes a number, closes the book”, “wrote a line that nobody knows”: to whom, or what thing. */
export function writesTo(view: QuoteView, cue: number, { first, last }: TokenPiece): boolean {
  const { lower, mainLabel, upos } = view;
  if (!WRITES.test(lower[cue] ?? '')) return false;
  const isThing = upos[cue + 1] === POS.DET && !isSomebody(view, mentionOfToken(view, cue + 1)?.head ?? -1);
  if (isThing && first > cue + 2 && (lower[first] === 'that' || isVerb(view, first))) return true;
  if (first !== cue + (isThing ? 1 : 2) || !(isThing || lower[cue + 1] === 'to')) return false;
  for (let i = first; i <= last && !(isThing && /^(?:,|and|that)$/.test(lower[i] ?? '')); i++)
    if (mainLabel[i] === REL.nsubj || /^(?:that|if|whether)$/.test(lower[i] ?? '') || (isThing && isVerb(view, i))) return false;
  return true;
}

/** “is writing a ‘manifesto’”: whether somebody writes what a small word or two in marks names, behind an article. */
export function writesThing(view: QuoteView, cue: number): boolean {
  const region = view.regionOf[cue + 2] ?? -1;
  const words = view.regionFirst[region] === cue + 2 ? wordsOfRegion(view, region) : undefined;
  if (!words || !WRITES.test(view.lower[cue] ?? '') || view.upos[cue + 1] !== POS.DET) return false;
  return !hasVerb(view, words) && isSmall(view, words.first);
}
