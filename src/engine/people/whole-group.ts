import { POS } from '../syntax/syntax.ts';
import { POSSESSIVE } from '../text/possessive.ts';
import { tellsWhen } from './date-words.ts';
import { type DocumentView, formAt, hasFlag, isCapital, isPlural, opensSentence, ROLE, SHAPE } from './document-view.ts';
import { FLAG, GIVEN } from './lexicon.ts';
import { isKindOfFirm } from './names/company-looks.ts';
import { isForm } from './names/runs-by-word.ts';
import { hashWords, OF, THE } from './word-hash.ts';

const GOES_ON = hashWords('of on for');
const MOST_WORDS = 12;
const AND = hashWords('and &');
/** What ends the name of a body that looks after two things. */
export const BODIES = hashWords(
  'executive administration commission department ministry services service agency authority council office committee board bureau association institute foundation centre center union trust company society league',
);

/** What offices have that bodies are called after. */
const OFFICES = hashWords('office department bureau service court');
/** What bodies look after, by the ends of the words and some more. */
const FIELD =
  /(?:[^aeiou]tion|ation|sion|ment|ing|ity|ogy|ture|stry|ics|eries|fare)$|^(?:Health|Care|Sports?|Families|Culture|Safety|Science|Sciences|Trade|Industry|Energy|Labou?r|Tourism|Arts|Skills|Research|Water|Food|Drugs|Transport|Wildlife|Fisheries|Finance|Defence|Defense|Justice|Innovation)$/;

/** Whether the word at `i` is what a body looks after: “Prevention”, “Forestry”. */
export const isField = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.capital &&
  FIELD.test(formAt(view, i)) &&
  !hasFlag(view, i, FLAG.surname | GIVEN | FLAG.place | FLAG.demonym | FLAG.personNoun);

/** “Nurses and Midwives”: whether a body looks after those at `i` as well as those in front of “and”. */
export const isSecondOfMembers = (view: DocumentView, i: number): boolean =>
  AND.has(view.hash[i - 1] ?? 0) && isPlural(view, i - 2) && isMembers(view, i - 2) && isMembers(view, i);

/** A plural with a capital that nobody and no place is called by, whatever the tagger takes it for. */
const isMembers = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.capital && /[^s]s$/.test(formAt(view, i)) && !hasFlag(view, i, FLAG.surname | GIVEN | FLAG.place);

/**
 * The tokens `[first, last)` of a group's whole name around a part of it: “the Ministry of Justice”, “the Prison Officers'
 * Association”, “The West”. An article written with a capital belongs to it. What has no capital stays as it is.
 */
export function wholeGroup(view: DocumentView, from: number, to: number): { readonly first: number; readonly last: number } {
  const sentence = view.document.sentences[view.sentence[from] ?? 0];
  const begin = Math.max(sentence?.first ?? 0, from - MOST_WORDS);
  const end = Math.min(sentence?.last ?? to, to + MOST_WORDS);
  let first = from;
  let last = to;
  if (isCapital(view, last - 1)) {
    for (;;) {
      const part = nextPart(view, last, end);
      const next = Math.max(part > last ? nextThing(view, part) : part, secondThing(view, last, end));
      if (next === last) break;
      last = next;
    }
  }
  while (first > begin && isCapital(view, first)) {
    // “The Bread and Salt Commission”
    if (
      AND.has(view.hash[first - 1] ?? 0) &&
      BODIES.has(view.hash[last - 1] ?? 0) &&
      view.hash[first - 3] === THE &&
      isCapital(view, first - 2)
    ) {
      first -= 2;
      break;
    }
    // “the Ann Lee Foundation”: of somebody's name the first word goes with the body
    const name = view.labelNames[view.syntax.label[first - 1] ?? 0] === 'flat' ? (view.syntax.head[first - 1] ?? -1) : -1;
    const owner = POSSESSIVE.test(formAt(view, first - 1)) ? first - 2 : -1;
    // “the Officers' Association”: whose it is belongs to the name; of a place only as “St Oswald's”
    if (name >= begin && first - name < 4 && goesInFront(view, name) && view.syntax.head[name] === first) first = name;
    else if (owner >= begin && view.tagged[owner] === 1 && isCapital(view, owner) && isPartOfName(view, owner)) first = owner;
    // “Developer Brandt Homes” at a sentence's beginning
    else if (first - 1 === sentence?.first && isKindInFront(view, first - 1)) break;
    else if (view.tagged[first - 1] === 1 && goesInFront(view, first - 1) && (view.syntax.head[first - 1] ?? -1) >= first) first--;
    else break;
  }
  if (first > begin && view.hash[first - 1] === THE && isCapital(view, first - 1)) first--;
  return { first, last };
}

