import { POS } from '../../syntax/syntax.ts';
import { isMarked, isSomebody, personAt, type QuoteView, startOfSentence } from '../quote-view.ts';
import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasSubject, hasVerb } from '../region-words.ts';
import { isFiniteVerb, isReport } from '../word-kinds.ts';

/** “‘It will stay,’ Lee said, while Ann Marsh called it ‘a wreck.’”: behind who says so, what somebody else says is no part of it. */
export function dropOther(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [said, behind, ...others] = content.pieces;
  if (!said || !behind || others.length > 0 || said.last > cue.token || behind.first < cue.token) return reading;
  if (!isMarked(view, said.last) || !isByOther(view, behind)) return reading;
  return { ...reading, content: { ...content, pieces: [said], after: -1 } };
}

/** “‘The boats –’ Lee began. ‘They are gone,’ Hale cut in.”: words in marks behind who says so that are followed by another one and what they do are another one's. */
export function dropNextTurn(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const at = content.pieces.findIndex((piece) => piece.first > cue.token && hasOwnSayer(view, piece));
  return at > 0 ? { ...reading, content: { ...content, pieces: content.pieces.slice(0, at) } } : reading;
}

/** Whether words in marks that end with a comma are followed by a name and a verb, in the same sentence. */
function hasOwnSayer(view: QuoteView, { first, last }: TokenPiece): boolean {
  const region = view.regionOf[last] ?? -1;
  const close = view.regionLast[region] ?? -1;
  const next = view.lower[close + 1] === ',' ? close + 2 : close + 1;
  const who = personAt(view, next);
  if (region < 0 || view.regionOf[first] !== region || who?.first !== next || who.form !== 'name') return false;
  const isParted = (view.lower[close - 1] === ',' || next > close + 1) && view.sentenceOf[close] === view.sentenceOf[next];
  // (the tagger may take “cut” for a noun, and “in” for an adverb)
  return (
    isParted &&
    (isFiniteVerb(view, who.last) ||
      (view.upos[who.last] === POS.NOUN && (view.upos[who.last + 1] === POS.ADP || view.lower[who.last + 1] === 'in')))
  );
}

/**
 * “‘Is that all?’ Lee asked as Marsh looked on”: behind a sentence in marks that ends with a cry, and who says it, comes no more of it;
 * nor do those for whom somebody speaks, “‘No,’ she answers for him”.
 */
export function dropBesideCry(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [said, behind, ...others] = content.pieces;
  if (!said || !behind || others.length > 0 || said.last > cue.token || behind.first < cue.token) return reading;
  const region = view.regionOf[said.last] ?? -1;
  const isCry = region >= 0 && /^[?!]+$/.test(view.lower[(view.regionLast[region] ?? 0) - 1] ?? '');
  const isForWhom = behind.first === behind.last && view.upos[behind.first] === POS.PRON && view.upos[behind.first - 1] === POS.ADP;
  const goesOn = holdsMarks(view, [behind]) || /^(?:and|but|if|that|whether)$/.test(view.lower[behind.first] ?? '');
  return (isCry || (region >= 0 && isForWhom)) && !goesOn ? { ...reading, content: { ...content, pieces: [said], after: -1 } } : reading;
}

/** Whether words open with somebody and what that one says in marks. */
function isByOther(view: QuoteView, { first, last }: TokenPiece): boolean {
  for (let i = first; i < last && !isMarked(view, i); i++) {
    const subject = isReport(view, i) ? subjectOf(view, i) : -1;
    if (subject >= first && subject < i && isSomebody(view, subject)) return true;
  }
  return false;
}

/** “The mayor gave a talk but, aides said, he moved nobody”, “In the bar a sign reads ‘No’”: behind “but” and a comma, or “in”, only the second half is said. */
export function dropFirstHalf(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [before, behind, ...others] = content.pieces;
  if (!before || !behind || others.length > 0 || before.last > cue.token || behind.first < cue.token) return reading;
  const isWhere =
    startOfSentence(view, before.first) === before.first - 1 &&
    view.upos[before.first - 1] === POS.ADP &&
    view.word[before.last + 1] === 1 &&
    isMarked(view, cue.token + 1) &&
    !hasVerb(view, before);
  if (isWhere) return { ...reading, content: { ...content, pieces: [behind] } };
  const isJoined = /^(?:but|and|yet)$/.test(view.lower[before.last] ?? '') && view.lower[before.last + 1] === ',';
  if (!isJoined || !hasSubject(view, before) || !hasSubject(view, behind) || holdsMarks(view, content.pieces)) return reading;
  return { ...reading, content: { ...content, pieces: [behind] } };
}
