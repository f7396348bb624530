import { type DocumentView, formAt, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { isOfPeople } from '../peoples.ts';
import { isGiven } from './capital-run.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { endsAsBody } from './runs-by-word.ts';
import { A_NAME, NO_NAME, type TagStep } from './tag-step.ts';
import { isOnlyNoun } from './trades.ts';

/** Words of a name behind whose people that is. */
const MOST_WORDS = 4;

/** “the Afghan Rahmat”, “by Kenyan Eliud Lee”, “the Swede Tessmar”: where somebody is from is none of the name, and shows that it is somebody's. */
export const partPeoples: TagStep = (view, context, tagged, tag) => {
  for (const i of tagged) {
    const isNoun = isOfPeople(view.hash[i] ?? 0);
    const flags = view.flags[i] ?? 0;
    if (!isNoun && (flags & FLAG.demonym) === 0) continue;
    const isBehindThe = /^the$/i.test(formAt(view, i - 1));
    // (“Dane Lee”, “German Lee”, “Thái Lee”)
    if ((flags & A_NAME || !/^[A-Za-z]+$/.test(formAt(view, i))) && !isBehindThe) continue;
    const first = context.runFirst[i] ?? i;
    const last = context.runLast[i] ?? i + 1;
    if (!(first === i || (first === i - 1 && isBehindThe)) || !isName(view, tag, i + 1, last)) continue;
    // “the German Bundesbank”
    if (!isNoun && !isGiven(view, i + 1) && tag[i + 1] !== TAG.person) continue;
    tag[i] = TAG.title;
    tag.fill(TAG.person, i + 1, last);
  }
};

/** Whether nothing but words that may be somebody's stands in `[first, last)`. */
function isName(view: DocumentView, tag: Uint8Array, first: number, last: number): boolean {
  if (last === first || last - first > MOST_WORDS || view.casing[view.sentence[first] ?? 0] === 2 || endsAsBody(view, last - 1))
    return false;
  for (let i = first; i < last; i++) {
    const flags = view.flags[i] ?? 0;
    if (isInnerHyphen(view, i) || view.tagged[i] !== 1) continue;
    if (view.shape[i] !== SHAPE.capital || tag[i] === TAG.title || isOnlyNoun(view, i) || (flags & NO_NAME && !(flags & A_NAME)))
      return false;
  }
  return true;
}
