import { POS } from '../../syntax/syntax.ts';
import { isInitials } from '../../text/letters.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { type DocumentView, inCapitals, isFullOfNames, SHAPE } from '../document-view.ts';
import type { Entity } from '../entity.ts';
import { FLAG } from '../lexicon.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { initialsOf } from '../names/office-initials.ts';
import { wholeGroup } from '../whole-group.ts';
import { hashWord, hashWords } from '../word-hash.ts';

const THE = hashWord('the');

/** The words that tell one unnamed source from another: its phrase without “the”, without regard to case or the stops of initials. */
export function keyOf(view: DocumentView, first: number, last: number): string {
  const { form } = view.document.tokens;
  return form
    .slice(view.hash[first] === THE ? first + 1 : first, last)
    .map((word) => (isInitials(word) ? word.replaceAll('.', '') : word))
    .join(' ')
    .toLowerCase();
}

/** By what a group may be called later: “UTU” for “The United Teachers' Union”, and what stands in brackets behind it. In lower case. */
export function shortNamesOf(view: DocumentView, first: number, last: number): readonly string[] {
  const { form } = view.document.tokens;
  const begin = view.hash[first] === THE ? first + 1 : first;
  // “the Centers for Disease Control and Prevention” are the CDC
  const ends = form[last - 2] === 'and' ? [last, last - 2] : [last];
  const names = ends
    .map((end) => initialsOf(view, begin, end))
    .filter((letters) => /^[A-Z]{3,6}$/.test(letters))
    .map((letters) => letters.toLowerCase());
  const inBrackets = form[last] === '(' && form[last + 2] === ')' ? (form[last + 1] ?? '') : '';
  return /^[A-Z][A-Za-z]*[A-Z]$/.test(inBrackets) ? [...names, inBrackets.toLowerCase()] : names;
}

/** The first place of each named group by its initials in lower case: an index into the candidates. */
export function listSpelledOut(view: DocumentView, candidates: readonly MentionCandidate[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  candidates.forEach((candidate, k) => {
    if (candidate.form !== 'name' || candidate.type !== 'group') return;
    const { first, last } = wholeGroup(view, candidate.first, candidate.last);
    if (last - first > 2) for (const short of shortNamesOf(view, first, last)) if (!places.has(short)) places.set(short, k);
  });
  return places;
}

/** “the Sheriff's Office” for the Harrow County Sheriff's Office: the ends of a name that begin with whose it is. In lower case. */
export function ownedEndsOf(view: DocumentView, first: number, last: number): readonly string[] {
  const { form } = view.document.tokens;
  const owned = form.slice(first, last).findIndex((word) => POSSESSIVE.test(word)) + first;
  if (owned - first < 2) return [];
  const begins = Array.from({ length: owned - first - 1 }, (_, k) => owned - 1 - k);
  return begins.map((begin) => form.slice(begin, last).join(' ').toLowerCase());
}

/** Whether a group is one that may be called an agency later: by its initials, or by what such bodies are called. */
export const isAgency = (name: string): boolean =>
  /^(?:[Tt]he )?(?:[A-Z]\.?){3,6}$/.test(name) ||
  /\b(?:Administration|Services?|Bureau|Cent(?:er|re)s?|Commission|Authority|Office|Department|Ministry|Institute|Organi[sz]ation|Survey|Patrol|Programme?)\b/.test(
    name,
  );

/** What bodies are called at their end, beside the nouns for groups that the lexicon has. */
const BODIES = hashWords(
  'front bloc brigade brigades legion guard guards movement theatre theater museum gallery zoo library orchestra choir trust foundation cathedral',
);

/**
 * The groups whose name has several words by its last, so that “the Front” finds the Tessmar Front: the tokens `[first, last)` of
 * the first place, undefined where several groups end so.
 */
export function listEndings(view: DocumentView): ReadonlyMap<number, { readonly first: number; readonly last: number } | undefined> {
  const { hash, shape, flags, syntax } = view;
  const found = new Map<number, { readonly first: number; readonly last: number } | undefined>();
  view.document.sentences.forEach((sentence) => {
    if (inCapitals(view, sentence.first) && !isFullOfNames(view, sentence.first)) return;
    for (let i = sentence.first; i < sentence.last; i++) {
      const ending = hash[i] ?? 0;
      if (shape[i] !== SHAPE.capital || syntax.upos[i] !== POS.PROPN || shape[i + 1] === SHAPE.capital) continue;
      if (!BODIES.has(ending) && !((flags[i] ?? 0) & FLAG.groupNoun)) continue;
      let first = i;
      while (first > sentence.first && i - first < 6 && shape[first - 1] === SHAPE.capital && syntax.upos[first - 1] !== POS.DET) first--;
      // “the Bank of Arden”
      const { last } = wholeGroup(view, i, i + 1);
      if (last - first < 2) continue;
      const known = found.get(ending);
      const isSame = known !== undefined && hash.subarray(known.first, known.last).join() === hash.subarray(first, last).join();
      if (!isSame) found.set(ending, found.has(ending) ? undefined : { first, last });
    }
  });
  return found;
}

/** The people of a document by surname, where only one has it: a source that the tagger took for a place may be theirs. */
export function bearersBySurname(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    const surname =
      entity.named && entity.kind === 'person' && entity.name && entity.name.parts.length > 1 ? entity.name.parts.at(-1) : undefined;
    if (surname !== undefined) found.set(surname, found.has(surname) ? undefined : entity);
  }
  return new Map([...found].flatMap(([surname, entity]): [string, Entity][] => (entity ? [[surname, entity]] : [])));
}
