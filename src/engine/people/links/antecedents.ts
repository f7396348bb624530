import { type DocumentView, formAt, ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import { hashWord } from '../word-hash.ts';
import type { Linking } from './linking.ts';

/** An entity that a pronoun may stand for, by its nearest mention. */
export interface Antecedent {
  readonly entity: Entity;
  /** The mention candidate that brings it in. */
  readonly mention: number;
  /** How many other entities stand nearer. */
  readonly rank: number;
  /** Whether the mention stands behind the pronoun: “As he left, Lee said …”. */
  readonly ahead: boolean;
}

const MOST_ANTECEDENTS = 8;
const FARTHEST_MENTIONS = 150;
const FARTHEST_SENTENCES = 9;

/** Whether token `i` stands in the clause of predicate `above`, at any depth that sentences have. */
function standsUnder(view: DocumentView, i: number, above: number): boolean {
  let at = view.syntax.head[i] ?? -1;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (at === above) return true;
    at = view.syntax.head[at] ?? -1;
  }
  return false;
}

/**
 * Entities that a pronoun cannot stand for where it stands (binding; Chomsky 1981): a subject is not whoever its own
 * clause goes on to name (“he meets Lee”), and an object is not its clause's subject (“Lee met him”).
 */
function barredEntities({ candidates, clauses, entityOf, view }: Linking, k: number): number[] {
  const pronoun = candidates[k];
  if (!pronoun) return [];
  const predicate = clauses.predicate[pronoun.head] ?? -1;
  if (predicate < 0) return [];
  const barred: number[] = [];
  const role = view.role[pronoun.head];
  const sentence = view.sentence[pronoun.head];
  if (role === ROLE.subject && clauses.subject[predicate] === pronoun.head) {
    for (let j = k + 1; j < candidates.length && j - k < 12; j++) {
      const other = candidates[j];
      if (!other || view.sentence[other.head] !== sentence) break;
      // behind a comma another clause may have begun, whatever the tree says: “As he left, Lee said …”
      if (hasComma(view, pronoun.last, other.first)) break;
      if (other.form === 'name' && (entityOf[j] ?? -1) >= 0 && standsUnder(view, other.head, predicate)) barred.push(entityOf[j] ?? -1);
    }
    // “Asked by Lee whether it was true, she said no”
    for (let j = k - 1; j >= 0 && k - j < 6 && view.sentence[candidates[j]?.head ?? 0] === sentence; j--) {
      const other = candidates[j];
      const beginning = view.document.sentences[sentence ?? 0]?.first ?? 0;
      if (other && view.hash[other.first - 1] === BY && other.first - 2 <= beginning + 1) barred.push(entityOf[j] ?? -1);
    }
  } else if (role === ROLE.object && !isReflexive(formAt(view, pronoun.head))) {
    const subject = clauses.subject[predicate] ?? -1;
    for (let j = k - 1; subject >= 0 && j >= 0 && k - j < 12; j--) {
      if (candidates[j]?.head === subject && (entityOf[j] ?? -1) >= 0) barred.push(entityOf[j] ?? -1);
    }
  }
  return barred;
}

const BY = hashWord('by');

function hasComma(view: DocumentView, first: number, last: number): boolean {
  for (let i = first; i < last && i - first < 60; i++) if (view.document.tokens.form[i] === ',') return true;
  return false;
}

const isReflexive = (form: string): boolean => /self$/i.test(form);

/** The entities that mention `k` may stand for, nearest first; entities a few sentences back at most. */
export function gatherAntecedents(linking: Linking, k: number): Antecedent[] {
  const { candidates, entityOf, entities, view } = linking;
  const pronoun = candidates[k];
  if (!pronoun) return [];
  const own = view.sentence[pronoun.head] ?? 0;
  const found: Antecedent[] = [];
  const seen = new Set<number>();
  const barred = barredEntities(linking, k);
  const consider = (j: number, ahead: boolean): void => {
    const index = entityOf[j] ?? -1;
    const entity = index < 0 ? undefined : entities[index];
    const mention = candidates[j];
    if (!entity || !mention || seen.has(index) || entity.kind !== 'person' || barred.includes(index)) return;
    seen.add(index);
    if (mention.first <= pronoun.first && mention.last > pronoun.first) return; // “his” in “his wife” is not the wife, by whatever name
    if (ahead && isBesideOwned(linking.view, pronoun.head, mention.head)) return;
    found.push({ entity, mention: j, rank: found.length, ahead });
  };
  for (let j = k - 1; j >= 0 && k - j < FARTHEST_MENTIONS && found.length < MOST_ANTECEDENTS; j--) {
    if (own - (view.sentence[candidates[j]?.head ?? 0] ?? 0) > FARTHEST_SENTENCES) break;
    consider(j, false);
  }
  for (let j = k + 1; j < candidates.length && j - k < 12 && (view.sentence[candidates[j]?.head ?? 0] ?? 0) === own; j++) {
    if (candidates[j]?.form === 'name') consider(j, true);
  }
  return found;
}

/** “his father, Ray”: whether the name at `name` says who that is whom the pronoun has. */
function isBesideOwned({ flags, role, syntax }: DocumentView, pronoun: number, name: number): boolean {
  const noun = syntax.head[pronoun] ?? -1;
  const isPerson = ((flags[noun] ?? 0) & FLAG.personNoun) !== 0;
  return isPerson && role[pronoun] === ROLE.possessive && role[name] === ROLE.appos && syntax.head[name] === noun;
}
