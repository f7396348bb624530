import { POS } from '../../syntax/syntax.ts';
import { standsBesideSpeech } from '../beside-speech.ts';
import { inCapitals, isInBody, SHAPE } from '../document-view.ts';
import { type Entity, hasModifier } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWord, hashWords, THE } from '../word-hash.ts';
import type { Linking } from './linking.ts';
import { mainSubject } from './main-subject.ts';
import { speaks } from './say-again.ts';

/* Descriptions that mean somebody whom the text has called by the same noun. */

/** Mentions in front of a description among which its noun is looked for. */
const MOST_AROUND = 200;

/** Whether a description of one person may mean an entity. */
export const fits = (entity: Entity, nominal: MentionCandidate): boolean =>
  entity.kind === 'person' &&
  nominal.number === 'singular' &&
  (entity.gender === 'unknown' || nominal.gender === 'unknown' || entity.gender === nominal.gender);

/**
 * “the president”, “the French president”: somebody whose title or role has the same noun, if only one can be meant. Those whom
 * “the speaker” meant before, but nobody could tell, are no rivals of who is named.
 */
export function throughNoun(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { clauses, view, entities, candidates, entityOf, speakerOf } = linking;
  if (view.hash[nominal.first] !== THE && !isOfficeInCapitals(linking, nominal)) return undefined;
  const noun = view.hash[nominal.head] ?? 0;
  const found: Entity[] = [];
  const ofParty: Entity[] = [];
  // nobody speaks of “the minister” who is it
  const seen = new Set([entities[speakerOf[clauses.quote[nominal.head] ?? 0] ?? -1]]);
  for (let j = k - 1; j >= 0 && k - j < MOST_AROUND; j--) {
    const entity = entities[entityOf[j] ?? -1];
    if (!entity || seen.has(entity) || candidates[j]?.form === 'pronoun') continue;
    seen.add(entity);
    if (noun === OFFICER && isOtherOfficer(linking, entity, nominal)) continue;
    if (!entity.nouns.has(noun) || !fits(entity, nominal) || isOtherOffice(linking, entity, nominal)) continue;
    if (!contradicts(linking, entity, nominal)) found.push(entity);
    else if (entity.named && addsParty(linking, entity, nominal)) ofParty.push(entity);
  }
  if (found.length === 0 && ofParty.length === 1) return ofParty[0];
  const named = found.filter((entity) => entity.named);
  const others = found.filter((entity) => !entity.named && isBroughtIn(linking, entity));
  if (named.length === 0) return others.length > 1 ? undefined : (others[0] ?? found[0]);
  const current = preferred(named, (entity) => !hasModifier(entity, ONCE));
  if (others.length > 0 && ANYBODY.has(noun)) return undefined;
  const [one, another] = current;
  const isOnly = one && !another && others.every((other) => firstOf(other) <= firstOf(one));
  return isOnly ? one : lastActive(linking, k, [...current, ...others]);
}

const OFFICER = hashWord('officer');
/** Ranks of police that lead others. */
export const LEADING_RANKS = 'inspector superintendent di dci insp supt sp ssp dsp asp acp dcp supt. insp.';
const LED_BY = hashWords(LEADING_RANKS);
/** “Inspector Lee told of the raid. The officer was hurt”: one of those whom somebody of a higher rank leads, who only speaks as “the officer”. */
const isOtherOfficer = ({ view }: Linking, { nouns }: Entity, { first, last }: MentionCandidate): boolean =>
  !standsBesideSpeech(view, first, last) && [...nouns].some((noun) => LED_BY.has(noun));

const ONCE = ['former', 'ex', 'late', 'onetime', 'then'].map(hashWord);

const firstOf = ({ links }: Entity): number => links[0]?.mention ?? -1;

/** “a magistrate”, “another minister”: whether the article's body brings somebody in as new; “as a minister” and “any minister” are nobody. */
export function isBroughtIn(linking: Linking, entity: Entity): boolean {
  const { hash } = linking.view;
  const mention = linking.candidates[firstOf(entity)];
  if (!mention || isInHeadline(linking, mention)) return false;
  return !NOBODY_NEW.has(hash[mention.first] ?? 0) && !LIKENS.has(hash[mention.first - 1] ?? 0);
}

const NOBODY_NEW = hashWords('the no any every each');
const LIKENS = hashWords('as like than');

/** Who of several the text was last about, outside of marks and in this paragraph or the one before. */
function lastActive(linking: Linking, k: number, several: readonly Entity[]): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const block = (mention: number): number => view.document.sentences[view.sentence[candidates[mention]?.head ?? 0] ?? 0]?.block ?? 0;
  for (let j = k - 1; j >= 0 && k - j < MOST_AROUND && block(k) - block(j) <= 1; j--) {
    const entity = entities[entityOf[j] ?? -1];
    const mention = candidates[j];
    if (!entity || !mention || !several.includes(entity) || clauses.quote[mention.head] !== 0) continue;
    if (speaks(linking, mention.head) || mainSubject(linking, mention) >= 0) return entity;
  }
  return undefined;
}

