import type { LinkableQuotation } from './make-link.ts';
import { hashSource, hashSpeaker } from './name-source.ts';
import { around, type Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import { classOf } from './sketch.ts';
import { compareSurroundings, EDGE } from './surroundings.ts';
import { type Words, wordAt } from './words.ts';

/** How far from its old place beside the quotation the source's word is looked for: words may have come between. */
const REACH = 5;

/** Words that name a source only by standing in its place. */
const PRONOUNS = new Set('i he she it we they you who that this her him them his their its my our your one'.split(' ').map(hashSource));

/** The places within reach of one, nearest first, in the same sentence: the next sentence speaks of somebody else. */
function placesAround(words: Words, place: number): number[] {
  const reach = (direction: 1 | -1): number[] => {
    const places: number[] = [];
    for (let at = place; places.length < REACH; places.push(at)) {
      at += direction;
      if (at < 0 || at >= words.count || endsSentence(words, Math.min(at, at - direction))) break;
    }
    return places;
  };
  return [place, ...reach(1), ...reach(-1)].sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
}

/** Whether the word ends a sentence or a paragraph; not so after “Mr.” and the like, which are short. */
function endsSentence(words: Words, index: number): boolean {
  const between = words.text.slice(words.end[index] ?? 0, words.start[index + 1] ?? words.text.length);
  return /\n|[?!]/.test(between) || (between.startsWith('.') && (words.form[index] ?? '').length > 4);
}

/** Whether the words are still given to the same speaker: `unknown` when neither the link nor the text says. */
export type SpeakerNow = 'same' | 'other' | 'unknown';

/** The word that stands where the source stood. */
const sourcePlace = ({ sourceOffset }: Proof, pieces: readonly Piece[]): number => {
  const [head] = pieces;
  return sourceOffset >= 0 ? (head?.last ?? 0) + sourceOffset : (head?.first ?? 0) + sourceOffset;
};

/** The run of names around a word, which is one name in the text; empty when the word is no name. */
function nameAround(words: Words, place: number): Piece {
  const named = (index: number): boolean => classOf(words.sketch.charAt(index)) === 'name';
  const joined = (index: number): boolean => /^[.\s]{1,3}$/.test(words.text.slice(words.end[index] ?? 0, words.start[index + 1] ?? 0));
  if (!named(place)) return { first: place, last: place };
  let first = place;
  while (place - first < REACH && named(first - 1) && joined(first - 1)) first--;
  let last = place + 1;
  while (last - place <= REACH && named(last) && joined(last - 1)) last++;
  return { first, last };
}

/**
 * Compares the speaker. The word that named the source, still in its place, settles it, whatever an analysis makes of the
 * edited text; then another name in that very place; then what the analysis says. A link says that the words are
 * somebody else's only when another name is given.
 */
export function compareSpeaker(words: Words, proof: Proof, pieces: readonly Piece[], now: LinkableQuotation | undefined): SpeakerNow {
  const isWord = (index: number, hash: number): boolean => {
    const form = words.form[index];
    return form !== undefined && hashSource(form) === hash;
  };
  const isSource = (index: number): boolean => isWord(index, proof.source);
  const place = sourcePlace(proof, pieces);
  // Who is named in the quotation is not who says it.
  const near = placesAround(words, place).filter((at) => pieces.every(({ first, last }) => at < first || at >= last));
  if (proof.source !== 0 && near.slice(0, PRONOUNS.has(proof.source) ? 1 : undefined).some(isSource)) return 'same';
  const name = nameAround(words, place);
  const hasName = (hash: number): boolean => {
    for (let at = name.first; at < name.last; at++) if (isWord(at, hash)) return true;
    return false;
  };
  // “Ada Brandt” is not “Ada Marsh”: a first name in common is none.
  const isOtherName = proof.sourceOffset >= 0 && name.last - name.first > 1 && proof.speaker !== 0 && !hasName(proof.speaker);
  const isBesideThere = near.some((index) => Math.abs(index - place) <= 1 && isWord(index, proof.sourceBeside));
  if (proof.source !== 0 && isBesideThere && !isOtherName) return 'same';
  const nameNow = hashSpeaker(now?.speakerName);
  const sourceNow = now?.source ? wordAt(words, now.source.end - 1) : undefined;
  const isTaken = sourceNow !== undefined && Math.abs(sourceNow - place) <= REACH;
  if (nameNow !== 0 && nameNow === proof.speaker && isTaken) return 'same';
  // Another name in the source's very place counts where the text around is still the one that was linked to.
  const { before, after } = compareSurroundings(words, around(pieces), proof);
  if (proof.source !== 0 && Math.max(before, after) >= 0.5 && name.last > name.first && isBeside(words, pieces, place, proof)) {
    return hasName(proof.speaker) ? 'same' : 'other';
  }
  if (nameNow !== 0 && nameNow === proof.speaker) return 'same';
  if (sourceNow !== undefined && isSource(sourceNow)) return 'same';
  const isNamed = sourceNow !== undefined && classOf(words.sketch.charAt(sourceNow)) === 'name';
  return isNamed && proof.speaker !== 0 && nameNow !== 0 ? 'other' : 'unknown';
}

/** Whether the word that named the source stands in the passage or within reach of it; a pronoun tells nothing. */
export function namesSource(words: Words, { source, sourceOffset }: Proof, { first, last }: Piece): boolean {
  if (source === 0 || PRONOUNS.has(source)) return false;
  const to = Math.min(words.count, last + REACH);
  for (let at = Math.max(0, first + Math.min(0, sourceOffset) - REACH); at < to; at++) {
    if (hashSource(words.form[at] ?? '') === source) return true;
  }
  return false;
}

/** Whether as many paragraphs end between the word and the first piece as when the link was made, as far as it tells. */
function isBeside(words: Words, pieces: readonly Piece[], place: number, proof: Proof): boolean {
  const { first = 0, last = 0 } = pieces[0] ?? {};
  const [from, to] = place < first ? [place, first] : [last - 1, place];
  const ends = words.text.slice(words.end[from] ?? 0, words.start[to] ?? 0).match(/\n\s*/g)?.length ?? 0;
  return ends === countEdges(proof);
}

/** Paragraphs' ends between the quotation and its source; none where the source stood too far off to tell. */
function countEdges({ sourceOffset, wordsBefore, wordsAfter, pieces }: Proof): number {
  if (sourceOffset >= 0 && pieces.length > 1) return 0; // between two pieces, where a cue stands
  const beside = sourceOffset < 0 ? [...wordsBefore].reverse() : [...wordsAfter];
  const wanted = sourceOffset < 0 ? -sourceOffset : sourceOffset + 1;
  let passed = 0;
  let ends = 0;
  for (const code of beside) {
    if (code === EDGE) ends++;
    else if (++passed === wanted) return ends;
  }
  return 0;
}
