import { STATE } from '../../syntax/mends/mend-places.ts';
import { POS } from '../../syntax/syntax.ts';
import { startsWithLetter } from '../../text/letters.ts';
import { type DocumentView, formAt, hasFlag, IN_KIND, SHAPE } from '../document-view.ts';
import { FLAG, lookUp } from '../lexicon.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isGiven } from './capital-run.ts';
import type { NameContext } from './name-context.ts';
import { isInnerHyphen, isParticle, TAG } from './name-tags.ts';
import { PREFIX } from './runs-by-word.ts';
import { A_NAME, isBeforeName, isBehindMr, isBehindName } from './tag-step.ts';

const INDEFINITE = hashWords('a an another every each no any');
const FAMILY = hashWords('the both many some most fellow all few young other');
/** “(R-Ohio)”, “D-N.Y.”: a party and a place, never somebody. */
const AFFILIATION = /^[A-Z]{1,3}[-–][A-Z]/;
const OPENS = /^[([,]$/;
/** “(Con, Marsh East)”: parties as councils shorten them. */
const PARTY = /^(?:Con|Lab|Lib|Ind|Grn)$/;
/** “Party MLAs Ann Lee and Tom Ray”: what several are, in front of their names. */
const SEVERAL = /^(?:[A-Z]{2,5}s|Co-[a-z]+s|Mesdames|Messrs)$/;
/** Words for people of one kind: “Sikhs” and “Liberals” are tagged as plurals, these endings also where the tagger slips. */
const PEOPLES = /(?:[^v]ans|ists|ites|crats|ims)$/;

/** Peoples and kinds of people whose plural has no such ending. */
const MANY = hashWords(
  'hispanics latinos latinas hindus jews arabs kurds sikhs nazis millennials catholics evangelicals protestants yazidis māori maori pākehā',
);
/** “Islamophobia”, “Progressivism”: what people think; “Appeasement”, “Trumpcare”: what they do. */
const IDEA = /[a-z](?:ism|phobia|ment|ness|tion|sion|ship|care|xit)$/;
/** “Example.com” says things, and is nobody. */
const SITE = /[a-z]\.(?:(?:com|org|net)(?:\.[a-z]{2})?|co\.[a-z]{2})$/i;

/** Of a party, and nobody's name: “Ann Lee, Democrat of Ohio”. */
export const PARTISANS = hashWords('democrat republican tory unionist');

/** “Liberals”, “a Liberal”, “(R-Ohio)”: many, or one of many, but nobody's name; nor is the same word elsewhere alone. */
export function dropKinds(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const { form } = view.document.tokens;
  const kinds = new Map<number, number>();
  const known = new Set<number>();
  const firsts = new Set(tagged.filter((i) => tag[i] === TAG.person && isBeforeName(view, tag, i)).map((i) => view.hash[i] ?? 0));
  for (const i of tagged)
    if (tag[i] === TAG.person && (isBehindName(view, tag, i) || isBeforeName(view, tag, i) || tag[i - 1] === TAG.title))
      known.add(view.hash[i] ?? 0);
  /** Surnames of two halves: behind a first name or a title. */
  const double = new Set<string>();
  for (const i of tagged)
    if (tag[i] === TAG.person && isInnerHyphen(view, i + 1) && (isBehindName(view, tag, i) || tag[i - 1] === TAG.title))
      double.add(halvesOf(view, i));
  const alone = (i: number): boolean =>
    tag[i] === TAG.person &&
    !isBehindName(view, tag, i) &&
    !isBeforeName(view, tag, i) &&
    !isBehindMr(view, i) &&
    !isParticle(view, i - 1) &&
    !isInnerHyphen(view, i - 1);
  for (const i of tagged) {
    if (isMember(view, i)) tag[i] = TAG.none;
    if (tag[i] !== TAG.person) continue;
    const word = form[i] ?? '';
    if (isSeatOfParty(view, i)) {
      tag[i] = TAG.none;
      continue;
    }
    if (
      AFFILIATION.test(word) ||
      (form[i - 1] === '(' && PARTY.test(word) && /^[,)]$/.test(form[i + 1] ?? '')) ||
      (view.shape[i] === SHAPE.initial && OPENS.test(form[i - 1] ?? '') && !startsWithLetter(form[i + 1] ?? ''))
    ) {
      // “(R-Ohio)”, “(D)”, “(Con)”
      for (let j = i; j === i || (isInnerHyphen(view, j - 1) && tag[j] === TAG.person); j += 2) tag[j] = TAG.none;
      continue;
    }
    if (isPartyInTwo(view, i) || areSeveral(view, tag, i)) {
      tag[i] = TAG.none;
      continue;
    }
    const peoples = startOfPeoples(view, tag, i);
    if (peoples >= 0) {
      tag.fill(TAG.none, peoples, peoples + 3);
      continue;
    }
    if (isAffix(view, i)) {
      tag[i] = TAG.none;
      continue;
    }
    // “Hewlett-Packard Co.”
    if (isInnerHyphen(view, i + 1) && tag[i + 2] === TAG.group && !known.has(view.hash[i] ?? 0)) {
      tag[i] = TAG.group;
      continue;
    }
    if (isPartisan(view, tag, i)) {
      tag[i] = TAG.title;
      continue;
    }
    if (isPair(view, tag, i, known, double)) {
      tag.fill(TAG.none, i, i + 3);
      continue;
    }
    if (!alone(i) || hasFlag(view, i, A_NAME)) continue;
    const site = SITE.test(word);
    if (site || STATE.test(word) || IDEA.test(word)) {
      tag[i] = site ? TAG.group : TAG.none;
      continue;
    }
    const plural = view.syntax.xposNames[view.syntax.xpos[i] ?? 0] === 'NNPS';
    // “Anies” of Anies Tessmar, unlike “the Lees”
    const isPlural = plural && (FAMILY.has(view.hash[i - 1] ?? 0) || (word.endsWith('s') && !firsts.has(view.hash[i] ?? 0)));
    if (PEOPLES.test(word) || MANY.has(view.hash[i] ?? 0) || isPlural) kinds.set(view.hash[i] ?? 0, TAG.group);
    else if (PARTISANS.has(view.hash[i] ?? 0) || (hasIndefinite(view, i) && !known.has(view.hash[i] ?? 0)))
      kinds.set(view.hash[i] ?? 0, TAG.title);
  }
  if (kinds.size === 0) return;
  for (const i of tagged) {
    const kind = alone(i) ? kinds.get(view.hash[i] ?? 0) : undefined;
    if (kind !== undefined) tag[i] = kind;
  }
}

/** “Ann Lee, MP for Redditch”: an office, however large it is written. */
const isMember = ({ document: { tokens } }: DocumentView, i: number): boolean =>
  /^(?:MP|MSP|MEP|MLA|TD)$/.test(tokens.form[i] ?? '') && tokens.form[i + 1] === 'for';

/** “(Lib Dem)”. */
function isPartyInTwo({ document: { tokens } }: DocumentView, i: number): boolean {
  const lib = tokens.form[i] === 'Dem' ? i - 1 : i;
  return tokens.form[lib] === 'Lib' && tokens.form[lib + 1] === 'Dem' && tokens.form[lib - 1] === '(';
}

/** “Franco-German”, “Afro-Colombian”: the first of the three tokens around token `i`, at either end; -1 elsewhere. */
function startOfPeoples(view: DocumentView, tag: Uint8Array, i: number): number {
  const first = isInnerHyphen(view, i + 1) ? i : isInnerHyphen(view, i - 1) ? i - 2 : -1;
  const isPeople = ((view.flags[first + 2] ?? 0) & (FLAG.demonym | A_NAME)) === FLAG.demonym;
  return first >= 0 && isPeople && !isBehindName(view, tag, first) && !isBeforeName(view, tag, first + 2) ? first : -1;
}

/** “Senators Lee and Ray”, “Republicans Lee and Ray”: what several are, in front of the first of them. */
function areSeveral(view: DocumentView, tag: Uint8Array, i: number): boolean {
  const word = formAt(view, i);
  if (!isBeforeName(view, tag, i) || isBehindName(view, tag, i)) return false;
  if (SEVERAL.test(word)) return true;
  const one = hashWord(word.slice(0, -1));
  const isKind = (lookUp(view.lexicon, one) & (FLAG.personNoun | FLAG.title)) !== 0 || PARTISANS.has(one);
  return /[a-z]s$/.test(word) && isKind && !hasFlag(view, i, A_NAME);
}

/** “Anti-Lee”, “a Lee-Style Debate”: what a hyphen joins to a name, and is none of it. */
const isAffix = (view: DocumentView, i: number): boolean =>
  (isInnerHyphen(view, i + 1) && PREFIX.test(formAt(view, i))) || (isInnerHyphen(view, i - 1) && IN_KIND.test(formAt(view, i)));

/** “Democrat Ann Lee”, “Kentuckian Ann Lee”: of a party or a people, in front of a name. */
const isPartisan = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  !isBehindName(view, tag, i) &&
  isBeforeName(view, tag, i) &&
  (PARTISANS.has(view.hash[i] ?? 0) ||
    // “the Kenyan Ann Lee”
    (((view.flags[i] ?? 0) & (FLAG.demonym | A_NAME)) === FLAG.demonym && isGiven(view, i + 1) && isBeforeName(view, tag, i + 1)) ||
    (/[a-z]{3}ian$/.test(formAt(view, i)) && !hasFlag(view, i, A_NAME) && isGiven(view, i + 1) && isBeforeName(view, tag, i + 1)));

/** “(Con, Mill Ward)”: a seat of one or two words behind a party. */
function isSeatOfParty({ document: { tokens } }: DocumentView, i: number): boolean {
  const comma = tokens.form[i - 1] === ',' ? i - 1 : i - 2;
  return tokens.form[comma] === ',' && PARTY.test(tokens.form[comma - 1] ?? '') && tokens.form[comma - 2] === '(';
}

/** “the Lee-Marsh bill”: two whom the text names with a first name or a title, and nobody called so: “Mrs Lee-Marsh”. */
const isPair = (view: DocumentView, tag: Uint8Array, i: number, known: ReadonlySet<number>, double: ReadonlySet<string>): boolean =>
  isInnerHyphen(view, i + 1) &&
  tag[i + 2] === TAG.person &&
  !isBehindName(view, tag, i) &&
  !isBeforeName(view, tag, i + 2) &&
  known.has(view.hash[i] ?? 0) &&
  known.has(view.hash[i + 2] ?? 0) &&
  !double.has(halvesOf(view, i));

/** The words that a hyphen behind token `i` joins. */
const halvesOf = ({ hash }: DocumentView, i: number): string => `${hash[i]}-${hash[i + 2]}`;

/** Whether “a”, “another” or the like goes with token `i`. */
function hasIndefinite(view: DocumentView, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 5; j--) {
    if (INDEFINITE.has(view.hash[j] ?? 0)) return view.syntax.head[j] === i;
    const pos = view.syntax.upos[j];
    if (pos !== POS.ADJ && pos !== POS.PROPN && pos !== POS.NOUN && pos !== POS.PUNCT && pos !== POS.NUM) return false;
  }
  return false;
}
