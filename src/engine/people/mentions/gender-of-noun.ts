import { type DocumentView, formAt } from '../document-view.ts';
import type { Gender } from '../entity.ts';
import { inLaw } from '../kin.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { isOfPeople } from '../peoples.ts';

/** Offices that wires write of women as well, “Ann Lee, chairman of the bank”, what women are as well, and what ends like “actress”. */
const OF_BOTH = /^(?:chairm[ae]n|vice-chairman|(?:eye-?)?witness|rabbi)$/i;

/** The sex that a noun for people or a title tells: “spokeswoman”, “Mrs.”. */
export function genderOfNoun(view: DocumentView, i: number): Gender {
  const sex = (view.flags[inLaw(view, i)] ?? 0) & GIVEN;
  if (OF_BOTH.test(formAt(view, i))) return 'unknown';
  // (of the lexicon's nouns only those that end so)
  if (/^m[ae]n$/i.test(formAt(view, i))) return 'male';
  // “the Frenchwoman”
  if (isOfPeople(view.hash[i] ?? 0)) return /woman$/.test(formAt(view, i)) ? 'female' : /man$/.test(formAt(view, i)) ? 'male' : 'unknown';
  return sex === FLAG.maleGiven ? 'male' : sex === FLAG.femaleGiven ? 'female' : 'unknown';
}
