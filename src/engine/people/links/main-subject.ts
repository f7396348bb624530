import { POS } from '../../syntax/syntax.ts';
import { opensSentence, ROLE } from '../document-view.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { hashWords } from '../word-hash.ts';
import type { Linking } from './linking.ts';

/** What a document's trees and marks tell. */
export type Tree = Pick<Linking, 'clauses' | 'view'>;

/** How many clauses a sentence strings together by “and” and “but” before it is no longer read. */
const MOST_JOINED = 6;
/** So many words at most stand between “was” and its participle. */
const MOST_WORDS = 6;

/**
 * The token at which a mention is the subject of a main clause outside of marks; -1 where it is none. A role in front of a
 * name may have taken the name's place in the tree; and somebody with whom a sentence begins is its subject though the
 * parser took them for all of it and hung the verb below.
 */
export function mainSubject(tree: Tree, { first, last }: MentionCandidate): number {
  const { clauses, view } = tree;
  const begins = opensSentence(view, first);
  if (begins && isTakenForNoun(tree, last)) return clauses.quote[last] === 0 ? last - 1 : -1;
  for (let i = last - 1; i >= first; i--) {
    if (view.role[i] === ROLE.root && (view.syntax.upos[i] === POS.NOUN || view.syntax.upos[i] === POS.PROPN))
      return clauses.quote[i] === 0 && isOpening(view, first) ? i : -1;
    // outside of marks nobody is called to: “Lee, 71, remembers …”
    if (view.role[i] !== ROLE.subject && !(begins && view.role[i] === ROLE.vocative)) continue;
    return clauses.quote[i] === 0 && view.role[firstJoined(tree, view.syntax.head[i] ?? -1)] === ROLE.root ? i : -1;
  }
  return begins && clauses.quote[first] === 0 && isAgedSubject(tree, last) ? last - 1 : -1;
}

/** “Stead, now 57 and a baker, will watch.”: whether an age behind the comma at a token was taken for the subject instead of who opens the sentence. */
function isAgedSubject({ view }: Tree, comma: number): boolean {
  const { head, upos } = view.syntax;
  if (view.document.tokens.form[comma] !== ',') return false;
  const age = upos[comma + 1] === POS.NUM ? comma + 1 : comma + 2;
  const verb = head[age] ?? -1;
  return upos[age] === POS.NUM && view.role[age] === ROLE.subject && upos[verb] === POS.VERB && view.role[verb] === ROLE.root;
}

/** “Ann Lee voiced concern about it.”: whether the verb at a token was taken for what tells of the noun behind it, the parser's root. */
function isTakenForNoun({ view }: Tree, verb: number): boolean {
  const { head, label, upos } = view.syntax;
  const noun = head[verb] ?? -1;
  return upos[verb] === POS.VERB && noun > verb && view.role[noun] === ROLE.root && view.labelNames[label[verb] ?? 0] === 'amod';
}

/** Whether nothing but one word, or what several are, stands in front of a mention in its sentence: “Council members Ann Lee, who …, and Tom Ray”. */
function isOpening({ document, sentence, syntax }: Tree['view'], first: number): boolean {
  const begin = document.sentences[sentence[first] ?? 0]?.first ?? 0;
  if (first - begin > MOST_IN_FRONT) return false;
  for (let i = begin; i < first - 1; i++)
    if (syntax.upos[i] !== POS.NOUN && syntax.upos[i] !== POS.ADJ && syntax.upos[i] !== POS.PROPN) return false;
  return first <= begin + 1 || syntax.upos[first - 1] === POS.NOUN;
}

const MOST_IN_FRONT = 4;

/** The first of the predicates that “and” and “but” join to the one at token `predicate`. */
export function firstJoined({ view }: Tree, predicate: number): number {
  let first = predicate;
  for (let step = 0; step < MOST_JOINED && view.role[first] === ROLE.conj; step++) first = view.syntax.head[first] ?? -1;
  return first;
}

const DIES = hashWords('died dies drowned perished collapsed');

/** Whether something happens to the subject at a token, or is done to them: “Lee was arrested”. No word of theirs follows from it. */
export function suffers({ view }: Tree, subject: number): boolean {
  const predicate = view.syntax.head[subject] ?? -1;
  if (DIES.has(view.hash[predicate] ?? 0)) return true;
  if (!(view.labelNames[view.syntax.label[subject] ?? 0] ?? '').endsWith(':pass')) return false;
  // “filed” in “Lee, his wife, filed for divorce” is taken for a participle now and then: a passive has its “was”
  for (let i = predicate - 1; i > subject && predicate - i < MOST_WORDS; i--) if (view.syntax.upos[i] === POS.AUX) return true;
  return false;
}
