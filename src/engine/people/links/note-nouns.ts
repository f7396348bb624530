import { POS } from '../../syntax/syntax.ts';
import { startsWithCapital } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, hasFlag, isCapital, SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { CALLINGS } from '../is-epithet.ts';
import { FLAG } from '../lexicon.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isInOffice, OF_GENERAL } from '../mentions/role-words.ts';
import { startOfName } from '../name-parts.ts';
import { isCourtesy, isOfTwo } from '../names/forms-of-address.ts';
import { isCountry } from '../names/known-bodies.ts';
import { initialsOf } from '../names/office-initials.ts';
import { SHORT_TITLES } from '../names/short-titles.ts';
import { isLandWord, isOfPeople } from '../peoples.ts';
import { hashWord } from '../word-hash.ts';
import type { Linking } from './linking.ts';
import { nounsOfAge, readAge } from './read-age.ts';
import { WHOLE } from './whole-titles.ts';

/** Notes what people are called beside their names, how old they are and where from. */
export function noteNames(linking: Linking): void {
  const { candidates, entities, entityOf, view } = linking;
  candidates.forEach((candidate, k) => {
    const entity = entities[entityOf[k] ?? -1];
    if (entity && !candidate.role && /^[QK]C$/.test(formAt(view, candidate.last - 1))) entity.nouns.add(BARRISTER);
    const age = entity && candidate.form === 'name' ? readAge(view, candidate) : undefined;
    if (entity && age !== undefined) {
      entity.age ??= age;
      for (const noun of nounsOfAge(age)) entity.nouns.add(noun);
    }
    if (entity && candidate.form === 'name') notePlace(view, entity, candidate);
    if (!entity || !candidate.role) return;
    // “Warrant Officer Class Two Lee” is the warrant officer
    let noun = startOfName(view, candidate) - 1;
    while (noun > candidate.first && /^(?:Class|One|Two|First|Second|Third)$/.test(formAt(view, noun))) noun--;
    // “DSP (Crime) Lee”
    if (view.document.tokens.form[noun] === ')') while (noun > candidate.first && view.document.tokens.form[noun + 1] !== '(') noun--;
    noteNouns(linking, entity, candidate.first, nounOfOffice(view, candidate.first, noun));
    // “founder and chief executive Lee” is the founder, too
    for (let i = candidate.first; i < noun - 1; i++)
      if (view.document.tokens.form[i + 1] === 'and') noteNouns(linking, entity, candidate.first, i);
    // “County Coroner Dr Lee”, “Prime Minister Tun Dr Lee”, “Attorney General Lee”: the office in front of forms of address, or of “general”
    const { form } = view.document.tokens;
    let office = noun;
    while (office > candidate.first && (isCourtesy(form[office] ?? '') || isOfTwo(view, office))) office--;
    if (office === noun && OF_GENERAL.test(form.slice(noun - 1, noun + 1).join(' '))) office--;
    const isOffice = hasFlag(view, office, FLAG.personNoun | FLAG.title);
    if (isOffice && office < noun && office >= candidate.first) noteNouns(linking, entity, candidate.first, office);
  });
}

