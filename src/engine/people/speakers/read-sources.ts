import { POS } from '../../syntax/syntax.ts';
import { isDay, isWeekday } from '../date-words.ts';
import { isCapital, isPlural, ROLE, SHAPE } from '../document-view.ts';
import { against, type Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/antecedents.ts';
import { mainSubject } from '../links/main-subject.ts';
import { candidateFrom, mentionAt, type SourcePlace } from '../mentions/find-sources.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isSeveral } from '../mentions/unnamed-people.ts';
import { isComma } from '../read-commas.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import type { NamePosition } from './list-companies.ts';

const THE = hashWord('the');
const RELATIVE = /^(who|whom|which|that|this|what|it|they|we|you|i|he|she)$/i;

/**
 * The end of a source's core phrase: up to a comma, a relative clause or a preposition behind the noun, so that
 * “officials in the capital, who …” are “officials”.
 */
export function endOfCore({ view }: Linking, { first, last, head }: SourcePlace): number {
  let end = Math.max(head, first) + 1;
  // “Justices Ann Lee and Tom Ray”: what several are called ends before their names
  if (view.syntax.upos[head] === POS.NOUN && isPlural(view, head)) return Math.min(end, last);
  // names in several words may hang behind their first: “White House”
  while (end < last && (view.syntax.upos[end] === POS.PROPN || view.shape[end] === SHAPE.capital) && view.syntax.upos[end] !== POS.PUNCT)
    end++;
  return Math.min(end, last);
}

/**
 * “his best friend at college, Ann Lee”, “a former mayor and Senator Ann Lee”: a description that heads a source which
 * ends with a name is whom that names, unless it is somebody's else: “a lawyer for Ann Lee”.
 */
export function joinNamed(linking: Linking, source: SourcePlace): void {
  const { candidates, entities, entityOf, view } = linking;
  const described = candidates[source.mention];
  const entity = entities[entityOf[source.mention] ?? -1];
  if (described?.form !== 'nominal' || described.number === 'plural' || entity?.named !== false) return;
  for (let k = source.mention + 1; k < candidates.length && (candidates[k]?.first ?? source.last) < source.last; k++) {
    const name = candidates[k];
    const named = entities[entityOf[k] ?? -1];
    if (name?.form !== 'name' || name.type !== 'person' || !named || named.kind !== 'person') continue;
    // “the first witness, Ann Lee, a trader”
    if (name.last < source.last && view.document.tokens.form[name.last] !== ',') continue;
    const before = view.document.tokens.form[beforePhrase(linking, name.first)];
    if (before !== ',' && !(before === 'and' && name.role) && name.first !== described.last) return;
    // an older description (“the senator” of another paragraph) stays who it is
    if (entity.links.some(({ mention }) => mention < source.mention)) return;
    if (entity.links.length > 1 && against(entity.gender, named.gender)) return;
    for (const link of entity.links.splice(0)) {
      const evidence = { rule: 'appositive', span: described.span, target: name.span, certainty: 'stated' } as const;
      named.links.push(link.mention === source.mention ? { ...link, evidence } : link);
      entityOf[link.mention] = named.index;
    }
    return;
  }
}

/**
 * “Councillor for the East Division Ann Lee”: a source that begins with an office and ends with somebody's name is whom it names,
 * whatever heads it; “Lawyers for Ann Lee” are not.
 */
export function namedAtEnd({ candidates, view }: Linking, source: SourcePlace): SourcePlace {
  const { form } = view.document.tokens;
  const head = candidates[source.mention];
  const holder = holderAtEnd({ candidates, view }, source);
  if (holder >= 0)
    return { ...source, first: candidates[holder]?.first ?? source.first, head: candidates[holder]?.head ?? source.head, mention: holder };
  if (head?.form === 'name' && head.type === 'person') return source;
  const officer = head?.form === 'name' ? officerOf({ candidates, view }, source) : -1;
  if (officer >= 0) return { ...source, head: candidates[officer]?.head ?? source.head, mention: officer };
  // (“the Kell State Governor, Ann Lee”: a body by its name, but an office)
  const office = head?.form === 'name' && head.first > source.first ? head.last - 1 : source.first;
  const isOffice = ((view.flags[office] ?? 0) & (FLAG.title | FLAG.personNoun)) !== 0 || form[office] === 'Member';
  if (!isOffice || !/^\p{Lu}/u.test(form[office] ?? '')) return source;
  let end = source.last;
  if (form[end - 1] === ')') while (end > office && form[end] !== '(') end--;
  for (let k = candidateFrom(candidates, office + 1); k < candidates.length && (candidates[k]?.first ?? end) < end; k++) {
    const name = candidates[k];
    if (name?.form !== 'name' || name.type !== 'person' || name.last !== end) continue;
    const isJoined = form[name.first - 1] === 'and' && name.role !== undefined;
    const isApposed = form[name.first - 1] === ',' || view.syntax.upos[name.first - 1] === POS.PROPN || isJoined;
    return isApposed ? { ...source, first: name.first, last: name.last, head: name.head, mention: k } : source;
  }
  return source;
}

/** “Friends of the Harbour spokesman Ann Lee”: whom a source ends with, where a body's name goes right up to what they are; -1 otherwise. */
function holderAtEnd({ candidates, view }: Pick<Linking, 'candidates' | 'view'>, { first, head, last }: SourcePlace): number {
  const k = mentionAt(candidates, last - 1);
  const name = candidates[k];
  if (name?.form !== 'name' || name.type !== 'person' || name.last !== last || name.first <= head) return -1;
  let end = wholeGroup(view, head, head + 1).last;
  while (end < name.first && (isCapital(view, end) || (view.flags[end] ?? 0) & FLAG.personNoun)) end++;
  // (a role may have taken the end of the body's name)
  return isCapital(view, head) && head >= first && end >= name.first && !isPlainPerson(view, head) ? k : -1;
}

/** “University of Kell (UK) Vice-Chancellor, Prof Ann Lee”: whom a source ends with behind a comma and their office in a body; -1 otherwise. */
function officerOf({ candidates, view }: Pick<Linking, 'candidates' | 'view'>, { head, last }: SourcePlace): number {
  const k = mentionAt(candidates, last - 1);
  const name = candidates[k];
  if (name?.form !== 'name' || name.type !== 'person' || name.last !== last || name.first <= head + 1 || !isComma(view, name.first - 1))
    return -1;
  // (the office is no part of the body's name)
  return isCapital(view, name.first - 2) && name.first - 2 >= wholeGroup(view, head, head + 1).last ? k : -1;
}

/** “Deputy Ann Lee”, “Professor Ann Lee”: an office, and no body. */
const isPlainPerson = ({ flags }: Linking['view'], i: number): boolean => ((flags[i] ?? 0) & FLAG.title) !== 0;

/** The token in front of what a name has before it: “her husband, the former hurdler Ray Lee”. */
function beforePhrase({ view }: Linking, name: number): number {
  let i = name - 1;
  while (i > 0 && name - i < LONGEST_PHRASE && IN_PHRASE.has(view.syntax.upos[i] ?? -1)) i--;
  return i;
}

/**
 * “the watchdog, which said”: a source that is a relative pronoun for a thing is the phrase right in front of it. (“A person
 * close to the talks, who said …” shows why “who” is left alone: it need not be the nearest.)
 */
export function behindRelative({ view }: Linking, source: SourcePlace): SourcePlace {
  const { first, head, last } = source;
  const near = view.document.tokens.form[head + 1] === ',' ? head + 2 : head + 1;
  if (head >= first || near !== first || last - first !== 1 || !/^which$/i.test(view.document.tokens.form[first] ?? '')) return source;
  let begin = head;
  while (begin > 0 && head - begin < LONGEST_PHRASE && IN_PHRASE.has(view.syntax.upos[begin - 1] ?? -1)) begin--;
  return { ...source, first: begin, last: head + 1 };
}

/** “His party, Leefbaar Stad, was less polite. It called …”: the one group that the sentence before names as its subject, or -1. */
export function groupBefore(linking: Linking, source: SourcePlace): number {
  const { candidates, view } = linking;
  const { sentences } = view.document;
  const own = view.sentence[source.head] ?? 0;
  let found = -1;
  let before = own - 1;
  for (let k = source.mention - 1; k >= 0 && source.mention - k < MOST_MENTIONS; k--) {
    const name = candidates[k];
    const there = view.sentence[name?.head ?? 0] ?? 0;
    if (!name || sentences[there]?.block !== sentences[own]?.block) break;
    if (there === own || linking.clauses.quote[name.head] !== 0) continue;
    // what somebody says in between does not count
    if (own - before === 1) before = Math.max(there, own - MOST_SENTENCES);
    if (there < before) break;
    if (name.form !== 'name' || name.type !== 'group') continue;
    const noun = view.role[name.head] === ROLE.appos && isComma(view, name.first - 1) ? (view.syntax.head[name.head] ?? -1) : -1;
    if (mainSubject(linking, noun < 0 ? name : { ...name, first: noun, last: noun + 1 }) < 0) continue;
    if (found >= 0) return -1;
    found = k;
  }
  return found;
}

/** Words of what a group is called between commas at most. */
const MOST_CALLED = 8;
const IN_NAME = /^(?:and|of|for|&|the)$/;

/** “Their union, the Harbour Workers (HW), claimed”: the tokens `[first, last)` of what the group that a source is called by a noun is called right behind it. */
export function apposedGroup({ candidates, view }: Linking, { head, mention }: SourcePlace): NamePosition | undefined {
  const { form } = view.document.tokens;
  const isNoun = view.syntax.upos[head] === POS.NOUN && ((view.flags[head] ?? 0) & FLAG.groupNoun) !== 0 && !isPlural(view, head);
  if (!isNoun || !isComma(view, head + 1) || candidates[mention]?.form === 'name') return undefined;
  const first = view.hash[head + 2] === THE ? head + 3 : head + 2;
  let last = first;
  while (last - first < MOST_CALLED && (isCapital(view, last) || IN_NAME.test(form[last] ?? ''))) last++;
  const end = form[last] === '(' && form[last + 2] === ')' ? last + 3 : last;
  const isCalled = isCapital(view, first) && isCapital(view, last - 1) && isComma(view, end) && !isDay(view, first);
  return isCalled && candidates[mentionAt(candidates, first)]?.type !== 'person' ? { first, last } : undefined;
}

/** “Officials came to the pier. They said …”: several whom the sentence right before is about, in the same paragraph. */
export function severalBefore(linking: Linking, { head }: SourcePlace): SourcePlace | undefined {
  const { candidates, clauses, view } = linking;
  const { sentences } = view.document;
  const own = sentences[view.sentence[head] ?? 0];
  const before = sentences[(view.sentence[head] ?? 0) - 1];
  if (!own || before?.block !== own.block || head !== own.first || !/^they$/i.test(view.document.tokens.form[head] ?? '')) return undefined;
  for (let i = before.first; i < before.last; i++) {
    if (view.role[i] !== ROLE.subject || view.role[view.syntax.head[i] ?? -1] !== ROLE.root) continue;
    const areSeveral = clauses.quote[i] === 0 && isSeveral(view, i) && ((view.flags[i] ?? 0) & (FLAG.personNoun | FLAG.groupNoun)) !== 0;
    return areSeveral ? { first: beforePhrase(linking, i) + 1, last: i + 1, head: i, mention: mentionAt(candidates, i) } : undefined;
  }
  return undefined;
}

const MOST_MENTIONS = 40;
const MOST_SENTENCES = 3;
const LONGEST_PHRASE = 6;
const IN_PHRASE: ReadonlySet<number> = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PROPN, POS.NUM]);

