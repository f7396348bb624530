import type { Reading } from '../readings/accept-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';

/** The reading whose content begins at another word. */
export function beginAt(reading: Reading, first: number): Reading {
  const [piece, ...others] = reading.content.pieces;
  return piece ? { ...reading, content: { ...reading.content, pieces: [{ first, last: piece.last }, ...others] } } : reading;
}

/** The reading with another last piece; as it was without one. */
export const withLast = (reading: Reading, piece: TokenPiece | undefined): Reading =>
  piece ? { ...reading, content: { ...reading.content, pieces: [...reading.content.pieces.slice(0, -1), piece] } } : reading;

/** Whether a token stands in what a reading calls content. */
export const isIn = ({ content }: Reading, t: number): boolean => content.pieces.some((p) => p.first <= t && t <= p.last);
