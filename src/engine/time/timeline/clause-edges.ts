import type { ClauseView } from './clause-view.ts';
import { FINITE } from './finite-verbs.ts';
import { isReport } from './judge.ts';
import { nounsBefore } from './nouns-before.ts';

const MAX_WORDS = 40;
const STOP = /^[,;:—–“”"()_]$|^(?:--|''|``)$|^(?:who|which|that|when|while|because|although|if|and|but|or|after|before|until)$/i;

/** “Profit after tax rose”. */
const isBesideTax = (view: ClauseView, token: number): boolean =>
  /^(?:after|before)$/.test(view.form(token)) && view.form(token + 1) === 'tax' && token > view.sentence.first;

/** Where the subject of a finite verb begins, for trees that have lost it; the verb itself where a subject is below it. */
export function subjectBefore(view: ClauseView, verb: number): number {
  let at = verb;
  const perfect = view.tag(verb) === 'VBN';
  while (
    at > view.sentence.first &&
    (view.isAuxiliary(at - 1) || /^(?:RB|MD)$/.test(view.tag(at - 1)) || (perfect && /^(?:has|have|had)$/i.test(view.form(at - 1))))
  )
    at--;
  if (!FINITE.has(view.tag(at))) return verb;
  const start = at;
  while (
    at > view.sentence.first &&
    start - at < MAX_WORDS &&
    (!STOP.test(view.form(at - 1)) || (view.form(at - 1) === 'that' && view.form(at - 2) === 'of') || isBesideTax(view, at - 1)) &&
    !(view.tag(at - 1) !== 'MD' && FINITE.has(view.tag(at - 1)))
  )
    at--;
  return behindRelativeVerb(view, joinedSubject(view, at, start));
}

/** Where “Ann Lee, Paul Lund and Ida Holm” begins in front of a plural verb at `verb`, the last of whom begins at `last`; `last` itself elsewhere. */
function joinedSubject(view: ClauseView, last: number, verb: number): number {
  const isPlural = view.tag(verb) === 'VBP' || /^were$/i.test(view.form(verb));
  if (view.form(last - 1) !== 'and' || !isPlural || !/^NNP?$/.test(view.tag(verb - 1))) return last;
  let first = nounsBefore(view, last - 1);
  if (first === last - 1 || view.tag(first) === 'IN') return last;
  for (let comma = first - 1; view.form(comma) === ',' && view.isNoun(comma - 1); comma = first - 1) {
    const another = nounsBefore(view, comma);
    if (view.tag(another) === 'IN') break;
    first = another;
  }
  return first;
}

/**
 * Where the words begin that a second verb with tense behind a relative clause tells of: “the share of women who took up the jab
 * fell”; `at` itself where no such clause ends there, and behind “who said”, whose words have a subject of their own.
 */
function behindRelativeVerb(view: ClauseView, at: number): number {
  const relative = view.tag(at - 2) === 'RB' ? at - 3 : at - 2;
  if (!FINITE.has(view.tag(at - 1)) || isReport(view.form(at - 1)) || !/^(?:who|which|that)$/i.test(view.form(relative))) return at;
  return view.isNoun(relative - 1) ? nounsBefore(view, relative) : at;
}

/** Where what follows a verb ends, for trees that have lost it: at the next mark or conjunction. */
export function complementEnd(view: ClauseView, verb: number, dateEnd: number): number {
  // What is said runs to the sentence's end: “warning Sunday that …”.
  if (view.form(dateEnd + 1) === 'that' && dateEnd > verb && dateEnd - verb < 6)
    return Math.min(view.sentence.last - 1, verb + 4 * MAX_WORDS);
  let at = verb;
  // “ran aground”: two verbs with tense do not touch, so the second is a word that the tagger did not know
  if (FINITE.has(view.tag(verb)) && view.tag(verb + 1) === view.tag(verb) && !isReport(view.form(verb + 1))) at++;
  // “said her plan was a mistake”: what is said has a verb of its own
  let isOpen = isReport(view.form(verb)) && view.isVerb(verb);
  while (at + 1 < view.sentence.last && at - verb < MAX_WORDS) {
    if (FINITE.has(view.tag(at + 1))) {
      if (!isOpen || at === verb || !view.isNoun(at)) break;
      isOpen = false;
    }
    if (!STOP.test(view.form(at + 1))) at++;
    else if (joinsNouns(view, at + 1)) at += 2;
    else break;
  }
  return at;
}

const NOMINAL = /^(?:NN|JJ|CD|DT|PRP\$)/;
const MAX_JOINED = 6;

/** “stops in Bergen and Oslo”, unlike “a stop in Bergen and Oslo was glad”: whether a conjunction has a noun on both sides and no verb behind. */
function joinsNouns(view: ClauseView, and: number): boolean {
  if (!/^(?:and|or)$/i.test(view.form(and)) || !view.isNoun(and - 1)) return false;
  let at = and + 1;
  while (at - and <= MAX_JOINED && NOMINAL.test(view.tag(at))) at++;
  return view.isNoun(at - 1) && at - and <= MAX_JOINED && !/^(?:VB|MD|RB|,|WP|WDT|RP|PRP)/.test(view.tag(at));
}

/** The comma that closes what another opens; -1 where none is near. */
export function closingComma(view: ClauseView, comma: number): number {
  for (let token = comma + 1; token < view.sentence.last && token - comma < MAX_WORDS; token++) if (view.form(token) === ',') return token;
  return -1;
}
