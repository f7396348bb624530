import type { ClauseView } from './clause-view.ts';
import { BEFORE_DATE, type DatedWords, isStop } from './dated-words.ts';
import type { Clause } from './ensure-subject.ts';
import { isReport } from './judge.ts';
import { isPutOff } from './says-when.ts';

/* Where the words of a summary end, short of what says nothing without what is cut off. */

/** The last token of a clause from `first` that is no mark, no word without what follows it, and no date that goes without saying. */
export function trimEnd(words: DatedWords, clause: Clause, first: number, core: number): number {
  const { view } = words;
  const whole = withoutStops(view, core, breakLong(view, first, core, clause.last));
  const last = withoutStops(view, core, withoutLength(view, core, withoutAdverb(view, core, whole)));
  const told = withoutReport(view, core, withoutOpeners(words, core, withoutDates(words, first, core, last)));
  return withoutOpenMark(view, core, told);
}

function withoutStops(view: ClauseView, core: number, last: number): number {
  let end = last;
  while (end > core && isStop(view, end)) end--;
  return end;
}

/** Words that say nothing without the date behind them: “before”, “until”, “is due”. */
const DANGLES =
  /^(?:effective|some|its|my|our|their|your|as|than|into|before|after|between|soon|early|next|until|be|is|was|were|been|ended|ending|beginning|starting|due)$/i;

/** Without the dates at the end, where enough is left. */
function withoutDates(words: DatedWords, first: number, core: number, last: number): number {
  const { view } = words;
  // (“a week later, on 20 January” tells how much later)
  const isLater = (token: number): boolean => /^(?:earlier|later)$/i.test(view.form(token)) && UNIT.test(view.form(token - 1));
  let short = last;
  while (
    short > core &&
    (words.isEdge(short) || words.inDate(short) || (short < last && BEFORE_DATE.test(view.form(short)) && !isLater(short)))
  )
    short--;
  if (DANGLES.test(view.form(short)) || (short < last && isTied(view, short))) return last;
  const isEnough =
    short > core + 1 || (short === core + 1 && short - first >= 2) || (short === core && view.isNoun(core) && short - first >= 3);
  return isEnough ? short : last;
}

/** “in the early hours of Saturday”, “between now and November”, “voting on Super Tuesday”: whether a word goes with the date behind it. */
const isTied = (view: ClauseView, short: number): boolean =>
  view.form(short + 1) === 'of' ||
  isPutOff(view, short + 1) ||
  /^(?:until|till)$/i.test(view.form(short + 1)) ||
  // “was heard in January and again in June”
  (view.form(short) === 'again' && /^(?:and|,)$/.test(view.form(short - 1))) ||
  // “will open in time for Christmas”
  (view.form(short + 1) === 'for' && view.form(short) === 'time') ||
  // “closed some time in 2021”, “closed first thing this morning”
  /^(?:some time|first thing)$/i.test(`${view.form(short - 1)} ${view.form(short)}`) ||
  // “rose in the year to 30 June”
  (view.form(short + 1) === 'to' && /^(?:weeks|months|half|year)$/i.test(view.form(short))) ||
  (view.form(short + 1) === 'and' && /^between$/i.test(view.form(short - 1))) ||
  /^(?:Ash|Black|Bloody|Easter|Good|Palm|Super)$/.test(view.form(short));

/** Words that begin what is cut off. */
const OPENS =
  /^(?:and|but|or|that|of|to|for|from|by|with|in|into|at|on|as|than|after|before|when|while|because|until|since|if|unless|provided|although|though|whether|who|which|where|what|how|why|ahead|i|he|she|they|we|saying)$/i;

function withoutOpeners(words: DatedWords, core: number, last: number): number {
  const { view } = words;
  const isOpener = (token: number): boolean =>
    OPENS.test(view.form(token)) &&
    // “he did just that”
    !(view.form(token) === 'that' && view.tag(token) === 'DT') &&
    // “the government would not step in.”
    !/^[.!?]$/.test(view.form(token + 1)) &&
    !words.inDate(token);
  let end = last;
  while (end > core && (isStop(view, end) || isOpener(end))) end--;
  return end;
}

