import { POS } from '../syntax/syntax.ts';
import { POSSESSIVE } from '../text/possessive.ts';
import { stemsOf } from './hash-word.ts';
import type { QuoteView } from './quote-view.ts';
import { holdsMarks, type Reading } from './readings/accept-features.ts';
import { isPassive, subjectOf } from './readings/cue-window.ts';
import { hasVerb } from './region-words.ts';
import { isNoun, isVerb, SELF } from './word-kinds.ts';

const CLAIMS = stemsOf('claim');
const CONCEDES = stemsOf('concede');
/** What a team concedes. */
const GOALS = stemsOf('goal penalty corner try run point possession wicket ground lead set equaliser equalizer touchdown');
/** What is won, however it is claimed. (“declared victory” is said.) */
const WON = stemsOf('victory win');
/** What storms and wars claim, and bowlers. */
const LOST = stemsOf('life lives victim wicket scalp');
const REPEATS = stemsOf('repeat');
/** What is done once more. */
const DONE = stemsOf('experiment test trial study survey trick feat success mistake performance process exercise history');
/** Verbs of what is taken so, and of what somebody takes themselves for. */
const DECLARES = stemsOf('claim declare');
/** What is taken so, not said. (“declared victory” is said.) */
const TAKEN = stemsOf('nomination prize title seat medal trophy crown allegiance');
const DENIES = stemsOf('deny denied');
/** What somebody asks for, and is refused: “denied the request”. */
const REQUESTS = stemsOf(
  'access appeal application bail entry injunction leave licence license motion parole permission permit petition request visa',
);
const MAINTAINS = stemsOf('maintain');
/** Verbs of what is done with things as well as said. */
const TAKES: ReadonlySet<number> = new Set([...DECLARES, ...CONCEDES, ...REPEATS, ...DENIES, ...MAINTAINS]);
/** Words up to the noun that says what is taken: “the party's nomination”, “claiming his third victory”. */
const MOST = 4;

/** Whether a cue tells what somebody takes, loses, keeps, does again or is refused, and nothing that was said. */
export function takesThing(view: QuoteView, { cue: { token: cue }, content: { pieces } }: Reading): boolean {
  const [piece] = pieces;
  if (!TAKES.has(view.stem[cue] ?? 0) || !piece || holdsMarks(view, pieces)) return false;
  if (takesAway(view, cue)) return true;
  const isThing = !pieces.some((p) => hasVerb(view, p));
  if (isThing && (isTaken(view, cue, CLAIMS, WON) || isTaken(view, cue, CONCEDES, GOALS))) return true;
  // “The firm was denied a licence”, “The judge denied the request”: nobody got it
  if (isThing && (isWithheld(view, cue) || withholds(view, cue))) return true;
  // “They maintain their old customs”: what is kept, while “maintains his innocence” is said
  if (isThing && MAINTAINS.has(view.stem[cue] ?? 0) && !view.lower.slice(piece.first, piece.last + 1).includes('innocence')) return true;
  return piece.first > cue && DECLARES.has(view.stem[cue] ?? 0) && takes(view, cue);
}

/** “claimed at least 20 lives and hurt 50”, “conceded a penalty and left”, while “claimed lives were lost” is said. */
function takesAway(view: QuoteView, cue: number): boolean {
  const ends = (thing: number): boolean => !isVerb(view, thing + 1);
  return isTaken(view, cue, CLAIMS, LOST, ends) || isTaken(view, cue, CONCEDES, GOALS, ends) || isTaken(view, cue, REPEATS, DONE, ends);
}

/** “claiming his third victory”, while “claimed victory” is said. */
function isTaken(
  view: QuoteView,
  cue: number,
  verbs: ReadonlySet<number>,
  things: ReadonlySet<number>,
  holds: (thing: number) => boolean = () => true,
): boolean {
  if (!verbs.has(view.stem[cue] ?? 0) || view.upos[cue] !== POS.VERB) return false;
  for (let i = cue + 2; i <= cue + MOST && isOfPhrase(view, i); i++) if (things.has(view.stem[i] ?? 0)) return holds(i);
  return false;
}

const isOfPhrase = ({ lower, word }: QuoteView, i: number): boolean => word[i] === 1 || POSSESSIVE.test(lower[i] ?? '');

/** “declared himself an independent”, “claim the nomination when …”: not “claimed the nomination was bought”. */
function takes(view: QuoteView, cue: number): boolean {
  if (SELF.test(view.lower[cue + 1] ?? '')) return true;
  for (let i = cue + 1; i <= cue + MOST && view.word[i] === 1; i++) {
    if (isVerb(view, i) || view.upos[i] === POS.PRON || view.lower[i] === 'that') return false;
    if (TAKEN.has(view.stem[i] ?? 0)) return !isVerb(view, i + 1) && view.upos[i + 1] !== POS.NOUN;
  }
  return false;
}

/** “was denied”, with who was. */
const isWithheld = (view: QuoteView, cue: number): boolean =>
  view.lower[cue] === 'denied' && isPassive(view, subjectOf(view, cue)) && view.lower[cue + 1] !== 'by';

/** “denied the request”, “denied her bail”, “denied the home side a win” */
function withholds(view: QuoteView, cue: number): boolean {
  if (!DENIES.has(view.stem[cue] ?? 0) || view.upos[cue] !== POS.VERB) return false;
  for (let i = cue + 2; i <= cue + MOST && view.word[i] === 1; i++)
    if (/^an?$/.test(view.lower[i] ?? '') && (isNoun(view, i - 1) || view.upos[i - 1] === POS.PRON)) return true;
  for (let i = cue + 1; i <= cue + MOST && view.word[i] === 1; i++) if (REQUESTS.has(view.stem[i] ?? 0)) return true;
  return false;
}
