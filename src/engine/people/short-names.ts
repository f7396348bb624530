import type { DocumentView } from './document-view.ts';
import { initialsOf } from './office-initials.ts';
import { hashWord } from './word-hash.ts';

const THE = hashWord('the');

/** By what a group may be called later: “UTU” for “The United Teachers' Union”, and what stands in brackets behind it. In lower case. */
export function shortNamesOf(view: DocumentView, first: number, last: number): readonly string[] {
  const { form } = view.document.tokens;
  const letters = initialsOf(view, view.hash[first] === THE ? first + 1 : first, last);
  const names = /^[A-Z]{3,6}$/.test(letters) ? [letters.toLowerCase()] : [];
  const inBrackets = form[last] === '(' && form[last + 2] === ')' ? (form[last + 1] ?? '') : '';
  return /^[A-Z][A-Za-z]*[A-Z]$/.test(inBrackets) ? [...names, inBrackets.toLowerCase()] : names;
}
