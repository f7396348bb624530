import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, formAt, ROLE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { isInFront, isServed } from '../read-commas.ts';
import { hashWord, hashWords } from '../word-hash.ts';
import { entityAt } from './entity-at.ts';
import type { Linking } from './linking.ts';

/* Descriptions that the tree joins to somebody: beside a name, behind “is”, “as” and “became”. */

const AS = hashWord('as');
const BECOMES = hashWords('become becomes became becoming remain remains remained named elected appointed');

/** “the mayor, Ann Lee”, “Ann Lee, the mayor”. */
export function throughAppositive(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { view, clauses } = linking;
  const head = view.syntax.head[nominal.head] ?? -1;
  // “for Ann Lee; chief executive Paul Ray and others”
  if (view.document.tokens.form[nominal.first - 1] === ';' || isServed(view, nominal.first)) return undefined;
  if (view.role[nominal.head] === ROLE.appos && head >= 0) return entityAt(linking, head, k);
  const named = behindBody(linking, nominal, k);
  if (named) return named;
  const appositive = isInFront(view, nominal.first) ? -1 : (clauses.appositive[nominal.head] ?? -1);
  // “his wife and daughter Ann Lee” are two
  const isMeant = (c: MentionCandidate): boolean =>
    c.form === 'name' &&
    c.first <= appositive &&
    c.last > appositive &&
    !(c.role && view.document.tokens.form[c.first - 1] === 'and') &&
    // “A third man, Lee's brother Tom Ray”
    !POSSESSIVE.test(formAt(view, c.last));
  return appositive >= 0 && linking.candidates.slice(k + 1, k + 7).some(isMeant) ? entityAt(linking, appositive, k) : undefined;
}

/** What somebody is the head of, and nobody is called by. */
const LED = hashWords(
  'bench board committee council panel jury court school college union party club bank department commission society team',
);

/** “the chairman of the bench Ann Lee”: whose name stands right behind the body of which a description tells what they are. */
function behindBody({ candidates, entities, entityOf, view }: Linking, { head }: MentionCandidate, k: number): Entity | undefined {
  const { form } = view.document.tokens;
  if (form[head + 1] !== 'of' || !LED.has(view.hash[head + 3] ?? 0) || form[head + 2] !== 'the') return undefined;
  let next = k + 1;
  while ((candidates[next]?.first ?? head + 4) < head + 4) next++;
  const name = candidates[next];
  return name?.form === 'name' && name.type === 'person' && name.first === head + 4 ? entities[entityOf[next] ?? -1] : undefined;
}

/** “Ann Lee is the mayor”. */
export function throughCopula(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { clauses, view } = linking;
  // “he is no sailor”
  if (/^no$/i.test(formAt(view, nominal.first))) return undefined;
  const subject = clauses.subject[nominal.head] ?? -1;
  return clauses.copula[nominal.head] === 1 && subject >= 0 ? entityAt(linking, subject, k) : undefined;
}

/** “worked as a teacher”, “became chairman”, “was named director”; “described her as a friend” tells of “her”. */
export function throughPredicate(linking: Linking, nominal: MentionCandidate, k: number): Entity | undefined {
  const { view, clauses } = linking;
  const verb = view.syntax.head[nominal.head] ?? -1;
  if (verb < 0) return undefined;
  const asRole = clauses.marker[nominal.head] === AS && view.role[nominal.head] === ROLE.oblique;
  const becomes = BECOMES.has(view.hash[verb] ?? 0) && (view.role[nominal.head] === ROLE.clause || view.role[nominal.head] === ROLE.object);
  const subject = clauses.subject[verb] ?? -1;
  // “described the hall as a survivor” tells of the hall
  if (asRole && DESCRIBES.test(formAt(view, verb)) && objectBefore(view, verb, nominal.first) >= 0)
    return toldObject(linking, verb, nominal, k);
  const told = asRole && !SUCCEEDS.has(view.hash[verb] ?? 0) ? toldObject(linking, verb, nominal, k) : undefined;
  return told ?? ((asRole || becomes) && subject >= 0 ? entityAt(linking, subject, k) : undefined);
}

const SUCCEEDS = hashWords('succeeds succeeded succeed replaces replaced replace follows followed joins joined left met beat defeated');

/** Verbs that say what their object is, and nothing of who does it. */
const DESCRIBES = /^(?:describ|hail|dismiss|prais|portray|regard|denounc|brand|label|condemn|depict)/;

/** The object of a verb in front of token `first`; -1 when there is none. */
function objectBefore({ role, syntax }: DocumentView, verb: number, first: number): number {
  for (let i = verb + 1; i < first && i - verb < 12; i++) if (syntax.head[i] === verb && role[i] === ROLE.object) return i;
  return -1;
}

/** The person who is the object of a verb in front of a description: “her” in “called her a friend”. */
function toldObject(linking: Linking, verb: number, { first }: MentionCandidate, k: number): Entity | undefined {
  const object = objectBefore(linking.view, verb, first);
  return object < 0 ? undefined : entityAt(linking, object, k);
}