/** Those of whom something holds; all where it holds of none. */
export function preferred(entities: readonly Entity[], holds: (entity: Entity) => boolean): readonly Entity[] {
  const some = entities.filter(holds);
  return some.length > 0 ? some : entities;
}

/** “Union Home Minister said”: an office without an article, all in capitals; “Her Majesty” is none. */
function isOfficeInCapitals({ view }: Linking, { first, last }: MentionCandidate): boolean {
  const { upos } = view.syntax;
  for (let i = first; i < last; i++) if (view.shape[i] !== SHAPE.capital || upos[i] === POS.DET || upos[i] === POS.PRON) return false;
  return last - first > 1 && !inCapitals(view, first);
}

const OFFICES = hashWords('minister president governor mayor premier speaker');
const OTHER_OFFICE = ['prime', 'chief', 'vice', 'deputy', 'lieutenant'].map(hashWord);

/** “the teacher” is no head teacher, and “the coach” no assistant coach. */
const OTHER_JOB: ReadonlyMap<number, readonly number[]> = new Map([
  [hashWord('teacher'), [hashWord('head')]],
  [hashWord('coach'), [hashWord('assistant')]],
  [hashWord('manager'), [hashWord('assistant')]],
]);

/** “the minister”, where somebody is the prime minister: an office with a word in front that the description lacks is another. */
export function isOtherOffice({ view }: Linking, { nounModifiers }: Entity, { first, head }: MentionCandidate): boolean {
  const noun = view.hash[head] ?? 0;
  const others = OFFICES.has(noun) ? OTHER_OFFICE : OTHER_JOB.get(noun);
  if (!others) return false;
  const isSaid = (word: number): boolean => view.hash.subarray(first, head).includes(word);
  return others.some((word) => nounModifiers.has(word) && !isSaid(word));
}

const THIS = hashWords('this that');
export const ANYBODY = hashWords(
  'person official officer man woman boy girl child teenager teen youngster pensioner source individual employee resident victim friend',
);
const MOST_SENTENCES = 2;

/** “A third official said so. ‘…,’ that person said”: whom, without a name, the text was about right before. */
export function throughThis(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { candidates, entities, entityOf, view } = linking;
  if (!THIS.has(view.hash[nominal.first] ?? 0) || nominal.head !== nominal.first + 1) return undefined;
  const own = view.sentence[nominal.head] ?? 0;
  const noun = view.hash[nominal.head] ?? 0;
  for (let j = k - 1; j >= 0 && own - (view.sentence[candidates[j]?.head ?? 0] ?? 0) <= MOST_SENTENCES; j--) {
    const other = candidates[j];
    const entity = entities[entityOf[j] ?? -1];
    if (other?.form !== 'nominal' || other.number === 'plural' || entity?.kind !== 'person' || entity.named) continue;
    if (mainSubject(linking, other) >= 0 && (ANYBODY.has(noun) || view.hash[other.head] === noun)) return entity;
  }
  return undefined;
}

/** Whether a mention stands above the article's body. */
export const isInHeadline = ({ view }: Linking, mention: MentionCandidate | undefined): boolean =>
  mention !== undefined && !isInBody(view, mention.head);

/** What is said of somebody and tells nobody apart: “the veteran councillor”. */
const JUDGES = hashWords(
  'veteran longtime outspoken embattled beleaguered controversial popular serving respected current sitting incumbent outgoing',
);

/** “the Australian coach”, who is Australia's or was called so: how lands and those who come from them end. */
function isOfLand({ document, shape }: Linking['view'], { nounModifiers }: Entity, i: number): boolean {
  const word = (document.tokens.form[i] ?? '').toLowerCase();
  if (shape[i] !== SHAPE.capital || word.length < SHORTEST_LAND) return false;
  const others = /[ni]$/.test(word) ? [word.slice(0, -1), word.slice(0, -2)] : [`${word}n`, `${word}i`, `${word}an`];
  return others.some((other) => nounModifiers.has(hashWord(other)));
}

/** Letters of the shortest word for a land that is told by its end: “Mali”. */
const SHORTEST_LAND = 4;

const PARTIES = hashWords(
  'republican democratic democrat conservative labour labor liberal tory green nationalist socialist centrist independent',
);

/** “Gov. Lee … the Republican governor”: whether a description only tells the party of one of whom it was not told. */
function addsParty({ view }: Linking, entity: Entity, { first, head }: MentionCandidate): boolean {
  return head - first === 2 && PARTIES.has(view.hash[first + 1] ?? 0) && !hasModifier(entity, PARTIES);
}

/** Whether a description has a word that nobody has used of an entity: “the French president” is not the Polish one. */
export function contradicts({ view }: Linking, entity: Entity, nominal: MentionCandidate): boolean {
  for (let i = nominal.first; i < nominal.head; i++) {
    const pos = view.syntax.upos[i];
    if ((pos !== POS.ADJ && pos !== POS.NOUN && pos !== POS.PROPN) || JUDGES.has(view.hash[i] ?? 0)) continue;
    if (!entity.nounModifiers.has(view.hash[i] ?? 0) && !isOfLand(view, entity, i)) return true;
  }
  return false;
}