/** “@shoreline_ann”: by what somebody is called who posts. */
export const isHandle = ({ view }: Linking, i: number): boolean => /^@\w{2,40}$/.test(view.document.tokens.form[i] ?? '');

/** “Ann Lee and others said”: those of whom nothing is told but that there are more. */
export const isUncounted = ({ view }: Linking, i: number): boolean => /^(?:others?|more)$/i.test(view.document.tokens.form[i] ?? '');

/** Whether a source is somebody or something at all: its head is a noun, or “one”, “others”, “some” with words behind it. */
export function canSpeak(linking: Linking, source: SourcePlace): boolean {
  const { view } = linking;
  const { first, last, head } = source;
  const pos = view.syntax.upos[head];
  if (isHandle(linking, head)) return true;
  // “May 6, 2008: Lee's sister reports him missing”; a weekday may be somebody's name
  if (isDay(view, first) && !isWeekday(view, first)) return false;
  if (RELATIVE.test(view.document.tokens.form[head] ?? '') || isWriting(linking, source)) return false;
  if (pos === POS.NOUN || pos === POS.PROPN || (pos === POS.ADJ && view.hash[first] === THE)) return true;
  return (pos === POS.NUM || pos === POS.DET || pos === POS.ADJ) && last - first > 1 && !isAdverbial(view, first);
}

