import { parseDay } from '../calendar.ts';
import type { Candidate } from './candidates.ts';
import type { ClauseView } from './clause-view.ts';
import { doesSomething, isReport } from './judge.ts';

/* What a sentence tells as done. */

/** Verbs that tell how things are, and of nothing done. */
export const STATES = /^(?:be|am|is|are|was|were|been|had|has|have|having|do|did|does|seemed|appeared|remained|stood|knew|wanted|needed|felt|looked|included|meant|belonged|contained|owned|lived|liked|loved|hoped|assumed|thought|believed|expected|planned|considered|faced|lacked|used|could|would|might)$/i; // biome-ignore format: a list

/** Whether a verb is in the simple past, passive or not, unlike “was to have opened”. */
export const isPast = (view: ClauseView, verb: number): boolean =>
  view.tag(verb) === 'VBD' ||
  (view.tag(verb) === 'VBN' &&
    view.dependents(verb).some((d) => /^(?:was|were)$/i.test(view.form(d))) &&
    !view.dependents(verb).some((d) => /^to$/i.test(view.form(d))));

/** Whether a verb tells something done, once and in the simple past, by the paper itself. */
export const isDeed = (view: ClauseView, verb: number, quoted: (token: number) => boolean): boolean =>
  isPast(view, verb) &&
  view.isVerb(verb) &&
  (!isReport(view.form(verb)) || (MAKES_KNOWN.test(view.form(verb)) && doesSomething(view, verb))) &&
  !STATES.test(view.form(verb)) &&
  !isRefusal(view, verb) &&
  !quoted(verb) &&
  !view.dependents(verb).some((d) => NOT_ONCE.test(view.form(d)) || /^(?:every|each)$/i.test(view.form(view.leftOf(d))));

/** “declined to comment”, “refused to answer questions”: what a reporter was told when asked, on whatever day. */
const isRefusal = (view: ClauseView, verb: number): boolean =>
  /^(?:declined|refused)$/i.test(view.form(verb)) &&
  /^(?:comment|discuss|say|answer|elaborate|respond|speculate|give|name|confirm)$/.test(view.form(verb + 2));

/** What is made known by them is news of its own: “announced lower earnings”, unlike “noted the importance”. */
const MAKES_KNOWN = /^(?:added|announced|declared|reported)$/i;
const NOT_ONCE =
  /^(?:not|n't|n’t|never|had|would|could|might|if|usually|often|always|previously|earlier|once|eventually|ultimately|since)$/i;

/** How things are, in the present. */
const IS_SO = /^(?:says?|seems?|appears?|remains?|stands?|knows?|wants?|needs?|feels?|looks?|includes?|means?|belongs?|contains?|owns?|lives?|likes?|loves?|hopes?|thinks?|believes?|expects?|plans?|considers?|faces?|lacks?)$/i; // biome-ignore format: a list

/** Days before publication up to which the news goes on from one paragraph to the next. */
const NEWS = 7;

/** Whether a date lies so far back that only what tells of that time goes on from it. */
export function liesBack({ date, view }: Candidate): boolean {
  const [day, today] = [parseDay(date.value), parseDay(view.document.article.published)];
  return day !== undefined && today !== undefined && today - day > NEWS;
}

/** “12 May 2009: The boat leaves Oslo.”: whether what is over is told in the present there, as a list and a diary do. */
const tellsInPresent = (view: ClauseView, before: Candidate | undefined): boolean =>
  before !== undefined &&
  before.status === 'happened' &&
  before.form === 'verb' &&
  before.view.sentence.block === view.sentence.block &&
  liesBack(before) &&
  isPresent(before.view, before.token);

/** “leaves”, “is jailed”. */
function isPresent(view: ClauseView, verb: number): boolean {
  const auxiliaries = view.dependents(verb).filter((d) => view.isAuxiliary(d));
  if (view.tag(verb) === 'VBN') return auxiliaries.length === 1 && auxiliaries.every((d) => /^(?:is|are)$/i.test(view.form(d)));
  return auxiliaries.length === 0 && /^VB[PZ]$/.test(view.tag(verb));
}

/** “The crew meets a storm”, behind such a sentence. */
const isDeedInPresent = (view: ClauseView, verb: number, quoted: (token: number) => boolean): boolean =>
  isPresent(view, verb) &&
  view.isVerb(verb) &&
  !(isReport(view.form(verb)) || STATES.test(view.form(verb)) || IS_SO.test(view.form(verb)) || quoted(verb)) &&
  !view.dependents(verb).some((d) => NOT_ONCE.test(view.form(d)));

/**
 * The main verb of a sentence when it tells something done, by the paper itself, in the simple past or, behind what is told so
 * `before`, in the present; -1 otherwise.
 */
export function mainDeed(view: ClauseView, quoted: (token: number) => boolean, before?: Candidate): number {
  if (view.form(view.sentence.last - 1) === '?') return -1;
  for (let token = view.sentence.first; token < view.sentence.last; token++) {
    if (view.head(token) >= 0) continue;
    const isDone = isDeed(view, token, quoted) || (tellsInPresent(view, before) && isDeedInPresent(view, token, quoted));
    return isDone && view.dependents(token).some((d) => view.relation(d) === 'nsubj') ? token : -1;
  }
  return -1;
}
