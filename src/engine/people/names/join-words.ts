import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { isWeekday } from '../date-words.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, isPlural, opensSentence, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { hashWords, THE } from '../word-hash.ts';
import type { NameContext } from './name-context.ts';
import { isInnerHyphen, isSonOf, isSureParticle, TAG } from './name-tags.ts';
import { isBehindName, NO_NAME } from './tag-step.ts';

/** “Chi-fung” is one word, and “To” in “James To” belongs to its head. */
export function joinWords(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const flat = view.labelNames.indexOf('flat');
  for (const i of tagged) {
    const joined = i > 1 && isInnerHyphen(view, i - 1) ? i - 2 : view.syntax.label[i] === flat ? (view.syntax.head[i] ?? -1) : -1;
    if (joined < 0 || joined >= i || i - joined > 4) continue;
    // a day behind a name is a run of its own
    if (tag[joined] !== TAG.person || (isWeekday(view, i) && context.runFirst[i] === i)) continue;
    // “Sophie Lund-Yates”: behind a name the second half is the same name, whatever it looks like
    const isHalf = isInnerHyphen(view, i - 1) && isBehindName(view, tag, joined);
    // “Ann Sing Lee”: the middle of a name belongs to it, too
    const isMiddle = tag[i + 1] === TAG.person && view.syntax.head[i + 1] === joined && tag[i - 1] === TAG.person;
    const isOther = (isHalf && tag[i] === TAG.title) || ((isHalf || isMiddle) && tag[i] === TAG.group);
    if (tag[i] === TAG.none || tag[i] === TAG.place || isOther) tag[i] = TAG.person;
  }
  for (const i of tagged)
    if (
      goesOnWithName(view, context, tag, i) ||
      isDayInName(view, context, tag, i) ||
      isBeforeSyllables(view, tag, i) ||
      isFirstSyllable(view, tag, i)
    )
      tag[i] = TAG.person;
  for (const i of tagged) fromInitial(view, tag, i);
  for (const i of tagged) {
    // so is one in front: “On Monday Ann Lee”
    if (isWeekday(view, i) && context.runLast[i] === i + 1) continue;
    if (beginsName(view, tag, i, flat) || isGivenInFront(view, tag, i, flat) || isAdjective(view, tag, i)) tag[i] = TAG.person;
  }
  for (const i of tagged) if (tag[i] === TAG.person) goBackFrom(view, context, tag, i);
  for (const i of tagged) if (isSonOf(view, i + 1)) takeFathers(view, context, tag, i);
  for (const i of tagged) {
    const before = behindParticles(view, i);
    const isName =
      before >= 0 &&
      (tag[before] === TAG.person || isGiven(view, before, i - before > 2) || beginsParted(view, before, i, tag[i] === TAG.person));
    if (isName) {
      tag[before] = TAG.person;
      tag[i] = TAG.person;
    } else if (view.shape[i] === SHAPE.lower && tag[i - 2] !== TAG.person && isSyllable(view, i)) {
      tag.fill(TAG.person, i - 3, i - 2);
      tag[i - 2] = TAG.person;
      tag[i] = TAG.person;
    }
  }
}

/** “Opposition K. Venkata Rao”: in front of somebody's surname the name begins with its initials, whatever stands between: “P.V. Subramaniam”, unlike “U.S. Marsh”. */
function fromInitial(view: DocumentView, tag: Uint8Array, i: number): void {
  if (tag[i] !== TAG.person || tag[i - 1] === TAG.person) return;
  for (let j = i - 1; j > 0 && i - j < 3 && view.tagged[j] === 1 && view.sentence[j] === view.sentence[i]; j--) {
    if (hasFlag(view, j, FLAG.title | FLAG.personNoun | FLAG.groupNoun)) return;
    const form = formAt(view, j);
    if (/^(?:\p{Lu}\.){1,4}$/u.test(form) && !/^(?:U\.(?:S|K|N)\.|E\.U\.|D\.C\.)/.test(form)) tag.fill(TAG.person, j, i);
  }
}

/** “met To Tessmar”, “He Tessmar said”: surnames of Asia that are small words of English, in front of a name, with a capital in the midst of a sentence. */
function isWordOfName(view: DocumentView, { runLast }: NameContext, tag: Uint8Array, i: number): boolean {
  const form = formAt(view, i);
  // “To Ann”, “You Ann Lee”
  if (/^(?:To|You)$/.test(form) && (runLast[i + 1] !== i + 2 || isGiven(view, i + 1, true))) return false;
  if (!/^(?:An|Do|He|To|You)$/.test(form) || tag[i] === TAG.person || view.sentence[i] !== view.sentence[i + 1]) return false;
  // (“He” is nobody's article)
  if (inCapitals(view, i) || (opensSentence(view, i) && form !== 'He')) return false;
  return opensSentence(view, i) || view.syntax.upos[i - 1] !== POS.PUNCT || view.document.tokens.form[i - 1] === ',';
}

