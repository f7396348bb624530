import type { MentionCandidate } from '../people/mentions/mention.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Document } from '../text/document.ts';
import { joinParagraphs } from './attribute/join-paragraphs.ts';
import { linkParagraphs } from './attribute/link-paragraphs.ts';
import { canHold } from './can-hold.ts';
import { carryOn, joinBroken, joinUnclosed, takeBrokenIn, takeUnclosed } from './claims/carry-on.ts';
import { claimClauses } from './claims/claim-clauses.ts';
import { claimDescribed, takeDescribed } from './claims/claim-described.ts';
import { claimMarks } from './claims/claim-marks.ts';
import { CLAIMED_SCORE } from './claims/claimed-reading.ts';
import { findCaptions } from './claims/find-captions.ts';
import { findHeadlineEnds } from './claims/find-headline-ends.ts';
import { findLooseMarks } from './claims/find-loose-marks.ts';
import { findNamedLines } from './claims/find-named-lines.ts';
import { findNamesApart } from './claims/find-names-apart.ts';
import { findPosts } from './claims/find-posts.ts';
import { findCaptioned, findHeadlineColons, findSignedMarks, findTurns } from './claims/find-signed-words.ts';
import { shareSource } from './claims/share-source.ts';
import { subjectAbove, subjectBefore, subjectBehind } from './claims/subject-before.ts';
import { viewDocument } from './derive-view.ts';
import { mendReading } from './mends/mend-reading.ts';
import { dropInWords } from './mends/own-words.ts';
import { takeBehind } from './mends/take-behind.ts';
import { takeCondition } from './mends/take-condition.ts';
import { takeBeginning, takeLead, takeOpening, takePhrase } from './mends/take-lead.ts';
import { takeMain } from './mends/take-main.ts';
import { takeOwn } from './mends/take-own.ts';
import { takeRest, takeThat } from './mends/take-rest.ts';
import { takeBare, takeSecond } from './mends/take-second.ts';
import { fillMarks, joinMarks, widenToMarks } from './mends/widen-to-marks.ts';
import type { QuoteView } from './quote-view.ts';
import type { QuotesModel } from './quotes-model.ts';
import type { Reading } from './readings/accept-features.ts';
import { findLikely, type ScoredReading, settleReadings } from './readings/find-readings.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { isFree } from './region-words.ts';
import type { Utterance } from './utterance.ts';
import { spansOfPiece } from './utterance-spans.ts';
import { spanOf, writeSigned, writeUtterance } from './write-utterance.ts';

/** How sure it is that whom a sentence is about says the words in marks behind it: not enough to say it outright. */
const GUESSED = 0.45;

/**
 * Finds who-said-what: every quotation's content, cue and source as they stand in the text, with calibrated scores. In
 * text order of their first words; no word belongs to two. Total, and linear in the length of the text.
 */
