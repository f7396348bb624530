import { startOfName } from '../../people/name-parts.ts';
import { POS } from '../../syntax/syntax.ts';
import { PARTICLE } from '../../text/name-particles.ts';
import { mentionOfToken, type QuoteView } from '../quote-view.ts';
import { SEEN } from '../reporting-verbs.ts';
import { isInPhrase, isVerb } from '../word-kinds.ts';
import { REL } from './cue-features.ts';

const REACH = 60;

/** Tokens that may head the source of the cue: nouns, names and pronouns of its sentence, nearest first. */
export function proposeSources(view: QuoteView, cue: number): number[] {
  const { upos, sentenceOf, mainLabel, document } = view;
  const sentence = document.sentences[sentenceOf[cue] ?? 0];
  const heads: number[] = [];
  if (!sentence) return heads;
  const from = Math.max(sentence.first, cue - REACH);
  const to = Math.min(sentence.last, cue + REACH);
  for (let i = from; i < to; i++) {
    if (i === cue) continue;
    const u = upos[i] ?? 0;
    const l = mainLabel[i] ?? 0;
    const nominal =
      u === POS.NOUN || u === POS.PRON || u === POS.PROPN || ((l === REL.nsubj || l === REL.obl || l === REL.nmod) && view.word[i] === 1);
    if (!nominal) continue;
    // inside a name only next to the cue, where the tree is often wrong
    if ((l === REL.flat || l === REL.compound) && Math.abs(i - cue) > 1) continue;
    heads.push(i);
  }
  return heads.sort((a, b) => Math.abs(a - cue) - Math.abs(b - cue) || a - b).slice(0, 16);
}

export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** “said Lee on Monday”: when it was said is no part of who said it, whatever the tree says. */
export const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|interview|statement|tweet|\d{4})$/;

/** Relations that belong to a source as it is named; clauses and what stands behind a dash do not. */
function belongs(view: QuoteView, c: number, head: number): boolean {
  const l = view.mainLabel[c] ?? 0;
  if (l === REL.punct) return false;
  if (c > head && (l === REL.nmod || l === REL.appos || l === REL.compound) && TIME_WORD.test(view.lower[c] ?? '')) return false;
  if (c < head) return l !== REL.cc && l !== REL.mark && l !== REL.nsubj && l !== REL.cop && l !== REL.advcl && l !== REL.caseMark;
  return (
    l === REL.nmod ||
    l === REL.appos ||
    l === REL.flat ||
    l === REL.conj ||
    l === REL.compound ||
    l === REL.amod ||
    l === REL.nummod ||
    l === REL.fixed ||
    (l === REL.acl && (view.right[c] ?? c) - c < 12 && !saysMore(view, c))
  );
}

/** “said coach Dunn, adding: ‘…’”: what goes on with somebody's words is not who they are. */
const saysMore = (view: QuoteView, verb: number): boolean =>
  view.lower[verb - 1] === ',' && (view.lower[verb] ?? '').endsWith('ing') && (view.speech[verb] ?? 0) >= 0.5;

/** How words hang from the noun that they belong to. */
const OF_NOUN: ReadonlySet<number> = new Set([REL.det, REL.compound, REL.amod, REL.nummod]);

/** Whether the word in front of `front` hangs, as one of a noun's, from a word behind it in its sentence. */
const belongsBehind = (view: QuoteView, front: number): boolean =>
  (view.head[front - 1] ?? -1) >= front &&
  view.sentenceOf[front - 1] === view.sentenceOf[front] &&
  OF_NOUN.has(view.mainLabel[front - 1] ?? -1);

/** What stands in the midst of a name: “Marsh-Lee”, “Anouk de Wit”, “Tom “Tiny” Lee”. */
const INSIDE_NAME = new RegExp(`^(?:-|[“”"']|${PARTICLE})$`);

/** Who nobody is to name. */
const UNNAMED = /^who asked not to be (?:identified|named|quoted)$/;

/** Words of that. */
const UNNAMED_WORDS = 6;

