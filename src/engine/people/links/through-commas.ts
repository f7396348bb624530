import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { SAYS } from '../beside-speech.ts';
import { formAt, hasFlag, opensSentence, ROLE, SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import { isCourtesy } from '../names/forms-of-address.ts';
import { behindAge, closesPhrase, endOfPhrase, endOfSecondRole, isComma, isInFront, isServed } from '../read-commas.ts';
import { THE, WHO } from '../word-hash.ts';
import type { Linking } from './linking.ts';

/**
 * “the coroner, Ann Lee, said”, “Ann Lee, 34, a bus driver, said”: a name and a description between commas, wherever the
 * tree puts them. A list goes on with “and”.
 */
export function throughCommas({ candidates, entities, entityOf, view }: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const sentence = view.sentence[nominal.head] ?? 0;
  const named = (j: number): Entity | undefined => (candidates[j]?.type === 'person' ? entities[entityOf[j] ?? -1] : undefined);
  const end = behindWho(view, behindBrackets(view, endOfPhrase(view, behindOfThem(view, endOfSecondRole(view, nominal.last)))));
  // “Senator Lee, Speaker Ray, …” greets several
  const greets =
    isComma(view, nominal.first - 1) &&
    view.shape[nominal.first] === SHAPE.capital &&
    view.syntax.upos[nominal.first] !== POS.DET &&
    !isOwned(view, nominal);
  const mayFollow = isComma(view, end) && !greets && !isServed(view, nominal.first) && !isBehindName(view, candidates[k - 1], nominal);
  for (let j = k + 1; mayFollow && j < candidates.length && j < k + 8; j++) {
    const name = candidates[j];
    if (!name || name.first > end + 1 + MOST_BEFORE_NAME) break;
    if (name.form !== 'name' || !isPhrase(view, end + 1, name.first)) continue;
    // “A third man, Lee's brother Tom Ray”
    if (POSSESSIVE.test(formAt(view, name.last))) continue;
    const behind = behindAge(view, endOfPhrase(view, name.last));
    const ends = closesPhrase(view, behind, sentence) || isSubjectWith(view, nominal, name, end) || isAmongOthers(view, nominal, behind);
    if (ends && !isInFront(view, nominal.first)) return named(j);
    // “the speaker, Ann Lee, the mayor, Tom Ray, and …”
    if (name.first === end + 1 && isComma(view, behind) && isNextOffice({ candidates, view }, nominal, k)) return named(j);
  }
  // “Tom Ray, a baker, and Ann Lee, a nurse”
  const isOneOfTwo = isComma(view, end) && /^an?$/.test(formAt(view, nominal.first));
  if (!closesPhrase(view, end, sentence) && !isOneOfTwo) return undefined;
  for (let j = k - 1; j >= 0 && j > k - 4; j--) {
    const name = candidates[j];
    if (name?.form !== 'name' || view.sentence[name.head] !== sentence) continue;
    const comma = behindAge(view, name.last);
    // “rivals Ann Lee, a lawyer”: no list in front of the name either; “Lee, now a lawyer”
    const begins = view.syntax.upos[comma + 1] === POS.ADV && view.syntax.upos[comma + 2] === POS.DET ? comma + 2 : comma + 1;
    const isBeside = isComma(view, comma) && begins === nominal.first;
    return isBeside && (name.last - startOfName(view, name) > 1 || standsAlone(view, name, nominal, end)) ? named(j) : undefined;
  }
  return undefined;
}

/** Whether a description with “the” stands behind a name and a comma, with another such description in front of them. */
function isNextOffice({ candidates, view }: Pick<Linking, 'candidates' | 'view'>, { first }: MentionCandidate, k: number): boolean {
  const name = candidates[k - 1];
  if (!/^the$/i.test(formAt(view, first)) || name?.form !== 'name' || name.last !== first - 1) return false;
  for (let j = k - 2; j >= 0 && j > k - 5; j--) {
    const other = candidates[j];
    if (other?.form === 'nominal' && view.syntax.upos[other.first] === POS.DET && endOfPhrase(view, other.last) === name.first - 1)
      return isComma(view, name.first - 1);
  }
  return false;
}

/** “The speaker of the house, Ann Lee has left”: an office with “the” and a full name in front of their verb, without the second comma. */
function isSubjectWith(view: Linking['view'], nominal: MentionCandidate, name: MentionCandidate, comma: number): boolean {
  const { upos } = view.syntax;
  const isOffice = view.hash[nominal.first] === THE && hasFlag(view, nominal.head, FLAG.title);
  const isFull = name.first === comma + 1 && name.last - startOfName(view, name) > 1;
  return isOffice && isFull && upos[nominal.first - 1] !== POS.ADP && upos[name.last] === POS.AUX;
}

/** “its speaker, Ann Lee, and other members”: whose that is, or who else, shows that the comma begins no list. */
function isAmongOthers(view: Linking['view'], { first }: MentionCandidate, behind: number): boolean {
  if (!isComma(view, behind) || view.document.tokens.form[behind + 1] !== 'and') return false;
  return view.role[first] === ROLE.possessive || /^others?$/.test(formAt(view, behind + 2));
}

/** “Ann Lee, chief executive, Harbour Bank”: whether what somebody is has no article right behind the full name. */
function isBehindName(view: Linking['view'], name: MentionCandidate | undefined, { first }: MentionCandidate): boolean {
  const isName = name?.form === 'name' && name.type === 'person' && name.last === first - 1 && name.last - startOfName(view, name) > 1;
  return isName && isComma(view, first - 1) && view.syntax.upos[first] !== POS.DET && view.syntax.upos[first] !== POS.PRON;
}

/** “Lee's father”. */
const isOwned = ({ document }: Linking['view'], { first, head }: MentionCandidate): boolean =>
  document.tokens.form.slice(first, head).some((word) => POSSESSIVE.test(word));

/** “Lee, a Missouri Democrat, told”, “said Lee, the harbour master”, “Mr Lee, the harbour master, in a letter”: whether a surname has a verb behind what is said of it, speaks, or is whose. */
function standsAlone(view: Linking['view'], name: MentionCandidate, nominal: MentionCandidate, end: number): boolean {
  // a list has no “Mr” and “the” side by side
  if (SAYS.has(view.hash[name.first - 1] ?? 0) || isCourtesy(formAt(view, name.first))) return true;
  const pos = view.syntax.upos[end + 1];
  const begins = opensSentence(view, name.first);
  const isTold = view.syntax.upos[nominal.first] === POS.DET && nominal.last - nominal.first > 1;
  return begins && isTold && isComma(view, end) && (pos === POS.VERB || pos === POS.AUX);
}

/** Words of what a name has before it: “his wife, the novelist Ann Lee”. */
const MOST_BEFORE_NAME = 4;
const IN_PHRASE: ReadonlySet<number> = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PROPN]);