/** “Lee of Sweden”, “Lee, from New Zealand,”, “Sweden's Lee”, “Lee (Sweden)”: notes the land beside a name; of a politician any place. */
function notePlace(view: DocumentView, entity: Entity, { first, last, role }: MentionCandidate): void {
  const { document, hash } = view;
  const { form } = document.tokens;
  const from = form[last] === ',' && /^(?:of|from|[DRI])$/.test(form[last + 1] ?? '') ? last + 1 : last;
  const behind = /^(?:of|from|\()$/.test(form[from] ?? '') ? from + 1 : -1;
  const land = /^(?:the|New|South|North)$/.test(form[behind] ?? '') ? behind + 1 : behind;
  for (const i of [land, POSSESSIVE.test(form[first - 1] ?? '') ? first - 2 : -1])
    if (i >= 0 && (isCountry(hash[i] ?? 0) || isLandWord(hash[i] ?? 0))) entity.nounModifiers.add(hash[i] ?? 0);
  if (!role) return;
  // “Sen. Lee (D-Ohio)”, “Sen. Lee, D-Ohio,”
  const party = behind > 0 ? behind : from;
  const side = form[party + 1] === '-' ? OF_PARTY.get(form[party] ?? '') : undefined;
  if (side !== undefined) entity.nounModifiers.add(side);
  const home = /^[DRI]$/.test(form[party] ?? '') && form[party + 1] === '-' ? party + 2 : form[from] === '(' ? -1 : behind;
  if (home < 0 || view.syntax.upos[home] !== POS.PROPN) return;
  entity.home ??= home;
  for (let i = home; i < home + LONGEST_PLACE && isCapital(view, i); i++) entity.nounModifiers.add(hash[i] ?? 0);
}

/** The party of “Sen. Lee, D-Ohio”. */
const OF_PARTY: ReadonlyMap<string, number> = new Map([
  ['D', hashWord('democrat')],
  ['R', hashWord('republican')],
]);

/** Words of a place at most. */
const LONGEST_PLACE = 3;

/** What “Ann Lee KC” is who is no judge. */
const BARRISTER = hashWord('barrister');

/** “Secretary of State Lee”, “Minister for Transport Lee”: the noun of the office in the role from `first` to `last`, which is else the last word. */
function nounOfOffice(view: DocumentView, first: number, last: number): number {
  const isNoun = (i: number): boolean => hasFlag(view, i, FLAG.personNoun | FLAG.title) && !isInOffice(view, i);
  if (isNoun(last)) return last;
  for (let i = last - 1; i > first; i--) if (/^(?:of|for)$/.test(formAt(view, i)) && isNoun(i - 1)) return i - 1;
  return last;
}

/** The initials of an office of two capitals and more: “pm”; undefined for any other words. */
function officeInitials(view: DocumentView, first: number, last: number): string | undefined {
  let begin = last;
  while (begin > first && startsWithCapital(formAt(view, begin - 1))) begin--;
  const letters = initialsOf(view, begin, last);
  return letters.length > 1 ? letters.toLowerCase() : undefined;
}

const [CEO, CHIEF, EXECUTIVE] = [hashWord('ceo'), hashWord('chief'), hashWord('executive')];

/** “CEO Lee” is “the chief executive”, and the chief executive “the CEO”. */
function noteChief({ hash }: DocumentView, entity: Entity, head: number): void {
  if (hash[head] === CEO) {
    entity.nouns.add(EXECUTIVE);
    entity.nounModifiers.add(CHIEF);
  } else if (hash[head] === EXECUTIVE && hash[head - 1] === CHIEF) entity.nouns.add(CEO);
}

/** Letters of a noun at most. */
const LONGEST_NOUN = 30;

/** Notes what an entity is called, so that “the chairman” finds it later. */
export function noteNouns(linking: Linking, entity: Entity, first: number, head: number): void {
  const { view } = linking;
  const noun = view.hash[head] ?? 0;
  const isNoun = hasFlag(view, head, FLAG.personNoun | FLAG.title) || view.shape[head] === SHAPE.upper;
  if (isNoun || CALLINGS.has(noun) || SHORT_TITLES.has(noun)) entity.nouns.add(noun);
  // “the Swede Lee”
  if (isOfPeople(noun) || isLandWord(noun)) entity.nounModifiers.add(noun);
  for (const whole of WHOLE.get(noun) ?? []) entity.nouns.add(whole);
  noteChief(view, entity, head);
  // “Prime Minister Lee” is “the PM”
  const initials = officeInitials(view, first, head + 1);
  if (initials !== undefined) entity.nouns.add(hashWord(initials));
  // “Chief Justice of Kell Lee” is “the CJK”
  const seat = view.document.tokens.form[head + 1] === 'of' && isCapital(view, head + 2) ? initialsOf(view, head + 2, head + 3) : '';
  if (initials !== undefined && seat !== '') entity.nouns.add(hashWord(initials + seat.toLowerCase()));
  for (let i = Math.max(first, head - 8); i < head; i++) entity.nounModifiers.add(view.hash[i] ?? 0);
  // “former minister Lee” is the “ex-minister” of a headline
  const { form: words } = view.document.tokens;
  if (words.slice(Math.max(0, first - 1), head).some((word) => /^(?:former|ex|onetime)$/i.test(word)))
    entity.nouns.add(hashWord(`ex-${(words[head] ?? '').slice(0, LONGEST_NOUN)}`));
  // “the then Minister Lee”
  if (/^(?:then|former|late|ex)$/.test(formAt(view, first - 1))) entity.nounModifiers.add(view.hash[first - 1] ?? 0);
  // “the Minister for Transport” is the transport minister
  if (/^(?:of|for)$/.test(words[head + 1] ?? '')) for (let i = head + 2; i < head + 5; i++) entity.nounModifiers.add(view.hash[i] ?? 0);
}
