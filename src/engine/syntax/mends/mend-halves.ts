import { POSSESSIVE } from '../../text/possessive.ts';
import { PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN } = PART;

/** Rules for a name with a hyphen. */
export function halfRules({ flat, appos, possessive, subjects }: TreeNames) {
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

  return { joinHalves, endHalves, ownHalves };
}
