import { findMarks } from '../quotes/find-marks.ts';
import { POS } from '../syntax/syntax.ts';
import { type DocumentView, ROLE } from './document-view.ts';
import { hashWords } from './word-hash.ts';

/** Who does what in each clause, as columns by token; -1 or 0 where there is nothing. */
export interface Clauses {
  /** The subject of the predicate at this token. */
  readonly subject: Int32Array;
  /** 1 where the token has a copula: “is a doctor”; 2 where that is negated or might be. */
  readonly copula: Uint8Array;
  /** The preposition or “as” in front of the noun at this token, by hash. */
  readonly marker: Int32Array;
  /** The first appositive of the token. */
  readonly appositive: Int32Array;
  /** Number of the quotation in marks that the token stands in, from 1; 0 outside. */
  readonly quote: Int32Array;
  /** The token of the verb or other predicate that governs the token. */
  readonly predicate: Int32Array;
}

const NOT = hashWords("n't n’t not never would could might if");

/** Reads the clauses off the tree, and the quotation marks off the text. One pass each. */
export function readClauses(view: DocumentView): Clauses {
  const { tokens, sentences } = view.document;
  const { syntax, role, labelNames } = view;
  const { count } = tokens;
  const subject = new Int32Array(count).fill(-1);
  const copula = new Uint8Array(count);
  const marker = new Int32Array(count);
  const appositive = new Int32Array(count).fill(-1);
  const predicate = new Int32Array(count).fill(-1);
  const negated = new Uint8Array(count);
  const caseLabel = labelNames.indexOf('case');
  const copLabel = labelNames.indexOf('cop');
  for (let i = 0; i < count; i++) {
    const head = syntax.head[i] ?? -1;
    if (head < 0) continue;
    if (role[i] === ROLE.subject && (subject[head] ?? -1) < 0) subject[head] = i;
    else if (role[i] === ROLE.appos && (appositive[head] ?? -1) < 0) appositive[head] = i;
    else if (syntax.label[i] === copLabel) copula[head] = 1;
    else if (syntax.label[i] === caseLabel && marker[head] === 0) marker[head] = view.hash[i] ?? 0;
    if (NOT.has(view.hash[i] ?? 0)) negated[head] = 1;
  }
  for (let i = 0; i < count; i++) {
    if (copula[i] && negated[i]) copula[i] = 2;
    // up to the nearest verb; the cap keeps a pathological chain linear
    let head = syntax.head[i] ?? -1;
    for (let step = 0; step < 6 && head >= 0; step++) {
      const pos = syntax.upos[head];
      if (pos === POS.VERB || copula[head] || (subject[head] ?? -1) >= 0) break;
      head = syntax.head[head] ?? -1;
    }
    predicate[i] = head;
  }
  return { subject, copula, marker, appositive, predicate, quote: readMarks(view, sentences) };
}

/**
 * Numbers the stretches in double marks, or in ‘single’ ones where a paper sets no others. Marks that are still open where a
 * paragraph ends are closed there.
 */
function readMarks(view: DocumentView, sentences: DocumentView['document']['sentences']): Int32Array {
  const { tokens, text } = view.document;
  const quote = new Int32Array(tokens.count);
  let open = false;
  let number = 0;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = tokens.form[i] ?? '';
      const mark = form.length <= 2 ? form.charAt(0) : '';
      if (mark === '“' || mark === '„' || mark === '«') {
        open = true;
        number++;
      } else if (mark === '”' || mark === '»') open = false;
      else if (mark === '"' || form === '``' || form === "''") {
        const before = (tokens.start[i] ?? 0) === 0 ? ' ' : text.charAt((tokens.start[i] ?? 1) - 1);
        const opens: boolean = open ? false : /[\s([—–-]/.test(before) || i === sentence.first;
        if (opens) number++;
        open = opens;
      } else if (open) quote[i] = number;
    }
  }
  if (number === 0) numberSingles(view, quote);
  return quote;
}

function numberSingles({ document: { blocks, text, tokens } }: DocumentView, quote: Int32Array): void {
  const regions = findMarks(text, blocks).filter(({ depth }) => depth === 0);
  let next = 0;
  for (let i = 0; regions.length > 0 && i < tokens.count; i++) {
    while ((regions[next]?.innerEnd ?? Infinity) <= (tokens.start[i] ?? 0)) next++;
    if ((regions[next]?.innerStart ?? Infinity) <= (tokens.start[i] ?? 0)) quote[i] = next + 1;
  }
}
