import { bucket, markState, REL } from './cue-features.ts';
import { type CueWindow, subjectOf } from './cue-window.ts';
import { hashWord } from './hash-word.ts';
import type { QuoteView } from './quote-view.ts';
import { addFeature, addPair, type FeatureList } from './sparse-network.ts';

const COMMA = hashWord(',');
const COLON = hashWord(':');
const THAT = hashWord('that');

/** The largest subtree that begins (or ends) at `i` and does not hold the cue: its head. */
export function largestFrom(view: QuoteView, i: number, cue: number, edge: 'left' | 'right'): number {
  const edges = edge === 'left' ? view.left : view.right;
  let t = i;
  for (let steps = 0; steps < 12; steps++) {
    const h = view.head[t] ?? -1;
    if (h < 0 || edges[h] !== i) break;
    if ((view.left[h] ?? 0) <= cue && cue <= (view.right[h] ?? 0)) break;
    t = h;
  }
  return t;
}

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

/** How likely the region of token `i` has a cue of its own beside it, other than `cue`. */
export function neighbourOf(view: QuoteView, i: number, cue: number): number {
  const r = view.regionOf[i] ?? -1;
  if (r < 0) return 0;
  return view.neighbourCue[r * 2] === cue ? (view.neighbourSpeech[r * 2 + 1] ?? 0) : (view.neighbourSpeech[r * 2] ?? 0);
}
export const makeBetween = (): Between => ({
  commas: new Uint8Array(400),
  verbs: new Uint8Array(400),
  flags: new Uint8Array(400),
  rivals: new Uint8Array(400),
});

/** Fills {@link Between} for a window. Flags: 1 colon, 2 “that”, 4 an edge of a region. */
export function lookBetween(view: QuoteView, window: CueWindow, between: Between): void {
  const { form, upos, regionOf } = view;
  const run = (start: number, stop: number, step: -1 | 1): void => {
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
        if (upos[j] === 15 || upos[j] === 3) verbs++;
        if (j !== window.cue) rival = Math.max(rival, view.speech[j] ?? 0);
        if (regionOf[j] !== regionOf[j - step]) flags |= 4;
      }
      j = i;
      between.commas[p] = Math.min(commas, 4);
      between.verbs[p] = Math.min(verbs, 4);
      between.flags[p] = flags;
      between.rivals[p] = steps(rival);
    }
  };
  let middle = 0;
  while (middle < window.count && (window.positions[middle] ?? 0) < window.cue) middle++;
  run(middle, window.count, 1);
  run(middle - 1, -1, -1);
}

