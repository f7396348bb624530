import type { DocumentView } from '../document-view.ts';
import type { Gender } from '../entity.ts';
import { FLAG } from '../lexicon.ts';

/** Offices that wires write of women as well: “Ann Lee, chairman of the bank”. */
const OF_BOTH = /^(?:chairm[ae]n|vice-chairman)$/i;

/** The sex that a noun for people or a title tells: “spokeswoman”, “Mrs.”. */
export function genderOfNoun({ document, flags }: DocumentView, i: number): Gender {
  // “her brother-in-law”
  const noun = document.tokens.form[i] === 'law' && document.tokens.form[i - 2] === 'in' ? i - 4 : i;
  const sex = (flags[noun] ?? 0) & (FLAG.maleGiven | FLAG.femaleGiven);
  if (OF_BOTH.test(document.tokens.form[i] ?? '')) return 'unknown';
  return sex === FLAG.maleGiven ? 'male' : sex === FLAG.femaleGiven ? 'female' : 'unknown';
}
