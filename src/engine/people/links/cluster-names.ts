import { against, type Entity, makeEntity } from '../entity.ts';
import { mayBeEither, sexBehind, sexOfGiven } from '../mentions/gender-of-name.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { fullNamesAgree, type NameParts, startOfName, takeNameApart } from '../name-parts.ts';
import type { NamePlace } from '../name-place.ts';
import { isBirthName } from './birth-names.ts';
import { isInHeadline, isJuniorRelative, isMrs, isToldOf } from './how-named.ts';
import { isPartOf } from './inner-names.ts';
import type { Tree } from './main-subject.ts';
import { NameIndex } from './name-index.ts';
import { hasJudgesTitle, hasRegnalTitle, hasSaintsTitle } from './regnal-titles.ts';
import { isBloodOfOther, isIntroduced, readRelatives } from './relatives.ts';
import { preferred } from './same-noun.ts';
import { settleShared } from './settle-shared.ts';
import { sharedSurname } from './shared-surname.ts';
import { isBegun, mayBeNickname, stemOf } from './short-forms.ts';
import { isMisspellable, readSpellings } from './spelt-otherwise.ts';

const lengthOf = (span: MentionCandidate['nameSpan']): number => (span ? span.end - span.start : 0);

/** A name longer than another, in parts and then in letters, is the fuller one. */
const isFuller = (a: NameParts, b: NameParts | undefined): boolean =>
  b === undefined ||
  a.parts.length > b.parts.length ||
  (a.parts.length === b.parts.length && a.parts.join('').length > b.parts.join('').length);

const sameParts = (a: NameParts, b: NameParts | undefined): boolean => b !== undefined && a.parts.join(' ') === b.parts.join(' ');

/**
 * Groups the names of people: full names first (“Ann Lee”, “Ann B. Lee”), then short forms, each to the one full name it
 * can stand for. Of several, a title's gender decides, then the paragraph, then who is named most; where nothing does,
 * the link is marked unsure. Returns for each candidate its entity, and appends new entities to `entities`.
 */
