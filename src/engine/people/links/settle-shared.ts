import type { Entity } from '../entity.ts';
import type { NamePlace } from '../name-place.ts';
import { type BearersSoFar, toldBefore } from './bearers-so-far.ts';
import { findRemembered } from './find-remembered.ts';
import { mainSubject, suffers, type Tree } from './main-subject.ts';
import { readGenerations } from './read-generations.ts';
import { readTitles } from './read-titles.ts';
import { preferred } from './same-noun.ts';
import { type Habit, habitOf, isByGiven, isTried, readFates, readHabits, speaks, weigh } from './weigh-bearers.ts';

/** Gives a name to somebody, with how sure that is and by which rule. */
export type Settle = (entity: Entity, place: NamePlace, sure: number, rule: string) => void;

/**
 * Decides whom short forms mean that several people share, in text order, among those whom the text has named by then: whom
 * it was about right before; who was named in the same paragraph just before, and not only by a given name; unless one is
 * named far more often. Who speaks is who spoke before: the dead do not;
 * and who denies a charge, or told police, is who is tried.
 */
export function settleShared(
  tree: Tree,
  places: readonly NamePlace[],
  open: ReadonlyMap<NamePlace, readonly Entity[]>,
  entities: readonly Entity[],
  entityOf: Int32Array,
  settle: Settle,
): void {
  const { view } = tree;
  const habits = readHabits(places, entities, entityOf);
  const fates = readFates(view, places, entities, entityOf);
  const generation = readGenerations(view, places, entities, entityOf);
  const titles = readTitles(view, places, entities, entityOf);
  const remembered = findRemembered(view, places, entities, entityOf);
  const before = new Map<string, { readonly entity: Entity; readonly block: number }>();
  /** Whom the text named last by a word. */
  const latest = new Map<string, Entity>();
  const soFar: BearersSoFar = { known: new Set(), called: new Set(), turns: new Map() };
  for (const place of places) {
    const { parts } = place.name;
    const sentence = view.sentence[place.candidate.first] ?? 0;
    const block = view.document.sentences[sentence]?.block ?? -1;
    const isSpeaking = speaks(view, place);
    const options = open.get(place);
    if (options) {
      const known = preferred(options, (option) => soFar.known.has(option));
      const able = isSpeaking ? preferred(known, (option) => option === remembered || !fates.dead.has(option)) : known;
      // “Mr Lee” is Tom Lee rather than somebody whose first name no list knows
      const { gender } = place.candidate;
      const sexed = gender === 'unknown' ? able : preferred(able, (option) => option.gender === gender);
      const titled = preferred(sexed, (option) => titles.agree(place, option));
      const charged = isTried(view, place) ? preferred(titled, (option) => fates.tried.has(option)) : titled;
      const rivals = preferred(charged, (option) => soFar.called.has(option) || !isByGiven(habitOf(habits, option)));
      const only = rivals.length === 1 ? rivals[0] : undefined;
      const told =
        generation(place.candidate, options) ??
        only ??
        toldBefore(soFar, rivals, {
          sentence,
          block,
          speaks: isSpeaking,
          remembered: remembered?.name?.parts.at(-1) === parts[0] ? remembered : undefined,
        });
      if (told) settle(told, place, told === only && known.length === 1 ? 0.97 : 0.9, 'short-form-told');
      else {
        const last = before.get(parts[0] ?? '');
        // named in full in this paragraph, or in the one in front with none of the others since
        const isNear = last && (last.block === block || (block - last.block === 1 && latest.get(parts[0] ?? '') === last.entity));
        const near = isNear && rivals.includes(last.entity) ? last.entity : undefined;
        const weighed: readonly Habit[] = rivals.map((rival) => habitOf(habits, rival));
        const { entity, sure, rule } = weigh(weighed, near, isSpeaking ? fates : undefined);
        if (entity) settle(entity, place, sure, rule);
      }
      if (only && known.length === 1) soFar.called.add(only);
    }
    const entity = entities[entityOf[place.mention] ?? -1];
    if (!entity) continue;
    // (“Doña Rosa” is as good as a surname)
    const isGivenAlone = parts.length === 1 && parts[0] !== entity.name?.parts.at(-1) && !place.candidate.role;
    const subject = isGivenAlone ? -1 : mainSubject(tree, place.candidate);
    latest.set(parts.at(-1) ?? '', entity);
    if (entity.name) latest.set(entity.name.parts[0] ?? '', entity);
    soFar.known.add(entity);
    if (subject >= 0 && !suffers(tree, subject))
      soFar.turns.set(entity, { sentence, block, spoke: isSpeaking, plain: options === undefined });
    if (options) continue;
    if (!isGivenAlone) before.set(parts.at(-1) ?? '', { entity, block });
    if (parts.length > 1) before.set(parts[0] ?? '', { entity, block });
  }
}
