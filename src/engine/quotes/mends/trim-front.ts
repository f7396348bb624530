import { POS } from '../../syntax/syntax.ts';
import { startsWithLetter } from '../../text/letters.ts';
import { addresseeOf } from '../find-addressee.ts';
import { hashWord, stemsOf } from '../hash-word.ts';
import { childrenOf, isMarked, type QuoteView, startOfSentence } from '../quote-view.ts';
import { holdsMarks, isBare, type Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { WEEKDAY } from '../readings/source-candidates.ts';
import { hasSubject, hasVerb, trimPiece, wordsOfRegion } from '../region-words.ts';
import { isFiniteVerb, isInSubject, isNoun, isVerb } from '../word-kinds.ts';
import { beginAt } from './cut-content.ts';
import { isPhrase } from './part-source.ts';
import { OCCASIONS } from './take-rest.ts';
import { trimTopic } from './trim-edges.ts';

/** Words that join a sentence to the one before, up to a comma. */
const LINKS = /^(?:and|but|so|still|however|yet|meanwhile|separately|even so|in fact|indeed|at the same time|notably|overall|as expected)$/;
const MOST_LINKING = 5;

/** When something was said; “Friday morning” and “late yesterday” are two words. */
const DAY = /^(?:today|yesterday|tonight|afterwards?)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
/** How something was said, and never what: “said repeatedly she would stay”. */
const MANNER = /^(?:repeatedly|categorically|publicly|privately|flatly|bluntly|openly)$/;

/** “said at the time of the vote that it was lost”: when it was said is no part of it. */
export function trimTime(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (piece?.first !== cue.token + 2 || view.lower.slice(cue.token + 1, cue.token + 4).join(' ') !== 'at the time') return reading;
  for (let i = piece.first + 2; i < piece.last; i++)
    if (view.lower[i] === 'that' && view.subjectsBefore[i + 1] !== view.subjectsBefore[piece.last]) return beginAt(reading, i);
  return reading;
}

/** “late on Sunday”, “this week”, “at the weekend”: the token behind a time that begins at `first`; -1 where none does. */
function behindTime({ lower }: QuoteView, first: number): number {
  if (`${lower[first]} ${lower[first + 1]} ${lower[first + 2]}` === 'at the weekend') return first + 3;
  if (/^(?:this|last)$/.test(lower[first] ?? ''))
    return STRETCH.test(lower[first + 1] ?? '') || PART_OF_DAY.test(lower[first + 1] ?? '') ? first + 2 : -1;
  const on = /^(?:late|early)$/.test(lower[first] ?? '') ? first + 1 : first;
  return lower[on] === 'on' && WEEKDAY.test(lower[on + 1] ?? '') ? (PART_OF_DAY.test(lower[on + 2] ?? '') ? on + 3 : on + 2) : -1;
}
const STRETCH = /^(?:week|weekend|month|year)$/;

/** “said Tuesday it would close”, “said late on Sunday rents are up”, “said repeatedly she …”: when and how it was said is no part of it. */
export function trimDay(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first !== cue.token + 1) return reading;
  const { lower, upos } = view;
  const behind = behindTime(view, piece.first);
  if (behind > 0 && behind < piece.last && opensSubject(view, behind)) return beginAt(reading, behind);
  const day = piece.first + (lower[piece.first] === 'late' ? 1 : 0);
  const isWeekday = WEEKDAY.test(lower[day] ?? '');
  if (isWeekday && piece.last === day) return takeFront(view, reading);
  // “said later the firm was late”, not “said later trains would be cheaper”
  const isLater = /^(?:later|earlier)$/.test(lower[day] ?? '') && [POS.DET, POS.PRON, POS.PROPN].includes(upos[day + 1] ?? -1);
  if (!isWeekday && !isLater && !DAY.test(lower[day] ?? '') && !MANNER.test(lower[day] ?? '')) return reading;
  const isPart = PART_OF_DAY.test(lower[day + 1] ?? '');
  const next = isPart ? day + 2 : day + 1;
  if (!startsWithLetter(lower[next] ?? '') || next >= piece.last) return reading;
  // “said Tuesday was a bad day”, “said Tuesday trains are late”
  const isSubject = isVerb(view, next) || (isWeekday && !isPart && upos[next] === POS.NOUN);
  return isSubject ? reading : beginAt(reading, next);
}

const PLURAL = hashWord('NNS');
/** Tokens in which the verb of a clause stands. */
const MOST_SUBJECT = 8;

/** Whether a subject begins at a word: words of a phrase, up to a verb that has one. */
function opensSubject(view: QuoteView, first: number): boolean {
  for (let i = first; i < first + MOST_SUBJECT; i++) {
    if (isFiniteVerb(view, i)) return i > first;
    if (!isInSubject(view, i) && !(view.upos[i] === POS.ADP && i > first)) return false;
  }
  return false;
}

/**
 * “said after the vote rents would rise”, “told the Ledger rents would rise”: a plural behind another noun and in front of a verb is a
 * subject of its own, where what stands before says when, where or to whom; and no clause begins with its verb.
 */
