import type { MentionCandidate } from '../../people/mentions/mention.ts';
import { POS } from '../../syntax/syntax.ts';
import { isMarked, isSomebody, mentionOfToken, personAt, type QuoteView, sentenceAt, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { firstWord, openingOf } from '../region-words.ts';
import { SAYINGS } from '../reporting-verbs.ts';
import { DASH } from '../word-kinds.ts';
import { ownerOf, type Sayer } from './own-words.ts';
import { nextComma } from './trim-edges.ts';

/** Words from a dash to a name: “- More from Ann Lee:”. */
const MOST = 4;

/** Who is named right before the colon in front of marks that open at a token, behind a dash or the sentence's beginning: “The town agrees - Ann Lee: ‘…’”. */
export function namedBefore(view: QuoteView, opening: number): number | undefined {
  const who = mentionOfToken(view, opening - 2);
  if (view.lower[opening - 1] !== ':') return undefined;
  if (who?.last !== opening - 1 || who.form !== 'name' || !isSomebody(view, who.head)) return namedInFront(view, opening);
  const named = firstJoined(view, who);
  const first = startOfSentence(view, named.first);
  let before = named.first;
  if (view.lower[before - 1] === 'from') while (before > first && named.first - before < MOST && view.word[before - 1] === 1) before--;
  const isLabel = before === first || DASH.test(view.lower[before - 1] ?? '');
  return isLabel && view.verbsBefore[before] === view.verbsBefore[opening] ? named.head : undefined;
}

/** Words of what somebody is, in front of their colon. */
const MOST_TOLD = 14;

/** Who is named at the beginning of a line, and told of behind a comma or in a bracket: “Ann Lee, 41, nurse: ‘…’”, “- Ann Lee (41): ‘…’”. */
function namedInFront(view: QuoteView, opening: number): number | undefined {
  const { document } = view;
  const line = document.text.lastIndexOf('\n', document.tokens.start[opening] ?? 0);
  const start = startOfSentence(view, opening);
  let first = Math.max(start, opening - MOST_TOLD);
  while (first < opening && ((document.tokens.start[first] ?? 0) < line || view.word[first] === 0)) first++;
  const who = mentionOfToken(view, first);
  const isTold = who?.first === first && who.last < opening - 1 && /^[,(]$/.test(view.lower[who.last] ?? '');
  const isWhole = first === start || view.word[first - 1] === 0;
  if (!isTold || !isWhole || who.form !== 'name' || !isSomebody(view, who.head)) return undefined;
  return view.verbsBefore[first] === view.verbsBefore[opening] ? who.head : undefined;
}

/** Whoever is named first where others are joined: “Ann Lee and Tim Ode:”. */
function firstJoined(view: QuoteView, who: MentionCandidate): MentionCandidate {
  const before = view.lower[who.first - 1] === 'and' ? mentionOfToken(view, who.first - 2) : undefined;
  return before?.last === who.first - 1 && before.form === 'name' ? before : who;
}

/** “The town agrees - Ann Lee: ‘We need boats.’”: a name between a dash and a colon says what follows in marks, whatever verb stands before it. */
export function mendLabel(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  const opening = openingOf(view, piece?.last ?? -1);
  const head = opening <= 0 ? undefined : (namedBefore(view, opening) ?? whoseWords(view, opening));
  if (!piece || head === undefined || (cue.token >= head && source.head >= 0)) return reading;
  const pieces = [{ first: firstWord(view, opening, piece.last), last: piece.last }];
  return {
    cue: { ...cue, token: opening - 1 },
    content: { ...content, pieces, before: -1, after: 0 },
    source: { ...source, head, probability: 1 },
  };
}

/** Words from “whose” to the marks: “whose first words to me were:”. */
const MOST_WHOSE = 10;

/** “the baker Ann Lee, whose first words to me were: ‘…’”: whose words they are that open at a token. */
export function whoseWords(view: QuoteView, opening: number): number | undefined {
  const { lower, word } = view;
  const is = /^[,:]$/.test(lower[opening - 1] ?? '') ? opening - 2 : opening - 1;
  if (!/^(?:was|were|is|are)$/.test(lower[is] ?? '')) return undefined;
  let whose = is - 1;
  while (opening - whose < MOST_WHOSE && word[whose] === 1 && lower[whose] !== 'whose') whose--;
  if (lower[whose] !== 'whose' || !lower.slice(whose, is).some((noun) => /^(?:words?|message|reply|answer)$/.test(noun))) return undefined;
  return mentionOfToken(view, whose - 2)?.head;
}

/** What says whose the words are, where all others say of what they are, or to whom. */
const GIVES = /^(?:from|by|via|according)$/;
/** What may stand in front of whom a line is for: “Then to a guest:”. */
const LEADS = /^(?:then|and|but|or|later|earlier)$/;

/**
 * “On her love of the sea: ‘…’”, “On sailing with Ann Lee: ‘…’”, “Then to a guest: ‘…’”: whom a line of its own is about, or said to,
 * speaks no more than what it names; undefined where a line is none, -1 where nobody is left.
 */
export function ownerOfTopic(view: QuoteView, { cue, source }: Reading): number | undefined {
  const first = startOfSentence(view, cue.token);
  const opens = LEADS.test(view.lower[first] ?? '') ? first + 1 : first;
  const isTopic =
    view.lower[cue.token] === ':' &&
    opensPhrase(view, opens) &&
    view.subjectsBefore[first] === view.subjectsBefore[cue.token] &&
    // (“In other words, explained Ann Lee:”)
    view.verbsBefore[Math.min(opens + 2, cue.token)] === view.verbsBefore[cue.token];
  if (!isTopic || source.head < first || source.head > cue.token) return undefined;
  // “From the chair, Ann Lee: ‘…’”
  const comma = nextComma(view, opens, source.head);
  if (comma > 0 && personAt(view, comma + 1)?.last === cue.token) return undefined;
  for (let i = opens; i < cue.token; i++) if (/^(?:his|her)$/.test(view.lower[i] ?? '')) return i;
  return -1;
}

/** Whether a word opens a phrase that says of what words are, to whom, or when: “On her boats”, “On sailing”, “Turning to Ann Lee”. */
function opensPhrase({ lower, upos }: QuoteView, i: number): boolean {
  const isDoing = lower[upos[i] === POS.VERB ? i : i + 1]?.endsWith('ing') ?? false;
  return upos[i] === POS.ADP || lower[i] === 'to'
    ? !GIVES.test(lower[i] ?? '')
    : isDoing && (upos[i] === POS.VERB || upos[i] === POS.SCONJ);
}

/** Tokens in front of a colon in which somebody stands who goes on to speak. */
const FARTHEST = 25;

/** Who does something in front of the colon before region `r`, and what: “His wife was blunter: ‘…’”; not what is no person. */
export function doerBeforeColon(view: QuoteView, r: number): Sayer | undefined {
  const opening = view.regionFirst[r] ?? 0;
  const colon = opening - 1;
  const sentence = sentenceAt(view, opening);
  let meanwhile: Sayer | undefined;
  if (!sentence || view.lower[colon] !== ':') return undefined;
  for (let i = colon - 1; i >= Math.max(sentence.first, colon - FARTHEST); i--) {
    if (isMarked(view, i)) return undefined;
    const mention = mentionOfToken(view, i);
    const verb = view.head[i] ?? -1;
    if (view.mainLabel[i] !== REL.nsubj || mention?.type !== 'person' || verb <= i || verb >= colon) continue;
    // “had a question for the skipper as he tied up: ‘…’”: rather who the sentence is about
    if (view.mainLabel[verb] !== REL.advcl) return { verb, subject: i };
    meanwhile ??= { verb, subject: i };
  }
  const named = meanwhile && personAt(view, sentence.first);
  return named?.first === sentence.first ? { verb: colon, subject: named.head } : meanwhile;
}

/** “told a crowd in Kell: ‘…’”, “is said to have told friends: ‘…’”: the verb's own subject, not where whom it tells stands in front of the colon. */
export function notListener(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const listener = mentionOfToken(view, source.head);
  const tells = (listener?.first ?? 0) - 1;
  if (listener?.last === cue.token && view.lower[cue.token] === ':' && /^t(?:old|ell|ells|elling)$/.test(view.lower[tells] ?? ''))
    return subjectFrom(view, tells);
  const opening = openingOf(view, content.pieces[0]?.first ?? -1);
  const subject = subjectOf(view, cue.token);
  const isBehind = source.head > cue.token && source.head < opening && view.lower[opening - 1] === ':' && view.upos[cue.token] === POS.VERB;
  return isBehind && subject >= 0 && subject < cue.token && !isPassive(view, subject) ? subject : undefined;
}

/** “Lee, to jeers: ‘That is untrue!’”: whoever the line opens with, not what is told of them between a comma and the colon. */
export function labelAside(view: QuoteView, { cue, source }: Reading): number | undefined {
  // “Lee's take: ‘We were lucky.’”, “Lee's reply to Marsh was short: ‘No.’”
  const isBeside = source.head === cue.token - 1 || SAYINGS.has(view.stem[source.head] ?? 0);
  const isSaying = view.lower[cue.token] === ':' && isBeside && !isSomebody(view, source.head);
  if (isSaying) return ownerOf(view, source.head);
  const first = startOfSentence(view, cue.token);
  if (
    view.lower[cue.token] !== ':' ||
    source.head < 0 ||
    source.head >= cue.token ||
    view.verbsBefore[first] !== view.verbsBefore[cue.token]
  )
    return undefined;
  const comma = nextComma(view, first, source.head);
  const who = comma > 0 ? personAt(view, comma - 1) : undefined;
  return who?.last === comma && who.form === 'name' && !personAt(view, source.head) ? who.head : undefined;
}

/** The subject of a verb, or of the one that it hangs from; undefined without one. */
function subjectFrom(view: QuoteView, verb: number): number | undefined {
  const own = subjectOf(view, verb);
  const subject = own < 0 && view.mainLabel[verb] === REL.xcomp ? subjectOf(view, view.head[verb] ?? -1) : own;
  return subject >= 0 && subject < verb ? subject : undefined;
}

/** A word that reports so little is no cue, but what somebody does meanwhile. */
const HARDLY = 0.25;

/** “Lee had a question for the crew as they tied up: ‘Who has the keys?’”: not who does something meanwhile. */
export function notMeanwhile(view: QuoteView, { cue, content, source }: Reading): number | undefined {
  const region = view.regionOf[content.pieces[0]?.first ?? -1] ?? -1;
  const isMeanwhile = view.mainLabel[source.head] === REL.nsubj && view.mainLabel[view.head[source.head] ?? -1] === REL.advcl;
  const who = isMeanwhile && region >= 0 && cue.speech < HARDLY ? doerBeforeColon(view, region)?.subject : undefined;
  return who === source.head ? undefined : who;
}
