import { startsCapitalised, startsWithCapital, startsWithSmall } from '../../text/letters.ts';
import { PARTICLE } from '../../text/name-particles.ts';
import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, PRON, VERB, NOUN, PUNCT, ADV } = PART;
const TITLE = /^(?:M(?:r|s|rs|iss|x)|Dr|Sir|Lord|Lady|Prof|Rev)\.?$/;
const IN_NAME = new RegExp(`^${PARTICLE}$`);
/** What no mark looks like: “O'Brien”. */
const LETTERS = /^\p{Lu}['’]?\p{L}{2}/u;
/** “AT&T”, “M&S”. */
const JOINED = /^\p{Lu}{1,3}&\p{Lu}/u;

/** Rules for what is one name. */
export function nameRules(names: TreeNames) {
  const { nsubj, flat, compound, describing, subjects, apart, asides, proper } = names;

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

  /** “Ottoline Graves”, “the union Harbour First”: behind a name a word with a capital is one. */
  function nameNoun({ form, upos, xpos, head, label }: Trees, i: number): void {
    if (form[i] === 'First' && upos[i] === ADV && upos[i - 1] === PROPN && proper >= 0) {
      upos[i] = PROPN;
      xpos[i] = proper;
      head[i] = i - 1;
      label[i] = flat;
      return;
    }
    if (upos[i] !== NOUN || upos[i - 1] !== PROPN || head[i - 1] !== i || label[i - 1] !== compound) return;
    if (!startsCapitalised(form[i] ?? '') || proper < 0) return;
    upos[i] = PROPN;
    xpos[i] = proper;
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
    if (!isRest && before > i && before <= next) return;
    head[i] = isRest ? before : i - 1;
    label[i] = flat;
  }

  return { nameWord, nameNoun, joinNames, joinParticle, joinAside, closeName };
}
