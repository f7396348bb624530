import { POS } from '../../syntax/syntax.ts';
import { isWeekday } from '../date-words.ts';
import { ROLE } from '../document-view.ts';
import { against, type Entity } from '../entity.ts';
import type { Linking } from '../links/linking.ts';
import { moveLinks } from '../links/move-links.ts';
import { readPronoun } from '../mentions/find-pronouns.ts';
import { RELATIVE, type SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { endOfInside, endOfSome, isSeveral } from '../mentions/unnamed-people.ts';
import { wholeGroup } from '../whole-group.ts';
import { asCompany, nounOfCompany } from './company-before.ts';
import { GroupNames } from './group-names.ts';
import { apposedGroup, groupBefore, severalBefore } from './groups-beside.ts';
import { placeJoined } from './joined-sources.ts';
import { authorOf, canSpeak, isHandle, isOnePerson, isUncounted, isWritten } from './kinds-of-sources.ts';
import { LastSpoken } from './last-spoken.ts';
import { callBy, makeCalled } from './name-entity.ts';
import { behindRelative, endOfCore, joinNamed, namedAtEnd } from './place-sources.ts';
import { bearersBySurname, keyOf } from './short-names.ts';

/** How sure it is whom a source stands for that is called, named by a surname, or a pronoun. */
const SURE = { called: 0.97, surname: 0.9, pronoun: 0.75 };

/**
 * Makes groups, and people without a name, of the sources that no person has yet: “Russia”, “the ministry”, “officials”.
 * The same phrase is the same group throughout the article. “It” and “they” go to the group that spoke last. Returns the
 * entities that speak, alone or with others.
 */
export function makeSpeakers(linking: Linking, sources: readonly (SourcePlace | undefined)[]): ReadonlySet<number> {
  const { candidates, entities, entityOf, view } = linking;
  const { form } = view.document.tokens;
  const names = new GroupNames(linking);
  const spoken = new LastSpoken(linking);
  const surnames = bearersBySurname(entities);
  const speaking = new Set<number>();
  for (const place of sources) {
    if (!place || speaksByName(place)) continue;
    const source = asCompany(linking, namedAtEnd(linking, behindRelative(linking, place)));
    makeSpeaker(source);
    const joined = placeJoined(view.document, view.syntax, candidates, { endOfName: endOfName(source), ...source });
    for (const other of joined) if (!isUncounted(linking, other.head)) makeSpeaker(other);
    if (joined.length > 0) spoken.noteSeveral();
  }
  names.linkOtherPlaces();
  return speaking;

  function makeSpeaker(source: SourcePlace): void {
    joinNamed(linking, source);
    const known = entities[entityOf[source.mention] ?? -1];
    if (known) speakAgain(source, known);
    else if (isPronoun(source)) speakAsPronoun(source);
    else speakAsCalled(source);
  }

  /** “Their union, the Harbour Workers (HW), claimed”, “The wind developer said”: the union is that one, the developer the one that was called so. */
  function speaksByName(place: SourcePlace): boolean {
    const known = entities[entityOf[place.mention] ?? -1];
    // a description that only here begins to be somebody
    const isNew = !known || (!known.named && known.links.every(({ mention }) => mention >= place.mention));
    const apposed = isNew ? apposedGroup(linking, place) : undefined;
    const entity = apposed ? names.namedAt(apposed.first, apposed.last) : isNew ? names.describedAs(place) : undefined;
    if (!entity || entity === known) return false;
    if (known) moveLinks(linking, known, entity);
    names.noteHead(place.head, entity);
    speak(entity, place, SURE.called, 'group', place);
    spoken.noteGroup(entity, view.sentence[place.first] ?? 0);
    return true;
  }

  /** “The mayor was glad. ‘It will work,’ she said.”: the description that brings in who only speaks as “she”; “his father” is seldom meant. */
  function broughtIn({ links }: Entity, { gender }: MentionCandidate): MentionCandidate | undefined {
    const first = candidates[links[0]?.mention ?? -1];
    return first?.form === 'nominal' && view.role[first.first] !== ROLE.possessive && !against(first.gender, gender) ? first : undefined;
  }

  function speakAgain({ first, mention }: SourcePlace, entity: Entity): void {
    const candidate = candidates[mention];
    speaking.add(entity.index);
    // who speaks without ever being named is called what the text calls them: “the judge”
    const called = candidate?.form === 'pronoun' ? broughtIn(entity, candidate) : candidate;
    if (called && entity.nameSpan === undefined) callBy(view, entity, called.first, called.last);
    if (entity.kind === 'group') spoken.noteGroup(entity, view.sentence[first] ?? 0);
    else spoken.notePerson(entity, view.sentence[first] ?? 0);
  }

  /** (A tagger takes “3M” for one.) */
  function isPronoun({ head, mention }: SourcePlace): boolean {
    const form = candidates[mention]?.form;
    return form === 'pronoun' || (form !== 'name' && view.syntax.upos[head] === POS.PRON);
  }

  function speakAsPronoun(source: SourcePlace): void {
    const sentence = view.sentence[source.first] ?? 0;
    const kind = readPronoun(view, source.head);
    const several = severalBefore(linking, source);
    if (several) makeSpeaker(several);
    const one = several === undefined && /^they$/i.test(form[source.head] ?? '') ? spoken.unnamedOne(sentence) : undefined;
    if (one) {
      speak(one, source, SURE.pronoun, 'pronoun');
      return;
    }
    const isMany = kind?.person === 3 && kind.number === 'plural';
    const named = kind?.thing && spoken.isSilentBefore(sentence) ? groupBefore(linking, source) : -1;
    if (named >= 0) spoken.noteGroup(names.named(named), sentence);
    const entity = kind?.thing || isMany ? spoken.pronoun(isMany, sentence) : undefined;
    if (entity) speak(entity, source, SURE.pronoun, 'pronoun');
  }

  function speakAsCalled(source: SourcePlace): void {
    const author = authorOf(linking, source);
    if (author) {
      speaking.add(author.index);
      return;
    }
    const called = calledOf(source);
    const key = keyOf(view, called.first, called.last);
    // “wrote on Monday warning that …”: no day speaks
    const isWhen = form[called.first - 1] === 'on' || view.syntax.upos[called.last] === POS.NOUN;
    if (isWeekday(view, source.head) && called.last - called.first === 1 && isWhen) return;
    // “people near the talks, who asked not to be named”: which of them is not told
    if (key === '' || !canSpeak(linking, source) || RELATIVE.test(form[called.last - 1] ?? '')) return;
    const namesake = called.last - called.first === 1 ? surnames.get(key) : undefined;
    // “Lee Foods … Lee said”, though Ann Lee founded it
    const isFirms = candidates[source.mention]?.type === 'group' && names.companies.has(key);
    if (namesake && !isFirms) {
      speak(namesake, source, SURE.surname, 'short-form', called);
      return;
    }
    const sentence = view.sentence[source.first] ?? 0;
    const handle = isHandle(linking, source.head);
    // “the bolt maker” is no one person
    const isFirm = nounOfCompany(view, source) === source.head;
    const person = handle || (!isFirm && isOnePerson(linking, source, candidates[source.mention]));
    const company = isFirm ? names.companyBefore(source, key) : -1;
    const earlier =
      (person && !handle) || company >= 0
        ? undefined
        : (names.called(source.head, called.first, called.last) ??
          spoken.agency(called.first, called.last) ??
          (isFirm ? spoken.company(sentence, names.companies) : undefined) ??
          names.namedInFull(key));
    const entity =
      earlier ?? (company < 0 ? makeCalled(linking, person ? 'person' : 'group', called.first, called.last) : names.named(company));
    if (!person || handle) names.note(called.first, called.last, entity);
    if (!person && view.syntax.upos[source.head] === POS.NOUN) names.noteHead(source.head, entity);
    speak(entity, source, SURE.called, 'group', called);
    if (!person) spoken.noteGroup(entity, sentence, isWritten(linking, source.head));
    else if (entity.kind === 'person') spoken.notePerson(entity, sentence);
  }

  /** The tokens `[first, last)` that a source is called by. */
  function calledOf(source: SourcePlace): { readonly first: number; readonly last: number } {
    const { first, head, mention } = source;
    if (isHandle(linking, head)) return { first: head, last: head + 1 };
    const candidate = candidates[mention];
    const isName = candidate?.form === 'name';
    const whole = wholeGroup(view, isName ? candidate.first : head, candidate ? candidate.last : endOfCore(linking, source));
    return {
      first: isName ? whole.first : Math.min(first, whole.first),
      last: isSeveral(view, head) ? endOfInside(view, whole.last) : endOfSome(view, head, whole.last),
    };
  }

  /** “The Department of Health and Human Services” ends behind its second thing. */
  function endOfName({ head, mention }: SourcePlace): number {
    const name = candidates[mention];
    return (name?.form === 'name' ? wholeGroup(view, name.first, name.last) : wholeGroup(view, head, head + 1)).last;
  }

  /** Lets an entity speak, and links it to the source: to its mention, or to the tokens it is called by where it is none. */
  function speak(
    entity: Entity,
    { mention }: SourcePlace,
    sure: number,
    rule: string,
    called?: { readonly first: number; readonly last: number },
  ): void {
    speaking.add(entity.index);
    const candidate = candidates[mention];
    const certainty = sure >= SURE.called ? 'stated' : 'unsure';
    if (candidate) {
      entityOf[mention] = entity.index;
      entity.links.push({ mention, sure, evidence: { rule, span: candidate.span, certainty } });
    } else if (called) {
      const { start, end } = view.document.tokens;
      const span = { start: start[called.first] ?? 0, end: end[called.last - 1] ?? 0 };
      entity.sources.push({ span, form: 'nominal', evidence: { rule, span, certainty } });
    }
  }
}
