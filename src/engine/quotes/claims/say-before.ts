import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { namedBefore, whoseWords } from '../mends/mend-label.ts';
import { namedBehind } from '../mends/named-behind.ts';
import { OTHERS } from '../mends/own-subject.ts';
import { ownerOf, quotedFrom, type Sayer } from '../mends/own-words.ts';
import { endOfSentence, isSomebody, mentionOfToken, type QuoteView, startOfSentence } from '../quote-view.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { hasVerb, wordsOfRegion } from '../region-words.ts';
import { CRIES, READS, SAYINGS } from '../reporting-verbs.ts';
import { COMMA_OR_DASH, isCapital, looksLikeVerb } from '../word-kinds.ts';

/** Somebody and a verb in front of the comma before region `r`, which holds a sentence: “Another quipped, ‘…’”. */
export function sayerBefore(view: QuoteView, r: number): Sayer | undefined {
  const words = wordsOfRegion(view, r);
  const verb = (view.regionFirst[r] ?? 0) - 2;
  const who = mentionOfToken(view, verb - 1);
  const isSentence = words && hasVerb(view, words) && isCapital(view, words.first);
  const isVerb = view.upos[verb] === POS.VERB || (looksLikeVerb(view, verb) && (view.lower[verb] ?? '').endsWith('ed'));
  if (!isSentence || !isVerb) return undefined;
  if (OTHERS.test(view.lower[verb - 1] ?? '')) return { verb, subject: verb - 1 };
  const isSubject = who?.last === verb && isSomebody(view, who.head) && view.upos[who.first - 1] !== POS.ADP;
  return isSubject ? { verb, subject: who.head } : undefined;
}

/** Who is named with a mere colon before region `r`, “Ann Lee: ‘…’”, or whose words they are, “Ann Lee, whose first words were: ‘…’”. */
export function labelOf(view: QuoteView, r: number): Sayer | undefined {
  const opening = view.regionFirst[r] ?? 0;
  const subject = namedBefore(view, opening) ?? whoseWords(view, opening);
  return subject === undefined ? undefined : { verb: opening - 1, subject };
}

/** Who puts it so in front of region `r`: “As one banner had it: ‘…’”. */
export function puttingIt({ lower, regionFirst, word }: QuoteView, r: number): Sayer | undefined {
  const colon = (regionFirst[r] ?? 0) - 1;
  const verb = colon - 2;
  const isPut = lower[colon - 1] === 'it' && /^(?:ha[ds]|puts?)$/.test(lower[verb] ?? '') && word[verb - 1] === 1;
  return isPut ? { verb, subject: verb - 1 } : undefined;
}

/** Words of a sentence in front of its colon at most. */
const FARTHEST = 12;

/** Whose saying a sentence tells of in front of the colon before region `r`: “The mayor's answer was simple: ‘No.’” */
export function ownerBefore(view: QuoteView, r: number): Sayer | undefined {
  return sayingIn(view, (view.regionFirst[r] ?? 0) - 1);
}

/** Whose saying a sentence tells of before a token. */
function sayingIn(view: QuoteView, end: number): Sayer | undefined {
  const first = startOfSentence(view, end);
  for (let noun = Math.max(first, end - FARTHEST); noun < end; noun++) {
    const subject = SAYINGS.has(view.stem[noun] ?? 0) && view.upos[noun] === POS.NOUN ? ownerOf(view, noun) : undefined;
    if (subject !== undefined) return { verb: noun, subject };
  }
  return undefined;
}

/** What joins a saying to its words: “his answer was ‘…’”, “his tweet – ‘…’ – was deleted”. */
const JOINS = /^(?:is|was|were|-|--|–|—)$/;

/** Whose saying words in marks are that a verb or a dash joins to it right before region `r`: “Her message to the crew was ‘Row on’”. */
function sayingBefore(view: QuoteView, r: number): Sayer | undefined {
  const joint = (view.regionFirst[r] ?? 0) - 1;
  return JOINS.test(view.lower[joint] ?? '') ? sayingIn(view, joint) : undefined;
}

/** Whose saying words in marks are that a verb joins to it right behind region `r`: “‘Row on’ was her message”, “‘No comment,’ came the reply”. */
function sayingBehind(view: QuoteView, r: number): Sayer | undefined {
  const close = view.regionLast[r] ?? 0;
  let joint = COMMA_OR_DASH.test(view.lower[close + 1] ?? '') ? close + 2 : close + 1;
  // “‘Rubbish!’ – that was her verdict”
  if (joint > close + 1 && view.lower[joint] === 'that') joint++;
  if (!/^(?:is|was|were|came)$/.test(view.lower[joint] ?? '')) return undefined;
  for (let noun = joint + 2; noun <= joint + MOST_SAYING && view.word[noun - 1] === 1; noun++) {
    if (!SAYINGS.has(view.stem[noun] ?? 0) || view.upos[noun] !== POS.NOUN) continue;
    return { verb: noun, subject: ownerOf(view, noun) ?? ownerBehind(view, noun) };
  }
  return undefined;
}

