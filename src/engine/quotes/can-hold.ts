import { holdsMarks, type Reading } from './accept-features.ts';
import { closingVerb } from './claim-clauses.ts';
import { REL } from './cue-features.ts';
import { isPassive, subjectOf } from './cue-window.ts';
import { addresseeOf } from './find-addressee.ts';
import { stemsOf } from './hash-word.ts';
import { holdsTitle } from './holds-title.ts';
import type { QuoteView } from './quote-view.ts';
import type { TokenPiece } from './read-cue.ts';
import { readFactuality } from './read-factuality.ts';

const NOUN = 7;
const PROPN = 11;
const VERB = 15;
const AUX = 3;
/** Where nobody speaks, a word must report at least so likely; else neither sign is there. */
const LEAST_ALONE = 0.3;

/** Where nothing stands in marks, a word must report at least so likely: of what less likely ones report a quarter is speech. */
const LEAST_PLAIN = 0.2;

/** Only a word that reports so surely can quote a title. */
const SURE = 0.9;

/** Only a verb, or “according to”, stands inside its content; a noun that reports (“a warning that …”) stands before it. Titles are no quotations. */
export function canHold(view: QuoteView, reading: Reading): boolean {
  const { cue, content, source } = reading;
  const reports = cue.speech + cue.attitude;
  // who does what a verb says is no word that reports
  if (view.upos[cue.token] === PROPN && view.mainLabel[cue.token] === REL.nsubj) return false;
  // “who asked not to be named”: that is why nobody is
  if (view.lower[cue.token] === 'asked' && view.lower[cue.token + 1] === 'not' && view.lower[cue.token + 3] === 'be') return false;
  // “called off a strike”: that was done
  if (view.lower[cue.token] === 'called' && view.lower[cue.token + 1] === 'off') return false;
  // “Harbour dispute: Lee hopes …”: a topic before a colon says nothing
  if (view.lower[cue.token] === ':' && !hasVerbBefore(view, cue.token) && (isTopic(view, source.head) || isTopic(view, cue.token - 1)))
    return false;
  // “‘We had no choice’: inside the fight for the mill”: what stands in marks before a colon is all that is said
  if (view.lower[cue.token] === ':' && source.head < 0 && (content.pieces[0]?.first ?? 0) < cue.token) return false;
  // “Athletics: coach ‘told runners to lie’, report finds”: the report says so
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  if (view.lower[cue.token] === ':' && sentence && closingVerb(view, sentence)) return false;
  if (view.lower[cue.token + 1] === ':' && isTopic(view, cue.token) && reports < LEAST_ALONE) return false;
  if (source.head < 0 && reports < LEAST_ALONE) return false;
  // what is wished, believed or demanded is no speech, unless words of it stand in marks
  if ((cue.speech < LEAST_PLAIN || cue.attitude > cue.speech) && !holdsMarks(view, content.pieces)) return false;
  if (content.pieces.length > 1 && content.pieces.some((piece) => holdsDoer(view, reading, piece))) return false;
  if (view.upos[cue.token] === NOUN) {
    // (a verb that the tagger took for a noun stands between marks)
    if (content.pieces.length > 1 && !(cue.speech >= 0.5 && content.pieces.every((piece) => (view.regionOf[piece.first] ?? -1) >= 0)))
      return false;
    // “amid new warnings, Lee hopes …”: a comma ends what the noun belongs to
    const after = content.pieces[0]?.first ?? 0;
    if (view.lower[cue.token + 1] === ',' && after > cue.token && view.lower[after - 1] === ',') return false;
  }
  // “families were told to wait”: by whom, and in which words, nobody says; “asked whether …, she …” is a question
  const wasAsked = view.lower[cue.token] === 'asked' && view.lower[cue.token + 1] !== 'to';
  if (!wasAsked && !holdsMarks(view, content.pieces)) {
    const addressee = addresseeOf(view, reading);
    if (addressee >= 0 && (source.head < 0 || source.head === addressee)) return false;
  }
  if (describesThing(view, reading)) return false;
  if (tellsWhen(view, cue.token, content.pieces)) return false;
  if (namesThing(view, reading)) return false;
  if (isStance(view, cue.token, content.pieces) && !holdsMarks(view, content.pieces)) return false;
  return reports >= SURE || !content.pieces.some((piece) => holdsTitle(view, piece));
}

/** What these report are words, or a clause: a book that is read, a loss that is posted and a price that is agreed on are none, nor is who is told. */
const NEED_CLAUSE = stemsOf('read wrote write post reply react agree apologise apologize tell');
/** Questions and doubts are raised, whatever clause stands behind them. */
const RAISES = stemsOf('raise');
/** A request, too, is responded to. */
const RESPOND = stemsOf('respond');
const REQUESTS = stemsOf('request email message call');
/** “will report results”, “failed to report a crime”: what is to come, or was not. */
const REPORT = stemsOf('report');

