import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tellsStretch, tellsWhen } from '../date-words.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, isCapital, isPlural, opensSentence, ROLE, SHAPE } from '../document-view.ts';
import { RELATIVES } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import { MORE_PEOPLE } from '../more-people.ts';
import { isCourtesy, isOfTwo } from '../names/forms-of-address.ts';
import { isInnerHyphen, TAG } from '../names/name-tags.ts';
import { FIELDS, startOfFields } from '../names/part-offices.ts';
import { STYLE } from '../names/short-titles.ts';
import type { NameTags } from '../names/tag-names.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isFullName, isInOffice, isRoleWord } from './role-words.ts';

/** A role of more words than this is a sentence gone wrong. */
const LONGEST_ROLE = 8;

const OF = hashWord('of');
const FOR = hashWord('for');
const MINISTERS = hashWords('minister secretary commissioner ombudsman member councillor senator candidate representative');
/** Titles of several, shortened; the tagger does not know them for plurals. */
const PLURAL_TITLE = /^(?:Sens|Reps|Govs|Profs|Drs|Messrs|Gens|Cols|Sgts)\.?$/;
/** Who is sent to a country. */
const POSTED = /^(?:ambassador|commissioner|envoy|consul|representative|adviser|advisor)$/i;
/** A plural that is one body: “state police Sgt. Ann Lee”. */
const POLICE = hashWord('police');
/** What is done to somebody whose role follows, whatever the tagger says: “and left manager Ann Lee furious”. */
const DONE_TO = /^(?:left|made|told|asked|saw|gave|met|beat|sent|brought|held)$/;

/** Participles that are a part of an office, wherever they stand. */
const ACTING = /^(?:managing|acting|founding|commanding|outgoing|incoming)$/i;

