import { POS } from '../../syntax/syntax.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { formAt, hasFlag, inCapitals, opensSentence, ROLE, SHAPE } from '../document-view.ts';
import { inLaw } from '../kin.ts';
import { FLAG } from '../lexicon.ts';
import { BODIES, isField, isSecondOfMembers } from '../whole-group.ts';
import { hashWord, hashWords, OF, THE } from '../word-hash.ts';
import { isGiven, mayBeGroup, type Run, SOMEBODY } from './capital-run.ts';
import { CLUE } from './name-context.ts';
import { isInnerHyphen, TAG } from './name-tags.ts';
import { A_NAME } from './tag-step.ts';

/* Rules that know the name of a body by its build, or by the noun or the article beside it; see know-groups.ts. */

const AT = hashWord('at');

/** What papers and the like are called, beside the nouns for groups that the lexicon has. */
const PAPERS = hashWords(
  'tabloid broadsheet daily weekly newspaper broadcaster newswire website site blog nonprofit thinktank startup start-up carmaker chipmaker retailer lender',
);

/** “The charity Mums Matter”, “Dutch brewer Kolmar”: right behind a noun for a body that goes with it, and no given name or title. */
export function standsBehindBody({ view, context, first, last, surnames }: Run): number | undefined {
  const noun = first - 1;
  const flags = view.flags[noun] ?? 0;
  // “his mother-in-law Tolmay”
  if (inLaw(view, noun) !== noun) return undefined;
  if (view.sentence[noun] !== view.sentence[first] || view.shape[noun] !== SHAPE.lower || view.syntax.upos[noun] !== POS.NOUN)
    return undefined;
  if (
    !(flags & FLAG.groupNoun || PAPERS.has(view.hash[noun] ?? 0)) ||
    // “the broadcaster Vantage”, unlike “the broadcaster Ann Lee”
    (flags & (FLAG.personNoun | FLAG.title) &&
      !(last - first === 1 && PAPERS.has(view.hash[noun] ?? 0) && !hasFlag(view, first, A_NAME))) ||
    /[^s]s$/.test(formAt(view, noun))
  )
    return undefined;
  const head = view.syntax.head[noun] ?? -1;
  if (view.role[noun] !== ROLE.compound || head < first || head >= last) return undefined;
  for (let i = first; i < last; i++) {
    if (hasFlag(view, i, FLAG.title) || isGiven(view, i) || surnames.has(view.hash[i] ?? 0)) return undefined;
    if ((context.clues.get(view.hash[i] ?? 0) ?? 0) & SOMEBODY) return undefined;
  }
  return TAG.group;
}

/** “Public Health Cymru said”: behind an adjective that begins the sentence nobody stands whom no list knows by a first name. */
export function beginsAsAdjective(run: Run): number | undefined {
  const { view, first, last } = run;
  if (last - first < 3 || !opensSentence(view, first) || view.syntax.upos[first] !== POS.ADJ) return undefined;
  if (hasFlag(view, first, FLAG.demonym) || view.syntax.head[first] !== first + 1 || inCapitals(view, first)) return undefined;
  return mayBeGroup(run) ? TAG.group : undefined;
}

/** “The Tungavi Ryot Sangha said”: nobody of more words than one has “the” in front, unless a noun goes on: “the Lee Marsh trial”. */
export function hasArticleBeforeWords(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  if (last - first < 2 || view.hash[first - 1] !== THE || view.sentence[first - 1] !== view.sentence[first]) return undefined;
  if (inCapitals(view, first)) return undefined;
  const pos = view.syntax.upos[last];
  const goesOn = view.sentence[last] === view.sentence[first] && (pos === POS.NOUN || pos === POS.ADJ || isInnerHyphen(view, last));
  // “the Leader of the Opposition Ann Lee”
  const isOffice = view.hash[first - 2] === OF && hasFlag(view, first - 3, FLAG.title | FLAG.personNoun);
  if (goesOn || isOffice || view.shape.subarray(first, last).includes(SHAPE.initial)) return undefined;
  // “the Belle-Aurore” is nobody, though a girl may be called so
  const isOneWord = last - first === 3 && isInnerHyphen(view, first + 1);
  // “the Compagnie Lee”: whose name its owner has begins with a first name, or with nothing
  return isOneWord || (mayBeGroup({ ...run, last: last - 1 }) && tag[last - 1] !== TAG.title) ? TAG.group : undefined;
}

