import { POS } from '../syntax/syntax.ts';
import { stemsOf } from './hash-word.ts';
import { childrenOf, isSomebody, mentionOfToken, personAt, type QuoteView, startOfSentence } from './quote-view.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { hasVerb } from './region-words.ts';
import { SHOUTS } from './reporting-verbs.ts';
import { isNoun, isVerb } from './word-kinds.ts';
import { writesThing, writesTo } from './writes-thing.ts';

/** Verbs of what is taken as well as said: “claimed the prize”. */
const CLAIMS = stemsOf('claim declare');
/** What is taken so, not said. (“declared victory” is said.) */
const TAKEN = stemsOf('nomination prize title seat medal trophy crown allegiance');
const SELF = /^(?:(?:him|her|it|my|your)self|(?:them|our|your)selves)$/;
const CALLS = stemsOf('call');
const QUOTES = stemsOf('quote');
const REFERS = stemsOf('refer direct');
const DENIES = stemsOf('deny denied');
/** What somebody asks for, and is refused: “denied the request”. */
const REQUESTS = stemsOf(
  'access appeal application bail entry injunction leave licence license motion parole permission permit petition request visa',
);
const MAINTAINS = stemsOf('maintain');
const BLASTS = stemsOf('blast');
const DEFENDS = stemsOf('defend prosecute represent');
/** Who is called for help, and never called anything. */
const HELPERS = /^(?:police|ambulance|paramedics|brigade|cops|911|999|112)$/;
/** Where somebody is called to: “called the crews in”. */
const TOGETHER = /^(?:in|up|over|back|together)$/;
/** What follows somebody who is called, where they are not called something. */
const BEHIND_CALLED: ReadonlySet<number> = new Set([POS.CCONJ, POS.SCONJ, POS.ADV]);
/** Words up to the noun that says what is claimed: “the party's nomination”. */
const MOST = 4;