/** What somebody wrote or said: it speaks for whoever that was, and is nobody itself. “The paper” is a newspaper. */
const WRITINGS = hashWords(
  'email emails e-mail e-mails letter letters memo memos editorial conversation conversations message messages text texts note notes diary diaries transcript transcripts document documents essay tweet tweets leaflet poster caption banner placard voicemail record records figures file files log logs statistics',
);

const PAPERS = hashWords(
  'statement sign report study survey poll notice complaint lawsuit indictment filing affidavit review article story',
);

/** Whether a noun is something that is read, and never “they”. */
export const isWritten = ({ view }: Linking, head: number): boolean =>
  view.syntax.upos[head] === POS.NOUN && (PAPERS.has(view.hash[head] ?? 0) || WRITINGS.has(view.hash[head] ?? 0));

/** “The emails said”: whether a source is what nobody in the source wrote. Whose letter it is may be told: “her letter”, “a letter to Lee”. */
function isWriting({ candidates, view }: Linking, { first, last, head }: SourcePlace): boolean {
  if (view.syntax.upos[head] !== POS.NOUN || !WRITINGS.has(view.hash[head] ?? 0)) return false;
  for (let k = candidateFrom(candidates, first); (candidates[k]?.first ?? last) < last; k++) if (candidates[k]?.head !== head) return false;
  return true;
}

