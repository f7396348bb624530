import { STATE } from '../../syntax/mends/mend-places.ts';
import { POS, type Syntax } from '../../syntax/syntax.ts';
import type { Document } from '../../text/document.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { mentionAt, type SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';

/** Where a source's head and its end stand, and where what names the head ends: “Lee”, “the Bank of England”. */
interface JoiningSource {
  readonly head: number;
  readonly endOfName: number;
  readonly last: number;
}

/** Whoever is joined to a source's head. */
export interface Joined {
  readonly head: number;
  /** “Ann Lee of Hale and Sons”: a name behind another that says which; it is joined to the head only where it is a person's. */
  readonly doubtful: boolean;
}

/** Between two who are joined, the last of these says how: “Lee and not Ray”. */
const JOIN = /^(?:and|&|or|nor|but|not|rather)$/;
const AND = /^(?:and|&)$/;
/** What stands before an office that somebody holds or held. */
const OFFICE_BEFORE = /^(?:former|current|acting|deputy|vice)$/;
const TITLE = /^(?:Mrs?|Ms|Miss|Dr|Sir|Dame)\.?$/;
const THE = /^the$/i;

/**
 * Whoever “and” joins to a source's head: “Ann Lee, a nurse, and her brother Ray said”; not those behind “or”. “Lee, Ann Ray
 * and Tim Marsh said” is a list, though the tree may take its second name for what the first one is.
 */
export function joinedTo({ tokens }: Document, syntax: Syntax, { head, endOfName, last }: JoiningSource): Joined[] {
  const { form } = tokens;
  const labelOf = (i: number): string => syntax.labelNames[syntax.label[i] ?? 0] ?? '';
  const isName = (i: number): boolean => syntax.upos[i] === POS.PROPN;
  // (“Mr Lee and Mrs Ray”: the tree may take both for one name)
  const isJoined = (i: number, to: number): boolean =>
    syntax.head[i] === to &&
    (labelOf(i) === 'conj' || (labelOf(i) === 'flat' && TITLE.test(form[i - 1] ?? '') && AND.test(form[i - 2] ?? '')));
  // “Tim Ray's doctor”: the doctor, whatever else the tree joins
  const isOwner = (i: number): boolean => {
    let k = i + 1;
    while (k < last && syntax.head[k] === i && isName(k)) k++;
    return POSSESSIVE.test(form[k] ?? '');
  };
  // “analysts at Citi and Goldman Sachs”, but “the Bank of England and the Treasury”
  const isBehindName = (i: number): boolean => {
    for (let k = endOfName; k < i; k++) {
      if (syntax.head[k] !== head || labelOf(k) !== 'nmod' || !isName(k)) continue;
      const isOther = isName(head) && THE.test(form[startOfPhrase(form, i, head)] ?? '') && !THE.test(form[k - 1] ?? '');
      return isName(i) && !isOther;
    }
    return false;
  };
  const joined: Joined[] = [];
  // “Ann Lee, a nurse and a mother of two”: a description behind a comma is one of her, unless names stand between
  const isOfHead = (i: number): boolean => {
    const and = startOfPhrase(form, i, head) - 1;
    // “…, the surgeon, and former President of the union”
    if (OFFICE_BEFORE.test(form[and + 1] ?? '') && form[i + 1] === 'of') return true;
    // “experts and child custody lawyers”: the lawyers
    if (!isName(i) && syntax.upos[i + 1] === POS.NOUN && i + 1 < last) return true;
    // “people smoking cigars and drinking beer”: what they do
    if (syntax.upos[and + 1] === POS.VERB) return true;
    if (isName(i) || (and === head + 1 && AND.test(form[and] ?? ''))) return false;
    if (!AND.test(form[and] ?? '')) return true;
    return joined.length === 0 && form[and - 1] !== ',' && form.slice(head, and).includes(',');
  };
  const above = isPluralNoun(syntax, syntax.head[head] ?? -1) ? (syntax.head[head] ?? -1) : -1;
  let isList = false;
  // (who is joined may hang from the name behind “Mr”)
  const named = endOfName - 1;
  const ends = syntax.head[named] === head && labelOf(named) === 'flat' ? [named] : [];
  // “Marsh-Lee and Ray”: what is joined may hang from the name's first half
  if (labelOf(head) === 'flat' && form[head - 1] === '-') ends.push(syntax.head[head] ?? head);
  let heads = above < 0 || above > head ? [head, ...ends] : [head, above, ...ends];
  for (let i = Math.max(head + 1, endOfName); i < last; i++) {
    // “Kell Airlines, Phoenix, Ariz., said”: where it is
    if (STATE.test(form[i] ?? '') || (form[i + 1] === ',' && STATE.test(form[i + 2] ?? ''))) continue;
    const to = heads.find((h) => isJoined(i, h));
    if (to !== undefined && joinsWithAnd(form, to, i) && !isOwner(i) && !isOfHead(i)) {
      joined.push({ head: i, doubtful: isBehindName(i) });
      // “Norvane, Velsys and Korvell”, where each hangs from the one before
      if (isName(head) && isName(i) && !form.slice(to, i).some((word) => JOIN.test(word))) heads = [...heads, i];
    }
    const isListed = isName(head) && isName(i) && syntax.head[i] === head && form[i - 1] === ',';
    if (!isListed || labelOf(i) !== 'appos' || isList) continue;
    let end = i + 1;
    while (end < last && syntax.head[end] === i && isName(end)) end++;
    // “Ann Lee, Tim Ray and May Marsh”
    isList = AND.test(form[end] ?? '') && form.slice(end, last).some((_, k) => isJoined(end + k, head) && isName(end + k));
    for (let k = i + 1; k < last && !isList; k++) isList = isJoined(k, i) ? isName(k) : isJoined(k, head) && form[k] === 'others';
    if (!isList) continue;
    heads = [...heads, i];
    joined.push({ head: i, doubtful: false });
  }
  return joined.filter(({ doubtful }) => !doubtful || isName(head));
}