/** “Developer Brandt Homes”, “Rival Brandt Homes”: what a body is, at a sentence's beginning; unlike “Carrier Corp.”. */
const isKindInFront = (view: DocumentView, i: number): boolean =>
  isKindOfFirm(view, i) && (view.syntax.upos[i] === POS.NOUN || !isForm(view, i + 1));

/** “Dunmore Foods”, “the British Dental Association”: a word in front of a noun that is part of the name, not its adjective. */
const goesInFront = (view: DocumentView, i: number): boolean =>
  view.role[i] === ROLE.compound ||
  // “to the Human Rights Watch report”, unlike “the French police”
  (view.labelNames[view.syntax.label[i] ?? 0] === 'amod' && !opensSentence(view, i) && !hasFlag(view, i, FLAG.demonym)) ||
  (view.labelNames[view.syntax.label[i] ?? 0] === 'amod' && view.syntax.xposNames[view.syntax.xpos[i] ?? 0] === 'NNP');

/** Whether the owner at `i` names no country or person by itself: a plural, a saint, or an office: “the Harrow County Sheriff's Office”. */
const isPartOfName = (view: DocumentView, i: number): boolean =>
  (view.syntax.xposNames[view.syntax.xpos[i] ?? 0] ?? '').endsWith('S') ||
  // “the Residents’ Association”, “the Women’s Institute”
  (/^(?:Women|Men|Children|People)$/.test(formAt(view, i)) && BODIES.has(view.hash[i + 2] ?? 0)) ||
  (/[^s]s$/.test(formAt(view, i)) && /^['’]$/.test(formAt(view, i + 1)) && BODIES.has(view.hash[i + 2] ?? 0)) ||
  /^St\.?$/.test(formAt(view, i - 1)) ||
  isForm(view, i + 2) ||
  (hasFlag(view, i, FLAG.personNoun) && OFFICES.has(view.hash[i + 2] ?? 0)) ||
  (view.document.tokens.form[i] === 'General' && OFFICES.has(view.hash[i + 2] ?? 0));

/** The token behind “of Justice”, “on Human Rights”, “for the Environment” at `i`; `i` itself when the name does not go on. */
function nextPart(view: DocumentView, i: number, end: number): number {
  if (i >= end || !GOES_ON.has(view.hash[i] ?? 0)) return i;
  let next = i + 1;
  if (view.hash[i] === OF || view.hash[next] === THE) while (next < end && view.hash[next] === THE) next++;
  const start = next;
  while (next < end && isCapital(view, next) && view.syntax.upos[next] !== POS.VERB && !tellsWhen(view, next)) next++;
  return next > start && next - start < 5 ? next : i;
}

/** “the Centers for Disease Control and Prevention”: the token behind one more thing that a body looks after at `i`; `i` itself when none stands there. */
function nextThing(view: DocumentView, i: number): number {
  if (!AND.has(view.hash[i] ?? 0) || hasFlag(view, i - 1, FLAG.place) || !(isField(view, i + 1) || isSecondOfMembers(view, i + 1)))
    return i;
  return isCapital(view, i + 2) && view.sentence[i + 2] === view.sentence[i] ? i : i + 2;
}

/** The token behind “and Safety Executive” at `i`, where “the Health” stands in front; `i` itself when the name does not go on. */
function secondThing(view: DocumentView, i: number, end: number): number {
  const before = view.flags[i - 1] ?? 0;
  if (!AND.has(view.hash[i] ?? 0) || view.shape[i - 1] !== SHAPE.capital || BODIES.has(view.hash[i - 1] ?? 0)) return i;
  if (before & (FLAG.place | FLAG.demonym | FLAG.groupNoun | GIVEN)) return i;
  let next = i + 1;
  while (next < end && next - i < 5 && isCapital(view, next)) next++;
  return next - i > 2 && BODIES.has(view.hash[next - 1] ?? 0) ? next : i;
}
