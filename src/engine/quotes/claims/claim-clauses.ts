import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { LISTENERS } from '../find-addressee.ts';
import { stemsOf } from '../hash-word.ts';
import { holdsTitle } from '../holds-title.ts';
import { ownerOf } from '../mends/own-words.ts';
import { isPhrase } from '../mends/part-source.ts';
import { endOfNamed } from '../mends/trim-edges.ts';
import { childrenOf, isMarked, isSomebody, mentionOfToken, personAt, type QuoteView } from '../quote-view.ts';
import type { QuotesModel } from '../quotes-model.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import { chooseContents, makeWorkspace, type Workspace } from '../readings/read-cue.ts';
import { freeClause, hasSubject, isFree } from '../region-words.ts';
import { CONCLUDES, FINDS, HEARS, HOLDS, PAPERS, TELLS, UTTERS, WITH_THAT } from '../reporting-verbs.ts';
import { DOING, isFiniteVerb, likelyReports } from '../word-kinds.ts';
import { claimGoingOn, claimInverted, claimShort } from './claim-asides.ts';
import { claimHeard, claimTold } from './claim-told.ts';
import { claimAnswer, claimClear, claimHeld, claimInWords, claimPut } from './claim-worded.ts';
import { claimedReading, claimPiece } from './claimed-reading.ts';
import { claimBefore, TEAMS } from './closing-verb.ts';

/** Tokens between a verb and the “that” of its clause: “forecast last month that …”. */
const NEAR = 8;

/** What opens a clause right behind its verb, though the tree may have lost its subject: “that the unit accounts for”, “how much would come”. */
const OPENS_CLAUSE = /^(?:that|how|why|what|when|where|whether|if)$/;

/** “charged on Monday that …”: whether a verb that reports nothing else has “that” behind it. */
const opensThat = (view: QuoteView, verb: number): boolean =>
  WITH_THAT.has(view.stem[verb] ?? 0) && view.lower.slice(verb + 1, verb + NEAR).includes('that') && clauseBehindThat(view, verb) >= 0;

/** The word that heads the clause which a verb reports: with a subject of its own, or what somebody is to do; -1 when there is none. */
function clauseOf(view: QuoteView, verb: number): number {
  const stem = view.stem[verb] ?? 0;
  for (const c of childrenOf(view, verb)) {
    if (c < verb) continue;
    const opens = view.left[c] === verb + 1 && OPENS_CLAUSE.test(view.lower[verb + 1] ?? '') && !(view.lower[verb] ?? '').endsWith('ing');
    const hasSubject = opens || view.subjectsBefore[c] !== view.subjectsBefore[verb + 1];
    if (view.mainLabel[c] === REL.ccomp && (FINDS.has(stem) || HEARS.has(stem) || hasSubject)) return c;
    // “A jury heard how the boy had begged for help”, wherever the tree hangs “how”
    if (view.mainLabel[c] === REL.advcl && HEARS.has(stem) && OPENS_CLAUSE.test(view.lower[verb + 1] ?? '')) return c;
    // “maintains the bridge is safe”, whatever the tree calls it
    if (view.mainLabel[c] === REL.xcomp && view.upos[c] === POS.VERB && TELLS.has(stem) && isSomebody(view, subjectOf(view, verb)))
      return c;
    if (view.mainLabel[c] === REL.advcl && UTTERS.has(stem) && !HOLDS.has(stem) && isPlainClause(view, verb, c)) return c;
    // (“found sharks sleeping” is what was seen)
    if (
      view.mainLabel[c] === REL.xcomp &&
      (UTTERS.has(stem) || (FINDS.has(stem) && view.tag[c] !== DOING)) &&
      childrenOf(view, c).some((s) => view.mainLabel[s] === REL.nsubj)
    )
      return c;
  }
  const told = view.mainLabel[verb] === REL.amod ? clauseBehindTold(view, verb) : -1;
  return told >= 0 ? told : clauseBehindThat(view, verb);
}

