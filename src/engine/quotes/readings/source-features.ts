import { POS } from '../../syntax/syntax.ts';
import { addFeature, addPair, type FeatureList } from '../network/feature-list.ts';
import { mentionOfToken, type QuoteView } from '../quote-view.ts';
import { bucket } from './cue-features.ts';

/** The tokens of a cue's content: up to two pieces, `[first, last]` each. */
export type ContentTokens = readonly { readonly first: number; readonly last: number }[];

/** Relations along the way from the cue up and down to a token, as one number; 0 when it is long. */
function pathBetween(view: QuoteView, cue: number, i: number): number {
  const { head, mainLabel } = view;
  let h = 17;
  const ups: number[] = [];
  for (let a = cue, n = 0; a >= 0 && n < 5; n++) {
    ups.push(a);
    a = head[a] ?? -1;
  }
  const downs: number[] = [];
  for (let t = i, n = 0; t >= 0 && n < 5; n++) {
    const at = ups.indexOf(t);
    if (at >= 0) {
      for (let u = 0; u < at; u++) h = Math.imul(h, 31) + (mainLabel[ups[u] ?? 0] ?? 0) + 1;
      h = Math.imul(h, 31) + 7;
      for (let d = downs.length - 1; d >= 0; d--) h = Math.imul(h, 31) + (mainLabel[downs[d] ?? 0] ?? 0);
      return h;
    }
    downs.push(t);
    t = head[t] ?? -1;
  }
  return 0;
}

/** What a nominal's place and kind say about being the cue's source; `head` -1 stands for “no source here”. */
export function addSourceFeatures(
  list: FeatureList,
  view: QuoteView,
  cue: number,
  subject: number,
  content: ContentTokens,
  head: number,
  rank: number,
): void {
  const { stem, form, tag, label, mainLabel, left, right, regionOf, sentenceOf, count } = view;
  const cueStem = stem[cue] ?? 0;
  const cueTag = tag[cue] ?? 0;
  if (head < 0) {
    addFeature(list, 500, cueStem);
    addPair(list, 501, cueTag, label[cue] ?? 0);
    addPair(list, 502, subject < 0 ? 0 : view.head[subject] === cue ? 2 : 1, cueTag);
    addPair(list, 503, subject < 0 ? 0 : 1, cueStem);
    addFeature(list, 504, form[cue - 1] ?? 0);
    addFeature(list, 505, form[cue + 1] ?? 0);
    addFeature(list, 506, content.length === 0 ? 0 : (content[0]?.first ?? 0) > cue ? 1 : 2);
    let passive = 0;
    const end = Math.min(view.childStart[cue + 1] ?? 0, (view.childStart[cue] ?? 0) + 12);
    for (let k = view.childStart[cue] ?? 0; k < end; k++) {
      const name = view.syntax.labelNames[view.syntax.label[view.child[k] ?? 0] ?? 0] ?? '';
      if (name.endsWith(':pass')) passive = 1;
      if (name === 'obl:agent') passive |= 2;
    }
    addPair(list, 507, passive, cueTag);
    return;
  }
  const side = head < cue ? 0 : 1;
  const k = 510 + side; // each question has two numbers, one a side
  const path = pathBetween(view, cue, head);
  const inContent = content.some((piece) => head >= piece.first && head <= piece.last);
  const distance = bucket(Math.abs(head - cue) - 1);
  const mention = mentionOfToken(view, head);
  const kind = !mention
    ? 0
    : (mention.form === 'name' ? 1 : mention.form === 'pronoun' ? 2 : 3) * 5 +
      (mention.type === 'person' ? 1 : mention.type === 'group' ? 2 : mention.type === 'place' ? 3 : 4);
  addFeature(list, k, path);
  addPair(list, k + 2, path, cueStem);
  addPair(list, k + 4, path, cueTag);
  addPair(list, k + 6, path, kind);
  addPair(list, k + 8, distance, kind);
  addPair(list, k + 10, rank, inContent ? 1 : 0);
  addPair(list, k + 12, inContent ? 1 : 0, path);
  addFeature(list, k + 14, stem[head] ?? 0);
  addPair(list, k + 16, tag[head] ?? 0, label[head] ?? 0);
  addPair(list, k + 18, label[head] ?? 0, head === subject ? 1 : view.head[head] === cue ? 2 : 0);
  addPair(list, k + 20, form[(left[head] ?? head) - 1] ?? 0, label[head] ?? 0);
  addPair(list, k + 22, form[left[head] ?? head] ?? 0, tag[head] ?? 0);
  addPair(list, k + 24, form[(right[head] ?? head) + 1] ?? 0, distance);
  addPair(list, k + 26, kind, tag[head] ?? 0);
  addPair(list, k + 28, kind, inContent ? 1 : 0);
  addPair(list, k + 30, regionOf[head] === regionOf[cue] ? 1 : 0, (regionOf[head] ?? -1) >= 0 ? 1 : 0);
  const placement = content.length === 0 ? 0 : (content[0]?.first ?? 0) > cue ? 1 : content.length > 1 ? 3 : 2;
  addPair(list, k + 32, placement, path);
  addPair(list, k + 34, placement, distance);
  // between cue and candidate: other nominals, commas, marks
  let nominals = 0;
  let commas = 0;
  let marks = 0;
  let verbs = 0;
  const low = Math.min(head, cue) + 1;
  const high = Math.max(head, cue);
  for (let i = low; i < high; i++) {
    const u = view.upos[i] ?? 0;
    if (u === 7 || u === 11 || u === 10) nominals++;
    else if (u === POS.VERB) verbs++;
    else if (view.lower[i] === ',') commas++;
    if (regionOf[i] !== regionOf[i - 1]) marks++;
  }
  addPair(list, k + 36, Math.min(nominals, 4), Math.min(commas, 3) * 4 + Math.min(verbs, 3));
  addPair(list, k + 38, Math.min(verbs, 3) * 4 + Math.min(marks, 3), mainLabel[head] ?? 0);
  addPair(list, k + 40, form[head + 1] ?? 0, tag[head] ?? 0);
  addPair(list, k + 42, form[head - 1] ?? 0, tag[head] ?? 0);
  addPair(list, k + 44, cueStem, mainLabel[head] ?? 0);
  addPair(list, k + 46, cueStem, distance);
  addPair(list, k + 48, subject < 0 ? 0 : head === subject ? 1 : 2, kind);
  const h = view.head[head] ?? -1;
  addPair(list, k + 50, h < 0 ? 0 : (tag[h] ?? 0), mainLabel[head] ?? 0);
  addPair(list, k + 52, h < 0 ? 0 : (stem[h] ?? 0), mainLabel[head] ?? 0);
  const fromStart = head - (view.document.sentences[sentenceOf[head] ?? 0]?.first ?? 0);
  addPair(list, k + 54, bucket(fromStart), placement);
  const touching = content.some((piece) => piece.last + 1 === (left[head] ?? head) || piece.last + 2 === (left[head] ?? head)) ? 1 : 0;
  const before = content.some((piece) => piece.first - (right[head] ?? head) <= 2 && piece.first > head) ? 2 : 0;
  addPair(list, k + 56, touching + before, distance);
  if (head + 1 < count) addPair(list, k + 58, Math.min(cue - head, 3), kind);
  const { wordClass } = view.syntax;
  addPair(list, k + 62, wordClass[head] ?? 0, mainLabel[head] ?? 0);
  addPair(list, k + 64, wordClass[head] ?? 0, path);
  addPair(list, k + 60, form[cue + (side === 0 ? -1 : 1)] ?? 0, distance);
}
