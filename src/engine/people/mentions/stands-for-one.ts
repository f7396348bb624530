import { POS } from '../../syntax/syntax.ts';
import { standsBesideSpeech } from '../beside-speech.ts';
import { type DocumentView, formAt, hasFlag, ROLE } from '../document-view.ts';
import { CALLINGS, STARS } from '../is-epithet.ts';
import { FLAG } from '../lexicon.ts';
import { isInnerHyphen, TAG } from '../names/name-tags.ts';
import type { NameTags } from '../names/tag-names.ts';
import { endOfPhrase } from '../read-commas.ts';
import { isPosition } from './role-words.ts';

/** Whether token `i` stands for one person, though no list of nouns for people has it: one of several, a head, a player for a country. */
export const standsForOne = (view: DocumentView, tags: NameTags, i: number): boolean =>
  isOneOf(view, i) ||
  isHead(view, tags, i) ||
  isInternational(view, i) ||
  isPlayer(view, i) ||
  isSource(view, i) ||
  isChild(view, i) ||
  isStar(view, i) ||
  isCalling(view, i);

/** “One of them said”, “one of the men”. */
function isOneOf(view: DocumentView, i: number): boolean {
  const { form } = view.document.tokens;
  if (form[i + 1] !== 'of' || !/^one$/i.test(form[i] ?? '') || view.role[i] !== ROLE.subject) return false;
  if (/^(?:them|us|you)$/.test(form[i + 2] ?? '')) return true;
  const end = endOfPhrase(view, i + 1) - 1;
  return hasFlag(view, end, FLAG.personNoun) && (view.syntax.xposNames[view.syntax.xpos[end] ?? 0] ?? '').endsWith('S');
}

/** The first token of the words in front of the noun at `i` that go with it. */
function startOfPhrase(view: DocumentView, i: number): number {
  let first = i;
  const isBelow = (word: number): boolean => (view.syntax.head[word] ?? -1) > word && (view.syntax.head[word] ?? -1) <= i;
  while (first > 0 && i - first < 6 && isBelow(first - 1)) first--;
  return first;
}

/** Tokens between somebody and what they are: “Ann Lee, who …, is the head of the agency”. */
const MOST_BETWEEN = 20;

/** “Ann Lee is the head of the agency”: whether the noun at `i` tells what somebody named is. */
function tells(view: DocumentView, tags: NameTags, i: number): boolean {
  for (let j = i - 1; j > i - MOST_BETWEEN && view.sentence[j] === view.sentence[i]; j--)
    if (view.role[j] === ROLE.subject && view.syntax.head[j] === i) return tags.tag[j] === TAG.person;
  return false;
}

/** “The acting head of the agency said”: a head that speaks, and has no name of its own behind. */
function isHead(view: DocumentView, tags: NameTags, i: number): boolean {
  const { form } = view.document.tokens;
  if (form[i] !== 'head' || form[i + 1] !== 'of' || view.syntax.upos[i] !== POS.NOUN) return false;
  const first = startOfPhrase(view, i);
  const end = endOfPhrase(view, i + 1);
  // “Ann Lee is now the agency's head of design”
  if (tells(view, tags, i)) return true;
  return tags.tag[end - 1] !== TAG.person && standsBesideSpeech(view, first, end);
}

/** Whether a noun at `i` that no “of” goes on about does or says something. */
const isTelling = (view: DocumentView, i: number): boolean =>
  view.document.tokens.form[i + 1] !== 'of' && (view.role[i] === ROLE.subject || standsBesideSpeech(view, startOfPhrase(view, i), i + 1));

/** “A source close to the minister said”, “the source said”: who tells something, and has no name. */
const isSource = (view: DocumentView, i: number): boolean =>
  view.document.tokens.form[i] === 'source' && view.syntax.upos[i] === POS.NOUN && isTelling(view, i);

/** “The 23-year-old songstress said”, “the brunette beauty said”: who does or says something by a word of magazines. */
const isStar = (view: DocumentView, i: number): boolean => STARS.has(view.hash[i] ?? 0) && isTelling(view, i);

/** “The trustee said”, “says pope”: who does or says something by a calling. */
const isCalling = (view: DocumentView, i: number): boolean =>
  CALLINGS.has(view.hash[i] ?? 0) && view.syntax.upos[i] === POS.NOUN && isTelling(view, i);

const BY_AGE: ReadonlySet<string> = new Set(['oldest', 'eldest', 'youngest']);

/** “His eldest, Tom, said”: a child by its age. */
const isChild = (view: DocumentView, i: number): boolean =>
  BY_AGE.has(formAt(view, i)) &&
  /^(?:his|her|their|my|our)$/i.test(formAt(view, i - 1)) &&
  view.syntax.upos[i + 1] !== POS.NOUN &&
  view.syntax.upos[i + 1] !== POS.ADJ &&
  !isInnerHyphen(view, i + 1);

/** “the Czech international said”: who plays for a country. */
const isInternational = (view: DocumentView, i: number): boolean =>
  view.document.tokens.form[i] === 'international' &&
  hasFlag(view, i - 1, FLAG.demonym | FLAG.place) &&
  (view.role[i] === ROLE.subject || view.role[i] === ROLE.appos);

/** “the Rovers centre-half said”: who plays there and speaks. */
const isPlayer = (view: DocumentView, i: number): boolean =>
  isPosition(view, i) &&
  view.syntax.upos[i] === POS.NOUN &&
  /^the$/i.test(formAt(view, startOfPhrase(view, i))) &&
  standsBesideSpeech(view, startOfPhrase(view, i), i + 1);
