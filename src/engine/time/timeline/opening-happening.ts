import type { ClauseView } from './clause-view.ts';
import { type EventHead, isHappeningAt } from './find-event.ts';

/**
 * What happened on a day (its first token `date`) that opens a sentence behind “after” or “following”, where a verb in the perfect tells
 * the news: “Following the death of two men on Monday the mayor has closed the pit”; undefined elsewhere.
 */
export function openingHappening(view: ClauseView, verb: EventHead | undefined, date: number): EventHead | undefined {
  const { first } = view.sentence;
  const opener = /^(?:ever|soon|shortly)$/i.test(view.form(first)) ? first + 1 : first;
  if (!verb || verb.token < date || !/^(?:after|amid|following|since)$/i.test(view.form(opener))) return undefined;
  if (!view.dependents(verb.token).some((d) => /^(?:has|have)$/i.test(view.form(d)))) return undefined;
  for (let token = opener + 1; token < date; token++) if (isHappeningAt(view, token)) return { token, form: 'noun' };
  return undefined;
}
