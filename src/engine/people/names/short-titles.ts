import { type DocumentView, SHAPE } from '../document-view.ts';
import { hashWords } from '../word-hash.ts';
import { TAG } from './name-tags.ts';

/** Ranks and offices as they are shortened or borrowed; no list of words has them. */
export const SHORT_TITLES = hashWords(
  'cathaoirleach emeritus emerita snr jnr brig brig. cpl cpl. pvt pvt. cllr cllrs mp mep msp td ts sc dci dsu ds di dc pc det insp supt garda archdeacon senator-elect councillor congresswoman mla mhp undersecretary under-secretary fr fr. msgr msgr. smt shri canon prebendary ven coun taoiseach tánaiste private trooper gunner sapper recorder cp sp dcp acp csp asp dsp ssp aig dig igp coun. cllr. mk mlc mna mpa mca dm sdm ocs ocpd cecm hh hrh asi psi oba engr engr. barr barr. arc. mallam malam smt. ch. subedar havildar doña padre begum dona seu mec',
);

/** Those that are initials: “DI Ann Lee”, unlike “Di Marsh”. */
const INITIALS = hashWords(
  'mp mep msp td ts sc dci dsu ds di dc pc mla mhp cp sp dcp acp csp asp dsp ssp aig dig igp mk mlc mna mpa mca dm sdm ocs ocpd cecm mec',
);

export const isShortTitle = ({ document, hash, shape }: DocumentView, i: number): boolean =>
  (SHORT_TITLES.has(hash[i] ?? 0) && (shape[i] === SHAPE.upper || !INITIALS.has(hash[i] ?? 0))) ||
  // “Cr Ann Lee”, a councillor, unlike “20 Cr”
  (/^Cr\.?$/.test(document.tokens.form[i] ?? '') && shape[i + 1] === SHAPE.capital) ||
  (document.tokens.form[i] === 'Lance' && /^(?:Corporal|Bombardier|Sergeant)$/.test(document.tokens.form[i + 1] ?? ''));

/** Whether brackets with a word or two stand right behind a rank, and somebody's name behind them. */
export function isBeforeBrackets({ document: { tokens }, tagged }: DocumentView, tag: Uint8Array, i: number): boolean {
  if (tokens.form[i + 1] !== '(' || tagged[i + 2] !== 1) return false;
  const close = tagged[i + 3] === 1 ? i + 4 : i + 3;
  return tokens.form[close] === ')' && tag[close + 1] === TAG.person;
}

/** “Det Con Ann Lee”: behind another rank a constable, who elsewhere may be Con Lee. */
export const isConstable = ({ document: { tokens } }: DocumentView, i: number): boolean =>
  /^Con$/.test(tokens.form[i] ?? '') && /^(?:Det|Temp|Acting)$/.test(tokens.form[i - 1] ?? '');

/** Who stands in for an office, in one word. */
export const VICE =
  /^(?:Vice|Pro|Ex)-(?:Chancellor|President|Chair(?:man|woman)?|Principal|Captain|Provost|Rector|Minister|Mayor|Governor)$/i;

/** How rulers are addressed. */
export const STYLE = /^(?:Highness|Majesty|Excellency)$/;