/** “reckoned a bit of luck went their way”: whether nothing but a subject stands between a verb and that of its clause, whatever the tree calls it. */
function isPlainClause(view: QuoteView, verb: number, clause: number): boolean {
  if (!isFiniteVerb(view, clause) || !isPhrase(view, { first: verb + 1, last: clause - 1 })) return false;
  for (let i = verb + 1; i < clause; i++)
    if (view.upos[i] === POS.SCONJ || (view.upos[i] === POS.ADP && view.lower[i] !== 'of')) return false;
  return true;
}

/** “assured residents the road would reopen”: the tree may take the verb for an adjective, and who is told for a second subject. */
function clauseBehindTold(view: QuoteView, verb: number): number {
  const told = view.head[verb] ?? -1;
  const clause = view.head[told] ?? -1;
  const isTold = told > verb && view.mainLabel[told] === REL.nsubj;
  return isTold && childrenOf(view, clause).some((c) => c > told && c < clause && view.mainLabel[c] === REL.nsubj) ? clause : -1;
}

/** “reminded members that time was short”: the tree may hang what is reported from whom it is told. */
function clauseBehindThat(view: QuoteView, verb: number): number {
  for (let i = verb + 1; i < Math.min(view.count, verb + NEAR) && view.upos[i] !== POS.VERB && view.word[i] === 1; i++) {
    const clause = view.head[i] ?? -1;
    if (view.lower[i] !== 'that' || clause < i) continue;
    for (const c of childrenOf(view, clause)) if (view.mainLabel[c] === REL.nsubj && c !== i) return clause;
  }
  return -1;
}

/** “Passengers were told at a meeting that …”: words that somebody hears, from nobody who is named. */
const isTold = (view: QuoteView, verb: number): boolean => {
  const subject = /^(?:told|informed)$/.test(view.lower[verb] ?? '') ? subjectOf(view, verb) : -1;
  return subject >= 0 && subject < verb && isPassive(view, subject);
};

