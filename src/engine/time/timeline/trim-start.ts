import { POSSESSIVE } from '../../text/possessive.ts';
import type { Span } from '../../types.ts';
import { nounBehind } from './adjacent-noun.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { BEFORE_DATE, type DatedWords } from './dated-words.ts';
import type { Clause } from './ensure-subject.ts';
import { firstTokenOf, lastTokenOf } from './span-tokens.ts';
import { subjectOf } from './subject-of.ts';

/* Where the words of a summary begin. */

/** Marks that close what stands before the clause. */
const CLOSES = /^(?:[”»]|'')$/;
const LEADING =
  /^(?:and|but|or|that|with|as|while|when|after|before|because|although|though|which|who|if|since|by|of|in|on|for|from|at|ahead|amid|amidst|despite|during|following|also|then|meanwhile|again|however|yet|so|’s|'s|'|’)$/i;

/** The first token of a clause that is no conjunction, no mark and no date that goes without saying; `core` is that of the event. */
export function trimStart(words: DatedWords, clause: Clause, core: number, event: Pick<Candidate, 'form' | 'range'>): number {
  const { view } = words;
  const isNamed = event.form === 'noun' || namesIt(words, clause, core);
  const isOpener = (token: number): boolean =>
    LEADING.test(view.form(token)) &&
    !isSubject(view, token) &&
    !opensCondition(view, token, core) &&
    !(event.range && view.document.tokens.start[token] === event.range.start) &&
    !/^(?:far|least|most)$/.test(view.form(token + 1)) &&
    !words.inDate(token) &&
    !(event.form === 'verb' && opensPhrase(words, clause, token, core));
  const isDate = (token: number): boolean =>
    !isNamed && (words.inDate(token) || (BEFORE_DATE.test(view.form(token)) && words.inDate(token + 1)));
  let first = clause.first;
  while (first < core && (words.isEdge(first) || CLOSES.test(view.form(first)) || isOpener(first) || isDate(first))) first++;
  return wholeWord(view, first);
}

/** “Thursday’s ruling”, “The 3rd of June is set for the hearing”, “the 1996 bombing that killed one”: whether a date is part of what happened. */
const namesIt = (words: DatedWords, clause: Clause, core: number): boolean =>
  isDateSubject(words, core) ||
  words.dates.some(
    (date) => opensWith(words.view, clause, date) || isGenitive(words.view, clause, date) || isAttribute(words.view, clause, date),
  );

/** Whether a date right in front of its verb is the subject, unlike “the 7th century, …”. */
function isDateSubject(words: DatedWords, verb: number): boolean {
  const subject = subjectOf(words.view, verb);
  if (subject < 0 || !words.inDate(subject)) return false;
  let behind = subject;
  while (words.inDate(behind)) behind++;
  return behind <= verb && /^(?:VB|MD|RB)/.test(words.view.tag(behind));
}

/** “In a letter on Monday, she wrote …”, “After moving to Oslo in 2009, he wrote …”, unlike “On Monday she wrote …”: a phrase of its own. */
function opensPhrase(words: DatedWords, clause: Clause, token: number, core: number): boolean {
  const { view } = words;
  const noun = view.head(token);
  return (
    words.onlyDates(clause.first, token) &&
    (!/^(?:after|before|since|until|as|of|that)$/i.test(view.form(token)) || view.tag(noun) === 'VBG') &&
    /^(?:case|mark)$/.test(view.relation(token)) &&
    (/^(?:obl|advcl)$/.test(view.relation(noun)) || token > clause.first || words.inDate(token - 1) || words.inDate(view.head(noun))) &&
    noun > token &&
    (noun < core || (noun === core && opensMain(view, clause, core))) &&
    (!words.inDate(noun) || words.hasNoun(token + 1, noun))
  );
}

/** “After *moving* to Oslo in 2009, he wrote four books”: whether the event is no main clause, and a comma stands behind it. */
function opensMain(view: ClauseView, { last }: Clause, core: number): boolean {
  if (view.tag(core) !== 'VBG') return false;
  for (let token = core + 1; token < last; token++) if (view.form(token) === ',') return true;
  return false;
}

/** “If Kell votes to leave, it will go in 2031”, where both have been taken for one clause. */
function opensCondition(view: ClauseView, token: number, core: number): boolean {
  if (!/^if$/i.test(view.form(token))) return false;
  for (let at = token + 1; at < core; at++) if (view.form(at) === ',') return true;
  return false;
}

/** “Lindqvist-Mbeki” is one word, however it is cut. */
function wholeWord(view: ClauseView, token: number): number {
  const { start, end } = view.document.tokens;
  let first = token;
  while (
    first > view.sentence.first &&
    end[first - 1] === start[first] &&
    /[\p{L}\d-]$/u.test(view.form(first - 1)) &&
    /^[\p{L}\d-]/u.test(view.form(first))
  )
    first--;
  return first;
}

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
