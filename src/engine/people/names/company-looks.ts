import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tellsWhen } from '../date-words.ts';
import { type DocumentView, formAt, hasFlag, opensSentence, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { closesPhrase, endOfPhrase, isComma } from '../read-commas.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { isGiven, type Words } from './capital-run.ts';
import { isInnerHyphen } from './name-tags.ts';

/** What companies call themselves at their end, beside what runs-by-word.ts has for bodies of all kinds. */
export const TRADES = hashWords(
  'shipping resources semiconductor semiconductors engineering logistics software pharmaceuticals pharmaceutical pharma therapeutics biotech biopharma genomics diagnostics biosciences mining minerals petroleum gas electric telecom telecommunications networks media foods brewing brewery beverages ferries lines marine freight construction homes properties developments builders haulage leisure insurance financial consulting analytics robotics labs laboratories chemicals plastics cement rail transport buses aerospace automotive electronics interactive digital games entertainment retail supermarkets stores restaurants hotels resorts realty ventures invest investments equity asset management partners associates advisers advisors brands products services solutions united rovers athletic wanderers albion hotspur harriers fc afc rfc',
);
/** What only a company has. */
const ASSETS = hashWords(
  'shares stock shareholders subsidiary subsidiaries headquarters revenue revenues earnings profits fleet customers',
);
/** What firms are called, beside the nouns for groups that the lexicon has: “the country's largest distributor”. */
const FIRMS = hashWords(
  'distributor insurer lender retailer carmaker chipmaker drugmaker automaker steelmaker planemaker bookmaker shipbuilder housebuilder homebuilder manufacturer carrier airline brewer brand startup start-up fintech edtech biotech neobank telco miner platform app website portal marketplace broadcaster newspaper label franchise',
);
/** What companies are called as people are. */
const OR_PEOPLE = hashWords('maker developer operator publisher supplier broker giant');

const RIVAL = hashWord('rival');

/** “insurer”, “developer”, “rival”: whether the noun at token `i` may say what kind of firm one is. */
export const isKindOfFirm = ({ hash }: DocumentView, i: number): boolean =>
  FIRMS.has(hash[i] ?? 0) || OR_PEOPLE.has(hash[i] ?? 0) || hash[i] === RIVAL;

/**
 * “insurer Kessler Marsh”, “Chip maker Norvane”, “developer Brandt Homes”: whether what a body is stands right in front; one that people
 * are called as well only in front of a single word or a trade.
 */
export function isCalledBody({ view, first, last }: Words): boolean {
  const noun = first - 1;
  const isWhole = isTrade(view, last - 1);
  if ((isGiven(view, first) && !isWhole) || view.sentence[noun] !== view.sentence[first]) return false;
  const above = view.syntax.head[noun] ?? -1;
  // “the insurer Kessler founded”
  if ((above < first || above >= last) && view.syntax.head[first] !== noun) return false;
  const opens = opensSentence(view, noun);
  if (view.shape[noun] !== SHAPE.lower && !(opens && view.shape[noun] === SHAPE.capital)) return false;
  const isOrPeople = OR_PEOPLE.has(view.hash[noun] ?? 0) && (last - first === 1 || isWhole);
  return FIRMS.has(view.hash[noun] ?? 0) || isOrPeople || (view.hash[noun] === RIVAL && isWhole);
}
const SAYS = hashWords('said says announced confirmed added warned argued insisted claimed');
/** “said it would close”: what somebody else or the weather would do is said otherwise. */
const OWN_PLANS = /^(?:will|would|had|has|plans|planned|expects|expected|intends|intended|aims|aimed|hopes|hoped)$/;
const EMPTY_IT = /^(?:be|been|take|taken|seem|seemed|become|come|happen|happened|rain|snow|make|help)$/;

/** “Atlas Shipping”; of two words the last may be a surname. */
export function hasTrade({ view, first, last }: Words): boolean {
  return last - first > 1 && isTrade(view, last - 1);
}

/** “Shipping”: whether token `i` is a trade that companies have at their end. */
export const isTrade = (view: DocumentView, i: number): boolean => TRADES.has(view.hash[i] ?? 0) && !hasFlag(view, i, FLAG.surname);

const PLAYERS = hashWords(
  'coach captain skipper lock flyhalf scrumhalf fullback striker midfielder winger goalkeeper defender batsman batsmen batter bowler seamer spinner opener wicketkeeper quarterback pitcher fly-half scrum-half prop hooker flanker players fans supporters',
);

/** “the Kestrel striker Ann Lee”, “Kestrel head coach Ann Lee”: a team has players, and nobody else. */
export function hasPlayers({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  const player = /^(?:head|assistant)$/.test(form[last] ?? '') && form[last + 1] === 'coach' ? last + 1 : last;
  const goesWith = view.role[first] === ROLE.compound || view.tagged[player + 1] === 1;
  const isPlayer = PLAYERS.has(view.hash[player] ?? 0) && goesWith;
  const hasBoss = BOSSES.test(form[player] ?? '') && view.tagged[player + 1] === 1 && view.tagged[player + 2] === 1;
  return last - first === 1 && (isPlayer || hasBoss);
}

/** What else a team has, in front of a full name: “Kestrel boss Ann Lee”. */
const BOSSES = /^(?:manager|boss|forward|substitute|centre|centre-back|wing|number|prop)$/;

/** “Kestrel's shares”, “Kestrel's chief executive”. */
export function hasAssets({ view, last }: Words): boolean {
  return POSSESSIVE.test(formAt(view, last)) && (ASSETS.has(view.hash[last + 1] ?? 0) || hasOffice(view, last + 1));
}

/** “chief executive”, “director of cricket”, “head of design”: an office of a body, never of somebody, from `i` on. */
function hasOffice({ document: { tokens } }: DocumentView, i: number): boolean {
  const [word, next] = [tokens.form[i] ?? '', tokens.form[i + 1] ?? ''];
  return (
    /^(?:chairman|chairwoman|captain)$/.test(word) ||
    (word === 'chief' && /^(?:exec|fin|op)/.test(next)) ||
    ((word === 'director' || word === 'head') && next === 'of')
  );
}

/** “Norsk Marin, a rival operator”, “the union, Aslef”, “Aslef is a union”: said to be a body; who has a given name is somebody. */
export function isDescribed({ view, first, last }: Words): boolean {
  if (isGiven(view, first)) return false;
  const { form } = view.document.tokens;
  // “a member of the group” is no group
  const isBody = (i: number): boolean =>
    form[i] === 'body' ||
    FIRMS.has(view.hash[i] ?? 0) ||
    (form[i] !== 'member' && view.shape[i] === SHAPE.lower && view.syntax.upos[i] === POS.NOUN && hasFlag(view, i, FLAG.groupNoun)) ||
    (form[i] === 'up' && form[i - 2] === 'start');
  const isInside = (i: number): boolean => i >= first && i < last;
  if (isBody(nounBehindComma(view, last))) return true;
  const { head } = view.syntax;
  for (let i = last; i < last + 8 && view.sentence[i] === view.sentence[first]; i++)
    if (view.role[i] === ROLE.appos && isInside(head[i] ?? -1) && isBody(i)) return true;
  for (let i = first; i < last; i++) {
    const above = head[i] ?? -1;
    if (view.role[i] === ROLE.appos && isBody(above) && whoseBody(view, above) < 0) return true;
    if (view.role[i] === ROLE.subject && (isBody(above) || becomesBody(view, above, isBody))) return true;
  }
  return false;
}

/** “the head of the school, Ann Lee, …”: who alone holds the body at `i`; -1 where nobody does. */
export function whoseBody(view: DocumentView, i: number): number {
  const one = view.syntax.head[i] ?? -1;
  const isOnly = view.role[i] === ROLE.nmod && one < i && ALONE.has(view.hash[one] ?? 0);
  return isOnly && view.sentence[one] === view.sentence[i] ? one : -1;
}
const ALONE = hashWords(
  'head chairman chairwoman chair president director leader captain mayor owner founder principal headmaster headmistress headteacher boss chief',
);

/** “Norvane, a large energy group, …”: the noun between commas behind `[…, last)` that says what it is, whatever the tree says; -1 when there is none. */
export function nounBehindComma(view: DocumentView, last: number): number {
  const { form } = view.document.tokens;
  if (!isComma(view, last) || !/^(?:an?|the)$/.test(form[last + 1] ?? '')) return -1;
  let end = last + 2;
  while (end - last < 9 && isInNounPhrase(view, end)) end++;
  // “, the terrorist group based in Leeds”, “, an album whose title …”
  return /^(?:based|whose|that)$/.test(form[end] ?? '') || closesPhrase(view, endOfPhrase(view, end), view.sentence[last] ?? 0)
    ? end - 1
    : -1;
}

const isInNounPhrase = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.ADJ || pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM || pos === POS.PART || isInnerHyphen(view, i);
};

/** “… became the world's largest company”. */
function becomesBody(view: DocumentView, verb: number, isBody: (i: number) => boolean): boolean {
  if (!/^(?:becomes?|became)$/.test(formAt(view, verb))) return false;
  for (let i = verb + 1; i < verb + 8 && view.sentence[i] === view.sentence[verb]; i++)
    if (view.syntax.head[i] === verb && isBody(i)) return true;
  return false;
}

/** “said on Monday it would”: the token behind a day at `i`; `i` itself when there is none. */
export function behindDay(view: DocumentView, i: number): number {
  const day = view.document.tokens.form[i] === 'on' ? i + 1 : i;
  return tellsWhen(view, day) ? day + 1 : i;
}

/** “Hanwei has said it will not build”: who is “it” is nobody. */
export function plansOfItself({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  for (let i = first; i < last; i++) {
    if (view.role[i] !== ROLE.subject) continue;
    const verb = view.syntax.head[i] ?? -1;
    if (verb < last || !SAYS.has(view.hash[verb] ?? 0)) return false;
    const clause = behindDay(view, verb + 1);
    const it = form[clause] === 'that' ? clause + 1 : clause;
    if (form[it] !== 'it' || !OWN_PLANS.test(form[it + 1] ?? '')) return false;
    return !EMPTY_IT.test(form[form[it + 2] === 'not' ? it + 3 : it + 2] ?? '');
  }
  return false;
}