/** What position `p` of the window says about a piece of content beginning or ending there. */
export function addBoundaryFeatures(list: FeatureList, view: QuoteView, window: CueWindow, between: Between, p: number): void {
  const { form, stem, tag, label, mainLabel, head, left, right, sentenceOf, count, regionOf, regionFirst, regionLast } = view;
  const cue = window.cue;
  const i = window.positions[p] ?? 0;
  const side = i < cue ? 0 : 1;
  const cueStem = stem[cue] ?? 0;
  const up = window.up[p] ?? 7;
  const top = window.top[p] ?? i;
  const k = (kind: number): number => 100 + kind * 2 + side;
  const formAt = (j: number): number => (j >= 0 && j < count ? (form[j] ?? 0) : 1);
  const tagAt = (j: number): number => (j >= 0 && j < count ? (tag[j] ?? 0) : 1);
  const same = sentenceOf[i] === sentenceOf[cue];
  const firstWord = i === 0 || sentenceOf[i - 1] !== sentenceOf[i];
  const lastWord =
    i + 1 >= count ||
    sentenceOf[i + 1] !== sentenceOf[i] ||
    (view.word[i + 1] === 0 && (i + 2 >= count || sentenceOf[i + 2] !== sentenceOf[i]));
  const distance = bucket(Math.abs(i - cue) - 1);
  addPair(list, k(0), distance, same ? 1 : 0);
  addFeature(list, k(1), formAt(i));
  addFeature(list, k(2), formAt(i - 1));
  addFeature(list, k(3), formAt(i + 1));
  addPair(list, k(4), tagAt(i), tagAt(i - 1));
  addPair(list, k(5), tagAt(i), tagAt(i + 1));
  addPair(list, k(6), formAt(i), formAt(i - 1));
  addPair(list, k(7), formAt(i), formAt(i + 1));

  const topLabel = label[top] ?? 0;
  const leftEdge = left[top] === i ? 1 : 0;
  const rightEdge = right[top] === i || (right[top] === i + 1 && view.word[i + 1] === 0) ? 2 : 0;
  const place = up * 4 + leftEdge + rightEdge;
  addPair(list, k(8), place, topLabel);
  addPair(list, k(9), place, cueStem);
  addPair(list, k(10), up * 4 + leftEdge + rightEdge, Math.imul(topLabel, 31) ^ cueStem);
  addPair(list, k(11), up, Math.imul(topLabel, 31) ^ (tag[top] ?? 0));
  const fromLeft = largestFrom(view, i, cue, 'left');
  let fromRight = largestFrom(view, i, cue, 'right');
  if (fromRight === i && view.word[i + 1] === 0 && i + 1 < count) {
    const beyond = largestFrom(view, i + 1, cue, 'right');
    if (beyond !== i + 1) fromRight = beyond;
  }
  const governed = (t: number): number => {
    const h = head[t] ?? -1;
    return h === cue ? 1 : h >= 0 && h === head[cue] ? 2 : t === head[cue] ? 3 : h < 0 ? 4 : 0;
  };
  addPair(list, k(12), label[fromLeft] ?? 0, governed(fromLeft));
  addPair(list, k(13), label[fromRight] ?? 0, governed(fromRight));
  addPair(list, k(14), Math.imul(label[fromLeft] ?? 0, 7) + governed(fromLeft), cueStem);
  addPair(list, k(15), bucket((right[fromLeft] ?? i) - i), mainLabel[fromLeft] ?? 0);
  addPair(list, k(16), bucket(i - (left[fromRight] ?? i)), mainLabel[fromRight] ?? 0);
  addPair(list, k(17), label[i] ?? 0, tagAt(i));
  const h = head[i] ?? -1;
  addPair(list, k(18), h < 0 ? 1 : (label[h] ?? 0), label[i] ?? 0);

  const state = markState(view, i);
  const prevState = i > 0 ? markState(view, i - 1) : 0;
  const nextState = i + 1 < count ? markState(view, i + 1) : 0;
  const region = regionOf[i] ?? -1;
  const opens = region >= 0 && (i - 1 === regionFirst[region] || i === regionFirst[region]) ? 1 : 0;
  const closes =
    region >= 0 && ((regionLast[region] ?? 0) - i <= 1 || ((regionLast[region] ?? 0) - i === 2 && view.word[i + 1] === 0)) ? 2 : 0;
  const withCue = region >= 0 && region === regionOf[cue] ? 4 : 0;
  const size = region >= 0 ? bucket(((regionLast[region] ?? 0) - (regionFirst[region] ?? 0)) >> 1) : 0;
  addPair(list, k(19), state * 49 + prevState * 7 + nextState, (regionOf[cue] ?? -1) >= 0 ? 1 : 0);
  addPair(list, k(20), opens + closes + withCue + (region >= 0 ? 8 : 0), size);
  addPair(list, k(21), opens + closes + withCue + (region >= 0 ? 8 : 0), cueStem);
  addPair(
    list,
    k(22),
    opens + closes + (region >= 0 ? 8 : 0),
    Math.imul(place, 16) + (same ? 1 : 0) + (firstWord ? 2 : 0) + (lastWord ? 4 : 0),
  );

  const commas = between.commas[p] ?? 0;
  const verbs = between.verbs[p] ?? 0;
  const flags = between.flags[p] ?? 0;
  addPair(list, k(23), commas, flags);
  addPair(list, k(24), verbs, flags);
  addPair(list, k(25), commas * 5 + verbs, distance);
  addPair(list, k(26), flags, formAt(i - 1));
  addPair(list, k(27), (same ? 1 : 0) + (firstWord ? 2 : 0) + (lastWord ? 4 : 0), flags);
  addPair(list, k(28), distance, cueStem);
  addPair(list, k(29), formAt(i), cueStem);
  addPair(list, k(30), formAt(i - 1), cueStem);
  addPair(list, k(31), tag[cue] ?? 0, Math.imul(place, 13) ^ (label[cue] ?? 0));
  addPair(list, k(32), (firstWord ? 2 : 0) + (lastWord ? 4 : 0), Math.imul(up, 17) ^ (mainLabel[cue] ?? 0));
  const subject = subjectOf(view, cue);
  const toSubject =
    subject < 0
      ? 0
      : i < (left[subject] ?? 0)
        ? 1
        : i > (right[subject] ?? 0)
          ? i === (right[subject] ?? 0) + 1
            ? 5
            : 2
          : i === left[subject]
            ? 3
            : 4;
  addPair(list, k(33), toSubject, place);
  addPair(list, k(34), toSubject, flags + (commas > 0 ? 16 : 0));
  const rival = between.rivals[p] ?? 0;
  const neighbour = region >= 0 ? steps(neighbourOf(view, i, cue)) : 6;
  addPair(list, k(41), rival, same ? 1 : 0);
  addPair(list, k(42), rival, flags);
  addPair(list, k(43), neighbour, (same ? 1 : 0) + withCue + opens + closes);
  addPair(list, k(44), neighbour, rival);
  addPair(
    list,
    k(45),
    steps(view.speech[i] ?? 0),
    steps(i > 0 ? (view.speech[i - 1] ?? 0) : 0) * 8 + steps(i + 1 < count ? (view.speech[i + 1] ?? 0) : 0),
  );
  addPair(list, k(35), formAt(i - 1), formAt(i - 2));
  addPair(list, k(36), formAt(i + 1), formAt(i + 2));
  addPair(list, k(37), topLabel, Math.imul(mainLabel[fromLeft] ?? 0, 5) ^ (mainLabel[fromRight] ?? 0));
  addPair(list, k(38), formAt(cue + 1), distance);
  addPair(list, k(39), mainLabel[cue] === REL.parataxis ? 1 : 0, Math.imul(place, 8) + (firstWord ? 1 : 0) + (lastWord ? 2 : 0));
  addPair(list, k(40), view.shape[i] ?? 0, tagAt(i - 1));
}
