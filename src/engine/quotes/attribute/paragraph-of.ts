import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import type { Utterance } from '../utterance.ts';

/** Index of the block that holds a place. */
const blockAt = ({ blocks }: Document, place: number): number =>
  Math.max(0, bisect(0, blocks.length, (at) => (blocks[at]?.span.start ?? 0) <= place) - 1);

/** Index of the block in which a stretch of an utterance's content begins: the first for 0, the last for -1. */
export const blockOfContent = (document: Document, { content }: Utterance, which: 0 | -1): number =>
  blockAt(document, content.at(which)?.start ?? 0);

/** Whether an utterance stands all in marks; a turn of a talk has none. */
export const isInMarks = ({ kind, turn }: Utterance): boolean => kind === 'direct' && !turn;

/** Whether an utterance, in marks, is all of its paragraph, and of those that it runs on into. */
export function isWhole(document: Document, utterance: Utterance): boolean {
  if (!isInMarks(utterance)) return false;
  const first = blockOfContent(document, utterance, 0);
  return utterance.content.every(({ start, end }, n) => {
    const block = document.blocks[first + n]?.span;
    // (“‘Nobody came’.”: the full stop may stand behind the marks)
    return (
      block !== undefined &&
      start >= block.start &&
      end <= block.end &&
      document.text.slice(block.start, start).trim() === '' &&
      /^[.!?…]?\s*$/.test(document.text.slice(end, block.end))
    );
  });
}
