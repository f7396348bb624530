import type { Utterance } from '../quotes/utterance.ts';
import type { Linking } from './antecedents.ts';
import { POS, ROLE, SHAPE } from './document-view.ts';
import { type Entity, makeEntity } from './entity.ts';
import { readPronoun } from './find-pronouns.ts';
import { type SourcePlace, tokenAt } from './find-sources.ts';
import { takeNameApart } from './name-parts.ts';
import { hashWord } from './word-hash.ts';

const THE = hashWord('the');

/** Sets, for each quotation in marks, the entity that its source is already known to be. */
export function noteSpeakers(linking: Linking, utterances: readonly Utterance[], sources: readonly (SourcePlace | undefined)[]): void {
  const { clauses, entityOf, speakerOf, view } = linking;
  const speakers = new Int32Array(utterances.length).fill(-1);
  utterances.forEach((utterance, u) => {
    const source = sources[u];
    if (source) speakers[u] = source.mention < 0 ? -1 : (entityOf[source.mention] ?? -1);
    else if (utterance.continues !== undefined && utterance.continues < u) speakers[u] = speakers[utterance.continues] ?? -1;
    const speaker = speakers[u] ?? -1;
    if (speaker < 0) return;
    for (const span of utterance.content) {
      // marks may open anywhere in a mixed quotation: every stretch in marks inside it is the speaker's
      const first = tokenAt(view.document, span.start);
      let known = 0;
      for (let i = first; i < view.document.tokens.count && (view.document.tokens.start[i] ?? 0) < span.end; i++) {
        const quote = clauses.quote[i] ?? 0;
        if (quote > 0 && quote !== known) speakerOf[quote] = speaker;
        known = quote;
      }
    }
  });
}

/** Links “I”, “me” and “my” in a quotation to who speaks it. */
export function linkFirstPersons(linking: Linking): void {
  const { candidates, clauses, entities, entityOf, speakerOf, view } = linking;
  candidates.forEach((candidate, k) => {
    if (candidate.form !== 'pronoun' || (entityOf[k] ?? -1) >= 0) return;
    const entity = entities[speakerOf[clauses.quote[candidate.head] ?? 0] ?? -1];
    const kind = readPronoun(view, candidate.head);
    if (entity?.kind !== 'person' || kind?.person !== 1 || kind.number !== 'singular') return;
    entityOf[k] = entity.index;
    const last = entity.links.at(-1);
    const target = last ? candidates[last.mention]?.span : undefined;
    entity.links.push({
      mention: k,
      sure: 0.9,
      evidence: { rule: 'first-person', span: candidate.span, ...(target ? { target } : {}), certainty: 'inferred' },
    });
  });
}

/** The words that tell one unnamed source from another: its phrase without “the”, without regard to case. */
function keyOf(linking: Linking, first: number, last: number): string {
  const { form } = linking.view.document.tokens;
  return form
    .slice(linking.view.hash[first] === THE ? first + 1 : first, last)
    .join(' ')
    .toLowerCase();
}

/**
 * The end of a source's core phrase: up to a comma, a relative clause or a preposition behind the noun, so that
 * “officials in the capital, who …” are “officials”.
 */
function endOfCore({ view }: Linking, { first, last, head }: SourcePlace): number {
  let end = Math.max(head, first) + 1;
  // names in several words may hang behind their first: “White House”
  while (end < last && (view.syntax.upos[end] === POS.PROPN || view.shape[end] === SHAPE.capital) && view.syntax.upos[end] !== POS.PUNCT)
    end++;
  return Math.min(end, last);
}

/**
 * Makes groups, and people without a name, of the sources that no person has yet: “Russia”, “the ministry”, “officials”.
 * The same phrase is the same group throughout the article. “It” and “they” go to the group that spoke last.
 */
