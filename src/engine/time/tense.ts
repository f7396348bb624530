import { POS, type Syntax } from '../syntax/syntax.ts';
import type { Document, TokenRange } from '../text/document.ts';
import { FUTURE_AUXILIARY, isBroughtOut, PAST_ONLY, type Tense, tellsPlan, tenseOfPresent } from './plan-words.ts';
import { tagAt } from './tag-at.ts';

/** Steps from a word to its verb: longer chains have left the clause, and the bound keeps the whole linear. */
const MAX_STEPS = 6;
const MAX_AUXILIARIES = 8;

/** The verb that governs token `at`, itself included; -1 when there is none near. */
export function governingVerb(syntax: Syntax, at: number): number {
  let token = at;
  for (let step = 0; step < MAX_STEPS && token >= 0; step++) {
    if (syntax.upos[token] === POS.VERB || (syntax.upos[token] === POS.AUX && syntax.labelNames[syntax.label[token] ?? 0] !== 'aux'))
      return token;
    const head = syntax.head[token] ?? -1;
    if (head < 0) return hasCopula(syntax, token) ? token : -1;
    token = head;
  }
  return -1;
}

const hasCopula = (syntax: Syntax, head: number): boolean => {
  for (let token = head - 1; token >= 0 && token >= head - MAX_AUXILIARIES; token--) {
    if (syntax.head[token] === head && syntax.upos[token] === POS.AUX) return true;
  }
  return false;
};

const IS = /^(?:is|are)$/i;

/** The tense of a verb with its auxiliaries, mood included: what is planned or possible lies in the future. */
export function tenseOf(document: Document, syntax: Syntax, verb: number): Tense {
  const form = (token: number): string => document.tokens.form[token] ?? '';
  const tag = (token: number): string => tagAt(document, syntax, token);
  let [past, present, to] = [false, false, false];
  for (let token = verb - 1; token >= 0 && token >= verb - MAX_AUXILIARIES; token--) {
    if (syntax.head[token] !== verb) continue;
    const label = syntax.labelNames[syntax.label[token] ?? 0] ?? '';
    if (label === 'mark' && /^to$/i.test(form(token))) to = true;
    if (syntax.upos[token] !== POS.AUX) continue;
    // (“must have taken it”)
    if (tag(token) === 'MD') return FUTURE_AUXILIARY.test(form(token)) ? 'future' : past ? 'past' : 'perhaps-future';
    if (/^(?:had|was|were|did)$/i.test(form(token))) past = true;
    else if (/^(?:has|have|’ve|'ve)$/i.test(form(token)) && /^VBN|^VBD/.test(tag(verb))) past = true;
    // “have been marching today”
    else if (/^(?:has|have|’ve|'ve)$/i.test(form(token)) && tag(verb) === 'VBG') return 'present';
    else if (/^(?:is|are|am|’s|’re|do|does|'s|'re)$/i.test(form(token))) present = true;
  }
  // (the tree may hang “to” elsewhere)
  const bare = /^be$/i.test(form(verb - 1)) ? verb - 1 : verb;
  if (to || /^to$/i.test(form(bare - 1))) return 'perhaps-future';
  const own = tag(verb);
  if (past || own === 'VBD') {
    if (!tellsPlan(form(verb), form(verb + 1)) || PAST_ONLY.test(form(verb))) return 'past';
    return past && own === 'VBN' ? 'future' : 'perhaps-future';
  }
  if (present) {
    const isTimetable = IS.test(form(verb - 1)) && isBroughtOut(form(verb), form(verb + 1));
    return own === 'VBG' || isTimetable || tellsPlan(form(verb), form(verb + 1)) ? 'future' : 'present';
  }
  if (own === 'VBZ' || own === 'VBP') return tenseOfPresent(form(verb), form(verb + 1));
  // A participle of its own: “the ruling announced Wednesday”, “talks scheduled for Monday”.
  if (own === 'VBN') return tellsPlan(form(verb), form(verb + 1)) ? 'future' : 'past';
  return 'none';
}

/** The tense that governs token `at`: of its verb or, where that is a participle or a gerund, of the verb above it. */
export function tenseAt(document: Document, syntax: Syntax, at: number): Tense {
  let token = at;
  for (let step = 0; step < 3; step++) {
    const verb = governingVerb(syntax, token);
    if (verb < 0) return 'none';
    const tense = tenseOf(document, syntax, verb);
    if (tense !== 'none') return tense;
    token = syntax.head[verb] ?? -1;
    if (token < 0) return 'none';
  }
  return 'none';
}

/** The tense of a sentence's main verb. */
export function tenseOfMain(document: Document, syntax: Syntax, { first, last }: TokenRange): Tense {
  for (let token = first; token < last; token++) if ((syntax.head[token] ?? -1) < 0) return tenseAt(document, syntax, token);
  return 'none';
}
