import { POS } from '../../syntax/syntax.ts';
import { standsBesideSpeech } from '../beside-speech.ts';
import { type DocumentView, formAt, hasFlag, isPlural as hasPluralTag, ROLE, SHAPE } from '../document-view.ts';
import { isEpithet } from '../is-epithet.ts';
import { inLaw } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import { isInnerHyphen, TAG } from '../names/name-tags.ts';
import { FIELDS } from '../names/part-offices.ts';
import { STYLE } from '../names/short-titles.ts';
import type { NameTags } from '../names/tag-names.ts';
import { behindAge, closesPhrase, endOfPhrase, isComma, isInFront } from '../read-commas.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isOwner, standsBeforeNoun } from './before-noun.ts';
import { isInOffice, OF_GENERAL } from './role-words.ts';
import { standsForOne } from './stands-for-one.ts';

/** One word for many people, without an ending that says so. */
const COLLECTIVE = /^(?:staff|police|personnel|crew|management|kin|clergy)$/i;

/** Whether token `i` is the noun of a description of somebody: of a person, or of people who act together. */
export function describes(view: DocumentView, tags: NameTags, i: number): 'person' | 'group' | undefined {
  // “the Commissioner for Justice” is no justice
  if (FIELDS.has(view.hash[i] ?? 0) && /^(?:of|for)$/.test(formAt(view, i - 1))) return undefined;
  if (tags.tag[i] === TAG.title || isEpithet(view, i)) return 'person';
  // “Her Majesty said”
  if (STYLE.test(formAt(view, i)) && isOwner(view, startOfStyle(view, i))) return 'person';
  if (tags.tag[i] === TAG.none && standsForOne(view, tags, i)) return 'person';
  if (tags.tag[i] !== TAG.none || !isNoun(view, i)) return undefined;
  const flags = view.flags[i] ?? 0;
  if (COLLECTIVE.test(formAt(view, i))) return 'group';
  if (isFilmMaker(view, i)) return 'person';
  // “The maker of the biscuits said”
  if (/^makers?$/.test(formAt(view, i)) && view.document.tokens.form[i + 1] === 'of') return 'group';
  if (isInOffice(view, i)) return undefined;
  const kin = inLaw(view, i);
  if (kin !== i) return isPlural(view, kin) ? 'group' : 'person';
  if (flags & FLAG.personNoun) return isPlural(view, i) ? 'group' : 'person';
  if (isRank(view, i)) return 'person';
  if (introduces(view, tags, i)) return 'person';
  // “Ann Lee, a homeopath”: beside somebody's name any noun says what they are
  const beside = view.role[i] === ROLE.appos ? (view.syntax.head[i] ?? -1) : -1;
  if (ABSTRACT.test(formAt(view, i))) return flags & FLAG.groupNoun ? 'group' : undefined;
  if (beside >= 0 && beside < i && i - beside < 12 && tags.tag[beside] === TAG.person && !isPlural(view, i) && hasArticle(view, i))
    return 'person';
  // “Ann Lee, chair of the trust, said”
  if (beside >= 0 && beside < i && isComma(view, i - 1) && tags.tag[i - 2] === TAG.person && endOfPhrase(view, i + 1) > i + 1)
    return closesPhrase(view, endOfPhrase(view, i + 1), view.sentence[i] ?? 0) ? 'person' : undefined;
  return flags & FLAG.groupNoun ? 'group' : undefined;
}

/** “His Royal Highness”: where whose the style at `i` is stands. */
const startOfStyle = (view: DocumentView, i: number): number => (formAt(view, i - 1) === 'Royal' ? i - 2 : i - 1);

/** “The film-maker, Ann Lee, …”: whether the maker at `i` is somebody, and no company. */
export const isFilmMaker = (view: DocumentView, i: number): boolean =>
  view.document.tokens.form[i] === 'maker' &&
  /^(?:film|documentary|programme)$/.test(formAt(view, isInnerHyphen(view, i - 1) ? i - 2 : i - 1));

/** “the general said”: ranks that are words for other things as well. */
function isRank(view: DocumentView, i: number): boolean {
  const form = formAt(view, i);
  if (view.syntax.upos[i] !== POS.NOUN || !hasArticle(view, i)) return false;
  // “the auto major” is a company
  return (
    form === 'general' ||
    (form === 'major' && view.syntax.upos[i - 1] !== POS.NOUN) ||
    (form === 'justice' && standsBesideSpeech(view, i - 1, i + 1))
  );
}

/** The token behind an office whose noun is at `i`: an adjective behind it belongs to it, “the attorney general”, “the president-elect”. */
export function endOfOffice(view: DocumentView, i: number): number {
  const isBehind = view.syntax.head[i + 1] === i || OF_GENERAL.test(`${formAt(view, i)} ${formAt(view, i + 1)}`);
  if (isBehind && /^(?:general|elect|emeritus)$/.test(formAt(view, i + 1))) return i + 2;
  return isInnerHyphen(view, i + 1) && isElect(view, i + 2) ? i + 3 : i + 1;
}

