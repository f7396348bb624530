import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { SAYS } from '../beside-speech.ts';
import { endsAge } from '../date-words.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, ROLE, SHAPE } from '../document-view.ts';
import { inLaw, RELATIVES } from '../kin.ts';
import { FLAG, lookUp } from '../lexicon.ts';
import { isComma } from '../read-commas.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isBehindNoun, isGiven, listSurnames, SOMEBODY } from './capital-run.ts';
import { whoseBody } from './company-looks.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { endsAsBody } from './runs-by-word.ts';
import { A_NAME, isBehindMr, NO_NAME, type TagStep } from './tag-step.ts';

/* What looks like a place or a body and is shown to be somebody by what the article says of others or of them elsewhere. */

/** “Justices Moreau and Lindley”: several have one title in front, so each of a single word is somebody. */
export const claimListed: TagStep = (view, context, tagged, tag) => {
  const { form } = view.document.tokens;
  for (const i of tagged) {
    const name = i - 2;
    if (form[i - 1] !== 'and' || tag[i] === TAG.person || context.runFirst[i] !== i || context.runLast[i] !== i + 1) continue;
    if (tag[name] !== TAG.person || view.syntax.head[i] !== name || view.role[i] !== ROLE.conj) continue;
    const title = form[name - 1] ?? '';
    const isSeveral = view.shape[name - 1] === SHAPE.capital && /[^s]s$/.test(title) && view.document.tokens.form[name - 2] !== 'the';
    const flags = lookUp(view.lexicon, hashWord(title.slice(0, -1)));
    if (isSeveral && flags & (FLAG.title | FLAG.personNoun) && !hasFlag(view, i, FLAG.groupNoun)) tag[i] = TAG.person;
  }
};

/** “Ratova Tessuyar and Monty Lee”: two words that no list has for anything and the tree for one name, in a row with somebody's full name. */
export const claimInRow: TagStep = (view, context, tagged, tag) => {
  const { head, label, upos } = view.syntax;
  const isFull = (i: number): boolean => tag[i] === TAG.person && tag[i + 1] === TAG.person && isGiven(view, i);
  for (const i of tagged) {
    if (tag[i] === TAG.person || tag[i] === TAG.title || !isRun(context, i, 2) || inCapitals(view, i)) continue;
    const isName = [i, i + 1].every((word) => view.flags[word] === 0 && view.shape[word] === SHAPE.capital && upos[word] === POS.PROPN);
    if (!isName || head[i + 1] !== i || view.labelNames[label[i + 1] ?? 0] !== 'flat') continue;
    const next = /^(?:and|,|&)$/.test(formAt(view, i + 2)) ? i + 3 : -1;
    const isBefore = view.role[next] === ROLE.conj && head[next] === i && isFull(next);
    if (isBefore || (view.role[i] === ROLE.conj && isFull(head[i] ?? -1))) tag.fill(TAG.person, i, i + 2);
  }
};

/** “their grandfather Šime”, “her mother, Šime,”, “a midwife, Šime.”: a name that no list has, right behind whose relative that is, or what. */
export const claimRelatives: TagStep = (view, context, tagged, tag) => {
  const { form } = view.document.tokens;
  for (const i of tagged) {
    const isApart = form[i - 1] === ',';
    // (“her husband, Col, left”: a rank has no comma behind it)
    if (tag[i] === TAG.person || !isRun(context, i, 1) || hasFlag(view, i, isApart ? NO_NAME & ~FLAG.title : NO_NAME)) continue;
    // (the tagger may take what ends like a plural for a noun)
    const word = view.syntax.upos[i];
    if (word !== POS.PROPN && !(isApart && word === POS.NOUN)) continue;
    const noun = inLaw(view, isApart ? i - 2 : i - 1);
    // “her late husband, Šime,”
    const owner = view.syntax.upos[noun - 1] === POS.ADJ ? noun - 2 : noun - 1;
    // “his wife Ann and mother-in-law Šime”
    const isJoined = form[owner] === 'and' && form.slice(Math.max(0, owner - MOST_JOINED), owner).some((word) => OWNER.test(word));
    const isOwned = (isJoined || OWNER.test(form[owner] ?? '')) && RELATIVES.has(view.hash[noun] ?? 0);
    const isA = isApart && /^an?$/.test(form[noun - 1] ?? '') && hasFlag(view, noun, FLAG.personNoun) && word === POS.PROPN;
    if (!(isOwned || isA) || view.sentence[noun] !== view.sentence[i]) continue;
    // “her sister Arden trip”, “her mother, Arden wrote”
    const pos = view.syntax.upos[i + 1];
    const isName = isApart ? /^[,.;]$/.test(form[i + 1] ?? '') : pos !== POS.NOUN && pos !== POS.ADJ && pos !== POS.PROPN;
    if (isName) tag[i] = TAG.person;
  }
};