/** “Her statement read”, “Lee's letter said”: whose a writing is that is somebody's own. */
export function authorOf({ candidates, entities, entityOf, view }: Linking, { first, head }: SourcePlace): Entity | undefined {
  if (view.syntax.upos[head] !== POS.NOUN || !OWN.has(view.hash[head] ?? 0)) return undefined;
  // “remarks from Lee”
  const behind = candidateFrom(candidates, head + 2);
  const isFrom = /^(?:from|by)$/.test(view.document.tokens.form[head + 1] ?? '') && candidates[behind]?.first === head + 2;
  const from = isFrom ? entities[entityOf[behind] ?? -1] : undefined;
  if (from?.kind === 'person' && from.named) return from;
  for (let k = candidateFrom(candidates, first); (candidates[k]?.first ?? head) < head; k++) {
    const owner = candidates[k]?.head ?? -1;
    const entity = entities[entityOf[k] ?? -1];
    const owns = view.role[owner] === ROLE.possessive && view.syntax.head[owner] === head;
    if (owns && entity?.kind === 'person' && entity.named) return entity;
  }
  return undefined;
}

/** Writings and words in which somebody speaks; what their records say is no speech of theirs. */
const OWN = hashWords(
  'statement post posts remarks comments words testimony letter letters email emails e-mail e-mails message messages memo note tweet tweets diary essay',
);

const isAdverbial = (view: Linking['view'], i: number): boolean => view.syntax.upos[i] === POS.ADV || view.syntax.upos[i] === POS.ADP;

/** Whether a source without a name is one person: “a nurse”, “the attorney general”, “a man's voice”. */
export function isOnePerson({ view }: Linking, { head }: SourcePlace, candidate: MentionCandidate | undefined): boolean {
  if (candidate) return candidate.form === 'nominal' && candidate.number === 'singular' && candidate.type === 'person';
  if (view.document.tokens.form[head] === 'voice') return true;
  return ((view.flags[head] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0 && !/s$/.test(view.document.tokens.form[head] ?? '');
}
