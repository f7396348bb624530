import { STATE } from '../../syntax/mends/mend-places.ts';
import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords, THE } from '../word-hash.ts';
import { isGiven, isSomebodys, mayBeGroup, type Run } from './capital-run.ts';
import { CLUE } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { endsAsBody } from './runs-by-word.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know a place by what stands beside a run; see know-groups.ts. */

/**
 * “Berlin and Paris said”, “Nordstrom and Danel raised prices”, “in Leeds, Derby and Hull”: one word in a row with a place or a body is
 * another; one that people are called by only between two of them, or where the row begins behind “in”.
 */
export function standsInRow(run: Run): number | undefined {
  const { view, context, tag, first, last } = run;
  const { form } = view.document.tokens;
  if (last - first !== 1 || isSomebodys(run)) return undefined;
  const isBody = (t: number): boolean => t === TAG.group || t === TAG.place;
  const before = /^(?:and|or|,)$/.test(form[first - 1] ?? '') ? (tag[first - 2] ?? 0) : TAG.none;
  const behind = /^(?:and|or|,)$/.test(form[last] ?? '') ? (tag[last + 1] ?? 0) : TAG.none;
  const flags = view.flags[first] ?? 0;
  if (flags & FLAG.place && (isBody(before) || isBody(behind))) return TAG.place;
  const speaks = ((context.clues.get(view.hash[first] ?? 0) ?? 0) & CLUE.speaks) !== 0;
  if (speaks || inCapitals(view, first)) return undefined;
  /** The first token of the run with which the tree has the run of `i` go; -1 when it goes with none. */
  const leadOf = (i: number): number => {
    const head = context.runHead[i] ?? -1;
    const lead = view.syntax.head[head] ?? -1;
    return view.role[head] === ROLE.conj && view.tagged[lead] === 1 ? (context.runFirst[lead] ?? -1) : -1;
  };
  const lead = leadOf(first);
  if (tag[lead] === TAG.place && WHERE.has(view.hash[lead - 1] ?? 0)) return TAG.place;
  if (isBody(before) && before === behind) return before;
  if (flags & A_NAME) return undefined;
  if (isBody(before) && form[first - 1] === 'and' && lead === context.runFirst[first - 2]) return before;
  return isBody(behind) && form[last] === 'and' && leadOf(last + 1) === first ? behind : undefined;
}

const WHERE = hashWords('in near outside across');

const LOCATIVES = hashWords('in at near on from outside off');

/** “in Brindley Road, Stoneferry, on Monday”: what stands between commas behind a place is where that lies. */
export function standsBehindPlace(run: Run): number | undefined {
  const { view, context, tag, first, last } = run;
  const { form } = view.document.tokens;
  // “at St Oswald's, Arden, …”
  const before = POSSESSIVE.test(form[first - 2] ?? '') ? first - 3 : first - 2;
  if (form[first - 1] !== ',' || !/^[,.]$/.test(form[last] ?? '') || view.sentence[before] !== view.sentence[first]) return undefined;
  if (tag[before] !== TAG.place && tag[before] !== TAG.group) return undefined;
  const begin = context.runFirst[before] ?? before;
  const front = /^the$/i.test(form[begin - 1] ?? '') ? begin - 2 : begin - 1;
  // “In Leeds, Lee, who …” has its subject behind the comma
  const isInFront = view.document.sentences[view.sentence[first] ?? 0]?.first === front;
  return LOCATIVES.has(view.hash[front] ?? 0) && !isInFront && mayBeGroup(run) ? TAG.place : undefined;
}

/** What else is of a place, or stands in front of one in a row: “clinics in Leeds, Maine; and Barton, Ohio”. */
const LEADS = hashWords('in at near from outside off of to');

/** “a plant in Barton, Ohio, will close”, “the Van Dorn, Calif., lender”: a name behind “in” with a place behind its comma, and nothing more. */
export function standsBeforePlace(run: Run): number | undefined {
  const { view, context, tag, first, last } = run;
  const { form } = view.document.tokens;
  const state = last + 1;
  if (form[last] !== ',' || view.sentence[state] !== view.sentence[first] || view.tagged[state] !== 1) return undefined;
  if (tag[state] !== TAG.place && !isOnlyPlace(view, state) && !STATE.test(form[state] ?? '')) return undefined;
  const end = context.runLast[state] ?? state + 1;
  const isListed = form[first - 1] === ';' || (form[first - 1] === 'and' && form[first - 2] === ';');
  const isIn = (LEADS.has(view.hash[first - 1] ?? 0) || isListed) && /^(?:[,;.)]|-)$/.test(form[end] ?? '');
  // whoever has an article has a noun behind it
  const isThe = /^(?:the|an?)$/i.test(form[first - 1] ?? '') && form[end] === ',' && view.syntax.upos[end + 1] === POS.NOUN;
  if (isThe && view.shape[end + 1] === SHAPE.lower) return tag.subarray(first, last).includes(TAG.title) ? undefined : TAG.place;
  // “in Holly Springs, Tenn.”: nobody has a state behind the name
  const isTown = STATE.test(form[state] ?? '') && !tag.subarray(first, last).includes(TAG.title);
  return isIn && (isTown || !isSomebodys(run)) ? TAG.place : undefined;
}

const isOnlyPlace = (view: DocumentView, i: number): boolean => ((view.flags[i] ?? 0) & (FLAG.place | A_NAME)) === FLAG.place;

/** What a place is called in front of its name. */
const KINDS = hashWords(
  'settlement estate slum ward town hometown village city port province island district suburb hamlet region municipality borough commune neighbourhood neighborhood county township resort outskirts bridge isle firth vale',
);

