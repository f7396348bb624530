import { POS } from '../../syntax/syntax.ts';
import type { Sentence } from '../../text/document.ts';
import { stemsOf } from '../hash-word.ts';
import { endOfNamed } from '../mends/trim-edges.ts';
import { isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { freeClause } from '../region-words.ts';
import { PAPERS } from '../reporting-verbs.ts';
import { claimPiece } from './claimed-reading.ts';

/** What a thing is done by, and nobody says: “as per the rules”. */
const RULES = stemsOf('act agreement contract custom guideline law norm order plan policy procedure protocol rule schedule term tradition');

/** “According to two people briefed on it, the talks go on”, “As per police, …”, “Per the Ledger, …”: what follows whom the sentence's opening names. Takes its words. */
export function claimAccording(view: QuoteView, sentence: Sentence, taken: Uint8Array): Reading[] {
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