export function findUtterances(document: Document, syntax: Syntax, mentions: readonly MentionCandidate[], model: QuotesModel): Utterance[] {
  const view = viewDocument(document, syntax, mentions);
  const scored = findLikely(view, model).filter(({ reading }) => canHold(view, reading));
  const taken = new Uint8Array(view.count);
  const signed = [
    ...findTurns(view),
    ...findHeadlineColons(view),
    ...findHeadlineEnds(view),
    ...findSignedMarks(view),
    ...findNamedLines(view),
    ...findNamesApart(view),
    ...findCaptions(view),
    ...findCaptioned(view),
    ...findPosts(view),
  ].filter(({ pieces, source }) => claim(taken, source ? [...pieces, source] : pieces));
  // (“Bridge to close, mayor warns after storm”: the verb reports nothing else)
  const cues = new Set(signed.flatMap(({ cue }) => (cue ? [cue.first] : [])));
  const kept = settle(
    view,
    scored.filter(({ reading }) => !cues.has(reading.cue.token)),
    model.threshold,
    taken,
  );
  // what a mend has cut off may be somebody else's words: “it was ‘a gut punch’ and called for a vote”
  for (const { reading } of kept) cues.add(reading.cue.token);
  kept.push(
    ...settle(
      view,
      scored.filter(({ reading }) => !cues.has(reading.cue.token)),
      model.threshold,
      taken,
    ),
  );
  const widened = kept.map(({ reading, score }) => ({
    reading: widen(view, reading, taken),
    score,
  }));
  const marks = [...claimMarks(view, taken), ...claimDescribed(view, taken)].map((reading) => joinMarks(view, reading, taken));
  const clauses = claimClauses(view, taken, model).map((reading) =>
    takeMain(view, takeRest(view, mendReading(view, reading), taken), taken),
  );
  const claimed = [...marks, ...clauses].map((reading) => ({ reading, score: CLAIMED_SCORE }));
  const found = [...widened, ...claimed].sort((a, b) => a.reading.cue.token - b.reading.cue.token);
  const readings = shareSource(
    view,
    found.map(({ reading }) => reading),
  );
  const alone = carryOn(view, readings, findLooseMarks(view, taken));
  const utterances = readings.flatMap((reading, i) => writeUtterance(view, reading, found[i]?.score ?? 0, model) ?? []);
  utterances.push(...signed.flatMap((words) => writeSigned(view, words) ?? []));
  for (const pieces of joinUnclosed(view, alone)) {
    const content = pieces.flatMap((piece) => spansOfPiece(view, piece));
    const subject = pieces[0] && (subjectBehind(view, pieces[0]) ?? subjectBefore(view, pieces[0]));
    const source = subject ? { source: spanOf(view, subject.first, subject.last) } : {};
    const sourceScore = subject ? GUESSED : 0;
    if (content.length > 0) utterances.push({ kind: 'direct', content, ...source, factuality: 'said', contentScore: 0.6, sourceScore });
  }
  utterances.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return joinParagraphs(
    document,
    linkParagraphs(document, utterances).map((utterance) => guessAbove(view, utterance)),
  );
}

/** Who most likely says words in marks that stand alone, by the paragraph above. */
function guessAbove(view: QuoteView, utterance: Utterance): Utterance {
  const { cue, source, turn, continues, content } = utterance;
  const subject = cue || source || turn || continues !== undefined ? undefined : subjectAbove(view, content[0]?.start ?? -1);
  return subject ? { ...utterance, source: spanOf(view, subject.first, subject.last), sourceScore: GUESSED } : utterance;
}

/** Whether all that a verb reports are sentences of their own: what is told within somebody's words is not said behind them. */
const isElsewhere = (view: QuoteView, { cue, content }: Reading): boolean =>
  content.pieces.every(({ first }) => view.sentenceOf[first] !== view.sentenceOf[cue.token]);

/** The best readings that share no words, mended. Takes their words. */
function settle(view: QuoteView, scored: readonly ScoredReading[], threshold: number, taken: Uint8Array): ScoredReading[] {
  const best = settleReadings(view, scored, threshold, taken.slice()).map((s) => ({ ...s, reading: mendReading(view, s.reading) }));
  const inside = taken.slice();
  const take = (words: Uint8Array, { content }: Reading): void => {
    for (const { first, last } of content.pieces) words.fill(1, first, last + 1);
  };
  for (const { reading } of best) take(inside, reading);
  const kept = best.filter(({ reading }) => inside[reading.cue.token] === 0 || !isElsewhere(view, reading));
  // a mend may take what is another one's: of “‘I was afraid,’ she wrote, reports the Post” the words in marks are hers, whose verb comes first
  return kept.filter(({ reading }) => claim(taken, reading.content.pieces));
}

const WIDENINGS: readonly ((view: QuoteView, reading: Reading, taken: Uint8Array) => Reading)[] = [
  fillMarks,
  widenToMarks,
  joinMarks,
  joinBroken,
  takeUnclosed,
  takeSecond,
  takeBare,
  takeBehind,
  takeRest,
  takeThat,
  takeLead,
  takePhrase,
  takeOpening,
  takeBeginning,
  takeCondition,
  takeMain,
  takeOwn,
  takeBrokenIn,
  takeDescribed,
  dropInWords,
];

/** What a reading leaves out that belongs to it and that nobody has claimed. Takes its words. */
function widen(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  let widened = reading;
  for (const take of WIDENINGS) widened = take(view, widened, taken);
  return widened;
}

/** Takes the words of pieces, unless one of them is taken already. */
function claim(taken: Uint8Array, pieces: readonly TokenPiece[]): boolean {
  if (!pieces.every((piece) => isFree(taken, piece))) return false;
  for (const { first, last } of pieces) taken.fill(1, first, last + 1);
  return true;
}
