import type { DocumentView } from './document-view.ts';
import { hashWords } from './word-hash.ts';

/** Verbs of speech by which a newspaper goes on with the same speaker. */
export const SAYS = hashWords(
  'said says say added adds told tells asked asks replied replies explained explains wrote writes argued insisted warned recalled recalls admitted conceded continued joked tweeted noted claimed declared announced laughs denied denies acknowledged confirmed stressed suggested described accused criticised criticized praised pledged promised predicted complained urged blamed defended disputed dismissed rejected responded agreed vowed welcomed apologised apologized',
);

/** Whether a verb of speech stands right before or behind the tokens `[first, last)`, whatever the tree says. */
export const standsBesideSpeech = (view: DocumentView, first: number, last: number): boolean =>
  SAYS.has(view.hash[last] ?? 0) || SAYS.has(view.hash[first - 1] ?? 0);
