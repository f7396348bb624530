import { POS } from '../syntax/syntax.ts';
import { stemsOf } from './hash-word.ts';
import { holdsTitle } from './holds-title.ts';
import { isSomebody, personAt, type QuoteView, startOfSentence } from './quote-view.ts';
import { readFactuality } from './read-factuality.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { TIME_WORD } from './readings/source-candidates.ts';
import { hasVerb } from './region-words.ts';
import { SHOUTS } from './reporting-verbs.ts';
import { isFiniteVerb, isNoun } from './word-kinds.ts';

const ADDS = stemsOf('add');
/** Words up to the noun that says what was delivered: “delivered his standard speech”. */
const MOST = 4;

/** Whether words outside of marks that a cue reports tell a reader nothing that somebody said. */
export function tellsLittle(view: QuoteView, reading: Reading): boolean {
  const { cue, content } = reading;
  // (“The list, revealed on Friday, has ‘The Long Winter’ in it”: works are named)
  if (holdsMarks(view, content.pieces)) return isDated(view, reading) && content.pieces.some((piece) => holdsTitle(view, piece));
  if (delivers(view, reading)) return true;
  if (DIES.test(view.lower[cue.token] ?? '') && view.lower[cue.token + 1] === 'dead') return true;
  if (qualifies(view, cue.token) || respondsTo(view, reading)) return true;
  if (isDated(view, reading) || isHadToSay(view, cue.token) || boasts(view, cue.token)) return true;
  if (isOfWhom(view, reading) || thanksAlone(view, reading)) return true;
  const hasClause = content.pieces.some((piece) => hasVerb(view, piece));
  if (saysNothing(view, cue.token, hasClause)) return true;
  if (SEES.has(view.stem[cue.token] ?? 0) && !content.pieces.some((piece) => holdsFinite(view, piece))) return true;
  if (hasClause) return false;
  if (isSuspect(view, reading)) return true;
  return addsTo(view, cue.token) || signsOff(view, reading);
}

/** “a word” of “has yet to say a word”, “anything” of “would not say anything”. */
const NOTHING = /^(?:nothing|anything|(?:a|another) word)$/;

/** “His brother said nothing.”, “said nothing about the plan”, “would not say anything”; not “said nothing had changed”, nor “said nothing about closing it”. */
function saysNothing({ lower }: QuoteView, cue: number, hasClause: boolean): boolean {
  if (!/^sa(?:id|ys?|ying)$/.test(lower[cue] ?? '')) return false;
  // “on fame and saying no to things”: what is done so
  if (lower[cue] === 'saying' && lower[cue - 1] !== ',' && /^(?:no|yes)$/.test(lower[cue + 1] ?? '') && !hasClause) return true;
  const words = NOTHING.test(lower[cue + 1] ?? '') ? 1 : NOTHING.test(`${lower[cue + 1]} ${lower[cue + 2]}`) ? 2 : 0;
  if (words === 0) return false;
  const next = lower[cue + 1 + words] ?? '';
  return /^(?:[,.;!?]|and|but|more|else|when|until)$/.test(next) || (!hasClause && /^(?:about|of|on)$/.test(next));
}

/** “listened to what his rival had to say, although …”, “had little to say”: that there were words, not which. */
function isHadToSay(view: QuoteView, cue: number): boolean {
  if (view.lower[cue] !== 'say' || view.lower[cue - 1] !== 'to') return false;
  if (/^(?:nothing|anything|something|little|much|plenty)$/.test(view.lower[cue - 2] ?? '') && !/^[,:]$/.test(view.lower[cue + 1] ?? ''))
    return true;
  if (!/^(?:had|has|have)$/.test(view.lower[cue - 2] ?? '')) return false;
  for (let i = cue - 3; i >= startOfSentence(view, cue) && view.word[i] === 1; i--) if (view.lower[i] === 'what') return true;
  return false;
}

/** “met alleged smuggler Ann Lee and accused killer Tim Ode”: who they are said to be, and nothing that somebody is accused of. */
function isSuspect(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const last = content.pieces.at(-1)?.last ?? cue;
  if (!/^(?:alleged|accused)$/.test(view.lower[cue] ?? '') || !isNoun(view, cue + 1) || view.lower.slice(cue, last).includes('of'))
    return false;
  return view.lower[cue] === 'accused' || content.pieces[0]?.first === cue + 1;
}

/** “was declared dead at the scene”: what became of somebody. */
const DIES = /^(?:declared|pronounced)$/;

const BOASTS = stemsOf('boast');

/** “The town boasts a fine pier”: what it has. */
const boasts = (view: QuoteView, cue: number): boolean =>
  BOASTS.has(view.stem[cue] ?? 0) && view.upos[cue] === POS.VERB && !/^(?:of|about|that|how|,|:)$/.test(view.lower[cue + 1] ?? '');

const SEES = stemsOf('observe');

