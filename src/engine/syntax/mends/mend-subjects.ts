import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, PRON, VERB, AUX, NOUN, ADJ, PARTICLE, PUNCT } = PART;
/** What may stand between a name and who has it in front: “Leeds council spokesman”. */
const BETWEEN: ReadonlySet<number> = new Set([PROPN, NOUN, ADJ, PARTICLE]);

const SAYS = /^(?:said|says)$/;
/** Words from “close” to who says so, at most: “close to the former Leeds mayor Ann Lee said”. */
const MOST_CLOSE = 9;
const IN_PHRASE: ReadonlySet<number> = new Set([PROPN, NOUN, ADJ, PRON, PART.NUM, PART.DET]);
/** What nobody but a person or a body does. */
const REPORTS = /^(?:said|says|added|insisted|warned|argued|claimed|admitted|explained|announced|stressed|replied|noted)$/;
/** What headlines say somebody does, and the tagger takes for things. */
const CALLS = /^(?:calls|brands|labels|dubs|slams|blasts|hails|tags|terms)$/;
/** One word as names are written. */
const NAME = /^\p{Lu}['’]?\p{L}+$/u;
/** What opens a sentence and is no name, or tells of several. */
const OPENS =
  /ly$|^(?:having|being|saying|still|also|then|later|once|again|today|yesterday|earlier|meanwhile|instead|perhaps|however|nevertheless|here|there|now|asked|and|but|so|yet|many|several|others?|some|few|more|most|both|all|any|none|such|as|what|who|which|that|this|these|those|one|it|they|he|she|we|i|you|when|where|while|if|or|nor|for|of|in|on|at|by|to|not|never|thus|hence|indeed|elsewhere|afterwards?|soon|next|first|second|third|finally|last|reports?|sources?|officials?|police)$/i;
/** What is said in turn: “the union, Lee said, called it a wreck”. */
const TELLS = /^(?:called|calls|told|said|says)$/;

/** Rules for who does what a verb says. */
export function subjectRules(names: TreeNames) {
  const {
    proper,
    common,
    third,
    nsubj,
    marker,
    subjects,
    finite,
    appos,
    obj,
    amod,
    cop,
    caseMark,
    complement,
    oblique,
    parataxis,
    possessive,
    compound,
  } = names;
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

  /**
   * “Brun said that”, “‘No,’ said D'Angelo.”: a capital beside “said” is who says it where nobody else does, whatever the tagger takes it
   * for; an adverb and what tells of several open a sentence, too.
   */
  function nameSpeaker({ form, upos, xpos, head, label }: Trees, verb: number, first: number, last: number): void {
    const opens = verb - 1 === first;
    if (upos[verb] !== VERB || !(opens || upos[verb - 1] === PUNCT) || !REPORTS.test(form[verb] ?? '') || proper < 0) return;
    const who = opens && /^(?:that|on|:|,|“|")$/.test(form[verb + 1] ?? '') ? first : verb + 1;
    const isBehind = who > verb;
    if (isBehind && !(/^(?:[,”"’»]|'')$/.test(form[verb - 1] ?? '') && /^[.,]$/.test(form[who + 1] ?? ''))) return;
    if (who >= last || !NAME.test(form[who] ?? '') || upos[who] === PROPN || upos[who] === NOUN || upos[who] === PRON) return;
    if (!isBehind && OPENS.test(form[who] ?? '')) return;
    for (let k = first; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1) && k !== who) return;
    for (let k = first; k < last; k++) if (head[k] === who && upos[k] !== PUNCT) return;
    if (head[verb] === who) return;
    upos[who] = PROPN;
    xpos[who] = proper;
    head[who] = verb;
    label[who] = nsubj;
  }

  /** “‘No,’ a man, who asked not to be named, said”: who stands right before a verb without a subject, taken for an aside of what is said. */
  function findSpeaker(trees: Trees, verb: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    if (upos[verb] !== VERB || form[verb - 1] !== ',') return;
    if (hasSubject(trees, verb, first, last, names)) return;
    let noun = verb - 1;
    while (noun >= first && (head[noun] ?? -1) < noun && label[noun] !== parataxis) noun = head[noun] ?? -1;
    if (noun < first || label[noun] !== parataxis || (upos[noun] !== NOUN && upos[noun] !== PROPN)) return;
    const said = head[noun] ?? -1;
    if (said < first || said > noun || head[said] !== verb || label[said] !== complement) return;
    for (let k = noun + 1; k < verb; k++) if (head[k] === said) return;
    head[noun] = verb;
    label[noun] = nsubj;
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

  /** “Ann Lee's wife, the novelist May Ray, told”: who has a possessive ending owns the next subject of the verb, and is none. */
  function ownSubject({ upos, head, label }: Trees, i: number): void {
    const verb = head[i] ?? -1;
    if (label[i] !== nsubj || upos[i] !== PROPN || verb < i) return;
    let ending = i + 1;
    while (ending < verb && !(head[ending] === i && upos[ending] === PARTICLE && label[ending] === caseMark)) ending++;
    let owned = ending + 1;
    while (owned < verb && head[owned] !== verb) owned++;
    if (owned >= verb || label[owned] !== nsubj) return;
    for (let k = ending + 1; k < owned; k++) if ((head[k] ?? -1) <= ending || (head[k] ?? -1) > owned) return;
    head[i] = owned;
    label[i] = possessive;
  }

  /** “A source close to the minister said”: who says it is the source, and how close she is goes with her. */
  function raiseClose(trees: Trees, i: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    const noun = i - 1;
    const above = head[i] ?? -1;
    if (form[i] !== 'close' || form[i + 1] !== 'to' || noun < first || upos[noun] !== NOUN) return;
    // “sources close to the minister said”: up to the verb all is theirs, whatever it hangs from
    let end = i + 2;
    while (end < last && end - i < MOST_CLOSE && IN_PHRASE.has(upos[end] ?? -1)) end++;
    const reports = upos[end] === VERB && (REPORTS.test(form[end] ?? '') || TELLS.test(form[end] ?? ''));
    const isSaid = reports && end > i + 2 && !hasOther(trees, end, noun, first, last);
    const isBeside = head[noun] === above && subjects.has(label[noun] ?? -1) && above > i;
    const isLost = head[noun] === i && (above > i || SAYS.test(form[above] ?? '')) && !hasSubject(trees, above, first, last, names);
    if (!isSaid && (upos[above] !== VERB || !(isBeside || isLost))) return;
    const verb = isSaid ? end : above;
    if (isSaid || isLost) {
      head[noun] = verb;
      label[noun] = nsubj;
    }
    head[i] = noun;
    label[i] = amod;
    if (!isSaid) return;
    const whom = end - 1;
    for (let k = i + 1; k < whom; k++) if ((head[k] ?? -1) <= i || (head[k] ?? -1) > whom) head[k] = whom;
    head[whom] = i;
    label[whom] = oblique;
  }

  /** Whether a verb has another subject than what stands in `[noun, verb)`, or hangs from that. */
  function hasOther({ head, label }: Trees, verb: number, noun: number, first: number, last: number): boolean {
    const above = head[verb] ?? -1;
    if (above >= noun && above < verb) return true;
    for (let k = first; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1) && (k < noun || k > verb)) return true;
    return false;
  }

  /** “Mr Ray, the union said, sold his shares”: between commas in front of another verb, who stands right before “said” says it. */
  function partAside({ form, upos, xpos, head, label }: Trees, said: number, first: number, last: number): void {
    const name = said - 1;
    const subject = head[name] ?? -1;
    if (form[said + 1] !== ',' || label[name] !== appos || subject < first || subject > name || !SAYS.test(form[said] ?? '')) return;
    if (head[subject] !== said || label[subject] !== nsubj) return;
    let comma = name - 1;
    while (comma > subject && form[comma] !== ',' && head[comma] === name) comma--;
    let verb = said + 2;
    while (verb < last && head[verb] !== said) verb++;
    if (
      form[comma] !== ',' ||
      comma <= subject ||
      verb >= last ||
      upos[verb] !== VERB ||
      !finite.has(xpos[verb] ?? -1) ||
      TELLS.test(form[verb] ?? '')
    )
      return;
    for (let k = said + 2; k < last; k++) if (head[k] === verb && subjects.has(label[k] ?? -1)) return;
    head[verb] = head[said] ?? -1;
    label[verb] = label[said] ?? 0;
    head[said] = verb;
    label[said] = parataxis;
    head[subject] = verb;
    head[name] = said;
    label[name] = nsubj;
    for (let k = verb + 1; k < last; k++) if (head[k] === said) head[k] = verb;
  }

  return {
    findCalling,
    nameSpeaker,
    partAside,
    raiseVerb,
    findVerb,
    raiseCopula,
    findSpeaker,
    demoteMarked,
    demoteSubject,
    ownSubject,
    putInFront,
    raiseClose,
  };
}
