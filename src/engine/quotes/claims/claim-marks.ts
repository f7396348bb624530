import { POS } from '../../syntax/syntax.ts';
import { isLabel } from '../../text/opening-label.ts';
import { isCalledWork } from '../is-title.ts';
import { doerBeforeColon } from '../mends/mend-label.ts';
import { namedBehind } from '../mends/named-behind.ts';
import { inWordsOf, type Sayer } from '../mends/own-words.ts';
import { headOf, isPhrase } from '../mends/part-source.ts';
import { whoIsHeard } from '../mends/source-of-doing.ts';
import { childrenOf, endOfSentence, isMarked, isSomebody, mentionOfToken, personAt, type QuoteView, sentenceAt } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { firstWord, hasVerb, insideMarks, isFree, lastWord, trimPiece, wordsOfRegion } from '../region-words.ts';
import { isSmall, isVerb, looksLikeVerb } from '../word-kinds.ts';
import { claimedReading } from './claimed-reading.ts';
import { inWordsBehind, labelOf, nounBeside, ownerBefore, puttingIt, sayerBefore } from './say-before.ts';
import { CUTS_IN } from './subject-before.ts';

/** Tokens behind marks in which their verb stands. */
const BESIDE = 10;
/** What is done to whoever listens: “‘Stay in,’ residents were told.” */
const TOLD = /^(?:told|asked|advised|informed|ordered|reminded|urged|warned)$/;
/** How likely a word reports that only what stands behind it may speak: “sang the away end”. */
const LIKELY = 0.15;
/** Tokens of a subject that the tree has lost. */
const NEAR = 4;
const NAMES: ReadonlySet<number> = new Set([POS.NOUN, POS.NUM, POS.PRON, POS.PROPN]);

/** The words of region `r` when nobody has claimed any: first and last, and how many there are. */
function openWords(view: QuoteView, r: number, taken: Uint8Array): (TokenPiece & { readonly words: number }) | undefined {
  const inside = wordsOfRegion(view, r);
  if (!inside) return undefined;
  const { first, last } = inside;
  let words = 0;
  for (let i = first; i <= last; i++) {
    if (taken[i] === 1) return undefined;
    if (view.word[i] === 1) words++;
  }
  return words > 0 ? { first, last, words } : undefined;
}

/** The verb behind the marks that end at `last`, with a subject of its own beside it; -1 when there is none. */
function verbBehind(view: QuoteView, last: number, taken: Uint8Array): Sayer | undefined {
  const sentence = view.sentenceOf[last + 1];
  const blockOf = (s: number | undefined): number | undefined => view.document.sentences[s ?? -1]?.block;
  if (blockOf(sentence) !== blockOf(view.sentenceOf[last])) return undefined; // “Why not?” ¶ The room went quiet.
  const behind = firstWord(view, last + 1, view.count);
  for (let i = behind; i < Math.min(view.count, behind + BESIDE) && view.sentenceOf[i] === sentence; i++) {
    const inMarks = isMarked(view, i);
    if (taken[i] === 1 || (inMarks && i === behind)) return undefined;
    if (inMarks) break;
    if (view.upos[i] !== POS.VERB) continue;
    // “‘Is it a job?’ He mended the boat.”
    const isNext = view.sentenceOf[last] !== sentence && /^(?:He|She|They|It|I|We)$/.test(view.document.tokens.form[behind] ?? '');
    if (isNext && (view.speech[i] ?? 0) < LIKELY) return undefined;
    // “‘No,’ Lee was heard shouting”: the tree may take the words in marks for a second subject
    const own = view.upos[i - 1] === POS.AUX ? childrenOf(view, i).find((c) => c >= behind && view.mainLabel[c] === REL.nsubj) : undefined;
    const subject = own ?? whoIsHeard(view, i) ?? subjectOf(view, i);
    if (subject >= behind && subject <= i + BESIDE && !isMarked(view, subject))
      return { verb: i, subject: isPassive(view, subject) && TOLD.test(view.lower[i] ?? '') ? -1 : subject };
    // “‘Out!’ sang the away end.”, wherever the tree hangs them
    const who = i === behind && (view.speech[i] ?? 0) >= LIKELY ? trimPiece(view, i + 1, endOfSentence(view, i) - 1) : undefined;
    if (who && view.upos[who.first] === POS.DET && isPhrase(view, who)) return { verb: i, subject: headOf(view, who) };
    // (the tree may have lost it: “the two write”, “party leader Ann Lee wrote”)
    const name = personAt(view, i - 1);
    if (i > behind && name?.last === i) return { verb: i, subject: name.head };
    if (i > behind && i - behind <= NEAR && NAMES.has(view.upos[i - 1] ?? 0)) return { verb: i, subject: i - 1 };
  }
  return cutsIn(view, behind) ?? verbTakenForNoun(view, behind) ?? verbBeforeName(view, behind) ?? inWordsBehind(view, behind);
}

/** “‘They are gone,’ Lee cut in.”: who breaks in, where the tagger takes “cut” for a noun. */
function cutsIn(view: QuoteView, behind: number): Sayer | undefined {
  const who = personAt(view, behind);
  const isCut = who?.first === behind && CUTS_IN.test(view.lower[who.last] ?? '') && view.lower[who.last + 1] === 'in';
  return isCut ? { verb: who.last, subject: who.head } : undefined;
}

