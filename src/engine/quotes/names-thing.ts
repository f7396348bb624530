import { POS } from '../syntax/syntax.ts';
import { stemsOf } from './hash-word.ts';
import { childrenOf, isMarked, type QuoteView } from './quote-view.ts';
import { readFactuality } from './read-factuality.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { TIME_WORD } from './readings/source-candidates.ts';
import { hasSubject, hasVerb } from './region-words.ts';

/** What these report are words, or a clause: a book that is read, a loss that is posted and a price that is agreed on are none, nor is who is told. */
const NEED_CLAUSE = stemsOf('read wrote write post reply react agree agreed answer close apologise apologize tell');
const POST = stemsOf('post');
/** Questions and doubts are raised, whatever clause stands behind them. */
const RAISES = stemsOf('raise');
/** A request, too, is responded to. */
const RESPOND = stemsOf('respond');
const REQUESTS = stemsOf('request email message call');
/** “repeating the phrase four times”: what was said stands elsewhere. */
const REPEAT = stemsOf('repeat');
const PHRASES = stemsOf('phrase word line mantra slogan');
/** “will report results”, “failed to report a crime”: what is to come, or was not. */
const REPORT = stemsOf('report');

/** Whether what a cue reports is a mere thing: “read a book”, “the team was announced on Friday”, “told of the remark”. */
export function namesThing(view: QuoteView, { cue: { token: cue }, content, source }: Reading): boolean {
  const [piece, ...others] = content.pieces;
  if (!piece || holdsMarks(view, content.pieces)) return false;
  if (view.upos[cue] === POS.NOUN)
    return RAISES.has(view.stem[view.head[cue] ?? -1] ?? 0) || (others.length === 0 && isForSomebody(view, cue, piece));
  if (view.upos[cue] !== POS.VERB) return false;
  if (RAISES.has(view.stem[cue] ?? 0)) return true;
  if (POST.has(view.stem[cue] ?? 0) && isPosted(view, cue, piece)) return true;
  if (content.pieces.some((own) => hasVerb(view, own))) return false;
  const stem = view.stem[cue] ?? 0;
  if (NEED_CLAUSE.has(stem)) return true;
  if (RESPOND.has(stem)) return view.lower[cue] !== 'respond' || holdsStem(view, piece, REQUESTS);
  if (REPEAT.has(stem) && holdsStem(view, piece, PHRASES)) return true;
  if (REPORT.has(stem)) return readFactuality(view, cue) !== 'said' || tellsNoAmount(view, piece);
  const subject = subjectOf(view, cue);
  if (subject < 0 || !isPassive(view, subject) || (source.head >= 0 && source.head !== subject)) return false;
  return readFactuality(view, cue) === 'denied' || (others.length === 0 && piece.last < cue);
}

/** What companies post. */
const FIGURES = stemsOf('income earning earnings loss profit revenue sale gain drop rise decline net');
/** Words up to the figure: “a sharp third-quarter loss”. */
const MOST_BEFORE = 6;

/** Whether a piece is a thing that somebody posts, and no clause: “a photo of the pier”, “a loss of $3m, compared with a gain last year”. */
function isPosted(view: QuoteView, cue: number, piece: TokenPiece): boolean {
  if (view.lower[piece.first] !== 'that' && holdsStem(view, { first: cue + 1, last: Math.min(piece.last, cue + MOST_BEFORE) }, FIGURES))
    return true;
  const holds = childrenOf(view, cue).some((c) => c >= piece.first && c <= piece.last && view.mainLabel[c] === REL.obj);
  return holds && !hasSubject(view, piece);
}

/** What goes from one to another. */
const SENT = stemsOf('question answer message letter reply');
const PREPOSITION = /^(?:for|to|from|with)$/;

/** “Ten questions for Ann Lee”: whom words are for, or from, is none of the words. */
function isForSomebody(view: QuoteView, cue: number, { first, last }: TokenPiece): boolean {
  if (!SENT.has(view.stem[cue] ?? 0) || first <= cue) return false;
  const opener = PREPOSITION.test(view.lower[first] ?? '') ? first : first - 1;
  if (opener !== cue + 1 || !PREPOSITION.test(view.lower[opener] ?? '')) return false;
  return !hasVerb(view, { first, last }) && view.upos[last] === POS.PROPN;
}

/** “reports first-half results in May”: not what they are. */
const RESULTS = stemsOf('result earning figure');
const AMOUNT = /^[$£€%]|\d(?:%|m|bn)$|^(?:[mb]illion|percent|better|worse|stronger?|weaker?|than)$/;
const tellsNoAmount = (view: QuoteView, piece: TokenPiece): boolean =>
  holdsStem(view, piece, RESULTS) && !view.lower.slice(piece.first, piece.last + 1).some((word) => AMOUNT.test(word));

