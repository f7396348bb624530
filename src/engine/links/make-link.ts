import type { Span } from '../types.ts';
import { hashContent } from './content-hash.ts';
import { writePath, writeWords } from './path.ts';
import { findPieces, joinPieces } from './pieces.ts';
import { MOST_PIECES, type Proof, shortenSketch, writeProof } from './proof.ts';
import { proveQuotation, readThen } from './prove-quotation.ts';

/** What of a quotation goes into its link. An analysed quotation, with its speaker's name, is one. */
export interface LinkableQuotation {
  readonly id: string;
  readonly content: readonly Span[];
  readonly source?: Span;
  /** The speaker's name, when known. */
  readonly speakerName?: string;
}

/** An address holds at most this many characters after the host. */
export const LONGEST_PATH = 300;

/** What is for people goes first when an address gets long, then the middle of the sketch: room for words, characters of sketch. */
const ROOMS: readonly (readonly [number, number])[] = [
  [64, 72],
  [32, 72],
  [0, 72],
  [0, 40],
];
const SHORTEST_SKETCH = 16;

/** The path within {@link LONGEST_PATH}. */
function fitPath(slug: string, id: string, exact: string, proof: Proof): string {
  for (const [room, proved] of ROOMS) {
    const path = writePath(slug, id, writeWords(exact, room), writeProof({ ...proof, sketch: shortenSketch(proof.sketch, proved) }));
    if (path.length <= LONGEST_PATH) return path;
  }
  const sketch = shortenSketch(proof.sketch, SHORTEST_SKETCH);
  return writePath(
    slug,
    id,
    '',
    writeProof({ ...proof, sketch, fine: '', before: proof.before.slice(0, 2), after: proof.after.slice(0, 2) }),
  );
}

/** Makes links to quotations of one text, which it reads once: the time of a link does not grow with its text. */
export function createLinkMaker(text: string, slug: string): (quotation: LinkableQuotation) => string {
  const then = readThen(text);
  return ({ id, content, source, speakerName }) => {
    const pieces = joinPieces(findPieces(then.words, content)).slice(0, MOST_PIECES);
    const exact = content.map((span) => text.slice(span.start, span.end)).join(' ');
    const name = id || `quotation-${hashContent(exact)}`;
    // Marks without words: its id is all there is to find it by.
    if (pieces.length === 0) return writePath(slug, name, '', '');
    return fitPath(slug, name, exact, proveQuotation(then, pieces, exact, source, speakerName));
  };
}
