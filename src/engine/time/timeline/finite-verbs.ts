import type { ClauseView } from './clause-view.ts';
import { type EventHead, isComplement } from './find-event.ts';

/** “is due in court”, “is due back on Monday”, unlike “is due to open”. */
export const BEHIND_DUE = /^(?:back|before|in|on|at)$/;
export const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Words from a date to its event: longer subjects are seldom, and the bound keeps the whole linear. */
export const MAX_SUBJECT = 40;
const BREAK = /^[;:—]$/;
const MAX_REACH = 16;

/** The bracket that the one at `close` closes, `close` itself where none is near. */
function openerOf(view: ClauseView, close: number): number {
  for (let token = close - 1; token >= view.sentence.first && close - token <= MAX_SUBJECT; token--)
    if (view.form(token) === '(') return token;
  return close;
}

/** The nearest finite verb before a date in its clause; undefined when a break or another clause stands between. */
export function finiteBefore(view: ClauseView, first: number): EventHead | undefined {
  let participle = -1;
  let reach = first - MAX_REACH;
  for (let token = first - 1; token >= view.sentence.first && token >= reach; token--) {
    if (BREAK.test(view.form(token))) break;
    // “began on the pier (the fourth, the others having burned) in 1087”
    if (view.form(token) === ')') {
      reach -= token - openerOf(view, token);
      token = openerOf(view, token);
    }
    if (hasTense(view, token) && !isComplement(view, token) && !isAside(view, token, first)) return { token, form: 'verb' };
    // “is due in court on Monday”
    if (/^due$/i.test(view.form(token)) && view.isAuxiliary(token - 1) && BEHIND_DUE.test(view.form(token + 1)))
      return { token, form: 'verb' };
    // “opened in 1925 but closed for good in 1968”
    if (view.tag(token) === 'VBN' && view.relation(token) === 'conj' && view.tag(token - 1) === 'CC') return { token, form: 'verb' };
    if (participle < 0 && view.tag(token) === 'VBN' && isBehindNoun(view, token)) participle = token;
    // “two sail today, the others will be ready by Friday”
    const state = view.relation(token) === 'cop' && /^will$/i.test(view.form(token - 1)) ? view.head(token) : -1;
    if (state > token && state < first && view.form(state + 1) !== 'to') return { token: state, form: 'verb' };
    if (/^(?:who|which|that|when|while|because|after|before)$/i.test(view.form(token))) break;
  }
  return participle < 0 ? undefined : { token: participle, form: 'verb' };
}

/** “the club famously used false lights” */
function isBehindNoun(view: ClauseView, verb: number): boolean {
  let before = verb - 1;
  while (/^RB/.test(view.tag(before))) before--;
  return view.isNoun(before);
}

/** “His father, she points out, was in hospital in June 1987”: whether a verb only says whose words are told, between two commas. */
function isAside(view: ClauseView, verb: number, date: number): boolean {
  const close = view.rightOf(verb) + 1;
  return view.relation(verb) === 'parataxis' && close < date && view.form(close) === ',' && view.form(view.leftOf(verb) - 1) === ',';
}

/** The verb without tense right before a date that a past verb cannot have: “voted to close two plants by 2030”, “a letter demanding answers by 8 July”. */
export function nonFiniteBefore(view: ClauseView, first: number): EventHead | undefined {
  for (let token = first - 1; token >= view.sentence.first && first - token <= MAX_REACH; token--) {
    if (BREAK.test(view.form(token))) return undefined;
    const tag = view.tag(token);
    if (tag === 'VB' && /^to$/i.test(view.form(token - 1))) return { token, form: 'verb' };
    if (tag === 'VBG' && view.isNoun(token - 1) && /^a(?:cl|dvcl)$/.test(view.relation(token))) return { token, form: 'participle' };
    if (view.isVerb(token) && tag !== 'VBN') return undefined;
  }
  return undefined;
}

/**
 * The verb that goes on from another in front of a date: “joined in 1954, becoming a partner in 1961”, “will close on Friday and reopen
 * on Monday”; -1 where there is none.
 */
export function secondBetween(view: ClauseView, verb: number, date: number): number {
  for (let token = date - 1; token > verb + 1 && date - token <= MAX_REACH; token--) {
    if (view.tag(token) === 'VBG' && view.form(token - 1) === ',' && view.relation(token) === 'advcl') return token;
    if (view.tag(token) === 'VB' && view.tag(token - 1) === 'CC' && view.relation(token) === 'conj' && view.head(token) === verb)
      return token;
  }
  return -1;
}

/** Whether a verb has tense: of its own or by an auxiliary right before it. */
export function hasTense(view: ClauseView, token: number): boolean {
  if (!view.isVerb(token)) return false;
  const tag = view.tag(token);
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') return true;
  let before = token - 1;
  while (/^RBR?$/.test(view.tag(before))) before--;
  return (tag === 'VBN' || tag === 'VB' || tag === 'VBG') && view.isAuxiliary(before);
}

/** The first verb with tense in the sentence: what is left when neither order nor tree tell. */
export function anyFinite(view: ClauseView): EventHead | undefined {
  const end = Math.min(view.sentence.last, view.sentence.first + 3 * MAX_SUBJECT);
  for (let token = view.sentence.first; token < end; token++) if (hasTense(view, token)) return { token, form: 'verb' };
  return undefined;
}

/** From an auxiliary to the verb it belongs to. */
export function mainOf(view: ClauseView, auxiliary: number): number {
  for (let token = auxiliary; token < view.sentence.last && token - auxiliary < 5; token++) {
    if (view.isVerb(token)) return token;
    if (view.isMark(token)) break;
  }
  return auxiliary;
}