/** “Aung Tess Mar”: words that no list has, and the tree takes for one name with the last of them, which is somebody's. */
function goBackFrom(view: DocumentView, context: NameContext, tag: Uint8Array, i: number): void {
  const { form } = view.document.tokens;
  if (isWordOfName(view, context, tag, i - 1)) tag[i - 1] = TAG.person;
  if (tag[i + 1] !== TAG.person && form[i + 1] === 'An' && isBehindName(view, tag, i)) tag[i + 1] = TAG.person;
  const first = context.runFirst[i] ?? i;
  const { head, label, upos } = view.syntax;
  if (first === i || tag[i - 1] === TAG.person || tag[first] === TAG.person || inCapitals(view, i)) return;
  for (let j = first; j < i; j++)
    if (view.flags[j] !== 0 || upos[j] !== POS.PROPN || tag[j] === TAG.title || view.shape[j] !== SHAPE.capital) return;
  for (let j = first + 1; j <= i; j++) if (head[j] !== first || view.labelNames[label[j] ?? 0] !== 'flat') return;
  tag.fill(TAG.person, first, i);
}

/** “named Oda Swiftly as its head”: what is no other word's place behind a name is a part of it, whatever it looks like. */
const goesOnWithName = (view: DocumentView, { runFirst, runLast }: NameContext, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.none &&
  tag[i - 1] === TAG.person &&
  runFirst[i] === i - 1 &&
  runLast[i] === i + 1 &&
  view.syntax.upos[i] === POS.ADV &&
  view.shape[i] === SHAPE.capital &&
  !inCapitals(view, i) &&
  !hasFlag(view, i, NO_NAME);

/** “Chief Adewumi Sunday Lee”: a day in the midst of a name, by which people are called. */
const isDayInName = (view: DocumentView, { runFirst, runLast }: NameContext, tag: Uint8Array, i: number): boolean =>
  isWeekday(view, i) && (runFirst[i] ?? i) < i && (runLast[i] ?? i) > i + 1 && tag[i - 1] === TAG.person && tag[i + 1] === TAG.person;

/** “held Park Dae-joon”, “and An Jong-beom”: a surname, or an article in the midst of a sentence, in front of a name of two syllables. */
function isBeforeSyllables(view: DocumentView, tag: Uint8Array, i: number): boolean {
  const isName = tag[i + 1] === TAG.person && isInnerHyphen(view, i + 2) && view.shape[i + 3] === SHAPE.lower && tag[i + 3] === TAG.person;
  if (!isName || view.shape[i] !== SHAPE.capital || tag[i] === TAG.title) return false;
  if (hasFlag(view, i, FLAG.surname)) return true;
  const begins = opensSentence(view, i) || /^[“"‘'(:]$/.test(formAt(view, i - 1));
  return view.document.tokens.form[i] === 'An' && !begins;
}

/** “Tsen Ing-mei”: the first of two syllables between a surname and the second. */
const isFirstSyllable = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  isBehindName(view, tag, i) && isInnerHyphen(view, i + 1) && view.shape[i + 2] === SHAPE.lower && tag[i + 2] === TAG.person;

/** “Renuka Swamy”: a word in front of somebody's surname that carries it in the tree, and says nothing else, begins the name. */
const beginsName = (view: DocumentView, tag: Uint8Array, i: number, flat: number): boolean => {
  const { flags, hash, shape, syntax } = view;
  return (
    // (what looks like a place and is known for nothing is a first name)
    (tag[i] === TAG.none || flags[i] === 0) &&
    tag[i + 1] === TAG.person &&
    tag[i - 1] !== TAG.person &&
    // “the Opposition K. Lee”
    hash[i - 1] !== THE &&
    syntax.head[i + 1] === i &&
    syntax.label[i + 1] === flat &&
    // (“Gift Phiri”: a word of English with a capital in the midst of a sentence)
    (syntax.upos[i] === POS.PROPN || (syntax.upos[i] === POS.NOUN && !opensSentence(view, i))) &&
    shape[i] === SHAPE.capital &&
    ((flags[i] ?? 0) & NO_NAME) === 0
  );
};

/** “Sydney Marsh”: a first name that a place has as well, where somebody's surname goes on with it. */
const isGivenInFront = (view: DocumentView, tag: Uint8Array, i: number, flat: number): boolean =>
  (tag[i] === TAG.place || tag[i] === TAG.group) &&
  tag[i + 1] === TAG.person &&
  tag[i - 1] !== TAG.person &&
  view.syntax.head[i + 1] === i &&
  view.syntax.label[i + 1] === flat &&
  isGiven(view, i, true);

/** “arrested Christian Marsh”: a first name that is an adjective as well, right in front of somebody's surname, with no article. */
const isAdjective = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.none &&
  tag[i + 1] === TAG.person &&
  tag[i + 2] !== TAG.person &&
  view.syntax.upos[i] === POS.ADJ &&
  view.syntax.head[i] === i + 1 &&
  isGiven(view, i, false) &&
  !isGiven(view, i + 1, true) &&
  // “Filipino Muslims”
  !/[^s]s$/.test(formAt(view, i + 1)) &&
  !opensSentence(view, i) &&
  view.syntax.upos[i - 1] !== POS.DET &&
  view.syntax.upos[i - 1] !== POS.ADJ &&
  !POSSESSIVE.test(formAt(view, i - 1));

/** “Willem van der Meer”, “Khalid al-Masri”: the token in front of the particles that lead to `i`; -1 when there are none. */
function behindParticles(view: DocumentView, i: number): number {
  let j = i - 1;
  while (j > 0 && i - j < 5 && (isSureParticle(view, j) || isInnerHyphen(view, j))) j--;
  if (j === i - 1 || (j === i - 2 && isInnerHyphen(view, i - 1)) || view.sentence[j] !== view.sentence[i]) return -1;
  return view.tagged[j] === 1 ? j : -1;
}

/** “Sultan bin Faisal Al Nasser”: whoever it is at `i`, and all that the run goes on with, whatever it looks like. */
function takeFathers(view: DocumentView, { runLast }: NameContext, tag: Uint8Array, i: number): void {
  const last = runLast[i] ?? i + 1;
  for (let j = i; j < last; j++) {
    if (view.tagged[j] !== 1) continue;
    // “Faisal bin Nasser Foundation”
    if (j > i && hasFlag(view, j, FLAG.groupNoun) && !isSonOf(view, j - 1)) return;
    tag[j] = TAG.person;
  }
}

/** What stands in names of people alone: “Banco de Marsh” is nobody. */
const OF_PEOPLE = hashWords('ap ferch van von bin ibn bint binti binte ben arap ould');

/**
 * “Gwyn ap Rhys”, “acoustician Anouk de Wit”: whether the word at `i` is one name with the last in the tree, and what stands
 * behind or in front of it shows somebody.
 */
function beginsParted(view: DocumentView, i: number, last: number, isLast: boolean): boolean {
  if (hasFlag(view, i, FLAG.place | FLAG.groupNoun | FLAG.title)) return false;
  // a word that no list has in front of “al-Tessmar”, whatever the tree says
  const isOpen = OF_PEOPLE.has(view.hash[i + 1] ?? 0) || (isLast && /^[ae]l$/.test(formAt(view, i + 1)));
  if (isOpen && view.flags[i] === 0 && view.syntax.upos[i] === POS.PROPN) return true;
  if (view.syntax.head[last] !== i) return false;
  const isJob = view.shape[i - 1] === SHAPE.lower && hasFlag(view, i - 1, FLAG.personNoun) && !isPlural(view, i - 1);
  return OF_PEOPLE.has(view.hash[i + 1] ?? 0) || (isJob && view.syntax.head[i - 1] === i);
}

/** Whether the word at `i` is a given name, and no place's unless `mayBePlace`: “Santiago de Cuba”, “Lucia de la Fuente”. */
const isGiven = (view: DocumentView, i: number, mayBePlace: boolean): boolean =>
  hasFlag(view, i, GIVEN) && (mayBePlace || !hasFlag(view, i, FLAG.place));

/** “Park Min-jun”: whether the small word at `i` ends a name of two syllables behind a surname. */
const isSyllable = (view: DocumentView, i: number): boolean =>
  isInnerHyphen(view, i - 1) &&
  !isInnerHyphen(view, i + 1) &&
  view.tagged[i - 3] === 1 &&
  view.sentence[i - 3] === view.sentence[i] &&
  hasFlag(view, i - 3, FLAG.surname) &&
  !hasFlag(view, i - 2, FLAG.demonym | FLAG.groupNoun) &&
  // “Lee Kent-based”
  (!hasFlag(view, i - 2, FLAG.place) || (view.flags[i] === 0 && view.syntax.upos[i] !== POS.VERB && view.syntax.upos[i] !== POS.ADJ));
