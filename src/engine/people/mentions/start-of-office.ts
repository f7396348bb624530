import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, hasFlag, isCapital, isPlural, opensSentence, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { MORE_PEOPLE } from '../more-people.ts';
import { isCourtesy } from '../names/forms-of-address.ts';
import { FIELDS } from '../names/part-offices.ts';
import type { NameTags } from '../names/tag-names.ts';
import { hashWord, hashWords, OF } from '../word-hash.ts';
import { isFullName, isInOffice, isRoleWord } from './role-words.ts';

const FOR = hashWord('for');
/** A longer phrase is a sentence gone wrong. */
const LONGEST_POST = 8;
/** Who is sent to a country. */
const POSTED = /^(?:ambassador|commissioner|envoy|consul|representative|adviser|advisor)$/i;
const MINISTERS = hashWords('minister secretary commissioner ombudsman member councillor senator candidate representative');
/** “Secretary of State Ann Lee”: the first token of the office whose “of …” ends at `last`; -1 when there is none. */
export function startOfOffice(view: DocumentView, tags: NameTags, last: number, first: number): number {
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
  // “Minister for Justice”
  (isCapital(view, i) && (!hasFlag(view, i, FLAG.title) || POSSESSIVE.test(formAt(view, i + 1)) || FIELDS.has(view.hash[i] ?? 0))) ||
  /^(the|and|for|&)$/i.test(formAt(view, i)) ||
  (view.syntax.upos[i] === POS.PART && POSSESSIVE.test(formAt(view, i)));

/** “Superintendent of Police (Rural) Ann Lee”: the token in front of what stands in brackets right before a name; -1 where nothing does. */
export function beforeBrackets({ document: { tokens }, tagged }: DocumentView, name: number): number {
  if (tokens.form[name - 1] !== ')') return -1;
  let open = name - 2;
  while (name - open < MOST_IN_BRACKETS && (tagged[open] === 1 || /^(?:and|&)$/.test(tokens.form[open] ?? ''))) open--;
  return open < name - 2 && tokens.form[open] === '(' ? open - 1 : -1;
}

const MOST_IN_BRACKETS = 6;

/** “World No. 3 Ann Lee”, “world number one Ann Lee”: the first token of a rank in front of a name; -1 where there is none. */
export function startOfRank({ document: { tokens }, syntax }: DocumentView, name: number, first: number): number {
  const isRank = syntax.upos[name - 1] === POS.NUM && /^(?:nos?\.?|number)$/i.test(tokens.form[name - 2] ?? '');
  return isRank && name - 3 >= first && /^world$/i.test(tokens.form[name - 3] ?? '') ? name - 3 : -1;
}

/**
 * “deputy chief executive of the harbour authority Ann Lee”: the noun of an office in a body whose noun goes with the full name behind it;
 * -1 elsewhere, as in “the owner of the company Ann Lee founded”.
 */
export function startOfPost(view: DocumentView, tags: NameTags, name: number, first: number): number {
  const { head, label, upos } = view.syntax;
  // “leader of the council Sir Ann Lee”
  const isAddressed = isCourtesy(formAt(view, name - 1));
  const body = isAddressed ? name - 2 : name - 1;
  const goesWith = view.labelNames[label[body] ?? 0] === 'nmod:desc' && (head[body] ?? -1) >= name;
  if (!(goesWith || isAddressed) || view.shape[body] !== SHAPE.lower || !hasFlag(view, body, FLAG.groupNoun)) return -1;
  if (isPlural(view, body) || !isFullName(view, tags, name)) return -1;
  for (let i = name + 1; i < name + LONGEST_POST && view.sentence[i] === view.sentence[name]; i++)
    if (view.labelNames[label[i] ?? 0] === 'acl:relcl' && (head[i] ?? -1) >= name && (head[i] ?? -1) < i) return -1;
  let of = body - 1;
  while (of > first && body - of < 5 && (upos[of] === POS.NOUN || upos[of] === POS.ADJ || upos[of] === POS.PROPN)) of--;
  if (upos[of] !== POS.DET || view.hash[of - 1] !== OF || of - 2 < first) return -1;
  const noun = of - 2;
  return hasFlag(view, noun, FLAG.personNoun | FLAG.title) && !isPlural(view, noun) ? noun : -1;
}
