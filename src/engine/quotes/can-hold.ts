import { POS } from '../syntax/syntax.ts';
import { closingVerb } from './claims/closing-verb.ts';
import { doesNotTell, holdsAtDistance } from './does-not-tell.ts';
import { addresseeOf } from './find-addressee.ts';
import { stemsOf } from './hash-word.ts';
import { holdsTitle } from './holds-title.ts';
import { namesReport } from './names-report.ts';
import { isStance, namesThing, tellsWhen } from './names-thing.ts';
import { opensTopic } from './opens-topic.ts';
import type { QuoteView } from './quote-view.ts';
import { readFactuality } from './read-factuality.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { hasVerb } from './region-words.ts';
import { tellsLittle } from './tells-little.ts';

/** Where nobody speaks, a word must report at least so likely; else neither sign is there. */
const LEAST_ALONE = 0.4;

/** Where nothing stands in marks, a word must report at least so likely: of what less likely ones report a quarter is speech. */
const LEAST_PLAIN = 0.2;
/** And so likely where they are no clause: “banged the table”, “called for a vote”. */
const LEAST_THING = 0.5;

/** Only a word that reports so surely can quote a title. */
const SURE = 0.9;

/** Only a verb, or “according to”, stands inside its content; a noun that reports (“a warning that …”) stands before it. Titles are no quotations. */
export function canHold(view: QuoteView, reading: Reading): boolean {
  const { cue, content, source } = reading;
  const reports = cue.speech + cue.attitude;
  // “who asked not to be named”, “asked for her surname not to be used”: that is why nobody is
  if (
    view.lower[cue.token] === 'asked' &&
    /^(?:not to be|to (?:remain|stay|be kept) anonymous|for anonymity|(?:\S+ ){1,6}not to be (?:used|named|published|printed))/.test(
      view.lower.slice(cue.token + 1, cue.token + 12).join(' '),
    )
  )
    return false;
  // “nobody has ever asked her for it”: so nobody says anything
  if (isNobody(view, subjectOf(view, cue.token)) && !holdsMarks(view, content.pieces)) return false;
  // “called off a strike”, “call up reserves”, “wrote off $9m”: that was done
  if (
    /^(?:call(?:ed|s|ing)?|wr(?:ote|ites?|iting|itten))$/.test(view.lower[cue.token] ?? '') &&
    /^(?:off|up)$/.test(view.lower[cue.token + 1] ?? '')
  )
    return false;
  // “laid claim to the land”
  if (view.lower[cue.token] === 'claim' && /^(?:lay|lays|laying|laid)$/.test(view.lower[cue.token - 1] ?? '')) return false;
  if (opensTopic(view, reading)) return false;
  // “Athletics: coach ‘told runners to lie’, report finds”, “Firm warned navy about valves, documents show”: the report says so
  const sentence = view.document.sentences[view.sentenceOf[cue.token] ?? 0];
  const closing = sentence && closingVerb(view, sentence);
  if (closing && (view.lower[cue.token] === ':' || (cue.token < closing.subject && !holdsMarks(view, content.pieces)))) return false;
  if (source.head < 0 && reports < LEAST_ALONE) return false;
  if (holdsAtDistance(view, reading)) return false;
  // what is wished, believed or demanded is no speech, unless words of it stand in marks
  if (!holdsMarks(view, content.pieces)) {
    if (cue.attitude > cue.speech || cue.speech < (content.pieces.some((piece) => hasVerb(view, piece)) ? LEAST_PLAIN : LEAST_THING))
      return false;
  }
  if (content.pieces.some((piece) => (content.pieces.length > 1 || isBare(view, piece)) && holdsDoer(view, reading, piece))) return false;
  if (namesReport(view, reading)) return false;
  // “According to two people briefed on the matter, …”: who says so is not what is said
  if (
    view.lower[cue.token] === 'according' &&
    source.head > cue.token &&
    content.pieces.every((piece) => reachesTo(view, source.head, piece))
  )
    return false;
  // “According to a paper, Ann Lee, the mayor, said …”: who says so there is not what the paper says
  if (
    view.lower[cue.token] === 'according' &&
    content.pieces.every((p) => p.first > cue.token && !hasVerb(view, p) && !holdsMarks(view, [p]))
  )
    return false;
  // “declined to say why”, “What the office says”: the one word tells nothing
  const isLone = content.pieces.every(
    ({ first, last }) => first === last && /^(?:as|what|why|how|when|where|who)$/.test(view.lower[first] ?? ''),
  );
  if (isLone && ((content.pieces[0]?.first ?? 0) < cue.token || readFactuality(view, cue.token) === 'denied')) return false;
  if (isDespite(view, reading)) return false;
  // “was quoted as saying by the Ledger”: the words stand before
  if (view.lower[cue.token] === 'saying' && view.lower[cue.token - 2] === 'quoted' && view.lower[cue.token + 1] === 'by') return false;
  // “a sale could be announced next week”: it has not been
  if (mayBeTold(view, reading)) return false;
  // “families were told to wait”: by whom, and in which words, nobody says; “told that …” are the words, and so is a question
  const wasAsked = view.lower[cue.token] === 'asked' && view.lower[cue.token + 1] !== 'to';
  const wasTold = view.lower[cue.token] === 'told' && content.pieces.length === 1 && view.lower[content.pieces[0]?.first ?? 0] === 'that';
  if (!wasAsked && !wasTold && !holdsMarks(view, content.pieces)) {
    const addressee = addresseeOf(view, reading);
    if (addressee >= 0 && (source.head < 0 || source.head === addressee)) return false;
  }
  if (describesThing(view, reading)) return false;
  if (doesNotTell(view, reading)) return false;
  if (tellsLittle(view, reading)) return false;
  if (tellsWhen(view, cue.token, content.pieces)) return false;
  if (namesThing(view, reading)) return false;
  if (isStance(view, cue.token, content.pieces) && !holdsMarks(view, content.pieces)) return false;
  // (no title is shouted, or ends with a cry)
  if (reports >= SURE || SHOUTS.has(view.stem[cue.token] ?? 0)) return true;
  return !content.pieces.some((piece) => holdsTitle(view, piece) && !(reports >= LEAST_ALONE && endsInCry(view, piece)));
}

