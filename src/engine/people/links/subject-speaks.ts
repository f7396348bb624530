import { POS } from '../../syntax/syntax.ts';
import { opensSentence, ROLE } from '../document-view.ts';
import { against, type Entity } from '../entity.ts';
import type { PronounKind } from '../mentions/find-pronouns.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWords } from '../word-hash.ts';
import type { Antecedent } from './antecedents.ts';
import type { Linking } from './linking.ts';
import { firstJoined, mainSubject, suffers } from './main-subject.ts';
import { lastTold, speaks } from './say-again.ts';

const MOST_MENTIONS = 60;
/** So many sentences about people whom the pronoun does not fit are passed over. */
const MOST_SENTENCES = 2;
/** Mentions from an owner to what is theirs. */
const NEAR = 4;
const DEFINITE = hashWords('the this that');
const ASKS = hashWords('asked asks questioned pressed quizzed');

/**
 * “Lee said he was tired. Ray disagreed. ‘I am not,’ he said.”: “he said” outside of marks is whom the sentence before is
 * about, in one paragraph; “Lee asked Ray if it was true. ‘No,’ he said.”: whoever it asks answers. In its own sentence it
 * is whom the clause before is about: “Lee would not talk about Ray, but he said …”. Where two fit alike, it is left to the
 * other rules, and so is who only had something done to them.
 */
export function subjectSpeaks(linking: Linking, k: number, kind: PronounKind, antecedents: readonly Antecedent[]): Entity | undefined {
  const { candidates, view } = linking;
  const pronoun = candidates[k];
  if (!pronoun || view.role[pronoun.head] !== ROLE.subject || !speaks(linking, pronoun.head)) return undefined;
  const block = view.document.sentences[view.sentence[pronoun.head] ?? 0]?.block;
  const fits = (entity: Entity): boolean =>
    (entity.gender === kind.gender || entity.gender === 'unknown') && antecedents.some((antecedent) => antecedent.entity === entity);
  let passed = 0;
  for (let j = k - 1; j >= 0 && k - j < MOST_MENTIONS && passed < MOST_SENTENCES; ) {
    const sentence = view.sentence[candidates[j]?.head ?? 0] ?? 0;
    if (view.document.sentences[sentence]?.block !== block) return undefined;
    const { subjects, asked, others, first } = readSentence(linking, j, pronoun.head);
    if (asked && fits(asked)) return asked;
    const [only, another] = subjects.filter(fits);
    if (only) return another ? undefined : only;
    if (others.some((entity) => entity.gender === kind.gender && fits(entity))) return undefined;
    if (subjects.length > 0) passed++;
    j = first - 1;
  }
  return undefined;
}

/** “Lee was asked if he felt sorry for Ray. He thought about it.”: whom the sentence before tells to have been asked, in one paragraph. */
export function wasAsked(linking: Linking, k: number, kind: PronounKind): Entity | undefined {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const { head = -1 } = candidates[k] ?? {};
  const own = view.sentence[head] ?? 0;
  if (head < 0 || view.role[head] !== ROLE.subject || clauses.quote[head] !== 0) return undefined;
  const told = lastTold(linking, own);
  if (view.document.sentences[told]?.block !== view.document.sentences[own]?.block) return undefined;
  for (let j = k - 1; j >= 0 && k - j < MOST_MENTIONS && (view.sentence[candidates[j]?.head ?? 0] ?? 0) >= told; j--) {
    const mention = candidates[j];
    if (!mention || mention.form === 'pronoun' || view.sentence[mention.head] !== told) continue;
    const subject = mainSubject(linking, mention);
    const entity = entities[entityOf[j] ?? -1];
    if (subject < 0 || entity?.kind !== 'person' || !ASKS.has(view.hash[view.syntax.head[subject] ?? -1] ?? 0)) continue;
    return suffers(linking, subject) && !against(entity.gender, kind.gender) ? entity : undefined;
  }
  return undefined;
}

/** Whom alone the sentence right before is about, in the paragraph before too: “Lee's father Ray blamed the school. — He said: …” */
export function lastSubject(linking: Linking, k: number, kind: PronounKind, antecedents: readonly Antecedent[]): Entity | undefined {
  const { candidates, clauses, view } = linking;
  const pronoun = candidates[k];
  if (!pronoun || view.role[pronoun.head] !== ROLE.subject) return undefined;
  const own = view.sentence[pronoun.head] ?? 0;
  let j = k - 1;
  const isBetween = (head: number): boolean => view.sentence[head] === own || clauses.quote[head] !== 0;
  while (j >= 0 && k - j < MOST_MENTIONS && isBetween(candidates[j]?.head ?? 0)) j--;
  const there = view.sentence[candidates[j]?.head ?? 0] ?? 0;
  if (j < 0 || isBetween(candidates[j]?.head ?? 0) || lastTold(linking, own) - there >= MOST_SENTENCES) return undefined;
  const { subjects, passive } = readSentence(linking, j, pronoun.head);
  const about = subjects.length > 0 ? subjects : passive;
  const [only, another] = antecedents.filter(
    ({ entity }) => about.includes(entity) && (entity.gender === 'unknown' || entity.gender === kind.gender),
  );
  return another ? undefined : only?.entity;
}

