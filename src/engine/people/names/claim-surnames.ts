import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, hasFlag, inCapitals, isFullOfNames, ROLE, SHAPE } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashRun } from '../word-hash.ts';
import { isTrade } from './company-looks.ts';
import { CLUE, type NameContext } from './name-context.ts';
import { isInnerHyphen, isParticle, TAG } from './name-tags.ts';
import { isBeforeName, isBehindMr, isBehindName, NO_NAME } from './tag-step.ts';

/**
 * “Valerie Paris … Paris was born here”: a surname that looks like a place or a group is its bearer's, unless the document
 * says “in Paris” or “the Paris” anywhere; so is “Bishop” behind “Lamar Bishop”. So are “Marsh-Lee”, “De Wit” and “de Wit” beside “Ann Marsh-Lee” and “Anouk de Wit”.
 */
export function claimSurnames(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const surnames = new Set<number>();
  /** “Srettha Tessmar … Srettha, 34,”: first names that are no other words. */
  const firsts = new Set<number>();
  const parted = new Set<number>();
  const isSmall = (i: number): boolean => ((context.clues.get(view.hash[i] ?? 0) ?? 0) & CLUE.small) !== 0;
  for (const i of tagged) {
    if (tag[i] !== TAG.person || (inCapitals(view, i) && !isFullOfNames(view, i))) continue;
    if (isBeforeName(view, tag, i)) {
      if (!hasFlag(view, i, NO_NAME) && !isSmall(i) && !isBehindName(view, tag, i)) firsts.add(view.hash[i] ?? 0);
      continue;
    }
    // “Nouri al-Tessmar … Tessmar”, “Ann de Tessmar … Tessmar”
    if (isBehindName(view, tag, isInnerHyphen(view, i - 1) && !isParticle(view, i - 2) ? i : behindParticles(view, i)))
      surnames.add(view.hash[i] ?? 0);
    // “Park Dae-joon … Park was held”
    if (isInnerHyphen(view, i + 1) && view.shape[i + 2] === SHAPE.lower && isBehindName(view, tag, i)) surnames.add(view.hash[i - 1] ?? 0);
    const first = startOfParted(view, tag, i);
    if (first >= 0) parted.add(hashRun(view.hash, first, i + 1));
  }
  const firms = listFirms(view, context, tagged, tag);
  const { form } = view.document.tokens;
  const isOpen = (i: number): boolean =>
    tag[i] !== TAG.person &&
    !(tag[i] === TAG.group && firms.has(view.hash[i] ?? 0)) &&
    // “WASHINGTON (AP)”
    (view.shape[i] !== SHAPE.upper || inCapitals(view, i)) &&
    // “Marsh & Lee”
    form[i + 1] !== '&' &&
    form[i - 1] !== '&' &&
    (tag[i] === TAG.title || (view.flags[i] ?? 0) & FLAG.personNoun
      ? isSurnameAlone(view, i)
      : // “Srettha, 34, was held”: the tagger may take for a noun what no list has
        view.syntax.upos[i] === POS.PROPN || (view.flags[i] === 0 && view.syntax.upos[i] === POS.NOUN && !isSmall(i)));
  for (const i of tagged) {
    // “Mr. Bishop” behind “Lamar Bishop”, while “Mr. Speaker” is an office
    if (isBehindMr(view, i) && view.tagged[i + 1] !== 1 && surnames.has(view.hash[i] ?? 0)) tag[i] = TAG.person;
    const last = context.runLast[i] ?? i + 1;
    if (context.runFirst[i] !== i) continue;
    const first = behindParticles(view, i);
    if ((last - i > 1 || first < i) && parted.has(hashRun(view.hash, first, last))) tag.fill(TAG.person, i, last);
    // (“Kestrel” of “Kestrel Marine” that reads like somebody is no first name)
    else if (last - i === 1 && isOpen(i) && (surnames.has(view.hash[i] ?? 0) || (tag[i] !== TAG.group && firsts.has(view.hash[i] ?? 0)))) {
      if (((context.clues.get(view.hash[i] ?? 0) ?? 0) & (CLUE.afterIn | CLUE.afterThe)) === 0) tag[i] = TAG.person;
    }
  }
}

/** Hashes of words by which a company is called that the text names before anybody: “Lee Foods … Lee said”, though Ann Lee founded it. */
function listFirms(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): ReadonlySet<number> {
  const firms = new Set<number>();
  const bearers = new Set<number>();
  for (const i of tagged) {
    const last = context.runLast[i] ?? i + 1;
    if (tag[i] === TAG.person && isBehindName(view, tag, i)) bearers.add(view.hash[i] ?? 0);
    const isFirm = context.runFirst[i] === i && last - i > 1 && tag[i] === TAG.group && isTrade(view, last - 1);
    if (isFirm && !bearers.has(view.hash[i] ?? 0)) firms.add(view.hash[i] ?? 0);
  }
  return firms;
}

/** “Bishop said”, “said Judge”: a title without an article or anybody's name behind it is its bearer's surname. */
const isSurnameAlone = ({ document, role, shape, syntax }: DocumentView, i: number): boolean =>
  shape[i] === SHAPE.capital &&
  !/^(?:the|an?|his|her|their|our|my|its|this|that|['’]s?)$/i.test(document.tokens.form[i - 1] ?? '') &&
  // “Judge, 52, …”
  (syntax.upos[i] === POS.PROPN || role[i] === ROLE.subject || (document.tokens.form[i + 1] === ',' && shape[i + 2] === SHAPE.number));

/** “Ann Marsh-Lee”, “Anouk de Wit”: the token at which the surname of several words begins that ends at `i`; -1 when it is one word. */
function startOfParted(view: DocumentView, tag: Uint8Array, i: number): number {
  if (isInnerHyphen(view, i - 1)) return tag[i - 2] === TAG.person && isBehindName(view, tag, i - 2) ? i - 2 : -1;
  const first = behindParticles(view, i);
  return first < i && isBehindName(view, tag, first) ? first : -1;
}

/** The first of the particles right in front of token `i`; `i` itself where there are none. */
function behindParticles(view: DocumentView, i: number): number {
  let first = i;
  while (isParticle(view, first - 1) || (isInnerHyphen(view, first - 1) && isParticle(view, first - 2))) first--;
  return first;
}
