import { POS } from '../../syntax/syntax.ts';
import { bisect } from '../../text/bisect.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, isPlural, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { mainSubject } from '../links/main-subject.ts';
import { isFilmMaker } from '../mentions/describes.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isKnownFirm } from '../names/known-bodies.ts';
import { isInnerHyphen } from '../names/name-tags.ts';
import { isComma } from '../read-commas.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import type { NamePosition } from './list-companies.ts';
import { keyOf } from './short-names.ts';

const THE = hashWord('the');
const WHICH = hashWord('which');
const OF = hashWord('of');
const AND = hashWord('and');
const FIRMS = hashWords('company firm airline retailer bank insurer manufacturer carmaker chipmaker brewer lender startup');
/** What is said of companies and others: “the French group”, “the bolt maker”. */
const OTHERS = hashWords('concern group major maker carrier chain conglomerate thrift');
/** What companies are called at their end, though it means a body of any kind. */
const ENDS = hashWords('bank group company corp corporation inc ltd plc airlines airways holdings partners');
const MOST_MENTIONS = 40;
const MOST_SENTENCES = 3;

/** Whose “largest airline” is a company: “the country's largest airline”. */
const OWNERS = hashWords('country nation world city region continent state industry');
/** What makes it another than the one of which the text told. */
const ANOTHER = hashWords(
  'new other second third first parent rival sister separate merged combined enlarged target former private another same two three',
);
const IN_FRONT: ReadonlySet<number> = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.VERB]);
const LONGEST = 12;

/**
 * “The Dublin-based company”, “the Arden, Ohio, maker of bolts”, “the paper, packaging and printing concern”: the noun by which a source
 * with “the” is a company, whichever word the tree takes for its head; -1 for every other source.
 */
export function nounOfCompany(view: DocumentView, { first, last }: Pick<SourcePlace, 'first' | 'last'>): number {
  if (view.hash[first] !== THE) return -1;
  for (let i = first + 1; i < last && i - first < LONGEST; i++) {
    const isFirm = FIRMS.has(view.hash[i] ?? 0) || (OTHERS.has(view.hash[i] ?? 0) && (i > first + 1 || view.hash[i + 1] === OF));
    const isNoun = view.syntax.upos[i] === POS.NOUN || view.role[i] === ROLE.subject;
    if (isFirm && isFilmMaker(view, i)) return -1;
    if (isFirm && isNoun && (i + 1 === last || isComma(view, i + 1) || view.hash[i + 1] === OF)) return i;
    if (!mayStandInFront(view, i)) return -1;
  }
  return -1;
}

