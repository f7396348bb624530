import type { QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { giveToPronoun, partClosing, takeSubject, trimLead } from './closing-names.ts';
import { dropBesideCry, dropFirstHalf, dropNextTurn, dropOther } from './drop-other.ts';
import { dropTitle, trimBroadcast } from './drop-title.ts';
import { mendInverted, mendSwallowed, takeSubjectBefore } from './mend-inverted.ts';
import { mendLabel } from './mend-label.ts';
import { mendOpening } from './mend-opening.ts';
import { mendSource } from './mend-source.ts';
import { partRelative } from './own-subject.ts';
import { partAside } from './part-aside.ts';
import { partParticiple } from './part-participle.ts';
import { dropSourcePiece, partAccording, partApposed, partNamed, partSource } from './part-source.ts';
import { trimOccasion, trimRefusal, trimReply, trimToColon, trimToLastMarks } from './part-speakers.ts';
import { giveToCaller, trimQuoted } from './quoted-as.ts';
import { takeNamed, takeRelative, takeReports, widenToObject } from './take-front.ts';
import { takeBehindAside, takeJoined } from './take-joined.ts';
import { takePlural } from './take-plural.ts';
import { trimClause, trimJoined } from './trim-clause.ts';
import { trimComment } from './trim-comment.ts';
import { trimCompared } from './trim-compared.ts';
import { trimDash } from './trim-dash.ts';
import { trimDay, trimTime } from './trim-day.ts';
import { trimDeed, trimMeanwhile } from './trim-deed.ts';
import {
  dropLoneWord,
  takeCalled,
  takeObject,
  trimIt,
  trimPreposition,
  trimReason,
  trimSource,
  trimToMarks,
  trimTopic,
} from './trim-edges.ts';
import { trimBracket, trimLeading, trimLetter } from './trim-leading.ts';
import { dropTime, trimLink } from './trim-link.ts';
import { trimListener, trimTo } from './trim-listener.ts';
import { trimMain, trimSecond } from './trim-main.ts';
import { trimNextSpeaker, trimOther } from './trim-other.ts';
import { takeAnswer, trimQuestion } from './trim-question.ts';
import { trimAside, trimHeard, trimSpeaking, trimTail, trimWritten } from './trim-tail.ts';
import { trimThing } from './trim-thing.ts';
import { trimAgent, trimIntroduced, trimNext, trimSecondVerb, trimToSentence } from './trim-to-words.ts';

const MENDS: readonly ((view: QuoteView, reading: Reading) => Reading)[] = [
  mendInverted,
  partAside,
  partParticiple,
  takeSubjectBefore,
  mendSwallowed,
  mendOpening,
  mendLabel,
  giveToCaller,
  dropOther,
  dropNextTurn,
  dropBesideCry,
  dropFirstHalf,
  dropTitle,
  trimBroadcast,
  partClosing,
  takeSubject,
  trimLead,
  partApposed,
  partNamed,
  partSource,
  partAccording,
  dropSourcePiece,
  dropLoneWord,
  dropTime,
  trimTopic,
  trimQuoted,
  trimIt,
  trimDay,
  takePlural,
  trimTime,
  trimPreposition,
  takeCalled,
  takeObject,
  trimReason,
  trimClause,
  trimJoined,
  trimQuestion,
  trimToMarks,
  trimWritten,
  trimTail,
  trimAside,
  trimSpeaking,
  trimHeard,
  trimToSentence,
  trimReply,
  trimToColon,
  trimRefusal,
  trimOccasion,
  trimDash,
  trimToLastMarks,
  trimIntroduced,
  trimNext,
  trimOther,
  trimNextSpeaker,
  trimSecondVerb,
  trimAgent,
  trimCompared,
  trimComment,
  trimDeed,
  trimMeanwhile,
  trimMain,
  trimSecond,
  trimListener,
  trimBracket,
  trimLetter,
  trimLeading,
  trimTo,
  trimThing,
  trimLink,
  takeNamed,
  takeReports,
  widenToObject,
  takeJoined,
  takeBehindAside,
  mendSource,
  takeAnswer,
  giveToPronoun,
  partRelative,
  takeRelative,
  trimSource,
];

/** What marks and the tree decide of a reading that was learned. */
export function mendReading(view: QuoteView, reading: Reading): Reading {
  let mended = reading;
  for (const mend of MENDS) mended = mend(view, mended);
  return mended;
}
