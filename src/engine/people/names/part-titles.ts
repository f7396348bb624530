import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { MORE_PEOPLE } from '../more-people.ts';
import { isGiven } from './capital-run.ts';
import { HONOUR, isOfTwo } from './forms-of-address.ts';
import type { NameContext } from './name-context.ts';
import { isInnerHyphen, isSonOf, TAG } from './name-tags.ts';
import { isCalledMr, isGivenOnly, isGivenRank, isGuy } from './named-like-titles.ts';
import { partDepartment, partField, partOffice, partShadow } from './part-offices.ts';
import { partRuler } from './part-rulers.ts';
import { isDean, isMemberOf, isOfficeOf, isSee, isWithPlace, leaveOffice, takeMembersName } from './posts.ts';
import { isBeforeBrackets, isConstable, isShortTitle, STYLE, VICE } from './short-titles.ts';
import { A_NAME, isBeforeName, isBehindName, NO_NAME, type TagStep } from './tag-step.ts';
import { isOnlyNoun, isTradeBehindGiven, takeTrade } from './trades.ts';

/** A rule about the word at token `i`. */
type WordRule = (view: DocumentView, tag: Uint8Array, i: number, context: NameContext) => void;

/** The rule that tags whatever some of a list of things holds of. */
const tagsAs =
  (to: number, ...holds: ((view: DocumentView, tag: Uint8Array, i: number, context: NameContext) => boolean)[]): WordRule =>
  (view, tag, i, context) => {
    if (holds.some((isSo) => isSo(view, tag, i, context))) tag[i] = to;
  };

/** What is told apart before titles are: each over all words. */
const BEFORE: readonly WordRule[] = [
  (view, tag, i) => {
    if (isLand(view, i)) tag.fill(TAG.place, i, i + 2);
  },
  tagsAs(TAG.none, isStyle),
  tagsAs(TAG.person, isTradeBehindGiven, isCalledMr),
  takeTrade,
];

/** What a word in front of a name is, all of them at each word, from right to left: a title may stand in front of a title. */
const IN_FRONT: readonly WordRule[] = [
  tagsAs(TAG.title, isTitleByItself, isOffice, isConstableInFront),
  takeShortTitle,
  tagsAs(TAG.title, isBracketed),
  takeFirstName,
  takeMembersName,
  takeEnglishName,
  partBody,
  tagsAs(TAG.title, isNounInFront),
];

/** What belongs to titles that are known, or is none of them: each over all words. */
const BEHIND: readonly WordRule[] = [
  tagsAs(TAG.title, isOfficeOf, isMemberOf),
  partRuler,
  leaveOffice,
  rankClass,
  partShadow,
  partField,
  partOffice,
  partDepartment,
  tagsAs(TAG.title, isDean),
];

/** What is a title or a name by those: each over all words. */
const AFTER: readonly WordRule[] = [
  tagsAs(TAG.place, isSee),
  tagsAs(TAG.title, isSecondTitle),
  tagsAs(TAG.person, isGivenRank, isGuy, isGivenOnly),
];

/** “Emeritus Professor”, “Ambassador” in “Ambassador Ann Lee” and “Director” by itself are titles. */
export const partTitles: TagStep = (view, context, tagged, tag) => {
  const sweep = (rules: readonly WordRule[]): void => {
    for (const rule of rules) for (const i of tagged) rule(view, tag, i, context);
  };
  sweep(BEFORE);
  for (const i of tagged.toReversed()) if (!isLand(view, i)) for (const rule of IN_FRONT) rule(view, tag, i, context);
  sweep(BEHIND);
  // “Dean quits” over “The Dean of Arts has left”
  const deans = new Set(tagged.filter((i) => tag[i] === TAG.title && isWithPlace(view, i)).map((i) => view.hash[i] ?? 0));
  for (const i of tagged)
    if (tag[i] === TAG.person && deans.has(view.hash[i] ?? 0) && context.runFirst[i] === i && context.runLast[i] === i + 1)
      tag[i] = TAG.title;
  sweep(AFTER);
};

