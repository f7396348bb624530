import type { TimeExpression } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { hasCopula } from './find-event.ts';
import { isCompared } from './is-compared.ts';
import { isReport } from './judge.ts';
import { isPast, liesBack, STATES } from './main-deed.ts';

/**
 * Events without a date of their own that the story dates. Only where the order of telling leaves little doubt: what the main
 * clause tells beside a dated “when …”, and what the very next sentence goes on to tell.
 */

/** Whether a date is a day, finer, or a quarter, by which companies' results are told. */
const isFine = (date: TimeExpression): boolean => /^\d{4}-(?:\d\d-\d\d|Q\d)/.test(date.value);

/** “Lee, who won in 2019”, “a mayor elected in 2019”: the year tells who somebody is, not where the story stands. */
const tellsWho = (candidate: Candidate): boolean => /^acl/.test(candidate.view.relation(candidate.token));

const MAX_CLIMB = 12;

/** “The mayor has resigned after Monday's vote”: what the sentence itself tells is of now, whatever day a noun in it is of. */
function isBesideNews(view: ClauseView, noun: number): boolean {
  let at = noun;
  for (let step = 0; step < MAX_CLIMB && view.head(at) >= 0; step++) at = view.head(at);
  return view.isVerb(at) && view.dependents(at).some((d) => /^(?:has|have|’s|'s|’ve|'ve)$/i.test(view.form(d)));
}

/**
 * Whether the story stands where a candidate tells of something: not where a participle says which paper is meant (“the letter, dated
 * 20 March”), how things are (“turnover for October is high”) or what had been before (“had gathered 1,900 names”, “the worst since it was founded”).
 */
const movesStory = ({ view, token, form }: Candidate): boolean =>
  // nobody's life goes on on the day they were born
  !/^born$/i.test(view.form(token)) &&
  ((form === 'noun' && !isBesideNews(view, token)) ||
    (form === 'verb' &&
      (isPast(view, token) || !(hasCopula(view, token) || view.isAuxiliary(token))) &&
      !view.dependents(token).some((d) => /^had$/i.test(view.form(d)) || (/^since$/i.test(view.form(d)) && view.tag(d - 1) === 'JJS'))));

/**
 * Whether a candidate's date can carry over: it happened, and its date is fine, or said in the sentence right before of what happened
 * then, by the paper itself.
 */
const carries = (candidate: Candidate): boolean =>
  candidate.status === 'happened' &&
  movesStory(candidate) &&
  (isFine(candidate.date) || !(candidate.inferred || candidate.voice === 'claimed' || tellsWho(candidate)));

/** Whether a sentence says that what it tells is later than what was told before: “some years later”, “in the months that followed”. */
function tellsLater(view: ClauseView): boolean {
  for (let token = view.sentence.first + 1; token < view.sentence.last; token++)
    if (/^(?:later|that)$/.test(view.form(token)) && /^(?:day|week|fortnight|month|year|decade)s?$/i.test(view.form(token - 1)))
      if (view.form(token) === 'later' || view.form(token + 1) === 'followed') return true;
  return false;
}

/** Whether a sentence tells of whom or of what the one before it told: “She fled”, “His mother died”, “The firm also sold two ships”. */
const goesOnTelling = (view: ClauseView, deed: number): boolean =>
  /^PRP/.test(view.tag(view.sentence.first)) || view.dependents(deed).some((d) => view.form(d) === 'also');

const OPENER = /^(?:when|as|while)$/i;

/** “when she was six”, “when they were students”: when somebody's life was so, whatever was told before. */
const tellsAge = (view: ClauseView, deed: number): boolean =>
  [deed, ...view.dependents(deed)]
    .filter((token) => token === deed || view.relation(token) === 'xcomp')
    .flatMap((token) => view.dependents(token))
    .some(
      (d) =>
        view.relation(d) === 'advcl' &&
        hasCopula(view, d) &&
        (view.isNoun(d) || view.tag(d) === 'CD') &&
        view.dependents(d).some((mark) => OPENER.test(view.form(mark))),
    );

/** “Lee was born in Kell”, “Lee, 48, grew up in Kell”, “he was educated there”: long before what was told. */
const isOfYouth = (view: ClauseView, deed: number): boolean =>
  /^(?:born|educated|schooled)$/i.test(view.form(deed)) || (/^grew$/i.test(view.form(deed)) && /^up$/i.test(view.form(deed + 1)));

