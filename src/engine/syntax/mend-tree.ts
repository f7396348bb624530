import { UPOS } from './syntax.ts';

/** A document's parts of speech, heads (-1 the root) and labels, to be put right in place. */
export interface Trees {
  readonly form: readonly string[];
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly label: Uint8Array;
}

const PARTS: readonly string[] = UPOS;
const PROPN = PARTS.indexOf('PROPN');
const PRON = PARTS.indexOf('PRON');
const CLAUSES: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'ccomp']);
/** What a name or a phrase ends with. */
const ENDS = /^[,”"’»]$|^''$/;
const VERB = PARTS.indexOf('VERB');
const NOUN = PARTS.indexOf('NOUN');

/**
 * What every arc alone may say, but no tree means: heads and labels are chosen one by one. Makes what puts a sentence right,
 * given the names of the labels and of the Penn tags. Trees stay trees, and no arcs cross that did not before.
 */
export function makeMender(
  labelNames: readonly string[],
  xposNames: readonly string[],
): (trees: Trees, first: number, last: number) => void {
  const id = (name: string): number => labelNames.indexOf(name);
  const [flat, appos, compound, nsubj, passive] = [id('flat'), id('appos'), id('compound'), id('nsubj'), id('nsubj:pass')];
  const [obj, amod, cop] = [id('obj'), id('amod'), id('cop')];
  const [determiner, caseMark, adverbial, complement] = [id('det'), id('case'), id('advcl'), id('ccomp')];
  const participle = xposNames.indexOf('VBG');
  const proper = xposNames.indexOf('NNP');
  const [conj, cc, parataxis, possessive] = [id('conj'), id('cc'), id('parataxis'), id('nmod:poss')];
  const apart: ReadonlySet<number> = new Set([nsubj, obj, id('obl'), id('nmod'), passive]);

  /** “Ms.” and “Lee” cannot both be the subject of “said”: neighbours in a name that hang from one word alike are one name. */
  function joinNames({ upos, head, label }: Trees, i: number): void {
    const before = i - 1;
    if (upos[i] !== PROPN || upos[before] !== PROPN || head[i] !== head[before] || label[i] !== label[before]) return;
    if (!apart.has(label[i] ?? -1) || (head[i] ?? -1) < 0) return;
    head[i] = before;
    label[i] = flat;
  }

  /** Whether a word hangs below another. */
  function isBelow({ head }: Trees, word: number, other: number): boolean {
    let at = word;
    for (let steps = 0; at >= 0 && steps < 250; steps++) {
      if (at === other) return true;
      at = head[at] ?? -1;
    }
    return false;
  }

  /** “… over Ukraine, Ann Lee said”, “… the winter,” the minister said: who stands behind a comma and before a verb without a subject is its subject, and goes on with nothing. */
  function endNames(trees: Trees, i: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    const above = head[i] ?? -1;
    if ((label[i] !== flat && label[i] !== appos) || (upos[i] !== PROPN && upos[i] !== NOUN) || above < 0 || above >= i - 1) return;
    let left = i;
    while (left - 1 > above && isBelow(trees, left - 1, i) && !ENDS.test(form[left - 1] ?? '')) left--;
    if (!ENDS.test(form[left - 1] ?? '')) return;
    let verb = i + 1;
    while (verb < last && upos[verb] !== VERB && isBelow(trees, verb, i)) verb++;
    if (form[verb] === ',') verb++;
    if (verb >= last || upos[verb] !== VERB || /ing$/.test(form[verb] ?? '') || isBelow(trees, verb, i)) return;
    for (let k = first; k < last; k++) if (head[k] === verb && (label[k] === nsubj || label[k] === passive)) return;
    head[i] = verb;
    label[i] = nsubj;
  }

  /** “Ann Lee, a historian, drove to the island”: the sentence is about what she did, not a name with something beside it. */
  function raiseVerb({ form, upos, head, label }: Trees, verb: number, first: number, last: number): void {
    const name = head[verb] ?? -1;
    if (upos[verb] !== VERB || label[verb] !== parataxis || name < 0 || name > verb || head[name] !== -1 || upos[name] !== PROPN) return;
    if (/ing$/.test(form[verb] ?? '')) return;
    for (let k = first; k < last; k++) {
      if (head[k] === verb && (label[k] === nsubj || label[k] === passive)) return;
      if (head[k] === name && label[k] === cop) return;
    }
    head[verb] = -1;
    label[verb] = label[name] ?? 0;
    head[name] = verb;
    label[name] = nsubj;
  }

  /** “Ottoline Graves”: behind a name a word with a capital is one. */
  function nameNoun({ form, upos, xpos, head, label }: Trees, i: number): void {
    if (upos[i] !== NOUN || upos[i - 1] !== PROPN || head[i - 1] !== i || label[i - 1] !== compound) return;
    if (!/^\p{Lu}\p{Ll}/u.test(form[i] ?? '') || proper < 0) return;
    upos[i] = PROPN;
    xpos[i] = proper;
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

  /** “… with Ann Lee warning that …”: she warns; a warning of hers would have an article. */
  function findParticiple({ form, upos, xpos, head, label }: Trees, i: number, first: number, last: number): void {
    if (upos[i] !== NOUN || !/[a-z]ing$/.test(form[i] ?? '') || participle < 0) return;
    let subject = -1;
    let clause = -1;
    let isWith = false;
    for (let k = first; k < last; k++) {
      if (head[k] !== i) continue;
      if (label[k] === determiner) return;
      if (label[k] === compound && k < i && upos[k] === PROPN) subject = k;
      if (label[k] === caseMark && form[k] === 'with') isWith = true;
      if (k > i && upos[k] === VERB && CLAUSES.has(labelNames[label[k] ?? 0] ?? '')) clause = k;
    }
    if (!isWith || subject < 0 || clause < 0 || form[i + 1] === ',') return;
    upos[i] = VERB;
    xpos[i] = participle;
    label[i] = adverbial;
    label[subject] = nsubj;
    label[clause] = complement;
  }

  return (trees, first, last) => {
    for (let i = first; i < last; i++) raiseVerb(trees, i, first, last);
    for (let i = first; i < last; i++) {
      raiseCopula(trees, i);
      setBeside(trees, i, first);
      findParticiple(trees, i, first, last);
      if (i > first) joinNames(trees, i);
      if (i > first) nameNoun(trees, i);
      if (i > first) endNames(trees, i, first, last);
      findVerb(trees, i, first, last);
    }
  };
}
