import type { QuoteView } from '../quote-view.ts';
import { REL } from './cue-features.ts';

/** Words of the cue's own sentence that are looked at on each side of it; farther ones only through marks. */
const REACH = 100;
/** In sentences longer than this, which nobody wrote as one, less is looked at. */
const LONG = 160;
const SHORT_REACH = 30;
/** Tokens of neighbouring sentences in marks that are looked through for sentence edges. */
const FAR = 1200;

/**
 * The part of a text in which one cue's content is looked for: its sentence, and the stretches in marks that touch it.
 * `positions` are the word tokens at which a piece may begin or end, in order; for each, how it stands to the cue in
 * the tree. Reused from cue to cue.
 */
export interface CueWindow {
  cue: number;
  /** The cue's subject, see {@link subjectOf}. */
  subject: number;
  /** Tokens `[first, last)` of the cue's sentence that are looked at. */
  first: number;
  last: number;
  readonly positions: Int32Array;
  count: number;
  /** 0: below the cue; k: below the cue's k-th ancestor; 7: elsewhere. By offset in `positions`. */
  readonly up: Uint8Array;
  /** The token through which it hangs below that ancestor (itself when it is the ancestor). */
  readonly top: Int32Array;
}

const MOST = 2 * REACH + 160;
export const makeWindow = (): CueWindow => ({
  cue: 0,
  subject: -1,
  first: 0,
  last: 0,
  positions: new Int32Array(MOST),
  count: 0,
  up: new Uint8Array(MOST),
  top: new Int32Array(MOST),
});

function placeInTree(view: QuoteView, window: CueWindow): void {
  const { head } = view;
  const ancestors: number[] = [];
  for (let a = window.cue, k = 0; a >= 0 && k < 7; k++) {
    ancestors.push(a);
    a = head[a] ?? -1;
  }
  for (let p = 0; p < window.count; p++) {
    const i = window.positions[p] ?? 0;
    window.up[p] = 7;
    window.top[p] = i;
    if (i < window.first || i >= window.last) continue;
    let below = i;
    for (let t = i, steps = 0; t >= 0 && steps < 40; steps++) {
      const k = ancestors.indexOf(t);
      if (k >= 0) {
        window.up[p] = k;
        window.top[p] = below;
        break;
      }
      below = t;
      t = head[t] ?? -1;
    }
  }
}

function push(window: CueWindow, i: number): void {
  const { positions, count } = window;
  if (count < MOST && (count === 0 || (positions[count - 1] ?? 0) < i)) positions[window.count++] = i;
}

/** The next word from `i` on, at most `limit` (which may lie behind the start already, where a sentence has no token in the region). */
function wordFrom({ word }: QuoteView, i: number, step: -1 | 1, limit: number): number {
  let j = i;
  while ((limit - j) * step > 0 && (word[j] ?? 0) === 0) j += step;
  return j;
}

/** Edges of sentences and of the region itself, for the tokens `[from, to)` outside the cue's sentence. */
function pushEdges(view: QuoteView, window: CueWindow, from: number, to: number): void {
  if (to <= from) return;
  const firstSentence = view.sentenceOf[from] ?? 0;
  const lastSentence = view.sentenceOf[to - 1] ?? 0;
  const stop = Math.min(lastSentence, firstSentence + 30);
  for (let t = firstSentence; t <= stop; t++) {
    const other = view.document.sentences[t];
    if (!other) continue;
    const a = wordFrom(view, Math.max(from, other.first), 1, Math.min(to, other.last));
    const b = wordFrom(view, Math.min(to, other.last) - 1, -1, a);
    if (a < Math.min(to, other.last)) {
      push(window, a);
      if (b > a) push(window, b);
    }
  }
  if (stop < lastSentence) push(window, wordFrom(view, to - 1, -1, from));
}

/** Sets `window` to the surroundings of the word `cue`. */
export function lookAround(view: QuoteView, cue: number, window: CueWindow): void {
  const { document, word, regionOf, regionFirst, regionLast, regions, sentenceOf } = view;
  const { sentences, blocks } = document;
  const s = sentenceOf[cue] ?? 0;
  const sentence = sentences[s];
  if (!sentence) return;
  window.cue = cue;
  window.subject = subjectOf(view, cue);
  const reach = sentence.last - sentence.first > LONG ? SHORT_REACH : REACH;
  window.first = Math.max(sentence.first, cue - reach);
  window.last = Math.min(sentence.last, cue + 1 + reach);
  window.count = 0;

  // before: a region that began in an earlier sentence, or one that ends right before this sentence
  let from = sentence.first;
  const into = regionOf[sentence.first] ?? -1;
  if (into >= 0 && (regionFirst[into] ?? from) < from) from = regionFirst[into] ?? from;
  else if (sentence.first > 0 && sentences[s - 1]?.block === sentence.block) {
    const touching = regionOf[sentence.first - 1] ?? -1;
    if (touching >= 0 && regionLast[touching] === sentence.first - 1) from = regionFirst[touching] ?? from;
  }
  from = Math.max(from, sentence.first - FAR);
  pushEdges(view, window, from, sentence.first);

  for (let i = window.first; i < window.last; i++) if (i !== cue && (word[i] ?? 0) === 1) push(window, i);

  // behind: a region that runs on, or one that begins right behind this sentence
  let to = sentence.last;
  const outOf = regionOf[sentence.last - 1] ?? -1;
  if (outOf >= 0 && (regionLast[outOf] ?? 0) >= sentence.last) to = (regionLast[outOf] ?? 0) + 1;
  else {
    // (a new paragraph only behind a colon: one in marks without a cue is a quotation of its own)
    const after = sentences[s + 1];
    const colon = view.lower[sentence.last - 1] === ':';
    const next = after && (colon || after.block === sentence.block) ? (regionOf[to] ?? -1) : -1;
    if (next >= 0 && regionFirst[next] === to) to = (regionLast[next] ?? 0) + 1;
    else if (after && colon) to = after.last;
  }
  // paragraphs that open with marks and do not close them go on in the next one
  for (let chain = 0; chain < 8 && to < view.count; chain++) {
    const region = regions[regionOf[to - 1] ?? -1];
    const next = regionOf[to] ?? -1;
    const nextRegion = regions[next];
    if (!region || region.closed || !nextRegion || nextRegion.start !== blocks[nextRegion.block]?.span.start) break;
    if (document.text.charAt(region.start) !== document.text.charAt(nextRegion.start)) break;
    to = (regionLast[next] ?? 0) + 1;
  }
  pushEdges(view, window, sentence.last, Math.min(to, sentence.last + FAR));
  placeInTree(view, window);
}

/** The subject of a word that reports: its own, or that of the verb it is joined to or opens. -1 when there is none. */
export function subjectOf(view: QuoteView, cue: number): number {
  const { childStart, child, mainLabel, head } = view;
  for (let v = cue, steps = 0; v >= 0 && steps < 3; steps++) {
    const end = Math.min(childStart[v + 1] ?? 0, (childStart[v] ?? 0) + 30);
    for (let k = childStart[v] ?? 0; k < end; k++) if (mainLabel[child[k] ?? 0] === REL.nsubj) return child[k] ?? -1;
    const l = mainLabel[v] ?? 0;
    if (l !== REL.conj && l !== REL.xcomp && l !== REL.advcl) return -1;
    v = head[v] ?? -1;
  }
  return -1;
}

/** Whether something is done to a subject: “Lee was asked”. */
export const isPassive = (view: QuoteView, subject: number): boolean =>
  (view.syntax.labelNames[view.syntax.label[subject] ?? 0] ?? '').endsWith(':pass');
