import type { Mention, Person, Span } from '../types.ts';
import type { Linking } from './antecedents.ts';
import { ROLE } from './document-view.ts';
import type { Entity } from './entity.ts';

/** Forms of address: they say how to speak to somebody, not what they are. */
const COURTESY = /^(mr|mrs|ms|miss|mx|sir|dame|madam|madame|mme|mlle|monsieur|dr|lady|lord)\.?$/i;

/** A name as an id: lower case, words joined by hyphens, other characters left out; “someone” when nothing is left. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'someone' : slug;
}

/** Makes the list of people that leaves the step: those with a name, and those who speak. */
export function writePeople(linking: Linking, speakers: Int32Array): Person[] {
  const { candidates, entities, view } = linking;
  const speaking = new Set(speakers);
  const listed = entities
    .filter((entity) => entity.nameSpan !== undefined && (entity.named || speaking.has(entity.index)))
    .map((entity) => ({ entity, mentions: writeMentions(linking, entity) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0) || a.entity.index - b.entity.index);
  const taken = new Map<string, number>();
  return listed.map(({ entity, mentions }) => {
    const name = nameOf(view.document.text, entity.nameSpan ?? { start: 0, end: 0 });
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
      evidence: evidence.flatMap((link) => (link.evidence ? [link.evidence] : [])),
    };
  });
}

/** The words of a name: on one line, without a possessive ending; capitals only (“ANN LEE”) are kept as written. */
const nameOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

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

/** The role that says most: the longest in front of a name, else the first description beside one. */
function roleOf({ candidates, view }: Linking, entity: Entity): Span | undefined {
  let role: Span | undefined;
  let words = 0;
  for (const { mention } of entity.links) {
    const candidate = candidates[mention];
    if (!candidate?.role) continue;
    const text = view.document.text.slice(candidate.role.start, candidate.role.end);
    const count = text.split(/\s+/).filter((word) => !COURTESY.test(word)).length;
    if (count > words) {
      words = count;
      role = candidate.role;
    }
  }
  if (role) return role;
  for (const { mention, evidence } of entity.links) {
    const candidate = candidates[mention];
    if (!candidate || evidence?.rule !== 'appositive' || view.role[candidate.first] === ROLE.possessive) continue;
    return candidate.span;
  }
  return undefined;
}