export function clusterNames(tree: Tree, candidates: readonly MentionCandidate[], entities: Entity[], entityOf: Int32Array): void {
  const { view } = tree;
  const places: NamePlace[] = [];
  candidates.forEach((candidate, mention) => {
    if (candidate.form !== 'name' || candidate.type !== 'person') return;
    const name = takeNameApart(view, startOfName(view, candidate), candidate.last);
    if (name.parts.length > 0) places.push({ mention, candidate, name });
  });
  const index = new NameIndex();

  const isBracketed = (span: Entity['nameSpan']): boolean =>
    span !== undefined && view.document.text.slice(span.start, span.end).includes('[');
  /** “Ann Lee FRS” is fuller than “Ann Lee”, though the parts are the same, but “Ann [Lee]” is not. */
  const isWhole = (a: Entity['nameSpan'], b: Entity['nameSpan']): boolean =>
    isBracketed(a) === isBracketed(b) ? lengthOf(a) > lengthOf(b) : isBracketed(b);

  const settle = (entity: Entity, place: NamePlace, sure: number, rule: string): void => {
    const { candidate, name } = place;
    // “Paul Lee (né Paul Adolph Lee)” is Paul Lee
    const isAtBirth = entity.name !== undefined && isBirthName(view.document.tokens.form, candidate.first);
    if (!isAtBirth && (isFuller(name, entity.name) || (sameParts(name, entity.name) && isWhole(candidate.nameSpan, entity.nameSpan)))) {
      entity.name = entity.name?.suffix !== undefined && name.suffix === undefined ? { suffix: entity.name.suffix, ...name } : name;
      if (candidate.nameSpan) entity.nameSpan = candidate.nameSpan;
    }
    linkTo(entity, place, sure, rule);
  };
  /** “Nusrat Lee told us she …”: whether the text says where it first names somebody that the lists of first names are wrong. */
  const isCalledOtherwise = ({ links }: Entity, { candidate: { gender } }: Pick<NamePlace, 'candidate'>): boolean => {
    const first = candidates[links[0]?.mention ?? -1];
    return gender !== 'unknown' && first !== undefined && sexBehind(view, first) === gender;
  };
  const linkTo = (entity: Entity, { candidate, mention, name }: NamePlace, sure: number, rule: string): void => {
    entityOf[mention] = entity.index;
    const mayBe = name.parts.length > 1 || mayBeEither(entity.name?.parts[0] ?? '') || isCalledOtherwise(entity, { candidate });
    const isTold = mayBe && candidate.role !== undefined && against(entity.gender, candidate.gender);
    if (entity.gender === 'unknown' || isTold) entity.gender = candidate.gender;
    const certainty = sure >= 0.97 ? 'stated' : sure >= 0.85 ? 'inferred' : 'unsure';
    entity.links.push({ mention, sure, evidence: { rule, span: candidate.span, certainty } });
  };
  const callBy = (entity: Entity, { candidate, name }: NamePlace): void => {
    entity.name = name;
    if (candidate.nameSpan) entity.nameSpan = candidate.nameSpan;
  };
  const found = (place: NamePlace): Entity => {
    const entity = makeEntity(entities.length, 'person', true);
    entities.push(entity);
    callBy(entity, place);
    return entity;
  };

  // “Bob Lee … his son, Bobby”: a first name that is a relative's is nobody's short form
  const relativesNames = new Set(places.flatMap((place) => (isIntroduced(view, place) ? (place.name.parts[0] ?? []) : [])));
  const isRelativeOf = (a: NameParts, b: NameParts): boolean =>
    a.parts[0] !== b.parts[0] && [a, b].some(({ parts }) => parts.length > 1 && relativesNames.has(parts[0] ?? ''));

  // “her husband Ray Lee, son Ray Lee Jr. and …”: whoever of one name is brought in as somebody's relative has it from another
  const namedAfter = new Set<Entity>();
  const isNamedAfter = (entity: Entity, place: NamePlace): boolean =>
    (entity.name?.suffix === undefined) !== (place.name.suffix === undefined) && (namedAfter.has(entity) || isJuniorRelative(view, place));

  const spellings = readSpellings(places);
  /** “Kathrin Maurer … Kathrin Mauer”, “Mauer said”: links a name to whom the article names by one almost alike. */
  const linkMisspelt = (place: NamePlace): boolean => {
    const { candidate, name } = place;
    const surname = name.parts.at(-1) ?? '';
    const other = isMisspellable(view, candidate) ? spellings.alike(surname) : undefined;
    if (other === undefined) return false;
    const isWhole = name.parts.length > 1;
    const [bearer, another] = (index.bySurname.get(other) ?? []).filter(
      (e) => e.name && e.name.parts.length > 1 && (!isWhole || e.name.parts[0] === name.parts[0]) && !against(e.gender, candidate.gender),
    );
    if (!bearer || another || (!isWhole && spellings.times(surname) > spellings.times(other))) return false;
    if (isWhole && spellings.times(surname) > spellings.times(other)) callBy(bearer, place);
    linkTo(bearer, place, 0.88, 'spelt-otherwise');
    if (isWhole) index.enter(bearer, name);
    return true;
  };

  /** “Mrs Tom Lee”: who is called by a husband's whole name. */
  const wives = new Set<Entity>();
  for (const [k, place] of places.entries()) {
    if (place.name.parts.length < 2) continue;
    const surname = place.name.parts.at(-1) ?? '';
    const namesakes = [...new Set([...(index.bySurname.get(surname) ?? []), ...(index.byMiddle.get(surname) ?? [])])];
    const written = { name: place.name, nameSpan: place.candidate.nameSpan };
    /** (“Dame Jo Lee … Jo Lee”: the lists may be wrong of a first name, but “Mrs Tom Lee” is another.) */
    const isOther = (e: Entity): boolean =>
      against(e.gender, place.candidate.gender) && (!sameParts(place.name, e.name) || isMrs(view, place) || wives.has(e));
    /** “Scott Thomas” tells no sex of Kristin Scott Thomas, but “Mr Scott Thomas” does. */
    const isInside = (e: Entity): boolean =>
      isPartOf(view, written, e, isToldOf(view, place)) && !(place.candidate.role !== undefined && isOther(e));
    const isSame = (e: Entity): boolean =>
      ((e.name && fullNamesAgree(e.name, place.name) && !isRelativeOf(e.name, place.name)) || isPartOf(view, e, written)) && !isOther(e);
    const same = namesakes.filter((e) => e.name && (isInside(e) || isSame(e)) && !isNamedAfter(e, place));
    const exact = same.find((e) => e.name?.parts[0] === place.name.parts[0]);
    const begun = same.length > 0 ? [] : (index.byBegin.get(place.name.parts.slice(0, 2).join(' ')) ?? []).filter((e) => isBegun(e, place));
    const [longer, another] = begun;
    if (same.length === 0 && !longer && linkMisspelt(place)) continue;
    // “the younger Van Dam” of two: a surname of two words, which they share
    if (same.length > 1 && !exact && same.every(isInside)) {
      places[k] = { ...place, name: { ...place.name, parts: [surname] } };
      continue;
    }
    const entity = exact ?? (same.length === 1 ? same[0] : undefined) ?? (longer && !another ? longer : undefined) ?? found(place);
    // a headline's capitals go on behind a name: “Ann Lee Hopes”
    if (entity === longer && isInHeadline(view, entity.nameSpan) && !isInHeadline(view, place.candidate.nameSpan)) callBy(entity, place);
    settle(entity, place, 0.99, 'full-name');
    if (isJuniorRelative(view, place)) namedAfter.add(entity);
    if (isMrs(view, place)) wives.add(entity);
    index.enter(entity, place.name);
  }

  const relatives = readRelatives(view, entities, entityOf);
  /** By a first name alone, who is called so though another's surname is alike. */
  const calledSo = new Map<string, Entity>();
  const reigning = new Set<Entity>();
  const judges = new Set<Entity>();
  /** Of whom nothing is told but that title and a surname. */
  const justices = new Set<Entity>();
  for (const { candidate, mention } of places) {
    const role = candidate.role ? view.document.text.slice(candidate.role.start, candidate.role.end) : '';
    const entity = entities[entityOf[mention] ?? -1];
    if (entity && /\b(?:justice|judge|recorder)\b/i.test(role)) judges.add(entity);
  }
  const open = new Map<NamePlace, readonly Entity[]>();
  const sharing = new Map<string, Entity[]>();
  for (const [k, place] of places.entries()) {
    const part = place.name.parts[0] ?? '';
    if (place.name.parts.length !== 1) {
      relatives.pass(place);
      continue;
    }
    const fitting = (list: readonly Entity[] | undefined): readonly Entity[] => {
      const fit = (list ?? []).filter((e) => !against(e.gender, place.candidate.gender));
      // “Sam Lee … Ms. Lee”, “Nusrat Lee told us she … Ms Lee”
      const isOne = (e: Entity): boolean => mayBeEither(e.name?.parts[0] ?? '') || isCalledOtherwise(e, place);
      const all = fit.length > 0 ? fit : (list ?? []).filter(isOne);
      // “Lee III” is Ray Lee III, not Ray Lee II
      const own = place.name.suffix === undefined ? [] : all.filter((e) => e.name?.suffix === place.name.suffix);
      return own.length > 0 ? own : all;
    };
    // “King Farid” may be Farid Nasser or the Farid named before, but never Karim Farid
    const reigns = hasRegnalTitle(view, place.candidate);
    const sitsInCourt = hasJudgesTitle(view, place.candidate);
    const named = fitting(index.bySurname.get(part)).filter(
      (e) => (!reigns || reigning.has(e) || e.name?.parts.length === 1) && (!sitsInCourt || judges.has(e)),
    );
    const bearers = sitsInCourt ? named : preferred(named, (e) => !justices.has(e));
    // “her mother, Rose” is not Ann Rose Lee
    const middles = isIntroduced(view, place) ? [] : fitting(index.byMiddle.get(part));
    // “Saint Joan” is a part that Joan Lee plays, or whom she is called after
    const isSaint = reigns && hasSaintsTitle(view, place.candidate);
    const isBorn = (e: Entity): boolean => !isBloodOfOther(view, place, e, (word) => index.bySurname.has(word));
    const lists = isSaint ? [bearers] : [bearers, fitting(index.byGiven.get(part)).filter(isBorn), middles];
    // “Hamza's wife, Ayesha Hamza”: who is named by then, though another has the word for a surname
    const isKnown = (e: Entity): boolean => (e.links[0]?.mention ?? place.mention) < place.mention;
    const given = lists[1]?.filter(isKnown) ?? [];
    if (bearers.length > 0 && !bearers.some(isKnown) && given.length === 1 && given[0]) calledSo.set(part, given[0]);
    const called = calledSo.get(part);
    const options = called ? [called] : (lists.find((list) => list.length > 0) ?? []);
    const [only] = options;
    const nicknamed = only ? [] : fitting(index.byNickname.get(stemOf(part))).filter((e) => mayBeNickname(view, place, e.gender));
    const [sharer, anotherSharer] = only ? [] : fitting(sharing.get(part));
    // “Tom and Orla Lee … Mr Lee”, where no list knows Orla
    const [own, anotherOwn] = options.every(({ gender }) => gender === 'unknown')
      ? (sharing.get(part) ?? []).filter(({ gender }) => gender !== 'unknown' && gender === place.candidate.gender)
      : [];
    const relative =
      relatives.calledBy(place, only !== undefined) ?? (anotherOwn ? undefined : own) ?? (anotherSharer ? undefined : sharer);
    if (relative) linkTo(relative, place, 0.86, 'short-form-told');
    else if (options.length === 1 && only) settle(only, place, 0.98, 'short-form');
    else if (nicknamed.length === 1 && nicknamed[0]) settle(nicknamed[0], place, 0.9, 'short-form');
    else if (options.length > 1) open.set(place, options);
    else if (!linkMisspelt(place)) {
      const entity = found(place);
      settle(entity, place, 0.97, 'only-name');
      if (reigns) reigning.add(entity);
      if (sitsInCourt) {
        judges.add(entity);
        justices.add(entity);
      }
      index.enter(entity, place.name);
      const shared = sharedSurname(view, places, k);
      if (shared !== undefined && entity.gender === 'unknown') entity.gender = sexOfGiven(view, place.candidate.first);
      if (shared !== undefined) sharing.set(shared, [...(sharing.get(shared) ?? []), entity]);
    }
    relatives.pass(place);
  }
  if (open.size > 0) settleShared(tree, places, open, entities, entityOf, settle);
}
