import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { stemsOf } from '../hash-word.ts';
import { inWordsBefore, ownerOf } from '../mends/own-words.ts';
import { headOf, isPhrase } from '../mends/part-source.ts';
import { isTooLong } from '../mends/take-rest.ts';
import { isMarked, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import { freeClause, hasSubject } from '../region-words.ts';
import { claimPiece } from './claimed-reading.ts';

/** Tokens from “In” to the comma behind whose words they are. */
const MOST_OPENING = 16;

/** “in my view”, “it is our view”: whether what somebody holds is the writer's. */
const isWriter = (view: QuoteView, owner: number): boolean => /^(?:my|our)$/.test(view.lower[owner] ?? '');

/** “In Lee's words, the bank is ‘rotten’.”: all that stands behind whose words they are said to be. Takes its words. */
export function claimInWords(view: QuoteView, { first, last }: Sentence, taken: Uint8Array): Reading[] {
  if (view.lower[first] !== 'in') return [];
  for (let comma = first + 2; comma < Math.min(last, first + MOST_OPENING); comma++) {
    const own = view.lower[comma] === ',' ? inWordsBefore(view, comma) : undefined;
    const said = own && !isWriter(view, own.subject) ? freeClause(view, comma + 1, last - 1, taken) : undefined;
    if (own && said) return [claimPiece(taken, own.verb, own.subject, said)];
  }
  return [];
}

/** “The bank is ‘rotten’, as Lee put it.”, “As Lee puts it, the bank is rotten.”: all that stands before or behind who puts it so. Takes its words. */
export function claimPut(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  if (isTooLong(sentence)) return [];
  const isFront = view.lower[sentence.first] === 'as';
  const opening = view.lower.slice(sentence.first, Math.min(sentence.last, sentence.first + MOST_OPENING));
  const verb = isFront ? sentence.first + opening.indexOf('it') - 1 : sentence.last - 3;
  if (!/^puts?$/.test(view.lower[verb] ?? '') || view.lower[verb + 1] !== 'it') return [];
  let as = verb - 1;
  while (as > sentence.first && verb - as < MOST_OPENING && view.lower[as] !== 'as') as--;
  const who = { first: as + 1, last: verb - 1 };
  const head = mentionOfToken(view, verb - 1)?.head ?? headOf(view, who);
  if (view.lower[as] !== 'as' || !isPhrase(view, who) || head < who.first || !isSomebody(view, head)) return [];
  if (view.lower[isFront ? verb + 2 : as - 1] !== ',') return [];
  const said = isFront ? freeClause(view, verb + 3, sentence.last - 1, taken) : freeClause(view, sentence.first, as - 2, taken);
  return said ? [claimPiece(taken, verb, head, said)] : [];
}

/** What somebody holds, as a noun. */
const OPINIONS = stemsOf(
  'answer argument claim complaint conclusion contention message point promise reply response theory verdict view warning',
);
/** Words from such a noun to “was that”: “her answer to the board was that”. */
const MOST_BETWEEN = 8;

/** “Lee's answer to the board was that the boats ‘must wait’.”: all that stands behind “that”. Takes its words. */
export function claimAnswer(view: QuoteView, { first, last }: Sentence, taken: Uint8Array): Reading[] {
  for (let noun = first + 1; noun < last - 3; noun++) {
    const subject = OPINIONS.has(view.stem[noun] ?? 0) && view.upos[noun] === POS.NOUN ? ownerOf(view, noun) : undefined;
    if (subject === undefined) continue;
    let verb = noun + 1;
    while (verb < last && verb - noun < MOST_BETWEEN && view.word[verb] === 1 && !IS.test(view.lower[verb] ?? '')) verb++;
    const isThat = IS.test(view.lower[verb] ?? '') && view.lower[verb + 1] === 'that';
    const said = isThat ? freeClause(view, verb + 1, last - 1, taken) : undefined;
    return said ? [claimPiece(taken, noun, subject, said)] : [];
  }
  return [];
}

const IS = /^(?:is|was)$/;

/** What is somebody's, in front of “that”. */
const HELD = stemsOf('argument belief claim contention conviction judgement judgment opinion position understanding verdict view');

/** “It is the view of Lee that the boats ‘must wait’.”, “It was Lee's view that …”: all that stands behind “that”. Takes its words. */
export function claimHeld(view: QuoteView, { first, last }: Sentence, taken: Uint8Array): Reading[] {
  if (view.lower[first] !== 'it' || !IS.test(view.lower[first + 1] ?? '')) return [];
  for (let noun = first + 3; noun < Math.min(last - 3, first + MOST_OPENING); noun++) {
    if (!HELD.has(view.stem[noun] ?? 0)) continue;
    const who = view.lower[noun + 1] === 'of' ? mentionOfToken(view, noun + 2) : undefined;
    const that = who ? who.last : noun + 1;
    const subject = who ? who.head : ownerOf(view, noun);
    if (subject === undefined || !isSomebody(view, subject) || isWriter(view, subject) || view.lower[that] !== 'that') return [];
    const said = freeClause(view, that, last - 1, taken);
    return said ? [claimPiece(taken, noun, subject, said)] : [];
  }
  return [];
}

/** What says that somebody said so, from its verb on: “made it abundantly clear”, “let it be known”, “gave an assurance”. */
const CLEAR =
  /^(?:(?:make|makes|made|making) (?:it )?(?:\S+ly |very |quite )?(?:clear|plain)|lets? it be known|(?:give|gives|gave|given) (?:an? )?(?:assurances?|undertakings?|guarantees?|commitments?)) /;
/** The verbs that they begin with. */
const OPENS_CLEAR: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making', 'let', 'lets', 'give', 'gives', 'gave', 'given']);
/** Tokens of such words, and one. */
const MOST_CLEAR = 6;

/** “Lee made it clear that she would not resign”: the clause behind such words. Takes its words. */
export function claimClear(view: QuoteView, { first, last }: Sentence, taken: Uint8Array): Reading[] {
  for (let verb = first + 1; verb < last - 3; verb++) {
    if (!OPENS_CLEAR.has(view.lower[verb] ?? '') || taken[verb] === 1 || isMarked(view, verb)) continue;
    const words = CLEAR.exec(`${view.lower.slice(verb, verb + MOST_CLEAR).join(' ')} `)?.[0];
    const subject = words ? subjectOf(view, verb) : -1;
    if (words === undefined || subject < 0 || subject > verb || !isSomebody(view, subject)) continue;
    const clause = verb + words.trimEnd().split(' ').length;
    const said = freeClause(view, clause, last - 1, taken);
    const isPhrase = view.upos[clause] === POS.PRON || view.upos[clause] === POS.DET;
    const opens = view.lower[clause] === 'that' || (isPhrase && view.subjectsBefore[clause] !== view.subjectsBefore[clause + MOST_SUBJECT]);
    return said?.first === clause && opens && hasSubject(view, said) ? [claimPiece(taken, verb, subject, said)] : [];
  }
  return [];
}

/** Tokens in which the subject of a clause without “that” stands. */
const MOST_SUBJECT = 4;
