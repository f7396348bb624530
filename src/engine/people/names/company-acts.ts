import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, hasFlag, inCapitals, opensSentence, ROLE, SHAPE } from '../document-view.ts';
import { hashWord, hashWords, OF } from '../word-hash.ts';
import { isGiven, type Run, type Words } from './capital-run.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { isForm } from './runs-by-word.ts';
import { A_NAME } from './tag-step.ts';

/* What is said of companies alone; see know-companies.ts. */

/** What companies report and foretell, and nobody else. */
const FIGURES = hashWords(
  'loss losses profit profits earnings revenue revenues sales turnover dividend forecast forecasts guidance outlook',
);
const REPORTS = hashWords(
  'posted posts post reported reports report recorded booked declared raised raises raise cut cuts lowered lowers lifted trimmed slashed doubled',
);
/** What companies begin and stop. */
const WORKS = hashWords('work production operations output shipments deliveries flights sailings');
const STOPS = hashWords('suspended suspends suspend halted halts halt resumed resumes resume restarted scaled expanded');
const TRADED = hashWords('shares stock bonds shareholders investors');
const IN = hashWord('in');

/** “Velsys posted a loss”, “Korvell suspended work on a plant”: whether the run is the subject of what companies do. */
export function actsAsCompany({ view, first, last }: Words): boolean {
  for (let i = first; i < last; i++) {
    if (view.role[i] !== ROLE.subject) continue;
    const verb = actOf(view, view.syntax.head[i] ?? -1, last);
    const act = view.hash[verb] ?? 0;
    const things = REPORTS.has(act) ? FIGURES : STOPS.has(act) ? WORKS : undefined;
    return things !== undefined && verb >= last && hasObject(view, verb, things);
  }
  return false;
}

/** “Kessler plc”, “Kessler Freight Corp.”, whether the form is written small or goes with the name. */
export const hasForm = ({ view, first, last }: Words): boolean =>
  /^(?:plc|inc|ltd|llp)$/.test(formAt(view, last)) || (last - first > 1 && isForm(view, last - 1));

/** What companies do to what is theirs. */
const OWN_ACTS = hashWords(
  'cut cuts raised raises lowered lowers named names appointed closed closes opened opens sold sells launched launches expanded expands shut shuts unveiled unveils updated doubled trimmed reduced increased withdrew scrapped moved halved',
);

