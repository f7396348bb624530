import { POS } from '../../syntax/syntax.ts';
import { startsWithCapital, startsWithLetter, startsWithLetterOrDigit } from '../../text/letters.ts';
import { type DocumentView, formAt, hasFlag, SHAPE } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { isInnerHyphen, isParticle, isSureParticle, TAG } from '../names/name-tags.ts';
import { isShop } from '../names/runs-by-neighbours.ts';
import type { NameTags } from '../names/tag-names.ts';

const LONGEST_NAME = 12;

/** Whether tokens between `i` and the next name word only join it to the name: a particle, a hyphen, a nickname's mark. */
function joinsOn(view: DocumentView, tags: NameTags, i: number, last: number, tag: number): number {
  if (
    i + 1 < last &&
    isInnerHyphen(view, i) &&
    (tags.tag[i + 1] === tag || (view.shape[i + 1] === SHAPE.lower && view.syntax.upos[i + 1] === POS.PROPN))
  )
    return 1;
  // “Marks & Spencer”, “Harrow & Vale”
  const isBody = (t: number | undefined): boolean => t === TAG.group || t === TAG.place;
  if (isBody(tag) && i + 1 < last && view.document.tokens.form[i] === '&' && isBody(tags.tag[i + 1])) return 1;
  // “Van der Zalm Holding”
  if (tag === TAG.group && isSureParticle(view, i) && tags.tag[i + 1] === tag && i + 1 < last) return 1;
  if (tag !== TAG.person) return 0;
  const nickname = behindNickname(view, tags, i, last);
  if (nickname > i) return nickname - i;
  let j = i;
  while (j < last && j - i < 4 && (isParticle(view, j) || (j > i && isInnerHyphen(view, j)))) j++;
  return j > i && j < last && tags.tag[j] === tag ? j - i : 0;
}

/** Whether a capital or a digit is among the letters with which a word begins: “xTiny”. */
function hasCapitalOrDigit(word: string): boolean {
  for (const character of word) {
    if (startsWithCapital(character)) return true;
    if (!startsWithLetter(character)) return startsWithLetterOrDigit(character);
  }
  return false;
}

