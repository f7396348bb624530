import { POS } from '../../syntax/syntax.ts';
import { makeFeatureList } from '../network/feature-list.ts';
import type { SparseNetwork } from '../network/sparse-network.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import { addCueFeatures } from './cue-features.ts';

/** A word that may report something, with the probabilities that it reports speech, or an attitude. */
export interface CueCandidate {
  readonly token: number;
  readonly speech: number;
  readonly attitude: number;
}

/** Less likely words are not looked at further. */
const FLOOR = 0.03;
/** In a sentence with marks a word needs less: something there is quoted, and some word may report it. */
const MARKED_FLOOR = 0.01;
/** Beside marks a word of wish or belief reports, too: “hopes for a ‘historic’ deal”. */
const WISH = 0.2;
/** Tokens of a sentence that nobody wrote as one: in what lies beyond, fewer words are taken for cues. */
const LONG = 100;

/** Stems of words that have reported something in training, as a set of bits over hashes. */
export type CueWords = Uint8Array;
const CUE_WORD_BITS = 15;
export const makeCueWords = (): CueWords => new Uint8Array(1 << (CUE_WORD_BITS - 3));
const slot = (stem: number): number => stem & ((1 << CUE_WORD_BITS) - 1);
export const addCueWord = (words: CueWords, stem: number): void => {
  words[slot(stem) >> 3] = (words[slot(stem) >> 3] ?? 0) | (1 << (slot(stem) & 7));
};

/** Whether a token can be a cue at all: a verb, or another word (or a colon: “Lee: no deal”) that has been one before. */
export function canBeCue(view: QuoteView, words: CueWords, i: number): boolean {
  if (view.lower[i - 1] === '-' && view.lower[i - 2] === 'so') return false; // “so-called”
  if (view.upos[i] === POS.VERB) return view.word[i] === 1;
  const s = slot(view.stem[i] ?? 0);
  return ((words[s >> 3] ?? 0) & (1 << (s & 7))) !== 0;
}

/** Tokens beside a region in which a cue of its own would stand. */
const BESIDE = 8;

/** Notes for each outermost region the two likeliest cues beside it, so that a far cue can see that it has its own. */
function noteNeighbours(view: QuoteView): void {
  const { regions, regionFirst, regionLast, regionOf, speech, neighbourCue, neighbourSpeech, sentenceOf, document } = view;
  const blockOf = (t: number): number => document.sentences[sentenceOf[t] ?? 0]?.block ?? -1;
  regions.forEach((region, r) => {
    const first = regionFirst[r] ?? -1;
    const last = regionLast[r] ?? -1;
    if (region.depth > 0 || first < 0) return;
    neighbourCue.fill(-1, r * 2, r * 2 + 2);
    neighbourSpeech.fill(0, r * 2, r * 2 + 2);
    const visit = (t: number): void => {
      if (regionOf[t] === r || blockOf(t) !== region.block) return;
      const p = speech[t] ?? 0;
      if (p > (neighbourSpeech[r * 2] ?? 0)) {
        neighbourSpeech[r * 2 + 1] = neighbourSpeech[r * 2] ?? 0;
        neighbourCue[r * 2 + 1] = neighbourCue[r * 2] ?? -1;
        neighbourSpeech[r * 2] = p;
        neighbourCue[r * 2] = t;
      } else if (p > (neighbourSpeech[r * 2 + 1] ?? 0)) {
        neighbourSpeech[r * 2 + 1] = p;
        neighbourCue[r * 2 + 1] = t;
      }
    };
    for (let d = 1; d <= BESIDE; d++) {
      if (last + d < view.count) visit(last + d);
      if (first - d >= 0) visit(first - d);
    }
  });
}

/** The likely cues of a document in text order, at most about one in eight words of a sentence. */
export function scoreCues(view: QuoteView, network: SparseNetwork, words: CueWords): CueCandidate[] {
  const features = makeFeatureList();
  const scores = new Float32Array(3);
  const found: CueCandidate[] = [];
  for (const sentence of view.document.sentences) {
    const length = sentence.last - sentence.first;
    const here: CueCandidate[] = [];
    let floor = FLOOR;
    for (let i = sentence.first; i < sentence.last && floor === FLOOR; i++) if (isMarked(view, i)) floor = MARKED_FLOOR;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!canBeCue(view, words, i)) continue;
      features.count = 0;
      addCueFeatures(features, view, i);
      network.run(features, scores);
      const a = scores[0] ?? 0;
      const b = scores[1] ?? 0;
      const c = scores[2] ?? 0;
      const top = Math.max(a, b, c);
      const total = Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top);
      const speech = Math.exp(b - top) / total;
      view.speech[i] = speech;
      const attitude = Math.exp(c - top) / total;
      if (speech >= floor || (floor === MARKED_FLOOR && attitude >= WISH)) here.push({ token: i, speech, attitude });
    }
    const most = 2 + Math.min(length, LONG) / 8 + Math.max(0, length - LONG) / 60;
    if (here.length > most) {
      const least = here.map((c) => c.speech).sort((x, y) => y - x)[Math.floor(most)] ?? 0;
      found.push(...here.filter((c) => c.speech > least));
    } else found.push(...here);
  }
  noteNeighbours(view);
  return found;
}