/** “During the war its basins were drained”, told behind a year: another time. */
const ELSEWHEN = /^(?:during|throughout|before|after|until|since|by|under|between)$/i;

/** What lasts longer than a month or a year, or is another one. */
const STRETCH = /^(?:age|century|decades?|era|occupation|period|presidency|reign|rule|tenure|times?|war|years)$/i;
const MAX_STRETCH = 6;

/** “Trade grew during the Victorian era”, told behind a year: a longer time. */
function lastsLong(view: ClauseView): boolean {
  const { first, last } = view.sentence;
  for (let token = first; token < last; token++) {
    if (!/^(?:during|throughout)$/i.test(view.form(token))) continue;
    for (let noun = token + 1; noun < last && noun - token <= MAX_STRETCH; noun++) if (STRETCH.test(view.form(noun))) return true;
  }
  return false;
}

/**
 * The date for an undated main clause: of its own “when …” or “as …” clause, or of the sentence right before; a month or a year only
 * within its paragraph, or where the next goes on with “she”, “his mother”, “also”.
 */
export function dateFromStory(
  view: ClauseView,
  deed: number,
  own: readonly Candidate[],
  before: readonly Candidate[],
): TimeExpression | undefined {
  if (own.length > 0) {
    const [only] = own;
    if (!only || own.length > 1 || only.form !== 'verb' || (only.first <= deed && deed <= only.last)) return undefined;
    const opens = OPENER.test(view.form(only.first)) || OPENER.test(view.form(only.first - 1));
    // “a drop from 40 million a year ago, when prices were high”
    return opens && only.status === 'happened' && !isCompared(view, only.date.span) ? only.date : undefined;
  }
  const last = before.at(-1);
  if (!last || !carries(last) || tellsLater(view) || !before.every((candidate) => candidate.date.value === last.date.value))
    return undefined;
  if (tellsAge(view, deed) || isOfYouth(view, deed)) return undefined;
  // a paragraph behind one that told of long ago is back at the news
  const isApart = last.view.sentence.block !== view.sentence.block && liesBack(last);
  if (isApart && (!goesOnTelling(view, deed) || isInCourt(view))) return undefined;
  if (!isFine(last.date) && (ELSEWHEN.test(view.form(view.sentence.first)) || lastsLong(view))) return undefined;
  return isFine(last.date) || last.view.sentence.block === view.sentence.block || goesOnTelling(view, deed) ? last.date : undefined;
}

/** “His mother wept as the verdict was read”: behind what is told of long ago, a court is where the news is. */
function isInCourt(view: ClauseView): boolean {
  for (let token = view.sentence.first; token < view.sentence.last; token++)
    if (/^(?:verdict|jury|jurors|courtroom|court|judge|prosecutors?|sentenced?|inquest)$/i.test(view.form(token))) return true;
  return false;
}

/** Dated events of a sentence: more are a list, no story, and the bound keeps the whole linear. */
const MAX_DATED = 6;

const GOES_ON: ReadonlySet<string> = new Set(['conj']);

/** Clauses that go on behind a dated one with “and” and a subject of their own: “the road was closed on Friday, and the school sent its pupils home”. */
export function goesOn(view: ClauseView, dated: readonly Candidate[]): { readonly verb: number; readonly date: TimeExpression }[] {
  const found: { verb: number; date: TimeExpression }[] = [];
  if (dated.length > MAX_DATED) return found;
  for (const candidate of dated) {
    if (candidate.form !== 'verb' || !carries(candidate)) continue;
    for (const verb of view.dependents(candidate.token)) {
      // “took office in May after her cousin, Paul Reddy, lost”: behind a name between commas the verb goes on with nothing
      if (verb < candidate.token || view.form(verb - 1) === ',' || !GOES_ON.has(view.relation(verb)) || !isPast(view, verb)) continue;
      if (STATES.test(view.form(verb)) || isReport(view.form(verb)) || !view.dependents(verb).some((d) => view.relation(d) === 'nsubj'))
        continue;
      const [first, last] = [view.leftOf(verb), view.rightOf(verb)];
      if (!dated.some(({ token }) => token >= first && token <= last)) found.push({ verb, date: candidate.date });
    }
  }
  return found;
}
