import type { Document } from '../../text/document.ts';
import type { TimeExpression } from '../../types.ts';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);
const PART_OF = /\b(morning|afternoon|evening|night) of (?:the )?$/i;
/** Characters of “afternoon of the”. */
const MAX_PART = 20;

/** “on the night of 2 May”: a day at the part of it that the words in front tell. Annotators of news leave those out of the expression. */
export function withPartOfDay({ text }: Document, time: TimeExpression): TimeExpression {
  if (!/^\d{4}-\d\d-\d\d$/.test(time.value)) return time;
  const { start } = time.span;
  const part = PARTS.get(PART_OF.exec(text.slice(Math.max(0, start - MAX_PART), start))?.[1]?.toLowerCase() ?? '');
  return part === undefined ? time : { ...time, type: 'TIME', value: `${time.value}${part}` };
}
