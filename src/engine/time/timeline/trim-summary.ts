import { BULLETS } from '../../text/bullets.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import type { Span } from '../../types.ts';
import { nounBehind } from './adjacent-noun.ts';
import { balanceMarks } from './balance-marks.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import type { Clause } from './ensure-subject.ts';
import { isPutOff } from './says-when.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';
import { subjectOf } from './subject-of.ts';
import { breakLong, UNIT, withoutAdverb, withoutLength, withoutReport } from './trim-end.ts';

const EDGE = new RegExp(`^[\\s,;:.()[\\]—–_${BULLETS}·*-]+$|^(?:--)$`);
/** Marks that close what stands before the clause. */
const CLOSES = /^(?:[”»]|'')$/;
const LEADING =
  /^(?:and|but|or|that|with|as|while|when|after|before|because|although|though|which|who|if|since|by|of|in|on|for|from|at|ahead|amid|amidst|despite|during|following|also|then|meanwhile|again|however|yet|so|’s|'s|'|’)$/i;
const BEFORE_DATE =
  /^(?:on|in|at|by|since|until|from|to|for|of|and|but|that|,|during|early|late|earlier|later|mid|the|through|throughout|within|over|around|about|circa|ca?\.|nearly|almost|only|towards?)$/i;

/** Whether a date right in front of its verb is the subject, unlike “the 7th century, …”. */
function isDateSubject(view: ClauseView, verb: number, inDate: (token: number) => boolean): boolean {
  const subject = subjectOf(view, verb);
  if (subject < 0 || !inDate(subject)) return false;
  let behind = subject;
  while (inDate(behind)) behind++;
  return behind <= verb && /^(?:VB|MD|RB)/.test(view.tag(behind));
}

/**
 * The words of a clause to show: without the date at its edges, without conjunctions before it and marks around it. A date stays where
 * the clause would break off without it (“the council will vote on 8 April”). Undefined when nothing readable is left.
 */
