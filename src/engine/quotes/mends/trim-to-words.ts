import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import { endOfSentence, isInHeadline, isMarked, type QuoteView } from '../quote-view.ts';
import { readFactuality } from '../read-factuality.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { subjectOf } from '../readings/cue-window.ts';
import type { TokenPiece } from '../readings/read-cue.ts';
import { hasVerb, lastWord, wordsOfRegion } from '../region-words.ts';
import { SAYS, TELLS, UTTERS } from '../reporting-verbs.ts';
import { DOING, isCapital, isNoun, likelyReports } from '../word-kinds.ts';
import { withLast } from './cut-content.ts';
import { namedBehind } from './named-behind.ts';

/** Nouns that say that words follow: “a photo with the caption ‘…’”. */
const WORDS = stemsOf('caption message phrase slogan hashtag headline inscription');
/** Verbs of what somebody does not say: “but would not be drawn on a date”. */
const REFUSES = stemsOf('drawn decline refuse');
/** Verbs of what somebody asks for: “and called for a vote”. */
const CALLS = stemsOf('call urge vow pledge');
/** What opens the next thing that somebody says: “…, although she cautioned that …”. */
export const JOINS = /^(?:and|but|although|though|while|before)$/;
const NEAR = 5;
/** Verbs behind whose object and a colon stand the words: “quoted St Paul: ‘…’”, “tweeted her support: ‘…’”. */
const QUOTES = /^(?:quot(?:e[ds]?|ing)|(?:tweet|post)(?:s|ed|ing))$/;

/** The region in which a piece ends, when it opens in the piece, behind other words of it; -1 when there is none. */
function lastMarks(view: QuoteView, piece: TokenPiece | undefined): number {
  const region = view.regionOf[piece?.last ?? -1] ?? -1;
  return piece && region >= 0 && (view.regionFirst[region] ?? 0) > piece.first ? region : -1;
}

/** “Lee blamed herself: ‘…’”, “Lee's message to Marsh was clear: ‘…’”: whether what stands between a cue and a colon only leads to words in marks. */
const isBeforeColon = (view: QuoteView, cue: number, lead: TokenPiece): boolean =>
  isInHeadline(view, lead.last) ||
  !hasVerb(view, lead) ||
  QUOTES.test(view.lower[cue] ?? '') ||
  (isNoun(view, cue) && (view.upos[lead.first] === POS.AUX || view.lower[lead.first - 1] === 'to'));

/** “posted a photo with the caption ‘Read it.’”, “call it quits: ‘We tried’” in a headline: the words, not what is told of them. */
export function trimIntroduced(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const region = lastMarks(view, piece);
  const opening = view.regionFirst[region] ?? -1;
  if (!piece || region < 0 || piece.first < cue.token) return reading;
  const sentence = isCapital(view, opening + 1);
  const introduced =
    WORDS.has(view.stem[opening - 1] ?? 0) ||
    view.lower[opening - 1] === 'words' ||
    (view.lower[opening - 1] === ':' && isBeforeColon(view, cue.token, { first: piece.first, last: opening - 2 }));
  return introduced && sentence ? withLast(reading, wordsOfRegion(view, region)) : reading;
}

/**
 * “… has been cut, she reveals, to the dismay of the crew. “They like it”, “Lee did not say when. “Soon””: a reported part ends with its
 * sentence, when the next one is in marks; words in marks are no part of what was not said.
 */
export function trimToSentence(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  const region = lastMarks(view, piece);
  if (!piece || region < 0 || piece.first < cue.token || isMarked(view, piece.first)) return reading;
  const end = endOfSentence(view, piece.first);
  const isSplit = content.pieces.length > 1 && view.regionFirst[region] === end;
  if (end > piece.last || !isMarked(view, end) || !(isSplit || readFactuality(view, cue.token) === 'denied')) return reading;
  return view.lower[end - 1] === ':' ? reading : withLast(reading, { first: piece.first, last: lastWord(view, piece.first, end - 1) });
}

/** “it was ‘a gut punch’ and urged her to go”, “trialled ‘this year’, but would not be drawn”: what is said next is another quotation. */
export function trimNext(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const piece = content.pieces.at(-1);
  if (!piece || piece.first < cue.token) return reading;
  let isBehindMarks = isMarked(view, piece.first);
  for (let i = piece.first + 1; i < piece.last; i++) {
    const inMarks = isMarked(view, i);
    isBehindMarks ||= inMarks;
    if (inMarks || !(isBehindMarks || view.lower[i] === 'before') || !JOINS.test(view.lower[i] ?? '')) continue;
    if (reportsNext(view, cue.token, i, piece.last) || goesOnTelling(view, cue.token, i))
      return withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
  }
  return reading;
}

