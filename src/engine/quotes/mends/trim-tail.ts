import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { isInHeadline, isMarked, mentionOfToken, type QuoteView, startOfSentence } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { WEEKDAY } from '../readings/source-candidates.ts';
import { firstWord, hasSubject, lastWord, wordsOfRegion } from '../region-words.ts';
import { READS } from '../reporting-verbs.ts';
import { DOING, isFiniteVerb, isNoun, likelyReports } from '../word-kinds.ts';
import { beginAt, withLast } from './cut-content.ts';

/** Verbs of what somebody calls out: nothing outside of marks is part of it. */
const CALLS_OUT = stemsOf('bark bellow chant cheer cry holler mouth mumble murmur mutter roar scream shout sing whisper yell');
/** What opens, behind a comma, what the paper tells of somebody's words. */
const COMMENTS = /^(?:who|which|whose|where|while|as|when|before|after|an?)$/;
/** What opens the time at which somebody said so: “seconds after the race was over”. */
const TIMES = /^(?:moments|seconds|minutes|shortly)$/;
/** Words from a verb to the thing that is written: “posted a short message on the site reading”. */
const MOST_THING = 8;

/** Whether marks open right behind a token, or behind its comma or colon. */
const leads = ({ lower }: QuoteView, token: number, opening: number): boolean =>
  token === opening - 1 || (token === opening - 2 && /^[,:]$/.test(lower[opening - 1] ?? ''));

/**
 * “pinned a note on the door reading ‘Well rowed’”, “wore shirts that said ‘Row on’”: what somebody wrote begins with its marks,
 * not with the thing on which it stands.
 */
export function trimWritten(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.first < cue.token || isMarked(view, piece.first)) return reading;
  let opening = piece.first;
  while (opening < piece.last && !isMarked(view, opening)) opening++;
  if (opening > piece.first + MOST_THING || !isMarked(view, opening)) return reading;
  const verb = READS.test(view.lower[opening - 1] ?? '') ? opening - 1 : opening - 2;
  if (!READS.test(view.lower[verb] ?? '') || !leads(view, verb, opening) || verb <= piece.first) return reading;
  for (let noun = piece.first; noun < verb; noun++) {
    if (isFiniteVerb(view, noun)) return reading;
    if (view.upos[noun] === POS.NOUN && view.head[noun] === cue.token && view.mainLabel[noun] === REL.obj)
      return mentionOfToken(view, noun)?.type === 'person' ? reading : beginAt(reading, opening);
  }
  return reading;
}

/**
 * “shouted ‘Get out’ at the crowd”, “joked, ‘It floats,’ drawing laughter”, “wrote ‘Well rowed’ seconds after the race”: behind
 * marks that hold all that somebody said, what the paper tells of it.
 */
export function trimTail(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const region = view.regionOf[piece?.first ?? -1] ?? -1;
  const words = wordsOfRegion(view, region);
  const opening = view.regionFirst[region] ?? -1;
  if (!piece || !words || words.last >= piece.last || piece.first > words.first || piece.first < cue.token) return reading;
  const isWritten = READS.test(view.lower[opening - 1] ?? '') || READS.test(view.lower[opening - 2] ?? '');
  if (!leads(view, cue.token, opening) && !isWritten) return reading;
  const close = view.regionLast[region] ?? words.last;
  const next = firstWord(view, close + 1, piece.last);
  if (next > close + 2 || isMarked(view, next)) return reading;
  const isTopic = isInHeadline(view, cue.token) && TOPICS.test(view.lower[next] ?? '') && hasSubject(view, words);
  const isPapers =
    isTopic ||
    isOfThing(view, cue.token, next) ||
    endsWith(view, reading, next) ||
    isBeside(view, close, next) ||
    doesBesides(view, words.first, next) ||
    /^for the \S+ time$/.test(view.lower.slice(next, next + 4).join(' '));
  return isPapers ? withLast(reading, words) : reading;
}

/** “A sign that says ‘Not for sale’ hung there”: whether a verb goes with the thing in front of it, of which the sentence's own verb at `next` tells. */
const isOfThing = (view: QuoteView, cue: number, next: number): boolean =>
  READS.test(view.lower[cue] ?? '') &&
  (isNoun(view, cue - 1) ? (view.lower[cue] ?? '').endsWith('ing') : /^(?:that|which)$/.test(view.lower[cue - 1] ?? '')) &&
  view.upos[next] === POS.VERB &&
  view.verbsBefore[startOfSentence(view, cue)] === view.verbsBefore[cue];

/** What opens, behind a sentence in marks, what a headline says it is about: “Mayor: ‘I was wrong’ on harbour plan”. */
const TOPICS = /^(?:about|after|amid|as|on|over)$/;

/** Whether nothing but the marks is called out: “shouted ‘Out!’ at the bus”, “crowds chanting ‘Out!’ marched on”. */
function endsWith(view: QuoteView, { cue, source }: Reading, next: number): boolean {
  if (CALLS_OUT.has(view.stem[cue.token] ?? 0)) return !/^(?:and|or|over|about|of|,)$/.test(view.lower[next] ?? '');
  return source.head === cue.token - 1 && (view.lower[cue.token] ?? '').endsWith('ing') && isFiniteVerb(view, next);
}

