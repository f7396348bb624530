import { type Product, story } from './form.ts';

/** Lands, what comes from them, and who. */
const LANDS: readonly (readonly [land: string, of: string, one: string])[] = [
  ['Britain', 'British', 'Briton'], ['Sweden', 'Swedish', 'Swede'], ['Spain', 'Spanish', 'Spaniard'], ['Kenya', 'Kenyan', 'Kenyan'],
  ['Italy', 'Italian', 'Italian'], ['Iran', 'Iranian', 'Iranian'], ['Serbia', 'Serbian', 'Serb'], ['France', 'French', 'Frenchman'],
  ['the Netherlands', 'Dutch', 'Dutchman'], ['Canada', 'Canadian', 'Canadian'], ['Mexico', 'Mexican', 'Mexican'],
  ['Germany', 'German', 'German'], ['Poland', 'Polish', 'Pole'], ['Turkey', 'Turkish', 'Turk'], ['Ireland', 'Irish', 'Irishman'],
  ['Wales', 'Welsh', 'Welshman'], ['Scotland', 'Scottish', 'Scot'], ['Australia', 'Australian', 'Australian'],
  ['New Zealand', 'New Zealand', 'New Zealander'], ['Greece', 'Greek', 'Greek'], ['Portugal', 'Portuguese', 'Portuguese'],
  ['Switzerland', 'Swiss', 'Swiss'], ['Japan', 'Japanese', 'Japanese'], ['China', 'Chinese', 'Chinese'], ['India', 'Indian', 'Indian'],
  ['Pakistan', 'Pakistani', 'Pakistani'], ['Nigeria', 'Nigerian', 'Nigerian'], ['Argentina', 'Argentine', 'Argentine'],
  ['Brazil', 'Brazilian', 'Brazilian'], ['Norway', 'Norwegian', 'Norwegian'], ['Finland', 'Finnish', 'Finn'],
  ['Belgium', 'Belgian', 'Belgian'], ['Croatia', 'Croatian', 'Croat'], ['Jamaica', 'Jamaican', 'Jamaican'],
  ['Ethiopia', 'Ethiopian', 'Ethiopian'], ['Ukraine', 'Ukrainian', 'Ukrainian'], ['Israel', 'Israeli', 'Israeli'],
]; // biome-ignore format: a table

const [FIRST, SECOND] = ['Tom Brandt', 'Peter Kessler'];

/** How papers say of two people where they are from. */
const STORIES: readonly ((land: string, of: string) => string)[] = [
  (land) => `${FIRST} of ${land} beat ${SECOND} of Denmark in the final on Monday.`,
  (_, of) => `${of} driver ${FIRST} won the race on Monday, ahead of Danish driver ${SECOND}, who was late.`,
  (_, of) => `${FIRST}, the ${of} player, beat ${SECOND}, the Danish player, in the final.`,
  (land) => `On Monday in Leeds ${land}’s ${FIRST} beat Denmark’s ${SECOND} in the final.`,
  (land) => `${FIRST}, from ${land}, beat ${SECOND}, from Denmark, in the final on Monday.`,
  (_, of) => `The ${of} striker ${FIRST} scored twice on Monday, and the Danish goalkeeper ${SECOND} wept.`,
];

const meantBy = (text: string, words: string, people: Parameters<Product['read']>[0]['people']): string => {
  const at = text.lastIndexOf(words);
  return people.find(({ mentions }) => mentions.some(({ span }) => span.start <= at && span.end >= at + words.length))?.name ?? '–';
};

export const peoples: Product = {
  name: 'peoples',
  does: 'whom “the Swede” and “the Dane” mean, thirty-seven lands in six stories of two people',
  *forms() {
    for (const [land, of, one] of LANDS)
      for (const tell of STORIES)
        yield {
          text: story(`${tell(land, of)} The ${one} said that it had rained. The Dane laughed at him.`),
          right: `${FIRST}; ${SECOND}`,
        };
  },
  read: ({ people }, { text }) => {
    const one = /The (\p{Lu}[\p{L} ]*?) said that/u.exec(text)?.[1] ?? '';
    return `${meantBy(text, `The ${one}`, people)}; ${meantBy(text, 'The Dane', people)}`;
  },
};