/** “Sri Lanka”, “Sri Lankans”: a country whose first word is a form of address as well. */
function isLand({ flags, shape }: DocumentView, i: number): boolean {
  return (
    ((flags[i] ?? 0) & (FLAG.title | FLAG.place)) === (FLAG.title | FLAG.place) &&
    shape[i + 1] === SHAPE.capital &&
    ((flags[i + 1] ?? 0) & (FLAG.place | FLAG.demonym)) !== 0 &&
    ((flags[i + 1] ?? 0) & A_NAME) === 0
  );
}

/** “Her Highness Princess Ann”. */
function isStyle({ document }: DocumentView, _: Uint8Array, i: number): boolean {
  return STYLE.test(document.tokens.form[i] ?? '');
}

/** “Tan Sri”, “Vice-Chancellor”, “the Lord Chamberlain”. */
function isTitleByItself(view: DocumentView, _: Uint8Array, i: number): boolean {
  const { form } = view.document.tokens;
  const word = form[i] ?? '';
  return isOfTwo(view, i) || (word.includes('-') && VICE.test(word)) || (word === 'Chamberlain' && form[i - 1] === 'Lord');
}

/** “House Speaker Ann Lee”, and “Blacksmith Ann Lee”, a trade that no list has. */
function isOffice(view: DocumentView, tag: Uint8Array, i: number): boolean {
  const isTrade = view.flags[i] === 0 && MORE_PEOPLE.has(view.hash[i] ?? 0) && isGiven(view, i + 1);
  const isNoun = isTrade || hasFlag(view, i, FLAG.personNoun);
  return isNoun && (tag[i] === TAG.group || tag[i] === TAG.none || tag[i] === TAG.place) && isBeforeName(view, tag, i);
}

function isConstableInFront(view: DocumentView, tag: Uint8Array, i: number): boolean {
  return isConstable(view, i) && isBeforeName(view, tag, i);
}

/** “Kedah Mentri Besar Datuk Ann Lee”: nobody is called by an honour; “Fine Gall TD Ann Lee”: a full name behind a title is a name of its own. */
function isFree(view: DocumentView, tag: Uint8Array, i: number): boolean {
  const isHonour = HONOUR.test(formAt(view, i));
  return isHonour || !isBehindName(view, tag, i) || (view.shape[i] === SHAPE.upper && isBeforeName(view, tag, i + 1));
}

/** “PC Ann Lee”, “Crewe South MP Ann Lee”: what a short title with a name behind it follows on is a place, and nobody. */
function takeShortTitle(view: DocumentView, tag: Uint8Array, i: number): void {
  const isTitle = HONOUR.test(formAt(view, i)) || isShortTitle(view, i);
  if (!isTitle || !(isBeforeName(view, tag, i) || tag[i + 1] === TAG.title) || !isFree(view, tag, i)) return;
  tag[i] = TAG.title;
  for (let j = i - 1; j >= 0 && view.sentence[j] === view.sentence[i] && tag[j] !== TAG.none && tag[j] !== TAG.title; j--)
    if (tag[j] === TAG.person) tag[j] = TAG.place;
}

/** “DSP (Crime) Ann Lee”. */
function isBracketed(view: DocumentView, tag: Uint8Array, i: number): boolean {
  return isShortTitle(view, i) && isFree(view, tag, i) && isBeforeBrackets(view, tag, i);
}

const isRunOfThree = ({ runFirst, runLast }: NameContext, tag: Uint8Array, i: number): boolean =>
  runFirst[i] === i && runLast[i] === i + 3 && tag[i + 2] === TAG.person;

/** “PC Rhian Lee”: between a rank and a surname stands a first name. */
function takeFirstName(view: DocumentView, tag: Uint8Array, i: number, context: NameContext): void {
  if (!isShortTitle(view, i) || !isFree(view, tag, i) || !isRunOfThree(context, tag, i)) return;
  if (tag[i + 1] !== TAG.title) tag[i + 1] = TAG.person;
  tag[i] = TAG.title;
}

