import { POS } from '../syntax/syntax.ts';
import { isMarked, isSomebody, type QuoteView } from './quote-view.ts';
import type { Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { closingOf } from './region-words.ts';

/** What reports words in marks so surely is a verb, whatever the tagger calls it. */
const IS_VERB = 0.5;

/** Whether a noun only names a report, without telling what was said: “a weather warning”, “the claims clerk”. */
export function namesReport(view: QuoteView, { cue, content, source }: Reading): boolean {
  const noun = cue.token;
  if (view.upos[noun] !== POS.NOUN) return false;
  const inMarks = content.pieces.every((piece) => isMarked(view, piece.first));
  // “‘It rained,’ remembers Ann Lee, ‘and nobody came.’”
  const breaksIn = closingOf(view, noun - 1) === noun - 1 && /^[,!?]$/.test(view.lower[noun - 2] ?? '');
  if (content.pieces.length > 1 && !(inMarks && (cue.speech >= IS_VERB || breaksIn))) return true;
  // “a weather warning”, “a profits warning”: what kind of warning it is says nothing
  const isWarning = /^(?:warning|alert)s?$/.test(view.lower[noun] ?? '');
  const isKind = isWarning && source.head >= 0 && view.head[source.head] === noun && view.mainLabel[source.head] === REL.compound;
  if (isKind && !isSomebody(view, source.head)) return true;
  // “amid new warnings, Lee hopes …”: a comma ends what the noun belongs to
  const behind = content.pieces[0]?.first ?? 0;
  if (view.lower[noun + 1] === ',' && behind > noun && view.lower[behind - 1] === ',') return true;
  // “the claims clerk”: what kind of clerk it is
  return view.mainLabel[noun] === REL.compound && (view.head[noun] ?? -1) > noun;
}
