import { POS } from '../../syntax/syntax.ts';
import { hashWord } from '../hash-word.ts';
import { childrenOf, isInHeadline, isMarked, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, lastWord } from '../region-words.ts';
import { SAYS, TELLS } from '../reporting-verbs.ts';
import { DONE, isFiniteVerb, isNoun, isVerb, likelyReports } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';

const PAST = hashWord('VBD');
const PRESENT: ReadonlySet<number> = new Set([hashWord('VBZ'), hashWord('VBP')]);
/** Helpers that what follows “and” may still hang from: “has met them and called”. */
const PERFECT = /^(?:has|have|had|['’]ve)$/;
/** Helpers told in the past, with which another verb of the past may be joined: “could not come but understood”. */
const MODAL = /^(?:would|could|might|['’]d)$/;
/** Words between “and” and its verb: “and most recently defended”. */
const MOST = 3;

/** Whether verbs are told in the same time: “said … took”, “insists … has”. */
const agrees = (a: number, b: number): boolean => (a === PAST && b === PAST) || (PRESENT.has(a) && PRESENT.has(b));

/**
 * “insists the party was right, and has drawn up a plan”, “said it is late and left”: a second verb in the cue's own tense,
 * which nothing in the words reported has, is what the speaker did besides.
 */
export function trimDeed(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const tense = view.tag[cue.token] ?? 0;
  if (!piece || piece.first < cue.token || !(tense === PAST || PRESENT.has(tense)) || isMarked(view, cue.token)) return reading;
  let joined = false;
  let isPerfect = false;
  let isModal = false;
  for (let i = piece.first; i < piece.last; i++) {
    if (isMarked(view, i)) continue;
    joined ||= isVerb(view, i) && agrees(view.tag[i] ?? 0, tense);
    isPerfect ||= view.upos[i] === POS.AUX && PERFECT.test(view.lower[i] ?? '') && !MODAL.test(view.lower[i - 1] ?? '');
    isModal ||= view.upos[i] === POS.AUX && MODAL.test(view.lower[i] ?? '');
    if (!/^(?:and|but)$/.test(view.lower[i] ?? '') || i === piece.first) continue;
    const verb = verbBehind(view, i, piece.last);
    if (verb < 0) continue;
    const isParted = view.lower[i - 1] === ',';
    const isBehindMarks = isMarked(view, isParted ? i - 2 : i - 1);
    const isPast = tense === PAST && ((isBehindMarks && isPastBehind(view, verb, piece.first)) || (isParted && isDoer(view, verb)));
    if (!isPast && !agrees(view.tag[verb] ?? 0, tense)) continue;
    // (where the words have a verb in that tense, only the tree tells, and only behind marks)
    // (“called it ‘a mess,’ and left”: American papers close a sentence's words with a comma)
    const isClosed = isBehindMarks && view.lower[i - 2] === ',' && view.lower[i] === 'and' && view.upos[verb] === POS.VERB;
    const kept = { first: piece.first, last: lastWord(view, piece.first, i - 1) };
    if (joined && !(isBehindMarks && (isClosed || view.head[verb] === cue.token)) && !(isParted && leaves(view, verb, kept)))
      return reading;
    const isFree = isParted || (!isPerfect && (!isModal || likelyReports(view, verb) || TELLS.has(view.stem[verb] ?? 0)));
    const isOwn = view.upos[verb] === POS.VERB && /^ha(?:s|ve|d)$/.test(view.lower[verb] ?? '');
    return !isOwn && isFree && (isBehindMarks || hasSubject(view, kept)) ? withLast(reading, kept) : reading;
  }
  return reading;
}

/** What only somebody does, and mostly when they have spoken. */
const LEAVES =
  /^(?:left (?:the )?(?:building|chamber|court|hall|house|meeting|podium|room|scene|stage)|(?:marched|stormed|strode|walked) (?:away|off|out)|(?:hung|stood) up|rang off|sat down|(?:apologi[sz]ed|thanked) )/;

/** “said that the plan was unlawful, and left the hall”: whether nobody but the speaker can do so, since the words kept tell of nobody. */
function leaves(view: QuoteView, verb: number, { first, last }: TokenPiece): boolean {
  if (!LEAVES.test(`${view.lower.slice(verb, verb + 3).join(' ')} `)) return false;
  for (let i = first; i <= last; i++) if (mentionOfToken(view, i)?.type === 'person') return false;
  return true;
}

/**
 * The tagger may take what follows marks for a participle: “held that ‘all must pay’ and granted a stay”; it is none where what it would
 * be joined to is no participle either, or a sentence in marks: “called it ‘an insult’ and left”, “said ‘It's been sold’ and left”.
 */
function isPastBehind(view: QuoteView, verb: number, first: number): boolean {
  if (isPast(view, verb)) return true;
  const joined = view.head[verb] ?? -1;
  const isOther = isNoun(view, joined) || (isVerb(view, joined) && (view.tag[joined] !== DONE || isMarked(view, first)));
  return view.tag[verb] === DONE && view.upos[verb - 1] === POS.CCONJ && isOther;
}

/** “, but played down fears”: a participle of what is suffered has no object. */
const isDoer = (view: QuoteView, verb: number): boolean =>
  view.tag[verb] === DONE && childrenOf(view, verb).some((c) => c > verb && view.mainLabel[c] === REL.obj);

/** The verb behind “and”, with nothing but adverbs between them; -1 where a subject comes first. */
function verbBehind(view: QuoteView, and: number, last: number): number {
  for (let i = and + 1; i <= Math.min(last, and + MOST); i++) {
    if (isVerb(view, i)) return i;
    if (view.upos[i] !== POS.ADV) return -1;
  }
  return -1;
}

/** “called”, “as crowds gathered”, which the tagger may take for participles; “was called” is one. */
const isPast = ({ lower, tag, upos }: QuoteView, i: number): boolean =>
  tag[i] === PAST || (tag[i] === DONE && (lower[i] ?? '').endsWith('ed') && upos[i - 1] !== POS.AUX);

/** What opens a clause that tells what went on meanwhile. */
const MEANWHILE = /^(?:as|while)$/;

/**
 * “called for calm as crowds gathered”, “apologised for the delay while crews worked”: what went on in the cue's own time, behind words
 * that tell no time of their own, is the paper's.
 */
export function trimMeanwhile(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const isDeed = isPast(view, cue.token) || isInHeadline(view, cue.token);
  if (!piece || others.length > 0 || piece.first < cue.token || !isDeed || SAYS.test(view.lower[cue.token] ?? '')) return reading;
  for (let i = piece.first + 1; i < piece.last; i++) {
    if (isFiniteVerb(view, i)) return reading;
    if (isMarked(view, i)) continue;
    if (!MEANWHILE.test(view.lower[i] ?? '')) continue;
    const verb = view.head[i] ?? -1;
    // (a headline tells all of it as now: “Drivers call for rise as fuel costs bite”)
    const isThen = isPast(view, verb) || (isInHeadline(view, cue.token) && isFiniteVerb(view, verb));
    const isClause = verb > i && verb <= piece.last && isThen && view.subjectsBefore[verb] !== view.subjectsBefore[i];
    return isClause ? withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) }) : reading;
  }
  return reading;
}
