import { capital, list, type Product, story } from './form.ts';

const COUNTS: readonly (readonly [words: string, count: string])[] = [
  ['two', '2'], ['3', '3'], ['ten', '10'], ['twenty-one', '21'], ['45', '45'], ['a hundred', '100'], ['two and a half', '2.5'], ['several', 'X'], ['a few', 'X'],
]; // biome-ignore format: a table
const UNITS: readonly (readonly [units: string, of: (count: string) => string])[] = [
  ['minutes', (count) => (count === '2.5' ? 'PT2M30S' : `PT${count}M`)],
  ['hours', (count) => (count === '2.5' ? 'PT2H30M' : `PT${count}H`)],
  ['days', (count) => `P${count}D`],
  ['weeks', (count) => `P${count}W`],
  ['months', (count) => `P${count}M`],
  ['years', (count) => (count === '2.5' ? 'P2Y6M' : `P${count}Y`)],
  ['decades', (count) => (count === 'X' ? 'PXDE' : `P${Number(count) * 10}Y`)],
];

/** Sentences that tell how long something took. */
const FRAMES = list(`
  She waited for LENGTH by the sea. | The trip took LENGTH in all. | It lasted LENGTH. | He was jailed for LENGTH. | In LENGTH the mill was empty. |
  They had been away for LENGTH. | Within LENGTH the water was gone. | After LENGTH of rain the wall fell. | The strike went on for LENGTH. |
  LENGTH passed before help came. | For LENGTH, nobody spoke. | They spent LENGTH at sea. | It is the longest strike in LENGTH. |
  She has been mayor for LENGTH. | It will take LENGTH to mend. | The wait of LENGTH is over. | He served LENGTH of his term. |
  It was shut for at least LENGTH. | It was shut for more than LENGTH. | It was shut for about LENGTH. | The crew worked for LENGTH without a break.
`);

export const lengths: Product = {
  name: 'lengths',
  does: 'nine counts of seven units in twenty-one sentences: the TIMEX3 value of the one duration',
  *forms() {
    for (const frame of FRAMES)
      for (const [words, count] of COUNTS)
        for (const [units, of] of UNITS) {
          const length = `${words} ${units}`;
          const text = frame.replace('LENGTH', frame.startsWith('LENGTH') ? capital(length) : length);
          yield { text: story(text), right: of(count) };
        }
  },
  read: ({ article, timeExpressions }) => {
    const found = timeExpressions.filter(({ span }) => span.start > article.headline.end);
    return found.length === 0 ? 'none' : found.map(({ value }) => value).join('; ');
  },
};
