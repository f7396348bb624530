import type { Reading } from './accept-features.ts';
import { mendOpening } from './mend-opening.ts';
import { mendSource } from './mend-source.ts';
import type { QuoteView } from './quote-view.ts';
import { dropClause, trimClause, trimJoined, trimQuestion } from './trim-clause.ts';
import { dropLoneWord, trimHeard, trimPreposition, trimSource, trimToMarks, trimTopic, widenToObject } from './trim-edges.ts';

/** What marks and the tree decide of a reading that was learned. */
export const mendReading = (view: QuoteView, reading: Reading): Reading =>
  [
    mendOpening,
    dropClause,
    dropLoneWord,
    trimTopic,
    trimHeard,
    trimPreposition,
    trimClause,
    trimJoined,
    trimQuestion,
    trimToMarks,
    widenToObject,
    mendSource,
    trimSource,
  ].reduce((mended, mend) => mend(view, mended), reading);
