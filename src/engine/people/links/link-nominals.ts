import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, isCapital, ROLE, SHAPE } from '../document-view.ts';
import { type Entity, makeEntity } from '../entity.ts';
import { CALLINGS } from '../is-epithet.ts';
import { FLAG } from '../lexicon.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { initialsOf } from '../names/office-initials.ts';
import { SHORT_TITLES } from '../names/part-titles.ts';
import { isInFront, isServed } from '../read-commas.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { entityAt } from './entity-at.ts';
import { throughJoined } from './joined-roles.ts';
import { saysAgainOtherwise, throughEpithet } from './link-epithets.ts';
import type { Linking } from './linking.ts';
import { moveUnnamed } from './move-links.ts';
import { throughFirst, throughWho } from './same-clause.ts';
import { fits, throughNoun, throughThis } from './same-noun.ts';
import { shownBy } from './shown-by.ts';
import { throughCommas } from './through-commas.ts';
import { throughDeed } from './through-deed.ts';
import { throughIdentity } from './through-identity.ts';
import { WHOLE } from './whole-titles.ts';

/** A rule that may say whom a description means. */
interface NominalRule {
  readonly name: string;
  /** Share of links that were right in cross-validation; what the link counts as. */
  readonly sure: number;
  readonly find: (linking: Linking, nominal: MentionCandidate, k: number) => Entity | undefined;
}

const AS = hashWord('as');
const BECOMES = new Set(
  ['become', 'becomes', 'became', 'becoming', 'remain', 'remains', 'remained', 'named', 'elected', 'appointed'].map(hashWord),
);

function throughAppositive(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { view, clauses } = linking;
  const head = view.syntax.head[nominal.head] ?? -1;
  // “for Ann Lee; chief executive Paul Ray and others”
  if (view.document.tokens.form[nominal.first - 1] === ';' || isServed(view, nominal.first)) return undefined;
  if (view.role[nominal.head] === ROLE.appos && head >= 0) return entityAt(linking, head, k);
  const appositive = isInFront(view, nominal.first) ? -1 : (clauses.appositive[nominal.head] ?? -1);
  // “his wife and daughter Ann Lee” are two
  const isMeant = (c: MentionCandidate): boolean =>
    c.form === 'name' &&
    c.first <= appositive &&
    c.last > appositive &&
    !(c.role && view.document.tokens.form[c.first - 1] === 'and') &&
    // “A third man, Lee's brother Tom Ray”
    !POSSESSIVE.test(view.document.tokens.form[c.last] ?? '');
  return appositive >= 0 && linking.candidates.slice(k + 1, k + 7).some(isMeant) ? entityAt(linking, appositive, k) : undefined;
}

function throughCopula(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { clauses, view } = linking;
  // “he is no sailor”
  if (/^no$/i.test(view.document.tokens.form[nominal.first] ?? '')) return undefined;
  const subject = clauses.subject[nominal.head] ?? -1;
  return clauses.copula[nominal.head] === 1 && subject >= 0 ? entityAt(linking, subject, k) : undefined;
}

/** “worked as a teacher”, “became chairman”, “was named director”; “described her as a friend” tells of “her”. */
function throughPredicate(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { view, clauses } = linking;
  const verb = view.syntax.head[nominal.head] ?? -1;
  if (verb < 0) return undefined;
  const asRole = clauses.marker[nominal.head] === AS && view.role[nominal.head] === ROLE.oblique;
  const becomes = BECOMES.has(view.hash[verb] ?? 0) && (view.role[nominal.head] === ROLE.clause || view.role[nominal.head] === ROLE.object);
  const subject = clauses.subject[verb] ?? -1;
  // “described the hall as a survivor” tells of the hall
  if (asRole && DESCRIBES.test(view.document.tokens.form[verb] ?? '') && hasObject(view, verb, nominal.first))
    return toldObject(linking, verb, nominal, k);
  const told = asRole && !SUCCEEDS.has(view.hash[verb] ?? 0) ? toldObject(linking, verb, nominal, k) : undefined;
  return told ?? ((asRole || becomes) && subject >= 0 ? entityAt(linking, subject, k) : undefined);
}

const SUCCEEDS = hashWords('succeeds succeeded succeed replaces replaced replace follows followed joins joined left met beat defeated');

/** Verbs that say what their object is, and nothing of who does it. */
const DESCRIBES = /^(?:describ|hail|dismiss|prais|portray|regard|denounc|brand|label|condemn|depict)/;

function hasObject({ role, syntax }: DocumentView, verb: number, first: number): boolean {
  for (let i = verb + 1; i < first && i - verb < 12; i++) if (syntax.head[i] === verb && role[i] === ROLE.object) return true;
  return false;
}

/** The person who is the object of a verb in front of a description: “her” in “called her a friend”. */
function toldObject(linking: Linking, verb: number, { first }: MentionCandidate, k: number): Entity | undefined {
  const { role, syntax } = linking.view;
  for (let i = verb + 1; i < first && i - verb < 12; i++)
    if (syntax.head[i] === verb && role[i] === ROLE.object) return entityAt(linking, i, k);
  return undefined;
}

/** “His father, Anthony”, “Lee's wife”: whose and what, remembered for the next time. */
function kinKey(linking: Linking, nominal: MentionCandidate, k: number): string | undefined {
  const { view } = linking;
  for (let i = nominal.first; i < nominal.head; i++) {
    if (view.role[i] !== ROLE.possessive || view.syntax.head[i] !== nominal.head) continue;
    const owner = entityAt(linking, i, k);
    return owner ? `${owner.index} ${view.hash[nominal.head]}` : undefined;
  }
  return undefined;
}

