import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import type { Person, TimeExpression } from '../../types.ts';
import { headedSpan, timesIn } from './find-said.ts';

/** Where people speak to be quoted: “gave an interview on Sunday”. */
const OCCASION =
  /\b(?:interview|speech|statement|briefing|(?:news|press) conference|address|testimony|debate|sermon|remarks|podcast|broadcast|lecture|keynote|spoke|addressed|testified|interviewed)\b/i;

/**
 * The day of an occasion that the sentence right before names, with the speaker in it: “Lind gave an interview on Sunday. ‘It is
 * safe,’ she said.” `sentence` is the quotation's. Nothing where that sentence has more than one day.
 */
export function findOccasionBefore(
  document: Document,
  sentence: number,
  person: Person,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const [own, before] = [document.sentences[sentence], document.sentences[sentence - 1]];
  if (!own || !before || own.block - before.block > 1 || document.blocks[before.block]?.role !== 'body') return undefined;
  const { start, end } = headedSpan(document, sentence - 1);
  let day: TimeExpression | undefined;
  for (const time of timesIn(times, { start, end })) {
    if (!/^\d{4}-\d\d-\d\d/.test(time.value)) continue;
    if (day) return undefined;
    day = time;
  }
  if (!day || !OCCASION.test(document.text.slice(start, end))) return undefined;
  const { mentions } = person;
  const first = bisect(0, mentions.length, (at) => (mentions[at]?.span.start ?? 0) < start);
  return (mentions[first]?.span.start ?? end) < end ? day : undefined;
}