/** “observed a man running”, “observed gulls, which flew”: what was seen, where no verb but a relative one tells what was said of it. */
function holdsFinite(view: QuoteView, { first, last }: TokenPiece): boolean {
  for (let i = first; i <= last && !/^(?:which|who|whose)$/.test(view.lower[i] ?? ''); i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

/** “shouted at the crew”, “after arguing before the court”: at whom and before whom, not what. */
function isOfWhom(view: QuoteView, { cue: { token: cue }, content: { pieces } }: Reading): boolean {
  const { lower, stem } = view;
  const first = pieces.at(-1)?.first ?? 0;
  const isOnlyWho = pieces.length === 1 && personAt(view, first)?.last === (pieces[0]?.last ?? -2) + 1;
  // “can be heard saying to Ann Lee”, “is heard saying in a video of Ann Lee”
  if (isOnlyWho && first > cue + 1 && lower[cue] === 'saying') return true;
  // (“shouted at the crew to get out”)
  if (first <= cue || first > cue + 2) return false;
  return SHOUTS.has(stem[cue] ?? 0) ? lower[cue + 1] === 'at' : /^argu/.test(lower[cue] ?? '') && lower[cue + 1] === 'before';
}

const THANKS = stemsOf('thank');

/** “thanked the crew and left”: whom, and not for what. */
const thanksAlone = (view: QuoteView, { cue: { token: cue }, content: { pieces } }: Reading): boolean =>
  THANKS.has(view.stem[cue] ?? 0) && pieces.length === 1 && !view.lower.slice(cue, (pieces[0]?.last ?? cue) + 1).includes('for');

const REPORTS = stemsOf('report');

/** “From our studio in Kell, Ann Lee reports”, “Ann Lee reports on the strike”: who reports, and on what, not what is reported. */
function signsOff(view: QuoteView, { cue, content }: Reading): boolean {
  if (!REPORTS.has(view.stem[cue.token] ?? 0)) return false;
  const first = content.pieces[0]?.first ?? cue.token;
  if (first > cue.token) return /^(?:on|from)$/.test(view.lower[cue.token + 1] ?? '');
  return first === startOfSentence(view, cue.token) && /^(?:for|from)$/.test(view.lower[first] ?? '');
}

/** “adding to her run of victories”: what grows, not what is said. */
const addsTo = (view: QuoteView, cue: number): boolean =>
  ADDS.has(view.stem[cue] ?? 0) && view.upos[cue] === POS.VERB && view.lower[cue + 1] === 'to';

/** “the alleged theft”, “her repeated calls for peace”, “a self-described socialist”: what kind of thing it is. */
const qualifies = (view: QuoteView, cue: number): boolean =>
  (view.lower[cue] ?? '').endsWith('ed') &&
  view.upos[cue - 1] !== POS.AUX && // “he's predicted”
  /^(?:an?|the|his|her|their|its|my|our|['’]s)$/.test(view.lower[cue - 1] ?? '');

const RESPONDS = stemsOf('respond react');

/** “responded to reports that the pier had sunk”, “reacted as he left”: what somebody responds to is not what they say. */
function respondsTo(view: QuoteView, { cue, content }: Reading): boolean {
  const [piece] = content.pieces;
  if (!piece || piece.first <= cue.token || !RESPONDS.has(view.stem[cue.token] ?? 0)) return false;
  // “did not respond to a request for comment on whether …”
  if (view.lower[cue.token + 1] === 'to' && readFactuality(view, cue.token) === 'denied') return true;
  return [piece.first - 1, piece.first].some((i) => i > cue.token && /^(?:to|with|as|from|when)$/.test(view.lower[i] ?? ''));
}

const DELIVERS = stemsOf('deliver write wrote written');
const WORKS = stemsOf(
  'speech address remark sermon lecture message book letter song memoir novel poem photo picture image video clip selfie',
);

/** “delivered his standard speech”, “wrote a book that made him rich”: that there were words, not which. */
function delivers(view: QuoteView, { cue, content }: Reading): boolean {
  const [piece] = content.pieces;
  if (!piece || piece.first <= cue.token || !DELIVERS.has(view.stem[cue.token] ?? 0)) return false;
  for (let i = cue.token + 1; i <= Math.min(piece.last, cue.token + MOST); i++) {
    if (view.upos[i] === POS.VERB || view.upos[i] === POS.ADP || view.upos[i] === POS.SCONJ) return false;
    if (WORKS.has(view.stem[i] ?? 0)) return view.upos[i + 1] !== POS.NOUN && !(view.lower[i + 1] ?? '').endsWith('ing');
  }
  return false;
}

/** “The deal, announced on Friday, would last four years”: what the sentence tells of a thing, and nothing that was announced. */
function isDated(view: QuoteView, { cue, content, source }: Reading): boolean {
  const [piece] = content.pieces;
  const isThingBefore = source.head === cue.token - 2 && !isSomebody(view, source.head);
  const isAside = view.lower[cue.token - 1] === ',' && (source.head < 0 || isThingBefore);
  if (!piece || !(view.lower[cue.token] ?? '').endsWith('ed') || !(isAside || isFiniteVerb(view, piece.first))) return false;
  const day = /^(?:on|in|last)$/.test(view.lower[cue.token + 1] ?? '') ? cue.token + 2 : cue.token + 1;
  const month = /^\d/.test(view.lower[day] ?? '') ? day + 1 : day;
  if (!TIME_WORD.test(view.lower[month] ?? '')) return false;
  const next = view.lower[month + 1] === ',' ? month + 2 : month + 1;
  // “The deal … 4 May”: the thing itself, or when it was announced
  const isThing = piece.last === cue.token - 2 && !hasVerb(view, piece);
  const isDay = piece.first > cue.token && piece.last <= month;
  return piece.first === next || (isAside && (isThing || isDay));
}
