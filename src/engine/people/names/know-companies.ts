import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tellsWhen } from '../date-words.ts';
import { type DocumentView, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { closesPhrase, endOfPhrase, isComma } from '../read-commas.ts';
import { hashRun, hashWords } from '../word-hash.ts';
import { behindArticle, isGiven, listSurnames, type Run, SOMEBODY } from './capital-run.ts';
import {
  actsAsCompany,
  actsForItself,
  hasAnalyst,
  hasChief,
  hasChiefExecutive,
  hasForm,
  hasOfficer,
  hasScore,
  isPart,
  isSeveral,
  isTraded,
  OFFICER,
} from './company-acts.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { isBeforeName } from './tag-step.ts';

/** What companies call themselves at their end, beside what runs-by-word.ts has for bodies of all kinds. */
const TRADES = hashWords(
  'shipping resources semiconductor semiconductors engineering logistics software pharmaceuticals pharmaceutical pharma therapeutics biosciences mining minerals petroleum gas electric telecom telecommunications networks media foods brewing brewery beverages ferries lines freight construction homes properties developments builders haulage leisure insurance financial consulting analytics robotics labs laboratories chemicals plastics cement rail transport buses aerospace automotive electronics interactive digital games entertainment retail supermarkets stores restaurants hotels resorts realty ventures investments equity asset management brands products services solutions united rovers athletic wanderers albion hotspur harriers fc afc rfc',
);
/** What only a company has. */
const ASSETS = hashWords(
  'shares stock shareholders subsidiary subsidiaries headquarters revenue revenues earnings profits fleet customers',
);
/** What firms are called, beside the nouns for groups that the lexicon has: “the country's largest distributor”. */
const FIRMS = hashWords(
  'distributor insurer lender retailer carmaker chipmaker manufacturer brand startup start-up platform app website portal marketplace broadcaster newspaper label franchise',
);
const SAYS = hashWords('said says announced confirmed added warned argued insisted claimed');
/** “But Kestrel have”: words that begin a sentence, and no name. */
const OPENERS: ReadonlySet<number> = new Set([POS.CCONJ, POS.SCONJ, POS.ADP, POS.ADV]);
/** “said it would close”: what somebody else or the weather would do is said otherwise. */
const OWN_PLANS = /^(?:will|would|had|has|plans|planned|expects|expected|intends|intended|aims|aimed|hopes|hoped)$/;
const EMPTY_IT = /^(?:be|been|take|taken|seem|seemed|become|come|happen|happened|rain|snow|make|help)$/;

type Words = Pick<Run, 'view' | 'first' | 'last'>;

/**
 * Companies and other bodies that look like somebody: “Kestrel”, where the article has “Kestrel Semiconductor”, “Kestrel, a
 * chipmaker”, “Kestrel said it would not” or “Kestrel's shares”. What the article shows to be somebody stays so.
 */
export function knowCompanies(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const surnames = listSurnames(view, context, tagged, tag);
  const clueOf = (i: number): number => context.clues.get(view.hash[i] ?? 0) ?? 0;
  const isSomebody = ({ first, last }: Words, clues: number): boolean => {
    for (let i = first; i < last; i++)
      if (i > first && TRADES.has(view.hash[i] ?? 0)) continue;
      else if (tag[i] === TAG.title || surnames.has(view.hash[i] ?? 0) || clueOf(i) & clues) return true;
    return false;
  };
  // “the chief executive of Norwood Southern”: a first name in front may be the company's; a team is whole in its score
  const isRun = (run: Words): boolean => (run.last - run.first > 1 && (hasChiefExecutive(run) || hasAnalyst(run))) || hasScore(run);
  const isShown = (run: Words): boolean => {
    const clues = hasForm(run) ? cluesAgainst(run, false) : SHOWN;
    for (let i = run.first; i < run.last; i++) if (tag[i] === TAG.title || clueOf(i) & clues) return true;
    return false;
  };
  const alone = new Set(tagged.filter((i) => context.runFirst[i] === i && context.runLast[i] === i + 1).map((i) => view.hash[i] ?? 0));
  // “Milton Ray Corp.”, where the article has no “Ray”: a first name may be the company's
  const isWholeOnly = (run: Words): boolean =>
    run.last - run.first > 2 && isGiven(view, run.first) && hasForm(run) && !alone.has(view.hash[run.last - 2] ?? 0);
  const runs: Words[] = [];
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const end = context.runLast[i] ?? i + 1;
    // “Kessler CEO Ann Lee”
    const officer = view.document.tokens.form.slice(i + 1, end).findIndex((word) => OFFICER.test(word));
    const last = officer < 0 ? end : i + 1 + officer;
    if (last < end && tag[last] === TAG.person) tag[last] = TAG.title;
    const opens = last - i > 1 && tag[i] === TAG.none && OPENERS.has(view.syntax.upos[i] ?? -1);
    runs.push({ view, first: opens ? i + 1 : behindArticle(view, i, last), last });
  }
  const known = new Set<number>();
  const wholes = new Set<number>();
  const surnamesBehind = new Map<number, Set<number>>();
  for (const i of tagged) {
    if (tag[i] !== TAG.person || !isBeforeName(view, tag, i)) continue;
    const behind = surnamesBehind.get(view.hash[i] ?? 0) ?? new Set();
    surnamesBehind.set(view.hash[i] ?? 0, behind.add(view.hash[i + 1] ?? 0));
  }
  /** “Norwood Lee”, beside the company Norwood Freight. */
  const isFirstName = (i: number): boolean => {
    const behind = surnamesBehind.get(view.hash[i] ?? 0);
    return behind !== undefined && (behind.size > 1 || !behind.has(view.hash[i + 1] ?? 0));
  };
  const keyOf = ({ first, last }: Words): number => hashRun(view.hash, first, last);
  for (const run of runs) {
    const { first, last } = run;
    const isName = tag.subarray(first, last).some((t) => t === TAG.person || t === TAG.group);
    if (!isName && !hasPlayers(run)) continue;
    // “a rival operator” would be somebody's description elsewhere
    const isBody = isDescribed(run) || plansOfItself(run);
    if (!isBody && !SIGNS.some((isSign) => isSign(run))) continue;
    // “the founder of Tessmar, whose shoes …”: a company has a founder, and much that is its own
    if (isRun(run) || isWholeOnly(run) ? isShown(run) : isSomebody(run, cluesAgainst(run, isBody))) continue;
    for (let i = first; i < last; i++) if (tag[i] === TAG.person || tag[i] === TAG.none) tag[i] = TAG.group;
    if (isRun(run)) wholes.add(keyOf(run));
    // “Rao Arden Mills Corp.”, and “Rao Arden” later; “Ann Arden” only where the article has no “Arden”
    for (let end = first + 2; end < last && hasForm(run); end++)
      if (!isGiven(view, first) || !alone.has(view.hash[end - 1] ?? 0)) wholes.add(keyOf({ view, first, last: end }));
    // the first word stands for the whole, unless it is a place or a people of its own, or somebody's first name
    if (((view.flags[first] ?? 0) & (FLAG.place | FLAG.demonym)) === 0 && !isFirstName(first)) known.add(view.hash[first] ?? 0);
  }
  for (const run of runs) {
    const { first, last } = run;
    // “If Kestrel had paid”
    const name = tag[first] === TAG.none ? first + 1 : first;
    if (last - name === 1 && tag[name] === TAG.person && known.has(view.hash[name] ?? 0)) tag[name] = TAG.group;
    else if (wholes.has(keyOf(run))) tag.fill(TAG.group, first, last);
  }
}

