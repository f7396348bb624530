import { stemsOf } from '../hash-word.ts';
import { isMarked, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { hasSubject, hasVerb, lastWord } from '../region-words.ts';
import { UTTERS } from '../reporting-verbs.ts';
import { isOfSpeech, isReport, likelyReports } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { isPhrase } from './part-source.ts';
import { nextComma } from './trim-edges.ts';
import { JOINS } from './trim-to-words.ts';

/** Words that tell who says the next thing. */
const MOST = 8;

/** “said it was over, and her lawyer, Ann Lee, said it was not”: who says the next thing, with a name between commas, is no part of it. */
export function trimOther(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  const who = mentionOfToken(view, (piece?.last ?? -3) + 2);
  if (!piece || piece.first < reading.cue.token || view.lower[piece.last + 1] !== ',' || who?.first !== piece.last + 2) return reading;
  const verb = who.last + 1;
  if (view.lower[who.last] !== ',' || (!likelyReports(view, verb) && !UTTERS.has(view.stem[verb] ?? 0))) return reading;
  for (let i = piece.last; i > piece.first + 1 && piece.last - i < MOST; i--) {
    // (“while” needs no comma)
    const isMeanwhile = /^(?:while|whereas)$/.test(view.lower[i] ?? '');
    if (!isMeanwhile && (view.lower[i] !== ',' || !JOINS.test(view.lower[i + 1] ?? ''))) continue;
    const other = { first: isMeanwhile ? i + 1 : i + 2, last: piece.last };
    return isPhrase(view, other) ? withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) }) : reading;
  }
  return reading;
}

/** What may part two clauses of a sentence that two people say. */
const PARTS = /^(?:;|and|but|while|whereas)$/;

/**
 * “said the harbour was shut; Tim Ode said it was not”, “said it was late and added that it was dark”: who says the next thing, or that the
 * same one does in the same time, is no part of it.
 */
export function trimNextSpeaker(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token || isMarked(view, cue.token)) return reading;
  for (let i = piece.first + 2; i < piece.last - 1; i++) {
    if (isMarked(view, i) || !PARTS.test(view.lower[i] ?? '')) continue;
    const kept = { first: piece.first, last: lastWord(view, piece.first, i - 1) };
    const who = mentionOfToken(view, i + 1);
    const verb = who ? behindAside(view, who.last) : -1;
    const isOther = who?.first === i + 1 && who.form !== 'pronoun' && answers(view, verb) && view.tag[verb] === view.tag[cue.token];
    const isSame =
      view.lower[i] === 'and' &&
      isReport(view, i + 1) &&
      view.tag[i + 1] === view.tag[cue.token] &&
      (view.lower[i + 2] === 'that' || appeals(view, i + 1, piece.last));
    if ((isOther || isSame) && hasSubject(view, kept) && hasVerb(view, kept)) return withLast(reading, kept);
  }
  return reading;
}

/** Behind a name, and behind what its bearer is between commas: “Ann Lee, a nurse, said”. */
function behindAside(view: QuoteView, last: number): number {
  if (view.lower[last] !== ',') return last;
  const comma = nextComma(view, last, last + MOST);
  return comma > 0 && isPhrase(view, { first: last + 1, last: comma - 1 }) ? comma + 1 : last;
}

/** “and urged residents not to panic”: whether a verb tells what somebody is to do. */
const appeals = (view: QuoteView, verb: number, last: number): boolean =>
  /^(?:urg(?:ed|es)|appeal(?:ed|s)|advis(?:ed|es)|call(?:ed|s))$/.test(view.lower[verb] ?? '') &&
  view.lower.slice(verb + 2, Math.min(last, verb + MOST)).includes('to');

/** What somebody does who is of another mind. */
const DISAGREES = stemsOf('disagree disagreed dispute decline refuse');

/** “…, but Tim Ode disagreed”: whether a verb tells what another one says to it. */
const answers = (view: QuoteView, i: number): boolean => isOfSpeech(view, i) || DISAGREES.has(view.stem[i] ?? 0);