export function makeSpeakers(
  linking: Linking,
  utterances: readonly Utterance[],
  sources: readonly (SourcePlace | undefined)[],
): Int32Array {
  const { candidates, entities, entityOf, view } = linking;
  const { start, end } = view.document.tokens;
  const groups = new Map<string, Entity>();
  const speakers = new Int32Array(utterances.length).fill(-1);
  let lastGroup: { readonly entity: Entity; readonly sentence: number } | undefined;
  utterances.forEach((utterance, u) => {
    const source = sources[u];
    if (!source) {
      if (utterance.continues !== undefined && utterance.continues < u) speakers[u] = speakers[utterance.continues] ?? -1;
      return;
    }
    const known = source.mention < 0 ? -1 : (entityOf[source.mention] ?? -1);
    const candidate = candidates[source.mention];
    const sentence = view.sentence[source.first] ?? 0;
    if (known >= 0) {
      speakers[u] = known;
      const entity = entities[known];
      if (entity?.kind === 'group') lastGroup = { entity, sentence };
      return;
    }
    if (candidate?.form === 'pronoun' || view.syntax.upos[source.head] === POS.PRON) {
      const kind = readPronoun(view, source.head);
      if (!kind || !lastGroup || !(kind.thing || (kind.person === 3 && kind.number === 'plural')) || sentence - lastGroup.sentence > 2)
        return;
      speakers[u] = lastGroup.entity.index;
      link(lastGroup.entity, source.mention, 0.75, 'pronoun');
      return;
    }
    const first = candidate && candidate.form === 'name' ? withArticle(linking, candidate.first) : source.first;
    const last = candidate ? candidate.last : endOfCore(linking, source);
    const key = keyOf(linking, first, last);
    if (key === '' || !canSpeak(linking, source)) return;
    const person = candidate?.form === 'nominal' && candidate.number === 'singular' && candidate.type === 'person';
    const entity = (person ? undefined : groups.get(key)) ?? found(first, last, person);
    if (!person) groups.set(key, entity);
    speakers[u] = entity.index;
    link(entity, source.mention, 0.97, 'group', first, last);
    lastGroup = { entity, sentence };
  });
  linkGroupNames(linking, groups);
  return speakers;

  function found(first: number, last: number, person: boolean): Entity {
    const entity = makeEntity(entities.length, person ? 'person' : 'group', false);
    entities.push(entity);
    entity.nameSpan = { start: start[first] ?? 0, end: end[last - 1] ?? 0 };
    entity.name = takeNameApart(view, first, last);
    return entity;
  }
  function link(entity: Entity, mention: number, sure: number, rule: string, first = 0, last = 0): void {
    const candidate = candidates[mention];
    const certainty = sure >= 0.97 ? 'stated' : 'unsure';
    if (candidate) {
      entityOf[mention] = entity.index;
      entity.links.push({ mention, sure, evidence: { rule, span: candidate.span, certainty } });
    } else if (last > first) {
      const span = { start: start[first] ?? 0, end: end[last - 1] ?? 0 };
      entity.sources.push({ span, form: 'nominal', evidence: { rule, span, certainty } });
    }
  }
}

/** Whether a source is somebody or something at all: its head is a noun, or “one”, “others”, “some” with words behind it. */
function canSpeak({ view }: Linking, { first, last, head }: SourcePlace): boolean {
  const pos = view.syntax.upos[head];
  if (pos === POS.NOUN || pos === POS.PROPN || (pos === POS.ADJ && view.hash[first] === THE)) return true;
  return (pos === POS.NUM || pos === POS.DET || pos === POS.ADJ) && last - first > 1 && !isAdverbial(view, first);
}

const isAdverbial = (view: Linking['view'], i: number): boolean => view.syntax.upos[i] === POS.ADV || view.syntax.upos[i] === POS.ADP;

/**
 * “The West”, “The White House”: an article written with a capital in front of a name belongs to it; so does whom it is
 * called after: “the Ann Lee Foundation”.
 */
function withArticle({ view }: Linking, name: number): number {
  let first = name;
  while (
    first > 0 &&
    view.tagged[first - 1] === 1 &&
    view.role[first - 1] === ROLE.compound &&
    (view.syntax.head[first - 1] ?? -1) >= first
  )
    first--;
  return first > 0 && view.hash[first - 1] === THE && view.shape[first - 1] === SHAPE.capital ? first - 1 : first;
}

/** Every other place that names a group which speaks is a mention of it. */
function linkGroupNames(linking: Linking, groups: ReadonlyMap<string, Entity>): void {
  const { candidates, entityOf } = linking;
  if (groups.size === 0) return;
  candidates.forEach((candidate, k) => {
    if (candidate.form !== 'name' || candidate.type === 'person' || (entityOf[k] ?? -1) >= 0) return;
    const entity = groups.get(keyOf(linking, candidate.first, candidate.last));
    if (!entity) return;
    entityOf[k] = entity.index;
    entity.links.push({ mention: k, sure: 0.97, evidence: { rule: 'same-name', span: candidate.span, certainty: 'stated' } });
  });
}
