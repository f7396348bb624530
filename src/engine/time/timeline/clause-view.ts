import { type Syntax, UPOS } from '../../syntax/syntax.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { looksLikePastVerb } from './past-verbs.ts';

const id = (name: (typeof UPOS)[number]): number => UPOS.indexOf(name);
const [VERB, AUX, NOUN, PROPN, PUNCT] = [id('VERB'), id('AUX'), id('NOUN'), id('PROPN'), id('PUNCT')];

const DATE_WORD = /^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|next|early|late|in|on|at)$/i;

/** A sentence's tree with the questions a timeline asks of it. Tokens are absolute indices. */
export interface ClauseView {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly sentence: Sentence;
  /** First and last token below `token`, itself included. */
  readonly leftOf: (token: number) => number;
  readonly rightOf: (token: number) => number;
  /** Direct dependents, in text order. */
  readonly dependents: (token: number) => readonly number[];
  readonly head: (token: number) => number;
  /** The relation without its subtype, and with it. */
  readonly relation: (token: number) => string;
  readonly label: (token: number) => string;
  readonly tag: (token: number) => string;
  readonly form: (token: number) => string;
  readonly isVerb: (token: number) => boolean;
  readonly isAuxiliary: (token: number) => boolean;
  readonly isNoun: (token: number) => boolean;
  readonly isMark: (token: number) => boolean;
}

/** Looks at a sentence's tree; linear in its tokens. */
export function viewClauses(document: Document, syntax: Syntax, sentence: Sentence): ClauseView {
  const { first, last } = sentence;
  const count = last - first;
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const waiting = new Int32Array(count);
  const below: number[][] = Array.from({ length: count }, () => []);
  for (let token = first; token < last; token++) {
    left[token - first] = token;
    right[token - first] = token;
    const head = syntax.head[token] ?? -1;
    if (head >= first && head < last && head !== token) {
      waiting[head - first] = (waiting[head - first] ?? 0) + 1;
      below[head - first]?.push(token);
    }
  }
  // From the leaves up, each token once; a ring of heads, which no parser makes, would only be left out.
  const ready: number[] = [];
  for (let token = first; token < last; token++) if (waiting[token - first] === 0) ready.push(token);
  for (let token = ready.pop(); token !== undefined; token = ready.pop()) {
    const head = syntax.head[token] ?? -1;
    if (head < first || head >= last || head === token) continue;
    left[head - first] = Math.min(left[head - first] ?? head, left[token - first] ?? token);
    right[head - first] = Math.max(right[head - first] ?? head, right[token - first] ?? token);
    waiting[head - first] = (waiting[head - first] ?? 1) - 1;
    if (waiting[head - first] === 0) ready.push(head);
  }
  const given = (token: number): string => (token < first || token >= last ? '' : (syntax.xposNames[syntax.xpos[token] ?? 0] ?? ''));
  const form = (token: number): string => (token < first || token >= last ? '' : (document.tokens.form[token] ?? ''));
  const corrected = (token: number): boolean => {
    const tag = given(token);
    if (!(tag.startsWith('NN') || tag === 'JJ')) return false;
    // “yesterday” and weekdays behind a verb are nouns that are none of its.
    const behind = DATE_WORD.test(form(token + 1)) ? '' : given(token + 1);
    return looksLikePastVerb(form(token), given(token - 1), behind);
  };
  const label = (token: number): string => syntax.labelNames[syntax.label[token] ?? 0] ?? '';
  return {
    document,
    syntax,
    sentence,
    leftOf: (token) => left[token - first] ?? token,
    rightOf: (token) => right[token - first] ?? token,
    dependents: (token) => below[token - first] ?? [],
    head: (token) => syntax.head[token] ?? -1,
    label,
    relation: (token) => label(token).split(':')[0] ?? '',
    tag: (token) => (corrected(token) ? 'VBD' : given(token)),
    form,
    isVerb: (token) => token >= first && token < last && (syntax.upos[token] === VERB || corrected(token)),
    isAuxiliary: (token) => syntax.upos[token] === AUX,
    isNoun: (token) => syntax.upos[token] === NOUN || syntax.upos[token] === PROPN,
    isMark: (token) => syntax.upos[token] === PUNCT,
  };
}
