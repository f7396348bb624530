import { POS } from '../../syntax/syntax.ts';
import { bisect } from '../../text/bisect.ts';
import { type DocumentView, isPlural } from '../document-view.ts';
import { FLAG } from '../lexicon.ts';
import type { Linking } from '../links/antecedents.ts';
import type { SourcePlace } from '../mentions/find-sources.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashRun, hashWord, hashWords } from '../word-hash.ts';

const THE = hashWord('the');
const WHICH = hashWord('which');
const FIRMS = hashWords('company firm airline retailer bank insurer manufacturer carmaker chipmaker brewer lender startup');
/** What companies are called at their end, though it means a body of any kind. */
const ENDS = hashWords('bank group company corp corporation inc ltd plc airlines airways holdings partners');
const MOST_MENTIONS = 40;
const MOST_SENTENCES = 3;

/**
 * “Norvane will close two yards. The company said …”: the mention of the one company that the text names right before “the company”,
 * outside of marks; -1 where it names none, or several.
 */
export function companyBefore(
  { candidates, clauses, entities, entityOf, view }: Linking,
  { first, head, mention }: SourcePlace,
  last: number,
): number {
  if (view.hash[first] !== THE || last - first !== 2 || head !== last - 1 || !FIRMS.has(view.hash[head] ?? 0)) return -1;
  const own = view.sentence[head] ?? 0;
  const block = view.document.sentences[own]?.block ?? 0;
  let found = -1;
  let key = 0;
  let isOwn = false;
  const from = mention < 0 ? bisect(0, candidates.length, (k) => (candidates[k]?.first ?? 0) < first) : mention;
  for (let k = from - 1; k >= 0 && from - k < MOST_MENTIONS; k--) {
    const name = candidates[k];
    const there = view.sentence[name?.head ?? 0] ?? 0;
    const distance = block - (view.document.sentences[there]?.block ?? 0);
    // what the own paragraph names comes before what the one in front does
    if (!name || own - there > MOST_SENTENCES || distance > 1 || (found >= 0 && distance > 0 && isOwn)) break;
    // “Orrin, which was founded in 1871”: a company that reads like somebody
    if (found < 0 && view.document.tokens.form[name.last] === ',' && view.hash[name.last + 1] === WHICH && name.type !== 'group') return -1;
    // somebody known by one word may be the company, as “Greyhound” is
    if (found < 0 && name.type === 'person' && name.form === 'name' && entities[entityOf[k] ?? -1]?.name?.parts.length === 1) return -1;
    if (name.form !== 'name' || name.type !== 'group' || clauses.quote[name.head] !== 0) continue;
    const whole = wholeGroup(view, name.first, name.last);
    if (!mayBeCompany(view, whole.first, whole.last)) continue;
    const other = hashRun(view.hash, whole.first, whole.last);
    if (found >= 0 && other !== key) return -1;
    found = k;
    key = other;
    isOwn = distance === 0;
  }
  return found;
}

/** Whether a group's name says nothing of a ministry, a people or several: “Norvane”, “Harbour Bank”. */
function mayBeCompany(view: DocumentView, first: number, last: number): boolean {
  if (ENDS.has(view.hash[last - 1] ?? 0)) return true;
  for (let i = first; i < last; i++) {
    if ((view.flags[i] ?? 0) & (FLAG.groupNoun | FLAG.demonym | FLAG.place) || view.syntax.upos[i] === POS.ADP) return false;
    // “Brandt Ferries” is one, “Latinos” are many
    if (isPlural(view, i) && (i === first || i < last - 1)) return false;
  }
  return true;
}
