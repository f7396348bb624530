import { addFeature, addPair, type FeatureList } from '../network/feature-list.ts';
import type { QuoteView } from '../quote-view.ts';
import { bucket, markState, REL } from './cue-features.ts';
import type { CueWindow } from './cue-window.ts';
import { type Between, steps } from './look-between.ts';

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

/** How likely the region of token `i` has a cue of its own beside it, other than `cue`. */
export function neighbourOf(view: QuoteView, i: number, cue: number): number {
  const r = view.regionOf[i] ?? -1;
  if (r < 0) return 0;
  return view.neighbourCue[r * 2] === cue ? (view.neighbourSpeech[r * 2 + 1] ?? 0) : (view.neighbourSpeech[r * 2] ?? 0);
}

const valueAt = (column: Int32Array, i: number): number => (i >= 0 && i < column.length ? (column[i] ?? 0) : 1);

/** How a token hangs: 1 from the cue, 2 from the cue's governor, 3 it is that governor, 4 from nothing, 0 from another word. */
function governs(head: Int32Array, cue: number, t: number): number {
  const h = head[t] ?? -1;
  return h === cue ? 1 : h >= 0 && h === head[cue] ? 2 : t === head[cue] ? 3 : h < 0 ? 4 : 0;
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
  const k = 100 + side; // each question has two numbers, one a side
  const same = sentenceOf[i] === sentenceOf[cue];
  const firstWord = i === 0 || sentenceOf[i - 1] !== sentenceOf[i];
  const lastWord =
    i + 1 >= count ||
    sentenceOf[i + 1] !== sentenceOf[i] ||
    (view.word[i + 1] === 0 && (i + 2 >= count || sentenceOf[i + 2] !== sentenceOf[i]));
  const distance = bucket(Math.abs(i - cue) - 1);
  addPair(list, k, distance, same ? 1 : 0);
  addFeature(list, k + 2, valueAt(form, i));
  addFeature(list, k + 4, valueAt(form, i - 1));
  addFeature(list, k + 6, valueAt(form, i + 1));
  addPair(list, k + 8, valueAt(tag, i), valueAt(tag, i - 1));
  addPair(list, k + 10, valueAt(tag, i), valueAt(tag, i + 1));
  addPair(list, k + 12, valueAt(form, i), valueAt(form, i - 1));
  addPair(list, k + 14, valueAt(form, i), valueAt(form, i + 1));

  const topLabel = label[top] ?? 0;
  const leftEdge = left[top] === i ? 1 : 0;
  const rightEdge = right[top] === i || (right[top] === i + 1 && view.word[i + 1] === 0) ? 2 : 0;
  const place = up * 4 + leftEdge + rightEdge;
  addPair(list, k + 16, place, topLabel);
  addPair(list, k + 18, place, cueStem);
  addPair(list, k + 20, up * 4 + leftEdge + rightEdge, Math.imul(topLabel, 31) ^ cueStem);
  addPair(list, k + 22, up, Math.imul(topLabel, 31) ^ (tag[top] ?? 0));
  const fromLeft = largestFrom(view, i, cue, 'left');
  let fromRight = largestFrom(view, i, cue, 'right');
  if (fromRight === i && view.word[i + 1] === 0 && i + 1 < count) {
    const beyond = largestFrom(view, i + 1, cue, 'right');
    if (beyond !== i + 1) fromRight = beyond;
  }
  addPair(list, k + 24, label[fromLeft] ?? 0, governs(head, cue, fromLeft));
  addPair(list, k + 26, label[fromRight] ?? 0, governs(head, cue, fromRight));
  addPair(list, k + 28, Math.imul(label[fromLeft] ?? 0, 7) + governs(head, cue, fromLeft), cueStem);
  addPair(list, k + 30, bucket((right[fromLeft] ?? i) - i), mainLabel[fromLeft] ?? 0);
  addPair(list, k + 32, bucket(i - (left[fromRight] ?? i)), mainLabel[fromRight] ?? 0);
  addPair(list, k + 34, label[i] ?? 0, valueAt(tag, i));
  const h = head[i] ?? -1;
  addPair(list, k + 36, h < 0 ? 1 : (label[h] ?? 0), label[i] ?? 0);

  const state = markState(view, i);
  const prevState = i > 0 ? markState(view, i - 1) : 0;
  const nextState = i + 1 < count ? markState(view, i + 1) : 0;
  const region = regionOf[i] ?? -1;
  const opens = region >= 0 && (i - 1 === regionFirst[region] || i === regionFirst[region]) ? 1 : 0;
  const closes =
    region >= 0 && ((regionLast[region] ?? 0) - i <= 1 || ((regionLast[region] ?? 0) - i === 2 && view.word[i + 1] === 0)) ? 2 : 0;
  const withCue = region >= 0 && region === regionOf[cue] ? 4 : 0;
  const size = region >= 0 ? bucket(((regionLast[region] ?? 0) - (regionFirst[region] ?? 0)) >> 1) : 0;
  addPair(list, k + 38, state * 49 + prevState * 7 + nextState, (regionOf[cue] ?? -1) >= 0 ? 1 : 0);
  addPair(list, k + 40, opens + closes + withCue + (region >= 0 ? 8 : 0), size);
  addPair(list, k + 42, opens + closes + withCue + (region >= 0 ? 8 : 0), cueStem);
  addPair(
    list,
    k + 44,
    opens + closes + (region >= 0 ? 8 : 0),
    Math.imul(place, 16) + (same ? 1 : 0) + (firstWord ? 2 : 0) + (lastWord ? 4 : 0),
  );

  const commas = between.commas[p] ?? 0;
  const verbs = between.verbs[p] ?? 0;
  const flags = between.flags[p] ?? 0;
  addPair(list, k + 46, commas, flags);
  addPair(list, k + 48, verbs, flags);
  addPair(list, k + 50, commas * 5 + verbs, distance);
  addPair(list, k + 52, flags, valueAt(form, i - 1));
  addPair(list, k + 54, (same ? 1 : 0) + (firstWord ? 2 : 0) + (lastWord ? 4 : 0), flags);
  addPair(list, k + 56, distance, cueStem);
  addPair(list, k + 58, valueAt(form, i), cueStem);
  addPair(list, k + 60, valueAt(form, i - 1), cueStem);
  addPair(list, k + 62, tag[cue] ?? 0, Math.imul(place, 13) ^ (label[cue] ?? 0));
  addPair(list, k + 64, (firstWord ? 2 : 0) + (lastWord ? 4 : 0), Math.imul(up, 17) ^ (mainLabel[cue] ?? 0));
  const { subject } = window;
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
  addPair(list, k + 66, toSubject, place);
  addPair(list, k + 68, toSubject, flags + (commas > 0 ? 16 : 0));
  const rival = between.rivals[p] ?? 0;
  const neighbour = region >= 0 ? steps(neighbourOf(view, i, cue)) : 6;
  addPair(list, k + 82, rival, same ? 1 : 0);
  addPair(list, k + 84, rival, flags);
  addPair(list, k + 86, neighbour, (same ? 1 : 0) + withCue + opens + closes);
  addPair(list, k + 88, neighbour, rival);
  addPair(
    list,
    k + 90,
    steps(view.speech[i] ?? 0),
    steps(i > 0 ? (view.speech[i - 1] ?? 0) : 0) * 8 + steps(i + 1 < count ? (view.speech[i + 1] ?? 0) : 0),
  );
  addPair(list, k + 70, valueAt(form, i - 1), valueAt(form, i - 2));
  addPair(list, k + 72, valueAt(form, i + 1), valueAt(form, i + 2));
  addPair(list, k + 74, topLabel, Math.imul(mainLabel[fromLeft] ?? 0, 5) ^ (mainLabel[fromRight] ?? 0));
  addPair(list, k + 76, valueAt(form, cue + 1), distance);
  addPair(list, k + 78, mainLabel[cue] === REL.parataxis ? 1 : 0, Math.imul(place, 8) + (firstWord ? 1 : 0) + (lastWord ? 2 : 0));
  addPair(list, k + 80, view.shape[i] ?? 0, valueAt(tag, i - 1));
  // “pledged to go and cast doubt”: a second verb of the cue's own form ends the content
  const cueTag = tag[cue] ?? 0;
  addPair(list, k + 92, Math.imul(valueAt(form, i + 1), 31) ^ valueAt(tag, i + 2), cueTag);
  addPair(list, k + 94, Math.imul(valueAt(form, i - 1), 31) ^ valueAt(tag, i), cueTag);
  addPair(list, k + 96, valueAt(form, i + 1), Math.imul(valueAt(mainLabel, i + 2), 3) + (head[i + 2] === cue ? 1 : 0));
}
