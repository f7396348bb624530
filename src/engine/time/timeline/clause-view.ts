import { type Syntax, UPOS } from '../../syntax/syntax.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { startsWithSmall } from '../../text/letters.ts';
import { isVerbBehindDay, looksLikePastVerb, UNCHANGED } from '../past-verbs.ts';
import { isLostPresent, tagAt } from '../tag-at.ts';

const id = (name: (typeof UPOS)[number]): number => UPOS.indexOf(name);
const [VERB, AUX, NOUN, PROPN, PUNCT] = [id('VERB'), id('AUX'), id('NOUN'), id('PROPN'), id('PUNCT')];

const DATE_WORD = /^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|next|early|late|in|on|at)$/i;

const MAX_CLIMB = 6;

const MAIN: ReadonlySet<string> = new Set(['root', 'conj']);

/**
 * A sentence's tree with the questions a timeline asks of it. Tokens are absolute indices; one outside the sentence has no tag, no
 * form and no verb.
 */
export class ClauseView {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly sentence: Sentence;

  constructor(document: Document, syntax: Syntax, sentence: Sentence) {
    this.document = document;
    this.syntax = syntax;
    this.sentence = sentence;
  }

  /** The first token below `token`, itself included. */
  leftOf(token: number): number {
    return this.#has(token) ? (this.syntax.left[token] ?? token) : token;
  }

  /** The last token below `token`, itself included. */
  rightOf(token: number): number {
    return this.#has(token) ? (this.syntax.right[token] ?? token) : token;
  }

  /** Direct dependents, in text order. */
  dependents(token: number): readonly number[] {
    const { childStart, child } = this.syntax;
    const found: number[] = [];
    const end = this.#has(token) ? (childStart[token + 1] ?? 0) : 0;
    for (let k = childStart[token] ?? 0; k < end; k++) found.push(child[k] ?? -1);
    return found;
  }

  #has(token: number): boolean {
    return token >= this.sentence.first && token < this.sentence.last;
  }

  head(token: number): number {
    return this.syntax.head[token] ?? -1;
  }

  /** The relation without its subtype. */
  relation(token: number): string {
    const name = this.syntax.labelNames[this.syntax.label[token] ?? 0] ?? '';
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(0, colon);
  }

  form(token: number): string {
    return this.#has(token) ? (this.document.tokens.form[token] ?? '') : '';
  }

  #givenTag(token: number): string {
    return this.#has(token) ? tagAt(this.document, this.syntax, token) : '';
  }

  /** Whether the tagger took a past verb for a noun or an adjective. */
  #isMistaken(token: number): boolean {
    const tag = this.#givenTag(token);
    if (!(tag.startsWith('NN') || tag === 'JJ')) return false;
    if (UNCHANGED.test(this.form(token)) && this.#standsAlone(token)) return true;
    if (this.form(token - 2) === 'on' && isVerbBehindDay(this.form(token), this.form(token - 1))) return true;
    // “yesterday” and weekdays behind a verb are nouns that are none of its.
    return looksLikePastVerb(
      this.form(token),
      this.#givenTag(token - 1),
      DATE_WORD.test(this.form(token + 1)) ? '' : this.#givenTag(token + 1),
    );
  }

  /** Whether the tagger took an infinitive for a noun or an adjective: “the plant is to open next year”. */
  #isInfinitive(token: number): boolean {
    const tag = this.#givenTag(token);
    if (tag !== 'NN' && tag !== 'JJ') return false;
    return (
      this.form(token - 1) === 'to' &&
      /^(?:is|are|was|were|due|set|about)$/i.test(this.form(token - 2)) &&
      startsWithSmall(this.form(token))
    );
  }

  /** Whether the tagger took what is counted for a verb: “carried out 212 rescues overnight”, unlike “Flight 12 leaves on Monday”. */
  #isCounted(token: number): boolean {
    return this.#givenTag(token) === 'VBZ' && this.#givenTag(token - 1) === 'CD' && /^(?:VB|RP|IN|DT|TO)/.test(this.#givenTag(token - 2));
  }

  /** The Penn Treebank tag, made to agree with the tree: a participle with a subject and no auxiliary is a past form. */
  tag(token: number): string {
    if (this.#isMistaken(token)) return 'VBD';
    if (this.#isInfinitive(token)) return 'VB';
    if (this.#isCounted(token)) return 'NNS';
    const tag = this.#givenTag(token);
    if (tag === 'VBN' && this.isLostMain(token)) return 'VBD';
    const mayBePast = tag === 'VBN' || (tag === 'VB' && UNCHANGED.test(this.form(token)));
    return mayBePast && MAIN.has(this.relation(token)) && this.#standsAlone(token) ? 'VBD' : tag;
  }

  /** “Lee, one of the first in town, died”: whether the tree hangs a verb behind a comma on a noun, and the sentence has no other main verb. */
  isLostMain(token: number): boolean {
    // “Lee, who came late, opened a shop”
    if (!/^(?:acl|conj|parataxis)$/.test(this.relation(token)) || this.form(token - 1) !== ',' || !/^VB[DN]$/.test(this.#givenTag(token)))
      return false;
    let root = token;
    for (let step = 0; step < MAX_CLIMB && this.head(root) >= 0; step++) root = this.head(root);
    const opens =
      this.head(root) < 0 &&
      this.leftOf(root) === this.sentence.first &&
      (this.syntax.upos[root] === PROPN || this.syntax.upos[root] === NOUN);
    const isBare = (verb: number): boolean => !this.dependents(verb).some((d) => /^(?:nsubj|aux|cop)$/.test(this.relation(d)));
    return opens && isBare(token) && isBare(root);
  }

  /** Whether a verb has an active subject and no auxiliary: “the stock closed at 38”. */
  #standsAlone(token: number): boolean {
    let subject = false;
    const { childStart, child, label, labelNames } = this.syntax;
    for (let k = childStart[token] ?? 0; k < (childStart[token + 1] ?? 0); k++) {
      const below = child[k] ?? -1;
      if (this.isAuxiliary(below)) return false;
      if (below < token && labelNames[label[below] ?? 0] === 'nsubj') subject = true;
    }
    return subject;
  }

  isVerb(token: number): boolean {
    return (
      this.#has(token) &&
      ((this.syntax.upos[token] === VERB && !this.#isCounted(token)) ||
        this.#isMistaken(token) ||
        this.#isInfinitive(token) ||
        isLostPresent(this.document, this.syntax, token))
    );
  }

  isAuxiliary(token: number): boolean {
    return this.#has(token) && this.syntax.upos[token] === AUX;
  }

  isNoun(token: number): boolean {
    return this.#has(token) && (this.syntax.upos[token] === NOUN || this.syntax.upos[token] === PROPN);
  }

  isMark(token: number): boolean {
    return this.#has(token) && this.syntax.upos[token] === PUNCT;
  }
}