/** What shows somebody beside a first name and what they do. */
const SHOWN = SOMEBODY & ~(CLUE.acts | CLUE.afterGiven);

/** What would show that a run with the sign of a company is somebody after all. */
function cluesAgainst(run: Words, isBody: boolean): number {
  if (isBody) return SOMEBODY & ~CLUE.described;
  // “Kessler's chairman” is no relative
  if (hasForm(run)) return SHOWN & ~CLUE.described & ~CLUE.hasKin;
  return hasChief(run) || hasOfficer(run) ? SOMEBODY & ~CLUE.acts : SOMEBODY;
}

/** “a planned merger with Kestrel”, “the takeover of Kestrel”. */
const isMerged = ({ view, first }: Words): boolean =>
  /^(?:merger|takeover|acquisition)$/i.test(view.document.tokens.form[first - 2] ?? '') &&
  /^(?:with|of|by)$/i.test(view.document.tokens.form[first - 1] ?? '');

/** What shows a company, unless the run is shown to be somebody. */
const SIGNS: readonly ((run: Words) => boolean)[] = [
  hasTrade,
  hasForm,
  hasPlayers,
  hasAssets,
  actsAsCompany,
  actsForItself,
  isSeveral,
  isTraded,
  hasChief,
  hasOfficer,
  hasAnalyst,
  hasScore,
  isPart,
  isMerged,
];

