import { POS } from '../../syntax/syntax.ts';
import { addresseeOf } from '../find-addressee.ts';
import { stemsOf } from '../hash-word.ts';
import { childrenOf, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { TIME_WORD } from '../readings/source-candidates.ts';
import { firstWord } from '../region-words.ts';
import { isNoun, isVerb } from '../word-kinds.ts';
import { behindDash, frontedSubject, joinedSubject, notTime, participleSubject, phraseBetween, reportedBy } from './clause-subject.ts';
import { ownerOfTopic } from './mend-label.ts';
import { agentBeside } from './named-behind.ts';
import { antecedent, asideBefore, bareSubject, OTHERS, ownSubject, subjectAlone, wholeSubject } from './own-subject.ts';
import { inOwnWords } from './own-words.ts';

/** Words of a subject between marks and their verb. */
const MOST = 4;
const SUBJECT: ReadonlySet<number> = new Set([POS.ADJ, POS.DET, POS.NOUN, POS.NUM, POS.PRON, POS.PROPN]);
const NAMES: ReadonlySet<number> = new Set([POS.NOUN, POS.PRON, POS.PROPN]);
/** Words of a phrase that names somebody, and how many at most. */
const OF_PHRASE: ReadonlySet<number> = new Set([POS.ADJ, POS.ADV, POS.DET, POS.NOUN, POS.NUM, POS.PROPN]);
const MOST_BEHIND = 12;
const SOMEONE = /^(?:some|no|any)(?:one|body)$/;

/** What the marks and the cue's own subject say of who speaks, where the network is unsure, or found nobody. */
export function mendSource(view: QuoteView, reading: Reading): Reading {
  const addressee = addresseeOf(view, reading);
  const { head } = reading.source;
  if ((head >= 0 && addressee === head) || asksInWriting(view, reading) || isSpokenOf(view, reading) || isCause(view, head))
    return { ...reading, source: { ...reading.source, head: -1 } };
  const who =
    ownerOfTopic(view, reading) ??
    quotedAs(view, reading) ??
    inOwnWords(view, reading) ??
    beforeBracket(view, reading) ??
    withDoing(view, reading) ??
    asideBefore(view, reading) ??
    standsBetween(view, reading) ??
    subjectBetween(view, reading) ??
    standsBehind(view, reading) ??
    nounBehind(view, reading) ??
    ownSubject(view, reading) ??
    bareSubject(view, reading) ??
    wholeSubject(view, reading) ??
    agent(view, reading) ??
    leftDoing(view, reading) ??
    madeTo(view, reading) ??
    ownerOf(view, reading) ??
    antecedent(view, reading) ??
    subjectAlone(view, reading) ??
    participleSubject(view, reading) ??
    joinedSubject(view, reading) ??
    reportedBy(view, reading) ??
    notTime(view, reading) ??
    behindDash(view, reading) ??
    frontedSubject(view, reading) ??
    phraseBetween(view, reading);
  return who === undefined || (who >= 0 && who === addressee) ? reading : { ...reading, source: { ...reading.source, head: who } };
}

const CAUSES = /^(?:due to|owing to|because of)$/;

/** “Deaths were reported due to hunger and thirst”: why something is so is no source. */
function isCause(view: QuoteView, head: number): boolean {
  for (let i = head - 1; i > Math.max(0, head - MOST) && view.word[i] === 1; i--)
    if (CAUSES.test(`${view.lower[i - 1]} ${view.lower[i]}`)) return true;
  return false;
}

/** What is said of somebody: “Ten were reported missing”, “She was known as ‘the boss’”. */
const SPEAKS_OF = /^(?:reported|referred|described|known|dubbed|accused)$/;

/** Whether a source is who the cue says something of. */
const isSpokenOf = (view: QuoteView, { cue, source }: Reading): boolean =>
  source.head >= 0 &&
  view.head[source.head] === cue.token &&
  isPassive(view, source.head) &&
  (view.lower[cue.token + 1] !== 'to' || view.lower[cue.token] === 'referred') &&
  (SPEAKS_OF.test(view.lower[cue.token] ?? '') || isCalled(view, cue.token));

/** “when he was called a witness”, not “they called for a vote”. */
const isCalled = ({ lower }: QuoteView, cue: number): boolean =>
  lower[cue] === 'called' && /^(?:was|were|is|are|been|being)$/.test(lower[cue - 1] ?? '') && /^(?:an?|the)$/.test(lower[cue + 1] ?? '');

/** What somebody may be asked in: “did not respond to an email asking whether …”. */
const REQUESTS = stemsOf('email request message letter question text call inquiry enquiry');

/** “Lee did not reply to an email asking whether …”: who wrote it, nobody says. */
export function asksInWriting(view: QuoteView, { cue, source }: Reading): boolean {
  const noun = cue.token - 1;
  const isWritten = view.lower[cue.token] === 'asking' && view.upos[noun] === POS.NOUN && REQUESTS.has(view.stem[noun] ?? 0);
  return isWritten && source.head < noun && view.head[source.head] !== noun;
}

/** “he was quoted as saying”, “‘…,’ the coach was quoted as saying by the Ledger”: who is quoted says so. */
function quotedAs(view: QuoteView, { cue, source }: Reading): number | undefined {
  const quoted = view.lower[cue.token] === 'saying' ? cue.token - 2 : cue.token;
  // “the paper quotes him as saying”
  const object = view.lower[quoted + 1] === 'as' ? quoted : quoted + 1;
  if (/^quote[ds]$/.test(view.lower[object - 1] ?? '') && view.lower[object + 1] === 'as' && view.upos[object] === POS.PRON) return object;
  if (view.lower[quoted] !== 'quoted' || view.lower[quoted + 1] !== 'as') return undefined;
  const subject = subjectOf(view, quoted);
  const isFound = subject >= 0 && (subject < quoted || (quoted === cue.token && source.head < 0));
  return isFound && isPassive(view, subject) ? subject : undefined;
}

/** Words in a bracket behind a name at most. */
const MOST_IN_BRACKET = 8;

/** “Ann Lee (Harbour Party) said”: who is named in front of a bracket, not what it tells of them. */
function beforeBracket(view: QuoteView, { cue, source }: Reading): number | undefined {
  if (source.head < 0 || source.head > cue.token) return undefined;
  let open = source.head;
  while (view.lower[open] !== '(' && source.head - open < MOST_IN_BRACKET && view.lower[open] !== ')') open--;
  const who = view.lower[open] === '(' ? mentionOfToken(view, open - 1) : undefined;
  return who?.last === open && who.form === 'name' && who.type === 'person' ? who.head : undefined;
}

/** “Stop!” the crowd chanted outside the court: who stands between the marks and their verb says it, wherever the tree hangs them. */
function standsBetween(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const piece = content.pieces.at(-1);
  const marks = view.regionOf[piece?.last ?? -1] ?? -1;
  const close = view.regionLast[marks] ?? -1;
  const who = cue.token - 1;
  const isKnown = source.head >= 0 && source.head < cue.token;
  if (!piece || marks < 0 || isKnown || !(NAMES.has(view.upos[who] ?? -1) || view.upos[who] === POS.NUM)) return undefined;
  let first = cue.token;
  while (first - 1 > close && cue.token - first < MOST && SUBJECT.has(view.upos[first - 1] ?? -1)) first--;
  const begins = first - 1 === close || (first - 2 === close && view.lower[first - 1] === ',');
  return begins ? who : undefined;
}

/** “It works,” her aide, Ann Lee, told me: somebody between the marks and the verb, not who is told. */
function subjectBetween(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const marks = view.regionOf[content.pieces.at(-1)?.last ?? -1] ?? -1;
  const isTold = source.head === cue.token + 1 && /^(?:me|us|him|her|them|you)$/.test(view.lower[source.head] ?? '');
  if (marks < 0 || !isTold) return undefined;
  const first = firstWord(view, (view.regionLast[marks] ?? cue.token) + 1, cue.token);
  const who = mentionOfToken(view, first);
  return who?.first === first && who.last <= cue.token && isSomebody(view, who.head) ? who.head : undefined;
}

/** Whether a cue is a verb right behind marks that hold its words, with nobody named in front of it. */
function followsMarks(view: QuoteView, { cue, content, source }: Reading): boolean {
  const marks = view.regionOf[cue.token - 1] ?? -1;
  const closes = marks >= 0 && view.regionLast[marks] === cue.token - 1 && content.pieces.some((p) => view.regionOf[p.last] === marks);
  return closes && view.upos[cue.token] === POS.VERB && (source.head < 0 || source.head > cue.token);
}

/** “Has he won?” asked Ann Lee: whose name stands right behind a verb that follows the marks. */
function standsBehind(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  if (source.head >= 0 || !followsMarks(view, reading)) return undefined;
  const mention = mentionOfToken(view, cue.token + 1);
  return mention?.form === 'name' && mention.type !== 'place' && mention.first === cue.token + 1 ? mention.head : undefined;
}

/** “one well-known aide of the mayor's”: what may stand in a phrase before its last noun. */
const isOfPhrase = (view: QuoteView, i: number): boolean =>
  OF_PHRASE.has(view.upos[i] ?? -1) || view.lower[i] === '-' || view.lower[i - 1] === '-' || /^['’]s?$/.test(view.lower[i] ?? '');

/** “For what?” bellowed a voice behind her: right behind a verb that follows the marks stands who says it, however the tree hangs it. */
function nounBehind(view: QuoteView, reading: Reading): number | undefined {
  const { cue, source } = reading;
  if (!followsMarks(view, reading)) return undefined;
  let head = -1;
  for (let i = cue.token + 1; i < Math.min(view.count, cue.token + MOST_BEHIND) && isOfPhrase(view, i); i++) {
    if (isNoun(view, i) && !TIME_WORD.test(view.lower[i] ?? '')) head = i;
  }
  const next = view.lower[cue.token + 1] ?? '';
  if (head < 0 && (SOMEONE.test(next) || (OTHERS.test(next) && source.head < 0))) head = cue.token + 1;
  if (head < 0) return undefined;
  return source.head < 0 || head < source.head ? head : undefined;
}

/** “was described by one official as ‘frank’”: by whom it was, where nobody else is found. */
function agent(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const subject = subjectOf(view, cue.token);
  if (source.head >= 0 || subject < 0 || !isPassive(view, subject)) return undefined;
  for (const c of childrenOf(view, cue.token)) {
    if (c > cue.token && view.mainLabel[c] === REL.obl && view.lower[view.left[c] ?? 0] === 'by' && isSomebody(view, c)) return c;
  }
  const who = agentBeside(view, cue.token, view.regionOf[content.pieces.at(-1)?.last ?? -1] ?? -1);
  return who < 0 ? undefined : who;
}

const MAKES = stemsOf('force prompt lead compel push drive cause oblige');

/** “…, forcing the central bank to promise that …”: who is made to, not what makes them. */
function madeTo(view: QuoteView, { cue }: Reading): number | undefined {
  const who = mentionOfToken(view, cue.token - 2);
  if (view.lower[cue.token - 1] !== 'to' || who?.last !== cue.token - 1 || !isSomebody(view, who.head)) return undefined;
  let verb = who.first - 1;
  while (OF_PHRASE.has(view.upos[verb] ?? -1)) verb--;
  return MAKES.has(view.stem[verb] ?? 0) ? who.head : undefined;
}

/** “a pal of Lee's insists”: the pal does, not Lee. */
function ownerOf(view: QuoteView, { cue, source }: Reading): number | undefined {
  const owner = mentionOfToken(view, source.head);
  if (!owner || !/^['’]s?$/.test(view.lower[cue.token - 1] ?? '') || (owner.last !== cue.token - 1 && owner.last !== cue.token))
    return undefined;
  const who = owner.first - 2;
  return view.lower[who + 1] === 'of' && isSomebody(view, who) ? who : undefined;
}

/** “The goal left manager Ann Lee demanding an apology”: who is left doing so, not what left her. */
function leftDoing(view: QuoteView, { cue, source }: Reading): number | undefined {
  const who = mentionOfToken(view, cue.token - 1);
  const verb = view.head[cue.token] ?? -1;
  if (!who || source.head < 0 || !(view.lower[cue.token] ?? '').endsWith('ing') || source.head > cue.token) return undefined;
  if (who.last !== cue.token || !isSomebody(view, who.head)) return undefined;
  if (view.lower[who.first - 1] === 'left') return who.head;
  const done =
    who.type === 'person' && view.head[who.head] === verb && view.mainLabel[who.head] === REL.obj && view.upos[verb] === POS.VERB;
  return done && source.head === subjectOf(view, verb) ? who.head : undefined;
}

/** Words of whom “with” names at most. */
const MOST_WITH = 10;

/** “Others were harsher, with the firm's chief saying …”: whom “with” sets before the participle says it. */
function withDoing(view: QuoteView, { cue, source }: Reading): number | undefined {
  if (view.upos[cue.token] !== POS.VERB || !(view.lower[cue.token] ?? '').endsWith('ing')) return undefined;
  for (let i = cue.token - 1; i > cue.token - MOST_WITH && (view.word[i] === 1 || /^['’]s?$/.test(view.lower[i] ?? '')); i--) {
    if (isVerb(view, i)) return undefined;
    if (view.lower[i] !== 'with') continue;
    let who = i + 1;
    while (who < cue.token - 1 && !NAMES.has(view.upos[who] ?? -1)) who++;
    let head = mentionOfToken(view, who)?.head ?? who;
    // “House members”: the last noun of a name's compound
    for (let h = view.head[head] ?? -1; h > head && h < cue.token && NAMES.has(view.upos[h] ?? -1); h = view.head[h] ?? -1) head = h;
    return view.lower[i - 1] === ',' && head < cue.token && head !== source.head && isSomebody(view, head) ? head : undefined;
  }
  return undefined;
}
