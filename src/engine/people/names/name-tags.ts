import { OPEN_PARTICLES, PARTICLES as SURE } from '../../text/name-particles.ts';
import { type DocumentView, SHAPE } from '../document-view.ts';
import { hashWord, hashWords } from '../word-hash.ts';

/** What a capitalised word is part of: no name of somebody, a person's name, the title before one, a group, a place. */
export const TAG = { none: 0, person: 1, title: 2, group: 3, place: 4 } as const;
export const TAG_COUNT = 5;

/** Hashes of lower-case words that stand inside names of people. */
export const PARTICLES = new Set([...SURE, ...OPEN_PARTICLES].map(hashWord));
/** Whether token `i` is a lower-case word that may stand inside a name. */
export const isParticle = (view: DocumentView, i: number): boolean =>
  (view.shape[i] === SHAPE.lower && PARTICLES.has(view.hash[i] ?? 0)) || isBetween(view, i);

/** “Jordi Puig i Roca”, “Maria das Graças”: small words of names that are words of English or others elsewhere, between two capitals. */
const isBetween = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.lower &&
  view.shape[i - 1] === SHAPE.capital &&
  view.shape[i + 1] === SHAPE.capital &&
  INNER_WORDS.has(view.hash[i] ?? 0);
const INNER_WORDS = hashWords('i das degli dei dello');

/** Particles that are no English words: where one stands between two capitals, or in front of one, it belongs to a name. */
const SURE_PARTICLES = new Set(SURE.map(hashWord));
const DEN = hashWord('den');
const VAN = hashWord('van');
export const isSureParticle = (view: DocumentView, i: number): boolean =>
  isBetween(view, i) ||
  (view.shape[i] === SHAPE.lower && (SURE_PARTICLES.has(view.hash[i] ?? 0) || (view.hash[i] === DEN && view.hash[i - 1] === VAN)));

const SONS = hashWords('bin ibn bint binti binte');
/** “Faisal bin Nasser”: whether token `i` is what nothing but somebody's name has in it, between whoever it is and their father. */
export const isSonOf = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.lower && SONS.has(view.hash[i] ?? 0);

/** Whether token `i` is a hyphen between two touching tokens. */
export const isInnerHyphen = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.hyphen;

/** Whether token `i` is tagged at all: a capitalised word, or a small one behind a hyphen in a name (“Jong-un”). */
export const isTagged = (view: DocumentView, i: number): boolean => view.tagged[i] === 1;
