import type { Reading } from '../article/reading.ts';
import { useSmallWindow } from '../site/use-phone.ts';

/** So far a paragraph may go on from a quotation's first words, in characters: some seventeen lines. */
const farthest = 1100;

/** Whether the open quotation's card is a sheet: below its paragraph it would be out of sight of the words that it is about. */
export function useCardInSheet(reading: Reading, id: string | undefined): boolean {
  const isSmall = useSmallWindow();
  const start = reading.quotationOf.get(id ?? '')?.content[0]?.start;
  if (start === undefined) return false;
  const block = reading.blocks.find(({ span }) => span.start <= start && start < span.end);
  return isSmall || (block !== undefined && block.span.end - start > farthest);
}
