import { type DocumentView, POS, SHAPE } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import { CLUE, isInnerHyphen, type NameContext, TAG } from './name-tags.ts';
import { hashWord } from './word-hash.ts';

const A_NAME = FLAG.surname | FLAG.maleGiven | FLAG.femaleGiven;
const INDEFINITE = new Set(['a', 'an', 'another', 'every', 'each', 'no', 'any'].map(hashWord));
const FAMILY = new Set(['the', 'both', 'many', 'some', 'most', 'fellow', 'all', 'few', 'young', 'other'].map(hashWord));
/** “(R-Ohio)”, “D-N.Y.”: a party and a place, never somebody. */
const AFFILIATION = /^[A-Z]{1,3}[-–][A-Z]/;
const OPENS = /^[([,]$/;
/** Words for people of one kind: “Sikhs” and “Liberals” are tagged as plurals, these endings also where the tagger slips. */
const PEOPLES = /(?:[^v]ans|ists|ites|crats|ims)$/;

/** Whether a word of somebody's name stands right in front of token `i`, or behind it, in its sentence. */
const isBehindName = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i - 1] === TAG.person && view.sentence[i - 1] === view.sentence[i];
const isBeforeName = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i + 1] === TAG.person && view.sentence[i + 1] === view.sentence[i];

/** The steps that make the words of a document agree with each other, in the order in which they are taken. */
const STEPS: readonly ((view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array) => void)[] = [
  joinWords,
  partTitles,
  dropKinds,
  trimNames,
  claimSurnames,
];

/** Makes the tags of a document agree: parts of one word, titles in front of names, kinds of people that no name is. */
export function settleTags(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  for (const step of STEPS) step(view, context, tagged, tag);
}

/** “Chi-fung” is one word, and “To” in “James To” belongs to its head. */
function joinWords(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const flat = view.labelNames.indexOf('flat');
  for (const i of tagged) {
    const joined = i > 1 && isInnerHyphen(view, i - 1) ? i - 2 : view.syntax.label[i] === flat ? (view.syntax.head[i] ?? -1) : -1;
    if (joined < 0 || joined >= i || i - joined > 4) continue;
    if (tag[joined] === TAG.person && (tag[i] === TAG.none || tag[i] === TAG.place)) tag[i] = TAG.person;
  }
  for (const i of tagged) {
    const before = behindParticles(view, i);
    if (before >= 0 && (tag[before] === TAG.person || isGiven(view, before, i - before > 2))) {
      tag[before] = TAG.person;
      tag[i] = TAG.person;
    } else if (view.shape[i] === SHAPE.lower && tag[i - 2] !== TAG.person && isSyllable(view, i)) {
      tag.fill(TAG.person, i - 3, i - 2);
      tag[i - 2] = TAG.person;
      tag[i] = TAG.person;
    }
  }
}

/** Particles that are no English words: where one stands between two capitals, it joins a name. */
const SURE_PARTICLES = new Set('de la del della der di da dos du van von zu ter bin ibn bint al el ul abu'.split(' ').map(hashWord));

/** “Willem van der Meer”, “Khalid al-Masri”: the token in front of the particles that lead to `i`; -1 when there are none. */
function behindParticles(view: DocumentView, i: number): number {
  let j = i - 1;
  while (j > 0 && i - j < 5 && (SURE_PARTICLES.has(view.hash[j] ?? 0) ? view.shape[j] === SHAPE.lower : j < i && isInnerHyphen(view, j)))
    j--;
  if (j === i - 1 || (j === i - 2 && isInnerHyphen(view, i - 1)) || view.sentence[j] !== view.sentence[i]) return -1;
  return view.tagged[j] === 1 ? j : -1;
}

/** Whether the word at `i` is a given name, and no place's unless `mayBePlace`: “Santiago de Cuba”, “Lucia de la Fuente”. */
const isGiven = (view: DocumentView, i: number, mayBePlace: boolean): boolean =>
  ((view.flags[i] ?? 0) & (FLAG.maleGiven | FLAG.femaleGiven)) !== 0 && (mayBePlace || ((view.flags[i] ?? 0) & FLAG.place) === 0);

/** “Park Min-jun”: whether the small word at `i` ends a name of two syllables behind a surname. */
const isSyllable = (view: DocumentView, i: number): boolean =>
  isInnerHyphen(view, i - 1) &&
  !isInnerHyphen(view, i + 1) &&
  view.tagged[i - 3] === 1 &&
  view.sentence[i - 3] === view.sentence[i] &&
  ((view.flags[i - 3] ?? 0) & FLAG.surname) !== 0 &&
  ((view.flags[i - 2] ?? 0) & (FLAG.place | FLAG.demonym | FLAG.groupNoun)) === 0;

/** “Emeritus Professor”, “Ambassador” in “Ambassador Ann Lee” and “Director” by itself are titles. */
function partTitles(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  for (let k = tagged.length - 1; k >= 0; k--) {
    const i = tagged[k] ?? 0;
    const office = (view.flags[i] ?? 0) & FLAG.personNoun && (tag[i] === TAG.group || tag[i] === TAG.none || tag[i] === TAG.place);
    // “House Speaker Ann Lee”
    if (office && isBeforeName(view, tag, i)) tag[i] = TAG.title;
    if (tag[i] !== TAG.person) continue;
    const flags = view.flags[i] ?? 0;
    const isNoun = (flags & (FLAG.personNoun | FLAG.title)) !== 0 && (flags & A_NAME & ~genderOfNoun(flags)) === 0;
    const first = !isBehindName(view, tag, i);
    const alone = first && !isBeforeName(view, tag, i);
    const inFront = tagged[k + 1] === i + 1 && (tag[i + 1] === TAG.title || (isBeforeName(view, tag, i) && isNoun));
    if ((inFront && first) || (isNoun && alone)) tag[i] = TAG.title;
  }
}

