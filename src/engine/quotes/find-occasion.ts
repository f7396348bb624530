import { bisect } from '../text/bisect.ts';
import type { Document } from '../text/document.ts';
import type { Person, TimeExpression } from '../types.ts';

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
  const from = document.tokens.start[before.first] ?? 0;
  const to = document.tokens.end[before.last - 1] ?? 0;
  const low = bisect(0, times.length, (at) => (times[at]?.span.end ?? 0) <= from);
  let day: TimeExpression | undefined;
  for (let at = low; at < times.length; at++) {
    const time = times[at];
    if (!time || time.span.start >= to) break;
    if (!/^\d{4}-\d\d-\d\d/.test(time.value)) continue;
    if (day) return undefined;
    day = time;
  }
  if (!day || !OCCASION.test(document.text.slice(from, to))) return undefined;
  const { mentions } = person;
  const first = bisect(0, mentions.length, (at) => (mentions[at]?.span.start ?? 0) < from);
  return (mentions[first]?.span.start ?? to) < to ? day : undefined;
}
