import { POS, type Syntax, UPOS } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { isVerbBehindDay } from './past-verbs.ts';
import {
  DID,
  FUTURE_AUXILIARY,
  isBroughtOut,
  isPlan,
  isPlanOf,
  isToBe,
  PAST_ONLY,
  type Tense,
  tellsPlan,
  tenseOfPresent,
} from './plan-words.ts';
import { tagAt } from './tag-at.ts';

const NOUNS: ReadonlySet<number> = new Set([UPOS.indexOf('NOUN'), UPOS.indexOf('PROPN')]);

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

/** What is done so by a day is still to come. */
const PROMISED = /^(?:promised|pledged|vowed|guaranteed|demanded|requested|asked|sought)$/i;

/** Tokens from “after” to the date of what that names: “after his arrest on Monday”. */
const MAX_AFTER = 6;
/** Tokens from a date to the verb beside it. */
const MAX_BESIDE = 20;

/** The words of a sentence and their Penn tags. */
interface Words {
  readonly form: (token: number) => string;
  readonly tag: (token: number) => string;
  readonly sentence: { readonly first: number; readonly last: number };
}

/** “after his arrest on Monday”: whether “after” stands between a verb and a date. */
function isAfter(form: Words['form'], from: number, first: number): boolean {
  for (let token = first - 1; token > from && first - token <= MAX_AFTER; token--)
    if (/^(?:after|following|since)$/i.test(form(token))) return true;
  return false;
}

/** Whether a verb tells a plan and not only that there was one: “planned for March”, unlike “asked for”. */
const tellsAhead = (word: string, next: string): boolean => tellsPlan(word, next) && !PAST_ONLY.test(word);

const HAVE = /^(?:has|have|’ve|'ve)$/i;
const IS = /^(?:is|are|am|’s|’re|’m|'s|'re|'m)$/i;

/** The tense of the group of verbs that begins at a token, as far as it says one; `first` is that of the date beside it. */
function tenseOfGroup(words: Words, token: number, first: number): Tense {
  const { form, tag, sentence } = words;
  const hadBeen = (from: number): boolean => /^been$/i.test(form(from + 1)) && /^had$/i.test(form(from));
  // “was planned for March”, “the slated visit in September”.
  if (/^(?:was|were)$/i.test(form(token)) && (isPlan(form(token + 1)) || isPlan(form(token + 2)))) return 'perhaps-future';
  switch (tag(token)) {
    case 'MD':
      return FUTURE_AUXILIARY.test(form(token)) ? 'future' : 'perhaps-future';
    case 'JJ':
      // “had been due back on Saturday”
      if (isPlan(form(token))) return hadBeen(token - 2) ? 'past' : 'perhaps-future';
      return 'none';
    case 'VBD':
      return tellsAhead(form(token), form(token + 1)) ? 'perhaps-future' : 'past';
    case 'VBZ':
    case 'VBP':
      return tenseOfFinite(words, token, first);
    case 'VB':
      // “had been scheduled to end on Friday”
      if (isPlan(form(token - 2)) && hadBeen(token - 4)) return 'past';
      if (!/^to$/i.test(form(token - 1))) return 'none';
      // “failed to arrive on Saturday”
      if (DID.test(form(token - 2)) && tag(token - 2) === 'VBD') return 'past';
      // “expects to update its guidance on Monday”
      return isPlanOf(form(token - 2), form(token - 3)) || isToBe(form(token - 2), form(token)) ? 'future' : 'perhaps-future';
    case 'VBG':
      // “is in jail after being caught in November”
      return /^after$/i.test(form(token - 1)) && token - 1 > sentence.first ? 'past' : 'none';
    case 'VBN':
      // A participle of its own: “the terms announced Friday”.
      if (/^(?:be|been|being|is|are|was|were|has|have|had|’s|'s)$/i.test(form(token - 1))) return 'none';
      return tellsAhead(form(token), form(token + 1)) ? 'future' : 'past';
    default:
      return 'none';
  }
}

/** The same of a verb in the present. */
function tenseOfFinite({ form, tag }: Words, token: number, first: number): Tense {
  // “have a meeting on Thursday”, “has up to a 50% chance of rain” are no past
  if (/^(?:has|have)$/i.test(form(token)) && /^(?:DT|PRP\$|CD|IN|RP|NNS?|JJR?)$/.test(tag(token + 1))) return 'present';
  if (HAVE.test(form(token))) return tellsAhead(form(token + 1), form(token + 2)) ? 'perhaps-future' : 'past';
  if (IS.test(form(token))) {
    // “is being held after his arrest on Monday”
    if (/^being$/i.test(form(token + 1)) && isAfter(form, token + 2, first)) return 'past';
    // “the match is on Sunday”, “the deadline is Friday”
    if (token + 1 === first || (/^(?:on|at)$/.test(form(token + 1)) && token + 2 === first)) return 'future';
    // “is released on Friday”, “is out on Friday”
    if (isBroughtOut(form(token + 1), form(token + 2))) return 'future';
    // “is leaving”, “is not leaving”, unlike “is accused of stealing”
    if (tag(token + 1) === 'VBG' || (tag(token + 1) === 'RB' && tag(token + 2) === 'VBG')) return 'future';
  }
  return tenseOfPresent(form(token), form(token + 1));
}

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
  const tag = (token: number): string => tagAt(document, syntax, token);
  const group = (token: number): Tense => tenseOfGroup({ form, tag, sentence }, token, first);
  if (partsSubject(document, syntax, first, sentence)) {
    const behind = group(last + 1);
    if (behind !== 'none') return behind;
    if (isVerbBehindDay(form(last + 1), form(last)) && /^on$/i.test(form(first - 1))) return 'past';
  }
  // “promised an answer by Friday”, unlike “had left by Friday”
  const isDeadline = /^by$/i.test(form(first - 1));
  // “will go home to see their families and resume on Monday”: what a second bare verb is governed by
  let joined = false;
  for (let token = first - 1; token >= sentence.first && first - token <= MAX_BESIDE; token--) {
    if (isDeadline && tag(token) === 'VBD' && PROMISED.test(form(token))) return 'future';
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
