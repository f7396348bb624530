import { POS } from '../../syntax/syntax.ts';
import { standsBesideSpeech } from '../beside-speech.ts';
import { hasFlag, ROLE, SHAPE } from '../document-view.ts';
import { type Entity, hasModifier } from '../entity.ts';
import { INTERNATIONAL, isEpithet, STARS } from '../is-epithet.ts';
import { RELATIVES } from '../kin.ts';
import { FLAG, lookUp } from '../lexicon.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isCountry } from '../names/known-bodies.ts';
import { isLandWord, isOfPeople, wordsForLand } from '../peoples.ts';
import { hashWords, THE } from '../word-hash.ts';
import type { Linking } from './linking.ts';
import { mainSubject } from './main-subject.ts';
import { isElsewhere, isOfOtherParty, onlyOfParty, politiciansCalled } from './politicians.ts';
import { fits } from './same-noun.ts';
import { speaks } from './say-again.ts';

const MOST_MENTIONS = 40;
const ONCE = hashWords('former ex veteran retired onetime');

/** “the Labour MP said”, “the former Leeds defender said”: new words for who spoke just before, which tell more of them. */
export function saysAgainOtherwise(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { view, candidates, entities, entityOf } = linking;
  if (view.hash[nominal.first] !== THE || !standsBesideSpeech(view, nominal.first, nominal.last)) return undefined;
  let tells = false;
  for (let i = nominal.first + 1; i < nominal.head; i++)
    if (view.syntax.upos[i] === POS.PROPN || hasFlag(view, i, FLAG.demonym) || ONCE.has(view.hash[i] ?? 0)) tells = true;
  if (!tells) return undefined;
  // a manager may be a former midfielder
  const field = ONCE.has(view.hash[nominal.first + 1] ?? 0) ? undefined : fieldOf(view, nominal);
  const sentence = view.sentence[nominal.head] ?? 0;
  const block = view.document.sentences[sentence]?.block ?? 0;
  for (let j = k - 1; j >= 0 && k - j < 40; j--) {
    const other = candidates[j];
    if (!other) continue;
    // the same noun for somebody else
    if (other.form === 'nominal' && view.hash[other.head] === view.hash[nominal.head]) return undefined;
    const there = view.sentence[other.head] ?? 0;
    const blockThere = view.document.sentences[there]?.block ?? 0;
    if (sentence - there > 2 || block - blockThere > 1 || view.document.blocks[blockThere]?.role !== 'body') return undefined;
    if (there === sentence || !(speaks(linking, other.head) || isOnlySubject(linking, j, sentence))) continue;
    const entity = entities[entityOf[j] ?? -1];
    return entity?.named && (!field || isOfField(field, entity)) && !isElsewhere(linking, nominal, k, entity) ? entity : undefined;
  }
  return undefined;
}

/** “Boss Ray Lee was furious. The former Leeds defender …”: whom alone the sentence right before is about, in one paragraph. */
function isOnlySubject(linking: Linking, k: number, sentence: number): boolean {
  const { candidates, view } = linking;
  const name = candidates[k];
  const there = view.sentence[name?.head ?? 0] ?? 0;
  const { sentences } = view.document;
  const apart = (sentences[sentence]?.block ?? 0) - (sentences[there]?.block ?? 0);
  if (name?.form !== 'name' || sentence - there !== 1 || apart > 1) return false;
  const isOther = (j: number): boolean => j !== k && candidates[j]?.form === 'name' && candidates[j]?.type === 'person';
  for (let j = k; j >= 0 && k - j < MOST_MENTIONS && view.sentence[candidates[j]?.head ?? 0] === there; j--) if (isOther(j)) return false;
  for (let j = k; j < candidates.length && j - k < MOST_MENTIONS && view.sentence[candidates[j]?.head ?? 0] === there; j++)
    if (isOther(j)) return false;
  // “Her rival, Ray Lee, was late”
  const above = view.role[name.head] === ROLE.appos ? (view.syntax.head[name.head] ?? -1) : -1;
  return mainSubject(linking, name) >= 0 || (above >= 0 && view.role[above] === ROLE.subject);
}

const AGES = hashWords('teenager youngster pensioner star');
/** Words by which a newspaper goes on about somebody, by the field that they are from. */
const FIELDS: readonly ReadonlySet<number>[] = [
  AGES,
  ...[
    'striker midfielder winger defender goalkeeper keeper forward playmaker footballer player batsman batter bowler seamer spinner opener all-rounder wicketkeeper fly-half scrum-half prop hooker flanker half back quarterback sprinter boxer golfer swimmer jockey cyclist',
    'novelist author writer poet playwright',
    'lawmaker congressman congresswoman legislator politician parliamentarian mp td msp mep mla mlc deputy backbencher',
    'billionaire entrepreneur tycoon mogul businessman businesswoman',
  ].map((words) => hashWords(words)),
  new Set([
    ...hashWords('actor actress singer rapper comedian musician performer songwriter guitarist drummer bassist frontman'),
    ...STARS,
  ]),
];

const fieldOf = ({ hash }: Linking['view'], { head }: MentionCandidate): ReadonlySet<number> | undefined =>
  FIELDS.find((words) => words.has(hash[head] ?? 0)) ?? politiciansCalled(hash[head] ?? 0);

/** What a player or a tycoon may be besides. */
const BESIDES = hashWords('captain skipper international star candidate nominee contender frontrunner');

/** “Ann Lee sang. The singer …”: whether a description of that field may mean somebody: nothing else was said of them. */
const isOfField = (field: ReadonlySet<number>, { nouns }: Entity): boolean =>
  field === AGES || [...nouns].every((noun) => BESIDES.has(noun)) || [...nouns].some((noun) => field.has(noun));

