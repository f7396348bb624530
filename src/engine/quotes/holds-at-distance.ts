import { stemsOf } from './hash-word.ts';
import { isMarked, type QuoteView } from './quote-view.ts';
import type { Reading } from './readings/accept-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import { isVerb } from './word-kinds.ts';

/** Where so few words without a verb stand in marks, a word must report at least so likely. */
const MOST_DISTANT = 2;
const LEAST_MARKED = 0.1;
const NAMES = stemsOf('name christen');

/** How a thing is called by everybody. */
const BY_CUSTOM =
  /^(?:sometimes|often|also|commonly|usually|popularly|affectionately|locally|widely|formerly|otherwise|better|technically)$/;

/** “a bread, sometimes called ‘stone cake’,”: what a thing is called by everybody. */
function isTerm(view: QuoteView, cue: number): boolean {
  const { lower } = view;
  const opening = lower[cue + 1] === 'as' ? cue + 2 : cue + 1;
  const isCalled = /^(?:called|known|dubbed|nicknamed|termed)$/.test(lower[cue] ?? '') && isMarked(view, opening);
  return isCalled && lower[cue - 2] === ',' && BY_CUSTOM.test(lower[cue - 1] ?? '');
}

/** “studied a site and a federal ‘supermax’ prison”: a word that the writer holds at a distance. */
export function holdsAtDistance(view: QuoteView, { cue, content }: Reading): boolean {
  if (isTerm(view, cue.token)) return true;
  // “a letter signed ‘A Friend’”
  if (view.lower[cue.token] === 'signed' && isMarked(view, cue.token + 1)) return true;
  // “has been named ‘Rana’”
  if (NAMES.has(view.stem[cue.token] ?? 0) && isPassive(view, subjectOf(view, cue.token))) return true;
  if (cue.speech + cue.attitude >= LEAST_MARKED) return false;
  let words = 0;
  for (const { first, last } of content.pieces) {
    // (“Order!” is cried)
    if (/^[!?]/.test(view.lower[last + 1] ?? '') && isMarked(view, last)) return false;
    for (let i = first; i <= last; i++) {
      if (view.word[i] !== 1 || !isMarked(view, i)) continue;
      if (isVerb(view, i) && view.syntax.labelNames[view.syntax.label[i] ?? 0] !== 'amod') return false;
      words++;
    }
  }
  return words > 0 && words <= MOST_DISTANT;
}