/** “a poet called Ann Lee”, “a man who gave his name as Ray”, “a monk named Ray”, “a monk known as Ray”, unlike “one monk called Ray a liar”. */
function throughCalled({ candidates, entities, entityOf, view }: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { form } = view.document.tokens;
  // behind “his” and in front of “as”
  const given = candidates[k + 2];
  const gave = form.slice(nominal.last, nominal.last + 5).join(' ');
  if (given?.form === 'name' && given.first === nominal.last + 5 && /^who gave (?:his|her|their) name as$/.test(gave))
    return entities[entityOf[k + 2] ?? -1];
  const isKnown = form[nominal.last] === 'known' && form[nominal.last + 1] === 'as';
  const isSoCalled = isKnown || /^(?:called|named)$/.test(form[nominal.last] ?? '');
  if (!isSoCalled || (!isKnown && view.syntax.head[nominal.last] !== nominal.head)) return undefined;
  const begin = nominal.last + (isKnown ? 2 : 1);
  const name = candidates[k + 1];
  return name?.form === 'name' && name.type === 'person' && name.first === begin ? entities[entityOf[k + 1] ?? -1] : undefined;
}

const RULES: readonly NominalRule[] = [
  { name: 'appositive', sure: 0.97, find: throughCalled },
  { name: 'appositive', sure: 0.9, find: throughCommas },
  { name: 'appositive', sure: 0.9, find: throughAppositive },
  { name: 'appositive', sure: 0.9, find: throughJoined },
  { name: 'is-a', sure: 0.9, find: throughCopula },
  { name: 'is-a', sure: 0.9, find: throughIdentity },
  { name: 'is-a', sure: 0.9, find: throughWho },
  { name: 'is-a', sure: 0.9, find: throughFirst },
  { name: 'serves-as', sure: 0.86, find: throughPredicate },
  { name: 'same-role', sure: 0.8, find: throughNoun },
  { name: 'same-role', sure: 0.8, find: throughThis },
  { name: 'same-role', sure: 0.8, find: throughDeed },
  { name: 'epithet', sure: 0.8, find: throughEpithet },
  { name: 'epithet', sure: 0.8, find: saysAgainOtherwise },
];

/** The initials of an office of two capitals and more: “pm”; undefined for any other words. */
function officeInitials(view: DocumentView, first: number, last: number): string | undefined {
  let begin = last;
  while (begin > first && /^\p{Lu}/u.test(view.document.tokens.form[begin - 1] ?? '')) begin--;
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
  const isNoun = ((view.flags[head] ?? 0) & (FLAG.personNoun | FLAG.title)) !== 0 || view.shape[head] === SHAPE.upper;
  if (isNoun || CALLINGS.has(noun) || SHORT_TITLES.has(noun)) entity.nouns.add(noun);
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
  if (/^(?:then|former|late|ex)$/.test(view.document.tokens.form[first - 1] ?? '')) entity.nounModifiers.add(view.hash[first - 1] ?? 0);
  // “the Minister for Transport” is the transport minister
  if (/^(?:of|for)$/.test(words[head + 1] ?? '')) for (let i = head + 2; i < head + 5; i++) entity.nounModifiers.add(view.hash[i] ?? 0);
}

/** What descriptions have been bound to whom in this document: “her mother” is the same mother each time. */
export type Kin = Map<string, Entity>;

/**
 * Links description `k`, by the first rule that knows, or makes an entity without a name of it: “a nurse” then competes
 * for “she”, and is listed only when she speaks.
 */
export function linkNominal(linking: Linking, k: number, kin: Kin): void {
  const { candidates, entities, entityOf } = linking;
  const nominal = candidates[k];
  if (!nominal || nominal.number === 'plural' || nominal.type !== 'person') return;
  const key = kinKey(linking, nominal, k);
  const link = (entity: Entity, rule: string, sure: number): void => {
    entityOf[k] = entity.index;
    const target = shownBy(linking, entity, k)?.span;
    entity.links.push({
      mention: k,
      sure,
      evidence: {
        rule,
        span: nominal.span,
        ...(target ? { target } : {}),
        certainty: sure >= 0.97 ? 'stated' : sure >= 0.85 ? 'inferred' : 'unsure',
      },
    });
    noteNouns(linking, entity, nominal.first, nominal.head);
    entity.nouns.add(linking.view.hash[nominal.head] ?? 0);
    if (entity.gender === 'unknown') entity.gender = nominal.gender;
    if (key === undefined) return;
    const known = kin.get(key);
    // “her mother”, called Dora further on; in marks, who speaks is settled by then
    const isOutside = linking.clauses.quote[nominal.head] === 0;
    if (known && !known.named && entity.named && isOutside) moveUnnamed(linking, known, entity);
    if (!known || entity.named) kin.set(key, known?.named ? known : entity);
  };
  for (const rule of RULES) {
    const entity = rule.find(linking, nominal, k);
    if (!entity || !fits(entity, nominal)) continue;
    link(entity, rule.name, rule.sure);
    return;
  }
  const relative = key === undefined ? undefined : kin.get(key);
  if (relative) {
    link(relative, 'same-relation', 0.9);
    return;
  }
  const entity = makeEntity(entities.length, 'person', false);
  entities.push(entity);
  link(entity, 'description', 0.9);
}
