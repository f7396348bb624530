import { hashWord } from '../hash-word.ts';
import { addFeature, addPair, type FeatureList } from '../network/feature-list.ts';
import { isMarked, mentionOfToken, type QuoteView } from '../quote-view.ts';

/** Puts a count into one of a dozen steps. */
export function bucket(n: number): number {
  if (n < 5) return Math.max(n, 0);
  return n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 25 ? 8 : n < 50 ? 9 : 10;
}

/** Hashes of the relations that the features ask for by name. */
export const REL = {
  nsubj: hashWord('nsubj'),
  expl: hashWord('expl'),
  ccomp: hashWord('ccomp'),
  xcomp: hashWord('xcomp'),
  obj: hashWord('obj'),
  iobj: hashWord('iobj'),
  obl: hashWord('obl'),
  parataxis: hashWord('parataxis'),
  advcl: hashWord('advcl'),
  acl: hashWord('acl'),
  aclRelcl: hashWord('acl:relcl'),
  mark: hashWord('mark'),
  aux: hashWord('aux'),
  cop: hashWord('cop'),
  punct: hashWord('punct'),
  conj: hashWord('conj'),
  cc: hashWord('cc'),
  caseMark: hashWord('case'),
  appos: hashWord('appos'),
  nmod: hashWord('nmod'),
  det: hashWord('det'),
  advmod: hashWord('advmod'),
  fixed: hashWord('fixed'),
  compound: hashWord('compound'),
  compoundPrt: hashWord('compound:prt'),
  flat: hashWord('flat'),
  amod: hashWord('amod'),
  nummod: hashWord('nummod'),
  csubj: hashWord('csubj'),
  dep: hashWord('dep'),
} as const;

/** A small code of how a token stands to marks: outside, inside, just behind or before a region. */
export function markState(view: QuoteView, i: number): number {
  const region = view.regionOf[i] ?? -1;
  if (region < 0) {
    const before = i > 0 ? (view.regionOf[i - 1] ?? -1) : -1;
    const after = i + 1 < view.count ? (view.regionOf[i + 1] ?? -1) : -1;
    return before >= 0 ? (after >= 0 ? 3 : 1) : after >= 0 ? 2 : 0;
  }
  if (view.regionFirst[region] === i) return 4;
  if (view.regionLast[region] === i) return 5;
  return 6;
}

/** How far the nearest outermost region stands before (or behind) a token in its sentence, in tokens, as a bucket; 11 for none. */
function regionDistance(view: QuoteView, i: number, step: -1 | 1): number {
  const sentence = view.sentenceOf[i] ?? 0;
  for (let d = 1; d <= 20; d++) {
    const j = i + d * step;
    if (j < 0 || j >= view.count || view.sentenceOf[j] !== sentence) return d <= 2 && j >= 0 && isMarked(view, j) ? 12 : 11;
    if (isMarked(view, j)) return bucket(d);
  }
  return 11;
}

/** A column's value at `i`; 1 before the sentence `[from, to)`, 2 behind it. */
const valueIn = (column: Int32Array, from: number, to: number, i: number): number => (i < from ? 1 : i >= to ? 2 : (column[i] ?? 0));

