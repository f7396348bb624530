import { POS } from '../../syntax/syntax.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import { isComma } from '../read-commas.ts';
import type { Linking } from './linking.ts';
import { moveLinks } from './move-links.ts';

type Names = Pick<Linking, 'candidates' | 'clauses' | 'entities' | 'entityOf' | 'view'>;

const NEE = /^n[ée]e?$/i;

/**
 * “Ruth Lee was born Ruth Anna Lund”, “Kiki Moon, born Kathleen Marsh, died”, “Ida Lee (née Holm)”, “Kiki Moon, whose real name is Kathleen Marsh”,
 * “Ruth Lee, also known as Kiki Moon”: the name that somebody had at birth is theirs, and nobody else's. They keep the name by which the article calls them. “She was born …” is told once it is known who “she” is.
 */
export function joinBirthNames(names: Names): void {
  const { candidates, entities, entityOf, view } = names;
  const { form } = view.document.tokens;
  candidates.forEach((candidate, k) => {
    if (candidate.form !== 'name' || candidate.type !== 'person') return;
    joinAlias(names, k);
    const place = isBirthName(form, candidate.first)
      ? candidate.first - 1
      : Math.max(startOfReal(form, candidate.first - 1), startOfKnown(form, candidate.first - 1));
    const born = entities[entityOf[k] ?? -1];
    const bearer = place < 0 ? undefined : bearerOf(names, place, k);
    // somebody whom the text named before is called by that name, too
    if (!born || !bearer || born === bearer || born.links.some(({ mention }) => mention < k)) return;
    moveLinks(names, born, bearer);
  });
}

const ROLE_WORDS: ReadonlySet<number> = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PROPN, POS.PART]);
const LONGEST_ROLE = 5;

/** Whether the tokens `[first, end)` are what stands in front of a name, or none. */
const isRole = ({ flags, syntax }: Names['view'], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (!ROLE_WORDS.has(syntax.upos[i] ?? -1) && !((flags[i] ?? 0) & FLAG.personNoun)) return false;
  return end - first < LONGEST_ROLE;
};

/** “Gaz is the bassist Paul Lee”: one word that is somebody's whole name is theirs, too. */
function joinAlias(names: Names, k: number): void {
  const { candidates, entities, entityOf, view } = names;
  const { form } = view.document.tokens;
  const name = candidates[k];
  // (a description may stand between: “Gaz is the band's bassist Paul Lee”)
  const at = candidates[k - 1]?.form === 'name' ? k - 1 : k - 2;
  const alias = candidates[at];
  if (!alias || !name || alias.form !== 'name' || alias.type !== 'person' || view.sentence[alias.first] !== view.sentence[name.first])
    return;
  if (!/^(?:is|was)$/.test(form[alias.last] ?? '') || !isRole(view, alias.last + 1, name.first)) return;
  const [called, bearer] = [entities[entityOf[at] ?? -1], entities[entityOf[k] ?? -1]];
  if (called && bearer && called !== bearer && called.name?.parts.length === 1 && (bearer.name?.parts.length ?? 0) > 1)
    moveLinks(names, called, bearer);
}

/** “né Paul Adolph Lee”, “born Kathleen Marsh”: whether the name whose first token is `first` is told as that of somebody's birth. */
export const isBirthName = (form: readonly string[], first: number): boolean =>
  form[first - 1] === 'born' || NEE.test(form[first - 1] ?? '');

/** “also known as”, “nicknamed”, in brackets “called”, with a mark that opens: the token of its first word, where its last stands at `i`; -1 elsewhere. */
function startOfKnown(form: readonly string[], i: number): number {
  const word = /^["“‘'`]/.test(form[i] ?? '') ? i - 1 : i;
  if (form[word] === 'nicknamed' || (form[word] === 'called' && form[word - 1] === '(')) return word;
  // “known to all as”
  if (form[word] === 'as' && form[word - 3] === 'known' && form[word - 2] === 'to') return word - 3;
  if (form[word] !== 'as' || form[word - 1] !== 'known') return -1;
  return /^(?:also|better|otherwise|best)$/.test(form[word - 2] ?? '') ? word - 2 : word - 1;
}

/** “whose real name is”: the token of its first word, where its last stands at `i`; -1 elsewhere. */
function startOfReal(form: readonly string[], i: number): number {
  if (!/^(?:is|was)$/.test(form[i] ?? '') || form[i - 1] !== 'name' || !/^(?:real|full|birth|legal)$/.test(form[i - 2] ?? '')) return -1;
  return form[i - 3] === 'whose' ? i - 3 : -1;
}

const MAX_BRACKET = 20;

/** “Paul Lee (1930–1999) also known as …”: the bracket that the one at `close` closes; -1 where none is near. */
function openerOf(form: readonly string[], close: number): number {
  for (let i = close - 1; i > 0 && close - i <= MAX_BRACKET; i--) if (form[i] === '(') return i;
  return -1;
}

/** Who was born so: the subject of “was born”, or whose name stands in front of the comma or the brackets. */
function bearerOf({ candidates, clauses, entities, entityOf, view }: Names, born: number, k: number): Entity | undefined {
  const { form } = view.document.tokens;
  const mark = isComma(view, born - 1) && form[born - 2] === ')' ? born - 2 : born - 1;
  const aside = form[mark] === ')' ? openerOf(form, mark) : isComma(view, mark) || form[mark] === '(' ? mark : -1;
  const token = aside >= 0 ? aside - 1 : /^(?:was|is)$/.test(form[born - 1] ?? '') ? (clauses.subject[born] ?? -1) : -1;
  for (let j = k - 1; token >= 0 && j >= 0 && j > k - 4; j--) {
    const bearer = candidates[j];
    const isMeant = bearer?.form === 'pronoun' ? bearer.head === token : bearer?.form === 'name' && bearer.type === 'person';
    if (bearer && isMeant && bearer.first <= token && bearer.last > token) return entities[entityOf[j] ?? -1];
  }
  return undefined;
}
