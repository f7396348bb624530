import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Utterance } from '../utterance.ts';
import { sentenceAt } from './find-said.ts';
import { blockOfContent, isInMarks, isWhole } from './paragraph-of.ts';

/** What {@link linkParagraphs} knows of the utterances so far. */
interface Linking {
  readonly document: Document;
  readonly utterances: readonly Utterance[];
  /** For each utterance so far the one that says who speaks: itself, or the one that it carries on. */
  readonly voices: number[];
  /** The last paragraph of a conversation in which each has had a turn; -1 when there is none. */
  inTurns: number;
}

/**
 * A quotation without a cue carries on the one that ends in the paragraph before it; but where two have spoken by turns, a
 * paragraph of nothing but words in marks is the turn of the one who did not speak last.
 */
export function linkParagraphs(document: Document, utterances: readonly Utterance[]): Utterance[] {
  const linking: Linking = { document, utterances, voices: [], inTurns: -1 };
  return utterances.map((utterance, i) => {
    const carriedOn = utterance.cue || utterance.turn ? -1 : carriedOnBy(linking, i);
    linking.voices.push(carriedOn < 0 || utterance.source ? i : (linking.voices[carriedOn] ?? i));
    return carriedOn < 0 ? utterance : { ...utterance, continues: carriedOn };
  });
}

const isBare = ({ cue, source }: Utterance): boolean => !cue && !source;

/** Index of the utterance that utterance `i`, without a cue, carries on; -1 when there is none. */
function carriedOnBy(linking: Linking, i: number): number {
  const { utterances, document } = linking;
  const utterance = utterances[i];
  const last = spokenBefore(linking, i);
  const before = utterances[last];
  if (!utterance || !before) return -1;
  const block = blockOfContent(document, utterance, 0);
  const gap = block - blockOfContent(document, before, -1);
  if (gap !== 0 && gap !== 1) return -1;
  // “‘Were you there?’ ‘No, sir.’”: marks that open where others close are somebody else's
  if (gap === 0 && isBare(utterance) && isBeside(document, before, utterance)) return -1;
  if (gap === 0 || !isBare(utterance)) return i - 1;
  const other = otherVoice(linking, i);
  const named = namedIn(document, utterance);
  // “That is wrong, Mr Lee.” is not what Lee says
  const [speaks, spoken] = [mentions(linking, other, named), mentions(linking, i - 1, named)];
  const isTurn = other >= 0 && isWhole(document, utterance) && !speaks && (spoken || takesTurn(linking, i, other));
  if (isTurn) linking.inTurns = block;
  return isTurn ? other : spoken ? -1 : last;
}

/** Whether nothing stands between the words of two utterances in marks. */
const isBeside = ({ text }: Document, before: Utterance, { content }: Utterance): boolean =>
  /^\s*$/.test(text.slice(before.content.at(-1)?.end ?? 0, content[0]?.start ?? 0)) && isInMarks(before);

/** Utterances of one sentence behind its words in marks. */
const MOST_BESIDE = 3;

/**
 * The utterance that a paragraph below may carry on: the one before it, or the words in marks of the same sentence that it goes on
 * telling of, “‘We failed,’ Lee said, adding that it was late.”
 */
function spokenBefore({ document, utterances }: Linking, i: number): number {
  const before = utterances[i - 1];
  if (!before || isInMarks(before)) return i - 1;
  for (let j = i - 2; j >= Math.max(0, i - 1 - MOST_BESIDE); j--) {
    const said = utterances[j];
    if (!said || sentenceOfCue(document, said) !== sentenceOfCue(document, before)) break;
    if (isInMarks(said)) return isSameVoice(document, before, said) ? j : i - 1;
  }
  return i - 1;
}

const sentenceOfCue = (document: Document, { cue, content }: Utterance): number =>
  sentenceAt(document, tokenAt(document, (cue ?? content)[0]?.start ?? 0));

