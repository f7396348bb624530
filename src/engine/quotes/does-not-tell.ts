import { POS } from '../syntax/syntax.ts';
import { POSSESSIVE } from '../text/possessive.ts';
import { stemsOf } from './hash-word.ts';
import { mentionOfToken, personAt, type QuoteView, startOfSentence } from './quote-view.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { hasSubject, hasVerb } from './region-words.ts';
import { SHOUTS } from './reporting-verbs.ts';
import { isVerb, SELF } from './word-kinds.ts';
import { writesThing, writesTo } from './writes-thing.ts';

const CLAIMS = stemsOf('claim declare');
const QUOTES = stemsOf('quote');
const REFERS = stemsOf('refer direct');
const BLASTS = stemsOf('blast');
const DEFENDS = stemsOf('defend prosecute represent');
/** Words up to the rating: “cut its long-standing rating”. */
const MOST = 4;

/** Whether words outside of marks tell what somebody did with a verb that may also report, and nothing that was said. */
export function doesNotTell(view: QuoteView, { cue, content, source }: Reading): boolean {
  const [piece] = content.pieces;
  const word = view.lower[cue.token] ?? '';
  const next = view.lower[cue.token + 1] ?? '';
  if (piece && rates(view, cue.token, piece)) return true;
  // “a ransom note”: what kind of thing it is
  if (view.upos[cue.token] === POS.NOUN && word === 'note' && isKind(view, source.head, cue.token)) return true;
  // “are seen holding a banner that reads ‘…’”: what they do, and what the banner reads
  if (SEEN_HOLDING.test(`${word} ${next}`)) return true;
  // “‘It floats,’ Lee likes to say”: what she says stands with “say”
  if (next === 'to' && /^like[sd]?$/.test(word) && LIKED.test(view.lower[cue.token + 2] ?? '')) return true;
  // “is writing a ‘manifesto’”: a thing, held at a distance
  if (writesThing(view, cue.token)) return true;
  if (!piece || holdsMarks(view, content.pieces)) return false;
  const stem = view.stem[cue.token] ?? 0;
  // “land claimed by the town”: by whom it was, not what was said
  if ((CLAIMS.has(stem) || word === 'quoted') && next === 'by' && !hasVerb(view, piece)) return true;
  // “He shouted himself hoarse”
  if (SHOUTS.has(stem) && SELF.test(view.lower[piece.first] ?? '')) return true;
  // “Told of the vote, Lee laughed”, “Lee, told of the vote, laughed”: of what, and nothing that was told
  const isTold = word === 'told' && (startOfSentence(view, cue.token) === cue.token || view.lower[cue.token - 1] === ',');
  if (isTold && /^(?:of|about)$/.test(next)) return true;
  // “Asked about Tom Ray, Lee left”: of whom, and no question
  if (word === 'asked' && next === 'about' && isOnlyWhom(view, cue.token + 2, content.pieces.at(-1) ?? piece)) return true;
  // “had complained to the regulator”, “argued over the fare”: to whom and about what, and not which words
  if (isTopic(view, cue.token, piece)) return true;
  // “quoted her grandfather, a miner”: who is quoted, not which words
  if (QUOTES.has(stem) && piece.first === cue.token + 1 && !hasVerb(view, piece)) return true;
  // “a saying attributed to Lee”, “It is like saying …”, “Commenting on the fare, …”: what nobody says there
  if (word === 'attributed' && next === 'to' && piece.first > cue.token) return true;
  if (word === 'saying' && view.lower[cue.token - 1] === 'like') return true;
  if (/^(?:Commenting on|Referring to)$/.test(`${view.document.tokens.form[cue.token]} ${next}`)) return true;
  // “the man accused of theft”: who he is
  if (word === 'accused' && next === 'of' && view.upos[cue.token - 1] === POS.NOUN) return true;
  // “a pensioner, referred to as Mrs L”: a name
  if (isReferredTo(view, cue.token)) return true;
  // “claims that have been denied”: which of them; “claims that's late” is a verb
  if (
    view.upos[cue.token] === POS.NOUN &&
    piece.first === cue.token + 1 &&
    view.lower[piece.first] === 'that' &&
    !/^['’]/.test(view.lower[piece.first + 1] ?? '') &&
    isVerb(view, piece.first + 1)
  )
    return true;
  // “referring questions to the embassy”
  if (REFERS.has(stem) && next !== 'to' && piece.first > cue.token && !hasVerb(view, piece)) return true;
  // “a reward announced earlier by Ann Lee”
  if (source.head < 0 && content.pieces.every((p) => isAgent(view, cue.token, p))) return true;
  // “the blast in the harbour”: what exploded
  if (BLASTS.has(stem) && isBlast(view, cue.token)) return true;
  // “the warning by the mayor follows …”: by whom it was
  if (view.upos[cue.token] === POS.NOUN && next === 'by' && (piece.first === cue.token + 2 || !hasVerb(view, piece))) return true;
  // “A red warning means there is danger”, “a warning for the coast”: what it means, and for whom it is
  const isMeant = view.mainLabel[cue.token] === REL.nsubj && /^mean(?:s|t)?$/.test(view.lower[view.head[cue.token] ?? -1] ?? '');
  if (isMeant || isWarningFor(view, cue.token)) return true;
  if (piece.first <= cue.token) return false;
  // “Lee hit back”
  if (piece.first === piece.last && view.lower[piece.first] === 'back') return true;
  return DEFENDS.has(stem) && pleadsFor(view, cue.token, piece.last);
}

const isWarningFor = ({ lower }: QuoteView, cue: number): boolean => /^warnings?$/.test(lower[cue] ?? '') && lower[cue + 1] === 'for';
const COMPLAINS = stemsOf('complain argue boast apologise apologize');

/** Whether all that stands behind a verb is whom somebody spoke to, or of what. */
const isTopic = (view: QuoteView, cue: number, piece: TokenPiece): boolean =>
  writesTo(view, cue, piece) ||
  (COMPLAINS.has(view.stem[cue] ?? 0) &&
    view.upos[cue] === POS.VERB &&
    (piece.first === cue + 1 || piece.first === cue + 2) &&
    /^(?:to|with|over)$/.test(view.lower[cue + 1] ?? '') &&
    !hasSubject(view, piece));

/** Whether nothing but who is named at a token is asked about: not “Lee's plan”, nor “Lee leaving”. */
function isOnlyWhom(view: QuoteView, token: number, piece: TokenPiece): boolean {
  const end = personAt(view, token)?.last ?? -1;
  return (
    end >= 0 && piece.first >= token - 1 && (view.word[end] !== 1 || view.upos[end] === POS.ADP) && !POSSESSIVE.test(view.lower[end] ?? '')
  );
}

const LIKED = /^(?:say|joke|ask|tell|add|claim|boast)$/;
const SEEN_HOLDING = /^(?:seen|pictured|shown|filmed|photographed) (?:holding|carrying|wearing|waving)$/;

const isKind = (view: QuoteView, kind: number, thing: number): boolean =>
  view.mainLabel[kind] === REL.compound && view.head[kind] === thing;

/** What a share is to its holders. */
const RATING = /^(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|add|reduce)$/;

/** “cut its rating to ‘hold’ from ‘buy’”, “rates the shares a ‘hold’”: what a bank does with a share. */
const rates = (view: QuoteView, cue: number, { first, last }: TokenPiece): boolean => {
  if (/^rat(?:e|es|ed|ing)$/.test(view.lower[cue] ?? '')) return RATING.test(view.lower[last] ?? '');
  const words = view.lower.slice(first, Math.min(last, first + MOST) + 1);
  return (
    first > cue &&
    /^(?:cut|rais|lower|lift|downgrad|upgrad|keep|kept|maintain)/.test(view.lower[cue] ?? '') &&
    words.some((word) => /^(?:rating|recommendation)$/.test(word))
  );
};

/** “a pensioner, referred to as Mrs Lee”: the name that somebody is given. */
const isReferredTo = (view: QuoteView, cue: number): boolean =>
  view.lower[cue] === 'referred' && view.lower[cue + 1] === 'to' && view.lower[cue + 2] === 'as' && personAt(view, cue + 3) !== undefined;

/** “the blast in”, “a blast furnace”, where “critics blast Lee” has neither. */
const isBlast = ({ lower, upos }: QuoteView, i: number): boolean =>
  upos[i] === POS.NOUN && (upos[i - 1] === POS.DET || upos[i + 1] === POS.ADP || lower[i + 1] === 'furnace');

/** Words between a verb and who does it: “announced earlier this week by”. */
const FEW = 5;

/** Whether a piece is who does what a verb says: behind “by”, with no verb of its own. */
const isAgent = (view: QuoteView, cue: number, piece: TokenPiece): boolean =>
  piece.first > cue &&
  piece.first - cue <= FEW &&
  view.lower.slice(piece.first - 1, piece.first + 2).includes('by') &&
  !hasVerb(view, piece);

/** “Ann Lee KC, defending Marsh, said”: for whom somebody speaks in court. */
function pleadsFor(view: QuoteView, cue: number, last: number): boolean {
  const who = mentionOfToken(view, cue + 1);
  return (view.lower[cue] ?? '').endsWith('ing') && who?.form === 'name' && who.first === cue + 1 && who.last === last + 1;
}
