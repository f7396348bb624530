import { type DocumentView, formAt, hasFlag, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven } from './capital-run.ts';
import { TAG } from './name-tags.ts';
import { isBeforeName, isBehindName } from './tag-step.ts';

/** Who rules, and how those of the house are addressed; what stands behind is somebody's first name. */
const RULERS = hashWords('king queen prince princess sheikh sheikha emir amir sultan');

/**
 * “King Salman Tessmar”, “the Amir Sheikh Tessmar Nasser”, “Sheikh Salem Tessmar”: a ruler's title, which may be a name as well, in
 * front of a first name, and what looks like a place between them.
 */
export function partRuler(view: DocumentView, tag: Uint8Array, i: number): void {
  if (!RULERS.has(view.hash[i] ?? 0) || view.shape[i] !== SHAPE.capital) return;
  const isTitle = hasFlag(view, i + 1, FLAG.title) && RULERS.has(view.hash[i + 1] ?? 0) && isBeforeName(view, tag, i + 1);
  const isOwned = /^(?:the|['’]s?)$/.test(formAt(view, i - 1));
  if (isTitle && isOwned) tag.fill(TAG.title, i, i + 2);
  const isFirst = tag[i] === TAG.person && !isBehindName(view, tag, i) && /^(?:King|Queen|Prince|Princess)$/.test(formAt(view, i));
  // “King Aldous IV”
  const isNumbered = /^[IVX]+\.?$/.test(formAt(view, i + 2));
  if (isFirst && isBeforeName(view, tag, i) && (isGiven(view, i + 1) || isNumbered)) tag[i] = TAG.title;
  // “King of Lethe abdicates”
  if (isFirst && view.document.tokens.form[i + 1] === 'of' && view.tagged[i + 2] === 1) tag[i] = TAG.title;
  if (
    tag[i] === TAG.title &&
    (tag[i + 1] === TAG.place || tag[i + 1] === TAG.none) &&
    view.tagged[i + 1] === 1 &&
    isBeforeName(view, tag, i + 1)
  )
    tag[i + 1] = TAG.person;
}
