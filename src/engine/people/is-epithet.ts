import { POS } from '../syntax/syntax.ts';
import { endsAge } from './date-words.ts';
import { type DocumentView, ROLE, SHAPE } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import { hashWord, hashWords } from './word-hash.ts';

const THE = hashWord('the');
/** Who plays for a country. */
export const INTERNATIONAL = hashWord('international');

/** What magazines call whom they write of, and no list of nouns for people has. */
export const STARS = hashWords('songstress crooner rocker popstar starlet diva heartthrob beauty hitmaker funnyman songbird chanteuse');

/** Callings by which one person is meant who does or says something, and which mean other things as well. */
export const CALLINGS = hashWords('pope headliner supremo medic vet grower ranger master steward regent vice-chancellor');

/** “the Italian said”, “the 52-year-old will go”: a word that stands for the person of whom it was just told. */
export function isEpithet(view: DocumentView, i: number): boolean {
  const { form } = view.document.tokens;
  const next = view.syntax.upos[i + 1];
  if (endsAge(view, i))
    return view.hash[i - 5] === THE && view.shape[i - 4] === SHAPE.number && ![POS.NOUN, POS.ADJ, POS.PROPN, POS.DET].includes(next ?? -1);
  if (view.role[i] !== ROLE.subject) return false;
  // “the Czech international said”
  if (view.hash[i] === INTERNATIONAL)
    return view.hash[i - 2] === THE && ((view.flags[i - 1] ?? 0) & FLAG.demonym) !== 0 && next !== POS.NOUN;
  // “The 21-year-old Brazilian”
  const isAged = endsAge(view, i - 1) && view.hash[i - 6] === THE;
  return (
    (isAged || view.hash[i - 1] === THE) &&
    ((view.flags[i] ?? 0) & FLAG.demonym) !== 0 &&
    view.shape[i] === SHAPE.capital &&
    !/(?:ese|ch|sh|s)$/.test(form[i] ?? '') &&
    next !== POS.NOUN
  );
}
