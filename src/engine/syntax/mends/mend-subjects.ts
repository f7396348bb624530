import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, PRON, VERB, AUX, NOUN, ADJ, PARTICLE } = PART;
/** What may stand between a name and who has it in front: “Leeds council spokesman”. */
const BETWEEN: ReadonlySet<number> = new Set([PROPN, NOUN, ADJ, PARTICLE]);
/** What headlines say somebody does, and the tagger takes for things. */
const CALLS = /^(?:calls|brands|labels|dubs|slams|blasts|hails|tags|terms)$/;

/** Rules for who does what a verb says. */
export function subjectRules(names: TreeNames) {
  const { nsubj, obj, oblique, appos, compound, amod, cop, caseMark, complement, marker, parataxis, possessive, subjects, third, common } =
    names;

  /** “Ann Lee, a historian, drove to the island”: the sentence is about what she did, not a name with something beside it. */
  function raiseVerb(trees: Trees, verb: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    const name = head[verb] ?? -1;
    if (upos[verb] !== VERB || label[verb] !== parataxis || name < 0 || name > verb || head[name] !== -1 || upos[name] !== PROPN) return;
    if (/ing$/.test(form[verb] ?? '')) return;
    if (hasSubject(trees, verb, first, last, names)) return;
    for (let k = first; k < last; k++) if (head[k] === name && label[k] === cop) return;
    head[verb] = -1;
    label[verb] = label[name] ?? 0;
    head[name] = verb;
    label[name] = nsubj;
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

  /** “Mayor calls plan ‘a joke’”: without another verb the noun in the midst of three is what the first does to the third. */
  function findCalling({ form, upos, xpos, head, label }: Trees, i: number, first: number, last: number): void {
    const root = head[i] ?? -1;
    const who = i - 1;
    if (upos[i] !== NOUN || root < i || head[root] !== -1 || (label[i] !== compound && !subjects.has(label[i] ?? -1))) return;
    if (who < first || third < 0 || !CALLS.test(form[i] ?? '')) return;
    if (head[who] !== i || label[who] !== compound || (upos[who] !== NOUN && upos[who] !== PROPN)) return;
    for (let k = first; k < last; k++) if ((upos[k] === VERB || upos[k] === AUX) && k !== root) return;
    if (upos[root] === VERB) {
      upos[root] = NOUN;
      xpos[root] = common;
    }
    upos[i] = VERB;
    xpos[i] = third;
    head[i] = -1;
    label[i] = label[root] ?? 0;
    head[root] = i;
    label[root] = obj;
    label[who] = nsubj;
    for (let k = first; k < who; k++) if (head[k] === i || head[k] === root) head[k] = who;
  }

  /** “… will be her first”: who is something stands before “be”, so what stands behind it is no subject. */
  function raiseCopula({ upos, head, label }: Trees, i: number): void {
    const above = head[i] ?? -1;
    if (label[i] !== cop || above <= i || label[above] !== nsubj || (head[above] ?? -1) < above || upos[above] !== PRON) return;
    head[i] = head[above] ?? -1;
    label[above] = possessive;
  }

  /** A verb has one subject: of two, “Outside court, his widow read” has one behind a preposition, “told the firm its roof leaked” the object of “told”. */
  function demoteSubject({ upos, head, label }: Trees, i: number, first: number): void {
    const verb = head[i] ?? -1;
    if (label[i] !== nsubj || verb < i) return;
    let others = 0;
    for (let k = i + 1; k < verb; k++) if (head[k] === verb && label[k] === nsubj) others++;
    if (others === 0) return;
    for (let k = first; k < i; k++) {
      if (head[k] !== i || label[k] !== caseMark) continue;
      label[i] = oblique;
      return;
    }
    const above = head[verb] ?? -1;
    if (label[verb] !== complement || above < first || above > i || upos[above] !== VERB) return;
    for (let k = above + 1; k < i; k++) if (head[k] !== i) return;
    head[i] = above;
    label[i] = obj;
  }

  /** “A lawyer speaking for the club before the court said”: of two subjects the one behind a preposition is none, though that was taken for what opens a clause. */
  function demoteMarked({ form, head, label }: Trees, mark: number, first: number): void {
    const verb = head[mark] ?? -1;
    if (label[mark] !== marker || head[verb] !== -1 || !/^(?:before|after)$/.test(form[mark] ?? '')) return;
    let noun = mark + 1;
    while (noun < verb && (head[noun] ?? -1) > noun && head[noun] !== verb) noun++;
    if (noun >= verb || head[noun] !== verb || label[noun] !== nsubj) return;
    for (let k = first; k < mark; k++) {
      if (head[k] !== verb || label[k] !== nsubj) continue;
      label[noun] = oblique;
      head[mark] = noun;
      label[mark] = caseMark;
      return;
    }
  }

  /**
   * “Clyde Unity's health spokesman Ann Lee said”, “Clyde Unity (CU) spokesman Ann Lee said”: of two subjects with nothing but the
   * second's own words between, the first is one of those words.
   */
  function putInFront({ form, upos, head, label }: Trees, i: number): void {
    const verb = head[i] ?? -1;
    if (label[i] !== nsubj || upos[i] !== PROPN || verb < i) return;
    const role = form[i + 1] === '(' && form[i + 3] === ')' ? i + 4 : i + 1;
    // (behind a bracket the name may stand for what the body is)
    const isOther = (k: number): boolean =>
      (head[k] === verb && label[k] === nsubj) || (role > i + 1 && head[k] === i && label[k] === appos);
    let other = role;
    while (other < verb && BETWEEN.has(upos[other] ?? -1) && head[other] !== verb && !isOther(other)) other++;
    if (other === role || other >= verb || !isOther(other) || upos[other] !== PROPN) return;
    for (let k = role; k < other; k++) if ((head[k] ?? -1) <= i || (head[k] ?? -1) > other) return;
    head[other] = verb;
    label[other] = nsubj;
    head[i] = role;
    label[i] = compound;
  }

  return { raiseVerb, findVerb, findCalling, raiseCopula, demoteSubject, demoteMarked, putInFront };
}