export function trimSummary(
  view: ClauseView,
  clause: Clause,
  dates: readonly Span[],
  { token: event, form, range }: Pick<Candidate, 'token' | 'form' | 'range'>,
): Span | undefined {
  const { tokens, text } = view.document;
  const start = (token: number): number => tokens.start[token] ?? 0;
  const end = (token: number): number => tokens.end[token] ?? 0;
  const inDate = (token: number): boolean => dates.some((date) => start(token) < date.end && date.start < end(token));
  // “last week alone, 400 people left”
  const isEdge = (token: number): boolean =>
    EDGE.test(view.form(token)) || (/^(?:alone|lunchtime)$/.test(view.form(token)) && inDate(token - 1));
  const core = Math.min(Math.max(event, clause.first), clause.last);
  let first = clause.first;
  // “Thursday’s ruling”, “the 1996 bombing that killed one”: a date before what happened is part of its name.
  // “The 3rd of June is set for the hearing”
  const named =
    form === 'noun' ||
    isDateSubject(view, core, inDate) ||
    dates.some((date) => opensWith(view, clause, date) || isGenitive(view, clause, date) || isAttribute(view, clause, date));
  const onlyDates = (from: number, to: number): boolean => {
    for (let token = from; token < to; token++) if (!inDate(token) && !isEdge(token)) return false;
    return true;
  };
  const opensRange = (token: number): boolean => range !== undefined && start(token) === range.start;
  /** Whether a noun stands there that is no part of a date. */
  const hasWords = (from: number, to: number): boolean => {
    for (let token = from; token <= to; token++) if (view.isNoun(token) && !inDate(token)) return true;
    return false;
  };
  // “After moving to Oslo in 2009, he wrote four books”
  let comma = core + 1;
  while (comma < clause.last && view.form(comma) !== ',') comma++;
  const opensMain = view.tag(core) === 'VBG' && comma < clause.last;
  // “In a letter on Monday, she wrote …”, “Monday in a letter, she wrote …”, unlike “On Monday she wrote …”
  const opensSentence = (token: number): boolean => {
    const noun = view.head(token);
    return (
      form === 'verb' &&
      onlyDates(clause.first, token) &&
      (!/^(?:after|before|since|until|as|of|that)$/i.test(view.form(token)) || view.tag(noun) === 'VBG') &&
      /^(?:case|mark)$/.test(view.relation(token)) &&
      (/^(?:obl|advcl)$/.test(view.relation(noun)) || token > clause.first || inDate(token - 1) || inDate(view.head(noun))) &&
      noun > token &&
      (noun < core || (noun === core && opensMain)) &&
      (!inDate(noun) || hasWords(token + 1, noun))
    );
  };
  // “If Kell votes to leave, it will go in 2031”, where both have been taken for one clause
  const opensCondition = (token: number): boolean => {
    if (!/^if$/i.test(view.form(token))) return false;
    for (let at = token + 1; at < core; at++) if (view.form(at) === ',') return true;
    return false;
  };
  while (
    first < core &&
    (isEdge(first) ||
      CLOSES.test(view.form(first)) ||
      (LEADING.test(view.form(first)) &&
        !isSubject(view, first) &&
        !opensCondition(first) &&
        !opensRange(first) &&
        !/^(?:far|least|most)$/.test(view.form(first + 1)) &&
        !inDate(first) &&
        !opensSentence(first)) ||
      (!named && (inDate(first) || (BEFORE_DATE.test(view.form(first)) && inDate(first + 1)))))
  )
    first++;
  // “Lindqvist-Mbeki” is one word, however it is cut.
  while (
    first > view.sentence.first &&
    end(first - 1) === start(first) &&
    /[\p{L}\d-]$/u.test(view.form(first - 1)) &&
    /^[\p{L}\d-]/u.test(view.form(first))
  )
    first--;
  let last = breakLong(view, first, core, clause.last);
  while (last > core && EDGE.test(view.form(last))) last--;
  last = withoutLength(view, core, withoutAdverb(view, core, last));
  while (last > core && EDGE.test(view.form(last))) last--;
  let short = last;
  // (“a week later, on 20 January” tells how much later)
  const isLater = (token: number): boolean => /^(?:earlier|later)$/i.test(view.form(token)) && UNIT.test(view.form(token - 1));
  while (short > core && (isEdge(short) || inDate(short) || (short < last && BEFORE_DATE.test(view.form(short)) && !isLater(short))))
    short--;
  const dangling =
    /^(?:effective|some|its|my|our|their|your|as|than|into|before|after|between|soon|early|next|until|be|is|was|were|been|ended|ending|beginning|starting|due)$/i.test(
      view.form(short),
    );
  // “in the early hours of Saturday”, “between now and November”, “voting on Super Tuesday”
  const isTied =
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
  if (dangling || (short < last && isTied)) short = last;
  else if (short > core + 1 || (short === core + 1 && short - first >= 2) || (short === core && view.isNoun(core) && short - first >= 3))
    last = short;
  while (
    last > core &&
    (EDGE.test(view.form(last)) ||
      (/^(?:and|but|or|that|of|to|for|from|by|with|in|into|at|on|as|than|after|before|when|while|because|until|since|if|unless|provided|although|though|whether|who|which|where|what|how|why|ahead|i|he|she|they|we|saying)$/i.test(
        view.form(last),
      ) &&
        // “he did just that”
        !(view.form(last) === 'that' && view.tag(last) === 'DT') &&
        // “the government would not step in.”
        !/^[.!?]$/.test(view.form(last + 1)) &&
        !inDate(last)))
  )
    last--;
  last = withoutReport(view, core, last);
  // “She was wrong,” he said, “but …”: a mark that opens what is left away
  while (last > core && opensMark(text, start(last), end(last))) {
    last--;
    while (last > core && EDGE.test(view.form(last))) last--;
  }
  const span = withoutComma(text, balanceMarks(text, { start: start(first), end: end(last) }));
  return span.end > span.start ? span : undefined;
}
/** “I counted them,” she said: the words in front of a mark that the summary leaves away, without their comma. */
const withoutComma = (text: string, { start, end }: Span): Span => ({ start, end: /[,;:]/.test(text.charAt(end - 1)) ? end - 1 : end });

/** Whether “that” is who or what does it, or which: “That changed in 1997”, “That plan was dropped”. */
const isSubject = (view: ClauseView, token: number): boolean =>
  /^(?:nsubj|det)$/.test(view.relation(token)) && view.tag(token) === 'DT' && !view.isVerb(token - 1);

/** Whether a clause opens with a date that names a happening: “The Aug. 7, 1998, bombings killed two hundred”. */
const opensWith = (view: ClauseView, { first }: Clause, date: Span): boolean =>
  firstTokenOf(view, date) <= first + 1 && lastTokenOf(view, date) >= first && nounBehind(view, lastTokenOf(view, date)) !== undefined;

/** Whether a clause opens with a date that something belongs to: “Saturday’s draw meant that …”. */
const isGenitive = (view: ClauseView, { first }: Clause, date: Span): boolean =>
  firstTokenOf(view, date) <= first + 1 && lastTokenOf(view, date) >= first && POSSESSIVE.test(view.form(lastTokenOf(view, date) + 1));

/** Whether a clause opens with a date that says which thing it tells of: “The 1764 organ was sold”. */
const isAttribute = (view: ClauseView, { first }: Clause, date: Span): boolean =>
  firstTokenOf(view, date) === first + 1 && view.tag(first) === 'DT' && /^NNS?$/.test(view.tag(lastTokenOf(view, date) + 1));

/** Whether a token is a quotation mark that opens: nothing but white space before it. */
const opensMark = (text: string, start: number, end: number): boolean =>
  /^(?:["“‘'«]|``)$/.test(text.slice(start, end)) && /^\s$/.test(text.charAt(start - 1));