/** “Thornaby Rovers”, “Kessler Brothers”, “the Clyde Harriers”: a plural that nobody is called by. */
export function endsAsPlural(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  // “Ann Lee Funeral Directors”
  const isTrade = last - first > 2 && /[^s]s$/.test(formAt(view, last - 1)) && hasFlag(view, last - 1, FLAG.personNoun);
  if (isTrade && tag[last - 1] !== TAG.person && view.sentence[last - 1] === view.sentence[first] && !inCapitals(view, first))
    return TAG.group;
  let end = last;
  while (end > first && tag[end - 1] !== TAG.person) end--;
  const word = end - 1;
  if (word <= first || hasFlag(view, word, A_NAME)) return undefined;
  const form = formAt(view, word);
  if (!/[a-z]{2}ers$/.test(form) && !(form.endsWith('s') && hasFlag(view, word, FLAG.personNoun))) return undefined;
  // “Rovers, who are last”
  return view.hash[first - 1] === THE || mayBeGroup(run, SOMEBODY & ~CLUE.acts) ? TAG.group : undefined;
}

/** What clubs are called at their beginning, and nobody is. */
const CLUBS = hashWords('real atlético atletico dynamo dinamo lokomotiv borussia bayer olympique deportivo shakhtar steaua partizan');

/** “Real Tessmar”, “Dynamo Tessmar”: a club. */
export const isClub = ({ view, first, last }: Run): number | undefined =>
  last - first === 2 && CLUBS.has(view.hash[first] ?? 0) ? TAG.group : undefined;

/** “Public Health Cymru”: in one name behind a word for a group, where no word is anybody's. */
export function beginsAsGroup(run: Run): number | undefined {
  const { view, tag, first, last } = run;
  if (last - first < 2 || tag[last - 1] !== TAG.person || inCapitals(view, first)) return undefined;
  let groups = 0;
  for (let i = first; i < last; i++) {
    if (view.tagged[i] !== 1 || view.syntax.upos[i] === POS.VERB) return undefined;
    if (tag[i] === TAG.person && hasFlag(view, i, A_NAME)) return undefined;
    if (tag[i] === TAG.group) groups++;
  }
  return groups > 0 && tag[first] !== TAG.person && mayBeGroup(run) ? TAG.group : undefined;
}

/** “an analyst at Marsh Lee”: people are at a place or a body, never at somebody. */
export function worksAt(run: Run): number | undefined {
  const { view, first, last } = run;
  const noun = first - 2;
  const isSmall = view.shape[noun] === SHAPE.lower || opensSentence(view, noun);
  if (view.hash[first - 1] !== AT || !hasFlag(view, noun, FLAG.personNoun) || !isSmall) return undefined;
  return POSSESSIVE.test(formAt(view, last)) || !mayBeGroup(run) ? undefined : TAG.group;
}

/** “the Centers for Disease Control and Prevention”, “the Association of Nurses and Midwives”: one more thing that a body looks after. */
export function isSecondThing({ view, first, last }: Run): number | undefined {
  const { form } = view.document.tokens;
  // “the Health and Safety Executive”
  const isOfTwo = form[first - 1] === 'and' && isField(view, first - 2) && view.hash[first - 3] === THE;
  if (isOfTwo && last - first === 2 && isField(view, first) && BODIES.has(view.hash[last - 1] ?? 0)) return TAG.group;
  if (last - first !== 1 || !(isField(view, first) || isSecondOfMembers(view, first)) || !/^(?:and|&)$/.test(form[first - 1] ?? ''))
    return undefined;
  let i = first - 2;
  while (view.tagged[i] === 1 && first - i < 6) i--;
  return i < first - 2 && /^(?:of|for)$/.test(form[i] ?? '') && view.tagged[i - 1] === 1 ? TAG.group : undefined;
}

/** “A Defra spokesperson said”: of one word that nobody is called by, where the article names nobody so. */
export function hasSpokesman(run: Run): number | undefined {
  const { view, first, last } = run;
  const { form } = view.document.tokens;
  const isOne = last - first === 1 && /^(?:an?|the|one)$/i.test(form[first - 1] ?? '');
  if (!isOne || !/^spokes(?:man|woman|person)$/.test(form[last] ?? '') || hasFlag(view, first, A_NAME)) return undefined;
  return mayBeGroup(run) ? TAG.group : undefined;
}

/** “the Barbosa family”: several of one name, and none of them. */
export function isFamily({ view, first, last }: Run): number | undefined {
  const isNamed = view.hash[first - 1] === THE && last - first === 1;
  return isNamed && /^(?:family|families|twins|dynasty|clan)$/.test(formAt(view, last)) ? TAG.group : undefined;
}
