import { mix } from './feature-hash.ts';
import { EDGE, type Word } from './word-features.ts';

export const TAG_FEATURES = 26;

/** Fills `out` with the features of word `i` of a sentence, given the two tags before it. */
export function fillTagFeatures(words: readonly Word[], i: number, before: number, before2: number, out: Uint32Array): number {
  const w = words[i] ?? EDGE;
  const l = words[i - 1] ?? EDGE;
  const ll = words[i - 2] ?? EDGE;
  const r = words[i + 1] ?? EDGE;
  const rr = words[i + 2] ?? EDGE;
  out[0] = mix(0, w.form);
  out[1] = mix(1, w.lower);
  out[2] = mix(2, w.prefix);
  out[3] = mix(3, w.suffix2);
  out[4] = mix(4, w.suffix3);
  out[5] = mix(5, w.suffix4);
  out[6] = mix(6, w.shape);
  out[7] = mix(7, w.shape, i === 0 ? 1 : 0);
  out[8] = mix(8, before);
  out[9] = mix(9, before, before2);
  out[10] = mix(10, before, w.lower);
  out[11] = mix(11, before, w.suffix3);
  out[12] = mix(12, l.lower);
  out[13] = mix(13, ll.lower);
  out[14] = mix(14, r.lower);
  out[15] = mix(15, rr.lower);
  out[16] = mix(16, l.lower, w.lower);
  out[17] = mix(17, w.lower, r.lower);
  out[18] = mix(18, r.suffix3);
  out[19] = mix(19, r.shape, w.shape);
  out[20] = mix(20, l.suffix3, w.suffix3);
  out[21] = mix(21, before, r.lower);
  out[22] = mix(22, w.suffix3, r.suffix3);
  out[23] = mix(23, before, before2, w.lower);
  out[24] = mix(24, before, w.shape, r.shape);
  out[25] = mix(25, rr.suffix3, r.suffix3);
  return TAG_FEATURES;
}
