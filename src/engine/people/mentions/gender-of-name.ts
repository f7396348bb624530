import { type DocumentView, formAt } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { isInnerHyphen, isParticle, PARTICLES } from '../names/name-tags.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { readPronoun } from './find-pronouns.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import type { MentionCandidate } from './mention.ts';

/** First names of women and men, of which the lists know one sex: “Lee”, “Andrea”. */
const OF_BOTH = hashWords('lee andrea michele simone sasha honor alexis');
/** First names that are mostly of one sex, and which a form of address may give to the other: “Sam Lee … Ms. Lee”. */
const MOSTLY_OF_ONE = hashWords(
  'sam alex chris charlie jamie jordan morgan nicky nicki frankie ashley taylor cameron drew max billie jackie terry kerry jean jan jess jo ali toni bobbie ronnie stevie danny joey andy pat dale kelly casey jules gerry jody joss nic dominique gabriele nikita luca yuri kim shannon tracy stacy vivian evelyn beverly hilary marion lindsay lesley leslie sidney kit dana robin gail shirley rene noor iman',
);

/** Whether somebody is called by a first name of whose sex no list is sure. */
export const mayBeEither = (name: string): boolean => MOSTLY_OF_ONE.has(hashWord(name)) || OF_BOTH.has(hashWord(name));

/** The sex that the lists know of the first name at token `i`. */
export function sexOfGiven(view: DocumentView, i: number): 'male' | 'female' | 'unknown' {
  const sex = OF_BOTH.has(view.hash[i] ?? 0) ? 0 : (view.flags[i] ?? 0) & GIVEN;
  return sex === FLAG.maleGiven ? 'male' : sex === FLAG.femaleGiven ? 'female' : 'unknown';
}

const MOST_BEHIND = 12;

/** The sex of the pronoun that goes on with somebody in their sentence before anybody else is named: “Nusrat Lee told us she was late”. */
export function sexBehind(view: DocumentView, { last }: Pick<MentionCandidate, 'last'>): 'male' | 'female' | 'unknown' {
  for (let i = last; i < last + MOST_BEHIND && view.sentence[i] === view.sentence[last - 1]; i++) {
    if (view.tagged[i] === 1) return 'unknown';
    const kind = readPronoun(view, i);
    if (kind?.person === 3 && kind.use === 'subject') return kind.gender;
  }
  return 'unknown';
}

/** The gender that titles and nouns before the name, then given names, tell. */
export function genderOf(view: DocumentView, first: number, name: number, last: number): 'male' | 'female' | 'unknown' {
  for (let i = first; i < name; i++) {
    const flags = view.flags[i] ?? 0;
    if (!(flags & (FLAG.title | FLAG.personNoun))) continue;
    const gender = genderOfNoun(view, i);
    if (gender !== 'unknown') return gender;
  }
  // a single word may be a surname, and surnames have no gender: “Jordan”, “Kelly”
  if (last - name < 2) return 'unknown';
  // “Dalton-Reyes said”: and neither has one of two halves, unless both are first names
  if (
    last - name === 3 &&
    isInnerHyphen(view, name + 1) &&
    ((view.flags[name + 2] ?? 0) & (GIVEN | FLAG.surname)) !== ((view.flags[name + 2] ?? 0) & GIVEN)
  )
    return 'unknown';
  for (let i = name; i < last - 1; i++) {
    // “Tolmay van Dongen”
    if (isParticle(view, i)) continue;
    // “Van Dongen” is no Van, but Ben Lee is Ben
    if (i === name && PARTICLES.has(view.hash[i] ?? 0) && !/^Ben$/.test(formAt(view, i))) continue;
    // “Kirstwen Andrew-Power”: half a surname tells nothing
    if (i > name && isInnerHyphen(view, i + 1) && i + 3 === last) continue;
    if (OF_BOTH.has(view.hash[i] ?? 0)) return 'unknown';
    const sex = (view.flags[i] ?? 0) & GIVEN;
    if (sex === FLAG.maleGiven) return 'male';
    if (sex === FLAG.femaleGiven) return 'female';
    // “Kerry-Anne”: the other half may tell
    if (sex !== 0 && !isInnerHyphen(view, i + 1)) return 'unknown';
  }
  return 'unknown';
}
