import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, inCapitals } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashRun } from '../word-hash.ts';
import { behindArticle, isGiven, listSurnames, SOMEBODY, type Words } from './capital-run.ts';
import {
  actsAsCompany,
  actsForItself,
  hasAnalyst,
  hasChief,
  hasChiefExecutive,
  hasForm,
  hasMargin,
  hasOfficer,
  hasScore,
  isPart,
  isSeveral,
  isTraded,
  OFFICER,
} from './company-acts.ts';
import { hasAssets, hasPlayers, hasTrade, isCalledBody, isDescribed, isTrade, plansOfItself, TRADES } from './company-looks.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { A_NAME, isBeforeName, isBehindMr, isBehindName } from './tag-step.ts';

/** “But Kestrel have”: words that begin a sentence, and no name. */
const OPENERS: ReadonlySet<number> = new Set([POS.CCONJ, POS.SCONJ, POS.ADP, POS.ADV]);

const isBorneAt = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  isBehindMr(view, i) || (isBehindName(view, tag, i) && !isBeforeName(view, tag, i));

/**
 * Companies and other bodies that look like somebody: “Kestrel”, where the article has “Kestrel Semiconductor”, “Kestrel, a
 * chipmaker”, “Kestrel said it would not” or “Kestrel's shares”. What the article shows to be somebody stays so.
 */
export function knowCompanies(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const runs: Words[] = [];
  for (const i of tagged) {
    if (context.runFirst[i] !== i) continue;
    const end = context.runLast[i] ?? i + 1;
    // “Kessler CEO Ann Lee”
    const officer = view.document.tokens.form.slice(i + 1, end).findIndex((word) => OFFICER.test(word));
    const last = officer < 0 ? end : i + 1 + officer;
    const opens =
      last - i > 1 && ((tag[i] === TAG.none && OPENERS.has(view.syntax.upos[i] ?? -1)) || isCalledBody({ view, first: i + 1, last }));
    if (opens && tag[i] !== TAG.none) tag[i] = TAG.none;
    runs.push({ view, first: opens ? i + 1 : behindArticle(view, i, last), last });
  }
  const surnames = listSurnames(view, context, tagged, tag);
  const clueOf = (i: number): number => context.clues.get(view.hash[i] ?? 0) ?? 0;
  const isSomebody = ({ first, last }: Words, clues: number): boolean => {
    // “Lee Foods”, beside Ann Lee: what ends with a trade is no name of hers
    if (last - first > 1 && isTrade(view, last - 1) && tag[first] !== TAG.title && !isGiven(view, first) && !inCapitals(view, first))
      return false;
    for (let i = first; i < last; i++)
      if (i > first && TRADES.has(view.hash[i] ?? 0)) continue;
      else if (tag[i] === TAG.title || surnames.has(view.hash[i] ?? 0) || clueOf(i) & clues) return true;
    return false;
  };
  // “the chief executive of Norwood Southern”: a first name in front may be the company's; a team is whole in its score
  const isRun = (run: Words): boolean => (run.last - run.first > 1 && (hasChiefExecutive(run) || hasAnalyst(run))) || hasScore(run);
  const isShown = (run: Words): boolean => {
    const clues = hasForm(run) ? cluesAgainst(run, false) : SHOWN;
    for (let i = run.first; i < run.last; i++) if (tag[i] === TAG.title || clueOf(i) & clues) return true;
    return false;
  };
  const alone = new Set(tagged.filter((i) => context.runFirst[i] === i && context.runLast[i] === i + 1).map((i) => view.hash[i] ?? 0));
  // “Milton Ray Corp.”, where the article has no “Ray”: a first name may be the company's
  const isWholeOnly = (run: Words): boolean =>
    run.last - run.first > 2 && isGiven(view, run.first) && hasForm(run) && !alone.has(view.hash[run.last - 2] ?? 0);
  const known = new Set<number>();
  const wholes = new Set<number>();
  const surnamesBehind = new Map<number, Set<number>>();
  for (const i of tagged) {
    if (tag[i] !== TAG.person || !isBeforeName(view, tag, i)) continue;
    const behind = surnamesBehind.get(view.hash[i] ?? 0) ?? new Set();
    surnamesBehind.set(view.hash[i] ?? 0, behind.add(view.hash[i + 1] ?? 0));
  }
  /** “Norwood Lee”, beside the company Norwood Freight. */
  const isFirstName = (i: number): boolean => {
    const behind = surnamesBehind.get(view.hash[i] ?? 0);
    return behind !== undefined && (behind.size > 1 || !behind.has(view.hash[i + 1] ?? 0));
  };
  /** Where somebody's whole name first ends with a word, or “Mr” stands in front of it. */
  const borneFrom = new Map<number, number>();
  for (const i of tagged)
    if (tag[i] === TAG.person && isBorneAt(view, tag, i) && !borneFrom.has(view.hash[i] ?? 0)) borneFrom.set(view.hash[i] ?? 0, i);
  /** Whether the text calls somebody by the word at `i` before that place, or says their age. */
  const isNamedFirst = (i: number): boolean => (borneFrom.get(view.hash[i] ?? 0) ?? i) < i || (clueOf(i) & CLUE.age) !== 0;
  const keyOf = ({ first, last }: Words): number => hashRun(view.hash, first, last);
  for (const run of runs) {
    const { first, last } = run;
    const isName = tag.subarray(first, last).some((t) => t === TAG.person || t === TAG.group);
    if (!isName && !hasPlayers(run)) continue;
    // “a rival operator” would be somebody's description elsewhere
    const isBody = isDescribed(run) || isCalledBody(run) || plansOfItself(run);
    if (!isBody && !SIGNS.some((isSign) => isSign(run))) continue;
    // “the founder of Tessmar, whose shoes …”: a company has a founder, and much that is its own
    if (isRun(run) || isWholeOnly(run) ? isShown(run) : isSomebody(run, cluesAgainst(run, isBody))) continue;
    for (let i = first; i < last; i++) if (tag[i] === TAG.person || tag[i] === TAG.none) tag[i] = TAG.group;
    if (isRun(run)) wholes.add(keyOf(run));
    // “Rao Arden Mills Corp.”, and “Rao Arden” later; “Ann Arden” only where the article has no “Arden”
    for (let end = first + 2; end < last && hasForm(run); end++)
      if (!isGiven(view, first) || !alone.has(view.hash[end - 1] ?? 0)) wholes.add(keyOf({ view, first, last: end }));
    // the first word stands for the whole, unless it is a place or a people of its own, or somebody's first name
    const isBorne = surnames.has(view.hash[first] ?? 0) && isNamedFirst(first);
    if (!hasFlag(view, first, FLAG.place | FLAG.demonym) && !isFirstName(first) && !isBorne) known.add(view.hash[first] ?? 0);
  }
  for (const run of runs) {
    const { first, last } = run;
    // “If Kestrel had paid”
    const name = tag[first] === TAG.none ? first + 1 : first;
    if (last - name === 1 && tag[name] === TAG.person && known.has(view.hash[name] ?? 0)) tag[name] = TAG.group;
    else if (wholes.has(keyOf(run))) tag.fill(TAG.group, first, last);
  }
}

