import { startsWithCapital } from '../../text/letters.ts';
import { PART, type TreeNames, type Trees } from '../trees.ts';

const { ADJ, NOUN } = PART;
const ARTICLE = /^(?:the|an?)$/i;
const MOST_WORDS = 6;
/** What follows a noun that stands beside a name: “a lender, said”, “a lender to students”. */
const BEHIND = /^(?:,|\.|to|of|for|in|with|at|and)$/;
/** What companies do who speak. */
const SPEAKS = /^(?:said|says|added|adds|announced|announces|reported|reports|declared|disclosed|estimated|noted|agreed|ruled)$/;

/** Shortened states of America, as newspapers write them behind a town. */
export const STATE =
  /^(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|W\.Va)\.|(?:N\.[HJMYCD]|S\.[CD]|R\.I|D\.C)\.?|Qld|NSW)$/;
/** Those with a name so short that it is written out. */
const WHOLE = /^(?:Texas|Ohio|Iowa|Utah|Maine|Idaho|Alaska|Hawaii)$/;

/** A rule for a town and its state in front of the noun that is there. */
export function placeRules({ appos, compound, amod, determiner, subjects }: TreeNames) {
  /** “The Ostby, Calif., company said”, “Ann Lee, an Ostby, Calif., lender”: the noun behind the place says so, and the place goes with it. `i` is the state. */
  function putInPlace({ form, upos, head, label }: Trees, i: number, first: number, last: number): void {
    if (form[i - 1] !== ',' || form[i + 1] !== ',' || !(STATE.test(form[i] ?? '') || WHOLE.test(form[i] ?? ''))) return;
    const town = i - 2;
    let article = town;
    while (article > first && town - article < MOST_WORDS && startsWithCapital(form[article] ?? '') && !ARTICLE.test(form[article] ?? ''))
      article--;
    if (article === town || !ARTICLE.test(form[article] ?? '')) return;
    let end = i + 2;
    while (end < last && end - i < MOST_WORDS && (upos[end] === NOUN || upos[end] === ADJ || form[end] === '-')) end++;
    const noun = end - 1;
    if (noun < i + 2 || upos[noun] !== NOUN) return;
    const isInside = (k: number): boolean => k >= article && k <= noun;
    // the topmost of all these words tells what they are to the others; nothing above it hangs from them again
    let top = town;
    for (let k = town, steps = 0; k >= 0 && steps < last - first; k = head[k] ?? -1, steps++) if (isInside(k)) top = k;
    const above = head[top] ?? -1;
    const is = label[top] ?? 0;
    // (elsewhere the commas part more than they join)
    const isAside = article > first && form[article - 1] === ',' && !subjects.has(is) && BEHIND.test(form[noun + 1] ?? '');
    if (!isAside && !SPEAKS.test(form[above] ?? '')) return;
    for (let k = i + 2; k < noun; k++) {
      if (isInside(head[k] ?? -1) && (head[k] ?? -1) > i + 1) continue;
      head[k] = noun;
      label[k] = upos[k] === ADJ ? amod : compound;
    }
    for (let k = article + 1; k < town; k++) {
      head[k] = town;
      label[k] = compound;
    }
    head[article] = noun;
    label[article] = determiner;
    head[town] = noun;
    label[town] = compound;
    head[i] = town;
    label[i] = appos;
    head[i - 1] = i;
    head[i + 1] = town;
    head[noun] = above;
    label[noun] = isAside || is === compound ? appos : is;
  }

  return { putInPlace };
}
