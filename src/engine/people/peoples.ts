import { hashWord, hashWords } from './word-hash.ts';

/** Lands whose people are not called by the land's name with an ending: the land, what is of it, and who. */
const ROWS = [
  'britain british briton uk u.k.',
  'scotland scottish scot scotsman scotswoman',
  'england english englishman englishwoman',
  'wales welsh welshman welshwoman',
  'ireland irish irishman irishwoman',
  'france french frenchman frenchwoman',
  'netherlands dutch dutchman dutchwoman holland',
  'germany german',
  'spain spanish spaniard',
  'portugal portuguese',
  'poland polish pole',
  'denmark danish dane',
  'sweden swedish swede',
  'norway norwegian',
  'finland finnish finn',
  'iceland icelandic icelander',
  'switzerland swiss',
  'greece greek',
  'turkey turkish turk türkiye',
  'serbia serbian serb',
  'croatia croatian croat',
  'slovenia slovenian slovene',
  'slovakia slovak slovakian',
  'czechia czech',
  'ukraine ukrainian',
  'peru peruvian',
  'lebanon lebanese',
  'cyprus cypriot',
  'afghanistan afghan',
  'kazakhstan kazakh',
  'uzbekistan uzbek',
  'thailand thai',
  'philippines philippine filipino filipina',
  'usa america american u.s. us states',
  'belgium belgian',
  'luxembourg luxembourger',
  'malta maltese',
  'macedonia macedonian',
  'montenegro montenegrin',
  'kosovo kosovan kosovar',
  'bosnia bosnian herzegovina',
  'azerbaijan azerbaijani azeri',
  'kyrgyzstan kyrgyz',
  'tajikistan tajik',
  'palestine palestinian',
  'laos laotian',
  'korea korean',
  'maldives maldivian',
  'mauritius mauritian',
  'mozambique mozambican',
  'somalia somali',
  'congo congolese',
  'barbados barbadian bajan',
  'trinidad trinidadian tobago',
  'honduras honduran',
  'panama panamanian',
  'ecuador ecuadorian ecuadorean',
  'suriname surinamese',
  'zealand zealander kiwi',
  'australia australian aussie',
  'texas texan',
  'california californian',
].map((row) => row.split(' '));

/** Who comes from there, where no ending of the land's name says so: “the Briton”. */
const PEOPLES = hashWords(
  `briton scot scotsman scotswoman englishman englishwoman welshman welshwoman irishman irishwoman frenchman frenchwoman dutchman dutchwoman serb pole croat turk finn slovene icelander cypriot kazakh breton basque catalan corsican sicilian bavarian cornishman cornishwoman orcadian shetlander
  ulsterman yorkshireman yorkshirewoman lancastrian geordie scouser londoner mancunian liverpudlian glaswegian dubliner parisian berliner tasmanian
  queenslander quebecer hawaiian belgian luxembourger maltese montenegrin kosovan kosovar azerbaijani azeri tajik laotian maldivian
  mauritian mozambican somali barbadian bajan ecuadorean surinamese zealander kiwi argentinian bahraini belizean bermudian botswanan
  burundian eritrean fijian filipina gabonese grenadian guinean guyanese malawian malian moldovan nepali nepalese slovakian slovenian
  tanzanian tongan uruguayan uzbek yemeni lankan rican`.replaceAll(/\s+/g, ' '),
);
export const isOfPeople = (hash: number): boolean => PEOPLES.has(hash);

/** “kenya” for “Kenyan”, “italy” for “Italian”, “morocco” for “Moroccan”: endings of peoples, and of their lands instead. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n$/, ''],
  [/an$/, ''],
  [/an$/, 'o'],
  [/ian$/, ''],
  [/ian$/, 'a'],
  [/ian$/, 'y'],
  [/i$/, ''],
  [/ese$/, ''],
  [/ese$/, 'a'],
  [/e$/, 'a'],
];
const LONGEST = 20;

/** Hashes of the words by which a text may say that somebody comes from where “the Swede” does: “Swedish”, “Sweden”. */
export function wordsForLand(people: string): ReadonlySet<number> {
  const word = people.slice(0, LONGEST).toLowerCase();
  const row = ROWS.find((words) => words.includes(word));
  const words = row ?? [word, ...ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, land]) => word.replace(ending, land))];
  return new Set(words.map(hashWord));
}

const IRREGULAR: ReadonlySet<number> = new Set(ROWS.flat().map(hashWord));
/** Whether a word says by itself where somebody comes from, one of those above. */
export const isLandWord = (hash: number): boolean => IRREGULAR.has(hash);
