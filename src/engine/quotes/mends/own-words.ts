import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { isMarked, isSomebody, mentionOfToken, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { closingOf, openingOf } from '../region-words.ts';

/** Who says what stands in marks, and the word that tells so. */
export interface Sayer {
  readonly verb: number;
  readonly subject: number;
}

/** Words of whoever words are said to be of, with what stands beside the name. */
const MOST_OF = 14;

/** Whoever is quoted from the token `to` on: “to quote Mayor Ann Lee”. */
export function quotedFrom(view: QuoteView, to: number): Sayer | undefined {
  if (view.lower[to] !== 'to' || view.lower[to + 1] !== 'quote') return undefined;
  const who = mentionOfToken(view, to + 2) ?? mentionOfToken(view, to + 3);
  return who && isSomebody(view, who.head) ? { verb: to + 1, subject: who.head } : undefined;
}

/** Whose words they are in front of the comma before region `r`: “in Lee's words, ‘…’”. */
export const inWordsOf = (view: QuoteView, r: number): Sayer | undefined => inWordsBefore(view, (view.regionFirst[r] ?? 0) - 1);

/** “in her words,”, “in her view,”. */
const WORDS = /^(?:words|phrase|view|opinion|estimation|judge?ment)$/;
/** “by her own account,”. */
const ACCOUNTS = /^(?:account|admission|reckoning|telling)$/;
/** Words from “by” to the account. */
const MOST_ACCOUNT = 6;

/** Whose words follow a comma: “in Lee's words,”, “in the view of the mayor, Ann Lee,”, “to quote Lee,”. */
export function inWordsBefore(view: QuoteView, comma: number): Sayer | undefined {
  const noun = comma - 1;
  if (view.lower[comma] !== ',') return undefined;
  for (let of = noun - 1; of > noun - MOST_OF && view.sentenceOf[of] === view.sentenceOf[comma]; of--) {
    const quoted = quotedFrom(view, of);
    if (quoted) return quoted;
    if (view.lower[of] !== 'of' || !WORDS.test(view.lower[of - 1] ?? '')) continue;
    const who = mentionOfToken(view, of + 1) ?? mentionOfToken(view, of + 2);
    // “in the words of the paper's reviewer”
    if (who && POSSESSIVE.test(view.lower[who.last] ?? '') && view.upos[noun] === POS.NOUN) return { verb: of - 1, subject: noun };
    return who && isSomebody(view, who.head) ? { verb: of - 1, subject: who.head } : undefined;
  }
  const isOwn =
    WORDS.test(view.lower[noun] ?? '') ||
    (ACCOUNTS.test(view.lower[noun] ?? '') && view.lower.slice(noun - MOST_ACCOUNT, noun).includes('by'));
  const subject = isOwn ? ownerOf(view, noun) : undefined;
  return subject === undefined ? undefined : { verb: noun, subject };
}

/** Whoever a noun is said to belong to right before it: “the mayor's answer”, “her first answer”. */
export function ownerOf(view: QuoteView, noun: number): number | undefined {
  let before = noun - 1;
  while (view.upos[before] === POS.ADJ) before--;
  if (/^(?:his|her|their|my|our)$/.test(view.lower[before] ?? '')) return before;
  if (!POSSESSIVE.test(view.lower[before] ?? '')) return undefined;
  const who = mentionOfToken(view, before - 1);
  return who && (who.last === before || who.last === before + 1) && isSomebody(view, who.head) ? who.head : undefined;
}

/**
 * “She left, and in the words of the mayor, ‘…’”, “The rating is ‘a can of worms’ (to quote Lee)”: whose words they are said to be,
 * not whom the clause before is about.
 */
export function inOwnWords(view: QuoteView, { content }: Reading): number | undefined {
  const [piece] = content.pieces;
  const region = view.regionOf[piece?.first ?? -1] ?? -1;
  const behind = closingOf(view, piece?.last ?? -1) + 1;
  const bracket = /^[(,]$/.test(view.lower[behind] ?? '') ? behind + 1 : behind;
  const quoted = behind > 0 ? quotedFrom(view, bracket) : undefined;
  return quoted?.subject ?? (region < 0 ? undefined : inWordsOf(view, region)?.subject);
}

/** “…, according to the bank, though shares are, in Lee's words, ‘thin on the ground’”: what somebody else's words are said to be is no part of what is said. Gives their words back. */
export function dropInWords(view: QuoteView, reading: Reading, taken: Uint8Array): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || content.pieces.length < 2 || view.sentenceOf[piece.first] !== view.sentenceOf[cue.token]) return reading;
  for (let comma = piece.first + 1; comma < piece.last && !isMarked(view, comma); comma++) {
    if (view.lower[comma] !== ',' || openingOf(view, comma + 1) !== comma + 1) continue;
    const own = inWordsBefore(view, comma);
    if (own?.verb !== comma - 1 || own.subject === source.head || view.upos[own.subject] === POS.PRON) continue;
    taken.fill(0, piece.first, piece.last + 1);
    return { ...reading, content: { ...content, pieces: content.pieces.slice(0, -1), after: -1 } };
  }
  return reading;
}