/** “She was wrong,” he said, “but …”: without a mark that opens what is left away. */
function withoutOpenMark(view: ClauseView, core: number, last: number): number {
  const { text, tokens } = view.document;
  const opensMark = (token: number): boolean =>
    /^(?:["“‘'«]|``)$/.test(view.form(token)) && /^\s$/.test(text.charAt((tokens.start[token] ?? 0) - 1));
  let end = last;
  while (end > core && opensMark(end)) end = withoutStops(view, core, end - 1);
  return end;
}

const UNIT = /^(?:minute|hour|day|week|fortnight|month|year|decade)s?$/i;
/** Words of a summary: behind the event the rest is left away at a mark. */
const MAX_WORDS = 36;

/** Where a summary that is too long is broken off: at the last mark behind its event that is near enough. */
function breakLong(view: ClauseView, first: number, event: number, last: number): number {
  if (last - first < MAX_WORDS) return last;
  const isMark = (token: number): boolean => /^(?:,|;|:|--|—|–|_)$/.test(view.form(token));
  for (let token = Math.min(last, Math.max(first + MAX_WORDS, event + 6)); token > event + 2; token--) {
    if (!isMark(token)) continue;
    // “said that the pier, to be opened on 3 May, would …”: a verb goes on with what stands in front of the mark
    if (!/^(?:VB[DPZ]|MD)$/.test(view.tag(token + 1)) || isReport(view.form(token + 1))) return token - 1;
    let end = token + 1;
    while (end < last && !isMark(end + 1)) end++;
    return end;
  }
  return last;
}

const MAX_NAME = 6;

/** “… and said, “She …””, “… and the mayor, Ada Lund, added: “…””: the last token before a report without what is reported. */
function withoutReport(view: ClauseView, core: number, last: number): number {
  if (!isReport(view.form(last)) || !/^[,:]$/.test(view.form(last + 1))) return last;
  for (let token = last - 1; token > core && last - token <= MAX_NAME; token--) {
    if (/^(?:and|but)$/i.test(view.form(token))) return token - 1;
    if (!/^(?:NN|JJ|DT|HYPH|PRP|POS|,)/.test(view.tag(token))) return last;
  }
  return last;
}

const OPENS_CLAUSE = /^(?:after|as|because|before|if|since|though|until|when|while)$/i;

/** “…, just when the pier had been mended”: the last token before a word that belongs to a clause which is cut off. */
const withoutAdverb = (view: ClauseView, core: number, last: number): number =>
  last > core &&
  OPENS_CLAUSE.test(view.form(last + 1)) &&
  /^(?:even|especially|just|largely|mainly|only|partly|shortly|soon)$/i.test(view.form(last))
    ? last - 1
    : last;

const MAX_LENGTH = 6;

/** “…, five months after it was shut”: the last token before a length of time that is cut off from what it is counted from. */
function withoutLength(view: ClauseView, core: number, last: number): number {
  if (!/^(?:after|before)$/i.test(view.form(last + 1)) || !UNIT.test(view.form(last))) return last;
  let first = last;
  while (first > core + 1 && last - first < MAX_LENGTH && /^(?:CD|DT|JJR?|RBR?|IN)$/.test(view.tag(first - 1))) {
    // “on 3 May a year after”: the words of a length, and no others
    if (view.tag(first - 1) === 'IN' && !/^(?:than|over|about|around)$/i.test(view.form(first - 1))) break;
    first--;
    // “turned 40 a month before”
    if (view.tag(first) === 'DT') break;
  }
  // “sank on Thursday, minutes after it left”
  if (first === last) return /s$/.test(view.form(last)) && view.form(last - 1) === ',' ? last - 1 : last;
  // “a bit over four hours after”
  return /^(?:bit|little)$/i.test(view.form(first - 1)) && /^a$/i.test(view.form(first - 2)) ? first - 3 : first - 1;
}
