import type { Reading } from './accept-features.ts';
import { REL } from './cue-features.ts';
import { subjectOf } from './cue-window.ts';
import type { QuoteView } from './quote-view.ts';

const VERB = 15;
/** Words that open a clause which says when. */
const WHEN = /^(?:as|while|before|after)$/;
const FARTHEST = 60;
/** How a participle hangs from the thing that it describes: “a lasting peace”. */
const QUALIFIES: ReadonlySet<string> = new Set(['amod', 'compound']);

/**
 * What stands behind a thing that is called for, hoped for or named is rarely part of it: of “wants a ‘fair’ deal as he
 * meets the unions” the clause that “as” opens hangs from the verb that reports, and tells of the speaker.
 */
export function trimClause(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  const region = view.regionOf[cue.token];
  for (let i = piece.first + 1; i <= Math.min(piece.last, piece.first + FARTHEST); i++) {
    if (view.upos[i - 1] === VERB && !QUALIFIES.has(view.syntax.labelNames[view.syntax.label[i - 1] ?? 0] ?? '')) return reading;
    if (!WHEN.test(view.lower[i] ?? '') || view.regionOf[i] !== region) continue;
    const clause = view.head[i] ?? -1;
    if (clause < i || view.mainLabel[clause] !== REL.advcl || view.head[clause] !== cue.token) continue;
    if ((view.subjectsBefore[clause] ?? 0) === (view.subjectsBefore[i] ?? 0)) continue;
    let last = i - 1;
    while (last > piece.first && view.word[last] !== 1) last--;
    return { ...reading, content: { ...content, pieces: [...content.pieces.slice(0, -1), { first: piece.first, last }] } };
  }
  return reading;
}

/** “As he meets the unions, Lee seeks a ‘fair’ deal”: nor is what stands before it. */
export function dropClause(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || others.length === 0 || piece.last > cue.token || !WHEN.test(view.lower[piece.first] ?? '')) return reading;
  const clause = view.head[piece.first] ?? -1;
  if ((view.regionOf[piece.first] ?? -1) >= 0 || view.mainLabel[clause] !== REL.advcl || view.head[clause] !== cue.token) return reading;
  return { ...reading, content: { ...content, pieces: others } };
}

/** A lone word outside of marks is no piece beside another: “as … ‘a very old problem’”. */
export function dropLoneWord(view: QuoteView, reading: Reading): Reading {
  const { content } = reading;
  const pieces = content.pieces.filter(({ first, last }) => first < last || (view.regionOf[first] ?? -1) >= 0);
  return pieces.length === 0 || pieces.length === content.pieces.length ? reading : { ...reading, content: { ...content, pieces } };
}

/**
 * “Asked whether the council would pay, Lee declined”: what somebody was asked ends where the sentence's own clause begins,
 * though the tree may hang that clause from “asked”.
 */
export function trimQuestion(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  if (content.pieces.length !== 1 || !piece || cue.token !== sentence?.first || piece.first !== cue.token + 1) return reading;
  const asked = view.head[piece.first] ?? -1;
  const answers = view.mainLabel[asked] === REL.advcl ? (view.head[asked] ?? -1) : nextBelow(view, cue.token, asked, piece.last);
  if (answers <= asked || answers > piece.last) return reading;
  let last = subjectOf(view, answers) - 1;
  if (last <= asked || view.lower[last] !== ',') return reading;
  while (last > piece.first && view.word[last] !== 1) last--;
  return { ...reading, content: { ...content, pieces: [{ first: piece.first, last }] } };
}

/** The next verb behind `after` that hangs from a cue too, -1 when there is none. */
function nextBelow(view: QuoteView, cue: number, after: number, last: number): number {
  for (let i = after + 1; i <= last; i++) if (view.head[i] === cue && view.upos[i] === VERB) return i;
  return -1;
}

/** “hopes for a ‘lasting’ peace”: what is hoped for, not the word that joins it to the cue. */
export function trimPreposition(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || piece.first !== cue.token + 1 || view.lower[piece.first] !== 'for' || piece.last === piece.first) return reading;
  const thing = view.head[piece.first] ?? -1;
  if (view.head[thing] !== cue.token || view.upos[thing] === VERB) return reading;
  return { ...reading, content: { ...content, pieces: [{ ...piece, first: piece.first + 1 }, ...others] } };
}

/** Words in marks do not run on into the next sentence outside of them: “… will have to.” Asked what it cost, she said … */
export function trimToMarks(view: QuoteView, reading: Reading): Reading {
  const pieces = reading.content.pieces.map((piece) => {
    const region = view.regionOf[piece.first] ?? -1;
    const close = view.regionLast[region] ?? -1;
    if (region < 0 || close >= piece.last || (view.regionOf[piece.last] ?? -1) >= 0) return piece;
    if (view.sentenceOf[close] === view.sentenceOf[piece.last] || piece.first - (view.regionFirst[region] ?? 0) > 1) return piece;
    let last = close;
    while (last > piece.first && view.word[last] !== 1) last--;
    return { first: piece.first, last };
  });
  return { ...reading, content: { ...reading.content, pieces } };
}
