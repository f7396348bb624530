import { POS } from '../../syntax/syntax.ts';
import { startsWithCapital } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { formAt, hasFlag, isCapital, isPlural, SHAPE } from '../document-view.ts';
import { against } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/linking.ts';
import { candidateFrom, mentionAt, type SourcePlace } from '../mentions/find-sources.ts';
import { isComma } from '../read-commas.ts';
import { wholeGroup } from '../whole-group.ts';

const LONGEST_PHRASE = 6;
const IN_PHRASE: ReadonlySet<number> = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PROPN, POS.NUM]);

/**
 * The end of a source's core phrase: up to a comma, a relative clause or a preposition behind the noun, so that
 * “officials in the capital, who …” are “officials”.
 */
export function endOfCore({ view }: Linking, { first, last, head }: SourcePlace): number {
  let end = Math.max(head, first) + 1;
  // “Justices Ann Lee and Tom Ray”: what several are called ends before their names
  if (view.syntax.upos[head] === POS.NOUN && isPlural(view, head)) return Math.min(end, last);
  // “the advocate general”
  if (view.document.tokens.form[end] === 'general') end++;
  // “an international team reports”, of which the tree takes “reports” for the noun
  const isArticle = /^an?$/i.test(view.document.tokens.form[head] ?? '');
  while (isArticle && end < last && isInFrontOfNoun(view, end - 1) && IN_PHRASE.has(view.syntax.upos[end] ?? -1)) end++;
  // names in several words may hang behind their first: “White House”, “the accident investigation board”
  while (end < last && goesOnName(view, end)) end++;
  return Math.min(end, last);
}

const isInFrontOfNoun = ({ syntax: { upos } }: Linking['view'], i: number): boolean => upos[i] === POS.DET || upos[i] === POS.ADJ;

const goesOnName = ({ shape, syntax: { upos } }: Linking['view'], i: number): boolean =>
  upos[i] === POS.PROPN || upos[i] === POS.NOUN || (shape[i] === SHAPE.capital && upos[i] !== POS.PUNCT);

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
  const isOfficeAt = (i: number): boolean => hasFlag(view, i, FLAG.title | FLAG.personNoun) || isMember(view, i);
  const opener = /^the$/i.test(form[source.first] ?? '') ? source.first + 1 : source.first;
  const ofBody = head?.form === 'name' && head.first > source.first ? head.last - 1 : source.first;
  // “The Chairman, Committee on Land, Senator Ann Lee”
  const office = !isOfficeAt(ofBody) && head?.form === 'name' && isComma(view, opener + 1) ? opener : ofBody;
  const isOffice = isOfficeAt(office);
  if (!isOffice || !startsWithCapital(form[office] ?? '')) return source;
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

/** “Member for Kell”, “Cabinet member for transport”. */
const isMember = (view: Linking['view'], i: number): boolean =>
  /^(?:Member|(?:Cabinet|Committee|Board|Council) [Mm]ember)\b/.test(`${formAt(view, i)} ${formAt(view, i + 1)}`);

/**
 * “Friends of the Harbour spokesman Ann Lee”, “the Harbour Workers' Union (HWU) president Ann Lee”: whom a source ends with, where a
 * body's name goes right up to what they are; -1 otherwise.
 */
function holderAtEnd({ candidates, view }: Pick<Linking, 'candidates' | 'view'>, { first, head, last }: SourcePlace): number {
  const k = mentionAt(candidates, last - 1);
  const name = candidates[k];
  if (name?.form !== 'name' || name.type !== 'person' || name.last !== last || name.first <= head) return -1;
  const { form } = view.document.tokens;
  let end = wholeGroup(view, head, head + 1).last;
  while (isCapital(view, end)) end++;
  if (form[end] === '(' && form[end + 2] === ')') end += 3;
  if (form[end] === 'acting') end++;
  const office = end;
  while (end < name.first && (isCapital(view, end) || (view.flags[end] ?? 0) & FLAG.personNoun || form[end] === 'head')) end++;
  // “director of public health”
  if (end > office && form[end] === 'of')
    while (end < name.first && (end === office || IN_PHRASE.has(view.syntax.upos[end + 1] ?? -1))) end++;
  // (a role may have taken the end of the body's name)
  return isCapital(view, head) && head >= first && end >= name.first && !isPlainPerson(view, head) ? k : -1;
}

/**
 * “University of Kell (UK) Vice-Chancellor, Prof Ann Lee”, “the Department for Kell's permanent secretary, Ann Lee”: whom a source ends
 * with behind a comma and their office in a body; -1 otherwise.
 */
function officerOf({ candidates, view }: Pick<Linking, 'candidates' | 'view'>, { first, head, last }: SourcePlace): number {
  const k = mentionAt(candidates, last - 1);
  const name = candidates[k];
  if (name?.form !== 'name' || name.type !== 'person' || name.last !== last || name.first <= head + 1 || !isComma(view, name.first - 1))
    return -1;
  // “The Chairman, Committee on Land, Senator Ann Lee”, of which the tree has the committee for the subject
  if (isComma(view, first - 1) && isPlainPerson(view, first - 2) && name.role !== undefined) return k;
  const office = name.first - 2;
  let owner = office - 1;
  while (owner > head && !POSSESSIVE.test(formAt(view, owner))) owner--;
  const isOwned = owner > head && hasFlag(view, office, FLAG.personNoun) && !isPlural(view, office);
  // (the office is no part of the body's name)
  return (isOwned || isCapital(view, office)) && office >= wholeGroup(view, head, head + 1).last ? k : -1;
}

/** “Deputy Ann Lee”, “Professor Ann Lee”: an office, and no body. */
const isPlainPerson = ({ flags }: Linking['view'], i: number): boolean => ((flags[i] ?? 0) & FLAG.title) !== 0;

/** The token in front of what a name has before it: “her husband, the former hurdler Ray Lee”. */
export function beforePhrase({ view }: Linking, name: number): number {
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