/** “the union and company”, “the man's company” are no company's descriptions. */
function mayStandInFront(view: DocumentView, i: number): boolean {
  const { form } = view.document.tokens;
  if (ANOTHER.has(view.hash[i] ?? 0) && view.shape[i] === SHAPE.lower) return false;
  if (view.hash[i] === AND) return !isBody(view, i - 1) && !FIRMS.has(view.hash[i + 1] ?? 0);
  if (/^['’]s$/.test(form[i] ?? '')) return OWNERS.has(view.hash[i - 1] ?? 0);
  return IN_FRONT.has(view.syntax.upos[i] ?? -1) || isComma(view, i) || isInnerHyphen(view, i);
}

/** “the union and …”, unlike “the Arden energy and …”. */
const isBody = ({ flags, hash }: DocumentView, i: number): boolean =>
  ((flags[i] ?? 0) & FLAG.personNoun) !== 0 || (((flags[i] ?? 0) & FLAG.groupNoun) !== 0 && hash[i - 1] === THE);

const isMaker = ({ document }: DocumentView, i: number): boolean => /(?:maker|major)$/.test(document.tokens.form[i] ?? '');

/** A source that is a company by its description, with the noun that says so for its head. */
export function asCompany({ view }: Linking, source: SourcePlace): SourcePlace {
  const noun = nounOfCompany(view, source);
  // “the bolt maker” would be somebody
  const isOther = noun >= 0 && (noun !== source.head || (isMaker(view, noun) && view.hash[noun + 1] !== OF));
  return isOther ? { first: source.first, last: noun + 1, head: noun, mention: -1 } : source;
}

/**
 * “Norvane will close two yards. The company said …”: the mention of the one company that the text names right before a source that
 * is one by {@link nounOfCompany},
 * outside of marks; -1 where it names none, or several. What others are called, too (“the French group”), a company is only if it
 * writes so behind its name.
 */
export function companyBefore(linking: Linking, source: SourcePlace, companies: ReadonlyMap<string, NamePosition>): number {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const { first, head, mention } = source;
  const isFirm = FIRMS.has(view.hash[head] ?? 0);
  const own = view.sentence[head] ?? 0;
  const block = view.document.sentences[own]?.block ?? 0;
  let found = -1;
  let key = '';
  let isOwn = false;
  const from = mention < 0 ? bisect(0, candidates.length, (k) => (candidates[k]?.first ?? 0) < first) : mention;
  for (let k = from - 1; k >= 0 && from - k < MOST_MENTIONS; k--) {
    const name = candidates[k];
    const there = view.sentence[name?.head ?? 0] ?? 0;
    const distance = block - (view.document.sentences[there]?.block ?? 0);
    // what the own paragraph names comes before what the one in front does
    if (!name || own - there > MOST_SENTENCES || distance > 1 || (found >= 0 && distance > 0 && isOwn)) break;
    // “Orrin, which was founded in 1871”: a company that reads like somebody
    if (found < 0 && view.document.tokens.form[name.last] === ',' && view.hash[name.last + 1] === WHICH && name.type !== 'group') return -1;
    // somebody known by one word may be the company, as “Greyhound” is
    if (found < 0 && name.type === 'person' && name.form === 'name' && entities[entityOf[k] ?? -1]?.name?.parts.length === 1) return -1;
    if (name.form !== 'name' || name.type !== 'group' || clauses.quote[name.head] !== 0) continue;
    const whole = wholeGroup(view, name.first, name.last);
    if (isBeside(view, whole.first)) continue;
    const called = keyOf(view, whole.first, whole.last);
    const company = companies.get(called);
    if (!company && !(isFirm && mayBeCompany(view, whole.first, whole.last))) continue;
    const other = company ? keyOf(view, company.first, company.last) : called;
    if (found >= 0 && other !== key) {
      // “Kessler sells more than Norvane”, “Kessler took on Norvane's staff”: the one that the sentence is about
      const before = candidates[found] ?? name;
      if (mainSubject(linking, before) >= 0 && isAside(view, name)) continue;
      if (mainSubject(linking, name) < 0 || !isAside(view, before)) return -1;
    }
    found = k;
    key = other;
    isOwn = distance === 0;
  }
  return found;
}

/** “an analyst at Kessler Corp.”, “a stake in Kessler Corp.”, “told Kessler News”: who tells of another company, what one buys or is told; “the Bank of Arden” is not Arden. */
const isBeside = ({ document: { tokens }, flags, shape }: DocumentView, first: number): boolean =>
  /^(?:tells?|telling|told)$/.test(tokens.form[first - 1] ?? '') ||
  (tokens.form[first - 1] === 'of' && shape[first - 2] === SHAPE.capital) ||
  (/^(?:at|with)$/.test(tokens.form[first - 1] ?? '') && ((flags[first - 2] ?? 0) & FLAG.personNoun) !== 0) ||
  (tokens.form[first - 1] === 'in' && /^(?:stakes?|interest|shares|holding)$/.test(tokens.form[first - 2] ?? ''));

/** “than Norvane”, “Norvane's staff”: what is named beside what a sentence is about. */
const isAside = ({ document: { tokens } }: DocumentView, { first, last }: MentionCandidate): boolean =>
  /^(?:than|like|unlike)$/.test(tokens.form[first - 1] ?? '') || POSSESSIVE.test(tokens.form[last] ?? '');

/** Whether a group's name says nothing of a ministry, a people or several: “Norvane”, “Harbour Bank”, “Harrow & Vale”. */
function mayBeCompany(view: DocumentView, first: number, last: number): boolean {
  if (last - first === 1 && isKnownFirm(view.hash[first] ?? 0)) return true;
  if (ENDS.has(view.hash[last - 1] ?? 0) || view.document.tokens.form[first + 1] === '&') return true;
  for (let i = first; i < last; i++) {
    if ((view.flags[i] ?? 0) & (FLAG.groupNoun | FLAG.demonym | FLAG.place) || view.syntax.upos[i] === POS.ADP) return false;
    // “Brandt Ferries” is one, “Latinos” are many
    if (isPlural(view, i) && (i === first || i < last - 1)) return false;
  }
  return true;
}
