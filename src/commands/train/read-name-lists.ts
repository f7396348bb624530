/**
 * What the data packages know of names, for training alone: given names by sex (read-given-names.ts), surnames, places,
 * nouns for people and groups. See docs/decisions/0004-given-names.md. Only hashes of these words go into the weights.
 */
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import type { CodedWords, NameLists } from '../../engine/training.ts';
import { LATIN, listsOf, readGivenNames } from './read-given-names.ts';

/** The commonest surnames of East Asia as they are written in Latin letters: the packages have them in their own scripts. */
const ROMANISED =
  'ahn bae cho choi chung han hong hwang jang jeong jung kang kim kwon lee lim moon oh park seo shin song yang yoon cai cao chen cheng deng ding dong du feng gao guo han he hu huang jiang li liang lin liu lu luo ma pan peng ren shen su sun tang tian wang wei wu xiao xie xu yang yao ye yu yuan zeng zhang zhao zheng zhou zhu chan cheung chow kwok lam lau leung ng tsang tse wong yeung bui dang duong huynh le ngo nguyen pham phan tran vu abe ito kato kishida kobayashi mori nakamura sasaki sato suzuki tanaka watanabe yamada yamamoto yoshida'.split(
    ' ',
  );

const words = (entry: string): string[] =>
  entry
    .split(/[\s-]+/)
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => word.length > 1 && LATIN.test(word));

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly orgWords: Readonly<Record<string, true>>; readonly placeWords: Readonly<Record<string, true>> };
}

/** compromise's lexicon, a word or phrase to its tags, and its nouns for organisations and places. */
function readCompromise() {
  // compromise does not type its model; its shape is checked by the entries that are used
  const { one, two } = (nlp as unknown as { model(): CompromiseModel }).model();
  const lexicon = new Map(
    Object.entries(one.lexicon).map(([word, tags]): [string, readonly string[]] => [word, typeof tags === 'string' ? [tags] : tags]),
  );
  return { lexicon, orgWords: Object.keys(two.orgWords), placeWords: Object.keys(two.placeWords) };
}

/** Reads the lists from the packages, sorted, so that training does not depend on their order. */
export function readNameLists(coded: CodedWords): NameLists {
  const { lexicon, orgWords, placeWords } = readCompromise();
  const tagged = (...wanted: string[]): string[] =>
    [...lexicon].filter(([, tags]) => tags.some((tag) => wanted.includes(tag))).map(([word]) => word);
  const given = readGivenNames(lexicon, coded);
  const surnames = new Set([...tagged('LastName'), ...ROMANISED]);
  const places = new Set(
    tagged('City', 'Country', 'Region', 'Place')
      .flatMap(words)
      .filter((word) => word.length > 3),
  );
  for (const [locale, data] of Object.entries(allLocales)) {
    if (!/^en(_|$)/.test(locale)) continue;
    const last = data.person?.last_name;
    for (const name of listsOf(last && 'generic' in last ? last.generic : last)) if (LATIN.test(name)) surnames.add(name.toLowerCase());
    const { country, state, city_name: city } = data.location ?? {};
    for (const entry of [country, state].flatMap(listsOf)) for (const word of words(entry)) places.add(word.toLowerCase());
    // pieces of small towns' names are as often somebody's: “Chi”, “Mo”, “Lee”
    for (const entry of listsOf(city)) if (LATIN.test(entry) && entry.length > 4 && !/[ -]/.test(entry)) places.add(entry.toLowerCase());
  }
  for (const word of placeWords) places.add(word);
  const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();
  return {
    maleGiven: sorted(given.male),
    femaleGiven: sorted(given.female),
    registered: { male: sorted(given.registered.male), female: sorted(given.registered.female) },
    surnames: sorted([...surnames].filter((name) => !name.includes(' '))),
    places: sorted(places),
    personNouns: sorted(tagged('Actor', 'Honorific').filter((word) => !/[ .]/.test(word))),
    groupNouns: sorted([...tagged('Organization').filter((word) => !word.includes(' ')), ...orgWords]),
    demonyms: sorted(tagged('Demonym').filter((word) => !word.includes(' '))),
    titles: sorted(tagged('Honorific').filter((word) => !word.includes(' '))),
  };
}
