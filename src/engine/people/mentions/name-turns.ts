import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../../types.ts';
import { type DocumentView, formAt, hasFlag } from '../document-view.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import { startOfName } from '../name-parts.ts';
import { isCourtesy } from '../names/forms-of-address.ts';
import { initialsOf } from '../names/office-initials.ts';
import { SHORT_TITLES } from '../names/short-titles.ts';
import { isOnlyNoun } from '../names/trades.ts';
import { headOf } from './find-names.ts';
import { genderOf } from './gender-of-name.ts';
import type { MentionCandidate } from './mention.ts';

/** Speakers of whom a transcript knows no name: “UNIDENTIFIED FEMALE”, “Speaker 2”. */
const NAMELESS = /^(?:unidentified|unknown|unnamed|male|female|man|woman|voice|audience|crowd|all|both|speaker|interview(?:er|ee))$/i;

/** The tokens of a turn's label, `[first, last)`, up to a comma or a bracket; and the place behind it. */
function tokensOfLabel({ document }: DocumentView, { start, end }: Span): { readonly first: number; readonly last: number } {
  const { tokens } = document;
  const first = tokenAt(document, start);
  let last = first;
  while (last < tokens.count && (tokens.start[last] ?? 0) < end && !/^[,([]$/.test(tokens.form[last] ?? '')) last++;
  return { first, last };
}

/** The token at which the name in the label `[first, last)` begins, behind titles; `last` where nobody is named. */
function nameIn(view: DocumentView, first: number, last: number): number {
  const { form } = view.document.tokens;
  let begin = first;
  for (let i = first; i < last; i++) {
    const word = form[i] ?? '';
    if (NAMELESS.test(word) || /^\d/.test(word)) return last;
    // “FIRE CHIEF ANN LEE”: what stands in front of a title belongs to it
    if (/^the$/i.test(word) || isTitle(view, i)) begin = i + 1;
  }
  // “THE COURT”, but “THE REV. ANN LEE”
  if (begin === first + 1 && /^the$/i.test(form[first] ?? '')) return last;
  // “MR BAKER”: whoever has a form of address has a name
  if (begin === last && last - first > 1 && isCourtesy(form[last - 2] ?? '')) return last - 1;
  return begin;
}

const isTitle = (view: DocumentView, i: number): boolean =>
  isCourtesy(formAt(view, i)) || SHORT_TITLES.has(view.hash[i] ?? 0) || isOnlyNoun(view, i) || hasFlag(view, i, FLAG.title);

/** “Kell Post”: whether a label names a paper or a body, by its last word or by what the same words are elsewhere. */
function isGroup(
  view: DocumentView,
  { first, last }: { readonly first: number; readonly last: number },
  groups: ReadonlySet<string>,
): boolean {
  if (hasFlag(view, first, GIVEN)) return false;
  return hasFlag(view, last - 1, FLAG.groupNoun) || groups.has(view.document.tokens.form.slice(first, last).join(' '));
}

/** The name of whoever the label of a turn names: “PROF. MARIA GARCIA, ECONOMIST”, with what they are. */
function readLabel(view: DocumentView, label: Span, groups: ReadonlySet<string>): MentionCandidate | undefined {
  const { start, end } = view.document.tokens;
  const { first, last } = tokensOfLabel(view, label);
  const name = nameIn(view, first, last);
  if (name >= last) return undefined;
  const at = (from: number, to: number): Span => ({ start: start[from] ?? 0, end: end[to - 1] ?? 0 });
  const behind = /^(?:\s?[([][^)\]]*[)\]])*,\s*([^([]*[^([\s])/.exec(view.document.text.slice(end[last - 1] ?? 0, label.end));
  const described = (end[last - 1] ?? 0) + (behind?.[0].length ?? 0);
  const group = name === first && isGroup(view, { first, last }, groups);
  const role = behind ? { start: described - (behind[1] ?? '').length, end: described } : first < name ? at(first, name) : undefined;
  return {
    span: at(first, last),
    first,
    last,
    head: headOf(view, first, last),
    form: 'name',
    type: group ? 'group' : 'person',
    nameSpan: at(name, last),
    ...(role && role.end > role.start ? { role } : {}),
    gender: genderOf(view, first, name, last),
    number: 'singular',
  };
}

/** Up to so many letters a label may be somebody's initials: “RA”, “JPM”. */
export const MOST_INITIALS = 3;

/** “Tom” and the company “Fox” are Tom Fox, where somebody called Fox has turns: joins names that touch. */
function joinSurnames(view: DocumentView, mentions: readonly MentionCandidate[], named: readonly MentionCandidate[]): MentionCandidate[] {
  const { form } = view.document.tokens;
  const surname = ({ last }: MentionCandidate): string => (form[last - 1] ?? '').toLowerCase();
  const surnames = new Set(named.flatMap((name) => (name.type === 'person' ? surname(name) : [])));
  return mentions.flatMap((mention, k) => {
    const [before, next] = [mentions[k - 1], mentions[k + 1]];
    const joins = (a: MentionCandidate | undefined, b: MentionCandidate | undefined): boolean =>
      a?.form === 'name' &&
      a.type === 'person' &&
      b?.form === 'name' &&
      a.last === b.first &&
      b.last - b.first === 1 &&
      surnames.has(surname(b));
    if (joins(before, mention)) return [];
    if (!next || !joins(mention, next)) return [mention];
    const nameSpan = { start: mention.nameSpan?.start ?? mention.span.start, end: next.span.end };
    return [{ ...mention, last: next.last, span: { start: mention.span.start, end: next.span.end }, nameSpan }];
  });
}

/**
 * Reads who is named where the turns of a transcript begin; what else was found in those labels gives way. Labels that
 * name nobody (“Q”, “THE PRESIDENT”) are no mentions yet: whom they stand for is told by the whole article. In text order.
 */
export function nameTurns(view: DocumentView, mentions: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const turns = view.document.turns.flatMap(({ label, voice }) => (label ? [{ label, voice }] : []));
  if (turns.length === 0) return mentions;
  const initials = new Set(mentions.flatMap((name) => (name.form === 'name' ? initialsOf(view, startOfName(view, name), name.last) : [])));
  const isName = ({ label, voice }: (typeof turns)[number]): boolean =>
    voice === 'somebody' && !(label.end - label.start <= MOST_INITIALS && initials.has(view.document.text.slice(label.start, label.end)));
  let t = 0;
  const others = mentions.filter(({ span }) => {
    while (t < turns.length && (turns[t]?.label.end ?? 0) <= span.start) t++;
    return span.end <= (turns[t]?.label.start ?? span.end);
  });
  const groups = new Set(
    others.flatMap(({ first, last, form, type }) =>
      form === 'name' && type === 'group' ? view.document.tokens.form.slice(first, last).join(' ') : [],
    ),
  );
  const named = turns.flatMap((turn) => (isName(turn) ? (readLabel(view, turn.label, groups) ?? []) : []));
  return [...joinSurnames(view, others, named), ...named];
}