const OWNER = /^(?:his|her|their|my|our|['’]s?)$/i;
/** Tokens from “and” back to whose relatives those are. */
const MOST_JOINED = 5;

const isOne = (view: DocumentView, i: number): boolean => hasFlag(view, i, FLAG.personNoun) && /[^s]$/.test(formAt(view, i));

/** “The Tessmar Divisional Officer, Isah Tolmay, said”: whether what stands between commas from `first` on is whom the noun in front means. */
const isBesideNoun = (view: DocumentView, first: number, last: number): boolean =>
  isComma(view, first - 1) &&
  ((isComma(view, last) &&
    (isOne(view, first - 2) || isOne(view, whoseBody(view, first - 2))) &&
    (view.syntax.upos[last + 1] === POS.VERB || view.syntax.upos[last + 1] === POS.AUX)) ||
    // “to help a neighbour, Isah Tolmay.”
    (isOne(view, first - 2) && /^an?$/.test(formAt(view, first - 3)) && /^[,.;]$/.test(formAt(view, last))));

/** What nobody but a person is. */
const OFFICES = hashWords(
  'director executive manager secretary spokesman spokeswoman spokesperson professor chairman chairwoman president editor officer coach minister mayor lawyer teacher nurse',
);
const MOST_OFFICE = 4;

/** “Darlington Oke, managing director of the pier, told”: what stands behind a comma behind token `last` is an office in small letters. */
function isBeforeOffice(view: DocumentView, last: number): boolean {
  if (!isComma(view, last)) return false;
  for (let i = last + 1; i < last + MOST_OFFICE && view.shape[i] === SHAPE.lower && view.syntax.upos[i] !== POS.DET; i++)
    if (OFFICES.has(view.hash[i] ?? 0)) return /^(?:of|at|for|in|,)$/.test(formAt(view, i + 1));
  return false;
}

/** “PDP's Gbenga Tolmay said”, “said PDP's Gbenga Tolmay”: who speaks for a body that is called by its initials. */
const speaksForBody = (view: DocumentView, i: number): boolean =>
  POSSESSIVE.test(formAt(view, i - 1)) &&
  view.shape[i - 2] === SHAPE.upper &&
  (SAYS.has(view.hash[i + 2] ?? 0) || view.document.tokens.form[i + 2] === 'called' || SAYS.has(view.hash[i - 3] ?? 0));

/** “Nineteen-year-old Thanom Tessmar”. */
const isAged = (view: DocumentView, i: number): boolean => endsAge(view, i - 1) && view.document.tokens.form[i - 2] === '-';

/**
 * “coach Rassie Tolmay”, “former governor Jeb Arden”: two words that no list has for anything, right behind a noun for one person; behind
 * an age or in front of an office also words for places.
 */
export const claimDescribed: TagStep = (view, context, tagged, tag) => {
  for (const i of tagged) {
    if (!isRun(context, i, 2) || (tag[i] === TAG.person && tag[i + 1] === TAG.person) || tag[i] === TAG.title) continue;
    const isOne = isAged(view, i) || isBeforeOffice(view, i + 2);
    if (!(isOne || isBehindNoun(view, i) || isBesideNoun(view, i, i + 2) || speaksForBody(view, i)) || inCapitals(view, i)) continue;
    const isName = [i, i + 1].every((word) => view.shape[word] !== SHAPE.upper && (isOne || view.syntax.upos[word] === POS.PROPN));
    // “rights lawyer Tessmar Rovers”
    const isMany = /[^su]s$/.test(formAt(view, i + 1)) && !/(?:as|es|is|os)$/.test(formAt(view, i + 1));
    const other = isOne ? NO_NAME & ~FLAG.place : NO_NAME;
    const isOther = [i, i + 1].some((word) => (view.flags[word] ?? 0) & other && !hasFlag(view, word, A_NAME));
    if (isName && !isMany && !isOther && !endsAsBody(view, i + 1)) tag.fill(TAG.person, i, i + 2);
  }
};

/** What shows of a word that it is somebody's surname. */
const BORNE = CLUE.acts | CLUE.age | CLUE.hasKin;
/** “Alison Dupont, who”, “Alison Church … Church, 34,”: what a company or a place is called as well is a surname behind a first name, where the text shows it. */
export const claimShown: TagStep = (view, context, tagged, tag) => {
  for (const i of tagged) {
    if (!isRun(context, i, 2) || tag[i] === TAG.title || tag[i + 1] === TAG.person || inCapitals(view, i)) continue;
    const isFirst = isGiven(view, i) && !hasFlag(view, i, NO_NAME);
    if (tag[i] !== TAG.person && !hasFlag(view, i + 1, FLAG.surname)) continue;
    const isShown = (clueOf(view, context, i + 1) & BORNE) !== 0 || isBesideNoun(view, i, i + 2);
    if (isFirst && isShown && view.shape[i + 1] === SHAPE.capital) tag.fill(TAG.person, i, i + 2);
  }
};

/** What shows in all places of a surname that somebody bears it. */
const BEARER = SOMEBODY | CLUE.speaks;
/**
 * “Tiffani Lane is an actress … Lane said”: two words, of which the second alone is somebody who speaks or marries or comes up again,
 * and who has no other first name; unless the article says “in Tiffani Lane” or “the Tiffani Lane” anywhere.
 */
export const claimFullNames: TagStep = (view, context, tagged, tag) => {
  const surnames = listSurnames(view, context, tagged, tag);
  const bearers = new Set<number>();
  const named = new Set<number>();
  for (const i of tagged) {
    const surname = view.hash[i] ?? 0;
    if (tag[i] !== TAG.person || !standsAlone(view, context, tag, i) || surnames.has(surname)) continue;
    if (clueOf(view, context, i) & BEARER || named.has(surname)) bearers.add(surname);
    named.add(surname);
  }
  if (bearers.size === 0) return;
  const open: number[] = [];
  const places = new Set<string>();
  for (const i of tagged) {
    if (!isRun(context, i, 2) || !bearers.has(view.hash[i + 1] ?? 0) || (tag[i] === TAG.person && tag[i + 1] === TAG.person)) continue;
    // “Tessmar Rovers”: what looks like a body is one, and so is a plural
    const isPlural = formAt(view, i + 1).endsWith('s') && !hasFlag(view, i + 1, A_NAME);
    if ((tag[i + 1] === TAG.group || isPlural) && !isGiven(view, i)) continue;
    if (view.syntax.upos[i] !== POS.PROPN || (!isGiven(view, i) && hasFlag(view, i, NO_NAME))) continue;
    if (/^(?:in|at|on|near|the|into|along|from|to)$/i.test(formAt(view, i - 1))) places.add(keyOf(view, i));
    open.push(i);
  }
  for (const i of open) if (!places.has(keyOf(view, i))) tag.fill(TAG.person, i, i + 2);
};

/** “Lane said”, “Ms Lane”, “And Lane said”: a name of one word. */
function standsAlone(view: DocumentView, context: NameContext, tag: Uint8Array, i: number): boolean {
  if (context.runLast[i] !== i + 1) return false;
  const first = context.runFirst[i];
  const isWordBefore = tag[i - 1] === TAG.none && view.syntax.upos[i - 1] !== POS.PROPN;
  return first === i || (first === i - 1 && (isBehindMr(view, i) || isWordBefore));
}

const isRun = ({ runFirst, runLast }: NameContext, i: number, length: number): boolean => runFirst[i] === i && runLast[i] === i + length;
const clueOf = (view: DocumentView, { clues }: NameContext, i: number): number => clues.get(view.hash[i] ?? 0) ?? 0;
const keyOf = ({ hash }: DocumentView, i: number): string => `${hash[i]} ${hash[i + 1]}`;