/** “president-elect”. */
export const isElect = ({ document }: DocumentView, i: number): boolean => /^(?:elect|designate)$/.test(document.tokens.form[i] ?? '');

const isJob = ({ flags }: DocumentView, i: number): boolean => ((flags[i] ?? 0) & FLAG.personNoun) !== 0;

/** A small noun; of words for people also what the tagger takes for a name: “Mr Lee's widow”. Not a part of “23-year-old”. */
function isNoun(view: DocumentView, i: number): boolean {
  if (isInnerHyphen(view, i + 1)) return isElect(view, i + 2) && hasFlag(view, i, FLAG.personNoun);
  // “Ann Lee, Headteacher, said”
  if (view.shape[i] === SHAPE.capital)
    return view.syntax.upos[i] === POS.NOUN || (isJob(view, i) && isComma(view, i - 1) && isComma(view, i + 1));
  const pos = view.syntax.upos[i];
  if (pos === POS.NOUN) return true;
  const flags = view.flags[i] ?? 0;
  if (!(flags & FLAG.personNoun)) return false;
  // “says ex-minister”
  if (/^ex-/.test(formAt(view, i))) return true;
  // “who was the firm's chief executive”
  if (pos === POS.ADJ && view.document.tokens.form[i - 1] === 'chief' && view.syntax.upos[i + 1] !== POS.NOUN) return true;
  // “the chief executive, Ann Lee”, “Ann Lee, an official, …”: no adjective stands there
  const isPlaced = (isComma(view, i + 1) && view.role[i] === ROLE.subject) || (view.role[i] === ROLE.appos && hasArticle(view, i));
  return pos === POS.PROPN || (pos === POS.ADJ && !(flags & FLAG.demonym) && isPlaced);
}

/**
 * “the band's bassist, Ann Lee, said”, “its chair, Ann Lee”: between commas behind a possessed noun, a full name says that
 * the noun means a person, whatever the lists say.
 */
function introduces(view: DocumentView, tags: NameTags, i: number): boolean {
  if (view.syntax.upos[i] !== POS.NOUN || isPlural(view, i) || ABSTRACT.test(formAt(view, i))) return false;
  const comma = endOfPhrase(view, i + 1);
  if (followsName(view, tags, i)) return closesPhrase(view, comma, view.sentence[i] ?? 0);
  if (!isComma(view, comma)) return false;
  // “a rebuke from the mayor's brother, Ann Lee”: the noun at the comma is who that is
  for (let j = i + 1; j < comma; j++)
    if (hasFlag(view, j, FLAG.personNoun) && !isPlural(view, j) && (j === comma - 1 || view.document.tokens.form[j + 1] === 'for'))
      return false;
  // “the murder of a fan, Ann Lee”: so is the noun behind “a”
  if (comma - 2 > i && A.has(view.hash[comma - 2] ?? 0)) return false;
  let name = comma + 1;
  while (tags.tag[name] === TAG.title) name++;
  if (tags.tag[name] !== TAG.person || tags.tag[name + 1] !== TAG.person) return false;
  let end = name + 1;
  while (tags.tag[end] === TAG.person || isInnerHyphen(view, end)) end++;
  if (!closesPhrase(view, behindAge(view, end), view.sentence[i] ?? 0)) return false;
  for (let j = i - 1; j >= 0 && i - j < 6 && standsBeforeNoun(view, j); j--) {
    if (view.role[j] === ROLE.possessive || /^['’]s$/.test(formAt(view, j))) return !isInFront(view, j);
    // “The harbour master, Ann Lee, said”; “at the harbour, Ann Lee, 30, said” is a place
    if (ARTICLES.has(view.hash[j] ?? 0)) return view.syntax.upos[j - 1] !== POS.ADP || view.hash[j - 1] === TO;
  }
  return false;
}

/** “Ann Lee, a shrimper, said”: whether “a” and the noun at `i` stand behind somebody's name and a comma. */
function followsName(view: DocumentView, tags: NameTags, i: number): boolean {
  for (let j = i - 1; j > 1 && i - j < 6 && standsBeforeNoun(view, j); j--)
    if (A.has(view.hash[j] ?? 0))
      return isComma(view, j - 1) && tags.tag[j - 2] === TAG.person && view.sentence[j - 2] === view.sentence[i];
  return false;
}

function hasArticle(view: DocumentView, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 6 && standsBeforeNoun(view, j); j--)
    if (ARTICLES.has(view.hash[j] ?? 0)) return view.syntax.head[j] === i;
  return false;
}

const TO = hashWord('to');
const A = hashWords('a an');
const ARTICLES = hashWords('a an the');

/** Whether the noun at `i` means several; the tagger slips in headlines, the ending does not. */
export const isPlural = (view: DocumentView, i: number): boolean => hasPluralTag(view, i) || /[^su]s$/.test(formAt(view, i));

/** What somebody says or does, not what they are: “Lee, in a statement”. */
const ABSTRACT = /(?:ment|tion|sion|ness|ity|ance|ence|ing|ism|ship|news|day|week|year|time|case|book|show|story|place)$/;
