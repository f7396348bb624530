import { hashSource, hashSpeaker, type LinkableQuotation } from './make-link.ts';
import type { Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import { compareSurroundings } from './surroundings.ts';
import { classOf, type Words, wordAt } from './words.ts';

/** How far from its old place beside the quotation the source's word is looked for: words may have come between. */
const REACH = 5;

/** Words that name a source only by standing in its place. */
const PRONOUNS = new Set('i he she it we they you who that this her him them'.split(' ').map(hashSource));

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

/**
 * Compares the speaker. The word that named the source, still in its place, settles it, whatever an analysis makes of the
 * edited text; otherwise another name must be given, by the analysis or by the text in that very place, before a link
 * says that the words are somebody else's.
 */
export function compareSpeaker(words: Words, proof: Proof, pieces: readonly Piece[], now: LinkableQuotation | undefined): SpeakerNow {
  const isWord = (index: number, hash: number): boolean => {
    const form = words.form[index];
    return form !== undefined && hashSource(form) === hash;
  };
  const isSource = (index: number): boolean => isWord(index, proof.source);
  const place = sourcePlace(proof, pieces);
  const near = placesAround(words, place);
  if (proof.source !== 0 && near.slice(0, PRONOUNS.has(proof.source) ? 1 : undefined).some(isSource)) return 'same';
  if (proof.source !== 0 && near.some((index) => Math.abs(index - place) <= 1 && isWord(index, proof.sourceBeside))) return 'same';
  const nameNow = hashSpeaker(now?.speakerName);
  if (nameNow !== 0 && nameNow === proof.speaker) return 'same';
  const sourceNow = now?.source ? wordAt(words, now.source.end - 1) : undefined;
  if (sourceNow !== undefined && isSource(sourceNow)) return 'same';
  const named = (index: number): boolean => classOf(words.sketch.charAt(index)) === 'name';
  if (sourceNow !== undefined && named(sourceNow) && proof.speaker !== 0 && nameNow !== 0) return 'other';
  // Another name in the source's very place counts where the text around is still the one that was linked to.
  const { before, after } = compareSurroundings(words, { first: pieces[0]?.first ?? 0, last: pieces.at(-1)?.last ?? 0 }, proof);
  if (proof.source !== 0 && Math.max(before, after) >= 0.5 && named(place) && isBeside(words, pieces, place)) {
    return hashSource(words.form[place] ?? '') === proof.speaker ? 'same' : 'other';
  }
  return 'unknown';
}

/** Whether the word stands in the paragraph of the first piece. */
function isBeside(words: Words, pieces: readonly Piece[], place: number): boolean {
  const { first = 0, last = 0 } = pieces[0] ?? {};
  const [from, to] = place < first ? [place, first] : [last - 1, place];
  return !words.text.slice(words.end[from] ?? 0, words.start[to] ?? 0).includes('\n');
}
