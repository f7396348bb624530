import { POS } from '../syntax/syntax.ts';
import type { Sentence } from '../text/document.ts';
import type { Reading } from './accept-features.ts';
import { claimedReading } from './claimed-reading.ts';
import { REL } from './cue-features.ts';
import { isPassive, subjectOf } from './cue-window.ts';
import { LISTENERS } from './find-addressee.ts';
import { trimPiece } from './find-signed-words.ts';
import { stemsOf } from './hash-word.ts';
import { childrenOf, isSomebody, type QuoteView } from './quote-view.ts';
import type { QuotesModel } from './quotes-model.ts';
import { chooseContents, makeWorkspace, type Workspace } from './read-cue.ts';
import { isFree } from './region-words.ts';
import { endOfNamed } from './trim-edges.ts';

/**
 * Verbs that only somebody who speaks or writes can be the subject of. The corpus counts what most of them report among
 * attitudes, and has others too seldom to learn them; a reader asks who said so all the same.
 */
export const UTTERS = stemsOf(
  'admonish advise assure bemoan caution clarify confide counsel counter disclose divulge estimate forecast hint inform intimate lament muse notify opine project quip reaffirm reassure rebut recommend remind rule surmise theorize theorise whisper wonder',
);
/** What a paper, or who wrote it, does: “the study found that …”. */
const FINDS = stemsOf('find show conclude determine reveal indicate discover calculate');
const PAPERS = stemsOf(
  'affidavit analysis audit court data document email figure filing inquest inquiry investigation investigator judge jury letter log memo panel paper poll record report research researcher review scientist statement statistic study survey transcript tribunal watchdog',
);
/** Verbs whose words are what somebody is told to do, or what the speaker will do: “advised parents to check …”. */
export const TELLS = stemsOf('advise admonish caution counsel dare recommend remind threaten');

/** What is told in court is somebody's, but seldom does a paper say whose: “the court heard that …”. */
const HEARS = stemsOf('hear');

/** Tokens between a verb and the “that” of its clause: “forecast last month that …”. */
const NEAR = 8;

