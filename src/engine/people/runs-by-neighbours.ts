import { isGiven, mayBeGroup, type Run, SOMEBODY } from './capital-run.ts';
import { POS, SHAPE } from './document-view.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { hashWord, hashWords } from './word-hash.ts';

/* Rules that know what is nobody by what stands beside a run; see know-groups.ts. */

const THE = hashWord('the');
const SAYS = hashWords('said says told announced confirmed');

/** “DALTON, Ga. (AP) —” at the beginning of a paragraph: nothing but capitals and marks up to a dash. */
export function isDateline({ view, first }: Run): number | undefined {
  const begin = view.document.sentences[view.sentence[first] ?? 0]?.first ?? first;
  if (view.shape[begin] !== SHAPE.upper || first - begin > 6) return undefined;
  for (let i = begin + 1; i < begin + 10; i++) {
    if (i > first && /^(?:—|–|--)$/.test(view.document.tokens.form[i] ?? '')) return TAG.place;
    if (view.tagged[i] !== 1 && view.shape[i] !== SHAPE.mark) return undefined;
  }
  return undefined;
}

/** “The West said”, “the Kremlin's words”: nobody is called so; “the Lee government” has somebody's name in it. */
export function hasArticle({ view, context, first, last, surnames }: Run): number | undefined {
  const before = view.hash[first - 1] ?? 0;
  if (last - first !== 1 || before !== THE || view.sentence[first - 1] !== view.sentence[first] || surnames.has(view.hash[first] ?? 0))
    return undefined;
  const pos = view.syntax.upos[last];
  const goesOn =
    view.sentence[last] === view.sentence[first] && (pos === POS.NOUN || pos === POS.ADJ || pos === POS.NUM || isInnerHyphen(view, last));
  return goesOn || (context.clues.get(view.hash[first] ?? 0) ?? 0) & SOMEBODY ? undefined : TAG.group;
}

/** “Plaid Cymru's Liz Roberts”, “Microsoft's Brad Collier”: who has somebody by full name is a group. */
export function ownsSomebody(run: Run): number | undefined {
  const { view, context, tag, last } = run;
  const owned = last + 1;
  if (!/^['’]s$/.test(view.document.tokens.form[last] ?? '') || tag[owned] !== TAG.person || !isGiven(view, owned)) return undefined;
  return (context.runLast[owned] ?? owned) - owned > 1 && tag[owned + 1] === TAG.person && mayBeGroup(run) ? TAG.group : undefined;
}

/** “Meta said its engineers”, “Meta, which”: what is “it” is nobody. */
export function speaksOfItself(run: Run): number | undefined {
  const { view, last } = run;
  const { form } = view.document.tokens;
  const which = form[last] === ',' && form[last + 1] === 'which';
  const its = SAYS.has(view.hash[last] ?? 0) && (form[last + 1] === 'its' || (form[last + 1] === 'that' && form[last + 2] === 'its'));
  return (which || its) && mayBeGroup(run) ? TAG.group : undefined;
}

/** “the Akali Dal”, “Trinamool Congress”: in one name with a word for a group, where no word is a given name. */
export function goesWithGroup(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  if (last - first < 2 || tag[last - 1] !== TAG.group || tag[first] !== TAG.person) return undefined;
  for (let i = first; i < last; i++) {
    if (tag[i] === TAG.title || isGiven(view, i) || (view.tagged[i] === 1 && view.syntax.upos[i] !== POS.PROPN)) return undefined;
  }
  return TAG.group;
}