/**
 * “Senators Ann Lee and Tim Ray”: the head of the first of several names right behind what all of them are. Nothing where
 * there is one name, or none.
 */
export function firstNamed(document: Document, syntax: Syntax, { head, last }: Pick<SourcePlace, 'head' | 'last'>): number | undefined {
  if (!isPluralNoun(syntax, head)) return undefined;
  let name = head + 1;
  while (name < last && syntax.upos[name] === POS.PROPN && syntax.head[name] !== head) name++;
  if (name >= last || syntax.upos[name] !== POS.PROPN || syntax.head[name] !== head) return undefined;
  return joinedTo(document, syntax, { head: name, endOfName: name + 1, last }).length > 0 ? name : undefined;
}

/** “members”, “Senators”. */
const isPluralNoun = (syntax: Syntax, i: number): boolean => /^NNP?S$/.test(syntax.xposNames[syntax.xpos[i] ?? 0] ?? '') && i >= 0;

/** Whether the joining word in front of token `i`, behind `to`, is “and”, or there is only a comma. */
function joinsWithAnd(form: readonly string[], to: number, i: number): boolean {
  for (let k = i - 1; k > to; k--) if (JOIN.test(form[k] ?? '')) return AND.test(form[k] ?? '');
  return true;
}

/** Where the phrase begins that token `i` is in: behind a comma or a joining word that stands behind `head`. */
function startOfPhrase(form: readonly string[], i: number, head: number): number {
  let first = i;
  while (first - 1 > head && form[first - 1] !== ',' && !JOIN.test(form[first - 1] ?? '')) first--;
  return first;
}

/** {@link joinedTo} as sources of their own: each from the joining word in front of it to that of the next. */
export function placeJoined(
  document: Document,
  syntax: Syntax,
  candidates: readonly MentionCandidate[],
  source: JoiningSource,
): SourcePlace[] {
  const { form } = document.tokens;
  const joined = joinedTo(document, syntax, source);
  const firsts = joined.map(({ head }) => startOfPhrase(form, head, source.head));
  return joined.flatMap(({ head, doubtful }, j) => {
    let last = firsts[j + 1] ?? source.last;
    while (last - 1 > head && (form[last - 1] === ',' || JOIN.test(form[last - 1] ?? ''))) last--;
    const mention = mentionAt(candidates, head);
    if (doubtful && candidates[mention]?.type !== 'person') return [];
    return [{ first: firsts[j] ?? head, last, head, mention }];
  });
}
