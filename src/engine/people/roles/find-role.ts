import { POS } from '../../syntax/syntax.ts';
import { startsWithCapital } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../../types.ts';
import { type DocumentView, formAt, hasFlag, SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { RELATIVES } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { endOfDescription } from '../mentions/end-of-description.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { PARTISANS } from '../names/drop-kinds.ts';
import { isCourtesy } from '../names/forms-of-address.ts';
import { endOfPhrase, endOfSecondRole, isComma } from '../read-commas.ts';
import { hashWord } from '../word-hash.ts';
import { bodyOfName } from './body-of-name.ts';
import { kinRole } from './kin-role.ts';

/** Relatives, friends and people at large: where the role does not say whose they are, it says nothing ({@link kinRole}). */
const isFamiliar = (word: string): boolean => FAMILIAR.test(word) || RELATIVES.has(hashWord(word));
const FAMILIAR =
  /^(grand\w+|step\w+|boyfriend|girlfriend|friend|fianc\w+|partner|baby|child|kid|man|woman|boy|girl|person|people|guy|lady|gentleman|couple|pair|duo|twins?)$/i;
/** “the third of five children”, “the eldest of them”: one of several, and nothing that they are. */
const ONE_OF =
  /^(?:one|first|second|third|fourth|fifth|sixth|seventh|last|eldest|oldest|youngest|only|children|siblings|brothers|sisters)$/i;

/** The role that says most: the longest in front of a name, else the first description beside one. */
export function roleOf(linking: Linking, entity: Entity): Span | undefined {
  const { candidates, view } = linking;
  let role: Span | undefined;
  let party: Span | undefined;
  let words = 0;
  for (const { mention } of entity.links) {
    const candidate = candidates[mention];
    if (!candidate?.role) continue;
    const text = view.document.text.slice(candidate.role.start, candidate.role.end).split(/\s+/);
    // “Democrat Ann Lee”: what somebody belongs to says less than anything else
    if (text.length === 1 && PARTISANS.has(hashWord(text[0] ?? ''))) {
      party ??= candidate.role;
      continue;
    }
    const count = text.filter((word) => !isAddress(word) && !isFamiliar(word)).length;
    if (count <= words || isKin(text) || /^(his|her|my)$/i.test(formAt(view, candidate.first - 1))) continue;
    words = count;
    role = withoutCourtesy(view, candidate.role);
  }
  const isRank = role !== undefined && RANKS.test(view.document.text.slice(role.start, role.end));
  const isHonour = role !== undefined && HONOURS.test(view.document.text.slice(role.start, role.end));
  const office = words === 1 ? describedRole(linking, entity, true, isRank) : undefined;
  if (office) return office;
  // “ECONOMIST” in a transcript says less than the sentence that brings her in
  const isShouted = role !== undefined && !/\p{Ll}/u.test(view.document.text.slice(role.start, role.end));
  if (isShouted) return describedRole(linking, entity) ?? role;
  if (role && ((words > 1 && !isHonour) || ELECTED.test(view.document.text.slice(role.start, role.end)))) return role;
  if (role && !isHonour && role.end - role.start > 3 && !/\.$/.test(view.document.text.slice(role.start, role.end))) return role;
  return describedRole(linking, entity) ?? role ?? bodyOfName(linking, entity) ?? party ?? kinRole(linking, entity);
}

/** “friend Ann Lee”; the partner of a firm is its own: “Marsh Lee partner Ann Lee”. */
const isKin = (words: readonly string[]): boolean =>
  isRelation(words) && !(words.at(-1) === 'partner' && startsWithCapital(words.at(-2) ?? ''));

/** Whether the last of some words tells only whose somebody is. */
const isRelation = (words: readonly string[]): boolean => isFamiliar(words.at(-1) ?? '') && !isLady(words);

/** “the First Lady”, “a dinner lady”: an office and a trade. */
const isLady = (words: readonly string[]): boolean =>
  /^lady$/i.test(words.at(-1) ?? '') && /^(?:first|lollipop|dinner|tea|bag|cleaning)$/i.test(words.at(-2) ?? '');

/** Ranks that say less than what somebody does: “a palace aide, Colonel Lee”. */
const RANKS =
  /^(?:colonel|major|captain|lieutenant|sergeant|corporal|inspector|superintendent|(?:col|maj|capt|lt|sgt|cpl|insp|supt|cmdr)\.?)$/i;

/** Offices that say more than what else somebody is: “Sen. Ann Lee, an Army veteran”. */
const ELECTED = /^(?:sen|rep|gov|lt\. gov)\.$/i;

/** What goes with another role: “pathologist Prof Ann Lee” is a pathologist. */
const HONOURS = /^(?:prof|professor|(?:(?:rt|right|very|most)\.?\s+)?(?:rev|hon)|reverend|canon|ven|pastor|cllr|cr|comrade|sheikh)\.?$/i;

/** “assistant professor”. */
const IN_RANK = /\b(?:assistant|associate|adjunct|visiting|emeritus|senior|junior)$/i;

/** A rank right behind what somebody is, which says less: “army spokesman Colonel Lee”. */
const BEHIND_JOB = /^\p{Ll}.*\s(?:spokes\w+|aide|adviser|chief)$|\sspokes(?:man|woman|person)$/u;
const LESS = /^(?:Colonel|Major|Captain|Commodore|Brigadier|Admiral|Superintendent|Col\.?|Maj\.?|Capt\.?|Brig\.?)$/;

/** How somebody is addressed; inside a role “Tan” is half of “Tan Sri”. */
const isAddress = (word: string): boolean => isCourtesy(word) || word === 'Tan';

/** How those of a ruling house are addressed: “foreign minister Prince Ann”. */
const OF_THE_HOUSE = /^(?:Sheikha?|Prince|Princess|Sayyed|Syed)$/;

/** “presidential candidate Dr.”, “party president Datuk Seri Dr”: the role ends before the form of address. */
function withoutCourtesy(view: DocumentView, { start, end }: Span): Span {
  const { document, flags } = view;
  const role = document.text.slice(start, end);
  const [, before, last = ''] = role.match(/^(.*\S)\s+(\S+)$/s) ?? [];
  if (before === undefined) return { start, end };
  const shorter = { start, end: start + before.length };
  if (isLady(role.split(/\s+/))) return { start, end };
  // “former High Court judge Justice Lee”
  if (last === 'Justice' && /\bjudge$/.test(before)) return shorter;
  if (isAddress(last) || (OF_THE_HOUSE.test(last) && !/\bCrown$/.test(before))) return withoutCourtesy(view, shorter);
  // “economics professor” is no economics
  const isRole = ((flags[tokenAt(document, shorter.end - 1)] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0;
  return (isRole && HONOURS.test(last) && !IN_RANK.test(before)) || (LESS.test(last) && BEHIND_JOB.test(before)) ? shorter : { start, end };
}

/**
 * “Ann Lee, a former governor of Ohio”: the words behind the article, and what the noun goes on with. With `isOffice` only an
 * office in front of the name, which says more than any title: “the club's chairman, Major Lee”; with `isRank` any job.
 */
function describedRole(linking: Linking, entity: Entity, isOffice = false, isRank = false): Span | undefined {
  const { candidates, view } = linking;
  const { start, end, form } = view.document.tokens;
  for (const { mention, evidence } of entity.links) {
    const candidate = candidates[mention];
    if (
      !candidate ||
      isRelation(form.slice(Math.max(0, candidate.head - 1), candidate.head + 1)) ||
      ONE_OF.test(form[candidate.head] ?? '')
    )
      continue;
    // “Ann Lee, then a student”; an office stays: “then mayor of Kell”
    if (form[candidate.first - 1] === 'then' && /^an?$/.test(form[candidate.first] ?? '')) continue;
    if (evidence?.rule !== 'appositive' && !(evidence?.rule === 'is-a' && isToldOfName(linking, candidate))) continue;
    const isTitle = hasFlag(view, candidate.head, FLAG.title);
    const isJob = isTitle || (isRank && candidate.number === 'singular');
    if (isOffice && !(isJob && standsInFront(linking, entity, candidate))) continue;
    let first = startOfChief(view, candidate.first);
    while (first < candidate.head && view.syntax.upos[first] === POS.DET) first++;
    // “its founder”, “their coach” says what somebody is, and so does “her finance minister”; “her agent” only whose
    const isOwn = isTitle || FOR_SOMEBODY.test(form[candidate.head] ?? '');
    if (/^(its|their|our)$/i.test(form[first] ?? '') || (isOwn && /^(his|her|my)$/i.test(form[first] ?? ''))) first++;
    if (/^(?:fellow|own|one)$/.test(form[first] ?? '') && form[first + 1] !== '-') first++;
    if (view.syntax.upos[first] === POS.PRON) continue;
    first = behindYears(view, first);
    const last = endOfDescription(view, endOfOffices(view, candidate.last));
    return { start: start[first] ?? 0, end: end[beforeOwnName(linking, entity, candidate.last, last) - 1] ?? 0 };
  }
  return undefined;
}

/** “The chairman of the bench Ann Lee”: the end of a description within `[from, last)`, in front of the name of who it is. */
function beforeOwnName({ candidates, view }: Linking, { links }: Entity, from: number, last: number): number {
  if (last <= from) return last;
  for (const { mention } of links) {
    const name = candidates[mention];
    // (“a reporter for the firm”)
    if (name?.form === 'name' && name.first > from && name.first < last && view.syntax.upos[name.first - 1] === POS.NOUN) return name.first;
  }
  return last;
}

/** “Harbour Bank's chief operating officer”: where an office begins of which the tagger takes the field for a verb; `i` itself elsewhere. */
function startOfChief(view: DocumentView, i: number): number {
  const { form } = view.document.tokens;
  if (form[i - 2] !== 'chief' || !/ing$/.test(form[i - 1] ?? '')) return i;
  if (!POSSESSIVE.test(form[i - 3] ?? '')) return i - 2;
  let owner = i - 3;
  while (owner > 0 && view.tagged[owner - 1] === 1 && view.sentence[owner - 1] === view.sentence[i]) owner--;
  return owner < i - 3 ? owner : i - 2;
}

/** “a worker and father”: the token behind a second office at `i`, which no relative is. */
function endOfOffices(view: DocumentView, i: number): number {
  const end = endOfSecondRole(view, i);
  return isFamiliar(formAt(view, end - 1)) ? i : end;
}

/** Who acts for somebody or as somebody does: “his deputy spokesman”, “her Danish counterpart”. */
const FOR_SOMEBODY = /^(?:spokes\w+|counterpart)$/;

/** “The president of the congress, Comrade Lee”: whether the description ends with a comma in front of the name. */
function standsInFront({ candidates, view }: Linking, { links }: Entity, { last }: MentionCandidate): boolean {
  const name = endOfPhrase(view, last) + 1;
  return (
    isComma(view, name - 1) && links.some(({ mention }) => candidates[mention]?.form === 'name' && candidates[mention]?.first === name)
  );
}

/** “a 23-year-old student” is a student: the token behind the age at `i`. */
function behindYears(view: DocumentView, i: number): number {
  const { form } = view.document.tokens;
  // “a 23 year old student”, of which the description may begin with “old”
  if (form[i] === 'old' && /^years?$/.test(form[i - 1] ?? '')) return i + 1;
  if (view.shape[i] === SHAPE.number && /^years?$/.test(form[i + 1] ?? '') && form[i + 2] === 'old') return i + 3;
  return view.shape[i] === SHAPE.number && /^year/.test(form[i + 2] ?? '') && form[i + 4] === 'old' ? i + 5 : i;
}

/** “Ann Lee is a doctor”, told by the article itself; in speech and of a pronoun it is as often a judgement. */
function isToldOfName({ clauses, view }: Linking, { head }: MentionCandidate): boolean {
  const subject = clauses.subject[head] ?? -1;
  // “Ann Lee, who was the firm's chief executive”
  const isName = view.syntax.upos[subject] === POS.PROPN || view.document.tokens.form[subject] === 'who';
  return clauses.quote[head] === 0 && subject >= 0 && isName;
}