/** “the verdict of the mayor”, “the message from police”: whose it is; -1 where nobody is named. */
function ownerBehind(view: QuoteView, noun: number): number {
  return /^(?:of|from)$/.test(view.lower[noun + 1] ?? '') ? namedBehind(view, noun + 1, endOfSentence(view, noun)) : -1;
}

/** Words from “was” to the saying: “was her only message”. */
const MOST_SAYING = 5;

/** What is cried by nobody who is named in front of region `r`: “Cries of ‘Go home!’ rang out”. */
function criesBefore(view: QuoteView, r: number): Sayer | undefined {
  const of = (view.regionFirst[r] ?? 0) - 1;
  const areCries = CRIES.has(view.stem[of - 1] ?? 0) && view.lower[of] === 'of' && view.upos[of - 1] === POS.NOUN;
  return areCries ? { verb: of - 1, subject: -1 } : undefined;
}

/** What words are written on. */
const SIGNS = stemsOf(
  'badge banner billboard button cap card caption hat headline jersey message note notice plaque placard poster shirt sign sticker tattoo',
);
/** Words from a sign to the verb of what stands on it. */
const MOST_SIGN = 5;

/** What it is written on in front of region `r`: “wore a hat reading, ‘Row on’”, “a sign — which read ‘Row on’”. */
function signBefore(view: QuoteView, r: number): Sayer | undefined {
  const opening = view.regionFirst[r] ?? 0;
  const verb = /^[,:]$/.test(view.lower[opening - 1] ?? '') ? opening - 2 : opening - 1;
  if (!READS.test(view.lower[verb] ?? '')) return undefined;
  const first = startOfSentence(view, verb);
  for (let noun = verb - 1; noun >= Math.max(first, verb - MOST_SIGN); noun--)
    if (SIGNS.has(view.stem[noun] ?? 0) && view.upos[noun] === POS.NOUN) return { verb, subject: noun };
  return undefined;
}

/** Who hits out at what stands in region `r`: “Union hits out at ‘sad joke’”. */
function hitsOut(view: QuoteView, r: number): Sayer | undefined {
  const at = (view.regionFirst[r] ?? 0) - 1;
  const verb = at - 2;
  if (view.lower[at] !== 'at' || view.lower[at - 1] !== 'out' || !/^(?:hit|lash)/.test(view.lower[verb] ?? '')) return undefined;
  const subject = subjectOf(view, verb);
  return subject >= 0 && subject < verb && !isPassive(view, subject) ? { verb, subject } : undefined;
}

/** What somebody is heard to do with words. */
const HEARD_TO = /^(?:ask|bark|cry|exclaim|groan|mumble|murmur|mutter|remark|say|shout|whisper|yell)$/;

/** Who is heard to say what stands in region `r`: “Somebody was heard to mutter ‘Dear God’”. */
function heardTo(view: QuoteView, r: number): Sayer | undefined {
  const verb = (view.regionFirst[r] ?? 0) - 1;
  const isHeard = view.lower[verb - 1] === 'to' && view.lower[verb - 2] === 'heard';
  if (!isHeard || !HEARD_TO.test(view.lower[verb] ?? '')) return undefined;
  let before = verb - 3;
  while (view.upos[before] === POS.AUX || view.upos[before] === POS.ADV) before--;
  const who = mentionOfToken(view, before);
  const subject = who?.last === before + 1 ? who.head : subjectOf(view, verb - 2);
  return subject >= 0 && subject < verb ? { verb, subject } : undefined;
}

/** Words from “in” to whose words they are. */
const MOST_OWNER = 6;

/** Whose words they are behind marks, from the token `behind` on: “‘We have no boats,’ in Lee's words.”, “‘We have no boats,’ to quote Lee.” */
export function inWordsBehind(view: QuoteView, behind: number): Sayer | undefined {
  const quoted = quotedFrom(view, behind);
  if (quoted || view.lower[behind] !== 'in') return quoted;
  for (let noun = behind + 2; noun <= behind + MOST_OWNER; noun++) {
    const subject = view.lower[noun] === 'words' ? ownerOf(view, noun) : undefined;
    if (subject !== undefined) return { verb: noun, subject };
  }
  return undefined;
}

/** What tells that the words in marks of region `r` are somebody's though no verb reports them: a sign, a saying, cries, whom they hit, who is heard. */
export const nounBeside = (view: QuoteView, r: number): Sayer | undefined =>
  signBefore(view, r) ?? sayingBefore(view, r) ?? sayingBehind(view, r) ?? criesBefore(view, r) ?? hitsOut(view, r) ?? heardTo(view, r);
