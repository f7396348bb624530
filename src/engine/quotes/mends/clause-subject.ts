import { POS } from '../../syntax/syntax.ts';
import { childrenOf, isMarked, isSomebody, mentionOfToken, type QuoteView, sentenceAt, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { closingOf, firstWord } from '../region-words.ts';
import { COMMA_OR_DASH, DOING, isFiniteVerb, isInPhrase, isNoun } from '../word-kinds.ts';
import { isIn } from './cut-content.ts';
import { headOf, isPhrase } from './part-source.ts';

/** Tokens in which a subject is looked for. */
const FARTHEST = 60;
/** Steps up the tree from a noun to the clause that it stands in. */
const MOST_STEPS = 8;

/** A verb's own subject, the nearest in front of it; -1 without one. */
const subjectBelow = (view: QuoteView, verb: number): number =>
  childrenOf(view, verb).findLast((c) => c < verb && view.mainLabel[c] === REL.nsubj) ?? -1;

/** Prepositions before whom a deed is done to, or with. */
const TO_WHOM = /^(?:for|to|against|on|of|at|from|over|behind|toward|towards)$/;

/** “Ann Lee attacked Planning Minister Tim Marsh, claiming …”: who is named right before a verb and whom it is done to, who is named from `first` on. */
function doerInFront(view: QuoteView, first: number): number | undefined {
  let verb = first - 1;
  while (first - verb <= MOST_IN_FRONT && isNoun(view, verb)) verb--;
  // (the tagger may take “attacked” for a participle)
  const who = view.upos[verb] === POS.VERB && view.tag[verb] !== DOING ? mentionOfToken(view, verb - 1) : undefined;
  return who?.form === 'name' && who.type === 'person' && who.last === verb ? who.head : undefined;
}

/** Words of what somebody is, in front of a name. */
const MOST_IN_FRONT = 5;

/**
 * “Lee spoke up for Marsh, calling him a friend”: what a participle behind a comma tells is the deed of the clause's
 * subject, not of whom the clause is about.
 */
export function participleSubject(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  if (view.tag[cue.token] !== DOING || !COMMA_OR_DASH.test(view.lower[cue.token - 1] ?? '')) return undefined;
  if (source.head < 0 || source.head >= cue.token) return undefined;
  const named = mentionOfToken(view, source.head);
  const doer = named?.form === 'name' ? doerInFront(view, named.first) : undefined;
  if (doer !== undefined) return doer;
  const isToWhom = TO_WHOM.test(view.lower[(named?.first ?? view.left[source.head] ?? source.head) - 1] ?? '');
  // (who stands behind a verb is no subject of it, whatever the tree says)
  const isSubject = view.mainLabel[source.head] === REL.nsubj && (view.head[source.head] ?? -1) > source.head;
  if (isSubject && !isToWhom) return undefined;
  const first = Math.max(startOfSentence(view, cue.token), source.head - FARTHEST);
  const subject = subjectAbove(view, source.head, cue.token) ?? (isToWhom ? firstSubject(view, first, source.head) : undefined);
  if (subject === undefined || view.regionOf[subject] !== view.regionOf[cue.token]) return undefined;
  return isPassive(view, subject) || isIn(reading, subject) ? undefined : subject;
}

/** The subject of the clause in which a noun is an object. */
function subjectAbove(view: QuoteView, noun: number, cue: number): number | undefined {
  for (let at = noun, step = 0; step < MOST_STEPS; step++) {
    const above = view.head[at] ?? -1;
    if (above < 0 || above >= cue) return undefined;
    const subject = subjectBelow(view, above);
    // (a noun that has a subject stands behind “is”)
    if (subject >= 0 && subject !== noun) return at > above && view.upos[above] === POS.VERB ? subject : undefined;
    if (view.mainLabel[at] === REL.nsubj) return at === noun ? undefined : at;
    at = above;
  }
  return undefined;
}

/** The first somebody in front of a noun who is the subject of something. */
function firstSubject(view: QuoteView, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (view.mainLabel[i] === REL.nsubj && isSomebody(view, i)) return i;
  return undefined;
}

/** “Unlike Marsh, Lee said …”, “With Marsh at her side, Lee said …”: not with whom somebody is, in front of a comma, where another one stands before the verb. */
export function notCompared(view: QuoteView, { cue, source }: Reading): number | undefined {
  const named = mentionOfToken(view, source.head);
  const who = mentionOfToken(view, cue.token - 1);
  if (!named || named.first >= cue.token || !/^(?:like|unlike|besides|alongside|with)$/.test(view.lower[named.first - 1] ?? ''))
    return undefined;
  const comma = view.lower[named.first - 1] === 'with' ? (who?.first ?? 0) - 1 : named.last;
  return who?.last === cue.token && who !== named && isSomebody(view, who.head) && view.lower[comma] === ',' ? who.head : undefined;
}

/** “The bill failed and Lee later said …”: who stands behind “and” right before the verb, where a verb of its own parts whom the tree joins. */
export function joinedSubject(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  if (source.head >= cue.token || view.upos[cue.token] !== POS.VERB || (view.lower[cue.token] ?? '').endsWith('ing')) return undefined;
  let last = cue.token - 1;
  while (view.upos[last] === POS.ADV || view.upos[last] === POS.AUX) last--;
  const who = mentionOfToken(view, last);
  if (who?.last !== last + 1 || !isSomebody(view, who.head) || who.head === source.head || isIn(reading, who.head)) return undefined;
  if (!/^(?:and|but|while|whereas)$/.test(view.lower[who.first - 1] ?? '')) return undefined;
  // (“Guides teaching English to refugees and migrants said”: “teaching” parts nobody)
  let isParted = source.head < 0;
  for (let i = source.head + 1; i < who.first && !isParted; i++) isParted = isFiniteVerb(view, i);
  return isParted && view.mainLabel[who.head] !== REL.nsubj ? who.head : undefined;
}

/** “As reported by the Herald, the mill will close”: who reported it, not who does something there. */
export function reportedBy(view: QuoteView, { cue, source }: Reading): number | undefined {
  if (view.lower[cue.token - 1] !== 'as' || view.lower[cue.token + 1] !== 'by') return undefined;
  const who = childrenOf(view, cue.token).find((c) => view.left[c] === cue.token + 1 && view.mainLabel[c] === REL.obl);
  return who !== undefined && who !== source.head ? who : undefined;
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:last )?(?:week|month|year)|(?:minute|hour|day|week|month|year)s)$/;

