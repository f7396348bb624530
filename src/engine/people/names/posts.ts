import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, formAt, hasFlag, SHAPE } from '../document-view.ts';
import { isComma } from '../read-commas.ts';
import { hashWords } from '../word-hash.ts';
import { isGiven } from './capital-run.ts';
import type { NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { isForm } from './runs-by-word.ts';
import { isBeforeName, NO_NAME } from './tag-step.ts';

/* Offices that have a place or a body of their own. */

const OFFICES = hashWords(
  'governor minister president mayor commissioner chancellor premier chairman chairwoman speaker ambassador secretary undersecretary',
);

/** “The Harrow State Governor, Ann Lee, said”, “the Harrow State Governor said”: an office at the end of a body's name is whoever holds it. */
export const isOfficeOf = (view: DocumentView, tag: Uint8Array, i: number, { runFirst, runLast }: NameContext): boolean =>
  tag[i] === TAG.group &&
  OFFICES.has(view.hash[i] ?? 0) &&
  runLast[i] === i + 1 &&
  (runFirst[i] ?? i) < i &&
  (isComma(view, i + 1) || view.syntax.upos[i + 1] === POS.VERB || view.syntax.upos[i + 1] === POS.AUX) &&
  /^the$/i.test(formAt(view, runFirst[i] ?? i)) !== /^the$/i.test(formAt(view, (runFirst[i] ?? i) - 1));

/** “Kell Diwan Affairs Minister Ann Lee”: what the run of an office begins with is no name, with somebody's behind the office. */
export function leaveOffice(view: DocumentView, tag: Uint8Array, i: number, { runFirst }: NameContext): void {
  const first = runFirst[i] ?? i;
  if (tag[i] !== TAG.title || !OFFICES.has(view.hash[i] ?? 0) || first === i || tag[i - 1] === TAG.person) return;
  if (tag[i + 1] !== TAG.title && !isBeforeName(view, tag, i)) return;
  for (let j = first; j < i; j++) if (tag[j] === TAG.person) tag[j] = TAG.group;
}

/** “the Louth TD said”, “the DCP said”: a member of a parliament or an officer who is not named there. */
export function isMemberOf(view: DocumentView, tag: Uint8Array, i: number, { runFirst, runLast }: NameContext): boolean {
  if (tag[i] !== TAG.group || view.shape[i] !== SHAPE.upper || runLast[i] !== i + 1) return false;
  if (!/^(?:TD|MSP|MEP|MLA|MLC|MNA|MPA|MEC|DCP|ACP|DSP|SSP|DIG|IGP|DGP)$/.test(formAt(view, i))) return false;
  const first = runFirst[i] ?? i;
  return /^(?:the|an?)$/i.test(formAt(view, first)) || /^(?:the|an?)$/i.test(formAt(view, first - 1));
}

/** “Sinn Féin TD Síle Ní Lee”: all that stands behind a member of a parliament is a name, whatever it looks like. */
export function takeMembersName(view: DocumentView, tag: Uint8Array, i: number, { runLast }: NameContext): void {
  const last = runLast[i] ?? i;
  if (last - i < 3 || last - i > 6 || tag[last - 1] !== TAG.group || !/^(?:MP|TD|MSP|MEP|MLA|MLC)$/.test(formAt(view, i))) return;
  for (let j = i + 1; j < last; j++) if (hasFlag(view, j, NO_NAME) || view.shape[j] === SHAPE.upper || isForm(view, j)) return;
  tag[i] = TAG.title;
  tag.fill(TAG.person, i + 1, last);
}

const DEANS = hashWords('member dean provost warden master bishop archbishop chancellor rector moderator');
/** “The Dean of Wells”: an office with its place, and no body, though it looks like one. */
export const isDean = (view: DocumentView, tag: Uint8Array, i: number): boolean => tag[i] !== TAG.title && isWithPlace(view, i);

export const isWithPlace = (view: DocumentView, i: number): boolean =>
  DEANS.has(view.hash[i] ?? 0) &&
  /^(?:the|a)$/i.test(formAt(view, i - 1)) &&
  view.document.tokens.form[i + 1] === 'of' &&
  view.tagged[i + 2] === 1;

const PEERS = hashWords('duke duchess marquess marquis marchioness earl viscount viscountess countess baron');
/** “the Bishop of Clonmore”, “the Earl of Arden”: one word behind the office of a place. */
export const isSee = (view: DocumentView, tag: Uint8Array, i: number, { runFirst, runLast }: NameContext): boolean =>
  tag[i] === TAG.person &&
  runFirst[i] === i &&
  runLast[i] === i + 1 &&
  view.document.tokens.form[i - 1] === 'of' &&
  view.shape[i - 2] === SHAPE.capital &&
  (DEANS.has(view.hash[i - 2] ?? 0) || OFFICES.has(view.hash[i - 2] ?? 0) || PEERS.has(view.hash[i - 2] ?? 0)) &&
  !isGiven(view, i);