function holdsStem(view: QuoteView, { first, last }: TokenPiece, stems: ReadonlySet<number>): boolean {
  for (let i = first; i <= last; i++) if (stems.has(view.stem[i] ?? 0)) return true;
  return false;
}

/** Words that mean something or somebody told elsewhere, and never who says so; or how much was said. */
export const MEANS_OTHER = /^(?:it|him|her|them|me|us|you|little|much|more|all|otherwise)$/;

/** “She denied it”, “would not confirm that”: what “it” is stands elsewhere. */
export const isToldElsewhere = (view: QuoteView, pieces: readonly TokenPiece[]): boolean =>
  pieces.every(
    ({ first, last }) =>
      first === last &&
      (MEANS_OTHER.test(view.lower[first] ?? '') || view.document.tokens.form[first] === 'that') &&
      !isMarked(view, first),
  );

/** Verbs of what somebody wants for long. (Whom one “is criticising” is spoken of just now.) */
const WANTS = stemsOf('demand seek want request require');

/** “It is demanding guarantees”: somebody's stance, while “it demanded guarantees” was said. */
export function isStance(view: QuoteView, cue: number, pieces: readonly TokenPiece[]): boolean {
  if (
    view.upos[cue] !== POS.VERB ||
    !WANTS.has(view.stem[cue] ?? 0) ||
    !(view.lower[cue] ?? '').endsWith('ing') ||
    view.upos[cue - 1] !== POS.AUX
  )
    return false;
  const wanted = childrenOf(view, cue).find((c) => c > cue && view.mainLabel[c] === REL.obj && view.upos[c] === POS.NOUN);
  // (“demanding access for the crews”: nor is a part of it said)
  return (
    wanted !== undefined &&
    pieces.every((piece) => (piece.first <= wanted && wanted <= piece.last) || (piece.first > wanted && !hasVerb(view, piece)))
  );
}

const WHEN = /^(?:on|in|at|during|since)$/;
/** What opens a clause that says when, wherever it stands behind its verb: “concluded on Friday after …”. */
const WHEN_CLAUSE = /^(?:after|before|while)$/;
const FEW = 5;

/** What “that” and “last” tell of when: “that autumn”. */
const PERIOD = /^(?:spring|summer|autumn|fall|winter|day|night|week|weekend|month|year)$/;

const DURATION = /^(?:moment|seconds?|minutes?|while|hours?|days?|weeks?|months?|years?)$/;

/** “…, the commission announced on Friday”: when or where it was said. */
export function tellsWhen(view: QuoteView, cue: number, pieces: readonly TokenPiece[]): boolean {
  const [piece, another] = pieces;
  if (!piece) return false;
  const opens = /^(?:shortly|just|soon|minutes|hours)$/.test(view.lower[piece.first] ?? '') ? piece.first + 1 : piece.first;
  if (piece.first > cue && WHEN_CLAUSE.test(view.lower[opens] ?? '') && !holdsMarks(view, pieces)) return !holdsMain(view, piece);
  if (another || isMarked(view, piece.last)) return false;
  // “‘Is that all?’ Lee said when Tom Ode asked”
  if (view.lower[piece.first] === 'when' && /^(?:asked|pressed)$/.test(view.lower[piece.last] ?? '')) return true;
  // “She thinks for a moment.”
  if (view.lower[cue + 1] === 'for' && piece.first >= cue + 1 && DURATION.test(view.lower[piece.last] ?? ''))
    return piece.last - cue <= FEW;
  // (behind “on” stands what is commented on, too)
  if (piece.first === cue + 2 && WHEN.test(view.lower[cue + 1] ?? ''))
    return TIME_WORD.test(view.lower[piece.first] ?? '') || view.lower.slice(piece.first, piece.last + 1).join(' ') === 'the time';
  // “in a report published that autumn”
  const isPeriod = piece.last === cue + 2 && piece.first > cue && PERIOD.test(view.lower[piece.last] ?? '');
  if (isPeriod && /^(?:this|that|last)$/.test(view.lower[cue + 1] ?? '')) return true;
  if (piece.first !== cue + 1 || piece.last - piece.first > FEW || !WHEN.test(view.lower[piece.first] ?? '')) return false;
  const noun = view.head[piece.first] ?? -1;
  return noun <= piece.last && view.head[noun] === cue;
}

/** “while it was late, the boats left”: whether a clause with its own subject follows the one that opens a piece. */
function holdsMain(view: QuoteView, { first, last }: TokenPiece): boolean {
  for (let comma = first + 1; comma < last; comma++) {
    if (view.lower[comma] !== ',' || !hasVerb(view, { first, last: comma })) continue;
    const rest = { first: comma + 1, last };
    const goesOn = /^(?:who|whom|whose|which|that|and|but|or|where|when)$/.test(view.lower[comma + 1] ?? '');
    return !goesOn && hasSubject(view, rest) && hasVerb(view, rest);
  }
  return false;
}