/** Whether words outside of marks tell what somebody did with a verb that may also report, and nothing that was said. */
export function doesNotTell(view: QuoteView, { cue, content, source }: Reading): boolean {
  const [piece] = content.pieces;
  if (piece && rates(view, cue.token, piece)) return true;
  // “a ransom note”: what kind of thing it is
  if (view.upos[cue.token] === POS.NOUN && view.lower[cue.token] === 'note' && isKind(view, source.head, cue.token)) return true;
  // “are seen holding a banner that reads ‘…’”: what they do, and what the banner reads
  if (SEEN.test(`${view.lower[cue.token]} ${view.lower[cue.token + 1]}`)) return true;
  // “‘It floats,’ Lee likes to say”: what she says stands with “say”
  if (view.lower[cue.token + 1] === 'to' && /^like[sd]?$/.test(view.lower[cue.token] ?? '') && LIKED.test(view.lower[cue.token + 2] ?? ''))
    return true;
  // “is writing a ‘manifesto’”: a thing, held at a distance
  if (writesThing(view, cue.token)) return true;
  if (!piece || holdsMarks(view, content.pieces)) return false;
  const stem = view.stem[cue.token] ?? 0;
  // “a rally called by the opposition”, “land claimed by the town”: by whom it was, not what was said
  if (
    (CALLS.has(stem) || CLAIMS.has(stem) || view.lower[cue.token] === 'quoted') &&
    view.lower[cue.token + 1] === 'by' &&
    !hasVerb(view, piece)
  )
    return true;
  // “He shouted himself hoarse”
  if (SHOUTS.has(stem) && SELF.test(view.lower[piece.first] ?? '')) return true;
  // “Told of the vote, Lee laughed”: of what, and nothing that was told
  const isTold = view.lower[cue.token] === 'told' && startOfSentence(view, cue.token) === cue.token;
  if (isTold && /^(?:of|about)$/.test(view.lower[cue.token + 1] ?? '')) return true;
  // “a driver everybody calls Coach”: how somebody is called by all
  if (CALLS.has(stem) && piece.last < cue.token && EVERYBODY.test(view.lower[source.head] ?? '')) return true;
  // “had complained to the regulator”, “argued over the fare”: to whom and about what, and not which words
  if (isTopic(view, cue.token, piece)) return true;
  // “quoted her grandfather, a miner”: who is quoted, not which words
  if (QUOTES.has(stem) && piece.first === cue.token + 1 && !hasVerb(view, piece)) return true;
  // “a saying attributed to Lee”, “It is like saying …”, “Commenting on the fare, …”: what nobody says there
  if (view.lower[cue.token] === 'attributed' && view.lower[cue.token + 1] === 'to' && piece.first > cue.token) return true;
  if (view.lower[cue.token] === 'saying' && view.lower[cue.token - 1] === 'like') return true;
  if (/^(?:Commenting on|Referring to)$/.test(`${view.document.tokens.form[cue.token]} ${view.lower[cue.token + 1]}`)) return true;
  // “the man accused of theft”: who he is
  if (view.lower[cue.token] === 'accused' && view.lower[cue.token + 1] === 'of' && view.upos[cue.token - 1] === POS.NOUN) return true;
  // “Police were called to a house that was on fire”: where they were needed
  const isCalledTo = CALLS.has(stem) && view.lower[cue.token + 1] === 'to';
  if (isCalledTo && (isPassive(view, subjectOf(view, cue.token)) || !hasVerb(view, piece))) return true;
  // “a pensioner, referred to as Mrs L”: a name
  if (isCalledBy(view, cue.token)) return true;
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
  if (REFERS.has(stem) && view.lower[cue.token + 1] !== 'to' && piece.first > cue.token && !hasVerb(view, piece)) return true;
  // “a reward announced earlier by Ann Lee”
  if (source.head < 0 && content.pieces.every((p) => isAgent(view, cue.token, p))) return true;
  // “the blast in the harbour”: what exploded
  if (BLASTS.has(stem) && isBlast(view, cue.token)) return true;
  // “the warning by the mayor follows …”: by whom it was
  if (view.upos[cue.token] === POS.NOUN && view.lower[cue.token + 1] === 'by' && (piece.first === cue.token + 2 || !hasVerb(view, piece)))
    return true;
  const isThing = !content.pieces.some((p) => hasVerb(view, p));
  // “A red warning means there is danger”, “a warning for the coast”: what it means, and for whom it is
  const isMeant = view.mainLabel[cue.token] === REL.nsubj && /^mean(?:s|t)?$/.test(view.lower[view.head[cue.token] ?? -1] ?? '');
  if (isMeant || isWarningFor(view, cue.token)) return true;
  // “The firm was denied a licence”, “The judge denied the request”: nobody got it
  if (isThing && (isWithheld(view, cue.token) || withholds(view, cue.token))) return true;
  // “They maintain their old customs”: what is kept, while “maintains his innocence” is said
  if (isThing && MAINTAINS.has(stem) && !view.lower.slice(piece.first, piece.last + 1).includes('innocence')) return true;
  // “The process is called melting”: how a thing is called by all
  if (isThing && CALLS.has(stem) && isNaming(view, cue.token, source.head)) return true;
  if (piece.first <= cue.token) return false;
  // “Lee hit back”
  if (piece.first === piece.last && view.lower[piece.first] === 'back') return true;
  if (DEFENDS.has(stem) && pleadsFor(view, cue.token, piece.last)) return true;
  return (CLAIMS.has(stem) && takes(view, cue.token)) || (CALLS.has(stem) && summons(view, cue.token));
}

const isWarningFor = ({ lower }: QuoteView, cue: number): boolean => /^warnings?$/.test(lower[cue] ?? '') && lower[cue + 1] === 'for';

/** Who calls something so by custom. */
const EVERYBODY = /^(?:everybody|everyone|people|locals|friends|colleagues|fans)$/;
const COMPLAINS = stemsOf('complain argue boast apologise apologize');

/** Whether all that stands behind a verb is whom somebody spoke to, or of what. */
const isTopic = (view: QuoteView, cue: number, piece: TokenPiece): boolean =>
  writesTo(view, cue, piece) ||
  (COMPLAINS.has(view.stem[cue] ?? 0) &&
    view.upos[cue] === POS.VERB &&
    (piece.first === cue + 1 || piece.first === cue + 2) &&
    /^(?:to|with|over)$/.test(view.lower[cue + 1] ?? '') &&
    !hasVerb(view, piece));

