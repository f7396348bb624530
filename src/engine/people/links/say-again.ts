import { SAYS } from '../beside-speech.ts';
import { formAt, ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { PronounKind } from '../mentions/find-pronouns.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import type { Antecedent } from './antecedents.ts';
import type { Linking } from './linking.ts';
import { mainSubject } from './main-subject.ts';

const MOST_SENTENCES = 3;
/** Sentences in marks that are gone back over. */
const MOST_IN_MARKS = 12;
const MOST_MENTIONS = 40;

/**
 * “Lee said that Ray was late. ‘Where was he?’ he asked.”: who spoke in the sentence before speaks again, though somebody
 * else was named nearer. Outside marks, and across paragraphs where nothing but words in marks stands between; where a group or
 * nobody known spoke last, it is left open.
 */
export function sayAgain(linking: Linking, k: number, kind: PronounKind, antecedents: readonly Antecedent[]): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const pronoun = candidates[k];
  if (!pronoun || !speaks(linking, pronoun.head)) return undefined;
  const sentence = view.sentence[pronoun.head] ?? 0;
  const block = view.document.sentences[sentence]?.block;
  const told = lastTold(linking, sentence);
  const { form } = view.document.tokens;
  const isAccording = /^according$/i.test(form[pronoun.head - 2] ?? '');
  let isAlone = /^s?he$/i.test(form[pronoun.head] ?? '') || isAccording;
  for (let j = k - 1; j >= 0; j--) {
    const other = candidates[j];
    if (!other) continue;
    const there = view.sentence[other.head] ?? 0;
    const isHere = view.document.sentences[there]?.block === block;
    const entity = entities[entityOf[j] ?? -1];
    if (there < told && (!isHere || sentence - there > MOST_SENTENCES)) return undefined;
    if (there === sentence && other.form !== 'pronoun' && entity?.kind === 'person' && clauses.quote[other.head] === 0) isAlone = false;
    // “Lee said no. Ray believes it will. According to him, …”: whom a sentence since then is about
    if (isAccording && there < sentence && other.form === 'name' && entity?.kind === 'person' && mainSubject(linking, other) >= 0)
      return entity;
    if (there === sentence || !speaks(linking, other.head) || isReported(linking, clauses.predicate[other.head] ?? -1)) continue;
    // in the paragraph before, only whom that sentence is about: who asks is answered, and who is named here is nearer
    if (!isHere && (!isAlone || !isMain(linking, other) || asks(linking, other))) return undefined;
    if (entity?.kind !== 'person' || (entity.gender !== 'unknown' && entity.gender !== kind.gender)) return undefined;
    return antecedents.some((antecedent) => antecedent.entity === entity) ? entity : undefined;
  }
  return undefined;
}

/** Whether somebody is whom a sentence is about, or utters words in marks, or answers: “Asked if it was true, Lee said …”, “according to Lee”. */
function isMain(linking: Linking, speaker: MentionCandidate): boolean {
  const { sayings, view } = linking;
  const { first = 0 } = view.document.sentences[view.sentence[speaker.head] ?? 0] ?? {};
  if (mainSubject(linking, speaker) >= 0 || (sayings.get(speaker.head)?.length ?? 0) > 0) return true;
  const { form } = view.document.tokens;
  return /^asked$/i.test(form[first] ?? '') || /^according$/i.test(form[speaker.first - 2] ?? '');
}

const asks = ({ clauses, view }: Linking, { head }: MentionCandidate): boolean => /^ask/.test(formAt(view, clauses.predicate[head] ?? -1));

/** The last sentence before another that is not all in marks. */
export function lastTold({ clauses, view }: Linking, sentence: number): number {
  const { sentences } = view.document;
  let before = sentence - 1;
  for (; before > 0 && sentence - before < MOST_IN_MARKS; before--) {
    const { first, last } = sentences[before] ?? { first: 0, last: 1 };
    const word = (clauses.quote[first] ?? 0) > 0 ? first : first + 1;
    if ((clauses.quote[word] ?? 0) === 0 || clauses.quote.subarray(word, last - 2).includes(0)) break;
  }
  return before;
}

/**
 * “Hill said: ‘He has had six years.’ She has called for …”: a sentence that begins with a pronoun goes on about who spoke in
 * the sentence before it, where nobody else whom it fits is named there outside of marks.
 */
export function goOnAbout(linking: Linking, k: number, kind: PronounKind): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const pronoun = candidates[k];
  const sentence = view.sentence[pronoun?.head ?? 0] ?? 0;
  const { first = -1, block = -1 } = view.document.sentences[sentence] ?? {};
  if (!pronoun || pronoun.head !== first || view.role[pronoun.head] !== ROLE.subject || clauses.quote[pronoun.head] !== 0) return undefined;
  let speaker: Entity | undefined;
  for (let j = k - 1; j >= 0; j--) {
    const other = candidates[j];
    const there = view.sentence[other?.head ?? 0] ?? 0;
    if (!other || sentence - there > MOST_SENTENCES || view.document.sentences[there]?.block !== block) break;
    const entity = entities[entityOf[j] ?? -1];
    if (clauses.quote[other.head] !== 0 || entity?.kind !== 'person' || (entity.gender !== 'unknown' && entity.gender !== kind.gender))
      continue;
    if (speaker !== undefined && speaker !== entity) return undefined;
    if (speaker === undefined && !speaks(linking, other.head) && !isFullName(linking, other)) return undefined;
    speaker = entity;
  }
  return speaker?.gender === kind.gender ? speaker : undefined;
}

const isFullName = ({ view }: Linking, name: MentionCandidate): boolean => name.form === 'name' && name.last - startOfName(view, name) > 1;

/** “She was made a dame by the queen, and in 2015 she became …”: the same pronoun is the subject of clauses that “and” joins. */
export function staysSubject(linking: Linking, k: number): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const pronoun = candidates[k];
  const predicate = view.syntax.head[pronoun?.head ?? -1] ?? -1;
  if (!pronoun || view.role[pronoun.head] !== ROLE.subject || view.role[predicate] !== ROLE.conj) return undefined;
  const subject = clauses.subject[view.syntax.head[predicate] ?? -1] ?? -1;
  if (subject < 0 || subject > pronoun.head || view.hash[subject] !== view.hash[pronoun.head]) return undefined;
  for (let j = k - 1; j >= 0 && k - j < MOST_MENTIONS && (candidates[j]?.head ?? -1) >= subject; j--)
    if (candidates[j]?.head === subject) return entities[entityOf[j] ?? -1];
  return undefined;
}

/** Whether the token is the subject of a verb of speech, outside marks, or whoever utters a quotation that was found. */
export function speaks({ clauses, sayings, view }: Linking, i: number): boolean {
  if (clauses.quote[i] === 0 && sayings.has(i)) return true;
  const predicate = clauses.predicate[i] ?? -1;
  // the first subject: “Lee said Ray had …” may hang both on “said”
  return view.role[i] === ROLE.subject && clauses.subject[predicate] === i && clauses.quote[i] === 0 && SAYS.has(view.hash[predicate] ?? 0);
}

/** “Lee said that Ray said …”: whether the verb stands in what somebody says. */
function isReported({ view }: Linking, verb: number): boolean {
  const head = view.syntax.head[verb] ?? -1;
  return view.role[verb] === ROLE.clause && SAYS.has(view.hash[head] ?? 0) && head < verb;
}