/** The word that heads the clause which a verb reports: with a subject of its own, or what somebody is to do; -1 when there is none. */
function clauseOf(view: QuoteView, verb: number): number {
  const stem = view.stem[verb] ?? 0;
  for (const c of childrenOf(view, verb)) {
    if (c < verb) continue;
    if (view.mainLabel[c] === REL.ccomp && (FINDS.has(stem) || HEARS.has(stem) || view.subjectsBefore[c] !== view.subjectsBefore[verb + 1]))
      return c;
    if (view.mainLabel[c] === REL.xcomp && view.upos[c] === POS.VERB && TELLS.has(stem)) return c;
  }
  return clauseBehindThat(view, verb);
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

/** Who a verb's subject is, when that is somebody who can say so; -1 when nobody is named, undefined when it cannot. */
function speakerOf(view: QuoteView, verb: number): number | undefined {
  const subject = subjectOf(view, verb);
  if (subject < 0 || subject > verb || isPassive(view, subject)) return undefined;
  const stem = view.stem[verb] ?? 0;
  const paper = PAPERS.has(view.stem[subject] ?? 0);
  if (HEARS.has(stem)) return LISTENERS.has(view.stem[subject] ?? 0) ? -1 : undefined;
  if (FINDS.has(stem)) return paper ? subject : undefined;
  return (view.mentionOf[subject] ?? -1) >= 0 || paper ? subject : undefined;
}

/** The verb and its subject that close a sentence: “…, study finds”, of what papers do. */
export function closingVerb(view: QuoteView, sentence: Sentence): { readonly verb: number; readonly subject: number } | undefined {
  let verb = sentence.last - 1;
  while (verb > sentence.first && view.word[verb] === 0) verb--;
  const subject = verb - 1;
  if (subject <= sentence.first + 1 || !FINDS.has(view.stem[verb] ?? 0) || !PAPERS.has(view.stem[subject] ?? 0)) return undefined;
  const comma = view.lower[subject - 1] === ',' ? subject - 1 : subject - 2; // “…, the study found”
  return view.lower[comma] === ',' ? { verb, subject } : undefined;
}

/** “According to two people briefed on it, the talks go on”: what follows whom the sentence's opening names. Takes its words. */
function claimAccording(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  const cue = sentence.first;
  if (view.lower[cue] !== 'according' || view.lower[cue + 1] !== 'to' || taken[cue] === 1) return [];
  const who = view.head[cue] ?? -1;
  if (who <= cue || !(isSomebody(view, who) || PAPERS.has(view.stem[who] ?? 0))) return [];
  const comma = endOfNamed(view, cue, who);
  const piece = comma > who ? trimPiece(view, comma + 1, sentence.last - 1) : undefined;
  if (!piece || view.verbsBefore[piece.first] === view.verbsBefore[piece.last + 1] || !isFree(taken, piece)) return [];
  taken.fill(1, piece.first, piece.last + 1);
  return [claimedReading(cue, who, { pieces: [piece], before: -1, after: 0 })];
}

/** “Bees teach each other tricks, study finds”: all that stands before, but for a topic and its colon. Takes its words. */
function claimBefore(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
  const closing = closingVerb(view, sentence);
  if (!closing) return [];
  const first = view.lower[sentence.first + 1] === ':' ? sentence.first + 2 : sentence.first;
  const piece = trimPiece(view, first, closing.subject - 2);
  if (!piece || !isFree(taken, piece)) return [];
  taken.fill(1, piece.first, piece.last + 1);
  return [claimedReading(closing.verb, closing.subject, { pieces: [piece], before: 0, after: -1 })];
}

/** “They have fallen out twice, she confides, and made up.”: the sentence around somebody and such a verb between commas. Takes its words. */
function claimAside(view: QuoteView, verb: number, subject: number, taken: Uint8Array): Reading | undefined {
  const clause = view.head[verb] ?? -1;
  const sentence = view.document.sentences[view.sentenceOf[verb] ?? 0];
  const first = view.left[subject] ?? subject;
  const own = view.mainLabel[verb] === REL.parataxis && view.head[subject] === verb;
  if (!sentence || !own || clause >= first || view.lower[first - 1] !== ',' || !UTTERS.has(view.stem[verb] ?? 0)) return undefined;
  const before = trimPiece(view, sentence.first, first - 2);
  if (!before || !isFree(taken, before)) return undefined;
  const goesOn = view.lower[verb + 1] === ',' && joinedBehind(view, clause, verb);
  const behind = goesOn ? trimPiece(view, verb + 2, sentence.last - 1) : undefined;
  const pieces = behind && isFree(taken, behind) ? [before, behind] : [before];
  for (const piece of pieces) taken.fill(1, piece.first, piece.last + 1);
  return claimedReading(verb, subject, { pieces, before: 0, after: pieces.length - 2 });
}

/** Whether a clause goes on behind a place with a word that is joined to it. */
const joinedBehind = (view: QuoteView, clause: number, place: number): boolean =>
  childrenOf(view, clause).some((c) => c > place && view.mainLabel[c] === REL.conj);

/**
 * Clauses that an unmistakable verb reports though what was learned calls them no speech: “the court ruled that …”, “the
 * report found that …”, “Lee hinted that …”. Takes their words.
 */
export function claimClauses(view: QuoteView, taken: Uint8Array, model: Pick<QuotesModel, 'edges' | 'pieces'>): Reading[] {
  let work: Workspace | undefined; // most articles need none
  const found: Reading[] = [];
  for (let verb = 0; verb < view.count; verb++) {
    const stem = view.stem[verb] ?? 0;
    if (view.upos[verb] !== POS.VERB || taken[verb] === 1 || (view.regionOf[verb] ?? -1) >= 0) continue;
    if (!UTTERS.has(stem) && !FINDS.has(stem) && !TELLS.has(stem) && !HEARS.has(stem)) continue;
    const clause = clauseOf(view, verb);
    const head = speakerOf(view, verb);
    if (head === undefined) continue;
    if (clause < 0) {
      const aside = claimAside(view, verb, head, taken);
      if (aside) found.push(aside);
      continue;
    }
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
    if (!content || !piece) continue;
    taken.fill(1, piece.first, piece.last + 1);
    found.push(claimedReading(verb, head, content));
  }
  const { sentences } = view.document;
  return [...found, ...sentences.flatMap((s) => [...claimBefore(view, s, taken), ...claimAccording(view, s, taken)])];
}