/** What a token's neighbours, place in the tree and nearness to marks say about its being a word that reports. */
export function addCueFeatures(list: FeatureList, view: QuoteView, i: number): void {
  const { form, stem, suffix, tag, label, mainLabel, head, count, childStart, child, sentenceOf } = view;
  const s = sentenceOf[i] ?? 0;
  const sentence = view.document.sentences[s];
  const from = sentence?.first ?? 0;
  const to = sentence?.last ?? count;
  const myStem = stem[i] ?? 0;
  const myTag = tag[i] ?? 0;
  addFeature(list, 0, form[i] ?? 0);
  addFeature(list, 1, myStem);
  addFeature(list, 2, suffix[i] ?? 0);
  addPair(list, 3, myTag, label[i] ?? 0);
  addPair(list, 4, myStem, myTag);
  addFeature(list, 5, valueIn(form, from, to, i - 1));
  addFeature(list, 6, valueIn(form, from, to, i + 1));
  addFeature(list, 7, valueIn(form, from, to, i - 2));
  addFeature(list, 8, valueIn(form, from, to, i + 2));
  addPair(list, 9, valueIn(tag, from, to, i - 1), myTag);
  addPair(list, 10, valueIn(tag, from, to, i + 1), valueIn(tag, from, to, i + 2));
  addPair(list, 11, myStem, valueIn(form, from, to, i + 1));
  addPair(list, 12, myStem, valueIn(form, from, to, i - 1));
  addPair(list, 50, myStem, valueIn(tag, from, to, i + 1));
  const h = head[i] ?? -1;
  addFeature(list, 13, h >= 0 ? (stem[h] ?? 0) : 1);
  addPair(list, 14, h >= 0 ? (tag[h] ?? 0) : 1, label[i] ?? 0);
  addPair(list, 15, myStem, label[i] ?? 0);

  let seen = 0;
  let complement = 0;
  let subject = -1;
  const end = Math.min(childStart[i + 1] ?? 0, (childStart[i] ?? 0) + 14);
  for (let k = childStart[i] ?? 0; k < end; k++) {
    const c = child[k] ?? 0;
    const l = mainLabel[c] ?? 0;
    const side = c < i ? 0 : 1;
    if (l === REL.punct) {
      addPair(list, 16 + side, form[c] ?? 0, 0);
      continue;
    }
    addPair(list, 18 + side, l, 0);
    addPair(list, 20 + side, l, myStem);
    if (l === REL.ccomp) complement |= side === 0 ? 1 : 2;
    else if (l === REL.xcomp) complement |= 4;
    else if (l === REL.obj) complement |= 8;
    else if (l === REL.parataxis) complement |= 16;
    if (l === REL.nsubj) subject = c;
    if (l === REL.advmod || l === REL.mark || l === REL.aux || l === REL.caseMark) addPair(list, 22, l, form[c] ?? 0);
    else if (l === REL.obj || l === REL.obl || l === REL.nsubj) addPair(list, 23, l, stem[c] ?? 0);
    if (l === REL.ccomp || l === REL.xcomp || l === REL.advcl || l === REL.acl) {
      const first = view.left[c] ?? c;
      addPair(list, 24, l, form[first] ?? 0);
      addPair(list, 25, l, tag[c] ?? 0);
    }
    seen++;
  }
  addFeature(list, 26, complement);
  addPair(list, 27, complement, myStem);
  addPair(list, 28, bucket(seen), myTag);
  const mention = subject < 0 ? undefined : mentionOfToken(view, subject);
  const subjectKind = subject < 0 ? 0 : !mention ? 1 : mention.type === 'person' ? 2 : mention.type === 'group' ? 3 : 4;
  addPair(list, 29, subjectKind, complement);
  addPair(list, 30, subjectKind, myStem);
  addPair(list, 31, subject < 0 ? 0 : (tag[subject] ?? 0), subject < i ? 0 : 1);

  const state = markState(view, i);
  const before = regionDistance(view, i, -1);
  const after = regionDistance(view, i, 1);
  addPair(list, 32, state, myTag);
  addPair(list, 33, state, myStem);
  addPair(list, 34, before, state);
  addPair(list, 35, after, state);
  addPair(list, 36, before < 11 ? 1 : 0, Math.imul(myStem, 3) + (after < 11 ? 1 : 0));
  addPair(list, 37, Math.imul(before, 16) + after, valueIn(form, from, to, i - 1));
  addPair(list, 38, after, valueIn(form, from, to, i + 1));
  const role = view.document.blocks[sentence?.block ?? 0]?.role ?? 'body';
  addPair(list, 39, role === 'headline' ? 1 : 0, myTag);
  addPair(list, 40, role === 'headline' ? 1 : 0, myStem);
  const fromStart = sentence ? i - sentence.first : 0;
  const toEnd = sentence ? sentence.last - i : 0;
  addPair(list, 41, bucket(fromStart), myTag);
  addPair(list, 42, bucket(toEnd), myTag);
  addFeature(list, 43, bucket(fromStart + toEnd));
  addPair(list, 44, view.shape[i] ?? 0, myTag);
  if (h >= 0) {
    addPair(list, 45, stem[h] ?? 0, myStem);
    addPair(list, 46, mainLabel[h] ?? 0, label[i] ?? 0);
  }
  const lastToken = sentence ? sentence.last - 1 : i;
  const colon = view.lower[lastToken] === ':' ? 1 : 0;
  const opensNext =
    sentence &&
    sentence.last < count &&
    isMarked(view, sentence.last) &&
    view.regionFirst[view.regionOf[sentence.last] ?? 0] === sentence.last
      ? 2
      : 0;
  const closesBefore =
    sentence &&
    sentence.first > 0 &&
    isMarked(view, sentence.first - 1) &&
    view.regionLast[view.regionOf[sentence.first - 1] ?? 0] === sentence.first - 1
      ? 4
      : 0;
  const around = colon + opensNext + closesBefore;
  addPair(list, 51, around, myStem);
  addPair(list, 52, around, Math.imul(myTag, 31) ^ (mainLabel[i] ?? 0));
  addPair(list, 53, around, Math.imul(bucket(fromStart), 16) + bucket(toEnd));
  addPair(list, 54, around, before * 16 + after);
  // classes of words stand for words that the articles to learn from do not have
  const { wordClass } = view.syntax;
  const myClass = wordClass[i] ?? 0;
  addPair(list, 58, myClass, myTag);
  addPair(list, 59, myClass, complement);
  addPair(list, 60, myClass, subject < 0 ? 0 : (wordClass[subject] ?? 0) + 1);
  addPair(list, 61, myClass, around);
  addPair(list, 47, valueIn(form, from, to, i - 1), valueIn(form, from, to, i - 2));
  addPair(list, 48, valueIn(form, from, to, i + 1), valueIn(form, from, to, i + 2));
  addPair(list, 49, valueIn(tag, from, to, i - 2), valueIn(tag, from, to, i - 1));
}
