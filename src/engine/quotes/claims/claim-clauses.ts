import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { holdsTitle } from '../holds-title.ts';
import { ownerOf } from '../mends/own-words.ts';
import { isMarked, personAt, type QuoteView } from '../quote-view.ts';
import type { QuotesModel } from '../quotes-model.ts';
import type { Reading } from '../readings/accept-features.ts';
import { chooseContents, makeWorkspace, type Workspace } from '../readings/read-cue.ts';
import { hasSubject, isFree } from '../region-words.ts';
import { FINDS, HEARS, HOLDS, TELLS, UTTERS } from '../reporting-verbs.ts';
import { claimAccording } from './claim-according.ts';
import { claimGoingOn, claimInverted, claimShort } from './claim-asides.ts';
import { claimHeard, claimTold } from './claim-told.ts';
import { claimAnswer, claimClear, claimHeld, claimInWords, claimPut } from './claim-worded.ts';
import { claimedReading } from './claimed-reading.ts';
import { clauseOf, opensThat } from './clause-of.ts';
import { claimBefore } from './closing-verb.ts';
import { isTold, speakerOf } from './speaker-of.ts';

/** Whether a word is a verb, or a noun only to the tagger: “Ann Lee forecast that …”. */
const isAnyVerb = (view: QuoteView, i: number): boolean =>
  view.upos[i] === POS.VERB || (view.upos[i] === POS.NOUN && view.lower[i + 1] === 'that' && personAt(view, i - 1)?.last === i);

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
    if (!isAnyVerb(view, verb)) {
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
