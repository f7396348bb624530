import { POS } from '../syntax/syntax.ts';
import { doesNotTell } from './does-not-tell.ts';
import { holdsAtDistance } from './holds-at-distance.ts';
import { answersQuestion, isPapersOwn } from './is-papers-own.ts';
import { isTitle } from './is-title.ts';
import { namesReport } from './names-report.ts';
import { isStance, namesThing, tellsWhen } from './names-thing.ts';
import {
  asksToBeUnnamed,
  describesThing,
  isDespite,
  isDone,
  isDoneBesides,
  isKnownAs,
  isLess,
  isLoneWord,
  isNobodys,
  isOfAccording,
  isOfReport,
  isPartOfTelling,
  isQuotedBefore,
  isToldToSomebody,
  isWhoSpeaks,
  mayBeTold,
  saysThis,
} from './not-reported.ts';
import { onlyCalls } from './only-calls.ts';
import { isOfHeadline, opensTopic } from './opens-topic.ts';
import { holdsAside, isOfName, isWithinReport, leadsToVerb } from './other-verbs.ts';
import { isMarked, type QuoteView } from './quote-view.ts';
import { holdsMarks, isBare, type Reading } from './readings/accept-features.ts';
import { REL } from './readings/cue-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { hasVerb } from './region-words.ts';
import { takesThing } from './takes-thing.ts';
import { tellsLittle } from './tells-little.ts';
import { DOING } from './word-kinds.ts';

/** Where nobody speaks, a word must report at least so likely; else neither sign is there. */
const LEAST_ALONE = 0.4;

/** Where nothing stands in marks, a word must report at least so likely: of what less likely ones report a quarter is speech. */
const LEAST_PLAIN = 0.2;
/** And so likely where they are no clause: “banged the table”, “called for a vote”. */
const LEAST_THING = 0.3;

/** What somebody does besides must report at least so likely. */
const LEAST_DOING = 0.02;

/** Whether a word hardly reports, for what it would report. */
function isUnlikely(view: QuoteView, { cue, content, source }: Reading): boolean {
  if (source.head < 0 && cue.speech + cue.attitude < LEAST_ALONE) return true;
  // “‘They had a word,’ she said, striding up the hill, ‘and …’”
  if (view.tag[cue.token] === DOING && view.lower[cue.token - 1] === ',' && cue.speech < LEAST_DOING) return true;
  if (holdsMarks(view, content.pieces)) return false;
  // what is wished, believed or demanded is no speech, unless words of it stand in marks
  return cue.attitude > cue.speech || cue.speech < (content.pieces.some((piece) => hasVerb(view, piece)) ? LEAST_PLAIN : LEAST_THING);
}

/** Why a reading may hold no quotation, each asked of all that is read. */
const REASONS: readonly ((view: QuoteView, reading: Reading) => boolean)[] = [
  isUnlikely,
  asksToBeUnnamed,
  isNobodys,
  isDone,
  isDoneBesides,
  isKnownAs,
  leadsToVerb,
  isOfName,
  isLess,
  opensTopic,
  isOfHeadline,
  isOfReport,
  isPartOfTelling,
  isWhoSpeaks,
  isWithinReport,
  holdsAside,
  holdsAtDistance,
  isByOther,
  namesReport,
  isOfAccording,
  isLoneWord,
  isDespite,
  isQuotedBefore,
  mayBeTold,
  saysThis,
  answersQuestion,
  isToldToSomebody,
  describesThing,
  doesNotTell,
  onlyCalls,
  takesThing,
  isPapersOwn,
  tellsLittle,
  (view, { cue, content }) => tellsWhen(view, cue.token, content.pieces),
  namesThing,
  (view, { cue, content }) => isStance(view, cue.token, content.pieces) && !holdsMarks(view, content.pieces),
  isTitle,
];

/** Whether what is read can be a quotation: words that somebody says, and not a thing, a title, or what the paper tells. */
export const canHold = (view: QuoteView, reading: Reading): boolean => !REASONS.some((reason) => reason(view, reading));

/** Whether a piece holds who does what the cue says, so that it cannot be what is said. */
function isByOther(view: QuoteView, reading: Reading): boolean {
  const { pieces } = reading.content;
  return pieces.some((piece) => (pieces.length > 1 || isBare(view, piece)) && holdsDoer(view, reading, piece));
}

/** Whether a piece holds who does what the cue says: “the plan was called ‘mad’ by …” does not, “Lee called …” does. */
function holdsDoer(view: QuoteView, { cue: { token: cue }, source }: Reading, { first, last }: TokenPiece): boolean {
  const subject = subjectOf(view, cue);
  if (subject < first || subject > last || view.upos[cue] !== POS.VERB || isMarked(view, subject)) return false;
  // “The plan, Lee said, ‘is dead’”: two subjects, one of them of what is said
  const other = view.head[source.head] === cue && view.mainLabel[source.head] === REL.nsubj;
  // “Mr Ray, the SEC said, sold his shares”, wherever the tree hangs the two
  const isAside = source.head > last && source.head < cue && view.lower[last + 1] === ',' && view.lower[cue + 1] === ',';
  return !isPassive(view, subject) && !other && !isAside;
}