/** Whether the tokens `[first, end)` are what a name has before it, or none. */
function isPhrase({ syntax }: Linking['view'], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!IN_PHRASE.has(syntax.upos[i] ?? -1)) return false;
  return end >= first;
}

/** “the president of the Dock Union (DU), Ann Lee”, “counsel assisting, Ann Lee”: the token behind initials or a participle at `i`. */
function behindBrackets(view: Linking['view'], i: number): number {
  const { form } = view.document.tokens;
  if (form[i] === '(' && form[i + 2] === ')' && /^[A-Z][A-Za-z]*[A-Z]$/.test(form[i + 1] ?? '')) return i + 3;
  const isParticiple = view.syntax.upos[i] === POS.VERB && (form[i] ?? '').endsWith('ing') && isComma(view, i + 1);
  return isParticiple ? i + 1 : i;
}

/** “one of them, Ann Lee, said”: the token behind “of them” at `i`; `i` itself where it does not stand there. */
const behindOfThem = ({ document: { tokens } }: Linking['view'], i: number): number =>
  tokens.form[i] === 'of' && /^(?:them|us|these|those)$/.test(tokens.form[i + 1] ?? '') ? i + 2 : i;

/** Tokens of what “who” tells of somebody before the comma behind it. */
const LONGEST_CLAUSE = 12;

/** The comma behind “who flew the drone”, “accused of theft” at token `i`; `i` itself where nothing of the kind stands there. */
function behindWho(view: Linking['view'], i: number): number {
  const isDone = view.syntax.xposNames[view.syntax.xpos[i] ?? 0] === 'VBN' && view.syntax.head[i] === i - 1;
  if (view.hash[i] !== WHO && !isDone) return i;
  for (let end = i + 1; end < i + LONGEST_CLAUSE && view.sentence[end] === view.sentence[i]; end++) if (isComma(view, end)) return end;
  return i;
}
