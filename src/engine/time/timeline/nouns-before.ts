import type { ClauseView } from './clause-view.ts';

const NOMINAL = /^(?:NN|JJ|CD|DT|PRP\$|POS|FW|HYPH)/;
/** What joins nouns to one phrase. */
export const INSIDE_NOUNS = /^(?:of|with|in|for|at|by|from|to)$/i;
/** Tokens of the longest phrase: longer ones are seldom, and the bound keeps the whole linear. */
const MAX_PHRASE = 40;

/** The first token of the row of nouns, their attributes and phrases that ends before `token`. */
export function nounsBefore(view: ClauseView, token: number): number {
  let at = token;
  while (at > view.sentence.first && token - at < MAX_PHRASE) {
    const tag = view.tag(at - 1);
    if (
      !NOMINAL.test(tag) &&
      !isSign(view, at - 1) &&
      !isInsideNouns(view, at - 1) &&
      !(tag === 'IN' && INSIDE_NOUNS.test(view.form(at - 1)) && at < token)
    )
      break;
    // “has sent the company a letter”: behind a noun an article begins another
    if (at < token && view.tag(at) === 'DT' && view.isNoun(at - 1)) break;
    at--;
  }
  // “more than £80,000 that was lost”
  const isMore = /^than$/i.test(view.form(at - 1)) && /^(?:more|less|fewer)$/i.test(view.form(at - 2));
  return at < token && isMore && (view.tag(at) === 'CD' || isSign(view, at)) ? at - 2 : at;
}

/** “£80,000” */
const isSign = (view: ClauseView, token: number): boolean => /^[£$€]$/.test(view.form(token)) && view.tag(token + 1) === 'CD';

/** The noun that a participle goes with, or whatever stands where it would: of “the pier, first proposed in May” the pier. */
export function nounOfParticiple(view: ClauseView, verb: number): number {
  let before = verb - 1;
  while (/^RB/.test(view.tag(before))) before--;
  // (“The Lacemaker”, painted in 1658)
  const open = view.form(before) === ',' && /^(?:[”"’]|'')$/.test(view.form(before - 1)) ? before - 1 : before;
  if (/^(?:,|_|--|–|—)$/.test(view.form(before)) && view.isNoun(open - 1)) return open - 1;
  return view.isNoun(before) ? before : verb - 1;
}

/** {@link nounsBefore} without a preposition in front: “Norway” of “moves to Norway, which …”. */
export function phraseBefore(view: ClauseView, token: number): number {
  let at = nounsBefore(view, token);
  // “Lee, 23, whose campaign …”
  if (at === token - 1 && /^\d{1,3}$/.test(view.form(at)) && view.form(at - 1) === ',' && view.isNoun(at - 2))
    at = nounsBefore(view, at - 1);
  while (at < token && INSIDE_NOUNS.test(view.form(at))) at++;
  return at;
}

/** “the London-listed company”, “a classified report”, “a Times/Post poll”: what no noun is and yet goes with the one behind it. */
const isInsideNouns = (view: ClauseView, token: number): boolean =>
  view.form(token) === '/' ||
  (/^VB[NG]$/.test(view.tag(token)) && /^(?:DT|PRP\$|HYPH)$/.test(view.tag(token - 1)) && NOMINAL.test(view.tag(token + 1)));
