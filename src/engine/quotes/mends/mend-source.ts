import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { addresseeOf } from '../find-addressee.ts';
import { hashWord, stemsOf } from '../hash-word.ts';
import { childrenOf, isSomebody, mentionOfToken, personAt, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { PAPERS } from '../reporting-verbs.ts';
import { isVerb } from '../word-kinds.ts';
import { NAMES, namedBehindMarks, nounBehind, OF_PHRASE, standsBehind, standsBetween, subjectBetween } from './beside-marks.ts';
import { behindDash, frontedSubject, joinedSubject, notTime, participleSubject, phraseBetween, reportedBy } from './clause-subject.ts';
import { ownerOfTopic } from './mend-label.ts';
import { agentBeside } from './named-behind.ts';
import { antecedent, asideBefore, bareSubject, insideRelative, ownSubject, subjectAlone, wholeSubject } from './own-subject.ts';
import { inOwnWords } from './own-words.ts';
import { quotedAs } from './quoted-as.ts';

/** What the marks and the cue's own subject say of who speaks, where the network is unsure, or found nobody. */
export function mendSource(view: QuoteView, reading: Reading): Reading {
  const addressee = addresseeOf(view, reading);
  const { head } = reading.source;
  if (
    (head >= 0 && addressee === head) ||
    asksInWriting(view, reading) ||
    isSpokenOf(view, reading) ||
    standsAccused(view, reading) ||
    isShared(view, reading) ||
    isCause(view, head)
  )
    return { ...reading, source: { ...reading.source, head: -1 } };
  const who =
    ownerOfTopic(view, reading) ??
    quotedAs(view, reading) ??
    inOwnWords(view, reading) ??
    beforeBracket(view, reading) ??
    withDoing(view, reading) ??
    asideBefore(view, reading) ??
    namedBehindMarks(view, reading) ??
    standsBetween(view, reading) ??
    subjectBetween(view, reading) ??
    standsBehind(view, reading) ??
    nounBehind(view, reading) ??
    insideRelative(view, reading) ??
    ownSubject(view, reading) ??
    bareSubject(view, reading) ??
    wholeSubject(view, reading) ??
    byWhom(view, reading) ??
    agent(view, reading) ??
    leftDoing(view, reading) ??
    madeTo(view, reading) ??
    seenDoing(view, reading) ??
    ofDoing(view, reading) ??
    notWhere(view, reading) ??
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

/** Words from “due to” to the head of what it names, at most. */
const MOST_NAMED = 4;
const CAUSES = /^(?:due to|owing to|because of)$/;

/** “Deaths were reported due to hunger and thirst”: why something is so is no source. */
function isCause(view: QuoteView, head: number): boolean {
  for (let i = head - 1; i > Math.max(0, head - MOST_NAMED) && view.word[i] === 1; i--)
    if (CAUSES.test(`${view.lower[i - 1]} ${view.lower[i]}`)) return true;
  return false;
}

/** What is said of somebody: “Ten were reported missing”, “She was known as ‘the boss’”. */
const SPEAKS_OF =
  /^(?:reported|referred|described|known|dubbed|accused|recogni[sz]ed|praised|hailed|lauded|criticised|criticized|condemned)$/;

/** “Lee is said to have left”, unlike “Lee was reported to the police”. */
const SAID_TO = /^(?:referred|said|believed|understood|rumoured|rumored)$/;

/** Whether a source is who the cue says something of. */
const isSpokenOf = (view: QuoteView, { cue, source }: Reading): boolean =>
  source.head >= 0 &&
  view.head[source.head] === cue.token &&
  isPassive(view, source.head) &&
  (view.lower[cue.token + 1] === 'to'
    ? SAID_TO.test(view.lower[cue.token] ?? '')
    : SPEAKS_OF.test(view.lower[cue.token] ?? '') || isCalled(view, cue.token));

/** “A man stands accused of theft”: who is so is no source. */
const standsAccused = ({ lower }: QuoteView, { cue, source }: Reading): boolean =>
  lower[cue.token] === 'accused' && source.head < cue.token && /^(?:stands?|stood|remains?)$/.test(lower[cue.token - 1] ?? '');

const SHARED = /^(?:shared|mentioned|listed|cited)$/;

/** “the examples shared”: of what somebody else tells. */
const isShared = (view: QuoteView, { cue, source }: Reading): boolean =>
  source.head === cue.token - 1 &&
  SHARED.test(view.lower[cue.token] ?? '') &&
  view.head[cue.token] === source.head &&
  view.mainLabel[cue.token] === REL.acl;

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

/** Words in a bracket behind a name at most. */
const MOST_IN_BRACKET = 8;

/** “Ann Lee (Harbour Party) said”: who is named in front of a bracket, not what it tells of them. */
function beforeBracket(view: QuoteView, { cue, source }: Reading): number | undefined {
  if (source.head < 0 || source.head > cue.token) return undefined;
  let open = source.head;
  while (view.lower[open] !== '(' && source.head - open < MOST_IN_BRACKET && view.lower[open] !== ')') open--;
  const who = view.lower[open] === '(' ? personAt(view, open - 1) : undefined;
  return who?.last === open ? who.head : undefined;
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

/** “The mayor disputed claims by the union that …”: whose the claims are. */
function byWhom(view: QuoteView, { cue }: Reading): number | undefined {
  if (view.upos[cue.token] !== POS.NOUN || view.lower[cue.token + 1] !== 'by') return undefined;
  const who = mentionOfToken(view, cue.token + 2) ?? mentionOfToken(view, cue.token + 3);
  return who && isSomebody(view, who.head) ? who.head : undefined;
}

const MANY = hashWord('NNS');

/** A verb without “to”, whichever the tagger takes it for. */
const BARE = new Set(['VB', 'VBP'].map(hashWord));

const MAKES = stemsOf('force prompt lead compel push drive cause oblige');

/** “…, forcing the central bank to promise that …”: who is made to, not what makes them. */
function madeTo(view: QuoteView, { cue }: Reading): number | undefined {
  const who = mentionOfToken(view, cue.token - 2);
  if (view.lower[cue.token - 1] !== 'to' || who?.last !== cue.token - 1 || !isSomebody(view, who.head)) return undefined;
  let verb = who.first - 1;
  while (OF_PHRASE.has(view.upos[verb] ?? -1)) verb--;
  return MAKES.has(view.stem[verb] ?? 0) ? who.head : undefined;
}

/** “The court heard two sailors describe the night”: whom somebody hears do so, not who hears them. */
function seenDoing(view: QuoteView, { cue, source }: Reading): number | undefined {
  const verb = view.head[cue.token] ?? -1;
  if (
    source.head < 0 ||
    !BARE.has(view.tag[cue.token] ?? 0) ||
    view.mainLabel[cue.token] !== REL.xcomp ||
    view.upos[cue.token - 1] === POS.PART
  )
    return undefined;
  const who = childrenOf(view, verb).find((c) => view.mainLabel[c] === REL.obj && view.right[c] === cue.token - 1);
  return who !== undefined && source.head === subjectOf(view, verb) ? who : undefined;
}

/** “Ann Lee reports in the Herald: ‘…’”, “Ten boats were reported at anchor”: where it is told is nobody, where somebody tells it or it is no paper. */
function notWhere(view: QuoteView, { cue, source }: Reading): number | undefined {
  const verb = view.head[source.head] ?? -1;
  const place = verb + 1;
  if (source.head <= place || !/^(?:in|at)$/.test(view.lower[place] ?? '') || view.left[source.head] !== place) return undefined;
  if (verb !== cue.token && view.lower[cue.token] !== ':') return undefined;
  const subject = subjectOf(view, verb);
  const by = mentionOfToken(view, verb - 1);
  if (subject >= 0 && subject < verb && !isPassive(view, subject) && isSomebody(view, subject)) return subject;
  if (by?.type === 'person' && by.form === 'name' && by.last === verb) return by.head;
  return mentionOfToken(view, source.head)?.form === 'name' || PAPERS.has(view.stem[source.head] ?? 0) ? undefined : -1;
}

/** “Marsh spoke of residents asking why …”, “after years of ministers saying …”: who stands right before the participle does so. */
function ofDoing(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const who = cue.token - 1;
  if (!(view.lower[cue.token] ?? '').endsWith('ing') || view.tag[who] !== MANY || source.head === who) return undefined;
  let of = who - 1;
  while (view.upos[of] === POS.ADJ || view.upos[of] === POS.NOUN) of--;
  const isBehind = (content.pieces[0]?.first ?? 0) > cue.token;
  return isBehind && view.lower[of] === 'of' && !isSomebody(view, of - 1) ? who : undefined;
}

/** “a pal of Lee's insists”: the pal does, not Lee. */
function ownerOf(view: QuoteView, { cue, source }: Reading): number | undefined {
  const owner = mentionOfToken(view, source.head);
  if (!owner || !POSSESSIVE.test(view.lower[cue.token - 1] ?? '') || (owner.last !== cue.token - 1 && owner.last !== cue.token))
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
  for (let i = cue.token - 1; i > cue.token - MOST_WITH && (view.word[i] === 1 || POSSESSIVE.test(view.lower[i] ?? '')); i--) {
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