/** The tokens `[first, last]` of the phrase that a source's head stands in, without cue and content. */
export function sourceExtent(view: QuoteView, head: number, blocked: (token: number) => boolean): { first: number; last: number } {
  let first = head;
  let last = head;
  const end = Math.min(view.childStart[head + 1] ?? 0, (view.childStart[head] ?? 0) + 20);
  for (let k = view.childStart[head] ?? 0; k < end; k++) {
    const c = view.child[k] ?? 0;
    if (!belongs(view, c, head)) continue;
    if (c < head) first = Math.min(first, view.left[c] ?? c);
    else last = Math.max(last, view.right[c] ?? c);
  }
  // “wrote the journalist Ann Lee”: a name is whole, wherever the tree hangs its words
  const name = mentionOfToken(view, head);
  if (name?.form === 'name') last = Math.max(last, name.last - 1);
  if (name?.nameSpan && view.lower.slice(name.first, head).some((word) => INSIDE_NAME.test(word)))
    first = Math.min(first, startOfName(view, name));
  // “an official who asked not to be named”
  const behind = head + UNNAMED_WORDS;
  if (view.lower[head + 1] === 'who' && UNNAMED.test(view.lower.slice(head + 1, behind + 1).join(' '))) last = Math.max(last, behind);
  first = Math.max(first, head - 40);
  last = Math.min(last, head + 40);
  for (let i = head - 1; i >= first; i--) if (blocked(i)) first = i + 1;
  for (let i = head + 1; i <= last; i++) if (blocked(i)) last = i - 1;
  // “the two write”, “a country band sang”: the tree may hang the words of a name or noun from what it took a verb for
  let front = first;
  while (!blocked(front - 1) && belongsBehind(view, front)) front--;
  while (front < first && view.mainLabel[front] === REL.amod) front++;
  first = front;
  // “At the office the miners said”: what a preposition opens belongs to no noun behind it
  const isShare = view.lower[first] === 'in' && view.upos[first - 1] === POS.NUM; // “Seven in ten voters said”
  if (isShare) first--;
  if (
    view.upos[first] === POS.ADP &&
    first < head &&
    !/^(?:least|most|to)$/.test(view.lower[first + 1] ?? '') &&
    view.upos[first + 1] !== POS.NUM
  ) {
    const place = first;
    first = head;
    while (first - 1 > place && isInPhrase(view, first - 1) && view.upos[first] !== POS.DET) first--;
  }
  // “However, the union said”
  if (view.lower[first + 1] === ',' && first + 1 < head && view.upos[first] === POS.ADV) first += 2;
  const region = view.regionOf[head];
  while (
    first < head &&
    (view.word[first] === 0 || view.regionOf[first] !== region || /^(?:and|but|which|whom)$/.test(view.lower[first] ?? ''))
  )
    first++;
  // “Lee (who told them ‘…’)”, “Lee, who said …”: what she said there is cut off, and so is what opens it
  const opens = view.lower[last] === 'who' ? last : last - 1;
  if (opens > head && view.lower[opens] === 'who' && (opens === last || isVerb(view, last))) last = opens - 1;
  while (last > head && (view.word[last] === 0 || view.regionOf[last] !== region)) last--;
  // “was described by one critic as ‘dull’”
  if (last > head && view.lower[last] === 'as' && view.lower[last - 1] !== 'known') last--;
  // “A memo seen by the Herald warns”, wherever the tree hangs by whom
  if (last > head && SEEN.test(view.lower[last] ?? '') && view.lower[last + 1] === 'by') last--;
  // “Outside court Ann Lee said”
  if (name && name.first > first && /^(?:inside|outside)$/.test(view.lower[first - 1] ?? '')) first = name.first;
  // “Ann Lee yesterday denied”
  if (/^(?:today|yesterday)$/.test(view.document.tokens.form[last] ?? '') && last > head) last--;
  // “Ann Lee (Harbour Party)” closes its bracket
  let open = last;
  while (open > first && view.lower[open] !== '(' && view.lower[open] !== ')') open--;
  return { first, last: view.lower[open] === '(' && view.lower[last + 1] === ')' ? last + 1 : last };
}
