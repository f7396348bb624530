import { POS } from '../../syntax/syntax.ts';
import { standsBesideSpeech } from '../beside-speech.ts';
import { type DocumentView, formAt, inCapitals, SHAPE } from '../document-view.ts';
import { listSurnames } from './capital-run.ts';
import { isCourtesy, isOfTwo } from './forms-of-address.ts';
import type { NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { SHORT_TITLES } from './short-titles.ts';
import { isBeforeName, isBehindName, type TagStep } from './tag-step.ts';

/**
 * “Cabinet Secretary Ann Lee … CS Lee”: capitals in front of a surname that the document has told in full are the office, even
 * where they look like a first name, if they are the initials of what stood in front of it there.
 */
export const partInitials: TagStep = (view, context, tagged, tag) => {
  const surnames = listSurnames(view, context, tagged, tag);
  const offices = listOffices(view, context, tagged, tag);
  const known = new Set(offices.values());
  // “DIG (Crime) Ann Lee”, whatever that is short for
  const titles = new Set<string>();
  for (const i of tagged) if (tag[i] === TAG.title && view.shape[i] === SHAPE.upper) known.add(formAt(view, i));
  // “Oba Ann Lee”, and “the Oba”
  for (const i of tagged)
    if (tag[i] === TAG.title && SHORT_TITLES.has(view.hash[i] ?? 0) && isBeforeName(view, tag, i)) titles.add(formAt(view, i));
  for (const i of tagged) {
    const word = formAt(view, i);
    if (titles.has(word) && /^the$/i.test(formAt(view, i - 1)) && view.tagged[i + 1] !== 1) tag[i] = TAG.title;
    if (view.shape[i] !== SHAPE.upper || !/^[A-Z]{2,4}$/.test(word)) continue;
    if (isBehindName(view, tag, i)) continue;
    // “the PM”, where the text has a prime minister, and “says PM” over it
    const isHeadline = inCapitals(view, i) || isInHeadline(view, i);
    const isOne = isHeadline ? standsBesideSpeech(view, i, i + 1) || standsAtEdge(view, i) : /^the$/i.test(formAt(view, i - 1));
    const isAlone = isOne && (view.tagged[i + 1] !== 1 || view.sentence[i + 1] !== view.sentence[i]);
    if (isAlone && known.has(formAt(view, i)) && view.syntax.upos[i + 1] !== POS.NOUN) tag[i] = TAG.title;
    if (isHeadline || !isBeforeName(view, tag, i) || isBeforeName(view, tag, i + 1)) continue;
    const surname = view.hash[i + 1] ?? 0;
    const isOffice = offices.get(surname)?.endsWith(formAt(view, i)) ?? false;
    if (isOffice || (tag[i] !== TAG.person && surnames.has(surname))) tag[i] = TAG.title;
  }
};

/** “PM slams plan”, “Plan is a joke: PM”: whether a word opens or ends its sentence. */
function standsAtEdge({ document, sentence }: DocumentView, i: number): boolean {
  const { first = -1, last = -1 } = document.sentences[sentence[i] ?? 0] ?? {};
  return i === first || i === last - 1;
}

const isInHeadline = ({ document, sentence }: DocumentView, i: number): boolean =>
  document.blocks[document.sentences[sentence[i] ?? 0]?.block ?? -1]?.role === 'headline';

/** By surname, the initials of the words with capitals in front of a full name: “ECS” for “Energy Cabinet Secretary Ann Lee”. */
function listOffices(view: DocumentView, context: NameContext, tagged: readonly number[], tag: Uint8Array): ReadonlyMap<number, string> {
  const offices = new Map<number, string>();
  for (const i of tagged) {
    if (tag[i] !== TAG.person || !isBehindName(view, tag, i) || isBeforeName(view, tag, i)) continue;
    const first = context.runFirst[i] ?? i;
    let name = i;
    while (name > first && tag[name] !== TAG.title) name--;
    // “Prime Minister Tun Dr Ann Lee” is the PM
    while (name > first && (isCourtesy(formAt(view, name)) || isOfTwo(view, name))) name--;
    if (tag[name] === TAG.title) offices.set(view.hash[i] ?? 0, initialsOf(view, first, name + 1));
    else offices.set(view.hash[i] ?? 0, initialsOfSeat(view, tag, first, i));
  }
  return offices;
}

/** “Chief Justice of Kell Ann Lee”: the initials of an office whose seat opens the run of capitals `[first, last]` with a name behind it. */
function initialsOfSeat(view: DocumentView, tag: Uint8Array, first: number, last: number): string {
  let name = last;
  while (name > first && tag[name - 1] === TAG.person) name--;
  let office = first - 1;
  if (view.document.tokens.form[office] !== 'of' || name === first) return '';
  while (view.tagged[office - 1] === 1 && view.sentence[office - 1] === view.sentence[first]) office--;
  return tag[first - 2] === TAG.title ? initialsOf(view, office, name) : '';
}

/** The first letters of the words with capitals in `[first, last)`, and all that “U.S.” has. */
export function initialsOf(view: DocumentView, first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i++) {
    const word = formAt(view, i);
    if (view.tagged[i] === 1) letters += /^(?:[A-Z]\.){2,}$/.test(word) ? word.replaceAll('.', '') : word.charAt(0);
  }
  return letters;
}
