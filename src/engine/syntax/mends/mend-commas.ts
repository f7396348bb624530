import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, VERB, NOUN } = PART;
/** What a name or a phrase ends with. */
const ENDS = /^[,”"’»]$|^''$/;
/** Tokens between the commas around what somebody is. */
const MOST_BETWEEN = 12;

/** Rules for who stands beside commas or marks, in front of a verb or behind a noun. */
export function commaRules(names: TreeNames) {
  const { nsubj, flat, appos, conj, cc, vocative, aux, subjects, finite } = names;

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
    if (hasSubject(trees, verb, first, last, names)) return;
    head[i] = verb;
    label[i] = nsubj;
  }

  /** “‘No,’ Ann Lee, the president, said”: who stands behind the marks says it, and the words between commas tell what she is. */
  function beginNames(trees: Trees, i: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    if (upos[i] !== PROPN || label[i] !== appos || (head[i] ?? -1) >= i || i === first || !ENDS.test(form[i - 1] ?? '')) return;
    let comma = i + 1;
    while (comma < last && isBelow(trees, comma, i)) comma++;
    if (form[comma] !== ',') return;
    let noun = comma + 1;
    while (noun < last && label[noun] !== nsubj && (head[noun] ?? -1) > noun) noun = head[noun] ?? last;
    const verb = head[noun] ?? -1;
    if (noun >= last || label[noun] !== nsubj || upos[noun] !== NOUN || verb < noun || upos[verb] !== VERB || isBelow(trees, verb, i))
      return;
    head[i] = verb;
    label[i] = nsubj;
    head[noun] = i;
    label[noun] = appos;
  }

  /** “The shop grew, and Ann Lee, a former nurse, is selling it”: who stands behind “, and” and in front of a comma and a verb without a subject is its subject. */
  function beginClause(trees: Trees, i: number, first: number, last: number): void {
    const { form, upos, xpos, head, label } = trees;
    const and = i - 1;
    if (label[i] !== conj || upos[i] !== PROPN || and <= first || label[and] !== cc || head[and] !== i || form[and - 1] !== ',') return;
    let end = i + 1;
    while (end < last && head[end] === i && label[end] === flat) end++;
    if (form[end] !== ',' || !/^(?:an?|the)$/.test(form[end + 1] ?? '')) return;
    let comma = end + 2;
    while (comma < last && comma - end < MOST_BETWEEN && form[comma] !== ',') comma++;
    let verb = comma + 1;
    while (verb < last && label[verb] === aux) verb++;
    const isPersonal = verb > comma + 1 || finite.has(xpos[verb] ?? -1);
    if (form[comma] !== ',' || verb >= last || upos[verb] !== VERB || hasSubject(trees, verb, first, last, names)) return;
    if (!isPersonal || isBelow(trees, verb, i)) return;
    head[i] = verb;
    label[i] = nsubj;
    head[and] = verb;
    for (let k = end + 1; k < comma; k++) {
      if ((head[k] ?? -1) < end && head[k] !== i && !isBelow(trees, i, k)) head[k] = i;
      if (head[k] === i && label[k] === conj) label[k] = appos;
    }
  }

  /** “His eldest, Tom, said”: a name between commas right behind the subject says who that is; nobody is called. */
  function standBeside({ form, upos, head, label }: Trees, i: number, first: number): void {
    const noun = i - 2;
    if (noun < first || upos[i] !== PROPN || label[i] !== vocative || head[i] !== noun || form[i - 1] !== ',' || form[i + 1] !== ',')
      return;
    if (subjects.has(label[noun] ?? -1) && (head[noun] ?? -1) > i) label[i] = appos;
  }

  return { endNames, beginNames, beginClause, standBeside };
}
