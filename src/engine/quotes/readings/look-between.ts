import { POS } from '../../syntax/syntax.ts';
import { hashWord } from '../hash-word.ts';
import type { QuoteView } from '../quote-view.ts';
import type { CueWindow } from './cue-window.ts';

const COMMA = hashWord(',');
const COLON = hashWord(':');
const THAT = hashWord('that');

/** What stands between the cue and each position: running counts, one pass outwards from the cue on either side. */
export interface Between {
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly flags: Uint8Array;
  /** Likeliest other cue between, in quarters. */
  readonly rivals: Uint8Array;
}

/** A probability in six steps. */
export const steps = (p: number): number => (p < 0.06 ? 0 : p < 0.2 ? 1 : p < 0.5 ? 2 : p < 0.8 ? 3 : p < 0.95 ? 4 : 5);

/** Room for the positions of any window. */
export const makeBetween = (): Between => ({
  commas: new Uint8Array(400),
  verbs: new Uint8Array(400),
  flags: new Uint8Array(400),
  rivals: new Uint8Array(400),
});

/** Fills {@link Between} for a window. Flags: 1 colon, 2 “that”, 4 an edge of a region. */
export function lookBetween(view: QuoteView, window: CueWindow, between: Between): void {
  let middle = 0;
  while (middle < window.count && (window.positions[middle] ?? 0) < window.cue) middle++;
  lookAway(view, window, between, middle, window.count, 1);
  lookAway(view, window, between, middle - 1, -1, -1);
}

function lookAway(view: QuoteView, window: CueWindow, between: Between, start: number, stop: number, step: -1 | 1): void {
  const { form, upos, regionOf } = view;
  let commas = 0;
  let verbs = 0;
  let flags = 0;
  let rival = 0;
  let j = window.cue + step;
  for (let p = start; p !== stop; p += step) {
    const i = window.positions[p] ?? 0;
    for (let guard = 0; j !== i && guard < 400; j += step, guard++) {
      const f = form[j] ?? 0;
      if (f === COMMA) commas++;
      else if (f === COLON) flags |= 1;
      else if (f === THAT) flags |= 2;
      if (upos[j] === POS.VERB || upos[j] === POS.AUX) verbs++;
      if (j !== window.cue) rival = Math.max(rival, view.speech[j] ?? 0);
      if (regionOf[j] !== regionOf[j - step]) flags |= 4;
    }
    j = i;
    between.commas[p] = Math.min(commas, 4);
    between.verbs[p] = Math.min(verbs, 4);
    between.flags[p] = flags;
    between.rivals[p] = steps(rival);
  }
}