/** The sex bits of a noun for people say “spokeswoman”, not that somebody is called so. */
const genderOfNoun = (flags: number): number => (flags & (FLAG.personNoun | FLAG.title) ? FLAG.maleGiven | FLAG.femaleGiven : 0);

/** “Liberals”, “a Liberal”, “(R-Ohio)”: many, or one of many, but nobody's name; nor is the same word elsewhere alone. */
function dropKinds(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const { form } = view.document.tokens;
  const kinds = new Map<number, number>();
  const alone = (i: number): boolean => tag[i] === TAG.person && !isBehindName(view, tag, i) && !isBeforeName(view, tag, i);
  for (const i of tagged) {
    if (tag[i] !== TAG.person) continue;
    const word = form[i] ?? '';
    if (
      AFFILIATION.test(word) ||
      (view.shape[i] === SHAPE.initial && OPENS.test(form[i - 1] ?? '') && !/^[\p{L}]/u.test(form[i + 1] ?? ''))
    ) {
      // “(R-Ohio)”, “(D)”
      for (let j = i; j === i || (isInnerHyphen(view, j - 1) && tag[j] === TAG.person); j += 2) tag[j] = TAG.none;
      continue;
    }
    if (!alone(i) || (view.flags[i] ?? 0) & A_NAME) continue;
    const plural = view.syntax.xposNames[view.syntax.xpos[i] ?? 0] === 'NNPS';
    if (PEOPLES.test(word) || (plural && (word.endsWith('s') || FAMILY.has(view.hash[i - 1] ?? 0))))
      kinds.set(view.hash[i] ?? 0, TAG.group);
    else if (hasIndefinite(view, i)) kinds.set(view.hash[i] ?? 0, TAG.title);
  }
  if (kinds.size === 0) return;
  for (const i of tagged) {
    const kind = alone(i) ? kinds.get(view.hash[i] ?? 0) : undefined;
    if (kind !== undefined) tag[i] = kind;
  }
}

/** Whether “a”, “another” or the like goes with token `i`. */
function hasIndefinite(view: DocumentView, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 5; j--) {
    if (INDEFINITE.has(view.hash[j] ?? 0)) return view.syntax.head[j] === i;
    const pos = view.syntax.upos[j];
    if (pos !== POS.ADJ && pos !== POS.PROPN && pos !== POS.NOUN && pos !== POS.PUNCT && pos !== POS.NUM) return false;
  }
  return false;
}

/**
 * A headline and the first word of a sentence have capitals of their own: “Whatever Lee”, “Lee Under Pressure”. Where the
 * document names the same person without that word, the word is none of the name.
 */
function trimNames(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const isFirst = (i: number): boolean => view.document.sentences[view.sentence[i] ?? 0]?.first === i;
  const inCapitals = (i: number): boolean => (view.casing[view.sentence[i] ?? 0] ?? 0) > 0;
  const count = (map: Map<number, number>, i: number): void => {
    map.set(view.hash[i] ?? 0, (map.get(view.hash[i] ?? 0) ?? 0) + 1);
  };
  for (const i of tagged) {
    if (tag[i] !== TAG.person || inCapitals(i)) continue;
    if (!isBehindName(view, tag, i) && !(isFirst(i) && isBeforeName(view, tag, i))) count(starts, i);
    if (!isBeforeName(view, tag, i)) count(ends, i);
  }
  for (const i of tagged) {
    if (tag[i] !== TAG.person) continue;
    const flags = view.flags[i] ?? 0;
    const known = (flags & (FLAG.maleGiven | FLAG.femaleGiven)) !== 0;
    const small = ((context.clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.small) !== 0;
    const isOpen = view.syntax.upos[i] !== POS.PROPN || small || (flags & (FLAG.demonym | FLAG.place | FLAG.groupNoun)) !== 0;
    const begins = !isBehindName(view, tag, i) && isBeforeName(view, tag, i);
    if (begins && !known && isOpen && (isFirst(i) || inCapitals(i) || flags & FLAG.demonym)) {
      if (ends.has(view.hash[i + 1] ?? 0) || starts.has(view.hash[i + 1] ?? 0)) {
        if (!starts.has(view.hash[i] ?? 0)) tag[i] = TAG.none;
      }
    } else if (isBehindName(view, tag, i) && !isBeforeName(view, tag, i) && inCapitals(i) && isOpen) {
      if (ends.has(view.hash[i - 1] ?? 0) && !ends.has(view.hash[i] ?? 0)) tag[i] = TAG.none;
    }
  }
}

/**
 * “Valerie Paris … Paris was born here”: a surname that looks like a place or a group is its bearer's, unless the document
 * says “in Paris” or “the Paris” anywhere.
 */
function claimSurnames(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const surnames = new Set<number>();
  for (const i of tagged)
    if (tag[i] === TAG.person && isBehindName(view, tag, i) && !isBeforeName(view, tag, i) && view.casing[view.sentence[i] ?? 0] === 0)
      surnames.add(view.hash[i] ?? 0);
  for (const i of tagged) {
    if (tag[i] === TAG.person || tag[i] === TAG.title || !surnames.has(view.hash[i] ?? 0)) continue;
    if (context.runFirst[i] !== i || context.runLast[i] !== i + 1 || view.syntax.upos[i] !== POS.PROPN) continue;
    if (((context.clues.get(view.hash[i] ?? 0) ?? 0) & (CLUE.afterIn | CLUE.afterThe)) === 0) tag[i] = TAG.person;
  }
}
