import { POS } from '../syntax/syntax.ts';
import type { QuoteView } from './quote-view.ts';

/** What those know who tell a paper something: “two people briefed on the talks”. */
const INSIDE = /^(?:familiar|briefed|close|involved|aware|informed|privy)$/;
/** Tokens of what they know, and of how many they are. */
const MOST_OF_MATTER = 12;
const MOST_OF_THEM = 5;

/** “…, two people briefed on the talks told Reuters”: the head of whom a verb follows, and the comma before them, wherever the tree hangs them. */
export function insidersBefore(view: QuoteView, verb: number): { readonly head: number; readonly comma: number } | undefined {
  for (let i = verb - 1; i > verb - MOST_OF_MATTER && view.word[i] === 1; i--) {
    const head = i - 1;
    if (!INSIDE.test(view.lower[i] ?? '') || view.upos[head] !== POS.NOUN) continue;
    let comma = head - 1;
    while (head - comma < MOST_OF_THEM && view.word[comma] === 1) comma--;
    return view.lower[comma] === ',' && view.sentenceOf[comma] === view.sentenceOf[verb] ? { head, comma } : undefined;
  }
  return undefined;
}
