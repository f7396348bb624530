import { POS } from '../../syntax/syntax.ts';
import { tokenAt } from '../../text/token-at.ts';
import { isWeekday } from '../date-words.ts';
import { SHAPE } from '../document-view.ts';
import { type Entity, makeEntity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/antecedents.ts';
import { mainSubject } from '../links/main-subject.ts';
import { lastTold } from '../links/say-again.ts';
import { readPronoun } from '../mentions/find-pronouns.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { endOfInside, endOfSome, isSeveral } from '../mentions/unnamed-people.ts';
import { takeNameApart } from '../name-parts.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashWord } from '../word-hash.ts';
import { asCompany, companyBefore, nounOfCompany } from './company-before.ts';
import { placeJoined } from './joined-sources.ts';
import { listCompanies, type NamePosition, wholeName } from './list-companies.ts';
import {
  apposedGroup,
  authorOf,
  behindRelative,
  canSpeak,
  endOfCore,
  groupBefore,
  isHandle,
  isOnePerson,
  isUncounted,
  isWritten,
  joinNamed,
  namedAtEnd,
  severalBefore,
} from './read-sources.ts';
import { bearersBySurname, isAgency, keyOf, listEndings, listSpelledOut, ownedEndsOf, shortNamesOf } from './short-names.ts';

const THE = hashWord('the');
const AGENCY = hashWord('agency');

const RELATIVE = /^(?:who|whom|which|that)$/i;

/**
 * Makes groups, and people without a name, of the sources that no person has yet: “Russia”, “the ministry”, “officials”.
 * The same phrase is the same group throughout the article. “It” and “they” go to the group that spoke last. Returns the
 * entities that speak, alone or with others.
 */
export function makeSpeakers(linking: Linking, sources: readonly (SourcePlace | undefined)[]): ReadonlySet<number> {
  const { candidates, entities, entityOf, view } = linking;
  const { start, end } = view.document.tokens;
  const groups = new Map<string, Entity>();
  /** “commission” for the Human Rights Commission: the small words by which a named group may be called later. */
  const byNoun = new Map<string, Entity | undefined>();
  /** Whoever without a name spoke last, by the noun that they are called by. */
  const byHead = new Map<number, Entity>();
  const surnames = bearersBySurname(entities);
  const endings = listEndings(view);
  const spelled = listSpelledOut(view, candidates);
  const companies = listCompanies(view);
  const speaking = new Set<number>();
  let lastGroup: { readonly entity: Entity; readonly sentence: number } | undefined;
  /** Who spoke last without a name or a sex: “a spokesperson”, who may be “they”. */
  let lastOne: typeof lastGroup;
  /** Whichever group spoke last that may be “they”: no sign, and no report. */
  let lastBody: typeof lastGroup;
  for (const place of sources) {
    if (!place) continue;
    const apposed = apposedGroup(linking, place);
    if (apposed && (entityOf[place.mention] ?? -1) < 0) {
      const entity = namedAt(apposed.first, apposed.last);
      byHead.set(view.hash[place.head] ?? 0, entity);
      speaking.add(entity.index);
      link(entity, place.mention, 0.97, 'group', place.first, place.last);
      noteGroup(entity, view.sentence[place.first] ?? 0);
      continue;
    }
    const source = asCompany(linking, namedAtEnd(linking, behindRelative(linking, place)));
    makeSpeaker(source);
    const joined = placeJoined(view.document, view.syntax, candidates, { endOfName: endOfName(source), ...source });
    for (const other of joined) if (!isUncounted(linking, other.head)) makeSpeaker(other);
    // “they” are all of them, and “it” may be any
    if (joined.length > 0) {
      lastGroup = undefined;
      lastBody = undefined;
    }
  }
  linkGroupNames(linking, groups, companies);
  return speaking;

  /** “The Department of Health and Human Services” ends behind its second thing. */
  function endOfName({ head, mention }: SourcePlace): number {
    const { form, first, last } = candidates[mention] ?? { form: 'nominal', first: head, last: head + 1 };
    return form === 'name' ? wholeGroup(view, first, last).last : wholeGroup(view, head, head + 1).last;
  }
  function makeSpeaker(source: SourcePlace): void {
    joinNamed(linking, source);
    const known = source.mention < 0 ? -1 : (entityOf[source.mention] ?? -1);
    const candidate = candidates[source.mention];
    const sentence = view.sentence[source.first] ?? 0;
    if (known >= 0) {
      speaking.add(known);
      const entity = entities[known];
      if (entity && candidate && entity.nameSpan === undefined) callByDescription(entity, candidate);
      if (entity?.kind === 'group') noteGroup(entity, sentence);
      else noteOne(entity, sentence);
      return;
    }
    if (candidate?.form === 'pronoun' || view.syntax.upos[source.head] === POS.PRON) {
      const kind = readPronoun(view, source.head);
      const several = severalBefore(linking, source);
      if (several) makeSpeaker(several);
      if (several === undefined && /^they$/i.test(view.document.tokens.form[source.head] ?? '') && isTheOne(sentence)) {
        speaking.add(lastOne?.entity.index ?? -1);
        if (lastOne) link(lastOne.entity, source.mention, 0.75, 'pronoun');
        return;
      }
      const isMany = kind?.person === 3 && kind.number === 'plural';
      const named = kind?.thing && (!lastGroup || sentence - lastGroup.sentence > 1) ? groupBefore(linking, source) : -1;
      if (named >= 0) noteGroup(groupNamed(named), sentence);
      const spoke = isMany ? lastBody : lastGroup;
      if (!spoke || !(kind?.thing || isMany) || sentence - spoke.sentence > 2) return;
      speaking.add(spoke.entity.index);
      link(spoke.entity, source.mention, 0.75, 'pronoun');
      return;
    }
    const author = authorOf(linking, source);
    if (author) {
      speaking.add(author.index);
      return;
    }
    const core = candidate ? candidate.last : endOfCore(linking, source);
    const whole = wholeGroup(view, candidate?.form === 'name' ? candidate.first : source.head, core);
    const handle = isHandle(linking, source.head);
    const first = handle ? source.head : candidate?.form === 'name' ? whole.first : Math.min(source.first, whole.first);
    const several = !handle && isSeveral(view, source.head);
    const last = handle ? source.head + 1 : several ? endOfInside(view, whole.last) : endOfSome(view, source.head, whole.last);
    const key = keyOf(view, first, last);
    // “people near the talks, who asked not to be named”: which of them is not told
    // “wrote on Monday warning that …”: no day speaks
    const isWhen = view.document.tokens.form[first - 1] === 'on' || view.syntax.upos[last] === POS.NOUN;
    if (isWeekday(view, source.head) && last - first === 1 && isWhen) return;
    if (key === '' || !canSpeak(linking, source) || RELATIVE.test(view.document.tokens.form[last - 1] ?? '')) return;
    const namesake = last - first === 1 ? surnames.get(key) : undefined;
    if (namesake) {
      speaking.add(namesake.index);
      link(namesake, source.mention, 0.9, 'short-form', first, last);
      return;
    }
    // “the bolt maker” is no one person
    const isFirm = nounOfCompany(view, source) === source.head;
    const person = handle || (!isFirm && isOnePerson(linking, source, candidate));
    const company = isFirm ? firmBefore(source, key) : -1;
    const earlier =
      (person && !handle) || company >= 0
        ? undefined
        : (theSame(source.head, first, last) ??
          groups.get(key) ??
          byNoun.get(key) ??
          toldBefore(first, key) ??
          endsAs(first, last) ??
          spelledOut(first, last) ??
          calledInHeadline(first, last) ??
          agency(first, last) ??
          (isFirm ? firmThatSpoke(sentence) : undefined) ??
          incorporated(key) ??
          initialsOfNamed(key));
    const entity = earlier ?? (company < 0 ? found(first, last, person) : groupNamed(company));
    if (!person || handle) note(key, first, last, entity);
    if (!person && view.syntax.upos[source.head] === POS.NOUN) byHead.set(view.hash[source.head] ?? 0, entity);
    speaking.add(entity.index);
    link(entity, source.mention, 0.97, 'group', first, last);
    if (person) noteOne(entity, sentence);
    else noteGroup(entity, sentence, isWritten(linking, source.head));
  }
  function noteGroup(entity: Entity, sentence: number, isThing = false): void {
    lastGroup = { entity, sentence };
    if (!isThing) lastBody = lastGroup;
  }

  function noteOne(entity: Entity | undefined, sentence: number): void {
    if (entity?.kind === 'person') lastOne = entity.named || entity.gender !== 'unknown' ? undefined : { entity, sentence };
  }
  /** “‘…,’ a spokesperson said. — ‘…,’ they added.”: whether nothing but words in marks stands between them. */
  function isTheOne(sentence: number): boolean {
    return lastOne !== undefined && lastTold(linking, sentence) <= lastOne.sentence && lastOne.sentence > (lastGroup?.sentence ?? -1);
  }

  /** The one company that the text names right before; one that it is only told of is none where another has been called so. */
  function firmBefore(source: SourcePlace, key: string): number {
    const named = companyBefore(linking, source, companies);
    const name = candidates[named];
    return name && groups.has(key) && mainSubject(linking, name) < 0 ? -1 : named;
  }
  /** “Kessler Corp. said … The company said”: the company that spoke last, if it writes what it is. */
  function firmThatSpoke(sentence: number): Entity | undefined {
    const span = lastGroup && sentence - lastGroup.sentence <= 3 ? lastGroup.entity.nameSpan : undefined;
    const first = tokenAt(view.document, span?.start ?? 0);
    return span && companies.get(keyOf(view, first, tokenAt(view.document, span.end - 1) + 1)) ? lastGroup?.entity : undefined;
  }

  /** The group that a name in the text is, which has not spoken so far or has. */
  function groupNamed(mention: number): Entity {
    const name = candidates[mention];
    const { first, last } = wholeName(view, companies, wholeGroup(view, name?.first ?? 0, name?.last ?? 1));
    return namedAt(first, last, entities[entityOf[mention] ?? -1]);
  }
  /** Notes by what a group may be called from here on. */
  function note(key: string, first: number, last: number, entity: Entity): void {
    groups.set(key, entity);
    for (const short of shortNamesOf(view, first, last)) if (!groups.has(short)) groups.set(short, entity);
    const call = (short: string): void => {
      byNoun.set(short, byNoun.has(short) && byNoun.get(short) !== entity ? undefined : entity);
    };
    // (“Kessler union” is not Kessler)
    const begin = view.shape[last - 1] === SHAPE.lower ? last : first;
    for (let i = begin; i < last; i++)
      if (view.shape[i] === SHAPE.capital && (view.flags[i] ?? 0) & FLAG.groupNoun)
        call((view.document.tokens.form[i] ?? '').toLowerCase());
    ownedEndsOf(view, first, last).forEach(call);
  }
  /** “The people said”, “the study found”: whoever was called so last, however much more was told of them. */
  function theSame(noun: number, first: number, last: number): Entity | undefined {
    const isBare = view.hash[first] === THE && last - first === 2 && noun === first + 1;
    return isBare ? byHead.get(view.hash[noun] ?? 0) : undefined;
  }
  /** “A source close to the minister” is “the source” from then on. */
  function toldBefore(first: number, key: string): Entity | undefined {
    return view.hash[first] === THE ? (groups.get(`a ${key}`) ?? groups.get(`an ${key}`)) : undefined;
  }
  /** “the Safe Water Board” behind a headline's “S.W.B.”, which is called by its whole name from then on. */
  function spelledOut(first: number, last: number): Entity | undefined {
    const short = shortNamesOf(view, first, last).find((name) => groups.has(name));
    const entity = short === undefined ? undefined : groups.get(short);
    if (!entity || entity.nameSpan === undefined || entity.nameSpan.end - entity.nameSpan.start > 2 * (short ?? '').length + 4)
      return undefined;
    entity.nameSpan = { start: start[first] ?? 0, end: end[last - 1] ?? 0 };
    entity.name = takeNameApart(view, first, last);
    return entity;
  }
  /** “the Harbour Union” behind a headline's “union”, which is called by its whole name from then on. */
  function calledInHeadline(first: number, last: number): Entity | undefined {
    const noun = (view.document.tokens.form[last - 1] ?? '').toLowerCase();
    const isName = last - first > 1 && view.shape[last - 1] === SHAPE.capital && ((view.flags[last - 1] ?? 0) & FLAG.groupNoun) !== 0;
    const entity = isName ? groups.get(noun) : undefined;
    const named = entity?.nameSpan;
    const block = view.document.sentences[view.sentence[tokenAt(view.document, named?.start ?? 0)] ?? 0]?.block ?? 0;
    if (!entity || !named || named.end - named.start !== noun.length || view.document.blocks[block]?.role === 'body') return undefined;
    entity.nameSpan = { start: start[first] ?? 0, end: end[last - 1] ?? 0 };
    entity.name = takeNameApart(view, first, last);
    return entity;
  }
  /** “the agency” is the body that spoke last, right before, and is one by its name. */
  function agency(first: number, last: number): Entity | undefined {
    const { text } = view.document;
    const near = lastGroup && (view.sentence[first] ?? 0) - lastGroup.sentence <= 3 ? lastGroup.entity : undefined;
    if (!near?.nameSpan || last - first !== 2 || view.hash[first] !== THE || view.hash[first + 1] !== AGENCY) return undefined;
    return isAgency(text.slice(near.nameSpan.start, near.nameSpan.end)) ? near : undefined;
  }
  /** “the S.W.B.” is the Safe Water Board that the text names, though it has not spoken. */
  function initialsOfNamed(key: string): Entity | undefined {
    const mention = spelled.get(key);
    return mention === undefined ? undefined : groupNamed(mention);
  }
  /** “Kessler” is Kessler Freight Corp. */
  function incorporated(key: string): Entity | undefined {
    const place = companies.get(key);
    return place && namedAt(place.first, place.last);
  }
  /** The group that is named at the tokens `[first, last)`: `known`, or the one so called so far, or a new one. */
  function namedAt(first: number, last: number, known?: Entity): Entity {
    const key = keyOf(view, first, last);
    const entity = known ?? groups.get(key) ?? found(first, last, false);
    note(key, first, last, entity);
    return entity;
  }
  /** “the Front” is the Tessmar Front, of which the text told before, where no other group is called so. */
  function endsAs(first: number, last: number): Entity | undefined {
    const named = view.hash[first] === THE && last - first === 2 ? endings.get(view.hash[last - 1] ?? 0) : undefined;
    return !named || named.first > first ? undefined : namedAt(named.first, named.last);
  }
  /** Who speaks without ever being named is called what the text calls them: “the judge”. */
  function callByDescription(entity: Entity, { first, last, span, form }: MentionCandidate): void {
    if (form === 'pronoun') return;
    entity.nameSpan = span;
    entity.name = takeNameApart(view, first, last);
  }
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

/** Every other place that names a group which speaks is a mention of it. */
function linkGroupNames(linking: Linking, groups: ReadonlyMap<string, Entity>, companies: ReadonlyMap<string, NamePosition>): void {
  const { candidates, entityOf } = linking;
  if (groups.size === 0) return;
  candidates.forEach((candidate, k) => {
    if (candidate.form !== 'name' || candidate.type === 'person' || (entityOf[k] ?? -1) >= 0) return;
    const { first, last } = wholeName(linking.view, companies, wholeGroup(linking.view, candidate.first, candidate.last));
    const entity = groups.get(keyOf(linking.view, first, last));
    if (!entity) return;
    entityOf[k] = entity.index;
    entity.links.push({ mention: k, sure: 0.97, evidence: { rule: 'same-name', span: candidate.span, certainty: 'stated' } });
  });
}
