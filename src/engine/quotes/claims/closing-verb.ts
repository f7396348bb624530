import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { stemsOf } from '../hash-word.ts';
import type { QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import { firstWord, isFree, trimPiece } from '../region-words.ts';
import { FINDS, PAPERS } from '../reporting-verbs.ts';
import { lastBeforeTimes } from './claim-told.ts';
import { claimPiece } from './claimed-reading.ts';

/** What stands behind such a verb when its sentence ends with a time: “found last month”. */
const TIMES = /^(?:last|this|earlier|in|on|late|early|may)$/;

/** Who closes a headline like a paper: “…, Kell team finds”. */
export const TEAMS = stemsOf('team university institute expert academic');

/** Tokens behind a closing verb. */
const MOST_AFTER = 8;

/** The verb and its subject that close a sentence: “…, study finds”, of what papers do. */
export function closingVerb(
  view: QuoteView,
  sentence: Sentence,
): { readonly verb: number; readonly subject: number; readonly comma: number } | undefined {
  const least = Math.max(sentence.first, sentence.last - MOST_AFTER);
  const verb = lastBeforeTimes(view, sentence, least, TIMES);
  // (the tree may take “found” for a participle)
  const own = view.mainLabel[verb] === REL.acl ? (view.head[verb] ?? -1) : subjectOf(view, verb);
  let before = verb - 1;
  while (before > least && view.upos[before] === POS.AUX) before--;
  const subject = view.upos[before] === POS.NOUN ? before : own;
  if (subject <= sentence.first + 1 || subject >= verb || !FINDS.has(view.stem[verb] ?? 0)) return undefined;
  if (!PAPERS.has(view.stem[subject] ?? 0) && !TEAMS.has(view.stem[subject] ?? 0)) return undefined;
  // “…, the study found”, “…, a poll by the union found in May”
  const first = firstWord(view, view.left[subject] ?? subject, subject);
  const comma = [subject - 1, subject - 2, subject - 3, first - 1].find((at) => view.lower[at] === ',' && at > sentence.first);
  return comma === undefined ? undefined : { verb, subject, comma };
}

/** “Bees teach each other tricks, study finds”: all that stands before, but for a topic and its colon. Takes its words. */
export function claimBefore(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  const closing = closingVerb(view, sentence);
  if (!closing) return [];
  const first = view.lower[sentence.first + 1] === ':' ? sentence.first + 2 : sentence.first;
  const piece = trimPiece(view, first, closing.comma - 1);
  if (!piece || !isFree(taken, piece)) return [];
  return [claimPiece(taken, closing.verb, closing.subject, piece)];
}
