import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, hasFlag } from '../document-view.ts';
import { isGiven } from './capital-run.ts';
import type { NameContext } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME, isBeforeName, isBehindName } from './tag-step.ts';

/**
 * “the Marsh Polaroid shows”, “a Marsh Ally”: behind a surname of which the text has the whole name begins no other name. What
 * stands there, and nowhere else in a name, is none.
 */
export function cutBehindSurnames(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const places = new Map<number, number>();
  const first = new Set<number>();
  const last = new Set<number>();
  const alone = new Set<number>();
  for (const i of tagged) {
    if (tag[i] !== TAG.person) continue;
    places.set(view.hash[i] ?? 0, (places.get(view.hash[i] ?? 0) ?? 0) + 1);
    if (isBehindName(view, tag, i) && !isBeforeName(view, tag, i)) last.add(view.hash[i] ?? 0);
    else if (!isBehindName(view, tag, i) && !isBeforeName(view, tag, i)) alone.add(view.hash[i] ?? 0);
    else if (isBeforeName(view, tag, i) && isBeforeName(view, tag, i + 1)) first.add(view.hash[i] ?? 0);
  }
  for (const i of tagged) {
    if (tag[i] !== TAG.person || isBehindName(view, tag, i) || first.has(view.hash[i] ?? 0)) continue;
    // “a slide headed ‘Marsh Lied Again’”: a verb behind whoever is called by one word elsewhere
    const isSubject = alone.has(view.hash[i] ?? 0) && view.syntax.upos[i + 1] === POS.VERB;
    if (
      !(isSubject || (last.has(view.hash[i] ?? 0) && !isGiven(view, i))) ||
      !isBeforeName(view, tag, i) ||
      isInnerHyphen(view, i - 1) ||
      isInnerHyphen(view, i + 2)
    )
      continue;
    const isLast = !isBeforeName(view, tag, i + 1);
    const isNobodys = !hasFlag(view, i + 1, A_NAME) && places.get(view.hash[i + 1] ?? 0) === 1;
    if (isLast && isNobodys) tag[i + 1] = TAG.none;
  }
}
