import { startsWithCapital } from '../../text/letters.ts';
import { PART, type TreeNames, type Trees } from '../trees.ts';

const { ADJ, PROPN, NOUN } = PART;
const MOST_WORDS = 6;

/** Who is one of these is so by managing. */
const MANAGERS = /^(?:director|editor|partner|agent|principal)s?$/;

/** Rules for an office, and for one of a body whose own name has “of” in it, in front of who has it. */
export function officeRules({ nmod, describing, compound, caseMark, appos, flat, conj, relative, amod }: TreeNames) {
  /** “Ann Lee, managing director of the mill”: nobody manages a director. `i` is the word “managing”. */
  function joinManaging({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const office = i + 1;
    if (form[i] !== 'managing' || office >= last || !MANAGERS.test(form[office] ?? '')) return;
    upos[i] = ADJ;
    if (head[office] === i) {
      head[office] = head[i] ?? -1;
      label[office] = label[i] === relative ? appos : (label[i] ?? 0);
    } else if (head[i] !== office && head[i] !== head[office]) return;
    for (let k = first; k < last; k++) if (head[k] === i) head[k] = office;
    head[i] = office;
    label[i] = amod;
  }

  /**
   * “Bank of England governor Ann Lee said”: who says it is the name behind the office, and the body goes with the office. `i` is
   * the office's noun.
   */
  function raiseHolder({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const name = i + 1;
    if (upos[i] !== NOUN || startsWithCapital(form[i] ?? '') || name >= last || upos[name] !== PROPN) return;
    let seat = i - 1;
    while (seat > first && i - seat < MOST_WORDS && startsWithCapital(form[seat] ?? '')) seat--;
    const body = seat - 1;
    if (form[seat] !== 'of' || seat === i - 1 || body < first || !startsWithCapital(form[body] ?? '')) return;
    const holder = (label[name] === flat || label[name] === compound) && (head[name] ?? -1) > name ? (head[name] ?? name) : name;
    const goesWithName = head[i] === holder && (label[i] === describing || label[i] === compound);
    const isBelow = head[holder] === i && (label[holder] === flat || label[holder] === appos);
    const isBeside = head[i] === body && head[holder] === body && label[holder] === nmod;
    const isOffice = goesWithName || isBelow || isBeside;
    const above = head[holder] === i ? (head[i] ?? -1) : (head[holder] ?? -1);
    const below = head[holder] === i ? i : holder;
    if (!isOffice || above !== body || label[below] === conj) return;
    head[holder] = head[body] ?? -1;
    label[holder] = label[body] ?? 0;
    head[i] = holder;
    label[i] = describing;
    const place = i - 1;
    head[place] = body;
    label[place] = nmod;
    for (let k = seat + 1; k < place; k++) {
      head[k] = place;
      label[k] = compound;
    }
    head[seat] = place;
    label[seat] = caseMark;
    // what went with the body in front stays there; its verb's other words go with who does it
    for (let k = first; k < last; k++) if (head[k] === body && k > holder) head[k] = holder;
    for (let k = first; k < body; k++) if (head[k] === body && label[k] === caseMark) head[k] = holder;
    head[body] = i;
    label[body] = compound;
  }

  return { joinManaging, raiseHolder };
}