/** “Atlas Shipping”; of two words the last may be a surname. */
function hasTrade({ view, first, last }: Words): boolean {
  return last - first > 1 && isTrade(view, last - 1);
}

/** “Shipping”: whether token `i` is a trade that companies have at their end. */
export const isTrade = (view: DocumentView, i: number): boolean =>
  TRADES.has(view.hash[i] ?? 0) && ((view.flags[i] ?? 0) & FLAG.surname) === 0;

const PLAYERS = hashWords(
  'coach captain skipper lock flyhalf scrumhalf fullback striker midfielder winger goalkeeper defender batsman batsmen batter bowler seamer spinner opener wicketkeeper quarterback pitcher fly-half scrum-half prop hooker flanker players fans supporters',
);

/** “the Kestrel striker Ann Lee”: a team has players, and nobody else. */
function hasPlayers({ view, first, last }: Words): boolean {
  const goesWith = view.role[first] === ROLE.compound || view.tagged[last + 1] === 1;
  return last - first === 1 && PLAYERS.has(view.hash[last] ?? 0) && goesWith;
}

/** “Kestrel's shares”, “Kestrel's chief executive”. */
function hasAssets({ view, last }: Words): boolean {
  return POSSESSIVE.test(view.document.tokens.form[last] ?? '') && (ASSETS.has(view.hash[last + 1] ?? 0) || hasOffice(view, last + 1));
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
function isDescribed({ view, first, last }: Words): boolean {
  if (isGiven(view, first)) return false;
  const { form } = view.document.tokens;
  // “a member of the group” is no group
  const isBody = (i: number): boolean =>
    form[i] === 'body' ||
    FIRMS.has(view.hash[i] ?? 0) ||
    (form[i] !== 'member' &&
      view.shape[i] === SHAPE.lower &&
      view.syntax.upos[i] === POS.NOUN &&
      ((view.flags[i] ?? 0) & FLAG.groupNoun) !== 0) ||
    (form[i] === 'up' && form[i - 2] === 'start');
  const isInside = (i: number): boolean => i >= first && i < last;
  if (isBody(nounBehindComma(view, last))) return true;
  const { head } = view.syntax;
  for (let i = last; i < last + 8 && view.sentence[i] === view.sentence[first]; i++)
    if (view.role[i] === ROLE.appos && isInside(head[i] ?? -1) && isBody(i)) return true;
  for (let i = first; i < last; i++) {
    const above = head[i] ?? -1;
    if (view.role[i] === ROLE.appos && isBody(above)) return true;
    if (view.role[i] === ROLE.subject && (isBody(above) || becomesBody(view, above, isBody))) return true;
  }
  return false;
}

/** “Norvane, a large energy group, …”: the noun between commas behind `[…, last)` that says what it is, whatever the tree says; -1 when there is none. */
function nounBehindComma(view: DocumentView, last: number): number {
  const { form } = view.document.tokens;
  if (!isComma(view, last) || !/^(?:an?|the)$/.test(form[last + 1] ?? '')) return -1;
  let end = last + 2;
  while (end - last < 9 && isInNounPhrase(view, end)) end++;
  // “, the terrorist group based in Leeds”
  return form[end] === 'based' || closesPhrase(view, endOfPhrase(view, end), view.sentence[last] ?? 0) ? end - 1 : -1;
}

const isInNounPhrase = (view: DocumentView, i: number): boolean => {
  const pos = view.syntax.upos[i];
  return pos === POS.ADJ || pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM || pos === POS.PART || isInnerHyphen(view, i);
};

/** “… became the world's largest company”. */
function becomesBody(view: DocumentView, verb: number, isBody: (i: number) => boolean): boolean {
  if (!/^(?:becomes?|became)$/.test(view.document.tokens.form[verb] ?? '')) return false;
  for (let i = verb + 1; i < verb + 8 && view.sentence[i] === view.sentence[verb]; i++)
    if (view.syntax.head[i] === verb && isBody(i)) return true;
  return false;
}

/** “said on Monday it would”: the token behind a day at `i`; `i` itself when there is none. */
function behindDay(view: DocumentView, i: number): number {
  const day = view.document.tokens.form[i] === 'on' ? i + 1 : i;
  return tellsWhen(view, day) ? day + 1 : i;
}

/** “Hanwei has said it will not build”: who is “it” is nobody. */
function plansOfItself({ view, first, last }: Words): boolean {
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
