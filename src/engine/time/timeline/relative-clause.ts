import { startsWithCapital } from '../../text/letters.ts';
import type { ClauseView } from './clause-view.ts';
import { isHappening } from './find-event.ts';
import { isReport } from './judge.ts';
import { nounsBefore } from './nouns-before.ts';

/** Where the words begin and end that a relative clause belongs to, in trees that hang it wrongly. */

const RELATIVE = /^(?:who|which|that|whose|whom)$/i;
const MAX_COMMA = 4;

/** What a clause is set between. */
const MARK = /^(?:,|-|–|—)$/;

/** The last token before the comma or the dash that closes a relative clause which such a mark opens. */
export function beforeComma(view: ClauseView, noun: number, verb: number, last: number): number {
  let mark = '';
  for (let token = noun + 1; token < verb && token < noun + MAX_COMMA; token++) if (MARK.test(view.form(token))) mark = view.form(token);
  if (mark !== '') for (let token = verb + 1; token <= last; token++) if (view.form(token) === mark) return token - 1;
  return last;
}

const MAX_OWNERS = 3;

/** What of a happening and of nothing in it can be told: “the collapse of a bridge over the river that claimed 11 lives”. */
const DONE_BY_HAPPENING = /^(?:claimed|killed|injured|wounded|displaced|triggered|sparked|prompted|followed|began|started|lasted|ended)$/i;

/** The happening that a noun in front of “that killed six” belongs to; the noun itself elsewhere. */
function happeningAbove(view: ClauseView, noun: number): number {
  // (“men who were killed” is told of the men)
  const verb = view
    .dependents(noun)
    .find(
      (d) => view.relation(d) === 'acl' && DONE_BY_HAPPENING.test(view.form(d)) && !view.dependents(d).some((be) => view.isAuxiliary(be)),
    );
  if (verb === undefined || isHappening(view.form(noun))) return noun;
  let at = noun;
  for (let step = 0; step < MAX_OWNERS && /^nmod/.test(view.relation(at)); step++) {
    at = view.head(at);
    if (at < 0 || at > noun || !view.isNoun(at)) return noun;
    if (isHappening(view.form(at))) return at;
  }
  return noun;
}

/** “An inquest into her death, which was adjourned”: behind a comma the clause tells of either noun, and reads right with both. */
function widestNoun(view: ClauseView, noun: number): number {
  let at = noun;
  if (view.form(noun + 1) !== ',' || !/^wh(?:ich|o)$/.test(view.form(noun + 2))) return at;
  // “Deputy Ana Reed of Texas, who left”, but “a victory for Reed, who left”
  const isNamed = view.form(noun + 2) === 'who';
  for (let step = 0; step < MAX_OWNERS && view.relation(at) === 'nmod'; step++) {
    const head = view.head(at);
    if (head < 0 || head > at || !view.isNoun(head)) break;
    if (isNamed && !(view.tag(head) === 'NNP' && view.tag(at) === 'NNP')) break;
    at = head;
  }
  return at;
}

/** Whether “, who” stands behind the name that begins at `name`. */
function isFollowedByWho(view: ClauseView, name: number): boolean {
  let behind = name + 1;
  while (view.tag(behind) === 'NNP' && behind - name < MAX_NAME) behind++;
  return /^who$/i.test(view.form(view.form(behind) === ',' ? behind + 1 : behind));
}

const MAX_NAME = 6;

