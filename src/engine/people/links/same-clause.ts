import { ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isComma } from '../read-commas.ts';
import { hashWords, WHO } from '../word-hash.ts';
import { entityAt } from './entity-at.ts';
import type { Linking } from './linking.ts';

/* Descriptions that another word of their sentence says the owner of. */

const INDEFINITE = hashWords('a an');
const MOST_BACK = 6;
const MOST_LINKS = 20;
/** Rules by which a description tells what somebody is, not only whom it means. */
const TELLS = new Set(['appositive', 'is-a', 'serves-as']);

/** “Lee, who was a surgeon”: whoever stands right before the “who” that the description is told of. */
export function throughWho(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { clauses, view } = linking;
  const who = clauses.subject[nominal.head] ?? -1;
  if (clauses.copula[nominal.head] !== 1 || who < 0 || view.hash[who] !== WHO) return undefined;
  const name = isComma(view, who - 1) ? who - 2 : who - 1;
  return view.sentence[name] === view.sentence[who] ? entityAt(linking, name, k) : undefined;
}

/** “Lee was an artist and a critic”: a second thing that somebody is told to be, with “a” or no article. */
export function throughFirst({ candidates, entities, entityOf, view }: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  if (view.role[nominal.head] !== ROLE.conj) return undefined;
  const first = view.syntax.head[nominal.head] ?? -1;
  const begins = nominal.first === nominal.head || INDEFINITE.has(view.hash[nominal.first] ?? 0) || !isDetermined(view, nominal.first);
  for (let j = k - 1; begins && j >= 0 && k - j < MOST_BACK; j--) {
    const other = candidates[j];
    if (other?.form !== 'nominal' || other.head !== first || other.number === 'plural') continue;
    // “the crown prince, Ann Lee; the prime minister, …”
    if (view.document.tokens.form.slice(other.last, nominal.first).includes(';')) return undefined;
    const entity = entities[entityOf[j] ?? -1];
    return entity && TELLS.has(ruleOf(entity, j) ?? '') ? entity : undefined;
  }
  return undefined;
}

/** The rule by which a mention near by was linked to somebody; it stands among the last of their links. */
function ruleOf({ links }: Entity, mention: number): string | undefined {
  for (let l = links.length - 1; l >= 0 && links.length - l <= MOST_LINKS; l--)
    if (links[l]?.mention === mention) return links[l]?.evidence?.rule;
  return undefined;
}

/** Whether a word in front of a noun says whose or which it is: “the”, “his”. */
const isDetermined = (view: Linking['view'], i: number): boolean =>
  /^(?:DT|PRP\$|WDT)$/.test(view.syntax.xposNames[view.syntax.xpos[i] ?? 0] ?? '');