/** “the settlement of Beit Omer”. */
export function isOfKind(run: Run): number | undefined {
  const { view, first, last } = run;
  const { form } = view.document.tokens;
  if (form[first - 1] !== 'of' || !KINDS.has(view.hash[first - 2] ?? 0) || POSSESSIVE.test(form[last] ?? '')) return undefined;
  return isSomebodys(run) ? undefined : TAG.place;
}

/** “the Bank of Tessmar”, “the Diocese of Tessmar”: what a body with a capital is of. */
export function isOfBody(run: Run): number | undefined {
  const { view, first, last } = run;
  const body = first - 2;
  if (last - first !== 1 || view.document.tokens.form[first - 1] !== 'of' || view.shape[body] !== SHAPE.capital) return undefined;
  if (view.sentence[body] !== view.sentence[first]) return undefined;
  const isBody = endsAsBody(view, body) || hasFlag(view, body, FLAG.groupNoun) || SEES.has(view.hash[body] ?? 0);
  return isBody && mayBeGroup(run) ? TAG.place : undefined;
}

const SEES = hashWords('diocese archdiocese parish port borough royal republic kingdom museum');

/** What a place is called behind its name, where nobody's is: “Marsh's land”. */
const KINDS_BEHIND = hashWords(
  'land village town city kingdom state province district region county suburb prefecture bypoll byelection by-election constituency ward',
);

/** Several of them: “Caddo and Grady counties”. */
const MANY_BEHIND = /^(?:counties|provinces|districts|regions|states|boroughs)$/;
/** Who is from a place that stands in front: “the Marshfield woman”. */
const FROM = hashWords('man woman couple resident residents native pensioner teenager motorist councillors headteacher');

/** “the chiefs of Halvern land”, “Halvern state”, “a Halvern woman”. */
export function isBeforeKind(run: Run): number | undefined {
  const { view, first, last } = run;
  if (view.shape[last] !== SHAPE.lower || view.syntax.upos[last] === POS.VERB) return undefined;
  const isOneOfMany = MANY_BEHIND.test(formAt(view, last)) && view.document.tokens.form[first - 1] === 'and';
  if (isOneOfMany) return isSomebodys(run) ? undefined : TAG.place;
  // (“lost the Halvern bypoll”: the tree may have both for the object)
  const isBetween =
    view.hash[first - 1] === THE && view.role[last - 1] === ROLE.object && view.syntax.head[last - 1] === view.syntax.head[last];
  const goesWith = isBetween || (view.role[last - 1] === ROLE.compound && view.syntax.head[last - 1] === last);
  // “the Ann Lee woman”
  if (FROM.has(view.hash[last] ?? 0) && goesWith && last - first === 1) return isSomebodys(run) ? undefined : TAG.place;
  // “Halvern county councillor Ann Lee”
  return KINDS_BEHIND.has(view.hash[last] ?? 0) && goesWith && mayBeGroup(run) ? TAG.place : undefined;
}

const TAKES = hashWords(
  'installed removed crowned enthroned reinstated appointed recognised recognized dethroned ordained invested turbaned',
);

/** “was removed as Halvern of Kell”: a stool in another tongue, and nobody. */
export function isStool({ view, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  const verb = form[first - 1] === 'the' ? first - 3 : first - 2;
  const isOffice = form[verb + 1] === 'as' && form[last] === 'of' && view.tagged[last + 1] === 1;
  return isOffice && last - first === 1 && TAKES.has(view.hash[verb] ?? 0) && !isGiven(view, first) ? TAG.none : undefined;
}

/** Words between an article and what a place is at most: “the small northern village”. */
const MOST_WORDS = 3;

/** “Halvern, the village that was buried”, “Halvern, a small port in the north”: unlike “Lee, a town clerk”. */
export function isCalledPlace(run: Run): number | undefined {
  const { view, last } = run;
  const { form } = view.document.tokens;
  if (form[last] !== ',' || isSomebodys(run) || !/^(?:an?|the)$/.test(form[last + 1] ?? '')) return undefined;
  for (let i = last + 2; i <= last + 2 + MOST_WORDS; i++) {
    if (KINDS.has(view.hash[i] ?? 0))
      return /^(?:[,.]|that|which|where|in|on|near|outside|of)$/.test(form[i + 1] ?? '') ? TAG.place : undefined;
    if (view.syntax.upos[i] !== POS.ADJ && view.syntax.upos[i] !== POS.NOUN) return undefined;
  }
  return undefined;
}

/** “Halvern, population 4,000, …”. */
export const isPopulated = ({ view, last }: Run): number | undefined =>
  view.document.tokens.form[last] === ',' && /^pop(?:ulation|\.)$/.test(formAt(view, last + 1)) ? TAG.place : undefined;

/** What a country has and nobody else. */
const OF_COUNTRIES = hashWords('ministry parliament embassy airspace borders border coastline constitution population capital coastguard');

/** “Dalmar's Ministry of Defence”, “Dalmar's borders”. */
export function isCountry(run: Run): number | undefined {
  const { view, last } = run;
  if (!POSSESSIVE.test(formAt(view, last)) || !OF_COUNTRIES.has(view.hash[last + 1] ?? 0)) return undefined;
  // “Lee's capital was spent”
  const isCapital = view.document.tokens.form[last + 1] === 'capital' && view.document.tokens.form[last + 2] !== ',';
  return mayBeGroup(run) && !isCapital ? TAG.place : undefined;
}
