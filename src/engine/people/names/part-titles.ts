import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, inCapitals, SHAPE } from '../document-view.ts';
import { RELATIVES } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import { MORE_PEOPLE, PEOPLE_OR_THINGS } from '../more-people.ts';
import { isComma } from '../read-commas.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven } from './capital-run.ts';
import { HONOUR, isCourtesy, isOfTwo } from './forms-of-address.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isInnerHyphen, isSonOf, TAG } from './name-tags.ts';
import { partDepartment, partField, partOffice, partShadow } from './part-offices.ts';
import { partRuler } from './part-rulers.ts';
import { A_NAME, isBeforeName, isBehindMr, isBehindName, NO_NAME } from './tag-step.ts';

/** Ranks and offices as they are shortened or borrowed; no list of words has them. */
export const SHORT_TITLES = hashWords(
  'cathaoirleach emeritus emerita snr jnr brig brig. cpl cpl. pvt pvt. cllr cllrs mp mep msp td ts sc dci dsu ds di dc pc det insp supt garda archdeacon senator-elect councillor congresswoman mla mhp undersecretary under-secretary fr fr. msgr msgr. smt shri canon prebendary ven coun taoiseach tánaiste private trooper gunner sapper recorder cp sp dcp acp csp asp dsp ssp aig dig igp coun. cllr. mk mlc mna mpa mca dm sdm ocs ocpd cecm hh hrh asi psi oba engr engr. barr barr. arc. mallam malam smt. ch. subedar havildar doña padre begum dona seu mec',
);

/** Those that are initials: “DI Ann Lee”, unlike “Di Marsh”. */
const INITIALS = hashWords(
  'mp mep msp td ts sc dci dsu ds di dc pc mla mhp cp sp dcp acp csp asp dsp ssp aig dig igp mk mlc mna mpa mca dm sdm ocs ocpd cecm mec',
);

const isShortTitle = ({ document, hash, shape }: DocumentView, i: number): boolean =>
  (SHORT_TITLES.has(hash[i] ?? 0) && (shape[i] === SHAPE.upper || !INITIALS.has(hash[i] ?? 0))) ||
  // “Cr Ann Lee”, a councillor, unlike “20 Cr”
  (/^Cr\.?$/.test(document.tokens.form[i] ?? '') && shape[i + 1] === SHAPE.capital) ||
  (document.tokens.form[i] === 'Lance' && /^(?:Corporal|Bombardier|Sergeant)$/.test(document.tokens.form[i + 1] ?? ''));

/** Whether brackets with a word or two stand right behind a rank, and somebody's name behind them. */
function isBeforeBrackets({ document: { tokens }, tagged }: DocumentView, tag: Uint8Array, i: number): boolean {
  if (tokens.form[i + 1] !== '(' || tagged[i + 2] !== 1) return false;
  const close = tagged[i + 3] === 1 ? i + 4 : i + 3;
  return tokens.form[close] === ')' && tag[close + 1] === TAG.person;
}

/** “Det Con Ann Lee”: behind another rank a constable, who elsewhere may be Con Lee. */
const isConstable = ({ document: { tokens } }: DocumentView, i: number): boolean =>
  /^Con$/.test(tokens.form[i] ?? '') && /^(?:Det|Temp|Acting)$/.test(tokens.form[i - 1] ?? '');

/** Who stands in for an office, in one word. */
const VICE = /^(?:Vice|Pro|Ex)-(?:Chancellor|President|Chair(?:man|woman)?|Principal|Captain|Provost|Rector|Minister|Mayor|Governor)$/i;

/** How rulers are addressed. */
export const STYLE = /^(?:Highness|Majesty|Excellency)$/;

