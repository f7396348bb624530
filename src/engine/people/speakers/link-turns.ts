import type { Turn } from '../../text/document.ts';
import type { Evidence, Span } from '../../types.ts';
import { type Entity, makeEntity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';
import { MOST_INITIALS } from '../mentions/name-turns.ts';
import { takeNameApart } from '../name-parts.ts';
import { findInterview, type Interview } from './find-interview.ts';

/** “(through translator)”, “, WITNESS”: what a label adds to what somebody is called. */
const BEHIND_NAME = /\s*[([,].*$/s;

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();

/** Who speaks a turn, and why. */
interface Speaker {
  readonly entity: Entity;
  readonly rule: 'interviewee' | 'interviewer' | 'initials' | 'same-role' | 'turn';
  /** The name that tells, where it is inferred. */
  readonly target?: Span;
}

/**
 * Says for whom those labels of turns stand that name nobody: “A” is whom the article introduces, “Q” who asks, “RA” the one
 * with these initials, “THE PRESIDENT” somebody who stays without a name. By the place where the label begins.
 */
export function linkTurns(linking: Linking): ReadonlyMap<number, Entity> {
  const { text, turns } = linking.view.document;
  const linked = new Map<number, Entity>();
  if (turns.length === 0) return linked;
  const named = listNamed(linking);
  const interview = findInterview(linking, turns[0]?.label?.start ?? turns[0]?.words[0]?.start ?? 0);
  const { answers } = interview;
  if (answers && turns.every(({ label }) => label === undefined))
    answers.entity.interviewed = { rule: 'interviewee', span: answers.span, certainty: 'inferred' };
  const speakerOf = makeSpeakerFinder(linking, named, interview);
  const officers = listOfficers(linking, turns[0]?.label?.start ?? 0);
  for (const { label, voice } of turns) {
    if (!label || (voice === 'somebody' && named.has(label.start))) continue;
    const words = text.slice(label.start, label.end).replace(BEHIND_NAME, '');
    const { entity, rule, target } = officers.get(keyOf(words)) ?? speakerOf(voice, label, words);
    const evidence: Evidence = { rule, span: label, ...(target ? { target } : {}), certainty: target ? 'inferred' : 'stated' };
    entity.sources.push({ span: label, form: 'nominal', evidence });
    linked.set(label.start, entity);
  }
  return linked;
}

/** Who is named at a place of the text, papers and bodies with turns of their own among them. */
function listNamed({ candidates, entities, entityOf, view }: Linking): ReadonlyMap<number, Entity> {
  const { text, turns } = view.document;
  const labels = new Set(turns.flatMap(({ label }) => label?.start ?? []));
  const named = new Map<number, Entity>();
  const groups = new Map<string, Entity>();
  candidates.forEach(({ first, last, form, span, type }, k) => {
    if (form !== 'name' || type !== 'group' || !labels.has(span.start)) return;
    const key = keyOf(text.slice(span.start, span.end));
    const group = groups.get(key) ?? makeEntity(entities.length, 'group', false);
    if (group.index === entities.length) entities.push(group);
    group.nameSpan ??= span;
    group.name ??= takeNameApart(view, first, last);
    groups.set(key, group);
    entityOf[k] = group.index;
    group.links.push({ mention: k, sure: 0.97, evidence: { rule: 'group', span, certainty: 'stated' } });
  });
  candidates.forEach(({ form, span }, k) => {
    const entity = entities[entityOf[k] ?? -1];
    if (form === 'name' && entity) named.set(span.start, entity);
  });
  return named;
}

/** Finds who speaks behind a label; the same label is the same speaker throughout the article. */
function makeSpeakerFinder({ entities, view }: Linking, named: ReadonlyMap<number, Entity>, { asks, answers }: Interview) {
  const { text, turns } = view.document;
  const voices = new Set(
    turns.flatMap(({ label, voice }) =>
      voice === 'somebody' && label ? [named.get(label.start) ?? keyOf(text.slice(label.start, label.end))] : [],
    ),
  );
  // several who answer for themselves are asked by many, as at a briefing
  const isPress = voices.size > 1 && turns.every(({ voice }) => voice !== 'answer');
  const byInitials = listInitials(entities, new Set(named.values()));
  const unnamed = new Map<string, Entity>();
  const call = (key: string, called: string, label: Span, kind: Entity['kind']): Speaker => {
    const entity = unnamed.get(key) ?? makeEntity(entities.length, kind, false);
    if (entity.index === entities.length) entities.push(entity);
    entity.called ??= called;
    entity.nameSpan ??= label;
    unnamed.set(key, entity);
    return { entity, rule: 'turn' };
  };
  return (voice: Turn['voice'], label: Span, words: string): Speaker => {
    // “Q” and “A” are no words for somebody, “Interviewer” is
    const isHead = words.length === 1 || /^(?:question|answer)$/i.test(words);
    if (voice === 'answer')
      return answers
        ? { entity: answers.entity, rule: 'interviewee', target: answers.span }
        : call(voice, isHead ? 'Interviewee' : words, label, 'person');
    if (voice === 'question') {
      if (asks && !isPress) return { entity: asks.entity, rule: 'interviewer', target: asks.span };
      if (!isHead) return call(voice, words, label, 'person');
      return isPress ? call(voice, 'Questioners', label, 'group') : call(voice, 'Interviewer', label, 'person');
    }
    const entity = words.length <= MOST_INITIALS ? byInitials.get(words.toLowerCase()) : undefined;
    if (!entity) return call(keyOf(words), words, label, 'person');
    return { entity, rule: 'initials', ...(entity.nameSpan ? { target: entity.nameSpan } : {}) };
  };
}

/** “Remarks by Mayor Ann Lee”, in front of the talk: “the mayor” is Ann Lee in it. By “the” and what she is; what two are is nobody's. */
function listOfficers({ candidates, entities, entityOf, view }: Linking, end: number): ReadonlyMap<string, Speaker | undefined> {
  const { text } = view.document;
  const officers = new Map<string, Speaker | undefined>();
  candidates.forEach(({ role, span }, k) => {
    const entity = entities[entityOf[k] ?? -1];
    if (!entity || !role || span.end > end || !/\bby (?:the )?$/.test(text.slice(Math.max(0, span.start - 8), span.start))) return;
    const key = keyOf(`the ${text.slice(role.start, role.end)}`);
    const isOther = officers.has(key) && officers.get(key)?.entity !== entity;
    officers.set(key, isOther ? undefined : { entity, rule: 'same-role', target: span });
  });
  return officers;
}

/** Those with more than one word for a name by their initials; what two share is nobody's. */
function listInitials(entities: readonly Entity[], named: ReadonlySet<Entity>): ReadonlyMap<string, Entity | undefined> {
  const byInitials = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    const parts = entity.named || named.has(entity) ? (entity.name?.parts ?? []) : [];
    const initials = parts.map((part) => part.charAt(0)).join('');
    if (parts.length > 1) byInitials.set(initials, byInitials.has(initials) ? undefined : entity);
  }
  return byInitials;
}