/** The people whom the sentence of mention `last` is about, as they do something or have it done to them, whom it asks, whom it names besides, and its first mention. */
function readSentence(linking: Linking, last: number, pronoun: number) {
  const { candidates, clauses, entities, entityOf, view } = linking;
  const sentence = view.sentence[candidates[last]?.head ?? 0];
  const same = sentence === view.sentence[pronoun];
  const joined = firstJoined(linking, aboveSubordinate(linking, view.syntax.head[pronoun] ?? -1));
  const subjects = new Set<Entity>();
  const passive = new Set<Entity>();
  const others = new Set<Entity>();
  let asked: Entity | undefined;
  let first = last;
  for (let j = last; j >= 0 && last - j < MOST_MENTIONS && view.sentence[candidates[j]?.head ?? 0] === sentence; j--) {
    first = j;
    const mention = candidates[j];
    const entity = entities[entityOf[j] ?? -1];
    if (!mention || entity?.kind !== 'person' || clauses.quote[mention.head] !== 0) continue;
    const subject = Math.max(mainSubject(linking, mention), same ? -1 : ownedSubject(linking, j));
    const isAbout =
      answers(linking, mention) || (subject >= 0 && (!same || firstJoined(linking, view.syntax.head[subject] ?? -1) === joined));
    if (isAbout && mention.form !== 'pronoun' && suffers(linking, subject)) passive.add(entity);
    else if (isAbout && (entity.named || isNew(linking, mention))) subjects.add(entity);
    else if (!same && isAsked(linking, mention.head)) asked = entity;
    else if (!same && mention.form !== 'pronoun') others.add(entity);
  }
  return { subjects: [...subjects], passive: [...passive], others: [...others], asked, first };
}

/** “Asked what it was worth, Lee shrugged.”: who does something behind what was asked, whatever the tree takes that for. */
function answers({ clauses, view }: Linking, { first, head }: MentionCandidate): boolean {
  const begin = view.document.sentences[view.sentence[head] ?? 0]?.first ?? first;
  const isAsked = ASKS.has(view.hash[begin] ?? 0) || ASKS.has(view.hash[begin + 1] ?? 0);
  return isAsked && view.document.tokens.form[first - 1] === ',' && view.role[head] === ROLE.subject && clauses.quote[head] === 0;
}

/** “Lee's mood was dark.”: the subject of a main clause that is somebody's, and nobody itself; -1 elsewhere. */
function ownedSubject(linking: Linking, k: number): number {
  const { candidates, view } = linking;
  const { head = -1, first = 0, last = 0, form } = candidates[k] ?? {};
  const noun = view.syntax.head[head] ?? -1;
  const isOwner = form === 'name' && noun >= last && view.labelNames[view.syntax.label[head] ?? 0] === 'nmod:poss';
  if (!isOwner || view.role[noun] !== ROLE.subject || !opensSentence(view, first)) return -1;
  if (candidates.slice(k + 1, k + NEAR).some((other) => other.head === noun && other.type === 'person')) return -1;
  return view.role[firstJoined(linking, view.syntax.head[noun] ?? -1)] === ROLE.root ? noun : -1;
}

/** “A nurse”, “her aunt”; “the senator” may be somebody whom the text has named already. */
const isNew = ({ view }: Linking, { first, form, last }: MentionCandidate): boolean =>
  form === 'pronoun' ||
  view.syntax.upos[first] === POS.PRON ||
  (view.document.tokens.form[last] === ',' && view.document.tokens.form[last + 1] === 'who') ||
  (view.syntax.upos[first] === POS.DET && !DEFINITE.has(view.hash[first] ?? 0));

/** “Lee left, though she had said …”, “Lee gave a boat, which she said …”: the clause that the one of predicate `i` goes with. */
function aboveSubordinate({ view }: Linking, i: number): number {
  const { head, label } = view.syntax;
  const name = view.labelNames[label[i] ?? 0];
  const noun = name === 'acl:relcl' ? (head[i] ?? -1) : -1;
  const above = name === 'advcl' ? (head[i] ?? -1) : (head[noun] ?? -1);
  return above >= 0 && above < i && (noun < 0 || above < noun) ? above : i;
}

/** “Lee asked Ray”: whether the token is whom a question goes to, outside of marks and of what else is told. */
const isAsked = (linking: Linking, i: number): boolean => {
  const { clauses, view } = linking;
  const verb = view.syntax.head[i] ?? -1;
  const asks = view.role[i] === ROLE.object && clauses.quote[i] === 0 && ASKS.has(view.hash[verb] ?? 0);
  return asks && view.role[firstJoined(linking, verb)] === ROLE.root;
};