export function takePlural(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece] = content.pieces;
  if (!piece || piece.first <= cue.token || isMarked(view, piece.first)) return reading;
  const before = view.upos[piece.first - 1];
  let verb = piece.first;
  while (verb < piece.last && verb - piece.first < MOST_SUBJECT && isInSubject(view, verb)) verb++;
  const isOfCue = before === POS.ADP ? piece.first - cue.token <= 2 : piece.first === cue.token + 1 && TELLS.has(view.stem[cue.token] ?? 0);
  const noun = verb - 1;
  if (!isFiniteVerb(view, verb) || noun <= cue.token + 1 || view.tag[noun] !== PLURAL) return reading;
  if (verb > piece.first && !(isOfCue && noun > piece.first)) return reading;
  return isNoun(view, noun - 1) ? beginAt(reading, noun) : reading;
}

/** “The ferry will stay, Lee said Monday”: of a sentence that ends with the day of which it was said, what stands in front of who says so. */
function takeFront(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const first = startOfSentence(view, cue.token);
  let comma = cue.token - 1;
  while (comma > first && view.lower[comma] !== ',') comma--;
  const said = comma > first ? trimPiece(view, first, comma - 1) : undefined;
  const who = { first: comma + 1, last: cue.token - 1 };
  if (!said || !hasVerb(view, said) || !hasSubject(view, said) || !isPhrase(view, who) || view.lower[cue.token + 2] === ',') return reading;
  return trimTopic(view, { ...reading, content: { ...content, pieces: [said], before: 0, after: -1 } });
}

/** “Still, the tax has hurt nobody, according to a study”: what joins the sentence to the one before is the paper's. */
export function trimLink(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || piece.last > cue.token || holdsMarks(view, [piece])) return reading;
  // “In a statement, the union said as of May, fares will fall”: where it was said, which no comma joins to the words behind the verb
  const isFront = piece.last < source.head && source.head < cue.token && others.length > 0 && others.every((p) => p.first > cue.token);
  const isPapers = OCCASIONS.has(view.stem[piece.last] ?? 0) || LINKS.test(view.lower[piece.last] ?? '');
  const isParted = view.lower[piece.last + 1] === ',' && !view.lower.slice(cue.token + 1, cue.token + 3).includes(',');
  if (isFront && isPapers && isParted && !hasVerb(view, piece)) return { ...reading, content: { ...content, pieces: others } };
  // “They have an idea: at birth, they say, calves dream”: the words behind the colon are parted by who says so
  const colon = isFront ? piece.first + view.lower.slice(piece.first, piece.last).indexOf(':') : -1;
  if (colon > piece.first && view.lower[piece.last + 1] === ',' && view.lower[cue.token + 1] === ',') return beginAt(reading, colon + 1);
  if (startOfSentence(view, piece.first) !== piece.first) return reading;
  let comma = piece.first + 1;
  while (comma < piece.last && comma - piece.first < MOST_LINKING && view.lower[comma] !== ',') comma++;
  const isLink = view.lower[comma] === ',' && LINKS.test(view.lower.slice(piece.first, comma).join(' '));
  return isLink && comma + 1 < piece.last ? beginAt(reading, comma + 1) : reading;
}

/** “An hour on, she left a card saying, ‘All is well.’”: when or where it was is no part of words that stand in marks behind a comma or colon. */
export function dropTime(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const opening = view.regionFirst[view.regionOf[others[0]?.first ?? -1] ?? -1] ?? -1;
  if (!piece || piece.last > cue.token || opening < cue.token || startOfSentence(view, piece.first) !== piece.first) return reading;
  const isWhole = others[0]?.last === wordsOfRegion(view, view.regionOf[opening] ?? -1)?.last;
  // (“The pier, he told us, ‘is old.’”)
  const isAside = isWhole && view.lower[piece.last + 1] === ',' && isBare(view, piece) && !isFiniteVerb(view, others[0]?.first ?? 0);
  return isAside && /^[,:]$/.test(view.lower[opening - 1] ?? '') ? { ...reading, content: { ...content, pieces: others } } : reading;
}

const PROMISES = stemsOf('promise');
const INQUIRES = stemsOf('ask question quiz');
const TELLS = stemsOf('tell told ask question quiz assure remind inform warn promise notify advise');
/** What opens a clause that somebody is told or asked. */
const OPENS = /^(?:that|if|whether|how|why|what)$/;
/** What opens a question itself: “asked which of them …”. */
const ASKS = /^(?:that|if|whether|how|why|what|which|who|whose|when|where)$/;

const EXPLAINS = stemsOf('explain say suggest announce confirm admit confess complain insist mention repeat');

