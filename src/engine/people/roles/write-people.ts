import { bisect } from '../../text/bisect.ts';
import { alphanumericsOf } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Mention, Person, Span } from '../../types.ts';
import type { Entity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';
import { endOfDescription } from '../mentions/end-of-description.ts';
import { endOfInside } from '../mentions/unnamed-people.ts';
import { roleOf } from './find-role.ts';
import { isListed } from './is-listed.ts';
import { spellName } from './spell-name.ts';

/** A name as an id: lower case, words joined by hyphens, other characters left out; “someone” when nothing is left. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const slug = alphanumericsOf(plain).join('-').slice(0, 60);
  return slug === '' ? 'someone' : slug;
}

/** Makes the list of people that leaves the step: those with a name, and those who speak. */
export function writePeople(linking: Linking, speaking: ReadonlySet<number>): Person[] {
  const { candidates, entities } = linking;
  const listed = entities
    .filter((entity) => isListed(linking, entity, speaking))
    .map((entity) => ({ entity, mentions: writeMentions(linking, entity) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0) || a.entity.index - b.entity.index);
  const taken = new Map<string, number>();
  return listed.map(({ entity, mentions }) => {
    const name = nameOf(linking, entity);
    const slug = slugOf(name);
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    const role = roleOf(linking, entity);
    const evidence = entity.links.filter(({ mention }) => candidates[mention]?.form === 'name').slice(0, 1);
    return {
      id: times === 1 ? slug : `${slug}-${times}`,
      name,
      ...(role ? { role } : {}),
      kind: entity.kind,
      mentions,
      evidence: [...evidence.flatMap((link) => link.evidence ?? []), ...(entity.interviewed ? [entity.interviewed] : [])],
    };
  });
}

/** What is a part of the name of whom the text calls by no other: “Lady Marsh”, unlike “Mr Marsh”. */
const HONOUR = /^(?:Lady|Lord|Baroness|Dame|Sir)$/;

/** “Lady Marsh”: the name of whoever has but one word for a name and an honour in front of it. */
function withHonour({ view }: Linking, { named, name, nameSpan }: Entity): Span | undefined {
  if (!named || !nameSpan || name?.parts.length !== 1) return undefined;
  const { start, form } = view.document.tokens;
  const i = tokenAt(view.document, nameSpan.start);
  const isOneWord = (view.document.tokens.end[i] ?? 0) === nameSpan.end;
  return isOneWord && HONOUR.test(form[i - 1] ?? '') ? { start: start[i - 1] ?? 0, end: nameSpan.end } : undefined;
}

/** What somebody is called: on one line, without a possessive ending; a person's capitals (“ANN LEE”) as names are written. */
function nameOf(linking: Linking, entity: Entity): string {
  const { candidates, view } = linking;
  const { text, turns } = view.document;
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const span = wholeDescription(linking, entity) ?? withHonour(linking, entity) ?? entity.nameSpan ?? { start: 0, end: 0 };
  const name = entity.called ?? words(span);
  if (entity.kind === 'group') return name;
  const names = entity.links.flatMap(({ mention }) => candidates[mention]?.nameSpan ?? []);
  const label = turns[bisect(0, turns.length, (at) => (turns[at]?.label?.end ?? 0) < span.end)]?.label;
  const isLabel = entity.called !== undefined || (label !== undefined && label.start <= span.start);
  return spellName(name, names.slice(0, MOST_SPELLINGS).map(words), isLabel);
}

/** Names of one person that are looked at for how they are written. */
const MOST_SPELLINGS = 50;

/**
 * “A spokeswoman for the police”, “The minister's official spokesman”: who has no name is called by the whole description,
 * with whose they are and what the noun goes on with.
 */
function wholeDescription({ candidates, view }: Linking, entity: Entity): Span | undefined {
  if (entity.named) return undefined;
  const { start, end, form } = view.document.tokens;
  // several are not always the same: “analysts” may be others than “analysts at the bank”
  if (entity.kind === 'group' && entity.links.length + entity.sources.length > 1) return undefined;
  for (const { mention } of entity.links) {
    const described = candidates[mention];
    if (described?.form !== 'nominal' || described.span.start !== entity.nameSpan?.start || described.span.end !== entity.nameSpan.end)
      continue;
    const isOwned = POSSESSIVE.test(form[described.first - 1] ?? '');
    const owner = isOwned
      ? candidates.slice(Math.max(0, mention - 8), mention).find(({ last }) => last === described.first - 1)
      : undefined;
    const isOneOf = form[described.last] === 'of' && /^(?:them|us|you)$/.test(form[described.last + 1] ?? '');
    const last = isOneOf ? described.last + 2 : Math.max(endOfDescription(view, described.last), endOfInside(view, described.last));
    return { start: start[owner?.first ?? described.first] ?? 0, end: end[last - 1] ?? 0 };
  }
  return undefined;
}

function writeMentions({ candidates }: Linking, entity: Entity): Mention[] {
  const all: Mention[] = entity.links.flatMap(({ mention, evidence }) => {
    const candidate = candidates[mention];
    return candidate ? [{ span: candidate.span, form: candidate.form, ...(evidence ? { evidence } : {}) }] : [];
  });
  all.push(...entity.sources);
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const written: Mention[] = [];
  for (const mention of all) if (mention.span.start >= (written.at(-1)?.span.end ?? 0)) written.push(mention);
  return written;
}