const LIKED = /^(?:say|joke|ask|tell|add|claim|boast)$/;
const SEEN = /^(?:seen|pictured|shown|filmed|photographed) (?:holding|carrying|wearing|waving)$/;

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

/** “declared himself an independent”, “claim the nomination when …”: not “claimed the nomination was bought”. */
function takes(view: QuoteView, cue: number): boolean {
  if (SELF.test(view.lower[cue + 1] ?? '')) return true;
  for (let i = cue + 1; i <= cue + MOST && view.word[i] === 1; i++) {
    if (isVerb(view, i) || view.upos[i] === POS.PRON || view.lower[i] === 'that') return false;
    if (TAKEN.has(view.stem[i] ?? 0)) return !isVerb(view, i + 1) && view.upos[i + 1] !== POS.NOUN;
  }
  return false;
}

/** “a pensioner, referred to as Mrs Lee”: the name that somebody is given. */
const isCalledBy = (view: QuoteView, cue: number): boolean =>
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

/** “was denied”, with who was. */
const isWithheld = (view: QuoteView, cue: number): boolean =>
  view.lower[cue] === 'denied' && isPassive(view, subjectOf(view, cue)) && view.lower[cue + 1] !== 'by';

/** “The process is called melting”, whether nobody calls it so or what is called is taken for who does. */
function isNaming(view: QuoteView, cue: number, source: number): boolean {
  const isDone = [cue - 1, cue - 2].some((i) => view.upos[i] === POS.AUX) && view.lower[cue + 1] !== 'for';
  return isDone && (source < 0 || (source === subjectOf(view, cue) && isPassive(view, source)));
}

/** “denied the request”, “denied her bail”, “denied the home side a win” */
function withholds(view: QuoteView, cue: number): boolean {
  if (!DENIES.has(view.stem[cue] ?? 0) || view.upos[cue] !== POS.VERB) return false;
  for (let i = cue + 2; i <= cue + MOST && view.word[i] === 1; i++)
    if (/^an?$/.test(view.lower[i] ?? '') && (isNoun(view, i - 1) || view.upos[i - 1] === POS.PRON)) return true;
  for (let i = cue + 1; i <= cue + MOST && view.word[i] === 1; i++) if (REQUESTS.has(view.stem[i] ?? 0)) return true;
  return false;
}

/** “Ann Lee KC, defending Marsh, said”: for whom somebody speaks in court. */
function pleadsFor(view: QuoteView, cue: number, last: number): boolean {
  const who = mentionOfToken(view, cue + 1);
  return (view.lower[cue] ?? '').endsWith('ing') && who?.form === 'name' && who.first === cue + 1 && who.last === last + 1;
}

/** What somebody telephones for: “called her mother to say she was safe”. */
const TO_SAY = /^(?:say|tell|report|complain|explain|thank|warn|apologi[sz]e)$/;

/** “called police, but nobody came”, “called her mother, who …”, “called the crews in”: somebody who is called something has it behind who is called. */
function summons(view: QuoteView, cue: number): boolean {
  const isHelper = (i: number): boolean => HELPERS.test(view.lower[i] ?? '');
  const called = childrenOf(view, cue).find((c) => c > cue && (view.mainLabel[c] === REL.obj || isHelper(c))) ?? -1;
  if (called < 0 || view.left[called] !== cue + 1) return false;
  const behind = mentionOfToken(view, called)?.last ?? called + 1;
  // (“called the jurors in”, whoever they are)
  if (!isSomebody(view, called) && !isHelper(called)) return view.upos[behind] === POS.ADV && TOGETHER.test(view.lower[behind] ?? '');
  // “what Lee called a crime”
  if (/^(?:what|which|that)$/.test(view.lower[(view.left[subjectOf(view, cue)] ?? 0) - 1] ?? '')) return false;
  if (view.word[behind] !== 1) return true;
  if (view.lower[behind] === 'to') return isHelper(called) || TO_SAY.test(view.lower[behind + 1] ?? '');
  if (/^(?:out|of|as)$/.test(view.lower[behind] ?? '')) return false;
  return BEHIND_CALLED.has(view.upos[behind] ?? -1) || (isHelper(called) && view.upos[behind] === POS.ADP);
}
