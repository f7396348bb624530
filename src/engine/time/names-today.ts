import type { Document } from '../text/document.ts';
import { parseDay, weekdayOf } from './calendar.ts';

const NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TOLD =
  /^(?:said|says|told|met|won|lost|began|sent|left|brought|hit|held|took|gave|made|put|shot|struck|came|went|saw|\p{L}{2,20}ed)$/u;

/**
 * A test whether an article calls the day of its publication by name, and not “today”: “Lund said on Tuesday”, “police on Tuesday arrested
 * him”, published on a Tuesday. Reads the article once, and only when asked.
 */
export function namesTodayTest({ article, tokens: { form } }: Document): () => boolean {
  const read = (): boolean => {
    const today = NAMES[weekdayOf(parseDay(article.published) ?? 0)];
    return form.some((word, i) => {
      if (word !== today) return false;
      const before = form[i - 1] === 'on' ? i - 2 : i - 1;
      return [before - 2, before - 1, before, i + 1].some((at) => TOLD.test(form[at] ?? '') && form[at - 1] !== 'be');
    });
  };
  let known: boolean | undefined;
  return () => {
    known ??= read();
    return known;
  };
}