/** “Kessler cut its fares”, “Kessler will close its mine”: who has “its” things is nobody. */
export function actsForItself({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  const isFuture = /^(?:will|would)$/.test(form[last] ?? '');
  const verb = isFuture || /^ha[sd]$/.test(form[last] ?? '') ? last + 1 : last;
  // “will bring out its”
  const object = /^(?:out|up|down|off|back)$/.test(form[verb + 1] ?? '') ? verb + 2 : verb + 1;
  const isOwn = form[object] === 'its' && (isFuture || OWN_ACTS.has(view.hash[verb] ?? 0));
  return isOwn && view.syntax.upos[verb] === POS.VERB && isSubject(view, first, last);
}

/** Verbs that were and are alike: “Tessmar cut the rope”. */
const ALIKE = /^(?:put|cut|hit|set|let|shut|beat|spread|read|cost|quit|bid|burst|hurt|split|come|become|run)$/;

/** “Tessmar have won twice”, “while Tessmar travel to Leeds”: of one that are several, a team or a firm; “leaders such as Lee are behind it”. */
export function isSeveral({ view, first, last }: Words): boolean {
  const { upos, xpos, xposNames } = view.syntax;
  const [before = '', verb = ''] = [view.document.tokens.form[first - 1], view.document.tokens.form[last]];
  const tag = xposNames[xpos[last] ?? 0];
  if ((tag !== 'VBP' && tag !== 'VB') || view.shape[last] !== SHAPE.lower || !isSubject(view, first, last)) return false;
  // “what did Lee have”, “should Lee have”
  if (upos[first - 1] === POS.AUX || upos[first - 1] === POS.VERB || inCapitals(view, first)) return false;
  // (where nothing stands in front, no “to” or “let” can)
  if (tag === 'VBP' && /^(?:have|are)$/.test(verb)) return !/^(?:and|or|nor|,|like|as|including)$/.test(before);
  const isFirst = opensSentence(view, first);
  const opens = isFirst || (tag === 'VBP' && /^(?:while|but|when|although|because)$/i.test(before));
  const isOne = last - first === 1 && !hasFlag(view, first, A_NAME);
  return opens && isOne && view.syntax.head[first] === last && !ALIKE.test(verb);
}

const isSubject = (view: DocumentView, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (view.role[i] === ROLE.subject) return true;
  return false;
};

/** “is expected to report”: the verb that is done behind `verb`. */
function actOf(view: DocumentView, verb: number, last: number): number {
  if (verb < last || !/^expect(?:s|ed)$/.test(formAt(view, verb))) return verb;
  return view.document.tokens.form[verb + 1] === 'to' ? verb + 2 : verb;
}

/** Whether one of `things` is the object of a verb, in its own clause. */
function hasObject(view: DocumentView, verb: number, things: ReadonlySet<number>): boolean {
  for (let i = verb + 1; i < verb + 12 && view.sentence[i] === view.sentence[verb]; i++)
    if (view.syntax.head[i] === verb && view.role[i] === ROLE.object)
      return things.has(view.hash[i] ?? 0) && view.syntax.upos[i] === POS.NOUN && !/^(?:his|her|my)$/.test(ownerOf(view, i, verb));
  return false;
}

/** The word that says whose the noun at `i` is; empty when none does. */
function ownerOf({ document, role, syntax }: DocumentView, i: number, verb: number): string {
  for (let j = i - 1; j > verb; j--) if (syntax.head[j] === i && role[j] === ROLE.possessive) return document.tokens.form[j] ?? '';
  return '';
}

/** “shares of Kessler”, “Kessler shares fell”: whether the run is traded. */
export function isTraded({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  const behind = view.hash[first - 1] ?? 0;
  if ((behind === OF || behind === IN) && TRADED.has(view.hash[first - 2] ?? 0)) return !POSSESSIVE.test(form[last] ?? '');
  const head = view.syntax.head[last - 1] ?? -1;
  return TRADED.has(view.hash[last] ?? 0) && view.role[last - 1] === ROLE.compound && head === last;
}

/** What belongs to a company, called by its own name. */
const PARTS = hashWords('unit units brand brands division subsidiary business businesses label chain arm franchise products');

/** “its Dior unit”, “the Pearce candy businesses”: whether a name stands in front of a part of a company that goes with it. */
export function isPart({ view, last }: Words): boolean {
  const head = view.syntax.head[last - 1] ?? -1;
  return head >= last && head < last + 3 && PARTS.has(view.hash[head] ?? 0) && view.role[last - 1] === ROLE.compound;
}

/** “its Ann Couture unit”: what a company has is nobody, whatever it is called. */
export const isOwnPart = (run: Run): number | undefined =>
  /^(?:its|their)$/.test(formAt(run.view, run.first - 1)) && isPart(run) ? TAG.group : undefined;

/** “the chief executive of Norwood Southern”: what only a company has, whatever it is called. */
export function hasChiefExecutive({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  if (view.hash[first - 1] !== OF || POSSESSIVE.test(form[last] ?? '')) return false;
  return (
    form[first - 2] === 'CEO' ||
    (form[first - 2] === 'executive' && form[first - 3] === 'chief') ||
    (form[first - 2] === 'officer' && form[first - 3] === 'executive')
  );
}

/** What companies call who is at their head. */
export const OFFICER = /^C[EFT]O$/;

/** “Kessler CEO Ann Lee”, “Kessler chief executive Ann Lee”: nobody has one. */
export const hasOfficer = ({ view, last }: Words): boolean => {
  const { form } = view.document.tokens;
  return OFFICER.test(form[last] ?? '') || (form[last] === 'chief' && /^(?:executive|financial|technology)$/.test(form[last + 1] ?? ''));
};

const TRADE = /^(?:analyst|economist|trader|founder|biologist|chemist|physicist|researcher|scientist)$/;
const TRADES_AT = /^(?:analysts|economists|strategists)$/i;
const TRADES_OF = /^(?:analysts|economists|strategists|physicists|researchers|scientists)$/;

/** “Marsh Kessler analyst Ann Lee”, “Marsh Kessler analysts”, “analysts at Marsh Kessler”, “Marsh general secretary Ann Lee”: who is so is so of a body. */
export function hasAnalyst({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  if ((TRADES_AT.test(form[first - 2] ?? '') && form[first - 1] === 'at') || TRADES_OF.test(form[last] ?? '')) return true;
  const isNamed = (i: number): boolean => view.tagged[i] === 1 && view.tagged[i + 1] === 1;
  if (form[last] === 'general' && form[last + 1] === 'secretary') return isNamed(last + 2);
  // “food analyst”, “co-founder”
  const isInFront = view.syntax.upos[last] === POS.NOUN && TRADE.test(form[last + 1] ?? '');
  const trade = isInFront ? last + 1 : isInnerHyphen(view, last + 1) && form[last] === 'co' ? last + 2 : last;
  return TRADE.test(form[trade] ?? '') && view.syntax.upos[trade] === POS.NOUN && isNamed(trade + 1);
}

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;

/** “Ostby 2-1 Kell United”, “beat Stade Kell 31-24”: a score stands between two teams, or behind the one that is beaten. */
export function hasScore({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  const isScore = (mark: number, team: number): boolean => SCORE.test(form[mark] ?? '') && view.tagged[team] === 1;
  // “beat Ann Lee 6-4 6-2”, “beat Ann Lee 6-4, 6-2”
  const isLast = !SCORE.test(form[last + 1] ?? '') && !SCORE.test(form[last + 2] ?? '');
  const isBeaten = SCORE.test(form[last] ?? '') && BEATS.test(form[first - 1] ?? '') && isLast && !isGiven(view, first);
  return isScore(last, last + 1) || isScore(first - 1, first - 2) || isBeaten;
}

/** “Kell thrashed Arden by 148 runs”: whether a team is on either side of a verb that tells by how much it won. */
export function hasMargin({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  const verb = BEATS.test(form[last] ?? '') ? last : BEATS.test(form[first - 1] ?? '') ? first - 1 : -1;
  if (verb < 0) return false;
  for (let i = verb + 1; i < verb + MOST_BEHIND && view.sentence[i] === view.sentence[verb]; i++)
    if (form[i] === 'by' && MARGIN.test(form.slice(i + 1, i + 4).join(' '))) return true;
  return false;
}

const MOST_BEHIND = 12;
const MARGIN = /^(?:an innings|[\p{L}\d-]+ (?:runs|wickets?|points?|goals?|tries|lengths))/u;

const BEATS = /^(?:beat|beats|beating|past|over|defeated|defeating|thrashed|edged|stunned|crushed|hammered|trounced)$/;

/** “chief executive of Kessler”: whether the run has an office that nobody has of somebody. */
export function hasChief({ view, first, last }: Words): boolean {
  const { form } = view.document.tokens;
  if (view.hash[first - 1] !== OF || POSSESSIVE.test(form[last] ?? '')) return false;
  const [before = '', noun = ''] = [form[first - 3], form[first - 2]];
  return (
    /^(?:chairman|chairwoman|CEO|(?:co-?)?founder)$/.test(noun) ||
    `${before} ${noun}` === 'chief executive' ||
    /^(?:executive|operating|financial) officer$/.test(`${before} ${noun}`) ||
    /^(?:managing|finance) director$/.test(`${before} ${noun}`)
  );
}