/** Where the words begin that a relative clause hangs on: their noun's attributes, not what stands before their preposition. */
export function nounStart(view: ClauseView, nearest: number): number {
  // “Arden Bank, which sold it”: a name of several words hangs on its first
  const whole = view.relation(nearest) === 'flat' && view.head(nearest) < nearest ? view.head(nearest) : nearest;
  const above = happeningAbove(view, whole);
  // “the funeral of Ann Lee, who died on Monday”
  const noun = above !== whole && view.tag(whole) === 'NNP' && isFollowedByWho(view, whole) ? whole : widestNoun(view, above);
  let first = view.leftOf(noun);
  for (const dependent of view.dependents(noun)) {
    const relation = view.relation(dependent);
    if (view.rightOf(dependent) < noun && !['det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'appos'].includes(relation))
      first = Math.max(first, view.rightOf(dependent) + 1);
  }
  first = Math.min(first, noun);
  // “Harbour Brewing, which had a stake”
  while (view.tag(first) === 'NNP' && view.tag(first - 1) === 'NNP') first--;
  return explainedBefore(view, noun, first);
}

/** “Mr Lee, the minister, who left”, “Lee, 40, a nurse who left”: where whom a noun behind a comma explains begins; the noun's own start elsewhere. */
function explainedBefore(view: ClauseView, noun: number, first: number): number {
  const name = view.head(noun);
  const isBeside = view.relation(noun) === 'appos' && name >= 0 && name < first && view.tag(name) === 'NNP' && view.form(first - 1) === ',';
  if (!isBeside || first - name > MAX_NAMED) return first;
  for (let token = name; token < first - 1; token++) if (view.form(token) === ',' && view.tag(token + 1) !== 'CD') return first;
  let start = name;
  // (“American Future Fund”)
  while (view.tag(start - 1) === 'NNP' || (view.tag(start - 1) === 'JJ' && startsWithCapital(view.form(start - 1)))) start--;
  return view.tag(start - 1) === 'DT' ? start - 1 : start;
}

/** What a clause behind it stands well without. */
const STANDS_APART = /^(?:times?|moments?|days?|nights?|weeks?|months?|years?|ways?|reasons?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/**
 * “in a state she won in 2016”, “a letter the council sent the bank on Monday”: the noun right in front of a clause's subject that the
 * clause is about, without “that”; -1 where there is none, as in “last week she won” and “by the time she won”.
 */
export function objectAhead(view: ClauseView, verb: number, subject: number): number {
  const noun = view.leftOf(subject) - 1;
  if (subject < 0 || !view.isNoun(noun) || STANDS_APART.test(view.form(noun)) || view.head(noun) === verb) return -1;
  if (view.relation(verb) === 'acl') return view.head(verb) === noun && !RELATIVE.test(view.form(subject)) ? noun : -1;
  const head = view.head(verb);
  if (head < 0 || head >= noun) return -1;
  // “in a letter the council sent”, unlike “said in a letter the council had agreed”
  const opens = /^(?:DT|PRP\$|NNP)$/.test(view.tag(noun + 1));
  const isApart = opens && !isReport(view.form(head)) && /^(?:obl|nmod)$/.test(view.relation(noun));
  return isApart || /^(?:he|she|they|we|i)$/i.test(view.form(subject)) ? noun : -1;
}

const MAX_RELATIVE = 30;
const MAX_NAMED = 10;

/**
 * “Lee of Dalton, Ga., who was hurt, went home”: where the words begin that a main verb behind a relative clause tells of,
 * whatever the tree hangs on what; -1 when no such clause stands before it.
 */
export function behindRelative(view: ClauseView, verb: number): number {
  let comma = verb - 1;
  while (comma > view.sentence.first && (view.isAuxiliary(comma) || /^RB/.test(view.tag(comma)))) comma--;
  if (view.form(comma) !== ',') return -1;
  for (let token = comma - 1; token > view.sentence.first + 1 && comma - token < MAX_RELATIVE; token--) {
    if (/^[;:”"]$/.test(view.form(token))) return -1;
    if (!/^(?:who|which|whose)$/.test(view.form(token))) continue;
    // “Lee, a chemist whose work is read, died”
    const end = view.isNoun(token - 1) ? nounsBefore(view, token) - 1 : token - 1;
    if (view.form(end) !== ',') continue;
    const first = startOfSentence(view, end);
    return first >= 0 ? first : startOfJoined(view, end);
  }
  return -1;
}

/** “…, and a group called Arden First, which is led by a lawyer, sued”: where the clause behind “and” begins that goes on behind token `end`; else -1. */
function startOfJoined(view: ClauseView, end: number): number {
  for (let token = end - 1; token > view.sentence.first && end - token <= MAX_NAMED; token--) {
    if (/^VB[DZP]$|^MD$/.test(view.tag(token)) || /^[“”"(—–]$/.test(view.form(token))) return -1;
    if (/^(?:and|but|while|whereas)$/.test(view.form(token))) return /^[,;]$/.test(view.form(token - 1)) ? token + 1 : -1;
  }
  return -1;
}

/** The first token of the sentence where nothing but a name or a noun with its attributes stands before token `end`; else -1. */
function startOfSentence(view: ClauseView, end: number): number {
  if (end - view.sentence.first > MAX_NAMED) return -1;
  for (let token = view.sentence.first; token < end; token++)
    if (view.isVerb(token) || view.isAuxiliary(token) || /^(?:["“”]|when|after|before|while|if)$/i.test(view.form(token))) return -1;
  return view.sentence.first;
}
