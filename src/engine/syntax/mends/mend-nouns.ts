import { startsWithCapital } from '../../text/letters.ts';
import { hasSubject, PART, type TreeNames, type Trees } from '../trees.ts';

const { PROPN, VERB, NOUN, ADJ, NUM } = PART;
/** “Council members Ann Lee and Bob Ray”: several have more names than one. */
const PLURAL = /[^s]s$/;
/** What people are by what they hold. */
const KINDS = /^(?:progressive|conservative|moderate|liberal|radical|centrist|hopeful|professional)$/;
/** What works in fields that are named before it. */
const FIRMS =
  /^(?:company|concern|firm|business|unit|division|operator|producer|manufacturer|retailer|distributor|supplier|chain|giant|conglomerate|subsidiary|ministry|ministries|departments?|party)$/;
/** Who stands beside a firm, and is no field of it: “the chairman and parent company”. */
const PEOPLE = /(?:man|woman|person|ist|chief|president|executive|owner|director|founder|mayor|workers?|police)$/;
/** What something is told with, and what opens a phrase that no name goes into. */
const TELLS = /^(?:told|tells?|telling|reminded|assured|informed)$/;
const OPENS_PHRASE = /^(?:many|most|several|some|few|all|no|both|these|those|the|an?|his|her|its|their|our|my)$/;