/** Who a verb's subject is, when that is somebody who can say so; -1 when nobody is named, undefined when it cannot. */
function speakerOf(view: QuoteView, verb: number): number | undefined {
  if (isTold(view, verb)) return -1;
  const stem = view.stem[verb] ?? 0;
  if (view.tag[verb] === DOING && view.lower[verb - 1] === ',' && UTTERS.has(stem)) return goingOn(view, verb);
  const subject = subjectBeside(view, verb);
  if (subject < 0 || subject > verb || isPassive(view, subject)) return undefined;
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

/** Whether a word is a verb, or a noun only to the tagger: “Ann Lee forecast that …”. */
const isVerb = (view: QuoteView, i: number): boolean =>
  view.upos[i] === POS.VERB || (view.upos[i] === POS.NOUN && view.lower[i + 1] === 'that' && personAt(view, i - 1)?.last === i);

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

/** What a thing is done by, and nobody says: “as per the rules”. */
const RULES = stemsOf('act agreement contract custom guideline law norm order plan policy procedure protocol rule schedule term tradition');

/** “According to two people briefed on it, the talks go on”, “As per police, …”, “Per the Ledger, …”: what follows whom the sentence's opening names. Takes its words. */
function claimAccording(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  const cue = sentence.first;
  const opens = `${view.lower[cue]} ${view.lower[cue + 1]}`;
  if (!/^(?:according to|as per)$|^per /.test(opens) || taken[cue] === 1) return [];
  const isPer = view.lower[cue] === 'per';
  const named = isPer ? mentionOfToken(view, cue + 1) : undefined;
  // (“Per person, prices rose”)
  if (isPer && named?.form !== 'name' && view.upos[cue + 1] !== POS.DET) return [];
  const who = named?.head ?? view.head[cue] ?? -1;
  if (who <= cue || RULES.has(view.stem[who] ?? 0) || !(isSomebody(view, who) || PAPERS.has(view.stem[who] ?? 0))) return [];
  const comma = endOfNamed(view, cue, who);
  const piece = comma > who ? freeClause(view, comma + 1, sentence.last - 1, taken) : undefined;
  return piece ? [claimPiece(taken, cue, who, piece)] : [];
}

/** What somebody says, as a noun in front of “that”. */
const CLAIMS = stemsOf(
  'accusation admission allegation argument assertion assurance claim complaint contention denial insistence suggestion warning',
);

/** “Few believe Lee's claim that the mill is old”: the clause behind what somebody has said, as a noun. Takes its words. */
function claimOwned(
  view: QuoteView,
  noun: number,
  taken: Uint8Array,
  model: Pick<QuotesModel, 'edges' | 'pieces'>,
  work: Workspace,
): Reading[] {
  const owner = ownerOf(view, noun);
  if (owner === undefined) return [];
  for (const content of chooseContents(view, noun, model.edges, model.pieces, work)) {
    const [piece, another] = content.pieces;
    if (!piece || another || piece.first !== noun + 1 || !isFree(taken, piece) || !hasSubject(view, piece)) continue;
    taken.fill(1, piece.first, piece.last + 1);
    return [claimedReading(noun, owner, content)];
  }
  return [];
}

/**
 * Clauses that an unmistakable verb reports though what was learned calls them no speech: “the court ruled that …”, “the
 * report found that …”, “Lee hinted that …”. Takes their words.
 */
export function claimClauses(view: QuoteView, taken: Uint8Array, model: Pick<QuotesModel, 'edges' | 'pieces'>): Reading[] {
  let work: Workspace | undefined; // most articles need none
  const found: Reading[] = [];
  for (let verb = 0; verb < view.count; verb++) {
    const stem = view.stem[verb] ?? 0;
    if (taken[verb] === 1 || isMarked(view, verb)) continue;
    if (!isVerb(view, verb)) {
      if (view.lower[verb + 1] !== 'that' || !CLAIMS.has(stem)) continue;
      work ??= makeWorkspace();
      found.push(...claimOwned(view, verb, taken, model, work));
      continue;
    }
    if (!UTTERS.has(stem) && !opensThat(view, verb) && !FINDS.has(stem) && !TELLS.has(stem) && !HEARS.has(stem) && !isTold(view, verb))
      continue;
    const clause = clauseOf(view, verb);
    const head = clause < 0 ? undefined : speakerOf(view, verb);
    if (head === undefined) continue;
    work ??= makeWorkspace();
    const content = chooseContents(view, verb, model.edges, model.pieces, work).find(
      ({ pieces: [piece, ...others] }) =>
        others.length === 0 &&
        piece !== undefined &&
        piece.first > verb &&
        piece.first <= clause &&
        clause <= piece.last &&
        isFree(taken, piece),
    );
    const piece = content?.pieces[0];
    // “held an event to thank the crew”; “directed ‘Who Runs?’”
    if (!content || !piece || holdsTitle(view, piece) || (HOLDS.has(stem) && piece.first > verb + 1)) continue;
    taken.fill(1, piece.first, piece.last + 1);
    found.push(claimedReading(verb, head, content));
  }
  const { sentences } = view.document;
  for (const sentence of sentences)
    found.push(
      ...claimBefore(view, sentence, taken),
      ...claimTold(view, sentence, taken),
      ...claimHeard(view, sentence, taken),
      ...claimAccording(view, sentence, taken),
      ...claimGoingOn(view, sentence, taken),
      ...claimInverted(view, sentence, taken),
      ...claimShort(view, sentence, taken),
      ...claimInWords(view, sentence, taken),
      ...claimPut(view, sentence, taken),
      ...claimAnswer(view, sentence, taken),
      ...claimHeld(view, sentence, taken),
      ...claimClear(view, sentence, taken),
    );
  return found;
}