/** “Ann “Tiny” Lee”, “Ann (Tiny) Lee”: the token behind a nickname in marks at `i`, in front of one more word of the name; `i` itself when there is none. */
function behindNickname(view: DocumentView, tags: NameTags, i: number, last: number): number {
  const { form } = view.document.tokens;
  if (!/^(?:["“‘'(]|``)$/.test(form[i] ?? '')) return i;
  let close = i + 1;
  // “Ann “xTiny” Lee”
  while (close < last && close - i < 3 && (view.tagged[close] === 1 || hasCapitalOrDigit(form[close] ?? ''))) close++;
  // “Ann (Labour) Lee”
  const isParty = form[i] === '(' && (tags.tag[i + 1] === TAG.group || tags.tag[i + 1] === TAG.title);
  const isName = close > i + 1 && !isParty;
  if (!isName || !/^(?:["”’')]|'')$/.test(form[close] ?? '') || close + 1 >= last) return i;
  const isGiven = hasFlag(view, i - 1, GIVEN);
  const isLast = tags.tag[close + 1] === TAG.person || (isGiven && view.tagged[close + 1] === 1 && tags.tag[close + 1] !== TAG.title);
  return isLast ? close + 1 : i;
}

/** “‘Ardie (Lee) was late,’ he said”: whether the brackets at `i`, behind a first name, hold the surname that the paper puts into somebody's words. */
function isPutIn(view: DocumentView, tags: NameTags, i: number): boolean {
  const { form } = view.document.tokens;
  const isWord = view.tagged[i + 1] === 1 && view.shape[i + 1] === SHAPE.capital && form[i] === '(' && form[i + 2] === ')';
  if (!isWord || !hasFlag(view, i - 1, GIVEN)) return false;
  const isOther = (view.flags[i + 1] ?? 0) & ~(FLAG.surname | (tags.tag[i + 1] === TAG.person ? FLAG.place : 0));
  if (isOther || tags.tag[i + 1] === TAG.group || tags.tag[i + 1] === TAG.title) return false;
  for (let j = i - 1; j >= 0 && i - j < LONGEST_SPEECH; j--) {
    if (/^[”»]$/.test(form[j] ?? '')) return false;
    if (/^[“«]$/.test(form[j] ?? '')) return true;
  }
  return false;
}

/** Words of speech in front of such brackets at most. */
const LONGEST_SPEECH = 120;

/** The end of the run of words of one tag that begins at `i`, particles and inner hyphens included. */
export function endOfRun(view: DocumentView, tags: NameTags, i: number, last: number): number {
  const tag = tags.tag[i] ?? 0;
  let end = i + 1;
  const { form } = view.document.tokens;
  while (end < last && end - i < LONGEST_NAME) {
    if (tags.tag[end] === tag) end++;
    // “Ardie [Lee]”: a surname that the paper puts in
    else if (tag === TAG.person && form[end] === '[' && tags.tag[end + 1] === tag && form[end + 2] === ']') end += 3;
    else if (tag === TAG.person && end - i === 1 && isPutIn(view, tags, end)) end += 3;
    else {
      const joined = joinsOn(view, tags, end, last, tag);
      if (joined === 0) break;
      end += joined + 1;
    }
  }
  return end;
}

/** The token behind “Tessmar's” in “Tessmar's said it was late”: the possessive is a part of what a shop is called. */
export const endOfShop = (view: DocumentView, first: number, last: number): number =>
  isShop({ view, first, last }) === undefined ? last : last + 1;

/** “al-Masri said”, “de la Fuente said”: particles in front of the name at `i` that go with it begin it. */
export function startOfSurname(view: DocumentView, tags: NameTags, i: number, first: number): number {
  if (i - 2 >= first && isInnerHyphen(view, i - 1) && isParticle(view, i - 2)) return i - 2;
  let start = i;
  while (start > first && i - start < 3 && isSureParticle(view, start - 1)) start--;
  // “the Banco de Marsh”, unlike “Mr de Marsh”
  return start > first && view.tagged[start - 1] === 1 && tags.tag[start - 1] !== TAG.title ? i : start;
}

/** Letters behind a name that belong to it: “Ann Lee FRS”. */
const POST_NOMINALS = /^(QC|KC|SC|MP|MEP|MSP|MS|TD|MLA|Ph\.?D|MD|Esq|OBE|MBE|CBE|DBE|KBE|GBE|FRS|FBA|RA|OM|CH)\.?$/;

export function endOfLetters(view: DocumentView, end: number, last: number): number {
  let behind = end;
  while (behind < last && behind - end < 4 && POST_NOMINALS.test(formAt(view, behind))) behind++;
  return behind;
}

/** Offices among those letters: they tell what somebody is, and are none of the name. */
const OFFICES = /^(?:QC|KC|SC|MP|MEP|MSP|MS|TD|MLA)$/;

/** The token behind a name that ends at `end` with the letters of an office: “Ann Lee KC”. */
export function withoutOffices(view: DocumentView, begin: number, end: number): number {
  let last = end;
  // (“Sanjay KC” has no other surname)
  const isSurname = last - begin === 2 && view.document.tokens.form[last - 1] === 'KC' && isLoneGiven(view, begin, begin + 1);
  while (last - begin > 1 && !isSurname && OFFICES.test(formAt(view, last - 1))) last--;
  return last;
}

const PEERS = /^(?:lord|lady|baron|baroness|viscount|viscountess)$/i;

/** The token behind “of Kelso” in “Lord Lee of Kelso” and “Katherine of Kelso”, a name that ends at `end`; `end` itself for everybody else. */
export function endOfSeat(view: DocumentView, tags: NameTags, name: number, end: number, last: number): number {
  if (view.document.tokens.form[end] !== 'of' || end + 1 >= last || view.tagged[end + 1] !== 1) return endOfByname(view, name, end, last);
  if (PEERS.test(formAt(view, name - 1))) return endOfRun(view, tags, end + 1, last);
  // “Lee of Kelso” has no first name, “Katherine of Kelso Rovers” plays there, “King Farid of Kelso” reigns
  const isNamed = tags.tag[end + 1] === TAG.person && hasFlag(view, end + 1, NAMES);
  const isPlace = !isNamed && tags.tag[end + 1] !== TAG.group && view.tagged[end + 2] !== 1;
  return isPlace && isLoneGiven(view, name, end) && tags.tag[name - 1] !== TAG.title ? end + 2 : end;
}

const NAMES = GIVEN | FLAG.surname;

const isLoneGiven = ({ flags }: DocumentView, name: number, end: number): boolean => end - name === 1 && ((flags[name] ?? 0) & GIVEN) !== 0;

/** The token behind “the Bold” in “Katherine the Bold”, unlike “Katherine the Mayor”; `end` itself where there is none. */
function endOfByname(view: DocumentView, name: number, end: number, last: number): number {
  const byname = end + 1;
  if (view.document.tokens.form[end] !== 'the' || byname >= last || !isLoneGiven(view, name, end)) return end;
  const isOther = hasFlag(view, byname, FLAG.title | FLAG.personNoun | FLAG.groupNoun | FLAG.demonym);
  const isOne = view.shape[byname] === SHAPE.capital && view.tagged[byname + 1] !== 1;
  return isOne && !isOther && view.syntax.upos[byname + 1] !== POS.NOUN ? byname + 1 : end;
}
