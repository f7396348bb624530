import type { Span } from '../types.ts';
import type { SignedWords } from './claims/find-signed-words.ts';
import { shareSubject } from './claims/share-source.ts';
import { isToldElsewhere } from './names-thing.ts';
import type { QuoteView } from './quote-view.ts';
import { calibrate, type QuotesModel } from './quotes-model.ts';
import { readFactuality } from './read-factuality.ts';
import type { Reading } from './readings/accept-features.ts';
import { cueExtent } from './readings/cue-span.ts';
import { sourceExtent } from './readings/source-candidates.ts';
import type { Utterance } from './utterance.ts';
import { kindOfContent, spansOfPiece } from './utterance-spans.ts';

/** How sure words are whose speaker the layout names. */
const SIGNED = 0.97;

/** The characters of tokens `[first, last]`. */
export const spanOf = (view: QuoteView, first: number, last: number): Span => ({
  start: view.document.tokens.start[first] ?? 0,
  end: view.document.tokens.end[last] ?? 0,
});

/** A reading as an utterance, with calibrated scores; nothing where it only points at what is told elsewhere. */
export function writeUtterance(view: QuoteView, reading: Reading, score: number, model: QuotesModel): Utterance | undefined {
  const { cue, content } = reading;
  if (isToldElsewhere(view, content.pieces)) return undefined;
  const source = shareSubject(view, reading);
  const spans = content.pieces.flatMap((piece) => spansOfPiece(view, piece));
  if (spans.length === 0) return undefined;
  const words = cueExtent(view, cue.token);
  const inContent = (t: number): boolean => content.pieces.some((p) => t >= p.first && t <= p.last);
  const extent =
    source.head < 0
      ? undefined
      : sourceExtent(view, source.head, (t) => (t >= words.first && t <= words.last) || (inContent(t) && !inContent(source.head)));
  return {
    kind: kindOfContent(view, content.pieces, spans),
    content: spans,
    cue: [spanOf(view, words.first, words.last)],
    ...(extent ? { source: spanOf(view, extent.first, extent.last) } : {}),
    factuality: readFactuality(view, cue.token, content.pieces),
    contentScore: calibrate(model.contentCalibration, score),
    sourceScore: calibrate(model.sourceCalibration, source.margin),
  };
}

/** Words whose speaker the layout names, as an utterance. */
export function writeSigned(view: QuoteView, { pieces, content: told, cue, source, turn, verbatim }: SignedWords): Utterance | undefined {
  const content = told ?? pieces.flatMap((piece) => spansOfPiece(view, piece));
  if (content.length === 0) return undefined;
  return {
    kind: turn || verbatim ? 'direct' : kindOfContent(view, pieces, content),
    content,
    ...(cue ? { cue: [spanOf(view, cue.first, cue.last)] } : {}),
    ...(source ? { source: spanOf(view, source.first, source.last) } : {}),
    ...(turn ? { turn } : {}),
    factuality: 'said',
    contentScore: SIGNED,
    sourceScore: SIGNED,
  };
}
