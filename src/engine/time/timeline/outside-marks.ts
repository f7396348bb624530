import type { TimeExpression } from '../../types.ts';
import type { ClauseView } from './clause-view.ts';
import type { EventHead } from './find-event.ts';
import { finiteBefore } from './finite-verbs.ts';
import { firstTokenOf } from './span-tokens.ts';

/** Tokens of a few quoted words: “requires improvement”. */
const MAX_MARKED = 12;

/** “rated it “requires improvement” in 2023”: what is only quoted has not the date behind its marks, but the verb before them. */
export function outsideMarks(view: ClauseView, event: EventHead | undefined, time: TimeExpression): EventHead | undefined {
  const to = firstTokenOf(view, time.span);
  if (!event || event.token >= to || to - event.token > MAX_MARKED) return event;
  let closing = -1;
  for (let token = event.token + 1; token < to; token++) {
    if (/^[“‘"]$|^``$/.test(view.form(token)) && closing < 0 && view.form(token) !== '"') return event;
    if (/^(?:”|"|'')$/.test(view.form(token))) closing = token;
  }
  if (closing < 0) return event;
  for (let token = event.token - 1; token >= view.sentence.first && closing - token <= MAX_MARKED; token--)
    if (/^(?:[“"]|``)$/.test(view.form(token))) {
      const verb = finiteBefore(view, token);
      return verb ? { until: closing, ...verb } : event;
    }
  return event;
}
