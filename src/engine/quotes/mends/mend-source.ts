import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { addresseeOf } from '../find-addressee.ts';
import { childrenOf, isSomebody, mentionOfToken, personAt, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { PAPERS, READS, SEEN } from '../reporting-verbs.ts';
import { isNoun } from '../word-kinds.ts';
import { namedBehindMarks, nounBehind, standsBehind, standsBetween, subjectBetween } from './beside-marks.ts';
import {
  behindDash,
  behindSemicolon,
  frontedSubject,
  joinedSubject,
  notCompared,
  notTime,
  participleSubject,
  phraseBetween,
  reportedBy,
} from './clause-subject.ts';
import { labelAside, notListener, notMeanwhile, ownerOfTopic } from './mend-label.ts';
import { agentBeside } from './named-behind.ts';
import { speaksNot } from './no-source.ts';
import {
  antecedent,
  asideBefore,
  bareSubject,
  insideClause,
  insideRelative,
  lostSubject,
  ownSubject,
  subjectAlone,
  subjectOfAside,
  wholeSubject,
} from './own-subject.ts';
import { inOwnWords } from './own-words.ts';
import { quotedAs } from './quoted-as.ts';
import { behindWhom, heardDoing, leftDoing, madeTo, ofDoing, seenDoing, withDoing } from './source-of-doing.ts';

/** What the marks and the cue's own subject say of who speaks, where the network is unsure, or found nobody. */
export function mendSource(view: QuoteView, reading: Reading): Reading {
  const addressee = addresseeOf(view, reading);
  const { head } = reading.source;
  if ((head >= 0 && addressee === head) || speaksNot(view, reading)) return { ...reading, source: { ...reading.source, head: -1 } };
  const who =
    ownerOfTopic(view, reading) ??
    notMeanwhile(view, reading) ??
    notListener(view, reading) ??
    labelAside(view, reading) ??
    heardDoing(view, reading) ??
    notCompared(view, reading) ??
    named(view, reading) ??
    closeTo(view, reading) ??
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
    insideClause(view, reading) ??
    subjectOfAside(view, reading) ??
    insideRelative(view, reading) ??
    ownSubject(view, reading) ??
    bareSubject(view, reading) ??
    lostSubject(view, reading) ??
    wholeSubject(view, reading) ??
    byWhom(view, reading) ??
    agent(view, reading) ??
    leftDoing(view, reading) ??
    madeTo(view, reading) ??
    seenDoing(view, reading) ??
    behindWhom(view, reading) ??
    ofDoing(view, reading) ??
    notWhere(view, reading) ??
    sharedOn(view, reading) ??
    writtenOn(view, reading) ??
    ownerOf(view, reading) ??
    antecedent(view, reading) ??
    subjectAlone(view, reading) ??
    participleSubject(view, reading) ??
    joinedSubject(view, reading) ??
    reportedBy(view, reading) ??
    notTime(view, reading) ??
    behindDash(view, reading) ??
    behindSemicolon(view, reading) ??
    frontedSubject(view, reading) ??
    phraseBetween(view, reading);
  return who === undefined || (who >= 0 && who === addressee) ? reading : { ...reading, source: { ...reading.source, head: who } };
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

/** “Ann Lee reports in the Herald: ‘…’”, “Ten boats were reported at anchor”: where it is told is nobody, where somebody tells it or it is no paper. */
function notWhere(view: QuoteView, { cue, source }: Reading): number | undefined {
  const verb = view.head[source.head] ?? -1;
  const place = verb + 1;
  if (source.head <= place || !/^(?:in|at)$/.test(view.lower[place] ?? '') || view.left[source.head] !== place) return undefined;
  if (verb !== cue.token && view.lower[cue.token] !== ':') return undefined;
  const by = mentionOfToken(view, verb - 1);
  if (by?.type === 'person' && by.form === 'name' && by.last === verb) return by.head;
  return mentionOfToken(view, source.head)?.form === 'name' || PAPERS.has(view.stem[source.head] ?? 0) ? undefined : -1;
}

/** “A post shared on Facebook claims that …”, “A memo seen by the Herald warns that …”: what is shared or seen, not where, or by whom. */
function sharedOn(view: QuoteView, { cue, source: { head } }: Reading): number | undefined {
  const named = mentionOfToken(view, head)?.first ?? head;
  const on = (view.upos[named - 1] === POS.DET ? named - 1 : named) - 1;
  if (view.lower[on] === 'by' && head < cue.token) return SEEN.test(view.lower[on - 1] ?? '') && isNoun(view, on - 2) ? on - 2 : undefined;
  if (head < 2 || !/^(?:on|in)$/.test(view.lower[on] ?? '')) return undefined;
  for (let verb = on - 1; verb > on - MOST_SHARED && view.word[verb] === 1 && view.sentenceOf[verb] === view.sentenceOf[head]; verb--)
    if (SHARED.test(view.lower[verb] ?? '')) return isNoun(view, verb - 1) ? verb - 1 : undefined;
  return undefined;
}

/** “They held a banner that reads ‘Row on’”: the banner, not who holds it. */
function writtenOn(view: QuoteView, { cue, source }: Reading): number | undefined {
  const thing = cue.token - 2;
  // (“a line on Instagram that read”: she wrote it)
  const isRelative = /^(?:that|which)$/.test(view.lower[thing + 1] ?? '') && view.upos[thing] === POS.NOUN && source.head < thing;
  return isRelative && READS.test(view.lower[cue.token] ?? '') && view.lower[cue.token] !== 'saying' ? thing : undefined;
}

/** What is done with what is written. */
const SHARED = /^(?:circulated|posted|published|shared|uploaded|written)$/;
/** Words from there to where it is done: “shared more than 20,000 times on”. */
const MOST_SHARED = 8;

/** “KTV's Ann Lee told viewers”: who is named behind whose they are. */
function named(view: QuoteView, { cue, source }: Reading): number | undefined {
  const last = mentionOfToken(view, source.head)?.last ?? source.head + 1;
  const first = [last - 1, last, last + 1].find((i) => POSSESSIVE.test(view.lower[i] ?? ''));
  const who = source.head >= 0 && first !== undefined ? personAt(view, first + 1) : undefined;
  return who?.form === 'name' && who.first === (first ?? 0) + 1 && who.last === cue.token ? who.head : undefined;
}

/** “a source close to the board told us”: the source, where the tree takes what tells of it for a subject. */
const closeTo = (view: QuoteView, { source: { head } }: Reading): number | undefined =>
  head > 0 && /^(?:close to|familiar with)$/.test(`${view.lower[head]} ${view.lower[head + 1]}`) && isNoun(view, head - 1)
    ? head - 1
    : undefined;

/** “a pal of Lee's insists”: the pal does, not Lee. */
function ownerOf(view: QuoteView, { cue, source }: Reading): number | undefined {
  const owner = mentionOfToken(view, source.head);
  if (!owner || !POSSESSIVE.test(view.lower[cue.token - 1] ?? '') || (owner.last !== cue.token - 1 && owner.last !== cue.token))
    return undefined;
  const who = owner.first - 2;
  return view.lower[who + 1] === 'of' && isSomebody(view, who) ? who : undefined;
}
