import { POS } from '../../syntax/syntax.ts';
import { isWeekday } from '../date-words.ts';
import { type DocumentView, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import type { NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';

/** What goes in front of a day in the name of a day: “Good Friday”, “Cyber Monday”. */
const FEASTS = hashWords('black good ash palm easter whit cyber super giving holy maundy shrove bloody holiday');

/**
 * “Ann Lee Thursday told”, “Korvin Inc. Monday said”: a day that ends a run of capitals tells when, and is none of the name. Takes
 * its tag, and returns the runs without it. One first name or place in front may be called so: “Ruby Tuesday”, “Sheffield Wednesday”.
 */
export function partDays(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): NameContext {
  const days = tagged.filter((i) => isWeekday(view, i) && context.runLast[i] === i + 1 && tellsWhen(view, context, i));
  // “On Monday Ann Lee said”, “On Monday Kell Council said”, unlike “on Sunday Times pages”
  const openers = tagged.filter((i) => isWeekday(view, i) && opensName(view, context, tag, i));
  if (days.length === 0 && openers.length === 0) return context;
  const runFirst = context.runFirst.slice();
  const runLast = context.runLast.slice();
  for (const day of days) {
    tag[day] = TAG.none;
    runLast.fill(day, context.runFirst[day] ?? day, day);
    runFirst[day] = day;
  }
  for (const day of openers) {
    const last = context.runLast[day] ?? day + 1;
    tag[day] = TAG.none;
    runLast.fill(day + 1, context.runFirst[day] ?? day, day + 1);
    runFirst.fill(day + 1, day + 1, last);
  }
  return { ...context, runFirst, runLast };
}

/** What a day goes in front of in a name: “Sunday Times”, “Monday Night Football”. */
const DAILY = hashWords(
  'night morning evening afternoon club league times mirror telegraph world independent post mail express herald mercury people sun star news review',
);

/** Whether the day at `i`, behind which a name goes on, only tells when; the “On” that opens a sentence is of its run. */
function opensName({ document, hash }: DocumentView, { runFirst, runLast }: NameContext, tag: Uint8Array, i: number): boolean {
  if (i - (runFirst[i] ?? i) > 1 || (runLast[i] ?? i) <= i + 2) return false;
  if (!/^(?:on|last|next|until|since|by)$/i.test(document.tokens.form[i - 1] ?? '')) return false;
  return tag[i + 1] === TAG.person || (tag[i + 1] === TAG.group && !DAILY.has(hash[i + 1] ?? 0));
}

/** Whether the day at `i`, which ends a run, is none of a name. */
function tellsWhen(
  { casing, document, flags, hash, sentence, shape, syntax }: DocumentView,
  { runFirst }: NameContext,
  i: number,
): boolean {
  const first = runFirst[i] ?? i;
  if (first === i || shape[i - 1] === SHAPE.hyphen || FEASTS.has(hash[i - 1] ?? 0)) return false;
  // a headline has capitals everywhere
  if (casing[sentence[i] ?? 0] !== 0 && shape[i + 1] !== SHAPE.lower) return false;
  if (sentence[i + 1] === sentence[i] && (document.tokens.form[i + 1] === '-' || syntax.upos[i + 1] === POS.NUM)) return false;
  return i - first > 1 || ((flags[first] ?? 0) & (GIVEN | FLAG.place)) === 0;
}
