import { POS } from '../../syntax/syntax.ts';
import { stemsOf } from '../hash-word.ts';
import type { QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { isPassive } from '../readings/cue-window.ts';
import { CRIES, SAYINGS } from '../reporting-verbs.ts';

/* Sources that are none. */

/** Words from “due to” to the head of what it names, at most. */
const MOST_NAMED = 4;
const CAUSES = /^(?:due to|owing to|because of)$/;

/** “Deaths were reported due to hunger and thirst”: why something is so is no source. */
function isCause(view: QuoteView, head: number): boolean {
  for (let i = head - 1; i > Math.max(0, head - MOST_NAMED) && view.word[i] === 1; i--)
    if (CAUSES.test(`${view.lower[i - 1]} ${view.lower[i]}`)) return true;
  return false;
}

/** What is said of somebody: “Ten were reported missing”, “She was known as ‘the boss’”. */
const SPEAKS_OF =
  /^(?:reported|referred|described|known|dubbed|accused|recogni[sz]ed|praised|hailed|lauded|criticised|criticized|condemned)$/;

/** “Lee is said to have left”, unlike “Lee was reported to the police”. */
const SAID_TO = /^(?:referred|said|believed|understood|rumoured|rumored)$/;

/** What somebody who speaks is said to have done. */
const REPLIES = /^(?:said|told|asked|replied|answered|remarked|joked|retorted|shouted|added|quipped|whispered)$/;

/** Whether a source is who the cue says something of. */
const isSpokenOf = (view: QuoteView, { cue, source }: Reading): boolean =>
  source.head >= 0 &&
  // (“is said to have replied”: and so did they)
  !(view.lower[cue.token + 2] === 'have' && REPLIES.test(view.lower[cue.token + 3] ?? '')) &&
  view.head[source.head] === cue.token &&
  isPassive(view, source.head) &&
  (view.lower[cue.token + 1] === 'to'
    ? SAID_TO.test(view.lower[cue.token] ?? '')
    : SPEAKS_OF.test(view.lower[cue.token] ?? '') || isCalled(view, cue.token));

/** “A man stands accused of theft”, “the man accused of theft”: who is so is no source; “whom she accused of theft” is she. */
const isAccused = ({ left, lower }: QuoteView, { cue, source }: Reading): boolean =>
  lower[cue.token] === 'accused' &&
  lower[cue.token + 1] === 'of' &&
  source.head < cue.token &&
  !/^(?:whom?|which|what)$/.test(lower[(left[source.head] ?? 0) - 1] ?? '');

/** “when he was called a witness”, not “they called for a vote”. */
const isCalled = ({ lower }: QuoteView, cue: number): boolean =>
  lower[cue] === 'called' && /^(?:was|were|is|are|been|being)$/.test(lower[cue - 1] ?? '') && /^(?:an?|the)$/.test(lower[cue + 1] ?? '');

/** What somebody may be asked in: “did not respond to an email asking whether …”. */
const REQUESTS = stemsOf('email request message letter question text call inquiry enquiry');

/** “Lee did not reply to an email asking whether …”: who wrote it, nobody says. */
export function asksInWriting(view: QuoteView, { cue, source }: Reading): boolean {
  const noun = cue.token - 1;
  const isWritten = view.lower[cue.token] === 'asking' && view.upos[noun] === POS.NOUN && REQUESTS.has(view.stem[noun] ?? 0);
  return isWritten && source.head < noun && view.head[source.head] !== noun;
}

/** What is done to whoever hears words: “was given this answer: ‘…’”. */
const GIVES = /^(?:given|handed|issued|offered|sent|shown|told)$/;

/** “The board was given the following answer: ‘…’”: who is given words does not say them. */
const isGiven = (view: QuoteView, { cue, source }: Reading): boolean =>
  view.lower[cue.token] === ':' &&
  source.head >= 0 &&
  isPassive(view, source.head) &&
  GIVES.test(view.lower[view.head[source.head] ?? -1] ?? '');

/** “told members, to cries of ‘Shame!’”, “was met with shouts of ‘Shame!’”: what others cry is not said by whom they interrupt. */
export const isCried = ({ lower, stem }: QuoteView, { cue: { token: cue } }: Reading): boolean =>
  CRIES.has(stem[cue] ?? 0) &&
  lower[cue + 1] === 'of' &&
  (/^(?:to|amid|over)$/.test(lower[cue - 1] ?? '') ||
    (/^(?:with|by)$/.test(lower[cue - 1] ?? '') && /^(?:met|greeted|received|drowned|interrupted)$/.test(lower[cue - 2] ?? '')));

/** “‘No,’ came the reply”, “‘Out!’ came a shout from the gallery”: words came, from nobody who is named. */
const isWords = ({ lower, stem, upos }: QuoteView, { cue: { token: cue } }: Reading): boolean =>
  lower[cue] === 'came' &&
  [cue + 1, cue + 2, cue + 3].some((i) => upos[i] === POS.NOUN && (SAYINGS.has(stem[i] ?? 0) || CRIES.has(stem[i] ?? 0)));

/** “The boats, it transpired, were ‘late’”: that it came out tells of nobody who said so. */
const isKnown = ({ lower }: QuoteView, { cue, source }: Reading): boolean =>
  lower[source.head] === 'it' && /^(?:transpire|emerge|turn|seem|appear)/.test(lower[cue.token] ?? '');

/** Whether whoever was read as speaking does not: who listens, who is spoken of, what something is due to. */
export const speaksNot = (view: QuoteView, reading: Reading): boolean =>
  asksInWriting(view, reading) ||
  isSpokenOf(view, reading) ||
  isGiven(view, reading) ||
  isCried(view, reading) ||
  isWords(view, reading) ||
  isAccused(view, reading) ||
  isKnown(view, reading) ||
  isCause(view, reading.source.head);