/** Whether what a cue reports is a mere thing: “read a book”, “the team was announced on Friday”, “told of the remark”. */
function namesThing(view: QuoteView, { cue: { token: cue }, content, source }: Reading): boolean {
  const [piece, ...others] = content.pieces;
  if (view.upos[cue] !== VERB || !piece || holdsMarks(view, content.pieces)) return false;
  if (RAISES.has(view.stem[cue] ?? 0)) return true;
  if (content.pieces.some(({ first, last }) => view.verbsBefore[first] !== view.verbsBefore[last + 1])) return false;
  const stem = view.stem[cue] ?? 0;
  if (NEED_CLAUSE.has(stem)) return true;
  if (RESPOND.has(stem)) return view.lower[cue] !== 'respond' || holdsStem(view, piece, REQUESTS);
  if (REPORT.has(stem)) return readFactuality(view, cue) !== 'said';
  const subject = subjectOf(view, cue);
  if (subject < 0 || !isPassive(view, subject) || (source.head >= 0 && source.head !== subject)) return false;
  return readFactuality(view, cue) === 'denied' || (others.length === 0 && piece.last < cue);
}

function holdsStem(view: QuoteView, { first, last }: TokenPiece, stems: ReadonlySet<number>): boolean {
  for (let i = first; i <= last; i++) if (stems.has(view.stem[i] ?? 0)) return true;
  return false;
}

/** Whether a piece holds who does what the cue says: “the plan was called ‘mad’ by …” does not, “Lee called …” does. */
function holdsDoer(view: QuoteView, { cue: { token: cue }, source }: Reading, { first, last }: TokenPiece): boolean {
  const subject = subjectOf(view, cue);
  if (subject < first || subject > last || view.upos[cue] !== VERB || (view.regionOf[subject] ?? -1) >= 0) return false;
  // “The plan, Lee said, ‘is dead’”: two subjects, one of them of what is said
  const other = view.head[source.head] === cue && view.mainLabel[source.head] === REL.nsubj;
  return !isPassive(view, subject) && !other;
}

/** “The panel seized on a memo, first reported by a paper”: the paper reported the memo, and nothing of what the sentence tells. */
function describesThing(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const comma = view.lower[cue - 1] === ',' ? cue - 1 : cue - 2; // “…, first reported by”
  if (view.lower[cue + 1] !== 'by' || view.lower[comma] !== ',' || holdsMarks(view, content.pieces)) return false;
  const first = view.document.sentences[view.sentenceOf[cue] ?? 0]?.first ?? comma;
  return view.verbsBefore[first] !== view.verbsBefore[comma];
}

/** “It is demanding guarantees”: somebody's stance, while “it demanded guarantees” was said. */
function isStance(view: QuoteView, cue: number, pieces: readonly TokenPiece[]): boolean {
  if (view.upos[cue] !== VERB || !(view.lower[cue] ?? '').endsWith('ing') || view.upos[cue - 1] !== AUX) return false;
  return pieces.every(({ first, last }) => {
    for (let i = first; i <= last; i++) if (view.head[i] === cue && view.mainLabel[i] === REL.obj && view.upos[i] === NOUN) return true;
    return false;
  });
}

const WHEN = /^(?:on|in|at|during|since)$/;
/** What opens a clause that says when, wherever it stands behind its verb: “concluded on Friday after …”. */
const WHEN_CLAUSE = /^(?:after|before|while)$/;
const FEW = 5;

/** “…, the commission announced on Friday”: when or where it was said. */
function tellsWhen(view: QuoteView, cue: number, pieces: readonly TokenPiece[]): boolean {
  const [piece] = pieces;
  if (piece && piece.first > cue && WHEN_CLAUSE.test(view.lower[piece.first] ?? '') && !holdsMarks(view, pieces)) return true;
  if (pieces.length !== 1 || !piece || piece.first !== cue + 1 || piece.last - piece.first > FEW) return false;
  if (!WHEN.test(view.lower[piece.first] ?? '') || (view.regionOf[piece.last] ?? -1) >= 0) return false;
  const noun = view.head[piece.first] ?? -1;
  return noun <= piece.last && view.head[noun] === cue;
}

/** Whether the sentence has a verb in front of a word: “His wife was blunter: …”. */
function hasVerbBefore(view: QuoteView, token: number): boolean {
  const first = view.document.sentences[view.sentenceOf[token] ?? 0]?.first ?? token;
  for (let i = token - 1; i >= first; i--) if (view.upos[i] === VERB || view.upos[i] === AUX) return true;
  return false;
}

/** Whether a word is a common noun: “dispute”, not “Lee” and not “Mayor”. */
const isTopic = (view: QuoteView, token: number): boolean =>
  view.upos[token] === NOUN && /^\p{Ll}/u.test(view.document.tokens.form[token] ?? '');
