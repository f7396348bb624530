import { type DocumentView, POS, ROLE } from './document-view.ts';
import { FLAG } from './lexicon.ts';
import { TAG } from './name-tags.ts';
import { endOfPhrase } from './read-commas.ts';
import { standsBesideSpeech } from './say-again.ts';
import type { NameTags } from './tag-names.ts';

/** Whether token `i` stands for one person, though no list of nouns for people has it: one of several, a head, a player for a country. */
export const standsForOne = (view: DocumentView, tags: NameTags, i: number): boolean =>
  isOneOf(view, i) || isHead(view, tags, i) || isInternational(view, i);

/** “One of them said”, “one of the men”. */
function isOneOf(view: DocumentView, i: number): boolean {
  const { form } = view.document.tokens;
  if (form[i + 1] !== 'of' || !/^one$/i.test(form[i] ?? '') || view.role[i] !== ROLE.subject) return false;
  if (/^(?:them|us|you)$/.test(form[i + 2] ?? '')) return true;
  const end = endOfPhrase(view, i + 1) - 1;
  return ((view.flags[end] ?? 0) & FLAG.personNoun) !== 0 && (view.syntax.xposNames[view.syntax.xpos[end] ?? 0] ?? '').endsWith('S');
}

/** “The acting head of the agency said”: a head that speaks, and has no name of its own behind. */
function isHead(view: DocumentView, tags: NameTags, i: number): boolean {
  const { form } = view.document.tokens;
  if (form[i] !== 'head' || form[i + 1] !== 'of' || view.syntax.upos[i] !== POS.NOUN) return false;
  let first = i;
  while (first > 0 && i - first < 5 && view.syntax.head[first - 1] === i) first--;
  const end = endOfPhrase(view, i + 1);
  return tags.tag[end - 1] !== TAG.person && standsBesideSpeech(view, first, end);
}

/** “the Czech international said”: who plays for a country. */
const isInternational = (view: DocumentView, i: number): boolean =>
  view.document.tokens.form[i] === 'international' &&
  ((view.flags[i - 1] ?? 0) & (FLAG.demonym | FLAG.place)) !== 0 &&
  (view.role[i] === ROLE.subject || view.role[i] === ROLE.appos);
