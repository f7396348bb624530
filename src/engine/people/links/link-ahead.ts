import { standsBesideSpeech } from '../beside-speech.ts';
import { ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import { hashWords } from '../word-hash.ts';
import type { Linking } from './antecedents.ts';
import { mainSubject } from './main-subject.ts';
import { speaks } from './say-again.ts';

/* Who is described first and named behind: “A Texas lawmaker said … Rep. Ann Lee made the remarks on Monday”. */

const INDEFINITE = hashWords('a an one');
const DEFINITE = hashWords('the that this');
const NOT = hashWords('not never');
const MAKES = hashWords('made makes posted issued delivered');
const WORDS = hashWords('comment comments remark remarks statement announcement claim claims accusation accusations post tweet confession');
const MOST_AHEAD = 24;
const MOST_SENTENCES = 3;

/** “A woman shouted. … That woman was Ann Lee”: whoever is said to be whom the description, or the same noun later, means. */
export function throughIdentity(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { candidates, view } = linking;
  if (DEFINITE.has(view.hash[nominal.first] ?? 0)) return identified(linking, nominal, k);
  if (!INDEFINITE.has(view.hash[nominal.first] ?? 0)) return undefined;
  const sentence = view.sentence[nominal.head] ?? 0;
  for (let j = k + 1; j < candidates.length && j - k < MOST_AHEAD; j++) {
    const later = candidates[j];
    if (!later || (view.sentence[later.head] ?? 0) - sentence > MOST_SENTENCES) return undefined;
    if (later.form !== 'nominal' || view.hash[later.head] !== view.hash[nominal.head]) continue;
    return DEFINITE.has(view.hash[later.first] ?? 0) && later.head === later.first + 1 ? identified(linking, later, j) : undefined;
  }
  return undefined;
}

/** “The winner was Ann Lee”: the person whom the description is said to be. */
function identified({ candidates, clauses, entities, entityOf, view }: Linking, { head }: MentionCandidate, k: number): Entity | undefined {
  const predicate = view.syntax.head[head] ?? -1;
  if (view.role[head] !== ROLE.subject || predicate < head || clauses.copula[predicate] !== 1 || clauses.quote[head] !== 0)
    return undefined;
  for (let i = head + 1; i < predicate; i++) if (NOT.has(view.hash[i] ?? 0)) return undefined;
  for (let j = k + 1; j < candidates.length && j - k < 6; j++) {
    const name = candidates[j];
    if (name?.form === 'name' && name.type === 'person' && name.first <= predicate && name.last > predicate)
      return entities[entityOf[j] ?? -1];
  }
  return undefined;
}

/** “A Texas lawmaker said no. Rep. Ann Lee made the remarks on Monday”: who is named right behind as having said what the article begins with. */
export function throughRemarks(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { candidates, entities, entityOf, view } = linking;
  const sentence = view.sentence[nominal.head] ?? 0;
  const { sentences, blocks } = view.document;
  const block = sentences[sentence]?.block ?? 0;
  const isLead = blocks[block]?.role === 'body' && blocks[block - 1]?.role !== 'body';
  if (!isLead || !INDEFINITE.has(view.hash[nominal.first] ?? 0)) return undefined;
  if (!speaks(linking, nominal.head) && !standsBesideSpeech(view, nominal.first, nominal.last)) return undefined;
  for (let j = k + 1; j < candidates.length && j - k < MOST_AHEAD; j++) {
    const name = candidates[j];
    const there = view.sentence[name?.head ?? 0] ?? 0;
    if (!name || there - sentence > MOST_SENTENCES || (sentences[there]?.block ?? 0) - block > 1) return undefined;
    if (name.form !== 'name' || name.type !== 'person') continue;
    const subject = there > sentence && name.last - startOfName(view, name) > 1 ? mainSubject(linking, name) : -1;
    return subject >= 0 && makesRemarks(linking, subject) ? entities[entityOf[j] ?? -1] : undefined;
  }
  return undefined;
}

/** Whether the subject at a token made “the remarks”, “his comments”. */
function makesRemarks({ view }: Linking, subject: number): boolean {
  const verb = view.syntax.head[subject] ?? -1;
  if (verb < subject || !MAKES.has(view.hash[verb] ?? 0)) return false;
  for (let i = verb + 1; i < verb + 6; i++)
    if (view.syntax.head[i] === verb && view.role[i] === ROLE.object)
      return WORDS.has(view.hash[i] ?? 0) && /^(?:the|his|her|their|these|those)$/.test(view.document.tokens.form[verb + 1] ?? '');
  return false;
}
