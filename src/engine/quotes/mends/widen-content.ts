import { POS } from '../../syntax/syntax.ts';
import { hashWord } from '../hash-word.ts';
import { holdsTitle } from '../holds-title.ts';
import { childrenOf, type QuoteView, startOfSentence } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { lastWord } from '../region-words.ts';
import { beginAt } from './cut-content.ts';

const BASE = hashWord('VB');
const OPENS_PHRASE: ReadonlySet<number> = new Set([POS.ADJ, POS.ADP, POS.DET]);

/** “asked people who live near the river to leave”: who is asked is not cut in two. */
export function widenToObject(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first < cue.token || !/^(?:who|whose|which)$/.test(view.lower[piece.first] ?? '')) return reading;
  for (const c of childrenOf(view, cue.token)) {
    const left = view.left[c] ?? c;
    if (c <= cue.token || c >= piece.first || (view.right[c] ?? c) < piece.first || left <= cue.token) continue;
    if (view.mainLabel[c] === REL.obj || view.mainLabel[c] === REL.iobj) return beginAt(reading, left);
  }
  return reading;
}

/** “said any claim that he lied was ‘false’”, “told of a ‘question whale’ that came”: nor is a noun cut off from what “that” says of it. */
export function widenToNoun(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first < cue.token + 2 || !/^(?:that|which)$/.test(view.lower[piece.first] ?? '')) return reading;
  const noun = piece.first - 1;
  const region = view.regionOf[noun] ?? -1;
  if (region >= 0)
    return view.regionLast[region] === noun && !holdsTitle(view, { first: view.regionFirst[region] ?? noun, last: noun })
      ? beginAt(reading, phraseStart(view, region, cue.token))
      : reading;
  const left = view.left[noun] ?? noun;
  if (view.upos[noun] !== POS.NOUN || left <= cue.token) return reading;
  const verb = view.head[noun] ?? -1;
  const isSubject = view.mainLabel[noun] === REL.nsubj && verb > piece.first && verb <= piece.last;
  return isSubject && left === cue.token + 1 && view.head[view.head[piece.first] ?? -1] === noun ? beginAt(reading, left) : reading;
}

/** The first word of the phrase whose words in marks are region `r`, behind a cue: “of a ‘question whale’”. */
function phraseStart(view: QuoteView, r: number, cue: number): number {
  let first = view.regionFirst[r] ?? 0;
  while (first - 1 > cue && OPENS_PHRASE.has(view.upos[first - 1] ?? -1)) first--;
  return first;
}

/** Tokens of an aside between commas: “, she warns me,”. */
const ASIDE = 6;

/** “She is tall and is not, she warns me, ‘at my best’”: what the aside parts from the marks, without which they say something else. */
export function takeOpening(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const opening = view.regionFirst[view.regionOf[piece?.first ?? -1] ?? -1] ?? -1;
  if (!piece || others.length > 0 || opening <= cue.token || view.lower[opening - 1] !== ',') return reading;
  let comma = cue.token - 1;
  while (comma > opening - ASIDE && view.word[comma] === 1) comma--;
  const last = comma - 1;
  const broken = (view.upos[last] === POS.AUX || view.upos[last] === POS.PART) && (view.regionOf[last] ?? -1) < 0;
  if (view.lower[comma] !== ',' || !broken || view.sentenceOf[last] !== view.sentenceOf[cue.token]) return reading;
  let first = last;
  while (view.upos[first - 1] === POS.AUX || view.upos[first - 1] === POS.PART || view.upos[first - 1] === POS.ADV) first--;
  if (view.upos[first - 1] !== POS.CCONJ) first = clauseStart(view, first);
  return { ...reading, content: { ...content, pieces: [{ first, last }, piece], before: 0 } };
}

/** The first word of the clause that a place stands in: behind the last comma or “and”, or of its sentence. */
function clauseStart(view: QuoteView, place: number): number {
  const first = startOfSentence(view, place);
  let at = place;
  while (at > first && view.word[at - 1] === 1 && view.upos[at - 1] !== POS.CCONJ) at--;
  return at;
}

/** “It will save money, the head told the board, and spare 40 teachers”: what is joined to a clause behind the verb that reports it. */
export function takeJoined(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length > 0 || piece.last > cue.token || (view.regionOf[piece.first] ?? -1) >= 0) return reading;
  const joined = joinedTo(view, piece, cue.token);
  return joined ? { ...reading, content: { ...content, pieces: [piece, joined], after: 0 } } : reading;
}

function joinedTo(view: QuoteView, piece: TokenPiece, cue: number): TokenPiece | undefined {
  const end = lastWord(view, piece.first, piece.last) + 1;
  for (let i = piece.first; i <= end; i++) {
    // (the tree may hang it from the cue, which has another form: “told … and spare”)
    const verb = i < end ? i : cue;
    if (view.upos[verb] !== POS.VERB) continue;
    for (const c of childrenOf(view, verb)) {
      const left = view.left[c] ?? c;
      if (left <= cue || view.mainLabel[c] !== REL.conj || (view.regionOf[left] ?? -1) >= 0) continue;
      if (verb === cue ? view.tag[c] !== BASE || view.tag[cue] === BASE : view.tag[c] !== view.tag[verb]) continue;
      const join = /^(?:and|but|or)$/.test(view.lower[left] ?? '') ? left : left + 1;
      if (view.lower[join - 1] === ',' && /^(?:and|but|or)$/.test(view.lower[join] ?? ''))
        return { first: join, last: lastWord(view, join, view.right[c] ?? c) };
    }
  }
  return undefined;
}