/** “‘She left and he cried,’ dishes the insider.”: what looks like a verb right before somebody, wherever the tree hangs the two. */
function verbBeforeName(view: QuoteView, behind: number): Sayer | undefined {
  const who = mentionOfToken(view, behind + 1);
  const verb = looksLikeVerb(view, behind);
  if (verb && who?.first === behind + 1 && isSomebody(view, behind + 1)) return { verb: behind, subject: who.head };
  // “sobbed Marsh”, where nobody knows the name; “smiles Sunday school teacher Ann Lee”; “recounts skipper Ned Lee”, where the verb is taken for a part of it
  const last = endOfSentence(view, behind) - 1;
  const isPlain = verb && !hasVerb(view, { first: behind + 1, last }) && view.sentenceOf[behind] === view.sentenceOf[behind + 1];
  if (isPlain && view.upos[behind + 1] === POS.PROPN)
    return { verb: behind, subject: Math.max(namedBehind(view, behind, last + 1), behind + 1) };
  const isSwallowed = isPlain && who?.first === behind && who.type === 'person' && who.head > behind;
  return isSwallowed ? { verb: behind, subject: who.head } : undefined;
}

/**
 * “‘…,’ the two write.”, “‘…,’ a voice in the crowd shouts.”: what looks like a verb and ends a sentence without any, wherever the tree
 * hangs it.
 */
function verbTakenForNoun(view: QuoteView, behind: number): Sayer | undefined {
  const sentence = sentenceAt(view, behind);
  if (!sentence || sentence.last - behind > BESIDE) return undefined;
  const last = lastWord(view, behind, sentence.last - 1);
  for (let i = behind; i < last; i++) if (isVerb(view, i)) return undefined;
  const isSmallNoun = NAMES.has(view.upos[last] ?? 0) && isSmall(view, last);
  if (last === behind || !isSmallNoun) return undefined;
  let top = last;
  while ((view.head[top] ?? -1) >= behind && (view.head[top] ?? -1) < last) top = view.head[top] ?? -1;
  const subject = top === last ? last - 1 : top;
  // (“sang” is nobody's name)
  const looksLikeVerb = view.upos[subject] === POS.NUM || view.upos[last] === POS.PROPN || (view.lower[last] ?? '').endsWith('s');
  return looksLikeVerb && NAMES.has(view.upos[subject] ?? 0) ? { verb: last, subject } : undefined;
}

const DASH = /^(?:—|–|--)$/;

/** “‘It rained,’ laughs Ann Lee, ‘and nobody came.’”, “‘It was’ — Lee paused — ‘a storm’”: the marks in which somebody's sentence goes on behind whoever the verb at `verb` names. */
function moreBehind(view: QuoteView, verb: number, taken: Uint8Array): TokenPiece | undefined {
  let opening = verb + 1;
  while (opening - verb < BESIDE && view.sentenceOf[opening] === view.sentenceOf[verb] && !isMarked(view, opening)) opening++;
  const region = view.regionOf[opening] ?? -1;
  const isDashed = DASH.test(view.lower[opening - 1] ?? '') && isSmall(view, opening + 1);
  if (view.regionFirst[region] !== opening || view.sentenceOf[opening] !== view.sentenceOf[verb]) return undefined;
  if (view.lower[opening - 1] !== ',' && !isDashed) return undefined;
  const words = !isDashed && hasVerb(view, { first: verb + 1, last: opening - 1 }) ? undefined : wordsOfRegion(view, region);
  return words && isFree(taken, words) ? words : undefined;
}

/**
 * Words in marks that stand like speech though no word beside them is known to report it: a sentence that opens with
 * marks, closes them with a comma or a cry, and goes on with somebody who does something: “No way!” the crowd roared; or
 * a sentence of its own in marks, behind a colon and somebody who does something, or whose words they are said to be.
 * Takes their words.
 */
export function claimMarks(view: QuoteView, taken: Uint8Array): Reading[] {
  const { text, blocks } = view.document;
  return view.regions.flatMap((region, r) => {
    const block = blocks[region.block];
    if (region.depth > 0 || !region.closed || !block) return [];
    const opening = view.regionFirst[r] ?? 0;
    const s = view.sentenceOf[opening] ?? 0;
    // “88 min ‘Get it out!’ screams Lee”
    const isHeaded = view.document.sentences[s]?.first === opening && isLabel(view.document, s - 1);
    const before = isHeaded ? '' : text.slice(Math.max(block.span.start, region.start - 6), region.start).trimEnd();
    const behindComma = before.endsWith(',');
    const told = nounBeside(view, r);
    if (before !== '' && !behindComma && !told && !/[.!?…:”"’»)]$/.test(before)) return [];
    const inside = insideMarks(text, region);
    const comma = inside.endsWith(',') || /^,\s/.test(text.slice(region.end, region.end + 2));
    const cry = /[!?…]$/.test(inside);
    const dash = DASH.test(view.lower[(view.regionLast[r] ?? -2) + 1] ?? '');
    const behindColon = before.endsWith(':') && /[.!?…]$/.test(inside);
    if (!comma && !cry && !dash && !behindColon && !behindComma && !told) return [];
    const open = isCalledWork(view, r) ? undefined : openWords(view, r, taken);
    if (!open) return [];
    const beside = behindComma
      ? (inWordsOf(view, r) ?? sayerBefore(view, r))
      : behindColon
        ? (labelOf(view, r) ?? puttingIt(view, r) ?? ownerBefore(view, r) ?? doerBeforeColon(view, r))
        : verbBehind(view, view.regionLast[r] ?? open.last, taken);
    const found = told ?? beside;
    if (!found) return [];
    const { first, last } = open;
    const more = found.verb > last ? moreBehind(view, found.verb, taken) : undefined;
    if (dash && !comma && !cry && !more && found === beside) return [];
    const pieces: TokenPiece[] = more ? [{ first, last }, more] : [{ first, last }];
    for (const piece of pieces) taken.fill(1, piece.first, piece.last + 1);
    return [claimedReading(found.verb, found.subject, { pieces, before: 0, after: more ? 0 : -1 })];
  });
}
