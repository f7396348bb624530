import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, opensSentence, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME, isBeforeName, isBehindName } from './tag-step.ts';

/**
 * A headline and the first word of a sentence have capitals of their own: “Whatever Lee”, “Will Lee Come?”, “Lee Under Pressure”. Where the
 * document names the same person without that word, the word is none of the name.
 */
export function trimNames(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  /** Whom the text calls by a first name that opens no sentence. */
  const named = new Set<number>();
  const count = (map: Map<number, number>, i: number): void => {
    map.set(view.hash[i] ?? 0, (map.get(view.hash[i] ?? 0) ?? 0) + 1);
  };
  for (const i of tagged) {
    if (tag[i] !== TAG.person || inCapitals(view, i)) continue;
    if (!isBehindName(view, tag, i) && !(opensSentence(view, i) && isBeforeName(view, tag, i))) count(starts, i);
    if (!isBeforeName(view, tag, i)) count(ends, i);
    const before = formAt(view, i - 1);
    if (isBehindName(view, tag, i) ? !OPENS.test(before) : isBeforeName(view, tag, i)) named.add(view.hash[i] ?? 0);
  }
  for (const i of tagged) {
    if (tag[i] !== TAG.person) continue;
    const flags = view.flags[i] ?? 0;
    const opens = OPENS.test(formAt(view, i)) && named.has(view.hash[i + 1] ?? 0);
    const known = (flags & GIVEN) !== 0 && !opens;
    const small = ((context.clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.small) !== 0;
    const isOpen = view.syntax.upos[i] !== POS.PROPN || small || (flags & (FLAG.demonym | FLAG.place | FLAG.groupNoun)) !== 0;
    // (“Constable Blessings Lee”: behind a title stands a first name)
    // (“Park Geun-hye”: in front of two syllables stands a surname)
    const isSurname = isInnerHyphen(view, i + 2) && view.shape[i + 3] === SHAPE.lower && hasFlag(view, i, FLAG.surname);
    const begins = !isBehindName(view, tag, i) && isBeforeName(view, tag, i) && tag[i - 1] !== TAG.title && !isSurname;
    if (begins && !known && isOpen && (opensSentence(view, i) || inCapitals(view, i) || flags & FLAG.demonym)) {
      if (ends.has(view.hash[i + 1] ?? 0) || starts.has(view.hash[i + 1] ?? 0)) {
        if (!starts.has(view.hash[i] ?? 0)) tag[i] = TAG.none;
      }
    } else if (isBehindName(view, tag, i) && !isBeforeName(view, tag, i) && inCapitals(view, i) && isOpen) {
      if (ends.has(view.hash[i - 1] ?? 0) && !ends.has(view.hash[i] ?? 0)) tag[i] = TAG.none;
    }
  }
}

/**
 * “Major [Oskar] Lee”, “Prime Minister (Oskar) Lee”: a first name that is put in front of a surname is left out; behind one it is a
 * nickname. And so is “Ann Lee (Kestrel)”: a party or a club.
 */
export function leaveBrackets(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const { form } = view.document.tokens;
  for (const i of tagged) {
    const isInside = (form[i - 1] === '[' && form[i + 1] === ']') || (form[i - 1] === '(' && form[i + 1] === ')');
    if (!isInside || tag[i] !== TAG.person) continue;
    const isFirst = tag[i + 2] === TAG.person && !isBehindName(view, tag, i - 1);
    const isParty = tag[i + 2] !== TAG.person && tag[i - 2] === TAG.person && tag[i - 3] === TAG.person && !hasFlag(view, i, A_NAME);
    if (isFirst || isParty) tag[i] = TAG.none;
  }
}

/** First names that mostly open a sentence as something else: “Will Lee come?”, “Even Lee came”. */
const OPENS = /^(?:will|even|may)$/i;

/** “Said Lee: ‘We lost’”: what opens a sentence with somebody's words, and has no other verb that reports them, is a verb and no first name. */
export function leaveVerbs(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const { document, sentence, syntax } = view;
  for (const i of tagged) {
    if (tag[i] !== TAG.person || !/^Sa(?:id|ys)$/.test(document.tokens.form[i] ?? '') || !isBeforeName(view, tag, i)) continue;
    const { first = 0, last = 0 } = document.sentences[sentence[i] ?? 0] ?? {};
    if (first !== i || syntax.upos[i] !== POS.VERB) continue;
    let end = i + 1;
    while (end < last && tag[end] === TAG.person) end++;
    if (!/^[,:]$/.test(document.tokens.form[end] ?? '')) continue;
    const rest = document.tokens.form.slice(end, Math.min(last, end + MOST_WORDS));
    const words = rest.findIndex((form) => /^(?:[“"‘]|``)$/.test(form));
    if (words >= 0 && !rest.slice(0, words).some((form) => /^(?:said|says|told|added)$/.test(form))) tag[i] = TAG.none;
  }
}

/** How far behind “Said Lee” the words may begin: “, a trader at the bank:”. */
const MOST_WORDS = 30;
