import type { Sentence } from '../../text/document.ts';
import { tokenAt } from '../../text/token-at.ts';
import { ownerOf } from '../mends/own-words.ts';
import { commaBeforeAnswer } from '../mends/trim-main.ts';
import { childrenOf, isMarked, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { sourceExtent } from '../readings/source-candidates.ts';
import { closingOf } from '../region-words.ts';
import { SAYINGS } from '../reporting-verbs.ts';

const THINGS = /^(?:it|this|that)$/;
/** Sentences that are gone back: over a question, which the words in marks answer. */
const MOST_BACK = 2;

/**
 * Who most likely says words in marks that no verb reports: whom the sentence right before them is about, “Lee was blunt.
 * ‘We failed.’”, or the one before a question that nobody asks. undefined where that is nobody, or is in marks itself.
 */
export function subjectBefore(view: QuoteView, { first }: TokenPiece): TokenPiece | undefined {
  const { sentences } = view.document;
  const own = view.sentenceOf[first] ?? 0;
  for (let s = own - 1; s >= Math.max(0, own - MOST_BACK); s--) {
    const sentence = sentences[s];
    if (!sentence || sentence.block !== sentences[own]?.block || isMarked(view, sentence.first)) return undefined;
    const subject = mainSubject(view, sentence);
    if (subject >= 0) return suffers(view, subject) ? undefined : extentOf(view, subject);
    if (view.lower[sentence.last - 1] !== '?') return undefined;
  }
  return undefined;
}

/**
 * Who most likely says words in marks that close with a comma and that no verb reports: who is named right behind them, “‘We failed,’ Lee
 * from his desk.”
 */
export function subjectBehind(view: QuoteView, { last }: TokenPiece): TokenPiece | undefined {
  const close = closingOf(view, last);
  const behind = close + 1;
  const sums = sumsUp(view, behind);
  if (sums) return sums;
  const comma = view.lower[last + 1] === ',' ? last + 1 : behind;
  const who = mentionOfToken(view, behind);
  if (view.lower[comma] !== ',' || who?.type !== 'person' || who.form === 'pronoun' || who.first !== behind) return undefined;
  return view.sentenceOf[behind] === view.sentenceOf[last] ? { first: who.first, last: who.last - 1 } : undefined;
}

/** Whoever is named by a word; the name alone, where the tree takes it for the head of all. */
function extentOf(view: QuoteView, subject: number): TokenPiece {
  const who = (view.head[subject] ?? -1) < 0 ? mentionOfToken(view, subject) : undefined;
  return who ? { first: who.first, last: who.last - 1 } : sourceExtent(view, subject, () => false);
}

/** What is done to whoever answers: “Lee was asked about it.”, “Lee would not be drawn.” */
const ASKED = /^(?:asked|drawn|pressed|questioned|quizzed)$/;

/** Whether something is done to a subject that does not make it speak; “she was bored” is what she was. */
const suffers = (view: QuoteView, subject: number): boolean =>
  isPassive(view, subject) && !ASKED.test(view.lower[view.head[subject] ?? -1] ?? '') && !/^s?he$/.test(view.lower[subject] ?? '');

/** “‘It was carnage.’ That is how one nurse put it.”: whoever the next sentence says to have put it so. */
function sumsUp(view: QuoteView, first: number): TokenPiece | undefined {
  const { lower } = view;
  const isHow =
    /^(?:that|this|so)$/.test(lower[first] ?? '') &&
    /^(?:is|was)$/.test(lower[first + 1] ?? '') &&
    /^(?:how|what)$/.test(lower[first + 2] ?? '');
  const who = isHow ? mentionOfToken(view, first + 3) : undefined;
  return who?.first === first + 3 && isSomebody(view, who.head) ? { first: who.first, last: who.last - 1 } : undefined;
}

/** What somebody does who speaks next: “Lee laughed, and her husband chimed in. ‘…’” */
export const CUTS_IN = /^(?:butts|butted|chimes|chimed|chips|chipped|cuts?|jumps|jumped|steps|stepped|weighs|weighed)$/;

/** Who writes, and says no words in marks: “I ask her how she knows.” */
const WRITES = /^(?:i|we)$/;

/** Whom a sentence is about, outside marks; -1 for nobody. */
function mainSubject(view: QuoteView, { first, last }: Sentence): number {
  const cuts = view.lower[last - 2] === 'in' && CUTS_IN.test(view.lower[last - 3] ?? '') ? subjectOf(view, last - 3) : -1;
  if (cuts >= first && isSomebody(view, cuts)) return cuts;
  for (let i = first; i < last; i++) {
    const isMain = view.mainLabel[i] === REL.nsubj && (view.head[view.head[i] ?? -1] ?? -1) < 0 && !isMarked(view, i);
    // “Lee's answer was blunt.”
    const owner = isMain && SAYINGS.has(view.stem[i] ?? 0) ? ownerOf(view, i) : undefined;
    if (owner !== undefined) return owner;
    if (isMain && WRITES.test(view.lower[i] ?? '')) return askedBy(view, view.head[i] ?? -1);
    if (isMain && isSomebody(view, i) && !THINGS.test(view.lower[i] ?? '')) return i;
  }
  // “Lee, whose net it was, played it down.”, where the tree takes the name for all of it
  const opens = mentionOfToken(view, first);
  const isTop = opens?.form === 'name' && opens.type === 'person' && opens.first === first && view.lower[opens.last] === ',';
  if (isTop && (view.head[opens.head] ?? -1) < 0) return opens.head;
  // “Asked whether he would go, Lee paused.”
  const comma = view.lower[first] === 'asked' ? commaBeforeAnswer(view, { first, last: last - 1 }) : -1;
  if (comma > 0) return mentionOfToken(view, comma + 1)?.head ?? -1;
  // “For Lee, it was enough.”
  const who = view.lower[first] === 'for' ? mentionOfToken(view, first + 1) : undefined;
  return who?.type === 'person' && who.form === 'name' && view.lower[who.last] === ',' ? who.head : -1;
}

/** “I ask her how she knows”: whom the writer asks, who answers; -1 for nobody. */
const askedBy = (view: QuoteView, verb: number): number =>
  (/^ask(?:ed|s)?$/.test(view.lower[verb] ?? '') ? childrenOf(view, verb).find((c) => c === verb + 1 && isSomebody(view, c)) : undefined) ??
  -1;

/**
 * Who most likely says a paragraph in marks that nobody reports and that goes on with nothing: the one person whom the last sentence
 * above is about, “Lee thought they were slow. — ‘We failed.’”
 */
export function subjectAbove(view: QuoteView, start: number): TokenPiece | undefined {
  const { blocks, sentences } = view.document;
  const own = view.sentenceOf[tokenAt(view.document, start)] ?? 0;
  const above = sentences[own - 1];
  const block = sentences[own]?.block ?? 0;
  if (!above || blocks[block]?.span.start !== start || above.block !== block - 1 || blocks[above.block]?.role !== 'body') return undefined;
  // (a heading is about somebody who does not speak)
  const isHeading = view.word[above.last - 1] === 1;
  const subject = isHeading || isMarked(view, above.first) ? -1 : mainSubject(view, above);
  const who = mentionOfToken(view, subject);
  const isOne =
    who?.type === 'person' && view.lower[who.last] !== 'and' && (who.form === 'name' || /^s?he$/.test(view.lower[subject] ?? ''));
  return isOne && !suffers(view, subject) ? extentOf(view, subject) : undefined;
}
