import { type DocumentView, formAt, hasFlag } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven } from './capital-run.ts';
import type { NameContext } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME, isBehindName } from './tag-step.ts';

/** What ministers and secretaries are in charge of, and no place or person is called. */
export const FIELDS = hashWords(
  'affairs agriculture commerce communications culture defence defense development economy education employment energy environment finance fisheries foreign health home homeland housing industry information infrastructure interior justice labor labour planning science security services social sports technology tourism trade transport transportation treasury',
);

/** “Shadow Health Secretary Ann Lee”: an opposition's offices, which no list has. */
export function partShadow(view: DocumentView, tag: Uint8Array, i: number): void {
  const { form } = view.document.tokens;
  if (form[i] !== 'Shadow') return;
  let office = i + 1;
  while (FIELDS.has(view.hash[office] ?? 0) && view.tagged[office] === 1) office++;
  if (/^(?:Secretary|Minister|Chancellor|Leader|Cabinet|Attorney|Spokes(?:man|woman|person))$/.test(form[office] ?? ''))
    tag.fill(TAG.title, i, office + 1);
}

/** “Secretary of Defense Ann Lee”, “minister for Foreign Affairs Ann Lee”: the field belongs to the office, not to the name behind it. */
export function partField(view: DocumentView, tag: Uint8Array, i: number, { runLast }: NameContext): void {
  if (!FIELDS.has(view.hash[i] ?? 0)) return;
  // “Agriculture and Fisheries Minister Ann Lee”
  if (tag[i] === TAG.person && /^(?:and|&|,)$/.test(formAt(view, i + 1)) && !isBehindName(view, tag, i)) tag[i] = TAG.none;
  if (!/^(?:of|for)$/.test(formAt(view, i - 1))) return;
  if (tag[i - 2] !== TAG.title && !hasFlag(view, i - 2, FLAG.personNoun)) return;
  const last = runLast[i] ?? i;
  let name = i;
  while (name < last && FIELDS.has(view.hash[name] ?? 0)) name++;
  // “Chief of Defence Staff Gen Ann Lee”
  const title = tag.subarray(name, last).lastIndexOf(TAG.title);
  name += title + 1;
  const isBody = hasFlag(view, last - 1, FLAG.groupNoun | FLAG.place) && tag[last - 1] !== TAG.person;
  if (last - name < 2 || isBody) return;
  tag.fill(TAG.title, i, name);
  tag.fill(TAG.person, name, last);
}

/** What else a long office may end with: “for Work and Pensions”. */
const DEPARTMENTS = hashWords(
  'sport media innovation employment works pensions tourism planning broadcasting immigration equality children families climate water resources mines relations lands forestry youth women gender skills enterprise business care welfare communities power reform expenditure heritage marine industries',
);
const isField = ({ hash }: DocumentView, i: number): boolean => FIELDS.has(hash[i] ?? 0) || DEPARTMENTS.has(hash[i] ?? 0);
const MOST_IN_OFFICE = 12;

/**
 * “Tourism, Arts and Culture Minister”: where the first of the fields begins of which the last begins at token `i`; `i` itself where no
 * others stand in front of it. All have capitals, and the first has a word that is known; “of” and “for” have their own.
 */
export function startOfFields(view: DocumentView, i: number, first: number): number {
  const { form } = view.document.tokens;
  // “Agro-based Industry”
  const isInField = (at: number): boolean => view.tagged[at] === 1 || isInnerHyphen(view, at) || isInnerHyphen(view, at - 1);
  let at = i;
  while (at > first && isInField(at - 1)) at--;
  if (!/^(?:and|&)$/.test(form[at - 1] ?? '')) return i;
  let start = i;
  do {
    at--;
    let known = false;
    for (; at > first && i - at < MOST_IN_OFFICE && isInField(at - 1) && !/^(?:Former|Then)$/.test(form[at - 1] ?? ''); at--)
      known ||= isField(view, at - 1);
    if (known) start = at;
  } while (form[at - 1] === ',' && view.tagged[at - 2] === 1);
  return /^(?:of|for|and)$/.test(form[start - 1] ?? '') ? i : start;
}

/** “Minister of State for Health Ann Lee”, “Secretary of State for Work and Pensions Ann Lee”: an office ends where the full name of who has it begins. */
export function partDepartment(view: DocumentView, tag: Uint8Array, i: number, { runLast }: NameContext): void {
  const name = i + 1;
  const last = runLast[i] ?? i;
  if (tag[i] === TAG.title || !isField(view, i) || last - name < 2 || isField(view, name)) return;
  if (tag[name] !== TAG.person && !isGiven(view, name)) return;
  let office = i - 1;
  while (i - office < MOST_IN_OFFICE && view.sentence[office] === view.sentence[i] && standsInOffice(view, tag, office)) office--;
  if (tag[office] !== TAG.title || !/^(?:of|for)$/.test(formAt(view, office + 1))) return;
  tag[i] = TAG.none;
  tag.fill(TAG.person, name, last);
}

const standsInOffice = (view: DocumentView, tag: Uint8Array, i: number): boolean =>
  (view.tagged[i] === 1 && tag[i] !== TAG.title) || /^(?:of|for|and|the|&|,)$/.test(formAt(view, i));

/** “Secretary of State Madeleine Lee”, “Lord Mayor of Arden Oisín Lee”, “Head of Policy Ann Lee”: an office ends where somebody's first name begins, or a place. */
export function partOffice(view: DocumentView, tag: Uint8Array, i: number, { runLast }: NameContext): void {
  const { form } = view.document.tokens;
  if (form[i - 1] !== 'of' || (tag[i - 2] !== TAG.title && !/^(?:Head|Mother|Father)$/.test(form[i - 2] ?? ''))) return;
  const last = runLast[i] ?? i;
  const isBehindPlace = ((view.flags[last - 3] ?? 0) & (FLAG.place | A_NAME)) === FLAG.place && tag[last - 1] === TAG.person;
  if (last - i > 2 && isBehindPlace) tag.fill(TAG.person, last - 2, last);
  // “Bishop of Raphoe Philip Lee”: a place that no list has, or that somebody may be called like
  else if (last - i > 2 && isGiven(view, i + 1) && !isGiven(view, i) && tag[i] !== TAG.title && tag[last - 1] === TAG.person) {
    tag[i] = TAG.place;
    tag.fill(TAG.person, i + 1, last);
    return;
  }
  if (tag[i] !== TAG.group || tag[i + 1] !== TAG.group) return;
  if (!isGiven(view, i + 1) || last - i < 3) return;
  tag[i] = TAG.title;
  tag.fill(TAG.person, i + 1, last);
}
