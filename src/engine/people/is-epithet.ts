import { POS } from '../syntax/syntax.ts';
import { POSSESSIVE } from '../text/possessive.ts';
import { endsAge } from './date-words.ts';
import { type DocumentView, hasFlag, isCapital, isPlural, ROLE, SHAPE } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import { isOfPeople, wordsForLand } from './peoples.ts';
import { hashWord, hashWords, THE } from './word-hash.ts';

/** Who plays for a country. */
export const INTERNATIONAL = hashWord('international');

/** What magazines call whom they write of, and no list of nouns for people has. */
export const STARS = hashWords('songstress crooner rocker popstar starlet diva heartthrob beauty hitmaker funnyman songbird chanteuse');

/** Callings by which one person is meant who does or says something, and which mean other things as well. */
export const CALLINGS = hashWords('pope headliner supremo medic vet grower ranger master steward regent vice-chancellor general');

/** “the Italian said”, “the 52-year-old will go”: a word that stands for the person of whom it was just told. */
export function isEpithet(view: DocumentView, i: number): boolean {
  const { form } = view.document.tokens;
  const next = view.syntax.upos[i + 1];
  if (endsAge(view, i))
    return view.hash[i - 5] === THE && view.shape[i - 4] === SHAPE.number && ![POS.NOUN, POS.ADJ, POS.PROPN, POS.DET].includes(next ?? -1);
  if (isParentOf(view, i)) return view.hash[i - 1] === THE || (endsAge(view, i - 1) && view.hash[i - 6] === THE);
  if (view.role[i] !== ROLE.subject) return false;
  // “the Czech international said”
  if (view.hash[i] === INTERNATIONAL) return view.hash[i - 2] === THE && hasFlag(view, i - 1, FLAG.demonym) && next !== POS.NOUN;
  if (view.shape[i] !== SHAPE.capital || next === POS.NOUN) return false;
  if (!hasFlag(view, i, FLAG.demonym) && !isOfPeople(view.hash[i] ?? 0)) return false;
  // “The New Zealander”
  const first = BEFORE_LANDS.has(view.hash[i - 1] ?? 0) ? i - 1 : i;
  // “The 21-year-old Brazilian”
  const isAged = endsAge(view, first - 1) && view.hash[first - 6] === THE;
  if (!isAged && view.hash[first - 1] !== THE) return false;
  if (/(?:ese|[Ss]wiss)$/.test(form[i] ?? '')) return isAged || (isOfOne(view, i + 1) && isToldOfOne(view, first, form[i] ?? ''));
  return !/(?:ch|sh|s)$/.test(form[i] ?? '');
}

/** What a land of two words begins with. */
const BEFORE_LANDS = hashWords('new south north sri puerto costa west');

/** Whether the verb at `i` may be one person's: “said” and “has”, unlike “have”. */
const isOfOne = ({ document, syntax }: DocumentView, i: number): boolean =>
  syntax.xposNames[syntax.xpos[i] ?? 0] !== 'VBP' && document.tokens.form[i] !== 'were';

/** So many words before “the Chinese” at most it was told where one person is from. */
const WORDS_BEFORE = 120;

/** “Tom Lee, from China,”, “Chinese driver Tom Lee”: whether one person from there stands in front of “the Chinese” at `first`, which may be many. */
function isToldOfOne(view: DocumentView, first: number, people: string): boolean {
  const { form } = view.document.tokens;
  const land = wordsForLand(people);
  // “‘I was ill,’ the Portuguese said”
  const isBehindMarks = /^(?:[”’"]|'')$/.test(form[first - 2] ?? '');
  for (let i = first - 2; i >= 0 && first - i < WORDS_BEFORE; i--) {
    if (isBehindMarks && form[i] === 'I' && view.sentence[i] === view.sentence[first]) return true;
    if (!land.has(view.hash[i] ?? 0)) continue;
    const isBehind = /^(?:of|from|\()$/.test(form[i - 1] ?? '') && (isCapital(view, i - 2) || form[i - 2] === ',');
    const isOwner = POSSESSIVE.test(form[i + 1] ?? '') && isCapital(view, i + 2);
    const isTrade = hasFlag(view, i + 1, FLAG.personNoun) && !hasFlag(view, i + 1, FLAG.title) && !isPlural(view, i + 1);
    if (isBehind || isOwner || isTrade) return true;
  }
  return false;
}

const PARENTS = hashWords('mother father mum mom dad grandmother grandfather grandparent parent');
const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/;

/** “the mother of two”, “the father-of-three”, unlike “the mother of two boys”: whether the noun at `i` says of somebody how many children they have. */
function isParentOf(view: DocumentView, i: number): boolean {
  if (!PARENTS.has(view.hash[i] ?? 0)) return false;
  const end = endOfChildren(view, i);
  return end > i + 1 && view.document.tokens.form[end] !== 'of' && ![POS.NOUN, POS.ADJ, POS.PROPN].includes(view.syntax.upos[end] ?? -1);
}

/** The token behind “of two”, “-of-two” behind the noun at `i`; the one behind the noun where nothing of the kind stands there. */
export function endOfChildren({ document }: DocumentView, i: number): number {
  const { form } = document.tokens;
  const of = form[i + 1] === '-' ? i + 2 : i + 1;
  const number = form[of + 1] === '-' ? of + 2 : of + 1;
  return form[of] === 'of' && NUMBERS.test(form[number] ?? '') ? number + 1 : i + 1;
}
