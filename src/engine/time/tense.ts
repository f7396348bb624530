import { POS, type Syntax, UPOS } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { isVerbBehindDay } from './past-verbs.ts';

/**
 * Where the verb that governs some words puts them: before the time of writing, behind it, or neither. What is wished, possible
 * or only named by an infinitive (“to mark”, “would meet”) is `perhaps-future`: the word for a plan, but past plans have it, too.
 */
export type Tense = 'past' | 'future' | 'perhaps-future' | 'present' | 'none';

const NOUNS: ReadonlySet<number> = new Set([UPOS.indexOf('NOUN'), UPOS.indexOf('PROPN')]);
/** Steps from a word to its verb: longer chains have left the clause, and the bound keeps the whole linear. */
const MAX_STEPS = 6;
const MAX_AUXILIARIES = 8;

const FUTURE_AUXILIARY = /^(?:will|’ll|'ll|shall|wo)$/i;
const PLANNED_VERB =
  /^(?:plan|plans|planned|planning|scheduled|expected|expects|expect|due|set|intends|intend|hopes|hope|slated|agreed|wants|want|promised|vowed|pledged|ahead|prepares|preparing|prepare|seeks|seek)$/i;

/** Plans in the present: what they are of lies ahead. */
const LOOKS_AHEAD = /^(?:plans?|expects?|intends?|hopes?|aims?)$/i;

/** Whether the words before “to meet” set it ahead: “hopes to”, “is scheduled to”, unlike “was due to”. */
const isPlanOf = (word: string, before: string): boolean =>
  LOOKS_AHEAD.test(word) ||
  (/^(?:is|are|am|’s|’re|’m|'s|'re|'m)$/i.test(before) && (isPlan(word) || /^(?:set|about|going)$/i.test(word))) ||
  // “the bridge is to open”
  /^(?:is|are)$/i.test(word);

/** Plans whose past is as often the day they were made. */
const PAST_ONLY = /^(?:agreed|promised|vowed|pledged|set|hoped|wanted)$/i;

const isPlan = (word: string): boolean => /^(?:planned|scheduled|slated|expected|due)$/i.test(word);

/** What a timetable says in the present: “the talks resume on Monday”, “voters go to the polls in June”. */
const SCHEDULED =
  /^(?:(?:re)?opens?|closes?|begins?|(?:re)?starts?|resumes?|ends?|finish(?:es)?|expires?|airs?|premieres?|arrives?|departs?|returns?|runs?)$/i;
const BEHIND_SCHEDULED = /^(?:on|in|by|from|until|next|this|tomorrow|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const TAKES_PLACE = /^(?:takes? place|kicks? off)$/i;
/** What sides do on the days of their fixtures: “Bergen play Oslo on Saturday”. */
const PLAYS = /^(?:plays?|hosts?|meets?)$/i;
const isScheduled = (word: string, next: string): boolean =>
  PLAYS.test(word) || (SCHEDULED.test(word) && BEHIND_SCHEDULED.test(next)) || TAKES_PLACE.test(`${word} ${next}`);

/** Where a verb in the present puts things, by itself and the word behind it: plans and timetables look ahead. */
const tenseOfPresent = (word: string, next: string): Tense => (PLANNED_VERB.test(word) || isScheduled(word, next) ? 'future' : 'present');

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

/** The tense of a verb with its auxiliaries, mood included: what is planned or possible lies in the future. */
export function tenseOf(document: Document, syntax: Syntax, verb: number): Tense {
  const form = (token: number): string => document.tokens.form[token] ?? '';
  const tag = (token: number): string => syntax.xposNames[syntax.xpos[token] ?? 0] ?? '';
  let [past, present, to] = [false, false, false];
  for (let token = verb - 1; token >= 0 && token >= verb - MAX_AUXILIARIES; token--) {
    if (syntax.head[token] !== verb) continue;
    const label = syntax.labelNames[syntax.label[token] ?? 0] ?? '';
    if (label === 'mark' && /^to$/i.test(form(token))) to = true;
    if (syntax.upos[token] !== POS.AUX) continue;
    if (tag(token) === 'MD') return FUTURE_AUXILIARY.test(form(token)) ? 'future' : 'perhaps-future';
    if (/^(?:had|was|were|did)$/i.test(form(token))) past = true;
    else if (/^(?:has|have|’ve|'ve)$/i.test(form(token)) && /^VBN|^VBD/.test(tag(verb))) past = true;
    // “have been marching today”
    else if (/^(?:has|have|’ve|'ve)$/i.test(form(token)) && tag(verb) === 'VBG') return 'present';
    else if (/^(?:is|are|am|’s|’re|do|does|'s|'re)$/i.test(form(token))) present = true;
  }
  if (to) return 'perhaps-future';
  const own = tag(verb);
  if (past || own === 'VBD') {
    if (!PLANNED_VERB.test(form(verb)) || PAST_ONLY.test(form(verb))) return 'past';
    return past && own === 'VBN' ? 'future' : 'perhaps-future';
  }
  if (present) return own === 'VBG' || PLANNED_VERB.test(form(verb)) ? 'future' : 'present';
  if (own === 'VBZ' || own === 'VBP') return tenseOfPresent(form(verb), form(verb + 1));
  // A participle of its own: “the ruling announced Wednesday”, “talks scheduled for Monday”.
  if (own === 'VBN') return PLANNED_VERB.test(form(verb)) ? 'future' : 'past';
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

/**
 * Whether nothing but a noun and its phrases stands before a date in its clause, so that a verb right behind it is its own: “In Oslo,
 * where a fire is burning, the mayor on Monday assured residents”.
 */
function partsSubject(
  { tokens }: Document,
  syntax: Syntax,
  first: number,
  sentence: { readonly first: number; readonly last: number },
): boolean {
  const before = /^on$/i.test(tokens.form[first - 1] ?? '') ? first - 2 : first - 1;
  if (before < sentence.first || !NOUNS.has(syntax.upos[before] ?? -1)) return false;
  for (let token = before; token >= sentence.first && before - token <= MAX_BESIDE; token--) {
    const word = tokens.form[token] ?? '';
    if (/^[,;:—–()“”"]$/.test(word)) return true;
    if (syntax.upos[token] === POS.VERB || syntax.upos[token] === POS.AUX || /^(?:who|which|that|whose|where)$/i.test(word)) return false;
  }
  return true;
}

/** Verbs whose past is written like their present. */
const PAST_ALIKE = /^(?:beat|burst|cast|cost|cut|hit|hurt|let|put|quit|set|shut|split|spread)$/i;

/** Tokens from a date to the verb beside it. */
const MAX_BESIDE = 14;

/**
 * The tense of the finite verb beside the words `[first, last]`: before them in their clause, or behind them where they open the
 * sentence. Order and tags alone: near by, they are surer than the tree.
 */
export function tenseBeside(
  document: Document,
  syntax: Syntax,
  first: number,
  last: number,
  sentence: { readonly first: number; readonly last: number },
): Tense {
  const form = (token: number): string => document.tokens.form[token] ?? '';
  const tag = (token: number): string => syntax.xposNames[syntax.xpos[token] ?? 0] ?? '';
  const group = (token: number): Tense => {
    const own = tag(token);
    if (own === 'MD') return FUTURE_AUXILIARY.test(form(token)) ? 'future' : 'perhaps-future';
    // “was planned for March”, “the slated visit in September”.
    if (/^(?:was|were)$/i.test(form(token)) && (isPlan(form(token + 1)) || isPlan(form(token + 2)))) return 'perhaps-future';
    if (own === 'JJ' && isPlan(form(token))) return 'perhaps-future';
    if (own === 'VBD') return PLANNED_VERB.test(form(token)) && !PAST_ONLY.test(form(token)) ? 'perhaps-future' : 'past';
    // “Bergen beat Oslo on Saturday”
    if (own === 'VBP' && PAST_ALIKE.test(form(token))) return 'past';
    if (own === 'VBZ' || own === 'VBP') {
      // “have a meeting on Thursday” is no past
      if (/^(?:has|have)$/i.test(form(token)) && /^(?:DT|PRP\$|CD)$/.test(tag(token + 1))) return 'present';
      if (/^(?:has|have|’ve|'ve)$/i.test(form(token)))
        return PLANNED_VERB.test(form(token + 1)) && !PAST_ONLY.test(form(token + 1)) ? 'perhaps-future' : 'past';
      if (/^(?:is|are|am|’s|’re|’m|'s|'re|'m)$/i.test(form(token))) {
        // “the match is on Sunday”
        if (/^(?:on|at)$/.test(form(token + 1)) && token + 2 === first) return 'future';
        // “is leaving”, “is not leaving”, unlike “is accused of stealing”
        if (tag(token + 1) === 'VBG' || (tag(token + 1) === 'RB' && tag(token + 2) === 'VBG')) return 'future';
      }
      return tenseOfPresent(form(token), form(token + 1));
    }
    // “expects to update its guidance on Monday”
    // “had been scheduled to end on Friday”
    if (own === 'VB' && isPlan(form(token - 2)) && /^been$/i.test(form(token - 3)) && /^had$/i.test(form(token - 4))) return 'past';
    if (own === 'VB' && /^to$/i.test(form(token - 1))) return isPlanOf(form(token - 2), form(token - 3)) ? 'future' : 'perhaps-future';
    // A participle of its own: “the terms announced Friday”.
    if (own === 'VBN' && !/^(?:be|been|being|is|are|was|were|has|have|had|’s|'s)$/i.test(form(token - 1)))
      return PLANNED_VERB.test(form(token)) && !PAST_ONLY.test(form(token)) ? 'future' : 'past';
    return 'none';
  };
  if (partsSubject(document, syntax, first, sentence)) {
    const behind = group(last + 1);
    if (behind !== 'none') return behind;
    if (isVerbBehindDay(form(last + 1), form(last)) && /^on$/i.test(form(first - 1))) return 'past';
  }
  // “will go home to see their families and resume on Monday”: what a second bare verb is governed by
  let joined = false;
  for (let token = first - 1; token >= sentence.first && first - token <= MAX_BESIDE; token--) {
    joined ||= tag(token) === 'VB' && /^(?:and|or)$/i.test(form(token - 1));
    const found = group(token);
    if (found !== 'none' && (!joined || tag(token) === 'MD')) return found;
    if (/^[;:—]$/.test(form(token))) return 'none';
  }
  // no verb in front at all: “Lee's trip on Thursday will be her first”
  if (first - sentence.first > MAX_BESIDE) return 'none';
  for (let token = last + 1; token < sentence.last && token - last <= MAX_BESIDE; token++) {
    const found = group(token);
    if (found !== 'none') return found;
  }
  return 'none';
}
