import { addFeature, addPair, type FeatureList } from '../network/feature-list.ts';
import type { QuoteView } from '../quote-view.ts';
import { largestFrom, neighbourOf } from './boundary-features.ts';
import { bucket, REL } from './cue-features.ts';
import type { CueWindow } from './cue-window.ts';
import { type Between, steps } from './look-between.ts';
import type { Piece } from './piece-candidates.ts';
import { addClause, addTail, marksOf } from './piece-marks.ts';

const score = (x: number): number => Math.max(-12, Math.min(12, Math.round(x)));

/** What a whole stretch of words says about being a piece of the cue's content; `undefined` stands for “no piece on this side”. */
export function addPieceFeatures(
  list: FeatureList,
  view: QuoteView,
  window: CueWindow,
  between: Between,
  scores: Float32Array,
  side: 0 | 1,
  piece: Piece | undefined,
  bestEdges: number,
  other: Piece | undefined,
): void {
  const { stem, form, tag, label, mainLabel, head, left, right, regionOf, sentenceOf, count } = view;
  const { cue, positions } = window;
  const cueStem = stem[cue] ?? 0;
  const k = 300 + side; // each question has two numbers, one a side
  const cueLabel = mainLabel[cue] ?? 0;
  const otherEdges = edgesOf(other);
  // “…,” she said of the plan: beside words that stand whole in marks, others are rarely content
  const otherMarks = other ? marksOf(view, positions[other.from] ?? 0, positions[other.to] ?? 0) + 1 : 0;
  const otherState = otherMarks * 4 + (otherEdges < -4 ? 0 : otherEdges < 0 ? 1 : otherEdges < 4 ? 2 : 3);
  if (!piece) {
    addFeature(list, k + 112, otherState);
    addPair(list, k + 114, otherState, cueStem);
    addPair(list, k + 116, otherState, score(bestEdges / 2));
    addFeature(list, k, score(bestEdges));
    addFeature(list, k + 2, score(otherEdges));
    addPair(list, k + 4, score(bestEdges / 2), score(otherEdges / 2));
    addFeature(list, k + 6, cueStem);
    addPair(list, k + 8, tag[cue] ?? 0, cueLabel);
    addFeature(list, k + 10, form[cue + 1] ?? 0);
    addFeature(list, k + 12, form[cue - 1] ?? 0);
    let complement = 0;
    const end = Math.min(view.childStart[cue + 1] ?? 0, (view.childStart[cue] ?? 0) + 12);
    for (let c = view.childStart[cue] ?? 0; c < end; c++) {
      const j = view.child[c] ?? 0;
      const l = mainLabel[j] ?? 0;
      const mine = (j < cue ? 0 : 1) === side;
      if (l === REL.ccomp) complement |= mine ? 1 : 2;
      if (l === REL.obj || l === REL.xcomp) complement |= mine ? 4 : 8;
      if (l === REL.parataxis) complement |= mine ? 16 : 32;
    }
    addFeature(list, k + 14, complement);
    addPair(list, k + 16, complement, cueStem);
    addPair(list, k + 18, complement, cueLabel);
    return;
  }
  const a = positions[piece.from] ?? 0;
  const b = positions[piece.to] ?? 0;
  const length = b - a + 1;
  const begin = scores[piece.from * 2] ?? 0;
  const finish = scores[piece.to * 2 + 1] ?? 0;
  addFeature(list, k + 20, score(begin));
  addFeature(list, k + 22, score(finish));
  addPair(list, k + 24, score(begin / 2), score(finish / 2));
  addFeature(list, k + 26, score((begin + finish - bestEdges) * 2));
  addPair(list, k + 28, score(otherEdges), score((begin + finish) / 2));

  // the tree: is the stretch a subtree, how many of its words hang from outside
  let outside = 0;
  let heads = 0;
  let top = -1;
  let inner = 0;
  const limit = Math.min(b, a + 80);
  const cueRegion = regionOf[cue] ?? -1;
  for (let i = a; i <= limit; i++) {
    const h = head[i] ?? -1;
    if ((h < a || h > b) && mainLabel[i] !== REL.punct) {
      heads++;
      if (top < 0 || h === cue) top = i;
    }
    const speech = view.speech[i] ?? 0;
    if (speech > inner && regionOf[i] === cueRegion) inner = speech;
    // children stand in order: only the first and the last can lie outside
    const c0 = view.childStart[i] ?? 0;
    const c1 = (view.childStart[i + 1] ?? 0) - 1;
    if (c1 < c0) continue;
    const j = view.child[c0] ?? a;
    const l = view.child[c1] ?? a;
    if (j < a && j !== cue && mainLabel[j] !== REL.punct) outside++;
    if (l > b && l !== cue && mainLabel[l] !== REL.punct) outside++;
  }
  const verbs = (view.verbsBefore[limit + 1] ?? 0) - (view.verbsBefore[a] ?? 0);
  const subjects = (view.subjectsBefore[limit + 1] ?? 0) - (view.subjectsBefore[a] ?? 0);
  const topLabel = top < 0 ? 0 : (label[top] ?? 0);
  const topHead = top < 0 ? -1 : (head[top] ?? -1);
  const governed = topHead === cue ? 1 : topHead >= 0 && topHead === head[cue] ? 2 : top === head[cue] ? 3 : topHead < 0 ? 4 : 0;
  const whole = (heads === 1 ? 1 : heads === 2 ? 2 : 3) * 4 + Math.min(outside, 3);
  addPair(list, k + 30, whole, governed);
  addPair(list, k + 32, topLabel, governed);
  addPair(list, k + 34, Math.imul(topLabel, 5) + governed, cueStem);
  addPair(list, k + 36, whole, topLabel);
  addPair(list, k + 38, Math.min(verbs, 3) * 4 + Math.min(subjects, 3), cueStem);
  addPair(list, k + 40, Math.min(verbs, 3) * 4 + Math.min(subjects, 3), bucket(length));
  addPair(list, k + 42, top < 0 ? 0 : (tag[top] ?? 0), governed);
  addPair(list, k + 80, whole, cueLabel);

  // marks: balanced, all of a region, part of one
  const ra = regionOf[a] ?? -1;
  const rb = regionOf[b] ?? -1;
  if (rb < 0) addTail(list, k, view, window, a, b);
  const marks = marksOf(view, a, b);
  addPair(list, k + 112, marks, otherState);
  addPair(list, k + 114, marks * 64 + otherState, score((begin + finish) / 4));
  addFeature(list, k + 44, marks);
  addPair(list, k + 46, marks, cueStem);
  addPair(list, k + 48, marks, whole);
  addPair(list, k + 50, marks, bucket(length));
  addPair(list, k + 52, marks, (regionOf[cue] ?? -1) >= 0 ? (regionOf[cue] === ra ? 2 : 1) : 0);

  // its edges and what stands around them
  const prev = a > 0 ? (form[a - 1] ?? 0) : 1;
  const next = b + 1 < count ? (form[b + 1] ?? 0) : 2;
  addPair(list, k + 54, prev, next);
  addPair(list, k + 56, form[a] ?? 0, marks);
  addPair(list, k + 58, form[a] ?? 0, cueStem);
  addPair(list, k + 60, next, tag[b + 1] ?? 0);
  const gap = side === 1 ? a - cue - 1 : cue - b - 1;
  const commas = side === 1 ? (between.commas[piece.from] ?? 0) : (between.commas[piece.to] ?? 0);
  const flags = side === 1 ? (between.flags[piece.from] ?? 0) : (between.flags[piece.to] ?? 0);
  addPair(list, k + 62, bucket(gap), marks);
  addPair(list, k + 64, bucket(gap), cueStem);
  addPair(list, k + 66, commas, flags);
  addPair(list, k + 68, bucket(length), cueStem);
  addPair(list, k + 70, bucket(length), topLabel);
  const startsSentence =
    a === 0 || sentenceOf[a - 1] !== sentenceOf[a] || (view.word[a - 1] === 0 && (a < 2 || sentenceOf[a - 2] !== sentenceOf[a]));
  const endsSentence =
    b + 1 >= count ||
    sentenceOf[b + 1] !== sentenceOf[b] ||
    (view.word[b + 1] === 0 && (b + 2 >= count || sentenceOf[b + 2] !== sentenceOf[b]));
  const sentences = Math.min((sentenceOf[b] ?? 0) - (sentenceOf[a] ?? 0), 3);
  const far = sentenceOf[a] !== sentenceOf[cue] && sentenceOf[b] !== sentenceOf[cue] ? 1 : 0;
  const place = (startsSentence ? 1 : 0) + (endsSentence ? 2 : 0) + sentences * 4 + far * 16;
  addPair(list, k + 72, place, marks);
  addPair(list, k + 74, place, governed);
  addPair(list, k + 76, place, cueLabel);
  addPair(list, k + 82, place, score(otherEdges));
  let behind = 0;
  for (let i = b + 1; i <= Math.min(b + 6, count - 1) && sentenceOf[i] === sentenceOf[b]; i++)
    if (i !== cue) behind = Math.max(behind, view.speech[i] ?? 0);
  let ahead = 0;
  for (let i = a - 1; i >= Math.max(a - 6, 0) && sentenceOf[i] === sentenceOf[a]; i--)
    if (i !== cue) ahead = Math.max(ahead, view.speech[i] ?? 0);
  const neighbour = Math.max(steps(neighbourOf(view, a, cue)), steps(neighbourOf(view, b, cue)));
  const rival = side === 1 ? (between.rivals[piece.from] ?? 0) : (between.rivals[piece.to] ?? 0);
  addPair(list, k + 94, steps(inner), marks);
  addPair(list, k + 96, steps(behind), steps(ahead));
  addPair(list, k + 98, neighbour, place);
  addPair(list, k + 100, neighbour, marks * 8 + rival);
  addPair(list, k + 102, rival, place);
  addPair(list, k + 104, steps(behind), place);
  addPair(list, k + 106, steps(inner), place);
  // a second verb of the cue's own form inside, joined by “and”: rather the cue's sentence going on
  let joined = 0;
  const cueTag = tag[cue] ?? 0;
  for (let i = a + 1; i <= limit; i++)
    if (tag[i] === cueTag && mainLabel[i] === REL.conj && joined < 2 && regionOf[i] === cueRegion) joined = head[i] === cue ? 2 : 1;
  addPair(list, k + 108, joined, place);
  addPair(list, k + 110, joined, cueTag);
  addClause(list, k, view, window, a, limit, marks);
  const { subject } = window;
  const holdsSubject = subject >= a && subject <= b ? 1 : 0;
  addPair(list, k + 78, holdsSubject, governed);
  const fromLeft = largestFrom(view, a, cue, 'left');
  const fromRight = largestFrom(view, b, cue, 'right');
  const l = right[fromLeft] ?? a;
  const r = left[fromRight] ?? b;
  addPair(list, k + 84, l < b ? 0 : l === b ? 1 : 2, r > a ? 0 : r === a ? 1 : 2);
  addPair(list, k + 86, mainLabel[fromLeft] ?? 0, mainLabel[fromRight] ?? 0);
  const after = b + 1 < count && view.word[b + 1] === 1 ? b + 1 : b + 2;
  if (after < count && sentenceOf[after] === sentenceOf[b]) {
    const h = head[after] ?? -1;
    const inside = h >= a && h <= b ? 1 : h === cue ? 2 : h >= 0 && h === head[cue] ? 3 : 0;
    addPair(list, k + 88, mainLabel[after] ?? 0, inside);
    addPair(list, k + 90, form[after] ?? 0, inside);
    const beyond = largestFrom(view, after, cue, 'left');
    const bh = head[beyond] ?? -1;
    addPair(list, k + 92, mainLabel[beyond] ?? 0, bh >= a && bh <= b ? 1 : bh === cue ? 2 : 0);
    addPair(list, k + 124, Math.imul(mainLabel[beyond] ?? 0, 16) + marks, bh >= a && bh <= b ? 1 : bh === cue ? 2 : 0);
    addPair(list, k + 126, form[after] ?? 0, marks);
    addPair(list, k + 128, next, marks);
  }
}

/** How likely a piece's edges are, a low number where there is no piece. */
export const edgesOf = (piece: Piece | undefined): number => piece?.edges ?? -12;