/** “the Italian said”, “the 52-year-old”, “the striker”: whoever has that age or comes from there, else the subject of what was told just before. */
export function throughEpithet(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const field = isPlain(view, nominal) && clauses.quote[nominal.head] === 0 ? fieldOf(view, nominal) : undefined;
  // “the Czech international” may be any of a team: only who spoke, or whom alone it was told of
  const aged = ageBehind(view, nominal);
  if (!field && aged === undefined && (!isEpithet(view, nominal.head) || view.hash[nominal.head] === INTERNATIONAL)) return undefined;
  const ofParty = field ? onlyOfParty(linking, nominal) : undefined;
  if (ofParty) return ofParty;
  const { form } = view.document.tokens;
  const age = form[nominal.head] === 'old' ? Number(form[nominal.head - 4]) : aged;
  const land =
    field || age !== undefined || view.shape[nominal.head] !== SHAPE.capital ? undefined : wordsForLand(form[nominal.head] ?? '');
  const sentence = view.sentence[nominal.head] ?? 0;
  const block = view.document.sentences[sentence]?.block ?? 0;
  let subject: Entity | undefined;
  let since = sentence;
  const others = new Set<Entity>();
  const compatriots = new Set<Entity>();
  for (let j = k - 1; j >= 0 && k - j < 60; j--) {
    const other = candidates[j];
    const entity = entities[entityOf[j] ?? -1];
    if (!other || !entity?.named || !fits(entity, nominal) || isOfOtherParty(view, nominal, entity)) continue;
    // (a teenager by the age is called so already)
    if ((age !== undefined || field === AGES) && entity.age !== undefined) {
      if (entity.age === age) return entity;
      continue;
    }
    // (“his mother, Ann, said no. The 29-year-old …” is not she)
    const isByName = other.form === 'name' && view.role[other.head] === ROLE.subject;
    if (age !== undefined && !isByName && [...entity.nouns].some((noun) => RELATIVES.has(noun))) continue;
    const there = view.sentence[other.head] ?? 0;
    const near = there < sentence && block - (view.document.sentences[there]?.block ?? 0) <= 1;
    if (near && land && hasModifier(entity, land)) compatriots.add(entity);
    if (!near || clauses.quote[other.head] !== 0 || (subject && there < since)) continue;
    // a root that is a name is a subject whose verb the parser hung below it
    const role = view.role[other.head];
    if (subject || (role !== ROLE.subject && role !== ROLE.root)) others.add(entity);
    else {
      subject = entity;
      since = there;
    }
  }
  if (land && compatriots.size > 0) return onlyOf(compatriots, subject);
  // “The Norwegian and the Swede met”: two of whom no land was told
  if (land && form[nominal.last] === 'and') return undefined;
  // “Lee of Sweden beat Ray. The Italian …” is not Lee
  if (land && subject && isFromSomewhere(view, subject)) return onlyOf(others, undefined, (other) => !isFromSomewhere(view, other));
  // “Ann met Ray. The father of two …”
  if (!subject && nominal.gender !== 'unknown') return onlyOf(others, undefined);
  if (!field || !subject) return subject;
  // “Lee met Ray. The striker …” may be either
  for (const other of others) if (other !== subject && isOfField(field, other)) return undefined;
  return isOfField(field, subject) && !isElsewhere(linking, nominal, k, subject) ? subject : undefined;
}

/** What people are known for of whom a newspaper goes on by what they are and how old. */
const KNOWN_FOR = hashWords(
  'chairman chairwoman president minister premier mp senator governor mayor leader politician lawmaker actor actress singer star rapper comedian presenter broadcaster author novelist billionaire tycoon businessman businesswoman entrepreneur executive director founder',
);

/** “The Kell chairman, 75, claimed”: the age behind who somebody known is; undefined where none stands there. */
function ageBehind(view: Linking['view'], { first, head, last }: MentionCandidate): number | undefined {
  const { form } = view.document.tokens;
  const isSet = form[last] === ',' && form[last + 2] === ',' && /^[1-9]\d$/.test(form[last + 1] ?? '');
  return isSet && view.hash[first] === THE && KNOWN_FOR.has(view.hash[head] ?? 0) ? Number(form[last + 1]) : undefined;
}

/** Whether the text has said of somebody what land they come from. */
const isFromSomewhere = ({ lexicon }: Linking['view'], { nounModifiers }: Entity): boolean =>
  [...nounModifiers].some(
    (word) => isLandWord(word) || isOfPeople(word) || (lookUp(lexicon, word) & FLAG.demonym) !== 0 || isCountry(word),
  );

/** The subject where it is one of several, else the only one. */
function onlyOf(several: ReadonlySet<Entity>, subject: Entity | undefined, holds = (_: Entity): boolean => true): Entity | undefined {
  const found = [...several].filter(holds);
  return subject && found.includes(subject) ? subject : found.length === 1 ? found[0] : undefined;
}

/** “The Kell striker”: the subject of its clause, or who speaks, of whom no “of” or “who” tells more. */
function isPlain(view: Linking['view'], { first, head, last }: MentionCandidate): boolean {
  // (“The Kell MP”: the tree may have “Kell” for the head)
  const above = view.syntax.head[head] ?? -1;
  const carrier = above > first && above < head ? above : head;
  const isSubject = view.role[carrier] === ROLE.subject || standsBesideSpeech(view, first, last);
  const next = view.syntax.upos[last];
  return view.hash[first] === THE && isSubject && (next === POS.VERB || next === POS.AUX || next === POS.ADV);
}