/** “Emeritus Professor”, “Ambassador” in “Ambassador Ann Lee” and “Director” by itself are titles. */
export function partTitles(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  for (const i of tagged) if (isLand(view, i)) tag.fill(TAG.place, i, i + 2);
  // “Her Highness Princess Ann”
  for (const i of tagged) if (STYLE.test(view.document.tokens.form[i] ?? '')) tag[i] = TAG.none;
  for (const i of tagged) if (isTradeBehindGiven(view, context, tag, i) || isCalledMr(view, tag, i)) tag[i] = TAG.person;
  for (const i of tagged) takeTrade(view, tag, i);
  for (let k = tagged.length - 1; k >= 0; k--) {
    const i = tagged[k] ?? 0;
    if (isLand(view, i)) continue;
    const word = view.document.tokens.form[i] ?? '';
    if (isOfTwo(view, i) || (word.includes('-') && VICE.test(word))) tag[i] = TAG.title;
    // “the Lord Chamberlain”
    if (word === 'Chamberlain' && view.document.tokens.form[i - 1] === 'Lord') tag[i] = TAG.title;
    // (“Blacksmith Ann Lee”: a trade that no list has)
    const isTrade = view.flags[i] === 0 && MORE_PEOPLE.has(view.hash[i] ?? 0) && isGiven(view, i + 1);
    const office =
      (isTrade || (view.flags[i] ?? 0) & FLAG.personNoun) && (tag[i] === TAG.group || tag[i] === TAG.none || tag[i] === TAG.place);
    // “House Speaker Ann Lee”
    if (office && isBeforeName(view, tag, i)) tag[i] = TAG.title;
    // “Fine Gall TD Ann Lee”: a full name behind the title is a name of its own
    // “Kedah Mentri Besar Datuk Ann Lee”: nobody is called by an honour
    const isHonour = HONOUR.test(word);
    const isFree = isHonour || !isBehindName(view, tag, i) || (view.shape[i] === SHAPE.upper && isBeforeName(view, tag, i + 1));
    if (isConstable(view, i) && isBeforeName(view, tag, i)) tag[i] = TAG.title;
    if ((isHonour || isShortTitle(view, i)) && (isBeforeName(view, tag, i) || tag[i + 1] === TAG.title) && isFree) {
      tag[i] = TAG.title;
      leaveSeat(view, tag, i);
    }
    // “DSP (Crime) Ann Lee”
    if (isShortTitle(view, i) && isFree && isBeforeBrackets(view, tag, i)) tag[i] = TAG.title;
    // “PC Rhian Lee”: between a rank and a surname stands a first name
    if (isShortTitle(view, i) && isFree && tag[i + 2] === TAG.person && context.runFirst[i] === i && context.runLast[i] === i + 3) {
      if (tag[i + 1] === TAG.group || tag[i + 1] === TAG.place || tag[i + 1] === TAG.none) tag[i + 1] = TAG.person;
      tag[i] = TAG.title;
    }
    // “Constable Blessings Gondwe”: and so it does though the word is one of English
    const isFirstName = view.shape[i + 1] === SHAPE.capital && tag[i + 1] === TAG.none && ((view.flags[i + 1] ?? 0) & NO_NAME) === 0;
    const isOfThree = context.runFirst[i] === i && context.runLast[i] === i + 3 && tag[i + 2] === TAG.person;
    const isNounOrName = view.syntax.upos[i + 1] === POS.NOUN || view.syntax.upos[i + 1] === POS.PROPN;
    if (tag[i] === TAG.title && isOnlyNoun(view, i) && isFirstName && isNounOrName && isOfThree) tag[i + 1] = TAG.person;
    if (tag[i] !== TAG.person) continue;
    const isNoun = isOnlyNoun(view, i) || isTradeInFront(view, tag, i);
    if (isNoun && isRankInside(view, tag, i)) {
      for (let j = i - 1; view.sentence[j] === view.sentence[i] && (tag[j] === TAG.person || isInnerHyphen(view, j)); j--)
        if (tag[j] === TAG.person) tag[j] = TAG.group;
      tag[i] = TAG.title;
      continue;
    }
    // “Karim bin Sultan”, “Sultan bin Karim”
    const first = !isBehindName(view, tag, i) && !isSonOf(view, i - 1);
    const alone = first && !isBeforeName(view, tag, i) && !isSonOf(view, i + 1);
    // “by Ann Justice, who”
    const isFirst = isGiven(view, i) && ((view.flags[i] ?? 0) & NO_NAME) === 0 && context.runLast[i] === i + 2;
    const inFront = tagged[k + 1] === i + 1 && ((tag[i + 1] === TAG.title && !isFirst) || (isBeforeName(view, tag, i) && isNoun));
    if ((inFront && first) || (isNoun && alone)) tag[i] = TAG.title;
  }
  for (const i of tagged) if (isOfficeOf(view, context, tag, i)) tag[i] = TAG.title;
  for (const i of tagged) partRuler(view, tag, i);
  for (const i of tagged) leaveOffice(view, context, tag, i);
  for (const i of tagged) rankClass(view, tag, i);
  for (const i of tagged) partShadow(view, tag, i);
  for (const i of tagged) partField(view, context, tag, i);
  for (const i of tagged) partOffice(view, context, tag, i);
  for (const i of tagged) partDepartment(view, context, tag, i);
  for (const i of tagged) if (isDean(view, tag, i)) tag[i] = TAG.title;
  // “Dean quits” over “The Dean of Arts has left”
  const deans = new Set(tagged.filter((i) => tag[i] === TAG.title && isWithPlace(view, i)).map((i) => view.hash[i] ?? 0));
  for (const i of tagged)
    if (tag[i] === TAG.person && deans.has(view.hash[i] ?? 0) && context.runFirst[i] === i && context.runLast[i] === i + 1)
      tag[i] = TAG.title;
  for (const i of tagged) if (isSee(view, context, tag, i)) tag[i] = TAG.place;
  // “Garda Inspector Ann Lee”: the second title, too
  for (const i of tagged)
    if (tag[i] === TAG.person && tag[i - 1] === TAG.title && isBeforeName(view, tag, i) && isOnlyNoun(view, i)) tag[i] = TAG.title;
  for (const i of tagged) if (isGivenRank(view, tag, i) || isGuy(view, tag, i)) tag[i] = TAG.person;
}

