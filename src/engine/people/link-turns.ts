import type { Span } from '../types.ts';
import type { Linking } from './antecedents.ts';
import { type Entity, makeEntity } from './entity.ts';
import { findInterview } from './find-interview.ts';
import { MOST_INITIALS } from './name-turns.ts';

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();

/**
 * Says for whom those labels of turns stand that name nobody: “A” is whom the article introduces, “Q” who asks, “RA” the one
 * with these initials, “THE PRESIDENT” somebody who stays without a name. By the place where the label begins.
 */
export function linkTurns(linking: Linking): ReadonlyMap<number, Entity> {
  const { candidates, entities, entityOf, view } = linking;
  const { text, turns } = view.document;
  const linked = new Map<number, Entity>();
  if (turns.length === 0) return linked;
  const named = new Map<number, Entity>();
  candidates.forEach(({ form, span }, k) => {
    const entity = entities[entityOf[k] ?? -1];
    if (form === 'name' && entity) named.set(span.start, entity);
  });
  const voices = new Set(turns.flatMap(({ label, voice }) => (voice === 'somebody' && label ? [named.get(label.start) ?? label] : [])));
  // several who answer for themselves are asked by many, as at a briefing
  const isPress = voices.size > 1 && turns.every(({ voice }) => voice !== 'answer');
  const interview = findInterview(linking, turns[0]?.label?.start ?? turns[0]?.words[0]?.start ?? 0);
  const { answers } = interview;
  if (answers && turns.every(({ label }) => label === undefined))
    answers.entity.interviewed = { rule: 'interviewee', span: answers.span, certainty: 'inferred' };
  const byInitials = listInitials(entities);
  const unnamed = new Map<string, Entity>();

  const found = (key: string, called: string, label: Span, kind: Entity['kind']): Entity => {
    const entity = unnamed.get(key) ?? makeEntity(entities.length, kind, false);
    if (entity.index === entities.length) entities.push(entity);
    entity.called ??= called;
    entity.nameSpan ??= label;
    unnamed.set(key, entity);
    return entity;
  };
  for (const { label, voice } of turns) {
    if (!label || (voice === 'somebody' && named.has(label.start))) continue;
    const words = text.slice(label.start, label.end);
    const isHead = words.length === 1 || /^(?:question|answer)$/i.test(words);
    const initials = words.length <= MOST_INITIALS ? byInitials.get(words.toLowerCase()) : undefined;
    const known = voice === 'question' ? (isPress ? undefined : interview.asks) : voice === 'answer' ? interview.answers : undefined;
    const entity =
      known?.entity ??
      initials ??
      (voice === 'question'
        ? isHead
          ? found(voice, isPress ? 'Questioners' : 'Interviewer', label, isPress ? 'group' : 'person')
          : found(voice, words, label, 'person')
        : voice === 'answer'
          ? found(voice, isHead ? 'Interviewee' : words, label, 'person')
          : found(keyOf(words), words, label, 'person'));
    linked.set(label.start, entity);
    const rule = known ? (voice === 'answer' ? 'interviewee' : 'interviewer') : initials ? 'initials' : 'turn';
    const target = known?.span ?? (initials ? initials.nameSpan : undefined);
    entity.sources.push({
      span: label,
      form: 'nominal',
      evidence: { rule, span: label, ...(target ? { target } : {}), certainty: target ? 'inferred' : 'stated' },
    });
  }
  return linked;
}

/** The people with more than one word for a name by their initials; initials that two share are nobody's. */
function listInitials(entities: readonly Entity[]): ReadonlyMap<string, Entity | undefined> {
  const byInitials = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    const parts = entity.named && entity.kind === 'person' ? (entity.name?.parts ?? []) : [];
    const initials = parts.map((part) => part.charAt(0)).join('');
    if (parts.length > 1) byInitials.set(initials, byInitials.has(initials) ? undefined : entity);
  }
  return byInitials;
}
