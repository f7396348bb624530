import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { subjectFrom } from '../mends/clause-subject.ts';
import { agentBeside } from '../mends/named-behind.ts';
import type { Sayer } from '../mends/own-words.ts';
import { endOfSentence, isSomebody, type QuoteView, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { firstWord, isFree, trimPiece, wordsOfRegion } from '../region-words.ts';
import { claimedReading, claimPiece } from './claimed-reading.ts';

/** What somebody does who says what a thing is. */
const DESCRIBES = stemsOf(
  'describe dismiss denounce condemn call brand label labelled dub hail praise characterize characterise depict portray deride decry criticize criticise reject treat',
);
/** Tokens from the verb to the marks: “by the mayor of Kell as”. */
const FARTHEST = 14;

/**
 * “The plan was dismissed as ‘reckless’ by the mayor”, “was denounced by two officials as ‘a disgrace’”: words in marks that
 * somebody says of a thing, though the verb seldom reports. Takes their words.
 */
export function claimDescribed(view: QuoteView, taken: Uint8Array): Reading[] {
  return view.regions.flatMap((region, r) => {
    const words = region.depth === 0 && region.closed ? wordsOfRegion(view, r) : undefined;
    if (!words || !isFree(taken, words)) return [];
    const honours = honoursBefore(view, r, words);
    if (honours && isFree(taken, honours.piece)) {
      return [claimPiece(taken, honours.verb, honours.subject, honours.piece)];
    }
    const verb = verbBefore(view, view.regionFirst[r] ?? 0);
    const subject = subjectOf(view, verb);
    if (subject < 0 || subject > verb || !isPassive(view, subject)) return [];
    const who = agentBeside(view, verb, r);
    const thing = trimPiece(view, view.left[subject] ?? subject, Math.min(view.right[subject] ?? subject, verb - 1));
    if (who < 0 || !thing || !isFree(taken, thing)) return [];
    taken.fill(1, words.first, words.last + 1);
    taken.fill(1, thing.first, thing.last + 1);
    const pieces: TokenPiece[] = [thing, words];
    return [claimedReading(verb, who, { pieces, before: 0, after: 0 })];
  });
}

const TREATS = stemsOf('treat');
const PAYS = stemsOf('pay paid');
/** Verbs of which the marks are what somebody is called, with no “as” before them: “branded the budget ‘a con’”. */
const CALLS = stemsOf('call brand label labelled dub term');

/**
 * “The club paid tribute to a ‘gentle giant’”, “Police are treating the fire as ‘suspicious’”, “Lee branded it ‘a con’”: who says so of whom,
 * and what stands up to the end of the marks.
 */
function honoursBefore(view: QuoteView, r: number, { last }: TokenPiece): (Sayer & { readonly piece: TokenPiece }) | undefined {
  const opening = view.regionFirst[r] ?? 0;
  const sentence = view.sentenceOf[opening];
  let verb = opening - 1;
  while (verb > opening - FARTHEST && view.sentenceOf[verb] === sentence && view.upos[verb] !== POS.VERB) verb--;
  const stem = view.stem[verb] ?? 0;
  const isTribute = PAYS.has(stem) && view.lower[verb + 1] === 'tribute' && view.lower[verb + 2] === 'to';
  const isTreated = TREATS.has(stem) && view.lower.slice(opening - 2, opening).includes('as');
  // “Terming the charge ‘baseless’, Lee said …”, wherever the tree hangs it
  const opens = startOfSentence(view, verb) === verb && (view.lower[verb] ?? '').endsWith('ing');
  const own = isTribute || isTreated || CALLS.has(stem) ? subjectOf(view, verb) : -1;
  const subject = own < 0 && opens && CALLS.has(stem) ? subjectBehind(view, last) : own;
  if (subject < 0 || (subject > verb && !opens) || view.sentenceOf[verb] !== sentence) return undefined;
  if (isPassive(view, subject) || !isSomebody(view, subject)) return undefined;
  return { verb, subject, piece: { first: verb + (isTribute ? 3 : 1), last } };
}

/** Who does what is told behind the comma of words in marks; -1 when it is nobody. */
function subjectBehind(view: QuoteView, last: number): number {
  const end = endOfSentence(view, last);
  const next = firstWord(view, last + 1, end - 1);
  return subjectFrom(view, next, Math.min(end, next + FARTHEST));
}

/** “was described by Ann Lee as ‘a disgrace’”: what a thing is called belongs to who calls it so. Takes its words. */
export function takeDescribed(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.last > cue.token || !DESCRIBES.has(view.stem[cue.token] ?? 0)) return reading;
  for (let i = cue.token + 1; i < Math.min(view.count, cue.token + FARTHEST); i++) {
    const r = view.regionOf[i] ?? -1;
    if (r < 0) continue;
    const words = verbBefore(view, i) === cue.token ? wordsOfRegion(view, r) : undefined;
    if (!words || !isFree(taken, words)) return reading;
    taken.fill(1, words.first, words.last + 1);
    return { ...reading, content: { ...content, pieces: [piece, words], after: 0 } };
  }
  return reading;
}

/** The verb of such a description in front of marks, with no other verb between; -1 when there is none. */
function verbBefore(view: QuoteView, opening: number): number {
  const sentence = view.sentenceOf[opening];
  for (let i = opening - 1; i >= Math.max(0, opening - FARTHEST) && view.sentenceOf[i] === sentence; i--)
    if (view.upos[i] === POS.VERB) return DESCRIBES.has(view.stem[i] ?? 0) ? i : -1;
  return -1;
}