/** Whether an utterance has no other source than the one that stands in front of it in its sentence. */
const isSameVoice = ({ text }: Document, { source }: Utterance, said: Utterance): boolean =>
  !source || source.start === said.source?.start || /^who$/i.test(text.slice(source.start, source.end));

/** Whether a paragraph in marks is the turn of who spoke before the last one: they have spoken by turns, or one asks. */
function takesTurn(linking: Linking, i: number, other: number): boolean {
  const { document, utterances, inTurns } = linking;
  const [utterance, before, next, first] = [utterances[i], utterances[i - 1], utterances[i + 1], utterances[other]];
  if (!utterance || !before || !first) return false;
  const block = blockOfContent(document, utterance, 0);
  if (inTurns === block - 1 || (isRetort(document, before) && isRetort(document, utterance))) return true;
  if (!asks(document, first)) return false;
  const goesOn = next && isBare(next) && isWhole(document, next) && blockOfContent(document, next, 0) === block + 1;
  return goesOn === true || asks(document, utterance) || asks(document, before);
}

/** Words of a retort at most: “I did not,” he says. “You did.” */
const MOST_RETORT = 4;

const isRetort = ({ text }: Document, { content }: Utterance): boolean =>
  content.length === 1 && content.every(({ start, end }) => text.slice(start, end).split(/\s/).length <= MOST_RETORT);

/** The last utterance before `i - 1` that somebody else says, in the paragraph before that one or in the same; -1 when there is none. */
function otherVoice({ document, utterances, voices }: Linking, i: number): number {
  const last = utterances[i - 1];
  const speaker = utterances[voices[i - 1] ?? -1];
  if (!last || !speaker?.source) return -1;
  for (let j = i - 2; j >= 0; j--) {
    const utterance = utterances[j];
    if (!utterance || blockOfContent(document, last, 0) - blockOfContent(document, utterance, 0) > 1) return -1;
    const voice = utterances[voices[j] ?? -1];
    if (voices[j] === voices[i - 1]) continue;
    // “‘Whose fault?’ she asks. — ‘His.’”: whoever was reported before the question answers it
    const isRetorted = isRetort(document, last) && asks(document, last);
    return (isInMarks(utterance) || isRetorted) && voice?.source && isOther(document, voice, speaker) ? j : -1;
  }
  return -1;
}

/** Whether the sources of two utterances can be told apart: no name in common, not the same words. */
function isOther({ text }: Document, one: Utterance, two: Utterance): boolean {
  const [a, b] = [one, two].map(({ source }) => text.slice(source?.start ?? 0, source?.end ?? 0));
  const names = new Set(namesIn(a ?? ''));
  return a?.toLowerCase() !== b?.toLowerCase() && !namesIn(b ?? '').some((name) => names.has(name));
}

const namesIn = (words: string): readonly string[] => words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];

/** Whom words in marks address by name, between commas or at their end: “Tired of what, Mr Lee?” */
function namedIn({ text }: Document, { content }: Utterance): readonly string[] {
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/, ((?:\p{Lu}[\p{L}’'-]*\.? ){0,2}\p{Lu}[\p{L}’'-]+)(?=[.,?!])/gu)].flatMap((match) =>
      namesIn(match[1] ?? ''),
    ),
  );
}

/** Whether whoever says an utterance is among the names. */
function mentions({ document, utterances, voices }: Linking, i: number, names: readonly string[]): boolean {
  const source = utterances[voices[i] ?? -1]?.source;
  const own = source ? namesIn(document.text.slice(source.start, source.end)) : [];
  return names.some((name) => own.includes(name));
}

/** Whether an utterance ends with a question. */
function asks({ text }: Document, { content }: Utterance): boolean {
  const { start = 0, end = 0 } = content.at(-1) ?? {};
  return /\?["”’'»\s]*$/.test(text.slice(Math.max(start, end - 4), end));
}
