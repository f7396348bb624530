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
  const isAfter = (from: number): boolean => {
    for (let token = first - 1; token > from && first - token <= MAX_AFTER; token--)
      if (/^(?:after|following|since)$/i.test(form(token))) return true;
    return false;
  };
  const group = (token: number): Tense => {
    const own = tag(token);
    if (own === 'MD') return FUTURE_AUXILIARY.test(form(token)) ? 'future' : 'perhaps-future';
    // “was planned for March”, “the slated visit in September”.
    if (/^(?:was|were)$/i.test(form(token)) && (isPlan(form(token + 1)) || isPlan(form(token + 2)))) return 'perhaps-future';
    // “had been due back on Saturday”
    if (own === 'JJ' && isPlan(form(token)) && /^been$/i.test(form(token - 1)) && /^had$/i.test(form(token - 2))) return 'past';
    if (own === 'JJ' && isPlan(form(token))) return 'perhaps-future';
    if (own === 'VBD') return tellsPlan(form(token), form(token + 1)) && !PAST_ONLY.test(form(token)) ? 'perhaps-future' : 'past';
    if (own === 'VBZ' || own === 'VBP') {
      // “have a meeting on Thursday”, “has up to a 50% chance of rain” are no past
      if (/^(?:has|have)$/i.test(form(token)) && /^(?:DT|PRP\$|CD|IN|RP|NNS?|JJR?)$/.test(tag(token + 1))) return 'present';
      if (/^(?:has|have|’ve|'ve)$/i.test(form(token)))
        return tellsPlan(form(token + 1), form(token + 2)) && !PAST_ONLY.test(form(token + 1)) ? 'perhaps-future' : 'past';
      if (/^(?:is|are|am|’s|’re|’m|'s|'re|'m)$/i.test(form(token))) {
        // “is being held after his arrest on Monday”
        if (/^being$/i.test(form(token + 1)) && isAfter(token + 2)) return 'past';
        // “the match is on Sunday”, “the deadline is Friday”
        if (token + 1 === first || (/^(?:on|at)$/.test(form(token + 1)) && token + 2 === first)) return 'future';
        // “is released on Friday”, “is out on Friday”
        if (isBroughtOut(form(token + 1), form(token + 2))) return 'future';
        // “is leaving”, “is not leaving”, unlike “is accused of stealing”
        if (tag(token + 1) === 'VBG' || (tag(token + 1) === 'RB' && tag(token + 2) === 'VBG')) return 'future';
      }
      return tenseOfPresent(form(token), form(token + 1));
    }
    // “expects to update its guidance on Monday”
    // “had been scheduled to end on Friday”
    if (own === 'VB' && isPlan(form(token - 2)) && /^been$/i.test(form(token - 3)) && /^had$/i.test(form(token - 4))) return 'past';
    // “failed to arrive on Saturday”
    if (own === 'VB' && /^to$/i.test(form(token - 1)) && DID.test(form(token - 2)) && tag(token - 2) === 'VBD') return 'past';
    if (own === 'VB' && /^to$/i.test(form(token - 1)))
      return isPlanOf(form(token - 2), form(token - 3)) || isToBe(form(token - 2), form(token)) ? 'future' : 'perhaps-future';
    // “is in jail after being caught in November”
    if (own === 'VBG' && /^after$/i.test(form(token - 1)) && token - 1 > sentence.first) return 'past';
    // A participle of its own: “the terms announced Friday”.
    if (own === 'VBN' && !/^(?:be|been|being|is|are|was|were|has|have|had|’s|'s)$/i.test(form(token - 1)))
      return tellsPlan(form(token), form(token + 1)) && !PAST_ONLY.test(form(token)) ? 'future' : 'past';
    return 'none';
  };
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
