import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, isCapital, isPlural, ROLE, SHAPE } from '../document-view.ts';
import { RELATIVES } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import { isCourtesy, isOfTwo } from '../names/forms-of-address.ts';
import { TAG } from '../names/name-tags.ts';
import { startOfFields } from '../names/part-offices.ts';
import type { NameTags } from '../names/tag-names.ts';
import { OF } from '../word-hash.ts';
import { isRoleWord } from './role-words.ts';
import { beginsClause, canBegin, standsInRole } from './stands-in-role.ts';
import { beforeBrackets, startOfOffice, startOfPost, startOfRank } from './start-of-office.ts';

/** A role of more words than this is a sentence gone wrong. */
const LONGEST_ROLE = 8;

/** Titles of several, shortened; the tagger does not know them for plurals. */
const PLURAL_TITLE = /^(?:Sens|Reps|Govs|Profs|Drs|Messrs|Gens|Cols|Sgts)\.?$/;

/** “rivals Ann Lee and Bob Ray”, “Sens. Ann Lee and Bob Ray”: whether the noun in front of a name is what several are. */
function isOfSeveral(view: DocumentView, tags: NameTags, noun: number, name: number): boolean {
  if (tags.tag[noun] !== TAG.title) return isPlural(view, noun);
  if (!isPlural(view, noun) && !PLURAL_TITLE.test(formAt(view, noun))) return false;
  let end = name + 1;
  while (tags.tag[end] === TAG.person) end++;
  // “Sens. Ann Lee (Ky.) and Bob Ray”
  const close = view.document.tokens.form[end] === '(' ? view.document.tokens.form.slice(end, end + 8).indexOf(')') : -1;
  if (close > 0) end += close + 1;
  return /^(?:and|,|&)$/.test(formAt(view, end));
}

const isTitle = (view: DocumentView, i: number): boolean => hasFlag(view, i, FLAG.title) || isOfTwo(view, i);

/** The first token of the role that ends where the name begins; `name` itself when there is none. */
export function startOfRole(view: DocumentView, tags: NameTags, name: number, first: number): number {
  if (name === first) return name;
  const rank = startOfRank(view, name, first);
  if (rank >= 0) return rank;
  const outside = beforeBrackets(view, name);
  const noun = outside >= first ? outside : name - 1;
  // “Speaker of the House Rep. Ann Lee”, “Chief of Defence Staff Gen Tan Sri Ann Lee”
  let end = noun;
  while (end > first && isCapital(view, end - 1) && isTitle(view, end)) end--;
  const post = startOfPost(view, tags, name, first);
  const office = post >= 0 ? post : startOfOffice(view, tags, end, first);
  // “rivals Ann Lee and Bob Ray”: what several are is nobody's own role
  if (office < 0 && (!isRoleWord(view, tags, noun) || isOfSeveral(view, tags, noun, name))) return name;
  // “friend of Mrs. Lee”: what stands in front of a form of address is somebody else, unless it is a role itself
  const isFirst = /^first$/i.test(formAt(view, noun - 1));
  const courtesy = office < 0 && !isFirst && isCourtesy(formAt(view, noun));
  if (courtesy && (noun === first || !isRoleWord(view, tags, noun - 1) || isPlural(view, noun - 1))) return noun;
  const reach = (from: number): number => {
    let i = from;
    while (
      i > first &&
      name - i < LONGEST_ROLE &&
      standsInRole(view, i - 1) &&
      !isOtherPerson(tags, i - 1) &&
      !beginsClause(view, i - 1, first)
    )
      i--;
    return i;
  };
  let start = reach(office < 0 ? noun : office);
  // “Senior Minister (Security) Datuk Seri Ann Lee”
  const bracketed = outside < 0 ? beforeBrackets(view, start) : -1;
  if (bracketed >= first && isRoleWord(view, tags, bracketed)) start = reach(bracketed);
  start = reach(startOfPair(view, start, first));
  // “The Journal of Captain Ann Lee” is no body
  if (start < noun || office >= 0) start = startOfBody(view, tags, start, first);
  // a possessive ending or a hyphen cannot begin a role, nor does an adverb: “particularly Sen. Ann Lee”
  while (start < noun && !canBegin(view, start)) start++;
  start = startOfFields(view, start, first);
  // “Town Offers to Host Lee”: between “to” and a name a headline's capitals do something
  const isNoTitle = !hasFlag(view, start, FLAG.title);
  const isDone = isNoTitle && inCapitals(view, name) && /^to$/i.test(formAt(view, start - 1));
  return isDone ? start + 1 : start;
}

/** What stands behind “and” in capitals as what somebody is besides: “President and CEO Ann Lee”; “the King and President Lee” are two. */
const BESIDES = /^(?:CEO|Chief|Managing|Founder|Co-founder|Executive|Director|Editor)$/;

/** “founder and chief executive Ann Lee”: the noun for what somebody is besides the role that begins at `start`; `start` itself elsewhere. */
function startOfPair(view: DocumentView, start: number, first: number): number {
  const { form } = view.document.tokens;
  const noun = start - 2;
  if (noun < first || form[start - 1] !== 'and') return start;
  const isOne = hasFlag(view, noun, FLAG.personNoun) && view.syntax.upos[noun] !== POS.ADJ && !isPlural(view, noun);
  const isSmall = view.shape[start] === SHAPE.lower && !RELATIVES.has(view.hash[start] ?? 0);
  const isBetween = /^(?:between|both)$/.test(form[noun - 1] ?? '') || /^(?:between|both)$/.test(form[noun - 2] ?? '');
  return isOne && !isBetween && (isSmall || BESIDES.test(form[start] ?? '')) ? noun : start;
}

/** “Bank of England governor Ann Lee”: where the body begins whose “of …” ends in front of the office; `start` itself when there is none. */
function startOfBody(view: DocumentView, tags: NameTags, start: number, first: number): number {
  const body = start - 2;
  if (body < first || view.hash[start - 1] !== OF || !isCapital(view, start) || !isCapital(view, body)) return start;
  if (isOtherPerson(tags, body) || isRoleWord(view, tags, body)) return start;
  let begin = body;
  while (
    begin > first &&
    body - begin < 4 &&
    isCapital(view, begin - 1) &&
    view.role[begin - 1] === ROLE.compound &&
    !isOtherPerson(tags, begin - 1)
  )
    begin--;
  return begin;
}

const isOtherPerson = (tags: NameTags, i: number): boolean => tags.tag[i] === TAG.person;