/** “Constable Blessings Lee”: and so it does though the word is one of English. */
function takeEnglishName(view: DocumentView, tag: Uint8Array, i: number, context: NameContext): void {
  const pos = view.syntax.upos[i + 1];
  const isWord = view.shape[i + 1] === SHAPE.capital && !hasFlag(view, i + 1, NO_NAME) && (pos === POS.NOUN || pos === POS.PROPN);
  if (tag[i] === TAG.title && isOnlyNoun(view, i) && tag[i + 1] === TAG.none && isWord && isRunOfThree(context, tag, i))
    tag[i + 1] = TAG.person;
}

/** “Navy Capt. Ann Lee”: what stands in front of a title inside a name is a body. */
function partBody(view: DocumentView, tag: Uint8Array, i: number): void {
  if (tag[i] !== TAG.person || !isOnlyNoun(view, i) || !isRankInside(view, tag, i)) return;
  for (let j = i - 1; view.sentence[j] === view.sentence[i] && (tag[j] === TAG.person || isInnerHyphen(view, j)); j--)
    if (tag[j] === TAG.person) tag[j] = TAG.group;
  tag[i] = TAG.title;
}

/** “Director Ann Lee”, “the Director”, and all that stands in front of a title; not in “Sultan bin Karim” and “by Ann Justice, who”. */
function isNounInFront(view: DocumentView, tag: Uint8Array, i: number, { runLast }: NameContext): boolean {
  if (tag[i] !== TAG.person || isBehindName(view, tag, i) || isSonOf(view, i - 1)) return false;
  // “Aaron Mauger-Pope”
  if (isInnerHyphen(view, i - 1) && isBehindName(view, tag, i - 2)) return false;
  const isBefore = isBeforeName(view, tag, i);
  if (isOnlyNoun(view, i) && (isBefore ? view.tagged[i + 1] === 1 : !isSonOf(view, i + 1))) return true;
  const isFirst = isGiven(view, i) && !hasFlag(view, i, NO_NAME) && runLast[i] === i + 2;
  return view.tagged[i + 1] === 1 && tag[i + 1] === TAG.title && !isFirst;
}

/** “Navy Capt. Ann Lee”, “the former Marsh-Lee CEO”: a title between a body and a full name, or at the end of a body's name. */
function isRankInside(view: DocumentView, tag: Uint8Array, i: number): boolean {
  if (!isBehindName(view, tag, i)) return false;
  const flags = view.flags[i - 1] ?? 0;
  const isNobodys = (flags & A_NAME) === 0;
  if (/^C[A-Z]O$/.test(formAt(view, i))) return (isNobodys || isInnerHyphen(view, i - 2)) && view.tagged[i + 1] !== 1;
  const isTitle = isNobodys && (flags & FLAG.groupNoun) !== 0 && hasFlag(view, i, FLAG.title);
  return isTitle && isBeforeName(view, tag, i) && isBeforeName(view, tag, i + 1);
}

/** “Garda Inspector Ann Lee”: the second title, too. */
function isSecondTitle(view: DocumentView, tag: Uint8Array, i: number): boolean {
  if (tag[i] !== TAG.person || tag[i - 1] !== TAG.title) return false;
  // “Garda Assistant Commissioner Ann Lee”
  const isBetween = tag[i + 1] === TAG.title && isBeforeName(view, tag, i + 1) && !isGiven(view, i);
  return isBetween || (isBeforeName(view, tag, i) && isOnlyNoun(view, i));
}

/** “Petty Officer Third Class Ann Lee”, “Warrant Officer Class Two Ann Lee”: the class of a rank belongs to it. */
function rankClass(view: DocumentView, tag: Uint8Array, i: number): void {
  const { form } = view.document.tokens;
  const [next = '', after = ''] = [form[i + 1], form[i + 2]];
  const isClass = (/^(?:First|Second|Third)$/.test(next) && after === 'Class') || (next === 'Class' && /^(?:One|Two|1|2)$/.test(after));
  if (tag[i] !== TAG.title || !isClass) return;
  if (isBeforeName(view, tag, i + 2)) tag.fill(TAG.title, i + 1, i + 3);
}
