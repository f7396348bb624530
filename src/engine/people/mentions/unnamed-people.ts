import { POS } from '../../syntax/syntax.ts';
import { type DocumentView, isPlural, SHAPE } from '../document-view.ts';
import { PHRASE_WORDS } from '../read-commas.ts';
import { hashWords } from '../word-hash.ts';
import { endOfDescription } from './end-of-description.ts';

/* How a newspaper tells apart those whom it does not name: “people familiar with the matter”, “people close to the minister”. */

/** What those know or do who tell a paper something. */
const INSIDE = hashWords(
  'familiar close aware privy loyal sympathetic briefed involved informed consulted assigned working acquainted opposed present',
);
const LEADS = hashWords('with in on to of about at by for from near inside over under');
const KNOWLEDGE = hashWords('knowledge ties links insight experience access understanding');
/** Nouns that say nothing by themselves. */
const ANYBODY = hashWords('people persons person individuals individual sources source');
const MOST_WORDS = 12;

/** Whether the noun at `i` means several of whom none is named. */
export const isSeveral = (view: DocumentView, i: number): boolean =>
  view.syntax.upos[i] === POS.NOUN && isPlural(view, i) && (view.shape[i] === SHAPE.lower || view.shape[i] === SHAPE.capital);

/** The token behind “familiar with the matter”, “with knowledge of the talks” at `i`, behind the noun at `i - 1`; `i` itself when nothing of the kind stands there. */
export function endOfInside(view: DocumentView, i: number): number {
  const { hash, sentence } = view;
  const isInside = INSIDE.has(hash[i] ?? 0) && LEADS.has(hash[i + 1] ?? 0);
  const begin = isInside ? i + 1 : i;
  if (!LEADS.has(hash[begin] ?? 0) || (!isInside && !ANYBODY.has(hash[i - 1] ?? 0) && !knows(view, i))) return i;
  let end = begin;
  while (end - i < MOST_WORDS && sentence[end] === sentence[i] && (LEADS.has(hash[end] ?? 0) || standsInPhrase(view, end))) end++;
  while (end > begin && !isNominal(view, end - 1)) end--;
  return end > begin ? end : i;
}

const SOME = hashWords('some many most several few all half none both one two three four five six seven eight nine ten');

/** “some of the people”: the token behind whom the word at `head` is a part of, where its phrase ends at `i`. */
export const endOfSome = (view: DocumentView, head: number, i: number): number =>
  SOME.has(view.hash[head] ?? 0) && i === head + 1 ? endOfDescription(view, i) : i;

/** “with direct knowledge”. */
function knows({ document, hash }: DocumentView, i: number): boolean {
  return document.tokens.form[i] === 'with' && (KNOWLEDGE.has(hash[i + 1] ?? 0) || KNOWLEDGE.has(hash[i + 2] ?? 0));
}

const isNominal = ({ syntax }: DocumentView, i: number): boolean =>
  syntax.upos[i] === POS.NOUN || syntax.upos[i] === POS.PROPN || syntax.upos[i] === POS.NUM;

const standsInPhrase = (view: DocumentView, i: number): boolean =>
  PHRASE_WORDS.has(view.syntax.upos[i] ?? -1) || view.shape[i] === SHAPE.hyphen;
