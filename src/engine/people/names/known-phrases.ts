import { standsBesideSpeech } from '../beside-speech.ts';
import { type DocumentView, SHAPE } from '../document-view.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import type { TagStep } from './tag-step.ts';

/** Bodies whose names are words that the tagger and the parser read as others: a verb, a number, an adjective. */
const PHRASES: ReadonlyMap<number, readonly (readonly string[])[]> = byFirst([
  'Save the Children',
  'Help the Aged',
  'Stop the War',
  'Just Stop Oil',
  'Human Rights Watch',
  'Holy See',
  'All Blacks',
  'Plaid Cymru',
  'Manchester United',
  'Manchester City',
  'Leeds United',
  '7 - Eleven',
]);

/** Those that are numbers and more besides: “Number 10 said”, unlike “Number 10 Park Lane”. */
const NUMBERS: ReadonlyMap<number, readonly (readonly string[])[]> = byFirst(['Number 10', 'No 10', 'No. 10', '3M']);

/** What stands behind “al-” and names a body. */
export const ARABIC = hashWords('jazeera arabiya ahly hilal qaeda qaida shabaab ahram hayat');

function byFirst(phrases: readonly string[]): ReadonlyMap<number, readonly (readonly string[])[]> {
  const all = new Map<number, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = hashWord((words[0] ?? '').toLowerCase());
    all.set(first, [...(all.get(first) ?? []), words]);
  }
  return all;
}

/** “Save the Children said”, “al-Shabaab said”, “Doctors Without Borders said”: tags the whole name as one body's, small words included. */
export const knowPhrases: TagStep = (view, context, tagged, tag) => {
  const { count, form } = view.document.tokens;
  const endOf = (i: number, phrases: readonly (readonly string[])[] | undefined): number => {
    const phrase = phrases?.find((words) => words.every((word, k) => form[i + k] === word));
    return phrase ? i + phrase.length : i;
  };
  for (let i = 0; i < count; i++) {
    const hash = view.hash[i] ?? 0;
    const phrase = endOf(i, PHRASES.get(hash));
    if (phrase > i) tag.fill(TAG.group, i, phrase);
    const number = endOf(i, NUMBERS.get(hash));
    if (number > i && (standsBesideSpeech(view, i, number) || isSpokenFor(view, i))) tag.fill(TAG.group, i, number);
  }
  for (const i of tagged) {
    if (ARABIC.has(view.hash[i] ?? 0) && isInnerHyphen(view, i - 1) && /^al$/i.test(form[i - 2] ?? '')) tag.fill(TAG.group, i - 2, i + 1);
    // “Mothers Against Drunk Driving”
    const [first, last] = [context.runFirst[i] ?? i, context.runLast[i] ?? i + 1];
    const isJoined = i > first && i < last - 1 && /^(?:Without|Against)$/.test(form[i] ?? '') && /[^s]s$/.test(form[i - 1] ?? '');
    if (isJoined && view.casing[view.sentence[i] ?? 0] !== 2 && !isHeadline(view, i)) tag.fill(TAG.group, first, last);
  }
};

/** “a spokesman for Number 10”, “according to Number 10”. */
const isSpokenFor = ({ document: { tokens }, shape }: DocumentView, i: number): boolean =>
  shape[i - 2] !== SHAPE.mark && /^(?:\w*spokes\w+ for|according to)$/i.test(`${tokens.form[i - 2]} ${tokens.form[i - 1]}`);

const isHeadline = ({ document: { blocks, sentences }, sentence }: DocumentView, i: number): boolean =>
  blocks[sentences[sentence[i] ?? 0]?.block ?? 0]?.role !== 'body';
