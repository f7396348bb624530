import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { standsBesideSpeech } from '../beside-speech.ts';
import { formAt, hasFlag, isPlural, opensSentence, ROLE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords, THE } from '../word-hash.ts';
import { isGiven, mayBeGroup, type Run, SOMEBODY, type Words } from './capital-run.ts';
import { behindDay } from './company-looks.ts';
import { endOfDateline } from './datelines.ts';
import { CLUE } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know what is nobody by what stands beside a run; see know-groups.ts. */

const SAYS = hashWords('said says told announced confirmed');

/** “DALTON, Ga. (AP) —” at the beginning of a paragraph. */
export const isDateline = ({ view, first }: Run): number | undefined =>
  first < endOfDateline(view, view.sentence[first] ?? 0) ? TAG.place : undefined;

/** “The West said”, “the Kremlin's words”: nobody is called so; “the Lee government” has somebody's name in it. */
export function hasArticle({ view, context, first, last, surnames }: Run): number | undefined {
  const before = view.hash[first - 1] ?? 0;
  if (last - first !== 1 || before !== THE || view.sentence[first - 1] !== view.sentence[first] || surnames.has(view.hash[first] ?? 0))
    return undefined;
  const pos = view.syntax.upos[last];
  const goesOn =
    view.sentence[last] === view.sentence[first] && (pos === POS.NOUN || pos === POS.ADJ || pos === POS.NUM || isInnerHyphen(view, last));
  if (goesOn || (context.clues.get(view.hash[first] ?? 0) ?? 0) & SOMEBODY) return undefined;
  // “the King wrote”
  return /^(?:King|Queen|Prince|Princess)$/.test(formAt(view, first)) ? TAG.title : TAG.group;
}

/** “Plaid Cymru's Liz Roberts”, “Microsoft's Brad Collier”, “Tolmar's Sitiveni Rao said”: who has somebody by full name is a group. */
export function ownsSomebody(run: Run): number | undefined {
  const { view, context, tag, last } = run;
  const owned = last + 1;
  const end = context.runLast[owned] ?? owned;
  if (!/^['’]s$/.test(formAt(view, last)) || tag[owned] !== TAG.person) return undefined;
  if (!isGiven(view, owned) && !standsBesideSpeech(view, owned, end)) return undefined;
  return end - owned > 1 && tag[owned + 1] === TAG.person && mayBeGroup(run) ? TAG.group : undefined;
}

/** Who work for somebody together. */
const PARTNERS =
  /^(?:solicitors|lawyers|auditors|liquidators|receivers|architects|accountants|brokers|agents|consultants|advisers|advisors|insurers)$/;

/** “the administrators, Marsh Kessler, said”: what several are called together between commas is a firm. */
export function isFirmOfSeveral({ view, first, last, surnames }: Run): number | undefined {
  const { form } = view.document.tokens;
  const isSeveral = hasFlag(view, first - 2, FLAG.personNoun) || PARTNERS.test(form[first - 2] ?? '');
  if (form[first - 1] !== ',' || !isSeveral || !isPlural(view, first - 2)) return undefined;
  const isClosed = /^[,.]$/.test(form[last] ?? '') && view.tagged[last + 1] !== 1 && form[last + 1] !== 'and';
  const isOf = view.hash[first - 3] === THE || /^(?:its|their|his|her|my|our)$/i.test(form[first - 3] ?? '');
  return isClosed && isOf && last - first > 1 && !isGiven(view, first) && !surnames.has(view.hash[last - 1] ?? 0) ? TAG.group : undefined;
}

/** “Tessmar's said it was late”, “Tessmar's has three shops”: a shop is called by a possessive, which nothing is owned behind. */
export function isShop({ view, first, last }: Words): number | undefined {
  const isOpen = POSSESSIVE.test(formAt(view, last)) && view.syntax.upos[last] === POS.PART;
  const { head } = view.syntax;
  // “Tessmar's, which sells boats, …”
  const isFirst = opensSentence(view, first) && view.document.tokens.form[last + 1] === ',';
  // “buyers for Tessmar's, the dairy”, unlike “a friend of Lee's, the mayor”
  const isTold = view.document.tokens.form[last + 1] === ',' && /^(?:the|an?|which|owned)$/.test(formAt(view, last + 2));
  if (isOpen && (isFirst || (isTold && view.document.tokens.form[first - 1] !== 'of'))) return TAG.group;
  if (!isOpen || !/^(?:sa(?:id|ys)|ha[sd]|announced)$/.test(formAt(view, last + 1))) return undefined;
  for (let i = first; i < last; i++) if (view.role[i] === ROLE.subject && (head[i] ?? -1) > last) return TAG.group;
  return undefined;
}

/** “Plaid Morwen's health spokesman”: who of two words, neither a name, has somebody to speak on one thing is a party. */
export function ownsSpokesman(run: Run): number | undefined {
  const { view, first, last } = run;
  const { form } = view.document.tokens;
  if (last - first < 2 || !POSSESSIVE.test(form[last] ?? '') || !/^spokes(?:man|woman|person)$/.test(form[last + 2] ?? ''))
    return undefined;
  for (let i = first; i < last; i++) if (hasFlag(view, i, A_NAME)) return undefined;
  return view.syntax.upos[last + 1] === POS.NOUN && mayBeGroup(run) ? TAG.group : undefined;
}

/** “Al Tessma could not independently verify the claim”: what papers say of themselves. */
export function verifies({ view, context, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  if (view.role[context.runHead[first] ?? first] !== ROLE.subject || !/^(?:could|can|has|was|is)$/.test(form[last] ?? '')) return undefined;
  return form
    .slice(last + 1, last + 6)
    .join(' ')
    .match(/^(?:not|been|unable|to| )*independently (?:verif|confirm)/)
    ? TAG.group
    : undefined;
}

/** “Meta said its engineers”, “Meta, which”: what is “it” is nobody. */
export function speaksOfItself(run: Run): number | undefined {
  const { view, last } = run;
  const { form } = view.document.tokens;
  const which = form[last] === ',' && form[last + 1] === 'which';
  // “said on Monday that its”
  const said = behindDay(view, last + 1);
  const its = SAYS.has(view.hash[last] ?? 0) && form[form[said] === 'that' ? said + 1 : said] === 'its';
  return (which || its) && (mayBeGroup(run) || isNobodys(run)) ? TAG.group : undefined;
}

/** “Norwood Southern”: more words than one, of which the last is nobody's name, and none shown to be somebody's. */
function isNobodys({ view, context, tag, first, last, surnames }: Run): boolean {
  if (last - first < 2 || !hasFlag(view, last - 1, FLAG.place) || hasFlag(view, last - 1, A_NAME)) return false;
  for (let i = first; i < last; i++)
    if (tag[i] === TAG.title || ((context.clues.get(view.hash[i] ?? 0) ?? 0) & SOMEBODY & ~CLUE.afterGiven) !== 0) return false;
  return !surnames.has(view.hash[first] ?? 0);
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