/** “explained to the crowd why it was late”: to whom it was said is no part of it. */
export function trimTo(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces[0];
  const to = cue.token + 1;
  if (!piece || view.lower[to] !== 'to' || (piece.first !== to && piece.first !== to + 1) || !EXPLAINS.has(view.stem[cue.token] ?? 0))
    return reading;
  for (let i = to + 2; i < piece.last && view.word[i] === 1 && !isVerb(view, i); i++) {
    if (!OPENS.test(view.lower[i] ?? '')) continue;
    return beginAt(reading, /^(?:just|exactly)$/.test(view.lower[i - 1] ?? '') ? i - 1 : i);
  }
  return reading;
}

/** “asked the mayor if it would rain”, “tells the crowd he was first”: who is told or asked is no part of what is said. */
export function trimListener(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  const [next] = others;
  // “The paper was told by them that …”, “The court was told Lee ‘panicked’”
  if (piece && next && piece.last < cue.token) {
    const told = addresseeOf(view, reading);
    const opens = ASKS.test(view.lower[next.first] ?? '');
    const lost =
      isMarked(view, next.first) && view.lower[cue.token] === 'told' ? trimPiece(view, cue.token + 1, next.first - 1) : undefined;
    if (!(opens || (lost && isPhrase(view, lost))) || piece.first > told || told > piece.last) return reading;
    return beginAt({ ...reading, content: { ...content, pieces: others } }, opens ? next.first : (lost?.first ?? next.first));
  }
  if (!piece || others.length > 0 || piece.first !== cue.token + 1 || !TELLS.has(view.stem[cue.token] ?? 0)) return reading;
  // “which they assured us had sailed”
  if (/^(?:me|us|him|them)$/.test(view.lower[piece.first] ?? '') && isFiniteVerb(view, piece.first + 1))
    return beginAt(reading, piece.first + 1);
  // “told that meeting that …”
  if (view.lower[piece.first] === 'that' && view.lower[piece.first + 2] === 'that' && isNoun(view, piece.first + 1))
    return beginAt(reading, piece.first + 2);
  if (ASKS.test(view.lower[piece.first] ?? '')) return reading;
  const inquires = INQUIRES.has(view.stem[cue.token] ?? 0);
  const clause = inquires ? -1 : clauseBehindListener(view, piece);
  if (clause > 0) return beginAt(reading, clause);
  // “promised delegates loyalty if peace came”
  if (PROMISES.has(view.stem[cue.token] ?? 0)) return reading;
  for (const c of childrenOf(view, cue.token)) {
    const isTold = view.mainLabel[c] === REL.obj || view.mainLabel[c] === REL.iobj;
    if (!isTold || view.left[c] !== piece.first) continue;
    const right = view.right[c] ?? c;
    let next = c + 1;
    // (the tree may take a question for what tells of them: “questioned the skipper why …”)
    while (next <= right && !/^(?:why|whether|if|how|when|where)$/.test(view.lower[next] ?? '') && (inquires || !isThat(view, next)))
      next++;
    while (view.upos[next] === POS.ADV && !ASKS.test(view.lower[next] ?? '')) next++;
    // “asked me the other day when summer was”
    if (inquires && next === c + 1 && /^(?:the|last|this|one)$/.test(view.lower[next] ?? '')) {
      const asks = [next + 2, next + 3].find((i) => /^(?:why|whether|if|how|when|where|what)$/.test(view.lower[i] ?? ''));
      if (asks !== undefined && asks < piece.last && !hasVerb(view, { first: next, last: asks - 1 })) return beginAt(reading, asks);
    }
    const isClause = childrenOf(view, cue.token).some(
      (o) => view.left[o] === next && view.mainLabel[o] === REL.ccomp && view.subjectsBefore[o] !== view.subjectsBefore[next],
    );
    const opens = OPENS.test(view.lower[next] ?? '') || (inquires && /^(?:when|where)$/.test(view.lower[next] ?? ''));
    return next < piece.last && view.word[next] === 1 && (isClause || opens) ? beginAt(reading, next) : reading;
  }
  return reading;
}

/** “informed the board that ten were lost”: “that” which opens a clause, and is no part of it. */
const isThat = (view: QuoteView, i: number): boolean => view.lower[i] === 'that' && isInSubject(view, i + 1);

/** What opens a second phrase right behind whoever is told: “the road”, “they”, “there”. */
const OPENS_PHRASE = /^(?:the|an?|his|its|their|no|he|she|it|we|they|there)$/;

/** “warned voters there would be a storm”: where the clause begins whose subject follows whoever is told, wherever the tree hangs the two; -1 without one. */
function clauseBehindListener(view: QuoteView, { first, last }: TokenPiece): number {
  let clause = -1;
  for (let i = first; i <= last; i++) {
    if (clause > first && isFiniteVerb(view, i)) return clause;
    if (!isInSubject(view, i) || ASKS.test(view.lower[i] ?? '') || isMarked(view, i)) return -1;
    if (i === first || view.upos[i - 1] === POS.DET || view.upos[i - 1] === POS.ADJ) continue;
    if (OPENS_PHRASE.test(view.lower[i] ?? '')) {
      if (clause > first) return -1; // “the house she grew up in”
      clause = i;
    }
  }
  return -1;
}
