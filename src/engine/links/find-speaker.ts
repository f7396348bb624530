import { hashSource, hashSpeaker, type LinkableQuotation } from './make-link.ts';
import type { Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import { classOf, type Words, wordAt } from './words.ts';

/** How far from its old place beside the quotation the source's word is looked for: words may have come between. */
const REACH = 5;

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
  const isSource = (index: number): boolean => {
    const form = words.form[index];
    return form !== undefined && hashSource(form) === proof.source;
  };
  if (proof.source !== 0) {
    const place = sourcePlace(proof, pieces);
    for (let i = place - REACH; i <= place + REACH; i++) if (isSource(i)) return 'same';
  }
  const nameNow = hashSpeaker(now?.speakerName);
  if (nameNow !== 0 && nameNow === proof.speaker) return 'same';
  const sourceNow = now?.source ? wordAt(words, now.source.end - 1) : undefined;
  if (sourceNow !== undefined && isSource(sourceNow)) return 'same';
  const named = (index: number): boolean => classOf(words.sketch.charAt(index)) === 'name';
  if (sourceNow !== undefined && named(sourceNow) && proof.speaker !== 0 && nameNow !== 0) return 'other';
  if (proof.source !== 0 && proof.speaker !== 0 && named(sourcePlace(proof, pieces))) {
    return hashSource(words.form[sourcePlace(proof, pieces)] ?? '') === proof.speaker ? 'same' : 'other';
  }
  return 'unknown';
}
