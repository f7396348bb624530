import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { formAt, hasFlag, isInBody, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven, isSomebodys, mayBeGroup, type Run, SOMEBODY } from './capital-run.ts';
import { CLUE } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know what is nobody by how the text uses it: a feast, a programme, a seat in parliament; see know-groups.ts. */

const OPENS = /^(?:["“‘'«]|``)$/;
const CLOSES = /^(?:["”’'»]|'')$/;
const cluesOf = ({ view, context, first }: Run): number => context.clues.get(view.hash[first] ?? 0) ?? 0;

/** Feasts and fasts, of which some are first names as well. */
const FEASTS = hashWords(
  'easter christmas whitsun lent advent ramadan eid diwali holi hanukkah passover purim thanksgiving halloween pentecost epiphany michaelmas hogmanay juneteenth navratri vesak onam pongal dussehra baisakhi vaisakhi lohri ugadi nowruz songkran sukkot shavuot purim tet losar matariki',
);

const FEAST_DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Day|Eve|Week|Weekend)$/;

/** “gone by Easter”: a feast, unless somebody is shown to be called so. */
export function isFeast(run: Run): number | undefined {
  const { view, first, last, surnames } = run;
  const hash = view.hash[first] ?? 0;
  // “Easter Monday”, “Christmas Eve”
  if (last - first === 2 && FEASTS.has(hash) && FEAST_DAYS.test(formAt(view, last - 1))) return TAG.none;
  return last - first === 1 && FEASTS.has(hash) && !surnames.has(hash) && !(cluesOf(run) & SOMEBODY) ? TAG.none : undefined;
}

/** “Kale,” she said: a word that is all of what is said, and small elsewhere or known for nobody's name. */
export function isExclaimed(run: Run): number | undefined {
  const { view, first, last, surnames } = run;
  const { form } = view.document.tokens;
  if (last - first !== 1 || surnames.has(view.hash[first] ?? 0) || !OPENS.test(form[first - 1] ?? '')) return undefined;
  const isAll = /^[,.!?]$/.test(form[last] ?? '') && CLOSES.test(form[last + 1] ?? '');
  return isAll && (cluesOf(run) & (CLUE.small | SOMEBODY)) === CLUE.small ? TAG.none : undefined;
}

const TRAVELS = /^(?:fl(?:ew|y|ies|ying|own)|sail(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|drove|driven)$/;
const TRUSTS = /^(?:believe[sd]?|confid\w+|trust\w*|faith|interest\w*|belief|hopes?|role|part)$/;
const AT_SEA = /^(?:s[aiu]nks?|sinking|capsize[sd]?|anchored|moored|drowned|aground|seas|waters|coast)$/;

const SIDES = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|outside|suburb|suburbs|streets|miles)$/;
const COURTS =
  /^(?:(?:crown|county|magistrates|district) court|(?:town|city|county|district|parish|borough) council|(?:coroner|magistrates?) ?['’]s? (?:court|inquest))/;

/** “the blues parties of Balsall Heath, where”, “flew to Tessmar”, “sank off Tessmar”, “a fisherman from Tessmar”: what has a “where”, is travelled to or come from, is a place. */
export function hasWhere(run: Run): number | undefined {
  const { view, first, last } = run;
  const { form } = view.document.tokens;
  if (form[last] === ',' && form[last + 1] === 'where') return isSomebodys(run) ? undefined : TAG.place;
  const [verb = '', word = ''] = [form[first - 2], form[first - 1]];
  // “north of Preston”, “Bradford coroner's court”
  const isTown = (word === 'of' && SIDES.test(verb)) || COURTS.test(form.slice(last, last + 3).join(' '));
  if (isTown && last - first === 1 && !isSomebodys(run)) return TAG.place;
  const isReached = (word === 'to' && TRAVELS.test(verb)) || (word === 'off' && AT_SEA.test(verb));
  // “a fisherman from Al-Tessmar”, “Ann Lee from Tessmar”
  const isNobodys = last - first === 1 && !hasFlag(view, first, A_NAME);
  const isNoun = hasFlag(view, first - 2, FLAG.personNoun);
  const isHome = word === 'from' && (isNoun || (isNobodys && run.tag[first - 2] === TAG.person && run.tag[first - 3] === TAG.person));
  if (isHome && !POSSESSIVE.test(form[last] ?? ''))
    return mayBeGroup({ ...run, first: isInnerHyphen(view, first + 1) ? first + 2 : first }, SOMEBODY & ~CLUE.acts) ? TAG.place : undefined;
  // “his house in Khan Tolmar”, unlike “trust in Khan Tolmar”
  // “the contest at Khan Tolmar”, unlike “laughed at Khan Tolmar”
  const isAt = word === 'at' && view.syntax.upos[first - 2] === POS.NOUN && !hasFlag(view, first - 2, FLAG.personNoun);
  const isInside = (isAt || /^(?:in|near)$/.test(word)) && last - first > 1 && !isGiven(view, first) && !TRUSTS.test(verb);
  if (isInside && !POSSESSIVE.test(form[last] ?? '')) return mayBeGroup(run) ? TAG.place : undefined;
  return isReached && isNobodys && mayBeGroup(run) ? TAG.place : undefined;
}

/** “was hurt in Preston. … Maureen Preston said”: a place of one word that people are called like, where the text has named nobody so. */
export function standsIn(run: Run): number | undefined {
  const { view, context, first, last } = run;
  const { form } = view.document.tokens;
  const isIn = last - first === 1 && form[first - 1] === 'in' && context.firstOf.get(view.hash[first] ?? 0) === first;
  const ends = /^(?:[.,;]|on|at|after|last|this|since)$/.test(form[last] ?? '');
  return isIn && ends && hasFlag(view, first, A_NAME) && isInBody(view, first) && !TRUSTS.test(form[first - 2] ?? '')
    ? TAG.place
    : undefined;
}

/** Who sits for a seat. */
const MEMBERS = hashWords('member mp msp td mla mep ms candidate councillor senator deputy backbencher');

/** “the member for Redditch”, “the Labour candidate for Holm East”: a seat. */
export function isConstituency(run: Run): number | undefined {
  const { view, first } = run;
  const sits = view.document.tokens.form[first - 1] === 'for' && MEMBERS.has(view.hash[first - 2] ?? 0);
  return sits && mayBeGroup(run) ? TAG.place : undefined;
}

/** “Marsh v. Lee”, “R v Lee”: a case is called so, and who is of one word and named nowhere else is not meant. */
export function isCase(run: Run): number | undefined {
  const { view, first, last } = run;
  const { form } = view.document.tokens;
  const isParted = (mark: number, side: number): boolean =>
    /^v\.?$/.test(form[mark] ?? '') && view.tagged[side] === 1 && view.sentence[side] === view.sentence[first];
  if (last - first !== 1 || !(isParted(first - 1, first - 2) || isParted(last, last + 1))) return undefined;
  return isSomebodys(run) || cluesOf(run) & CLUE.speaks ? undefined : TAG.none;
}

/** “Ann Lee of Ripley”: where somebody is from who is named in full, in front of what is no title. */
export function isHome(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  // “Lee, of Ripley, …”
  const isAside = view.document.tokens.form[first - 2] === ',' && tag[first - 3] === TAG.person && /^[,.]$/.test(formAt(view, last));
  const isFull = isAside || (tag[first - 2] === TAG.person && (tag[first - 3] === TAG.person || tag[first - 3] === TAG.title));
  const isOne = view.document.tokens.form[first - 1] === 'of' && last - first === 1 && view.sentence[first - 3] === view.sentence[first];
  const isSomebodys = tag[first] === TAG.title || run.surnames.has(view.hash[first] ?? 0) || (cluesOf(run) & SOMEBODY & ~CLUE.acts) !== 0;
  return isFull && isOne && !POSSESSIVE.test(formAt(view, last)) && !isSomebodys ? TAG.place : undefined;
}

const SHOWN = hashWords('on told tells host presenter anchor programme program show podcast');

/** What works are, and what is done with them. */
const WORKS = hashWords(
  'play played plays sang sings sing performed recorded song hymn album film movie novel book play poem opera painting wrote directed',
);

/** “said on ‘Morning Joe’”, “told ‘Morning Joe’”, “Ann Lee's ‘Atlas Rising’”: a work, all of whose name stands in marks. */
export function isProgramme({ view, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  const close = /^[.,]$/.test(form[last] ?? '') ? last + 1 : last;
  const isMarked = OPENS.test(form[first - 1] ?? '') && CLOSES.test(form[close] ?? '');
  // “on MSNBC's ‘Morning Joe’”, “played “Precious Lord””
  const before = view.hash[first - 2] ?? 0;
  const isNamed = /^['’]s$/.test(form[first - 2] ?? '') || SHOWN.has(before) || WORKS.has(before);
  // “a part in ‘Zora’”; “they wrote in ‘Ann Lee’” on a ballot
  const isInside = form[first - 2] === 'in' && !/^(?:wr[io]te|writing|written)$/.test(form[first - 3] ?? '');
  return isMarked && ((last - first > 1 && isNamed) || isInside) ? TAG.none : undefined;
}

/** “‘We were promised a bridge’: Fury in Leeds”: a noun behind a headline's colon. */
export function isBehindColon(run: Run): number | undefined {
  const { view, first, last, surnames } = run;
  const { form } = view.document.tokens;
  if (isInBody(view, first) || last - first !== 1 || form[first - 1] !== ':') return undefined;
  if (surnames.has(view.hash[first] ?? 0) || cluesOf(run) & (SOMEBODY | CLUE.speaks)) return undefined;
  const goesOn = view.syntax.upos[last] === POS.ADP && view.shape[last] === SHAPE.lower;
  return goesOn ? TAG.none : undefined;
}
