import { POSSESSIVE } from '../text/possessive.ts';
import { stemsOf } from './hash-word.ts';
import { endOfSentence, isMarked, type QuoteView, sentenceAt, startOfSentence } from './quote-view.ts';
import { readFactuality } from './read-factuality.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { hasVerb, openingOf } from './region-words.ts';

/** Whether words outside of marks are the paper's own: what it tells its readers, asks somebody or heads its text with. */
export const isPapersOwn = (view: QuoteView, reading: Reading): boolean =>
  !holdsMarks(view, reading.content.pieces) &&
  (isEditorsNote(view, reading.cue.token) || isTold(view, reading.cue.token) || isHeading(view, reading) || isAsked(view, reading));

const NOTES = stemsOf('note');
/** Who signs a note to the reader: “Editor's note:”. */
const EDITORS = /^(?:editors?|author|writer|publisher)$/;

/** “Do you think it is over?”, “I cannot comment on how it ended”: what is asked, or left unsaid, within somebody's own words. */
const isAsked = (view: QuoteView, { cue, content, source }: Reading): boolean =>
  isQuestion(view, cue.token) ||
  (view.lower[source.head] === 'you' && /^(?:do|did|can|could|would|will|n['’]t)$/.test(view.lower[source.head - 1] ?? '')) ||
  (view.lower[source.head] === 'i' && readFactuality(view, cue.token, content.pieces) === 'denied');

/** “Does she think it will last?”: what the paper asks of somebody. */
const isQuestion = (view: QuoteView, cue: number): boolean => {
  const { first, last } = sentenceAt(view, cue) ?? { first: cue, last: cue };
  // (“What did she think of it?”)
  const verb = /^(?:what|why|how|when|where|who)$/.test(view.lower[first] ?? '') ? first + 1 : first;
  return /^(?:do|does|did)$/.test(view.lower[verb] ?? '') && view.lower[last - 1] === '?' && !isMarked(view, first);
};

/** “Editor's note: The following …”, “Notes to editors: For pictures call …”: what the paper, or a press office, tells its readers. */
function isEditorsNote(view: QuoteView, cue: number): boolean {
  const { lower, stem } = view;
  const first = startOfSentence(view, cue);
  if (NOTES.has(stem[first] ?? 0)) return /^(?:to|for)$/.test(lower[first + 1] ?? '') && EDITORS.test(lower[first + 2] ?? '');
  return (
    EDITORS.test(lower[first] ?? '') &&
    POSSESSIVE.test(lower[first + 1] ?? '') &&
    NOTES.has(stem[first + 2] ?? 0) &&
    lower[first + 3] === ':'
  );
}

/** “Call it a gamble”, “Ask anyone and you will hear”: what the writer tells readers to do. “Only time will tell if …”, “It could be noted that …”: the paper's own. */
const isTold = (view: QuoteView, cue: number): boolean =>
  (view.lower[cue - 1] === 'be' && view.lower[cue - 3] === 'it') ||
  (/^(?:call it|ask any(?:one|body))$/.test(`${view.lower[cue]} ${view.lower[cue + 1]}`) && startOfSentence(view, cue) === cue) ||
  (view.lower[cue] === 'tell' && view.lower[cue - 1] === 'will' && view.lower[cue - 2] === 'time');

/** “Revealed: ten places to eat”, “Declared candidates”, “Council notes: ducks and dogs”: what heads something says nothing. (“Asked what …” does.) */
function isHeading(view: QuoteView, { cue, content, source }: Reading): boolean {
  if (view.lower[cue.token] === 'notes' && view.lower[cue.token + 1] === ':') return !content.pieces.some((piece) => hasVerb(view, piece));
  const opens = startOfSentence(view, cue.token) === cue.token;
  return opens && source.head < 0 && /(?<!^ask)ed$/.test(view.lower[cue.token] ?? '');
}

const ASKS = /^(?:did|do|does|would|will|could|can)$/;

/** “Does she think it will last? ‘Never.’”: what the paper asks in front of words in marks is no part of them, nor does it report them. */
export function answersQuestion(view: QuoteView, { cue: { token: cue }, content, source }: Reading): boolean {
  const asks = ASKS.test(view.lower[startOfSentence(view, cue)] ?? '') && view.lower[endOfSentence(view, cue) - 1] === '?';
  // “There is, I point out, no road. ‘Then for the water.’”
  const isPapers = !isMarked(view, cue) && (asks || (source.head >= 0 && view.lower[source.head] === 'i'));
  return content.pieces.some(({ first, last }) => {
    if (isPapers && first > cue && view.sentenceOf[first] !== view.sentenceOf[cue]) return true;
    const opening = openingOf(view, last);
    return opening > first && view.lower[opening - 1] === '?' && !isMarked(view, opening - 1);
  });
}
