import type { DocumentView } from '../document-view.ts';

/** Honours that are conferred, or told of a pilgrim: they say how somebody is addressed, as “Mr” does, and are nobody's name. */
export const HONOUR = /^(?:datuk|dato[’']?|datin|alhaj[ia]|hajiy?a)$/i;

/** What honours of two words begin with; “Tan” is a surname elsewhere. */
const BEGINS_TWO = /^(?:Datuk|Dato[’']?|Datin|Tan)$/;
const ENDS_TWO = /^Se?ri$/;

/** “Datuk Seri Ann Lee”, “Tan Sri Ann Lee”: whether a word is one of an honour's two. */
export function isOfTwo({ document: { tokens } }: DocumentView, i: number): boolean {
  const word = tokens.form[i] ?? '';
  if (ENDS_TWO.test(word)) return BEGINS_TWO.test(tokens.form[i - 1] ?? '');
  return BEGINS_TWO.test(word) && ENDS_TWO.test(tokens.form[i + 1] ?? '');
}

const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|sir|dame|madam|madame|mme|mlle|monsieur|dr|lady|lord|shri|smt|shrimati|sri|seri|tun|doña|padre|begum|dona|seu)\.?$/i;
/** Forms of address: they say how to speak to somebody, not what they are. */
export const isCourtesy = (word: string): boolean => ADDRESS.test(word) || HONOUR.test(word);