const STRETCH = /^(?:week|month|year)$/;

/** “A paper filed on Thursday says …”: a time is nobody, where somebody else is there. (There are people whose name is Sunday.) */
export function notTime(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  const isName = isSomebody(view, source.head) && !STRETCH.test(view.lower[source.head] ?? '');
  if (source.head < 0 || !DAY.test(view.lower[source.head] ?? '') || isName) return undefined;
  const subject = subjectOf(view, cue.token);
  if (subject >= 0 && subject !== source.head && !isIn(reading, subject)) return subject;
  for (let at = source.head, step = 0; step < MOST_STEPS; step++) {
    at = view.head[at] ?? -1;
    if (at < 0 || at === cue.token) break;
    if (at < cue.token && isNoun(view, at) && !isIn(reading, at)) return at;
  }
  // “Days after the vote, the sailors, who had stayed, said …”
  for (let i = cue.token - 1; view.lower[cue.token - 1] === ',' && i > source.head + 2; i--) {
    const who = view.lower[i] === 'who' && view.lower[i - 1] === ',' ? mentionOfToken(view, i - 2) : undefined;
    if (who) return who.head;
  }
  if (view.sentenceOf[source.head - 1] !== view.sentenceOf[source.head]) return undefined;
  // “a meeting Friday demanding a new ferry”
  if (isNoun(view, source.head - 1) && !isIn(reading, source.head - 1)) return source.head - 1;
  // “a paper filed Thursday”: what was done that day
  const thing = source.head - 2;
  return view.upos[thing + 1] === POS.VERB && isNoun(view, thing) && !isIn(reading, thing) ? thing : undefined;
}

