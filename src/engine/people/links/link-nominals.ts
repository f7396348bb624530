import { ROLE } from '../document-view.ts';
import { type Entity, makeEntity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { entityAt } from './entity-at.ts';
import { throughJoined } from './joined-roles.ts';
import { saysAgainOtherwise, throughEpithet } from './link-epithets.ts';
import type { Linking } from './linking.ts';
import { moveUnnamed } from './move-links.ts';
import { noteNouns } from './note-nouns.ts';
import { throughStyle } from './regnal-titles.ts';
import { throughFirst, throughWho } from './same-clause.ts';
import { fits, throughNoun, throughThis } from './same-noun.ts';
import { shownBy } from './shown-by.ts';
import { throughCommas } from './through-commas.ts';
import { throughDeed } from './through-deed.ts';
import { throughIdentity } from './through-identity.ts';
import { throughAppositive, throughCopula, throughPredicate } from './through-tree.ts';

/** A rule that may say whom a description means. */
interface NominalRule {
  readonly name: string;
  /** Share of links that were right in cross-validation; what the link counts as. */
  readonly sure: number;
  readonly find: (linking: Linking, nominal: MentionCandidate, k: number) => Entity | undefined;
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
  { name: 'same-role', sure: 0.9, find: throughStyle },
  { name: 'epithet', sure: 0.8, find: throughEpithet },
  { name: 'epithet', sure: 0.8, find: saysAgainOtherwise },
];

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