/** Rules for a noun in front of a name, a verb or another noun. */
export function nounRules(names: TreeNames) {
  const { nsubj, obj, flat, appos, compound, describing, amod, count, determiner, caseMark, conj, possessive, subjects, proper, common } =
    names;

  /** “The law firm Marsh Lee said”: a verb has one subject, so a noun right in front of a name that is the other one tells what it is. */
  function describeName({ upos, head, label }: Trees, i: number, last: number): void {
    if (upos[i] !== NOUN || !subjects.has(label[i] ?? -1)) return;
    let name = i + 1;
    // “attorney general Ann Lee”: an adjective between them goes with the name
    while (name < last && (upos[name] === PROPN || upos[name] === ADJ) && (head[name] ?? -1) > name && head[name] !== head[i]) name++;
    if (name >= last || upos[name] !== PROPN || head[name] !== head[i] || label[name] !== label[i] || (head[i] ?? -1) < name) return;
    head[i] = name;
    label[i] = describing;
  }

  /** “Ratings agency Marsh & Lee said”, “the law firm Marsh Lee”: what stands right behind a noun without a comma is its name, and the sentence is about that. */
  function raiseName(trees: Trees, i: number, first: number, last: number): void {
    const { form, upos, head, label } = trees;
    const noun = head[i] ?? -1;
    if ((label[i] !== flat && label[i] !== appos) || noun < first || noun >= i || upos[i] !== PROPN || upos[noun] !== NOUN) return;
    if (noun > first && startsWithCapital(form[noun] ?? '')) return;
    for (let k = noun + 1; k <= i; k++) if (!startsWithCapital(form[k] ?? '') || (k < i && head[k] !== i)) return;
    if (PLURAL.test(form[noun] ?? ''))
      for (let k = i + 1; k < last; k++) if (label[k] === conj && (head[k] === i || head[k] === noun)) return;
    const above = head[noun] ?? -1;
    head[i] = above;
    label[i] = label[noun] ?? 0;
    // “Ringleader Ann Lee smirked”: no word in front makes one with a verb
    if (label[i] === compound && above > i && upos[above] === VERB && !hasSubject(trees, above, first, last, names)) label[i] = nsubj;
    for (let k = first; k < last; k++) if (head[k] === noun && (k > i || label[k] === caseMark)) head[k] = i;
    head[noun] = i;
    label[noun] = describing;
  }

  /** “told the Herald many boats were late”: a name ends before a word that opens a phrase of its own, and is whom something is told. */
  function partListener({ form, head, label }: Trees, i: number, first: number): void {
    const noun = head[i] ?? -1;
    const name = i - 1;
    const verb = head[head[noun] ?? -1] ?? -1;
    if (noun < i || head[name] !== noun || label[name] !== compound || verb < first || verb >= name) return;
    if (!OPENS_PHRASE.test(form[i] ?? '') || !startsWithCapital(form[name] ?? '') || !TELLS.test(form[verb] ?? '')) return;
    for (let k = verb + 1; k < name; k++) if (head[k] !== noun && ((head[k] ?? -1) <= verb || (head[k] ?? -1) > name)) return;
    for (let k = verb + 1; k < name; k++) if (head[k] === noun) head[k] = name;
    head[name] = verb;
    label[name] = obj;
  }

  /** “A union spokesperson said”: of two nouns side by side that are a verb's subjects the first goes with the second; “general” goes with the first. */
  function joinNouns({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const next = i + 1;
    if (next >= last || upos[i] !== NOUN || upos[next] !== NOUN || (head[i] ?? -1) < next) return;
    if (!subjects.has(label[i] ?? -1) || label[next] !== label[i] || head[next] !== head[i]) return;
    const isGeneral = form[next] === 'general';
    const [above, below] = isGeneral ? [i, next] : [next, i];
    head[below] = above;
    label[below] = isGeneral ? amod : compound;
    for (let k = first; k < i; k++) if (head[k] === below) head[k] = above;
  }

  /** “One relative said”: of two subjects side by side the count tells how many the noun is, whatever the tagger takes that for. */
  function countNoun({ upos, xpos, head, label }: Trees, i: number, last: number): void {
    const noun = i + 1;
    if (upos[i] !== NUM || noun >= last || count < 0 || common < 0 || (upos[noun] !== ADJ && upos[noun] !== NOUN)) return;
    if (!subjects.has(label[i] ?? -1) || label[noun] !== label[i] || head[noun] !== head[i] || (head[i] ?? -1) < noun) return;
    if (upos[noun] === ADJ) xpos[noun] = common;
    upos[noun] = NOUN;
    head[i] = noun;
    label[i] = count;
  }

  /** “Loomly, a startup, has admitted”: a sentence with a comma between subject and verb has its subject in front of the first comma. */
  function beginWithName(trees: Trees, first: number, last: number): void {
    const { form, upos, xpos, head, label } = trees;
    if (form[first + 1] !== ',' || !startsWithCapital(form[first] ?? '') || !/^(?:an?|the)$/.test(form[first + 2] ?? '')) return;
    const noun = head[first + 2] ?? -1;
    const verb = head[noun] ?? -1;
    if (upos[noun] !== NOUN || !subjects.has(label[noun] ?? -1) || verb < noun || form[noun + 1] !== ',' || proper < 0) return;
    if (head[first] !== verb || subjects.has(label[first] ?? -1)) return;
    // “Meanwhile, the minister, however, said”
    for (let k = noun + 2; k < verb; k++) if (head[k] !== verb || form[k] === ',') return;
    for (let k = noun + 2; k < last; k++) if (head[k] === noun) return;
    upos[first] = PROPN;
    xpos[first] = proper;
    label[first] = label[noun] ?? 0;
    head[noun] = first;
    label[noun] = appos;
  }

  /** “According to Marsh, a charity, its convoy was turned back”: of two subjects the one between commas stands beside the name in front. */
  function putBeside({ form, upos, head, label }: Trees, i: number, first: number): void {
    const verb = head[i] ?? -1;
    if (upos[i] !== NOUN || !subjects.has(label[i] ?? -1) || form[i + 1] !== ',' || verb < i) return;
    let other = i + 2;
    while (other < verb && !(head[other] === verb && subjects.has(label[other] ?? -1))) other++;
    let left = i;
    while (left > first && head[left - 1] === i && form[left - 1] !== ',') left--;
    if (other === verb || form[left - 1] !== ',' || !/^an?$/.test(form[left] ?? '')) return;
    let name = left - 2;
    while (name >= first && (head[name] ?? -1) >= first && (head[name] ?? -1) < left && upos[head[name] ?? -1] !== VERB)
      name = head[name] ?? -1;
    if (name < first || (upos[name] !== PROPN && upos[name] !== NOUN) || !startsWithCapital(form[name] ?? '')) return;
    head[i] = name;
    label[i] = appos;
  }

  /** “Ann Lee, a top moderate, said”: in front of a comma what may be a noun is one, and what stands before it goes with it. */
  function nameKind({ form, upos, xpos, head, label }: Trees, i: number, first: number, last: number): void {
    if (upos[i] !== ADJ || !KINDS.test(form[i] ?? '') || !/^[,.;]$/.test(form[i + 1] ?? '') || common < 0) return;
    const noun = i - 1;
    const isBelow = label[i] === amod && head[i] === noun;
    if (!isBelow && label[i] !== appos) return;
    upos[i] = NOUN;
    xpos[i] = common;
    if (upos[noun] !== NOUN || (!isBelow && (head[noun] !== head[i] || label[noun] !== appos))) return;
    head[i] = head[noun] ?? -1;
    label[i] = label[noun] ?? 0;
    for (let k = first; k < last; k++) if (head[k] === noun && k !== i) head[k] = i;
    head[noun] = i;
    label[noun] = compound;
  }

  /** “The energy and defense concern said”, “the finance and trade ministries”: what two fields are joined by says so, not the first of them. `i` is the concern. */
  function joinFields({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    const field = head[i] ?? -1;
    if (label[i] !== conj || !FIRMS.test(form[i] ?? '') || field < first || field > i || upos[field] !== NOUN) return;
    if (
      !subjects.has(label[field] ?? -1) ||
      startsWithCapital(form[field] ?? '') ||
      PEOPLE.test(form[field] ?? '') ||
      FIRMS.test(form[field] ?? '')
    )
      return;
    let and = -1;
    for (let k = field + 1; k < i; k++) {
      if (/^(?:and|&)$/.test(form[k] ?? '')) and = k;
      else if (upos[k] !== NOUN && upos[k] !== ADJ && upos[k] !== VERB && !/^[,-]$/.test(form[k] ?? '')) return;
    }
    if (and < 0 || and === i - 1) return;
    head[i] = head[field] ?? -1;
    label[i] = label[field] ?? 0;
    head[field] = i;
    label[field] = compound;
    for (let k = first; k < last; k++) if (head[k] === field && (k > i || label[k] === determiner || label[k] === possessive)) head[k] = i;
  }

  return { describeName, raiseName, partListener, joinNouns, countNoun, beginWithName, putBeside, nameKind, joinFields };
}