/** Whether what begins at a token tells of words in marks that end with a comma, or at what time they were said. */
function isBeside(view: QuoteView, close: number, next: number): boolean {
  const word = view.lower[next] ?? '';
  if (TIMES.test(word)) return /^(?:before|after|later)$/.test(view.lower[next + 1] ?? '');
  const isParted = view.lower[close - 1] === ',' || view.lower[close + 1] === ',';
  return isParted && (COMMENTS.test(word) || view.tag[next] === DOING || view.lower[next + 1] === 'for');
}

/** Whether a second verb without a subject tells what the speaker does besides: “said ‘the ferry’ and sails home on it”. */
const doesBesides = (view: QuoteView, first: number, next: number): boolean =>
  view.lower[next] === 'and' && isFiniteVerb(view, next + 1) && view.verbsBefore[first] === view.verbsBefore[next];

/** What is heard of those who listen. */
const HEARD = stemsOf('laughter laugh applause cheer jeer boo groan gasp cry titter chuckle heckle murmur amusement delight');
/** Words from “to” to what is heard: “to loud and long applause”. */
const MOST_HEARD = 5;

/** “said that ‘it was a circus’, to laughter from the benches”, “said it was over – to loud applause”: how it was heard is no part of what was said. */
export function trimHeard(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  for (let to = piece.last - 1; to > piece.first && !isMarked(view, to) && !isFiniteVerb(view, to); to--) {
    const isParted = /^(?:,|--+|[–—-])$/.test(view.lower[to - 1] ?? '') || isMarked(view, to - 1);
    if (!isParted || !/^(?:to|amid)$/.test(view.lower[to] ?? '')) continue;
    for (let i = to + 1; i <= Math.min(piece.last, to + MOST_HEARD); i++)
      if (HEARD.has(view.stem[i] ?? 0)) return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, to - 1) });
  }
  return reading;
}

const SPEAKS = stemsOf('speak talk address brief respond react comment interact');
const PRESS = /^(?:reporters|media|journalists|newsmen|press)$/;
/** Words from “while” to whom somebody speaks: “while speaking to members of the press”. */
const MOST_TO = 6;

/** “said the town would pay, while talking to reporters”, “called it ‘mad’, speaking in Kell”: where somebody spoke is no part of what they said. */
export function trimSpeaking(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  for (let i = piece.last; i > piece.first + 1 && !isMarked(view, i) && !isFiniteVerb(view, i); i--) {
    if (view.tag[i] !== DOING || !SPEAKS.has(view.stem[i] ?? 0)) continue;
    const before = view.lower[i - 1] === 'while' ? i - 2 : i - 1;
    const isParted = view.lower[before] === ',' || (before === i - 2 && view.lower.slice(i, i + MOST_TO).some((word) => PRESS.test(word)));
    return isParted ? withLast(reading, { first: piece.first, last: lastWord(view, piece.first, before) }) : reading;
  }
  return reading;
}

/** A verb that tells of somebody's words, reports others of theirs, or tells what came of them: “…,” describing the crew, “…,” sparking protests. */
const TELLS_OF = stemsOf(
  'add allude cite describe draw echo explain link note prompt quote raise refer reference say spark state stress suggest tell trigger warn',
);

/**
 * “said it was a ‘fairy tale,’ describing the pilots as slow”, “called her ‘very able,’ which is its best grade”: behind marks that
 * end with a comma, what the paper tells of a part of somebody's words.
 */
export function trimAside(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  for (let i = piece.first; i < piece.last - 1; i++) {
    const region = view.regionOf[i] ?? -1;
    const close = view.regionLast[region] ?? -1;
    if (region < 0 || i !== close) continue;
    // “called her ‘born to sail’ Monday, a day after …”
    if (WEEKDAY.test(view.lower[close + 1] ?? '') && view.lower[close + 2] === ',')
      return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, close) });
    // “called it ‘not bad’, which from Lee is a hymn”
    const isBehindComma =
      view.lower[close + 1] === ',' && /^(?:which |by which$)/.test(`${view.lower[close + 2]} ${view.lower[close + 3]}`);
    if (isBehindComma && view.regionOf[piece.last] === -1 && !holdsMarks(view, [{ first: close + 2, last: piece.last }]))
      return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, close) });
    if (view.lower[close - 1] !== ',') continue;
    const at = view.lower[close + 1] === 'while' ? close + 2 : close + 1;
    const tells = view.tag[at] === DOING && (TELLS_OF.has(view.stem[at] ?? 0) || likelyReports(view, at));
    const words =
      tells || (view.lower[at] === 'which' && !holdsMarks(view, [{ first: at, last: piece.last }]))
        ? { first: piece.first, last: lastWord(view, piece.first, close) }
        : undefined;
    if (words) return withLast(reading, words);
  }
  return reading;
}
