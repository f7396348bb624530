import { UPOS } from './syntax.ts';

/** A document's parts of speech, heads (-1 the root) and labels, to be put right in place. */
export interface Trees {
  readonly form: readonly string[];
  readonly upos: Uint8Array;
  readonly head: Int32Array;
  readonly label: Uint8Array;
}

const PARTS: readonly string[] = UPOS;
const PROPN = PARTS.indexOf('PROPN');
const PRON = PARTS.indexOf('PRON');
const VERB = PARTS.indexOf('VERB');
const NOUN = PARTS.indexOf('NOUN');

/**
 * What every arc alone may say, but no tree means: heads and labels are chosen one by one. Makes what puts a sentence right,
 * given the names of the labels. Trees stay trees, and no arcs cross that did not before.
 */
export function makeMender(labelNames: readonly string[]): (trees: Trees, first: number, last: number) => void {
  const id = (name: string): number => labelNames.indexOf(name);
  const [flat, nsubj, obj, amod, cop] = [id('flat'), id('nsubj'), id('obj'), id('amod'), id('cop')];
  const [conj, cc, parataxis, possessive] = [id('conj'), id('cc'), id('parataxis'), id('nmod:poss')];
  const apart: ReadonlySet<number> = new Set([nsubj, obj, id('obl'), id('nmod'), id('nsubj:pass')]);

  /** “Ms.” and “Lee” cannot both be the subject of “said”: neighbours in a name that hang from one word alike are one name. */
  function joinNames({ upos, head, label }: Trees, i: number): void {
    const before = i - 1;
    if (upos[i] !== PROPN || upos[before] !== PROPN || head[i] !== head[before] || label[i] !== label[before]) return;
    if (!apart.has(label[i] ?? -1) || (head[i] ?? -1) < 0) return;
    head[i] = before;
    label[i] = flat;
  }

  /** “… over Ukraine, Ann Lee said”: a name does not go on behind a comma; before a verb without a subject it is its subject. */
  function endNames({ form, upos, head, label }: Trees, i: number, last: number): void {
    const above = head[i] ?? -1;
    if (upos[i] !== PROPN || label[i] !== flat || above < 0 || above >= i - 1 || form[i - 1] !== ',') return;
    let verb = i + 1;
    while (verb < last && upos[verb] === PROPN && head[verb] === i) verb++;
    if (verb >= last || upos[verb] !== VERB) return;
    for (let k = verb - 1; k >= 0 && k > verb - 60; k--) if (head[k] === verb && label[k] === nsubj) return;
    for (let at = verb; at >= 0; at = head[at] ?? -1) if (at === i) return;
    head[i] = verb;
    label[i] = nsubj;
  }

  /** “Ann Lee blamed referee Neil Dunn”: a whole sentence, not a blamed referee. */
  function findVerb({ upos, head, label }: Trees, verb: number, first: number, last: number): void {
    const noun = head[verb] ?? -1;
    if (upos[verb] !== VERB || label[verb] !== amod || noun < verb || head[noun] !== -1 || upos[noun] !== NOUN) return;
    let subject = -1;
    for (let k = first; k < last; k++) {
      if (head[k] === noun && (label[k] === nsubj || label[k] === cop)) return;
      if (head[k] === verb && k < verb && upos[k] === PROPN) subject = k;
    }
    if (subject < 0) return;
    head[verb] = -1;
    label[verb] = label[noun] ?? 0;
    head[noun] = verb;
    label[noun] = obj;
    label[subject] = nsubj;
  }

  /** “… will be her first”: who is something stands before “be”, so what stands behind it is no subject. */
  function raiseCopula({ upos, head, label }: Trees, i: number): void {
    const above = head[i] ?? -1;
    if (label[i] !== cop || above <= i || label[above] !== nsubj || (head[above] ?? -1) < above || upos[above] !== PRON) return;
    head[i] = head[above] ?? -1;
    label[above] = possessive;
  }

  /** “The road is open, police said”: a clause with its own subject that a comma alone joins is said beside the other. */
  function setBeside({ form, upos, head, label }: Trees, i: number, first: number): void {
    if (label[i] !== conj || upos[i] !== VERB || (head[i] ?? i) > i) return;
    let subject = -1;
    let comma = -1;
    for (let k = i - 1; k >= first && k > (head[i] ?? -1); k--) {
      if (head[k] !== i) continue;
      if (label[k] === cc) return;
      if (label[k] === nsubj) subject = k;
      if (form[k] === ',') comma = k;
    }
    if (subject < 0) return;
    let left = subject;
    while (left - 1 > (head[i] ?? -1) && head[left - 1] === subject) left--;
    if (comma >= 0 || form[left - 1] === ',') label[i] = parataxis;
  }

  return (trees, first, last) => {
    for (let i = first; i < last; i++) {
      raiseCopula(trees, i);
      setBeside(trees, i, first);
      if (i > first) joinNames(trees, i);
      if (i > first) endNames(trees, i, last);
      findVerb(trees, i, first, last);
    }
  };
}
