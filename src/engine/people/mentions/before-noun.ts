import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, ROLE, SHAPE } from '../document-view.ts';
import { isInnerHyphen } from '../names/name-tags.ts';

/** Whether token `i` may stand in a description in front of its noun. */
export function standsBeforeNoun(view: DocumentView, i: number): boolean {
  const pos = view.syntax.upos[i];
  // (“the plan, which one sailor called mad”)
  if (pos === POS.DET) return !/^which$/i.test(formAt(view, i));
  if (pos === POS.ADJ || pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM) return true;
  if (pos === POS.PART) return formAt(view, i).length <= 2;
  if (pos === POS.PRON) return view.role[i] === ROLE.possessive;
  // “her brother-in-law”, “an under-secretary”, “a make-up artist”
  if (pos === POS.ADP) return isInnerHyphen(view, i + 1) || (isInnerHyphen(view, i - 1) && view.shape[i + 1] === SHAPE.lower);
  // “the Derby-based engineer”, “a retired firefighter”
  if (pos === POS.VERB) return isInnerHyphen(view, i - 1) || isInnerHyphen(view, i + 1) || isParticiple(view, i);
  return pos === POS.PUNCT && formAt(view, i) === '-';
}

/** “On page 4 his wife …”: whether whose somebody is stands at `i`, in front of which nothing belongs to them but “all”. */
export const isOwner = (view: DocumentView, i: number): boolean =>
  view.syntax.upos[i] === POS.PRON && view.role[i] === ROLE.possessive && view.syntax.upos[i - 1] !== POS.DET;

/** Whether the verb at `i` goes with a noun behind it, right behind an article or whose that is: “a retired firefighter”. */
const isParticiple = (view: DocumentView, i: number): boolean =>
  view.labelNames[view.syntax.label[i] ?? 0] === 'amod' &&
  (view.syntax.head[i] ?? -1) > i &&
  (view.syntax.upos[i - 1] === POS.DET || view.role[i - 1] === ROLE.possessive);