/** Words that may stand in a role in front of its noun: “White House national security”, “Russia's deputy foreign”. */
function standsInRole(view: DocumentView, i: number): boolean {
  // “On Monday Finance Minister Ann Lee”, “Last week District Attorney Ann Lee”: a date is no part of a role
  if (tellsWhen(view, i) || tellsStretch(view, i)) return false;
  // “Her Highness Princess Ann”
  if (STYLE.test(formAt(view, i))) return false;
  // “fly-half Ann Lee”: what a hyphen joins to a role is part of its word, whatever the tagger says
  const isSmall = view.shape[i] === SHAPE.lower || opensSentence(view, i);
  if (isInnerHyphen(view, i + 1) && isSmall && view.shape[i + 2] === SHAPE.lower) return true;
  const pos = view.syntax.upos[i];
  // “Kell, May 11 Finance Minister Ann Lee”
  if (pos === POS.NUM && tellsWhen(view, i - 1)) return false;
  // “All Blacks coach Ann Lee”: no “all” goes with one
  if (pos === POS.DET) return view.document.tokens.form[i] === 'All' && isCapital(view, i + 1) && /s$/.test(formAt(view, i + 1));
  if (DONE_TO.test(formAt(view, i)) && (pos === POS.VERB || view.syntax.upos[i - 1] === POS.CCONJ)) return false;
  // “by refugees President Lee”: a small plural in front of capitals belongs to the sentence
  if (pos === POS.NOUN && isPlural(view, i) && view.hash[i] !== POLICE && view.shape[i] === SHAPE.lower && isCapital(view, i + 1))
    return false;
  if (pos === POS.NOUN && endsBefore(view, i)) return false;
  if (pos === POS.ADJ || pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM) return true;
  // “editor-in-chief”, “make-up artist”
  if (pos === POS.ADP) return isInnerHyphen(view, i - 1) && (isInnerHyphen(view, i + 1) || view.shape[i + 1] === SHAPE.lower);
  // “‘No,’ tweeted comedian Ann Lee”: what stands behind the marks is what she did
  if (pos === POS.VERB && /^[”"’»]$|^''$/.test(formAt(view, i - 1))) return false;
  // “Managing director Ann Lee”
  if (ACTING.test(formAt(view, i)) && view.shape[i + 1] === SHAPE.lower) return true;
  // “acting director”: a participle that goes with a noun behind it, and that nobody does
  if (pos === POS.VERB)
    return (
      !(view.role[i - 1] === ROLE.subject && view.syntax.head[i - 1] === i) &&
      view.labelNames[view.syntax.label[i] ?? 0] === 'amod' &&
      (view.syntax.head[i] ?? -1) > i &&
      view.shape[i + 1] === SHAPE.lower
    );
  if (pos === POS.PUNCT || pos === POS.SYM) return isInnerHyphen(view, i);
  return pos === POS.PART && POSSESSIVE.test(formAt(view, i));
}

/** Who has offices of their own, beside people and bodies: “state Senator Lee”. */
const HAS_OFFICES = /^(?:state|county|city|district|town|village|borough|vice|class|staff)$/;

/** “the action President Lee took”, “nominees former Sen. Lee and Ray”: a small noun that no office in front of a name goes with. */
function endsBefore(view: DocumentView, i: number): boolean {
  if (view.shape[i] !== SHAPE.lower) return false;
  const flags = view.flags[i] ?? 0;
  if (isPlural(view, i)) return /^(?:former|then|late|current)$/.test(formAt(view, i + 1));
  const isOffice = /^(?:President|Senator|Governor|Justice|Mayor|Congress(?:wo)?man|(?:Sen|Gov|Rep|Pres)\.)$/.test(formAt(view, i + 1));
  return isOffice && (flags & (FLAG.personNoun | FLAG.groupNoun | FLAG.title)) === 0 && !HAS_OFFICES.test(formAt(view, i));
}

/** “Secretary of State Ann Lee”: the first token of the office whose “of …” ends at `last`; -1 when there is none. */
function startOfOffice(view: DocumentView, tags: NameTags, last: number, first: number): number {
  let i = last;
  if (isCapital(view, i)) {
    while (i > first && last - i < 5 && standsInOffice(view, i)) i--;
    // “chief of staff Ann Lee”; “daughter of founder Ann Lee” is somebody else
  } else if (
    view.syntax.upos[i] === POS.NOUN &&
    // “head of communications Ann Lee”
    (!isPlural(view, i) || /^(?:head|director|vice-president|professor|minister)$/i.test(formAt(view, i - 2))) &&
    (!hasFlag(view, i, FLAG.personNoun) || isInOffice(view, i))
  )
    i--;
  // “mother of three Ann Lee”
  const isParent = view.syntax.upos[last] === POS.NUM && view.hash[last - 1] === OF && last - 2 >= first;
  if (isParent && /^(?:grand)?(?:mother|father)$/i.test(formAt(view, last - 2))) return last - 2;
  // “minister for transport Ann Lee”
  if (view.hash[i] === FOR && i > first && FIELDS.has(view.hash[last] ?? 0)) i--;
  // “Minister for Transport Ann Lee”, “minister for Transport Ann Lee”
  const isInCharge = i >= first && view.hash[i + 1] === FOR && MINISTERS.has(view.hash[i] ?? 0);
  if (isInCharge && (isCapital(view, i) || FIELDS.has(view.hash[i + 2] ?? 0))) return i;
  // “Ambassador to Kenya Ann Lee”
  if (i > first && i < last && view.document.tokens.form[i] === 'to' && POSTED.test(formAt(view, i - 1))) return i - 1;
  if (i === last || i <= first || view.hash[i] !== OF) return -1;
  const noun = i - 1;
  const isOffice = isRoleWord(view, tags, noun) || /^head$/i.test(formAt(view, noun)) || MORE_PEOPLE.has(view.hash[noun] ?? 0);
  // “the former secretary of State”
  const isAlike = isCapital(view, noun) === isCapital(view, last) || MINISTERS.has(view.hash[noun] ?? 0) || opensSentence(view, noun);
  return isOffice && !isPlural(view, noun) && isAlike ? noun : -1;
}

const standsInOffice = (view: DocumentView, i: number): boolean =>
  // “Chief of the Emir's Court”
  (isCapital(view, i) && (!hasFlag(view, i, FLAG.title) || POSSESSIVE.test(formAt(view, i + 1)))) ||
  /^(the|and|for|&)$/i.test(formAt(view, i)) ||
  (view.syntax.upos[i] === POS.PART && POSSESSIVE.test(formAt(view, i)));

/** “Superintendent of Police (Rural) Ann Lee”: the token in front of what stands in brackets right before a name; -1 where nothing does. */
function beforeBrackets({ document: { tokens }, tagged }: DocumentView, name: number): number {
  if (tokens.form[name - 1] !== ')') return -1;
  let open = name - 2;
  while (name - open < MOST_IN_BRACKETS && (tagged[open] === 1 || /^(?:and|&)$/.test(tokens.form[open] ?? ''))) open--;
  return open < name - 2 && tokens.form[open] === '(' ? open - 1 : -1;
}

const MOST_IN_BRACKETS = 6;

/** “World No. 3 Ann Lee”, “world number one Ann Lee”: the first token of a rank in front of a name; -1 where there is none. */
function startOfRank({ document: { tokens }, syntax }: DocumentView, name: number, first: number): number {
  const isRank = syntax.upos[name - 1] === POS.NUM && /^(?:nos?\.?|number)$/i.test(tokens.form[name - 2] ?? '');
  return isRank && name - 3 >= first && /^world$/i.test(tokens.form[name - 3] ?? '') ? name - 3 : -1;
}

/**
 * “deputy chief executive of the harbour authority Ann Lee”: the noun of an office in a body whose noun goes with the full name behind it;
 * -1 elsewhere, as in “the owner of the company Ann Lee founded”.
 */
function startOfPost(view: DocumentView, tags: NameTags, name: number, first: number): number {
  const { head, label, upos } = view.syntax;
  // “leader of the council Sir Ann Lee”
  const isAddressed = isCourtesy(formAt(view, name - 1));
  const body = isAddressed ? name - 2 : name - 1;
  const goesWith = view.labelNames[label[body] ?? 0] === 'nmod:desc' && (head[body] ?? -1) >= name;
  if (!(goesWith || isAddressed) || view.shape[body] !== SHAPE.lower || !hasFlag(view, body, FLAG.groupNoun)) return -1;
  if (isPlural(view, body) || !isFullName(view, tags, name)) return -1;
  for (let i = name + 1; i < name + LONGEST_ROLE && view.sentence[i] === view.sentence[name]; i++)
    if (view.labelNames[label[i] ?? 0] === 'acl:relcl' && (head[i] ?? -1) >= name && (head[i] ?? -1) < i) return -1;
  let of = body - 1;
  while (of > first && body - of < 5 && (upos[of] === POS.NOUN || upos[of] === POS.ADJ || upos[of] === POS.PROPN)) of--;
  if (upos[of] !== POS.DET || view.hash[of - 1] !== OF || of - 2 < first) return -1;
  const noun = of - 2;
  return hasFlag(view, noun, FLAG.personNoun | FLAG.title) && !isPlural(view, noun) ? noun : -1;
}

/** “a week praising Sen. Ann Lee”: a participle behind a noun begins a clause, whatever the tagger says. */
const beginsClause = (view: DocumentView, i: number, first: number): boolean =>
  view.shape[i] === SHAPE.lower &&
  formAt(view, i).endsWith('ing') &&
  view.syntax.upos[i] !== POS.ADJ && // “Transdev managing director Ann Lee”
  i > first &&
  (view.syntax.upos[i - 1] === POS.NOUN || view.syntax.upos[i - 1] === POS.PROPN);

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

const canBegin = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  if (pos === POS.PART || pos === POS.PUNCT || pos === POS.SYM || view.document.tokens.form[i] === 'and') return false;
  return !(view.shape[i] === SHAPE.lower && /..ly$/.test(formAt(view, i)));
};

const isOtherPerson = (tags: NameTags, i: number): boolean => tags.tag[i] === TAG.person;
