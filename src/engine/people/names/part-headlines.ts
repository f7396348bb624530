import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, hasFlag, inCapitals, isInBody } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { isGiven } from './capital-run.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { A_NAME, isBeforeName } from './tag-step.ts';

/**
 * “Texas Lawmaker Says Teachers Should Go”, “Outbreak Sickens 46”: a headline writes verbs and nouns with capitals. Takes the tags
 * of those that the running text gives to nobody, and returns the runs parted at its verbs.
 */
export function partHeadlines(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): NameContext {
  const inHeadline = tagged.filter((i) => isHeadline(view, i));
  if (inHeadline.length === 0) return context;
  const called = new Set<number>();
  for (const i of tagged) if (tag[i] === TAG.person && !isHeadline(view, i)) called.add(view.hash[i] ?? 0);
  const runFirst = context.runFirst.slice();
  const runLast = context.runLast.slice();
  const isFree = (i: number): boolean => !called.has(view.hash[i] ?? 0);
  /** What ends a run in the running text: “Kestrel”. */
  const ends = new Set(tagged.filter((i) => context.runLast[i] === i + 1 && !isHeadline(view, i)).map((i) => view.hash[i] ?? 0));
  for (const i of inHeadline) {
    // “as Merger With Kestrel Nears”
    const isBehind = (runFirst[i] ?? i) < i && !ends.has(view.hash[i] ?? 0) && ends.has(view.hash[i - 1] ?? 0) && isVerbal(view, i);
    if (!(isFree(i) && (isBehind || isVerb(view, tag, i))) && !joins(view, tag, i)) continue;
    tag[i] = TAG.none;
    const first = runFirst[i] ?? i;
    const last = runLast[i] ?? i + 1;
    runLast.fill(i, first, i);
    runFirst[i] = i;
    runLast[i] = i + 1;
    if (last > i + 1) runFirst.fill(i + 1, i + 1, last);
  }
  for (const i of inHeadline) {
    const last = runLast[i] ?? i + 1;
    if (runFirst[i] !== i) continue;
    const words = Array.from({ length: last - i }, (_, k) => i + k).filter((j) => view.tagged[j] === 1);
    if (isOfWords(view, context, tag, words, isFree)) for (const j of words) tag[j] = TAG.none;
  }
  return { ...context, runFirst, runLast };
}

/** Whether a sentence is a headline with capitals: “Ann Lee spoke.” has as many. */
export const isHeadline = (view: DocumentView, i: number): boolean => inCapitals(view, i) && !isInBody(view, i);

/** Whether the word at `i` is a headline's verb, and no first name in front of somebody's last. */
const isVerb = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  (view.syntax.upos[i] === POS.VERB || view.syntax.upos[i] === POS.AUX) && !(isGiven(view, i) && isBeforeName(view, tag, i));

/** Whether the word at `i` may be a verb that the tagger takes for a name: “Nears”, “Sickens”. */
const isVerbal = ({ document, flags }: DocumentView, i: number): boolean =>
  /[^s]s$/.test(document.tokens.form[i] ?? '') && ((flags[i] ?? 0) & (A_NAME | FLAG.place | FLAG.groupNoun | FLAG.demonym)) === 0;

/** “Merger With Kestrel”: a small word with a capital that is none of a name. */
const joins = ({ syntax }: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.none && (syntax.upos[i] === POS.ADP || syntax.upos[i] === POS.SCONJ || syntax.upos[i] === POS.CCONJ);

/** Whether a run in a headline is made of words by which nobody is called, of which one is small elsewhere or says what somebody is. */
function isOfWords(
  view: DocumentView,
  { clues }: NameContext,
  tag: Uint8Array,
  words: readonly number[],
  isFree: (i: number) => boolean,
): boolean {
  if (!words.some((i) => tag[i] === TAG.person) && !isDescription(view, tag, words)) return false;
  if (!words.every((i) => isFree(i) && !hasFlag(view, i, A_NAME))) return false;
  return words.some((i) => (clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.small) || isDescription(view, tag, words);
}

/** “Texas Lawmaker”: whether a run ends with what somebody is, without a name behind it. */
function isDescription(view: DocumentView, tag: Uint8Array, words: readonly number[]): boolean {
  const last = words.at(-1) ?? 0;
  if (tag[last] === TAG.title) return false;
  return hasFlag(view, last, FLAG.personNoun) && !hasFlag(view, last, A_NAME) && !isBeforeName(view, tag, last);
}
