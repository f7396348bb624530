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
/** Numbers of the parts of speech that rules ask for. */
export const PART = {
  PROPN: PARTS.indexOf('PROPN'),
  PRON: PARTS.indexOf('PRON'),
  VERB: PARTS.indexOf('VERB'),
  AUX: PARTS.indexOf('AUX'),
  NOUN: PARTS.indexOf('NOUN'),
  ADV: PARTS.indexOf('ADV'),
  ADJ: PARTS.indexOf('ADJ'),
  DET: PARTS.indexOf('DET'),
  NUM: PARTS.indexOf('NUM'),
  PUNCT: PARTS.indexOf('PUNCT'),
  PARTICLE: PARTS.indexOf('PART'),
} as const;

/** Numbers of the labels and Penn tags that rules ask for, -1 where a model has none. */
export type TreeNames = ReturnType<typeof nameTrees>;

export function nameTrees(labelNames: readonly string[], xposNames: readonly string[]) {
  const id = (name: string): number => labelNames.indexOf(name);
  const [nsubj, passive, obj, oblique] = [id('nsubj'), id('nsubj:pass'), id('obj'), id('obl')];
  return {
    nsubj,
    passive,
    obj,
    oblique,
    /** “Tuesday” in “said Tuesday”; a model may not tell it from other obliques. */
    unmarked: id('obl:unmarked') < 0 ? oblique : id('obl:unmarked'),
    flat: id('flat'),
    appos: id('appos'),
    list: id('list'),
    compound: id('compound'),
    /** “actor” in “actor Ann Lee”; a model may not tell it from a compound. */
    describing: id('nmod:desc') < 0 ? id('compound') : id('nmod:desc'),
    amod: id('amod'),
    count: id('nummod'),
    cop: id('cop'),
    determiner: id('det'),
    caseMark: id('case'),
    adverbial: id('advcl'),
    complement: id('ccomp'),
    relative: id('acl'),
    marker: id('mark'),
    modifier: id('advmod'),
    nmod: id('nmod'),
    conj: id('conj'),
    cc: id('cc'),
    parataxis: id('parataxis'),
    vocative: id('vocative'),
    aux: id('aux'),
    possessive: id('nmod:poss'),
    subjects: new Set([nsubj, passive]),
    clauses: new Set([id('acl'), id('acl:relcl'), id('ccomp')]),
    /** What a name can be to a verb or a noun. */
    apart: new Set([nsubj, passive, obj, oblique, id('nmod')]),
    /** What stands in a sentence without being a part of it: “yes”, somebody's name in front of what is said to them. */
    asides: new Set([id('discourse'), id('vocative'), id('dep')]),
    adverb: xposNames.indexOf('RB'),
    participle: xposNames.indexOf('VBG'),
    third: xposNames.indexOf('VBZ'),
    /** Tags of verbs that have a subject: “says”, “said”. */
    finite: new Set([xposNames.indexOf('VBD'), xposNames.indexOf('VBZ'), xposNames.indexOf('VBP')]),
    proper: xposNames.indexOf('NNP'),
    common: xposNames.indexOf('NN'),
  } as const;
}

/** Whether a word of the sentence `[first, last)` is a verb's subject. */
export function hasSubject({ head, label }: Trees, verb: number, first: number, last: number, { subjects }: TreeNames): boolean {
  for (let k = first; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1)) return true;
  return false;
}
