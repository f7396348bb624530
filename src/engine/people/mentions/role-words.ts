import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, isPlural, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { PEOPLE_OR_THINGS } from '../more-people.ts';
import { isInnerHyphen, isSureParticle, TAG } from '../names/name-tags.ts';
import type { NameTags } from '../names/tag-names.ts';
import { hashWords } from '../word-hash.ts';

/* Which word right in front of a name says what its bearer is; see start-of-role.ts. */

/** Whether token `i` names what somebody is: a title or a noun for a person. */
export const isRoleWord = (view: DocumentView, tags: NameTags, i: number): boolean =>
  tags.tag[i] === TAG.title ||
  // “president-elect Ann Lee”
  (/^(?:elect|designate)$/.test(formAt(view, i)) && isInnerHyphen(view, i - 1) && isRoleWord(view, tags, i - 2)) ||
  (!isInOffice(view, i) &&
    !isFellow(view, i) &&
    ((hasFlag(view, i, FLAG.personNoun) && (view.syntax.upos[i] === POS.NOUN || view.syntax.upos[i] === POS.PROPN)) ||
      isTitleLikeAdjective(view, tags, i) ||
      isPlaceInBody(view, tags, i) ||
      describesName(view, tags, i) ||
      isOwnPerson(view, tags, i)));

/** “chief of staff Ann Lee”, “secretary of state Ann Lee”: nobody by itself, though lists have it among people. */
export const isInOffice = ({ document }: DocumentView, i: number): boolean => /^(?:staff|state)$/i.test(document.tokens.form[i] ?? '');

/** “fellow Kentuckian Ann Lee”, “his fellow Ann Lee”, unlike “research fellow Ann Lee”. */
const isFellow = ({ document, syntax }: DocumentView, i: number): boolean =>
  document.tokens.form[i] === 'fellow' && syntax.upos[i - 1] !== POS.NOUN && syntax.upos[i - 1] !== POS.ADJ;

/** “board chair Ann Lee”, “council member Ann Lee”, “GP Ann Lee”: what no list of nouns for people has, right in front of a full name. */
const isPlaceInBody = (view: DocumentView, tags: NameTags, i: number): boolean =>
  (/^(?:(?:co-?)?chair|member|supremo|treasurer|trustee|GP|head)$/i.test(formAt(view, i)) ||
    PEOPLE_OR_THINGS.has(view.hash[i] ?? 0) ||
    isPosition(view, i)) &&
  (view.syntax.upos[i] === POS.NOUN || view.syntax.upos[i] === POS.PROPN) &&
  // “GP Dr Ann Lee”
  (tags.tag[i + 1] === TAG.title ? tags.tag[i + 2] === TAG.person : isFullName(view, tags, i + 1));

/** Whether a name of two words and more begins at `i`: “Ann Lee”, “Ann van der Berg”. */
export const isFullName = (view: DocumentView, tags: NameTags, i: number): boolean =>
  tags.tag[i] === TAG.person && (tags.tag[i + 1] === TAG.person || isSureParticle(view, i + 1));

/** Ends of nouns for who does something. */
const DOES = /(?:er|or|ist|ian|ant|ent|eer|ate|man|woman|person|smith|star)$/;

/** Nouns that end so and are nobody: “In winter Ann Lee left”, “the carrier Ann Lee”. */
const NOBODY =
  /(?:ment|event|^(?:winter|summer|river|order|letter|paper|offer|water|dinner|supper|weather|corner|border|tower|number|power|matter|chapter|quarter|harbor|door|floor|error|factor|sector|restaurant|carrier|cruiser|freighter|liner|steamer|tanker|trawler|destroyer|cutter|state|date|climate))$/;

/** “advocate Ann Lee”: a noun for which no list has people, which the tree has say what a full name's bearer is. */
const describesName = (view: DocumentView, tags: NameTags, i: number): boolean =>
  (view.syntax.upos[i] === POS.NOUN || view.syntax.upos[i] === POS.PROPN) &&
  view.shape[i] === SHAPE.lower &&
  DOES.test(formAt(view, i)) &&
  !NOBODY.test(formAt(view, i)) &&
  view.role[i] === ROLE.compound &&
  (view.syntax.head[i] ?? -1) > i &&
  tags.tag[i + 1] === TAG.person &&
  tags.tag[i + 2] === TAG.person;

const POSITIONS = hashWords('guard center centre forward winger wicketkeeper shortstop seamer spinner hooker flanker prop lock tackle');
const SECOND_HALVES = hashWords('back half keeper');

/** “point guard Ann Lee”, “Left-back Ann Lee”: where somebody plays in a team. */
export const isPosition = ({ hash, shape }: DocumentView, i: number): boolean =>
  POSITIONS.has(hash[i] ?? 0) || (shape[i - 1] === SHAPE.hyphen && SECOND_HALVES.has(hash[i] ?? 0));

/** “her cousin Jerome Lee”: a noun that somebody owns, right in front of a name, means a person. */
const isOwnPerson = (view: DocumentView, tags: NameTags, i: number): boolean =>
  !NOBODY.test(formAt(view, i)) &&
  view.syntax.upos[i] === POS.NOUN &&
  view.shape[i] === SHAPE.lower &&
  !isPlural(view, i) &&
  /^(his|her|their|my|our)$/i.test(formAt(view, i - 1)) &&
  tags.tag[i + 1] === TAG.person;

/** What nobody does, by how it ends, whatever the tagger says: “banker”, “goalkeeper”. */
const NEVER_DONE = /(?:[^h]er|or|ist|man)$/;
/** What the tagger takes the noun right in front of a full name for: “chief executive Ann Lee”, “it was late, banker Ann Lee said”. */
const isMistaken = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.ADJ || pos === POS.ADV || pos === POS.SCONJ || (pos === POS.VERB && NEVER_DONE.test(formAt(view, i)));
};

/** “chief executive Ann Lee”, “secretary general Ann Lee”, “banker Ann Lee”: a noun for a person that the tagger takes for something else. */
const isTitleLikeAdjective = (view: DocumentView, tags: NameTags, i: number): boolean =>
  isMistaken(view, i) &&
  hasFlag(view, i, FLAG.personNoun | FLAG.title) &&
  !hasFlag(view, i, FLAG.demonym) &&
  view.shape[i] === SHAPE.lower &&
  isFullName(view, tags, i + 1);

/** Offices and ranks whose second word is an adjective. */
export const OF_GENERAL =
  /^(?:attorney|solicitor|secretary|governor|auditor|inspector|director|surgeon|advocate|consul|adjutant|major|brigadier|lieutenant) general$/i;
