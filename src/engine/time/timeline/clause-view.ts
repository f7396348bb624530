import { type Syntax, UPOS } from '../../syntax/syntax.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { isVerbBehindDay, looksLikePastVerb, UNCHANGED } from '../past-verbs.ts';
import { isLostPresent, tagAt } from '../tag-at.ts';

const id = (name: (typeof UPOS)[number]): number => UPOS.indexOf(name);
const [VERB, AUX, NOUN, PROPN, PUNCT] = [id('VERB'), id('AUX'), id('NOUN'), id('PROPN'), id('PUNCT')];

const DATE_WORD = /^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|next|early|late|in|on|at)$/i;

const MAX_CLIMB = 6;

const MAIN: ReadonlySet<string> = new Set(['root', 'conj']);

/**
 * A sentence's tree with the questions a timeline asks of it. Tokens are absolute indices; one outside the sentence has no tag, no
 * form and no verb. Made in time linear in the sentence's tokens.
 */
export class ClauseView {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly sentence: Sentence;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;

  constructor(document: Document, syntax: Syntax, sentence: Sentence) {
    this.document = document;
    this.syntax = syntax;
    this.sentence = sentence;
    const { first, last } = sentence;
    const count = Math.max(0, last - first);
    this.#left = new Int32Array(count);
    this.#right = new Int32Array(count);
    this.#firstChild = new Int32Array(count).fill(-1);
    this.#nextSibling = new Int32Array(count).fill(-1);
    this.#measure(new Int32Array(count));
  }

  /** Finds children and the reach of each token's tree, from the leaves up, each token once; a ring of heads is left out. */
  #measure(waiting: Int32Array): void {
    const { first, last } = this.sentence;
    const { head: heads } = this.syntax;
    for (let token = last - 1; token >= first; token--) {
      this.#left[token - first] = token;
      this.#right[token - first] = token;
      const head = heads[token] ?? -1;
      if (head < first || head >= last || head === token) continue;
      waiting[head - first] = (waiting[head - first] ?? 0) + 1;
      this.#nextSibling[token - first] = this.#firstChild[head - first] ?? -1;
      this.#firstChild[head - first] = token;
    }
    const ready: number[] = [];
    for (let token = first; token < last; token++) if (waiting[token - first] === 0) ready.push(token);
    for (let token = ready.pop(); token !== undefined; token = ready.pop()) {
      const head = heads[token] ?? -1;
      if (head < first || head >= last || head === token) continue;
      this.#left[head - first] = Math.min(this.leftOf(head), this.leftOf(token));
      this.#right[head - first] = Math.max(this.rightOf(head), this.rightOf(token));
      waiting[head - first] = (waiting[head - first] ?? 1) - 1;
      if (waiting[head - first] === 0) ready.push(head);
    }
  }

  /** The first token below `token`, itself included. */
  leftOf(token: number): number {
    return this.#left[token - this.sentence.first] ?? token;
  }

  /** The last token below `token`, itself included. */
  rightOf(token: number): number {
    return this.#right[token - this.sentence.first] ?? token;
  }

  /** Direct dependents, in text order. */
  dependents(token: number): readonly number[] {
    const { first } = this.sentence;
    const found: number[] = [];
    for (let child = this.#firstChild[token - first] ?? -1; child >= 0; child = this.#nextSibling[child - first] ?? -1) found.push(child);
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
      /^\p{Ll}/u.test(this.form(token))
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
    for (
      let child = this.#firstChild[token - this.sentence.first] ?? -1;
      child >= 0;
      child = this.#nextSibling[child - this.sentence.first] ?? -1
    ) {
      if (this.isAuxiliary(child)) return false;
      if (child < token && this.syntax.labelNames[this.syntax.label[child] ?? 0] === 'nsubj') subject = true;
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
