import type { Document } from '../text/document.ts';
import { startsWithCapital } from '../text/letters.ts';
import { lookUp } from './lexicon.ts';

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const FIGURES = /^(\d{1,2})\/(\d{1,2})\/(?:\d\d|\d{4})$/;

/**
 * A test whether an article writes the day before the month (“19 November”, “25/11/2024”): true or false as all its other dates do,
 * undefined where there are none or they differ. Reads the article once, and only when asked.
 */
export function dayFirstTest(document: Document): () => boolean | undefined {
  let known: { readonly answer: boolean | undefined } | undefined;
  return () => {
    known ??= { answer: writesDayFirst(document) };
    return known.answer;
  };
}

function writesDayFirst({ tokens: { form } }: Document): boolean | undefined {
  let [dayFirst, monthFirst] = [false, false];
  form.forEach((word, at) => {
    const [, first, second] = FIGURES.exec(word) ?? [];
    if (Number(first) > 12) dayFirst = true;
    else if (Number(second) > 12) monthFirst = true;
    if (!startsWithCapital(word) || lookUp(word.toLowerCase().replace(/\.$/, ''))?.className !== 'MONTH') return;
    const before = form[at - 1] === 'of' ? form[at - 2] : form[at - 1];
    if (DAY.test(before ?? '')) dayFirst = true;
    else if (DAY.test(form[at + 1] ?? '')) monthFirst = true;
  });
  return dayFirst === monthFirst ? undefined : dayFirst;
}