/** Whether a subject is nobody at all. */
const isNobody = (view: QuoteView, subject: number): boolean =>
  view.lower[subject] === 'nobody' || (view.lower[subject] === 'one' && view.lower[subject - 1] === 'no');

const SHOUTS = stemsOf('shout chant yell scream cry');

/** Whether a cue says of a thing before it that somebody, whom nobody names, may tell it some day. */
function mayBeTold(view: QuoteView, { cue, content, source }: Reading): boolean {
  const subject = subjectOf(view, cue.token);
  const isThing = source.head < 0 && subject >= 0 && subject < cue.token && isPassive(view, subject) && !holdsMarks(view, content.pieces);
  return isThing && (content.pieces[0]?.first ?? cue.token) < cue.token && readFactuality(view, cue.token) === 'hypothetical';
}

/** “It is late, despite what Lee says”: she says the opposite. */
function isDespite(view: QuoteView, { cue, source }: Reading): boolean {
  if (source.head < 0 || source.head > cue.token) return false;
  const what = (view.left[source.head] ?? source.head) - 1;
  const isContrary = view.lower[what - 1] === 'to' && view.lower[what - 2] === 'contrary';
  return view.lower[what] === 'what' && (isContrary || view.lower[what - 1] === 'despite');
}

/** Whether the words of a piece are followed by “!” or “?”. */
const endsInCry = (view: QuoteView, { last }: TokenPiece): boolean => /^[!?]/.test(view.lower[last + 1] ?? '');

/** Whether a piece has no verb and no marks: a mere thing. */
const isBare = (view: QuoteView, piece: TokenPiece): boolean => !hasVerb(view, piece) && !holdsMarks(view, [piece]);

/** Whether a piece holds who does what the cue says: “the plan was called ‘mad’ by …” does not, “Lee called …” does. */
function holdsDoer(view: QuoteView, { cue: { token: cue }, source }: Reading, { first, last }: TokenPiece): boolean {
  const subject = subjectOf(view, cue);
  if (subject < first || subject > last || view.upos[cue] !== POS.VERB || (view.regionOf[subject] ?? -1) >= 0) return false;
  // “The plan, Lee said, ‘is dead’”: two subjects, one of them of what is said
  const other = view.head[source.head] === cue && view.mainLabel[source.head] === REL.nsubj;
  // “Mr Ray, the SEC said, sold his shares”, wherever the tree hangs the two
  const isAside = source.head > last && source.head < cue && view.lower[last + 1] === ',' && view.lower[cue + 1] === ',';
  return !isPassive(view, subject) && !other && !isAside;
}

/** “The panel seized on a memo, first reported by a paper”: the paper reported the memo, and nothing of what the sentence tells. */
function describesThing(view: QuoteView, { cue: { token: cue }, content }: Reading): boolean {
  const comma = view.lower[cue - 1] === ',' ? cue - 1 : cue - 2; // “…, first reported by”
  if (view.lower[cue + 1] !== 'by' || view.lower[comma] !== ',' || holdsMarks(view, content.pieces)) return false;
  const first = view.document.sentences[view.sentenceOf[cue] ?? 0]?.first ?? comma;
  return view.verbsBefore[first] !== view.verbsBefore[comma];
}

/** Whether nothing but words parts a piece from a word before it. */
function reachesTo(view: QuoteView, token: number, { first }: TokenPiece): boolean {
  for (let i = token + 1; i < first; i++) if (view.word[i] !== 1) return false;
  return first > token;
}