/** “Sri Lanka”, “Sri Lankans”: a country whose first word is a form of address as well. */
const isLand = ({ flags, shape }: DocumentView, i: number): boolean =>
  ((flags[i] ?? 0) & (FLAG.title | FLAG.place)) === (FLAG.title | FLAG.place) &&
  shape[i + 1] === SHAPE.capital &&
  ((flags[i + 1] ?? 0) & (FLAG.place | FLAG.demonym)) !== 0 &&
  ((flags[i + 1] ?? 0) & A_NAME) === 0;

/** “Navy Capt. Ann Lee”, “the former Marsh-Lee CEO”: a title between a body and a full name, or at the end of a body's name. */
function isRankInside(view: DocumentView, tag: Uint8Array, i: number): boolean {
  if (!isBehindName(view, tag, i)) return false;
  const flags = view.flags[i - 1] ?? 0;
  const isNobodys = (flags & A_NAME) === 0;
  if (/^C[A-Z]O$/.test(view.document.tokens.form[i] ?? '')) return (isNobodys || isInnerHyphen(view, i - 2)) && view.tagged[i + 1] !== 1;
  const isTitle = isNobodys && (flags & FLAG.groupNoun) !== 0 && ((view.flags[i] ?? 0) & FLAG.title) !== 0;
  return isTitle && isBeforeName(view, tag, i) && isBeforeName(view, tag, i + 1);
}

/** “Mr. Allies”: nobody else is called so, whatever the word looks like; “Mr President” is an office. */
const isCalledMr = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  (tag[i] === TAG.group || tag[i] === TAG.place) &&
  isBehindMr(view, i) &&
  view.tagged[i + 1] !== 1 &&
  ((view.flags[i] ?? 0) & (FLAG.title | FLAG.personNoun)) === 0;

