import { type DocumentView, SHAPE } from '../document-view.ts';
import { hashWord, hashWords } from '../word-hash.ts';

/** What a capitalised word is part of: no name of somebody, a person's name, the title before one, a group, a place. */
export const TAG = { none: 0, person: 1, title: 2, group: 3, place: 4 } as const;
export const TAG_COUNT = 5;

/** Lower-case words that stand inside names of people: “de la Cruz”, “van der Bellen”, “bin Salman”. */
export const PARTICLES = new Set(
  [
    'de',
    'la',
    'le',
    'del',
    'della',
    'der',
    'den',
    'des',
    'di',
    'da',
    'do',
    'dos',
    'du',
    'van',
    'von',
    'zu',
    'zur',
    'ten',
    'ter',
    'bin',
    'ibn',
    'bint',
    'binti',
    'binte',
    'ben',
    'arap',
    'ould',
    'al',
    'el',
    'ul',
    'abu',
    'y',
    'e',
    'af',
    'av',
    'mac',
    'ap',
    'ferch',
    'san',
    'st',
  ].map(hashWord),
);
/** Whether token `i` is a lower-case word that may stand inside a name. */
export const isParticle = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.lower && PARTICLES.has(view.hash[i] ?? 0);

/** Particles that are no English words: where one stands between two capitals, or in front of one, it belongs to a name. */
const SURE_PARTICLES = hashWords(
  'ap ferch de la del della der di da dos du van von zu ter bin ibn bint binti binte ben arap ould al el ul abu',
);
const DEN = hashWord('den');
const VAN = hashWord('van');
export const isSureParticle = (view: DocumentView, i: number): boolean =>
  view.shape[i] === SHAPE.lower && (SURE_PARTICLES.has(view.hash[i] ?? 0) || (view.hash[i] === DEN && view.hash[i - 1] === VAN));

const SONS = hashWords('bin ibn bint binti binte');
/** “Faisal bin Nasser”: whether token `i` is what nothing but somebody's name has in it, between whoever it is and their father. */
export const isSonOf = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.lower && SONS.has(view.hash[i] ?? 0);

/** Whether token `i` is a hyphen between two touching tokens. */
export const isInnerHyphen = (view: DocumentView, i: number): boolean => view.shape[i] === SHAPE.hyphen;

/** Whether token `i` is tagged at all: a capitalised word, or a small one behind a hyphen in a name (“Jong-un”). */
export const isTagged = (view: DocumentView, i: number): boolean => view.tagged[i] === 1;
