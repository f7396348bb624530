import { type DocumentView, formAt } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { isInnerHyphen, isParticle, PARTICLES } from '../names/name-tags.ts';
import { hashWords } from '../word-hash.ts';
import { genderOfNoun } from './gender-of-noun.ts';

/** First names of women and men, of which the lists know one sex: “Lee”, “Andrea”. */
const OF_BOTH = hashWords('lee andrea michele simone sasha');

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
