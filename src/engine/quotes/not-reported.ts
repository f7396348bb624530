import { POS } from '../syntax/syntax.ts';
import { closingVerb } from './claims/closing-verb.ts';
import { addresseeOf, LISTENERS } from './find-addressee.ts';
import { headOf } from './mends/part-source.ts';
import { isInHeadline, isMarked, isSomebody, type QuoteView, sentenceAt, startOfSentence } from './quote-view.ts';
import { readFactuality } from './read-factuality.ts';
import { holdsMarks, isBare, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { hasSubject, hasVerb } from './region-words.ts';
import { SEEN } from './reporting-verbs.ts';
import { likelyReports } from './word-kinds.ts';

/* Words that stand beside a cue and are not what it reports. */

/** “who asked not to be named”, “asked for her surname not to be used”: that is why nobody is. */
export const asksToBeUnnamed = (view: QuoteView, { cue: { token } }: Reading): boolean =>
  view.lower[token] === 'asked' &&
  /^(?:not to be|to be (?:called|identified|known|referred|named)|to (?:remain|stay|be kept) anonymous|for anonymity|that (?:his|her|their|the|its) (?:\S+ ){0,2}(?:names?|surnames?|identit(?:y|ies)) (?:not|be withheld)|(?:\S+ ){1,6}not to be (?:used|named|published|printed))/.test(
    view.lower.slice(token + 1, token + 12).join(' '),
  );

/** “Tom Hale, known to friends as ‘the Boss’”: what somebody is called, or does best, is told by nobody. */
export function isKnownAs(view: QuoteView, { cue: { token: cue }, content: { pieces } }: Reading): boolean {
  if (view.lower[cue] !== 'known') return false;
  const next = view.lower[cue + 1] ?? '';
  if (next !== 'to') return next === 'as' || next === 'for';
  return pieces.some(({ first, last }) =>
    first > cue ? view.lower.slice(first, last).includes('as') : last < cue && isSomebody(view, last),
  );
}

/** “nobody has ever asked her for it”: so nobody says anything. */
export function isNobodys(view: QuoteView, { cue, content }: Reading): boolean {
  const subject = subjectOf(view, cue.token);
  if (view.lower[cue.token - 1] === ',') return false; // “Nobody, said Lee, had asked”
  const isNobody = view.lower[subject] === 'nobody' || (view.lower[subject] === 'one' && view.lower[subject - 1] === 'no');
  return isNobody && !holdsMarks(view, content.pieces);
}

/** “called off a strike”, “call up reserves”, “was called into question”, “wrote off $9m”, “laid claim to the land”: that was done. */
export const isDone = ({ lower }: QuoteView, { cue: { token } }: Reading): boolean =>
  (/^(?:call(?:ed|s|ing)?|wr(?:ote|ites?|iting|itten))$/.test(lower[token] ?? '') && /^(?:off|up)$/.test(lower[token + 1] ?? '')) ||
  (lower[token] === 'called' && lower[token + 1] === 'into' && /^(?:question|doubt)$/.test(lower[token + 2] ?? '')) ||
  // “a memo, seen by the Post, tells staff to wait”, “the bell, voiced by an actor”, “A bear found in a skip”
  ((lower[token] === 'voiced' || SEEN.test(lower[token] ?? '')) && lower[token + 1] === 'by') ||
  (/^found in an?$/.test(`${lower[token]} ${lower[token + 1]} ${lower[token + 2]}`) && lower[token - 1] !== 'was') ||
  (lower[token] === 'claim' && /^(?:lay|lays|laying|laid)$/.test(lower[token - 1] ?? ''));

/** “Having warned of floods, the agency closed the road”: what somebody does besides is not what the participle in front of it reports. */
export function isDoneBesides(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const first = startOfSentence(view, cue);
  const [piece, another] = content.pieces;
  const isPerfect = view.lower[first] === 'having';
  const opens = cue - first <= 1 && (isPerfect || /(?<!accord)ing$/.test(view.lower[cue] ?? ''));
  if (!opens || !piece || another || piece.first <= cue + 2 || view.lower[piece.first - 1] !== ',') return false;
  const above = view.head[cue] ?? -1;
  return isPerfect ? hasSubject(view, piece) : above >= piece.first && above <= piece.last;
}

/** Words of who says something, at most: “her late husband”. */
const MOST_WHO = 4;

/** “Lee recalled her husband saying: ‘Get up!’”: who says something is not what is said. */
export function isWhoSpeaks(view: QuoteView, { cue, content }: Reading): boolean {
  const [piece, another] = content.pieces;
  const says = (piece?.last ?? -1) + 1;
  const isBehind = piece !== undefined && another === undefined && piece.first > cue.token && isBare(view, piece);
  if (!isBehind || piece.last - piece.first >= MOST_WHO || !isSomebody(view, headOf(view, piece))) return false;
  return (view.lower[says] ?? '').endsWith('ing') && likelyReports(view, says);
}

/** Steps from a noun up to what it goes with. */
const NEAR_ABOVE = 5;

/** “blamed ‘a sudden stop’ in orders from builders”, “the maker issued its third warning”: a noun reports nothing of what it goes with. */
export function isPartOfTelling(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const [piece, another] = content.pieces;
  if (view.upos[cue] !== POS.NOUN || !piece || another || piece.last >= cue) return false;
  for (let i = piece.last + 1; i < cue; i++) if (/^[,:;—–-]$/.test(view.lower[i] ?? '')) return false;
  const isIn = (token: number): boolean => token >= piece.first && token <= piece.last;
  const isThing = isBare(view, piece);
  // “a profit warning”
  if (isThing && view.mainLabel[piece.last] === REL.compound && view.head[piece.last] === cue) return true;
  let above = view.head[cue] ?? -1;
  for (let step = 0; step < NEAR_ABOVE && above >= 0; step++) {
    if (isIn(above) || (isThing && view.upos[above] === POS.VERB && isIn(subjectOf(view, above)))) return true;
    above = view.head[above] ?? -1;
  }
  return false;
}

/** “Lee said this when met at the pier”, “He did not say it for effect”, “They always say that, and they are right”: which words those were, the paper tells elsewhere. */
export const saysThis = ({ lower }: QuoteView, { cue: { token: cue }, content }: Reading): boolean =>
  /^(?:sa(?:id|ys?)|disclosed|stated|revealed)$/.test(lower[cue] ?? '') &&
  (/^(?:this|it)$/.test(lower[cue + 1] ?? '')
    ? /^(?:when|while|after|at|in|on|during|to|for|because|,|\.)$/.test(lower[cue + 2] ?? '')
    : lower[cue + 1] === 'that' && lower[cue + 2] === ',' && /^(?:and|but|so|too)$/.test(lower[cue + 3] ?? '')) &&
  content.pieces.every(({ first, last }) => first === cue + 1 || first === cue + 2 || (last < cue && lower[cue + 1] === 'it'));

/** “Athletics: coach ‘told runners to lie’, report finds”, “Firm warned navy about valves, documents show”: the report says so. */
export function isOfReport(view: QuoteView, { cue, content }: Reading): boolean {
  const sentence = sentenceAt(view, cue.token);
  const closing = sentence && closingVerb(view, sentence);
  if (!closing) return false;
  return view.lower[cue.token] === ':' || (cue.token < closing.subject && !holdsMarks(view, content.pieces));
}

/**
 * “According to two people briefed on the matter, …”: who says so is not what is said; nor is “Ann Lee, the mayor,” of “According to a
 * paper, Ann Lee, the mayor, said …”.
 */
export function isOfAccording(view: QuoteView, { cue, content, source }: Reading): boolean {
  if (view.lower[cue.token] !== 'according') return false;
  if (source.head > cue.token && content.pieces.every((piece) => reachesTo(view, source.head, piece))) return true;
  return content.pieces.every((piece) => piece.first > cue.token && isBare(view, piece));
}

/** Whether nothing but words parts a piece from a word before it. */
function reachesTo(view: QuoteView, token: number, { first }: TokenPiece): boolean {
  for (let i = token + 1; i < first; i++) if (view.word[i] !== 1) return false;
  return first > token;
}

/** “declined to say why”, “What the office says”, “Asked why, she left”: the one word tells nothing. */
export function isLoneWord(view: QuoteView, { cue, content, source }: Reading): boolean {
  const isWord = (i: number): boolean => /^(?:as|what|why|how|when|where|who)$/.test(view.lower[i] ?? '');
  // “Asked why, Lee said …”: neither the word nor what stands behind its comma
  if (/^(?:asked|pressed)$/.test(view.lower[cue.token] ?? '') && isWord(cue.token + 1) && view.lower[cue.token + 2] === ',') return true;
  // “When asked her office how, Lee said …”: whom, and the word
  const question = { first: cue.token + 1, last: content.pieces.at(-1)?.last ?? 0 };
  const isOfWhom = view.lower[cue.token] === 'asked' && question.last > cue.token && isWord(question.last);
  if (isOfWhom && view.lower[question.last + 1] === ',' && !hasVerb(view, question)) return true;
  const isLone = content.pieces.every(({ first, last }) => first === last && isWord(first));
  const isBefore = (content.pieces[0]?.first ?? 0) < cue.token;
  // “to which Lee objected”
  const [only, another] = content.pieces;
  if (only && !another && only.last === only.first + 1 && view.lower[only.last] === 'which') return true;
  // “Lee asked, eventually.”
  const isHow = only && !another && only.last === only.first && /ly$/.test(view.lower[only.first] ?? '') && !isMarked(view, only.first);
  if (isHow && view.upos[only.first] === POS.ADV) return true;
  return isLone && (isBefore || source.head < 0 || readFactuality(view, cue.token) === 'denied');
}

/** “It is late, despite what Lee says”: she says the opposite. */
export function isDespite(view: QuoteView, { cue, source }: Reading): boolean {
  if (source.head < 0 || source.head > cue.token) return false;
  const what = (view.left[source.head] ?? source.head) - 1;
  const isContrary = view.lower[what - 1] === 'to' && view.lower[what - 2] === 'contrary';
  return view.lower[what] === 'what' && (isContrary || view.lower[what - 1] === 'despite');
}

/** “They are closer than the table suggests”: what is compared with. */
export const isLess = (view: QuoteView, { cue: { token: cue }, content, source }: Reading): boolean =>
  source.head >= 0 &&
  source.head < cue &&
  view.lower[(view.left[source.head] ?? 0) - 1] === 'than' &&
  (content.pieces[0]?.first ?? cue) < cue &&
  !holdsMarks(view, content.pieces);

/** “was quoted as saying by the Ledger”: the words stand before. */
export const isQuotedBefore = ({ lower }: QuoteView, { cue: { token } }: Reading): boolean =>
  lower[token] === 'saying' && lower[token - 2] === 'quoted' && lower[token + 1] === 'by';

/** Whether a cue says of a thing before it that somebody, whom nobody names, may tell it some day. */
export function mayBeTold(view: QuoteView, { cue, content, source }: Reading): boolean {
  const subject = subjectOf(view, cue.token);
  const isThing = source.head < 0 && subject >= 0 && subject < cue.token && isPassive(view, subject) && !holdsMarks(view, content.pieces);
  return isThing && (content.pieces[0]?.first ?? cue.token) < cue.token && readFactuality(view, cue.token) === 'hypothetical';
}

/** “families were told to wait”: by whom, and in which words, nobody says; “told that …” are the words, and so is a question. */
export function isToldToSomebody(view: QuoteView, reading: Reading): boolean {
  const { cue, content, source } = reading;
  const wasAsked = view.lower[cue.token] === 'asked' && view.lower[cue.token + 1] !== 'to';
  const opensClause = view.lower[content.pieces[0]?.first ?? 0] === 'that' || isInHeadline(view, cue.token);
  const wasTold = view.lower[cue.token] === 'told' && content.pieces.length === 1 && opensClause;
  if (wasAsked || wasTold || holdsMarks(view, content.pieces)) return false;
  const addressee = addresseeOf(view, reading);
  // “Ann Lee, of Kell, stole a boat, the court was told”
  const closes = source.head < addressee && LISTENERS.has(view.stem[addressee] ?? 0);
  return addressee >= 0 && (closes || source.head < 0 || source.head === addressee);
}

/** “The panel seized on a memo, first reported by a paper”: the paper reported the memo, and nothing of what the sentence tells. */
export function describesThing(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const comma = view.lower[cue - 1] === ',' ? cue - 1 : cue - 2; // “…, first reported by”
  if (view.lower[cue + 1] !== 'by' || view.lower[comma] !== ',' || holdsMarks(view, content.pieces)) return false;
  // “…, officials said by email”
  if (comma < cue - 1 && subjectOf(view, cue) === cue - 1) return false;
  return view.verbsBefore[startOfSentence(view, cue)] !== view.verbsBefore[comma];
}