/** Whether the clause that a joining word opens reports something by the same speaker: no subject of its own but a pronoun. */
function reportsNext(view: QuoteView, cue: number, join: number, last: number): boolean {
  // “calls it ‘a joke’ and notes that …”, which the tagger may take for a noun
  const isAlike = view.tag[cue] === view.tag[join + 1] || /s .*s$/.test(`${view.lower[cue]} ${view.lower[join + 1]}`);
  if (isAlike && view.lower[join + 2] === 'that' && likelyReports(view, join + 1)) return true;
  for (let i = join + 1; i < Math.min(last, join + NEAR); i++) {
    // (“the ruling party”)
    if (view.upos[i] !== POS.VERB || view.mainLabel[i] === REL.amod) {
      if (view.lower[i] === 'to' || (view.upos[i] === POS.PRON && i > join + 1)) return false;
      continue;
    }
    const own = subjectOf(view, i);
    // “said ‘No’ and Lee said ‘Yes’”
    if (own > join && view.upos[own] !== POS.PRON) return quotesNext(view, join, own, i);
    const stem = view.stem[i] ?? 0;
    const isPlain = UTTERS.has(stem) || TELLS.has(stem) || REFUSES.has(stem) || CALLS.has(stem);
    // (without a comma it may be what somebody did of whom is spoken: “was ‘careless’ and mentioned …”)
    return isPlain || (likelyReports(view, i) && view.lower[join - 1] === ',');
  }
  return false;
}

/** Whether somebody whom nothing but a joining word parts from marks says the next ones. */
const quotesNext = (view: QuoteView, join: number, who: number, verb: number): boolean =>
  isMarked(view, join - 1) &&
  view.left[who] === join + 1 &&
  view.right[who] === verb - 1 &&
  isMarked(view, /^[,:]$/.test(view.lower[verb + 1] ?? '') ? verb + 2 : verb + 1) &&
  (SAYS.test(view.lower[verb] ?? '') || UTTERS.has(view.stem[verb] ?? 0) || likelyReports(view, verb));

/** “telling the crew she was a ‘cheat’ and wondering why nobody asked”: whether a second participle reports like the first. */
const goesOnTelling = (view: QuoteView, cue: number, join: number): boolean =>
  /^(?:and|before|while)$/.test(view.lower[join] ?? '') &&
  (view.lower[join] !== 'and' || (view.lower[cue] ?? '').endsWith('ing')) &&
  (view.lower[join + 1] ?? '').endsWith('ing') &&
  likelyReports(view, join + 1);

/** “would neither confirm nor deny that …”, “called to say that …”, “agreed, cautioning that …”: what is reported stands behind the second verb. */
export function trimSecondVerb(view: QuoteView, reading: Reading): Reading {
  const { cue, content } = reading;
  const [piece, ...others] = content.pieces;
  if (!piece || piece.first < cue.token || piece.last < piece.first + 2 || REFUSES.has(view.stem[cue.token] ?? 0)) return reading;
  if (view.tag[piece.first] === DOING && UTTERS.has(view.stem[piece.first] ?? 0) && view.lower[piece.first + 1] === 'that') {
    const own = [{ first: piece.first + 1, last: piece.last }, ...others];
    return { ...reading, cue: { ...cue, token: piece.first }, content: { ...content, pieces: own } };
  }
  const verb = piece.first + 1;
  const word = view.lower[piece.first] ?? '';
  const says = likelyReports(view, verb) && view.lower[verb + 1] === 'that';
  if (view.upos[verb] !== POS.VERB || isMarked(view, verb) || !(word === 'nor' || (word === 'to' && says))) return reading;
  const pieces = [{ first: verb + 1, last: piece.last }, ...others];
  return { ...reading, cue: says && word === 'to' ? { ...cue, token: verb } : cue, content: { ...content, pieces } };
}

/** “was called ‘nonsense’ by the mayor, Ann Lee”: by whom is no part of what was said. */
export function trimAgent(view: QuoteView, reading: Reading): Reading {
  const piece = reading.content.pieces.at(-1);
  if (!piece || piece.first < reading.cue.token || !isDone(view, reading.cue.token)) return reading;
  for (let i = piece.last - 1; i > piece.first && !isMarked(view, i); i--) {
    const head = view.lower[i] === 'by' && isMarked(view, i - 1) ? namedBehind(view, i, piece.last + 1) : -1;
    if (head < 0) continue;
    const cut = withLast(reading, { first: piece.first, last: lastWord(view, piece.first, i - 1) });
    return { ...cut, source: { ...cut.source, head } };
  }
  return reading;
}

/** Whether a verb is in the passive: “was called”. */
const isDone = (view: QuoteView, verb: number): boolean => /^(?:was|were|is|are|been|being|be)$/.test(view.lower[verb - 1] ?? '');
