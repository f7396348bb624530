import { LISTENERS } from '../find-addressee.ts';
import { isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { CONCLUDES, FINDS, HEARS, PAPERS, UTTERS } from '../reporting-verbs.ts';
import { DOING, likelyReports } from '../word-kinds.ts';
import { TEAMS } from './closing-verb.ts';

/** “Passengers were told at a meeting that …”: words that somebody hears, from nobody who is named. */
export const isTold = (view: QuoteView, verb: number): boolean => {
  const subject = /^(?:told|informed)$/.test(view.lower[verb] ?? '') ? subjectOf(view, verb) : -1;
  return subject >= 0 && subject < verb && isPassive(view, subject);
};

/** Who a verb's subject is, when that is somebody who can say so; -1 when nobody is named, undefined when it cannot. */
export function speakerOf(view: QuoteView, verb: number): number | undefined {
  if (isTold(view, verb)) return -1;
  const stem = view.stem[verb] ?? 0;
  if (view.tag[verb] === DOING && view.lower[verb - 1] === ',' && UTTERS.has(stem)) return goingOn(view, verb);
  const subject = subjectBeside(view, verb);
  // (“was forced to write that …” is somebody's own)
  if (subject < 0 || subject > verb || (view.head[subject] === verb && isPassive(view, subject))) return undefined;
  const paper = PAPERS.has(view.stem[subject] ?? 0) || (TEAMS.has(view.stem[subject] ?? 0) && view.lower[verb + 1] === 'that');
  // “The committee heard from Ann Lee that …”
  const from = HEARS.has(stem) && view.lower[verb + 1] === 'from' ? mentionOfToken(view, verb + 2) : undefined;
  if (from && isSomebody(view, from.head)) return from.head;
  if (HEARS.has(stem)) return LISTENERS.has(view.stem[subject] ?? 0) ? -1 : undefined;
  if (FINDS.has(stem) && !UTTERS.has(stem)) return paper || (CONCLUDES.has(stem) && isPaperBefore(view, subject)) ? subject : undefined;
  return (view.mentionOf[subject] ?? -1) >= 0 || paper ? subject : undefined;
}

/** “It may close, the mayor said, cautioning that …”: who says so in front of a participle's comma. */
function goingOn(view: QuoteView, verb: number): number | undefined {
  const says = verb - 2;
  const subject = likelyReports(view, says) && view.lower[verb + 1] === 'that' ? subjectBeside(view, says) : -1;
  return subject >= 0 && isSomebody(view, subject) ? subject : undefined;
}

/** A verb's subject; where the tree has lost it, the head of somebody right before the verb: “Finance Chief Ann Lee forecast that …”. */
function subjectBeside(view: QuoteView, verb: number): number {
  const subject = subjectOf(view, verb);
  const who = mentionOfToken(view, verb - 1);
  return subject < 0 && who?.last === verb && isSomebody(view, who.head) ? who.head : subject;
}

/** “The researchers filmed gulls. They found that …”: whether “they” or “it” are those whom the sentence before is about. */
function isPaperBefore(view: QuoteView, subject: number): boolean {
  const { sentences } = view.document;
  const own = view.sentenceOf[subject] ?? 0;
  const before = sentences[own - 1];
  if (!/^(?:they|it)$/.test(view.lower[subject] ?? '') || !before || before.block !== sentences[own]?.block) return false;
  for (let i = before.first; i < before.last; i++)
    if (view.mainLabel[i] === REL.nsubj && PAPERS.has(view.stem[i] ?? 0)) return (view.head[view.head[i] ?? -1] ?? -1) < 0;
  return false;
}
