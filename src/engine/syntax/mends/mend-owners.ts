import { startsWithCapital } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, NOUN, ADJ, PARTICLE } = PART;
/** Words between a possessive and whose it is at most: “Lee's then first wife”. */
const MOST_BEFORE = 5;

/** Rules for whose somebody or something is. */
export function ownerRules({ nsubj, flat, appos, list, amod, caseMark, nmod, parataxis, possessive, subjects }: TreeNames) {
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

  /** “The attorney general's office said”: a possessive ends a whole phrase, so both words in front of it own the subject. */
  function ownNoun({ upos, head, label }: Trees, i: number, last: number): void {
    const owner = i + 1;
    const noun = head[owner] ?? -1;
    if (upos[i] !== NOUN || upos[i + 2] !== PARTICLE || noun < i + 3 || noun >= last) return;
    if (!subjects.has(label[i] ?? -1) || label[noun] !== label[i] || head[noun] !== head[i]) return;
    head[i] = noun;
    label[i] = possessive;
    head[owner] = i;
    label[owner] = amod;
    head[i + 2] = i;
    label[i + 2] = caseMark;
  }

  /** “Tom Lee's wife, Ann Marsh, said”: whose wife it is owns her, and is not who is told of beside a wife. */
  function ownRelative({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const owner = head[i] ?? -1;
    const isApart = (label[i] === list || label[i] === parataxis) && POSSESSIVE.test(form[i - 1] ?? '');
    if (upos[i] !== NOUN || (label[i] !== appos && !isApart) || owner < first) return;
    let mark = i - 1;
    while (mark > owner && i - mark < MOST_BEFORE && !POSSESSIVE.test(form[mark] ?? '')) mark--;
    if (mark <= owner || head[mark] !== owner || !POSSESSIVE.test(form[mark] ?? '')) return;
    if (upos[owner] !== PROPN || !startsWithCapital(form[owner] ?? '')) return;
    for (let k = owner + 1; k < mark; k++) if (form[k] === ',') return;
    head[i] = head[owner] ?? -1;
    label[i] = label[owner] ?? 0;
    head[owner] = i;
    label[owner] = possessive;
    for (let k = i + 1; k < last; k++) if (head[k] === owner) head[k] = i;
  }

  /** “The Ministry of Health's head, Ann Marsh, said”: the ministry owns the head, and is not of whatever Health has. */
  function ownOfBody({ form, upos, head, label }: Trees, i: number, last: number): void {
    const body = head[i] ?? -1;
    const part = body + 2;
    if ((upos[i] !== NOUN && upos[i] !== ADJ) || label[i] !== nmod || body < 0 || part >= i || form[body + 1] !== 'of') return;
    if (upos[body] !== PROPN || !startsWithCapital(form[part] ?? '') || head[body + 1] !== i) return;
    let mark = part + 1;
    while (mark < i && !POSSESSIVE.test(form[mark] ?? '')) mark++;
    const owner = mark < i ? (head[mark] ?? -1) : -1;
    if (owner < part || owner >= mark || head[owner] !== i || label[owner] !== possessive) return;
    head[i] = head[body] ?? -1;
    label[i] = label[body] ?? 0;
    head[body] = i;
    label[body] = possessive;
    head[owner] = body;
    label[owner] = nmod;
    head[body + 1] = owner;
    head[mark] = body;
    for (let k = i + 1; k < last; k++) if (head[k] === body) head[k] = i;
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

  return { ownName, ownNoun, ownRelative, ownOfBody, ownSubject };
}
