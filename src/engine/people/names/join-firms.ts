import type { NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { isForm } from './runs-by-word.ts';
import type { TagStep } from './tag-step.ts';

/** Whom a firm has behind an ampersand. */
const AND_OTHERS = /^(?:Sons?|Daughters?|Brothers|Bros\.?|Partners|Associates|Co\.?|Company)$/;

/** What only a firm of several is called at its end. */
const PROFESSIONS = /^(?:Solicitors|Barristers|Attorneys|Architects|Accountants|Surveyors|Consultants|Auctioneers|Builders)$/;

/** “Tessmar & Sons”, “Brandt, Kessler & Co”, “Tessmar, Inc.”, “Brandt and Kessler Solicitors”: all words in front of what only a firm has are its name. */
export const joinFirms: TagStep = (view, context, tagged, tag) => {
  const { form } = view.document.tokens;
  for (const i of tagged) {
    if (PROFESSIONS.test(form[i] ?? '') && context.runLast[i] === i + 1 && view.tagged[i - 1] === 1) {
      const first = takeRun(context, tag, i);
      const isJoined = form[first - 1] === 'and' && view.tagged[first - 2] === 1 && context.runFirst[first - 2] === first - 2;
      if (isJoined && first === i - 1) tag.fill(TAG.group, first - 2, first);
    }
    const before = i - 2;
    if (view.tagged[before] !== 1 || view.sentence[before] !== view.sentence[i]) continue;
    if (form[i - 1] === ',' && isForm(view, i) && context.runLast[i] === i + 1) {
      tag[i] = TAG.none;
      takeRun(context, tag, before);
    } else if (form[i - 1] === '&' && AND_OTHERS.test(form[i] ?? '')) {
      tag[i] = TAG.group;
      const first = takeRun(context, tag, before);
      if (form[first - 1] === ',' && view.tagged[first - 2] === 1 && (context.runFirst[first - 2] ?? 0) === first - 2)
        tag[first - 2] = TAG.group;
    }
  }
};

/** Makes the run that ends at `i` a body's, and returns its first token. */
function takeRun({ runFirst }: NameContext, tag: Uint8Array, i: number): number {
  const first = runFirst[i] ?? i;
  tag.fill(TAG.group, first, i + 1);
  return first;
}