/** “HARBOUR — The council announced”, “The latest: Mourners say”: the verb's own subject, not what stands in front of a dash or colon. */
export function behindDash(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  const subject = subjectBelow(view, cue.token);
  if (subject < 0 || source.head < 0 || source.head >= subject || isPassive(view, subject) || isIn(reading, subject)) return undefined;
  const first = view.left[subject] ?? subject;
  if (/^(?:that|which|who|one)$/.test(view.lower[subject] ?? '')) return undefined;
  for (let i = source.head + 1; i < first; i++) if (parts(view, i)) return subject;
  return undefined;
}

/** “The firm calls it ‘old’; a notice in the window says ‘So are we’”: who or what stands right behind the semicolon, where the tree gives the verb no subject. */
export function behindSemicolon(view: QuoteView, { cue, source }: Reading): number | undefined {
  if (source.head < 0 || subjectBelow(view, cue.token) >= 0 || view.upos[cue.token] !== POS.VERB || view.tag[cue.token] === DOING)
    return undefined;
  let at = cue.token - 1;
  while (at > source.head && (view.lower[at] !== ';' || isMarked(view, at))) at--;
  if (at === source.head) return undefined;
  const first = at + 1;
  while (isInPhrase(view, at + 1)) at++;
  return at >= first && at < cue.token && isNoun(view, at) ? at : undefined;
}

/** Whether a token is a colon, or a dash between spaces. */
function parts({ document, lower }: QuoteView, i: number): boolean {
  if (/^[:\]]$/.test(lower[i] ?? '')) return true;
  const { start, end } = document.tokens;
  return /^(?:-|--|–|—|―)$/.test(lower[i] ?? '') && (end[i - 1] ?? 0) < (start[i] ?? 0) && (end[i] ?? 0) < (start[i + 1] ?? 0);
}

/** “Having said that it would stay, the mayor left”, “Calling it ‘a farce’, Lee left”: who does what follows, where nobody is found for what opens the sentence. */
export function frontedSubject(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const piece = content.pieces.at(-1);
  const sentence = sentenceAt(view, cue.token);
  if (source.head >= 0 || !piece || !sentence || piece.first < cue.token) return undefined;
  const isDoing = view.tag[cue.token] === DOING || view.lower[sentence.first] === 'having';
  const next = firstWord(view, piece.last + 1, sentence.last - 1);
  if (!isDoing || cue.token - sentence.first > 2 || !view.lower.slice(piece.last + 1, next).includes(',')) return undefined;
  const subject = subjectFrom(view, next, Math.min(sentence.last, piece.last + FARTHEST));
  return subject < 0 || isPassive(view, subject) ? undefined : subject;
}

/** The subject whose phrase begins at `first`; -1 when none does in `[first, end)`. */
export function subjectFrom(view: QuoteView, first: number, end: number): number {
  for (let i = first; i < end; i++) if (view.mainLabel[i] === REL.nsubj && view.left[i] === first) return i;
  return -1;
}

/** “‘Hello,’ a message on the website reads”: who or what stands between the marks and their verb, where nobody is found. */
export function phraseBetween(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const piece = content.pieces.at(0);
  const close = closingOf(view, piece?.last ?? -1);
  if (!piece || source.head >= 0 || close < 0 || close >= cue.token - 1 || view.upos[cue.token] !== POS.VERB) return undefined;
  const first = close + 1;
  const who = { first, last: cue.token - 1 };
  if (view.sentenceOf[first] !== view.sentenceOf[cue.token] || !isPhrase(view, who) || view.lower.slice(first, cue.token).includes(','))
    return undefined;
  const head = headOf(view, who);
  return head < 0 ? undefined : head;
}
