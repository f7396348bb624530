import type { DocumentView } from '../document-view.ts';
import { gatherContext } from './name-context.ts';
import { MOST_FEATURES, nameFeatures } from './name-features.ts';
import { isTagged, TAG, TAG_COUNT } from './name-tags.ts';
import { settleTags } from './settle-tags.ts';

/** The learned linear classifier of capitalised words. */
export interface TagWeights {
  /** Weight of bucket `b` for tag `t` at `b * TAG_COUNT + t`, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** How much a word's other places in the document count beside its own. */
  readonly vote: number;
  /** Taken from the score of “no name”: annotators leave more names out than they invent. */
  readonly openness: number;
}

/** Scores of every tagged token, and the tags that follow from them. */
export interface NameTags {
  /** {@link TAG} by token. */
  readonly tag: Uint8Array;
  /** Probability of that tag by token, from 0 to 1. */
  readonly sure: Float32Array;
  /** The likeliest tag that is some name, by token. */
  readonly named: Uint8Array;
}

/** The index of the greatest of `TAG_COUNT` scores from `at`. */
function bestTag(scores: Float32Array, at: number): number {
  let best = 0;
  for (let t = 1; t < TAG_COUNT; t++) if ((scores[at + t] ?? 0) > (scores[at + best] ?? 0)) best = t;
  return best;
}

/**
 * Tags the capitalised words of a document: first each in its own place, from left to right, then again with the vote
 * of all places of the same word, so that “Paris said” and “in Paris” may differ but need a reason to.
 */
export function tagNames(view: DocumentView, model: TagWeights): NameTags {
  const { count } = view.document.tokens;
  const context = gatherContext(view);
  const tag = new Uint8Array(count);
  const sure = new Float32Array(count);
  const named = new Uint8Array(count);
  const tagged: number[] = [];
  for (let i = 0; i < count; i++) if (isTagged(view, i)) tagged.push(i);
  const scores = new Float32Array(tagged.length * TAG_COUNT);
  const features = new Int32Array(MOST_FEATURES);
  const { weights, scale, vote, openness } = model;
  // the sums of each word's scores over its places, and how many those are
  const slots = new Map<number, number>();
  const slotOf = new Int32Array(tagged.length);
  const sums = new Float32Array(tagged.length * TAG_COUNT);
  const places = new Int32Array(tagged.length);
  for (let k = 0; k < tagged.length; k++) {
    const i = tagged[k] ?? 0;
    const n = nameFeatures(view, context, i, i > 0 ? (tag[i - 1] ?? 0) : 0, i > 1 ? (tag[i - 2] ?? 0) : 0, features);
    const at = k * TAG_COUNT;
    // five sums side by side: a loop over the tags inside that over the features costs twice as much
    let [none, person, title, group, place] = [0, 0, 0, 0, 0];
    for (let f = 0; f < n; f++) {
      const bucket = (features[f] ?? 0) * TAG_COUNT;
      none += weights[bucket] ?? 0;
      person += weights[bucket + TAG.person] ?? 0;
      title += weights[bucket + TAG.title] ?? 0;
      group += weights[bucket + TAG.group] ?? 0;
      place += weights[bucket + TAG.place] ?? 0;
    }
    scores[at] = none * scale - openness;
    scores[at + TAG.person] = person * scale;
    scores[at + TAG.title] = title * scale;
    scores[at + TAG.group] = group * scale;
    scores[at + TAG.place] = place * scale;
    tag[i] = bestTag(scores, at);
    const hash = view.hash[i] ?? 0;
    let slot = slots.get(hash);
    if (slot === undefined) {
      slot = slots.size;
      slots.set(hash, slot);
    }
    slotOf[k] = slot;
    places[slot] = (places[slot] ?? 0) + 1;
    for (let t = 0; t < TAG_COUNT; t++) sums[slot * TAG_COUNT + t] = (sums[slot * TAG_COUNT + t] ?? 0) + (scores[at + t] ?? 0);
  }
  for (let k = 0; k < tagged.length; k++) {
    const i = tagged[k] ?? 0;
    const at = k * TAG_COUNT;
    const slot = slotOf[k] ?? 0;
    const count = places[slot] ?? 1;
    if (count > 1)
      for (let t = 0; t < TAG_COUNT; t++) scores[at + t] = (scores[at + t] ?? 0) + (vote / count) * (sums[slot * TAG_COUNT + t] ?? 0);
    const best = bestTag(scores, at);
    let total = 0;
    for (let t = 0; t < TAG_COUNT; t++) total += Math.exp((scores[at + t] ?? 0) - (scores[at + best] ?? 0));
    tag[i] = best;
    sure[i] = 1 / total;
    let name = 1;
    for (let t = 2; t < TAG_COUNT; t++) if ((scores[at + t] ?? 0) > (scores[at + name] ?? 0)) name = t;
    named[i] = name;
  }
  settleTags(view, context, tagged, tag);
  return { tag, sure, named };
}

/** Whether a tag is part of what a name phrase of a person holds. */
export const isPersonTag = (tag: number): boolean => tag === TAG.person || tag === TAG.title;
