import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, hasFlag, isCapital } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { THE } from '../word-hash.ts';

/** “the Department for Education's secretary”: where the body begins that ends with whose a description is; `first` elsewhere. */
export function startOfOwner(view: DocumentView, first: number, noun: number, free: number): number {
  const isOf = /^(?:of|for)$/.test(formAt(view, first - 1)) && isCapital(view, first) && isCapital(view, first - 2);
  if (!isOf || !view.document.tokens.form.slice(first + 1, noun).some((word) => POSSESSIVE.test(word))) return first;
  let begin = first - 2;
  while (begin > free && isCapital(view, begin - 1)) begin--;
  if (begin > free && view.hash[begin - 1] === THE) begin--;
  return begin >= free && hasFlag(view, first - 2, FLAG.groupNoun) ? begin : first;
}