/** What shows somebody beside a first name and what they do. */
const SHOWN = SOMEBODY & ~(CLUE.acts | CLUE.afterGiven);

/** What would show that a run with the sign of a company is somebody after all. */
function cluesAgainst(run: Words, isBody: boolean): number {
  if (isBody) return SOMEBODY & ~CLUE.described;
  // “Kessler's chairman” is no relative
  if (hasForm(run)) return SHOWN & ~CLUE.described & ~CLUE.hasKin;
  return hasChief(run) || hasOfficer(run) ? SOMEBODY & ~CLUE.acts : SOMEBODY;
}

/** “a planned merger with Kestrel”, “the takeover of Kestrel”; “Leeds-based Tessmar”, where no list has the word for a name. */
function isMerged({ view, first, last }: Words): boolean {
  const [noun = '', word = ''] = view.document.tokens.form.slice(first - 2, first);
  if (/^(?:merger|takeover|acquisition)$/i.test(noun)) return /^(?:with|of|by)$/i.test(word);
  return word === 'based' && noun === '-' && last - first === 1 && !hasFlag(view, first, A_NAME);
}

/** “Arden Cricket Club”: what a town has, by whose name it is called. */
const isOfTown = ({ view, first, last }: Words): boolean =>
  last - first > 1 && /^(?:Club|FC|AFC|RFC|Council|University|Station|School|Hospital|Airport)$/.test(formAt(view, last - 1));

/** What shows a company, unless the run is shown to be somebody. */
const SIGNS: readonly ((run: Words) => boolean)[] = [
  hasTrade,
  hasForm,
  hasPlayers,
  hasAssets,
  actsAsCompany,
  actsForItself,
  isSeveral,
  isTraded,
  hasChief,
  hasOfficer,
  hasAnalyst,
  hasScore,
  hasMargin,
  isPart,
  isMerged,
  isOfTown,
];
