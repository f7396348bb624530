import { mix } from './feature-hash.ts';
import { LABEL_ROLES, PAIR_ROLES, PAIRS, SHAPE_ROLES, SHAPES, TAG_ROLES, WORD_ROLES } from './networks.ts';
import type { TransitionState } from './transition-state.ts';

/** What the parser looks at in a state. */
export interface Look {
  /** The word at each role, -1 where there is none: three of the stack from its top, three to come, and the last children of the top and of the next word. */
  readonly words: Int32Array;
  /** Row of each tag, label and shape role, in the parser's `rows`. */
  readonly rows: Int32Array;
  /** Pairs and triples of parts of speech: `role × PAIRS + combination`. */
  readonly pairs: Int32Array;
  /** Places in the wide table. */
  readonly wide: Int32Array;
}

export const WIDE = 9;
export const makeLook = (): Look => ({
  words: new Int32Array(WORD_ROLES),
  rows: new Int32Array(TAG_ROLES + LABEL_ROLES + SHAPE_ROLES),
  pairs: new Int32Array(PAIR_ROLES),
  wide: new Int32Array(WIDE),
});

/** What a sentence offers the parser: its words' keys, its tags, and the part of speech of every tag. */
export interface Offer {
  /** A key for each word of the sentence. */
  readonly key: Int32Array;
  readonly tag: Uint8Array;
  readonly uposOf: Uint8Array;
  readonly tags: number;
  readonly labels: number;
}

const places = new Int32Array(TAG_ROLES);
const labelPlaces = new Int32Array(LABEL_ROLES);
const seen = new Int32Array(TAG_ROLES);

const atMost = (x: number, most: number): number => Math.min(x, most);

