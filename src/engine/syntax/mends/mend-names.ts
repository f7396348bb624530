import { startsWithCapital, startsWithSmall } from '../../text/letters.ts';
import { PARTICLE } from '../../text/name-particles.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, PRON, VERB, NOUN, PUNCT } = PART;
/** What a name or a phrase ends with. */
const ENDS = /^[,”"’»]$|^''$/;
const TITLE = /^(?:M(?:r|s|rs|iss|x)|Dr|Sir|Lord|Lady|Prof|Rev)\.?$/;
/** Tokens between the commas around what somebody is. */
const MOST_BETWEEN = 12;
const IN_NAME = new RegExp(`^${PARTICLE}$`);

/** What no mark looks like: “O'Brien”. */
const LETTERS = /^\p{Lu}['’]?\p{L}{2}/u;
/** “AT&T”, “M&S”. */
const JOINED = /^\p{Lu}{1,3}&\p{Lu}/u;

/** Rules for what is one name. */
export function nameRules(names: TreeNames) {
  const { flat, appos, compound, nsubj, subjects, apart, asides, possessive, vocative, conj, cc, aux, finite, describing, proper } = names;
  /** Whether a word that the tagger took for something else is a name: “O'Brien” for a mark, “the Fed” for a verb, “WHO” among small words for a pronoun. */
  function isName({ form, upos, label }: Trees, i: number): boolean {
    const word = form[i] ?? '';
    if (upos[i] === PUNCT) return word.length > 2 && (LETTERS.test(word) || JOINED.test(word));
    if (upos[i] === VERB) return subjects.has(label[i] ?? -1) && startsWithCapital(word) && /^the$/i.test(form[i - 1] ?? '');
    return upos[i] === PRON && ((word === 'WHO' && startsWithSmall(form[i + 1] ?? '')) || JOINED.test(word));
  }

  /** “‘No,’ O'Brien said”: what has letters is no mark, and a name in front of a verb that has no subject is its subject. */
  function nameWord(trees: Trees, i: number, first: number, last: number): void {
    const { upos, xpos, head, label } = trees;
    if (proper < 0 || !isName(trees, i)) return;
    upos[i] = PROPN;
    xpos[i] = proper;
    const verb = head[i] ?? -1;
    if (verb >= 0 && upos[verb] === VERB && !subjects.has(label[i] ?? -1))
      label[i] = verb > i && !hasSubject(trees, verb, first, last, names) ? nsubj : names.obj;
  }

  /** “Ms.” and “Lee” cannot both be the subject of “said”: neighbours in a name that hang from one word alike are one name. */
  function joinNames({ form, upos, head, label }: Trees, i: number): void {
    const before = i - 1;
    if (upos[i] !== PROPN || upos[before] !== PROPN || head[i] !== head[before]) return;
    // “said van Dam”
    const isBehindParticle = IN_NAME.test(form[before] ?? '') && subjects.has(label[before] ?? -1);
    if (label[i] !== label[before] && !isBehindParticle) return;
    if ((!apart.has(label[i] ?? -1) && !isBehindParticle) || (head[i] ?? -1) < 0) return;
    head[i] = before;
    label[i] = flat;
  }

  /** “Gwyn ap Rhys said”: a name with a particle and a name behind it goes on with both, whichever of them the tree hangs it from. */
  function joinParticle({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    let before = i - 1;
    while (upos[i] === PROPN && before > first && IN_NAME.test(form[before] ?? '')) before--;
    if (before === i - 1 || upos[before] !== PROPN || !startsWithCapital(form[before] ?? '')) return;
    const isApart = head[i] === head[before] && label[i] === label[before] && apart.has(label[i] ?? -1) && (head[i] ?? -1) >= 0;
    // a title stays in front of the particle
    const isBelow = head[before] === i - 1 && head[i - 1] === i && i - before === 2 && !TITLE.test(form[before] ?? '');
    if (!isApart && !isBelow) return;
    if (isBelow) {
      head[before] = head[i] ?? -1;
      label[before] = label[i] ?? 0;
      for (let k = first; k < last; k++) if (head[k] === i) head[k] = before;
    }
    for (let k = before + 1; k <= i; k++) {
      head[k] = before;
      label[k] = flat;
    }
  }

  /** “Marsh-Lee said”: both halves of a name with a hyphen do what its verb says. */
  function joinHalves({ form, upos, head, label }: Trees, i: number, first: number): void {
    const hyphen = i - 1;
    const before = i - 2;
    if (before < first || form[hyphen] !== '-' || upos[i] !== PROPN || upos[before] !== PROPN) return;
    if (head[i] !== head[before] || !subjects.has(label[i] ?? -1) || (head[hyphen] !== i && head[hyphen] !== before)) return;
    label[before] = label[i] ?? 0;
    head[i] = before;
    label[i] = flat;
    head[hyphen] = i;
  }

  /** “Jean-Luc Moreau's lawyer, Eva Lindgren, said”: an ending behind a name with a hyphen is the whole name's, whose parts stay together. */
  function endHalves({ form, upos, head, label }: Trees, i: number, first: number): void {
    if (!POSSESSIVE.test(form[i] ?? '') || upos[i - 1] !== PROPN) return;
    let name = i - 1;
    let halves = false;
    while (name > first && (upos[name - 1] === PROPN || form[name - 1] === '-')) {
      name--;
      halves ||= form[name] === '-';
    }
    const owner = head[i] ?? -1;
    if (!halves || owner <= name || owner >= i || upos[name] !== PROPN) return;
    for (let k = name + 1; k < i; k++) if ((head[k] ?? -1) < name || ((head[k] ?? -1) >= i && k < i - 1)) return;
    if ((head[i - 1] ?? -1) > i) {
      head[i - 1] = name;
      label[i - 1] = flat;
    }
    head[i] = name;
  }

  /** “Marsh-Lee's mother said”: both halves of a name with a hyphen own what the second does, and who is owned does what the verb says. */
  function ownHalves({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const before = i - 2;
    const owned = head[i] ?? -1;
    if (before < first || form[i - 1] !== '-' || upos[i] !== PROPN || upos[before] !== PROPN || label[i] !== possessive || owned < i)
      return;
    if (head[owned] !== before || label[owned] !== appos || !subjects.has(label[before] ?? -1)) return;
    head[owned] = head[before] ?? -1;
    label[owned] = label[before] ?? 0;
    head[before] = owned;
    label[before] = possessive;
    head[i] = before;
    label[i] = flat;
    head[i - 1] = i;
    for (let k = i + 1; k < last; k++) if (head[k] === i || (head[k] === before && k > owned)) head[k] = k < owned ? before : owned;
  }

  /** “Labour's Ann Lee said”: whose name follows a possessive is the head of both, and does what the verb says. */
  function ownName({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const owner = head[i] ?? -1;
    if (upos[i] !== PROPN || (label[i] !== flat && label[i] !== appos) || owner < first || owner >= i - 1) return;
    if (upos[owner] !== PROPN || !startsWithCapital(form[i] ?? '') || !POSSESSIVE.test(form[i - 1] ?? '') || head[i - 1] !== owner) return;
    head[i] = head[owner] ?? -1;
    label[i] = label[owner] ?? 0;
    head[owner] = i;
    label[owner] = possessive;
    for (let k = i + 1; k < last; k++) if (head[k] === owner) head[k] = i;
  }

  /** “said choir leader Amber Hollis”: a capital right behind the capital that is the verb's subject is no aside. */
  function joinAside({ form, upos, xpos, head, label }: Trees, i: number, first: number): void {
    const before = i - 1;
    if (before === first || upos[i] !== PROPN || !asides.has(label[i] ?? -1) || head[i] !== head[before]) return;
    if (!subjects.has(label[before] ?? -1) || !startsWithCapital(form[before] ?? '') || !startsWithCapital(form[i] ?? '') || proper < 0)
      return;
    upos[before] = PROPN;
    xpos[before] = proper;
    head[i] = before;
    label[i] = flat;
  }

  /** “Justices Ann Jo Bell and Tom Lee”: a name's last word in front of “and” belongs to it, not to the name behind. */
  function closeName({ form, upos, head, label }: Trees, i: number, last: number): void {
    const next = i + 2;
    if (next >= last || head[i] !== next || upos[i] !== PROPN || upos[i - 1] !== PROPN || upos[next] !== PROPN) return;
    if (form[i + 1] !== 'and' || (label[i] !== compound && label[i] !== describing && label[i] !== flat)) return;
    const before = head[i - 1] ?? -1;
    const isRest = label[i - 1] === flat && before >= 0 && before < i;
    // “the Lee Marsh and Hale case”: both go with what follows
    if (!isRest && before >= 0 && before < next + 1 && before > i) return;
    head[i] = isRest ? before : i - 1;
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
    if (hasSubject(trees, verb, first, last, names)) return;
    head[i] = verb;
    label[i] = nsubj;
  }

  /** “Ottoline Graves”: behind a name a word with a capital is one. */
  function nameNoun({ form, upos, xpos, head, label }: Trees, i: number): void {
    if (upos[i] !== NOUN || upos[i - 1] !== PROPN || head[i - 1] !== i || label[i - 1] !== compound) return;
    if (!/^\p{Lu}\p{Ll}/u.test(form[i] ?? '') || proper < 0) return;
    upos[i] = PROPN;
    xpos[i] = proper;
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

  return {
    nameWord,
    standBeside,
    beginClause,
    beginNames,
    closeName,
    joinNames,
    joinParticle,
    joinHalves,
    endHalves,
    ownHalves,
    ownName,
    joinAside,
    endNames,
    nameNoun,
  };
}
