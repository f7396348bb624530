/** Edits that take the quotation away. */
import { type Case, change, contentWords, type Edited, GONE, join, replaceWords, takeOut } from './case.ts';

export function deleteParagraph(given: Case): Edited | undefined {
  const out = takeOut(given);
  return out && { text: join(out.rest), ...GONE };
}

export function keepOtherHalf(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const middle = Math.floor(out.rest.length / 2);
  return { text: join(out.first <= middle ? out.rest.slice(out.first) : out.rest.slice(0, out.first)), ...GONE };
}

/** Only the quotation is cut out; what stood around it in its paragraph stays. */
export function cutContent(given: Case): Edited | undefined {
  if (contentWords(given).length < 4) return undefined;
  return {
    text: change(
      given.text,
      given.quotation.content.map((s) => ({ ...s, put: '' })),
    ).text,
    ...GONE,
  };
}

/** Other words between the same marks: all of them, as many. */
export function replaceContent(given: Case): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 5) return undefined;
  const text = change(given.text, replaceWords(given, words, words.length)).text;
  return { text, ...GONE };
}