/** Fills `look` from a state. `wideMask` is the size of the wide table less one. */
export function lookAt(state: TransitionState, offer: Offer, wideMask: number, look: Look): void {
  const { stack, depth, next: b0, n, label, leftChild, rightChild, leftChild2, rightChild2, leftCount, rightCount } = state;
  const { key, tag, uposOf, tags, labels } = offer;
  const { words, rows, pairs, wide } = look;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1;
  const b1 = b0 < n ? b0 + 1 : -1;
  const b2 = b0 + 1 < n ? b0 + 2 : -1;
  const s0l = s0 < 0 ? -1 : (leftChild[s0] ?? -1);
  const s0r = s0 < 0 ? -1 : (rightChild[s0] ?? -1);
  const s1l = s1 < 0 ? -1 : (leftChild[s1] ?? -1);
  const s1r = s1 < 0 ? -1 : (rightChild[s1] ?? -1);
  const s0l2 = s0 < 0 ? -1 : (leftChild2[s0] ?? -1);
  const s0r2 = s0 < 0 ? -1 : (rightChild2[s0] ?? -1);
  const b0l = leftChild[b0] ?? -1;
  words[0] = s0;
  words[1] = b0;
  words[2] = s1;
  words[3] = b1;
  words[4] = s2;
  words[5] = b2;
  words[6] = s0r;
  words[7] = b0l;
  places[0] = s0;
  places[1] = b0;
  places[2] = s1;
  places[3] = b1;
  places[4] = s2;
  places[5] = b2;
  places[6] = b0 - 1;
  places[7] = s0 < 0 ? -1 : s0 + 1;
  places[8] = s0l;
  places[9] = s0r;
  places[10] = s1l;
  places[11] = s1r;
  places[12] = b0l;
  places[13] = s0 - 1;
  places[14] = s0l2;
  places[15] = s0r2;
  places[16] = b0 + 2 < n ? b0 + 3 : -1;
  // Tag number `tags` is the root, the one after it none.
  for (let k = 0; k < TAG_ROLES; k++) {
    const at = places[k] ?? -1;
    const t = at < 0 ? tags + 1 : at === n ? tags : (tag[at] ?? 0);
    rows[k] = k * (tags + 2) + t;
    seen[k] = t < tags ? (uposOf[t] ?? 0) : 17 + t - tags;
  }
  labelPlaces[0] = s0l;
  labelPlaces[1] = s0r;
  labelPlaces[2] = s1l;
  labelPlaces[3] = s1r;
  labelPlaces[4] = b0l;
  labelPlaces[5] = s0l2;
  labelPlaces[6] = s0r2;
  const labelBase = TAG_ROLES * (tags + 2);
  for (let k = 0; k < LABEL_ROLES; k++) {
    const at = labelPlaces[k] ?? -1;
    const l = at < 0 ? -1 : (label[at] ?? -1);
    rows[TAG_ROLES + k] = labelBase + k * (labels + 1) + (l < 0 ? labels : l);
  }
  const shapeBase = labelBase + LABEL_ROLES * (labels + 1);
  const at = TAG_ROLES + LABEL_ROLES;
  const gap = s0 < 0 ? 0 : atMost(b0 - s0, 10);
  const children = s0 < 0 ? 0 : atMost(leftCount[s0] ?? 0, 4) * 8 + atMost(rightCount[s0] ?? 0, 4) + 1;
  rows[at] = shapeBase + gap;
  rows[at + 1] = shapeBase + SHAPES + (s1 < 0 ? 0 : atMost(s0 - s1, 10));
  rows[at + 2] = shapeBase + 2 * SHAPES + children;
  rows[at + 3] = shapeBase + 3 * SHAPES + (s1 < 0 ? 0 : atMost(leftCount[s1] ?? 0, 4) * 8 + atMost(rightCount[s1] ?? 0, 4) + 1);
  rows[at + 4] = shapeBase + 4 * SHAPES + atMost(leftCount[b0] ?? 0, 4);
  rows[at + 5] = shapeBase + 5 * SHAPES + atMost(depth, 6) * 8 + atMost(n - b0, 6);
  rows[at + 6] = shapeBase + 6 * SHAPES + (s2 < 0 ? 0 : atMost(s1 - s2, 10));

  const s0w = wordKey(key, s0, n);
  const s1w = wordKey(key, s1, n);
  const b0w = wordKey(key, b0, n);
  const b1w = wordKey(key, b1, n);
  const s0t = seen[0] ?? 0;
  const b0t = seen[1] ?? 0;
  const s1t = seen[2] ?? 0;
  const b1t = seen[3] ?? 0;
  const s0x = (rows[0] ?? 0) & 0xff;
  const b0x = (rows[1] ?? 0) & 0xff;
  wide[0] = mix(0, s0w, b0w) & wideMask;
  wide[1] = mix(1, s0w, s1w) & wideMask;
  wide[2] = mix(2, s1w, b0w) & wideMask;
  wide[3] = mix(3, s0w, b0x, s0x) & wideMask;
  wide[4] = mix(4, b0w, s0x, b0x) & wideMask;
  wide[5] = mix(5, s1w, s0x, b0x) & wideMask;
  wide[6] = mix(6, b1w, b0x, s0x) & wideMask;
  wide[7] = mix(7, s0w, children, gap) & wideMask;
  wide[8] = mix(8, s0w, (rows[2] ?? 0) & 0xffff, b0x) & wideMask;
  const pair = s0t * 400 + b0t * 20;
  const under = s0t * 400 + s1t * 20;
  pairs[0] = pair;
  pairs[1] = PAIRS + under;
  pairs[2] = 2 * PAIRS + pair + b1t;
  pairs[3] = 3 * PAIRS + under + b0t;
  pairs[4] = 4 * PAIRS + under + (seen[4] ?? 0);
  pairs[5] = 5 * PAIRS + b0t * 400 + b1t * 20 + (seen[5] ?? 0);
  pairs[6] = 6 * PAIRS + s0t * 400 + (seen[9] ?? 0) * 20 + b0t;
  pairs[7] = 7 * PAIRS + s0t * 400 + (seen[8] ?? 0) * 20 + b0t;
  pairs[8] = 8 * PAIRS + s1t * 400 + (seen[11] ?? 0) * 20 + s0t;
  pairs[9] = 9 * PAIRS + pair + atMost(gap, 9);
}

const wordKey = (key: Int32Array, at: number, n: number): number => (at < 0 ? 1 : at === n ? 2 : (key[at] ?? 0));