/** “Jon Farmer”: a noun for somebody ends a name behind a first name where “Farmer said” shows a surname. */
const isTradeBehindGiven = (view: DocumentView, { clues }: NameContext, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.title &&
  ((view.flags[i] ?? 0) & FLAG.title) === 0 &&
  isBehindName(view, tag, i) &&
  isGiven(view, i - 1) &&
  ((clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.speaks) !== 0 &&
  // “the Washington Examiner”
  !/^the$/i.test(view.document.tokens.form[i - 2] ?? '') &&
  view.tagged[i + 1] !== 1 &&
  view.shape[i] === SHAPE.capital &&
  view.syntax.upos[i] === POS.PROPN &&
  !inCapitals(view, i);

/** What somebody does, by how it ends; shorter words so are names: “Rutger”. */
const DOES = /^\p{Lu}\p{Ll}{4,}(?:er|or|ist|man|woman|person)$/u;

/** “Ferry Captain Ann Lee”, “Art critic Ann Lee”: what a capital makes a part of the name, in front of a first name and a surname. */
function takeTrade(view: DocumentView, tag: Uint8Array, i: number): void {
  const isFull = tag[i] === TAG.person && isGiven(view, i + 1) && isBeforeName(view, tag, i) && isBeforeName(view, tag, i + 1);
  const isNoun =
    (((view.flags[i] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0 && !isGiven(view, i)) || PEOPLE_OR_THINGS.has(view.hash[i] ?? 0);
  // (“Karim bin Sultan Al Lee”, “Tun Dr Ann Lee”)
  const isOther = isSonOf(view, i - 1) || isCourtesy(view.document.tokens.form[i] ?? '');
  if (!isFull || !isNoun || isOther || isBeforeName(view, tag, i + 2)) return;
  let first = i;
  while (isBehindName(view, tag, first)) first--;
  // “Mary Baker Ann Lee”, unlike “Viola player Ann Lee”
  const goesWith = view.syntax.head[first] === i && view.labelNames[view.syntax.label[first] ?? 0] !== 'flat';
  if (isGiven(view, first) && first < i && !goesWith) return;
  tag.fill(TAG.none, first, i);
  tag[i] = TAG.title;
}

/** “Harvester Keith Lee”: a trade that no list has, with a capital at a sentence's beginning or elsewhere, in front of a first name and a surname. */
const isTradeInFront = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  view.flags[i] === 0 &&
  ((MORE_PEOPLE.has(view.hash[i] ?? 0) && isBeforeName(view, tag, i) && (isBeforeName(view, tag, i + 1) || isInnerHyphen(view, i + 2))) ||
    (DOES.test(view.document.tokens.form[i] ?? '') && isGiven(view, i + 1) && isBeforeName(view, tag, i + 1)));

const OFFICES = hashWords(
  'governor minister president mayor commissioner chancellor premier chairman chairwoman speaker ambassador secretary undersecretary',
);

/** “The Harrow State Governor, Ann Lee, said”, “the Harrow State Governor said”: an office at the end of a body's name is whoever holds it. */
const isOfficeOf = (view: DocumentView, { runFirst, runLast }: NameContext, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.group &&
  OFFICES.has(view.hash[i] ?? 0) &&
  runLast[i] === i + 1 &&
  (runFirst[i] ?? i) < i &&
  (isComma(view, i + 1) || view.syntax.upos[i + 1] === POS.VERB || view.syntax.upos[i + 1] === POS.AUX) &&
  /^the$/i.test(view.document.tokens.form[runFirst[i] ?? i] ?? '') !==
    /^the$/i.test(view.document.tokens.form[(runFirst[i] ?? i) - 1] ?? '');

/** “Kell Diwan Affairs Minister Ann Lee”: what the run of an office begins with is no name, with somebody's behind the office. */
function leaveOffice(view: DocumentView, { runFirst }: NameContext, tag: Uint8Array, i: number): void {
  const first = runFirst[i] ?? i;
  if (tag[i] !== TAG.title || !OFFICES.has(view.hash[i] ?? 0) || first === i || tag[i - 1] === TAG.person) return;
  if (tag[i + 1] !== TAG.title && !isBeforeName(view, tag, i)) return;
  for (let j = first; j < i; j++) if (tag[j] === TAG.person) tag[j] = TAG.group;
}

const DEANS = hashWords('member dean provost warden master bishop archbishop chancellor rector moderator');
/** “The Dean of Wells”: an office with its place, and no body, though it looks like one. */
const isDean = (view: DocumentView, tag: Uint8Array, i: number): boolean => tag[i] !== TAG.title && isWithPlace(view, i);

const isWithPlace = (view: DocumentView, i: number): boolean =>
  DEANS.has(view.hash[i] ?? 0) &&
  /^(?:the|a)$/i.test(view.document.tokens.form[i - 1] ?? '') &&
  view.document.tokens.form[i + 1] === 'of' &&
  view.tagged[i + 2] === 1;

/** “the Bishop of Clonmore”: one word behind the office of a place. */
const isSee = (view: DocumentView, { runFirst, runLast }: NameContext, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.person &&
  runFirst[i] === i &&
  runLast[i] === i + 1 &&
  view.document.tokens.form[i - 1] === 'of' &&
  view.shape[i - 2] === SHAPE.capital &&
  (DEANS.has(view.hash[i - 2] ?? 0) || OFFICES.has(view.hash[i - 2] ?? 0)) &&
  !isGiven(view, i);

/** Ranks of the nobility by which people are christened. */
const GIVEN_RANKS = hashWords('earl duke baron marshal prince king');

/** “Justice Earl Marsh”, “the lawyer Baron Marsh”: a rank between what else somebody is and one word of a name is the first name. */
const isGivenRank = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.title &&
  (tag[i - 1] === TAG.title || (view.shape[i - 1] === SHAPE.lower && ((view.flags[i - 1] ?? 0) & FLAG.personNoun) !== 0)) &&
  view.sentence[i - 1] === view.sentence[i] &&
  GIVEN_RANKS.has(view.hash[i] ?? 0) &&
  // “her great-uncle Prince Ann”, “the envoy Prince Ann”, “the envoy Prince Tessmar bin Nasser”
  !RELATIVES.has(view.hash[i - 1] ?? 0) &&
  !isGiven(view, i + 1) &&
  !isSonOf(view, i + 2) &&
  !GIVEN_RANKS.has(view.hash[i - 1] ?? 0) &&
  isBeforeName(view, tag, i) &&
  !isBeforeName(view, tag, i + 1);

/** First names that are nouns for somebody, and no titles: “Guy Marsh”. */
const NO_TITLES = hashWords('guy mate');
const isGuy = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  tag[i] === TAG.title && NO_TITLES.has(view.hash[i] ?? 0) && isBeforeName(view, tag, i) && view.shape[i] === SHAPE.capital;

/** “Petty Officer Third Class Ann Lee”, “Warrant Officer Class Two Ann Lee”: the class of a rank belongs to it. */
function rankClass(view: DocumentView, tag: Uint8Array, i: number): void {
  const { form } = view.document.tokens;
  const [next = '', after = ''] = [form[i + 1], form[i + 2]];
  const isClass = (/^(?:First|Second|Third)$/.test(next) && after === 'Class') || (next === 'Class' && /^(?:One|Two|1|2)$/.test(after));
  if (tag[i] !== TAG.title || !isClass) return;
  if (isBeforeName(view, tag, i + 2)) tag.fill(TAG.title, i + 1, i + 3);
}

/** “Crewe South MP Ann Lee”: what a title with a name behind it follows on is a place, and nobody. */
function leaveSeat(view: DocumentView, tag: Uint8Array, title: number): void {
  for (let i = title - 1; i >= 0 && view.sentence[i] === view.sentence[title] && tag[i] !== TAG.none && tag[i] !== TAG.title; i--)
    if (tag[i] === TAG.person) tag[i] = TAG.place;
}

/** Whether the word at `i` says what somebody is, and nobody is called by it. */
export function isOnlyNoun(view: DocumentView, i: number): boolean {
  const flags = view.flags[i] ?? 0;
  return (flags & (FLAG.personNoun | FLAG.title)) !== 0 && (flags & A_NAME & ~genderOfNoun(flags)) === 0;
}

/** The sex bits of a noun for people say “spokeswoman”, not that somebody is called so. */
const genderOfNoun = (flags: number): number => (flags & (FLAG.personNoun | FLAG.title) ? FLAG.maleGiven | FLAG.femaleGiven : 0);
