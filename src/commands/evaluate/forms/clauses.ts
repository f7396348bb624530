import type { Analysis } from '../../../engine/index.ts';
import { capital, type Form, type Product, story } from './form.ts';

/** Who did what: the subject, what it did, and the pronoun of a clause about it. */
type Deed = readonly [who: string, did: string, relative: 'who' | 'which'];
const DEEDS: readonly Deed[] = [
  ['the museum', 'opened its doors', 'which'],
  ['Ann Tessmar', 'left the board', 'who'],
  ['the firm', 'sold two ferries', 'which'],
  ['a storm', 'destroyed the pier', 'which'],
  ['police', 'arrested three men', 'who'],
  ['the council', 'closed the baths', 'which'],
  ['Paul Kessler', 'won the cup', 'who'],
  ['the two states', 'signed a treaty', 'which'],
  ['a ferry', 'ran aground', 'which'],
  ['the mayor', 'resigned', 'who'],
];

/** Dates as they are said on Monday, 6 May 2024. */
const DATES: readonly (readonly [date: string, when: string])[] = [
  ['on 3 May', '2024-05-03'],
  ['on Friday', '2024-05-03'],
  ['on Friday night', '2024-05-03TNI'],
  ['in March', '2024-03'],
  ['in 2019', '2019'],
  ['in March 2019', '2019-03'],
  ['on April 30, 2021', '2021-04-30'],
  ['last year', '2023'],
  ['three days ago', '2024-05-03'],
  ['in the spring of 2018', '2018-SP'],
  ['in the 1990s', '199'],
];

/** Where a sentence puts the date of a deed. */
const PLACES: readonly ((deed: Deed, date: string) => string)[] = [
  ([who, did], date) => `${who} ${did} ${date}.`,
  ([who, did], date) => `${date}, ${who} ${did}.`,
  ([who, did], date) => `${date} ${who} ${did}.`,
  ([who, did], date) => `${who}, ${date}, ${did}.`,
  ([who, did], date) => `it was ${date} that ${who} ${did}.`,
  ([who, did, relative], date) => `${who}, ${relative} ${did} ${date}, is well known in the town.`,
  ([who, did], date) => `${who} ${did} (${date}).`,
  ([who, did], date) => `${who} ${did} ${date}, and the town was glad.`,
  ([who, did], date) => `the town was glad, and ${who} ${did} ${date}.`,
  ([who, did], date) => `the town was glad when ${who} ${did} ${date}.`,
  ([who, did], date) => `nobody was there when, ${date}, ${who} ${did}.`,
  ([who, did], date) => `after ${who} ${did} ${date}, the town was glad.`,
  ([who, did], date) => `${who} ${did} ${date} after a long quarrel.`,
  ([who, did], date) => `${who} ${did} ${date} because money was short.`,
  ([who, did], date) => `${who} ${did} ${date}; nobody was hurt.`,
  ([who, did], date) => `${who} suddenly ${did} ${date}.`,
  ([who, did], date) => `${who} ${did} for the second time ${date}.`,
  ([who, did], date) => `${who} ${did}, for the second time, ${date}.`,
  ([who, did], date) => `Eva Lindgren said that ${who} ${did} ${date}.`,
  ([who, did], date) => `${who} ${did} ${date}, Eva Lindgren said.`,
  ([who, did], date) => `according to Eva Lindgren, ${who} ${did} ${date}.`,
  ([who, did], date) => `“${who} ${did} ${date},” Eva Lindgren said.`,
];

/** The dated entries of a timeline as an answer words them: “2019 happened: opened its doors”, with all words where those are not in it. */
export const sayEntries = ({ article, timeline }: Analysis, { right }: Form): string => {
  const wanted = right.split('; ');
  const entries = timeline
    .filter(({ order, when }) => order === undefined && when !== 'PAST_REF')
    .map(({ when, status, summary }) => {
      const words = article.text.slice(summary.start, summary.end);
      const head = `${when} ${status}: `;
      return wanted.find((row) => row.startsWith(head) && words.includes(row.slice(head.length))) ?? head + words;
    });
  return entries.length === 0 ? 'none' : entries.join('; ');
};

export const clauses: Product = {
  name: 'clauses',
  does: 'ten deeds with eleven dates in twenty-two places of the sentence: day, status and words of the one entry',
  *forms() {
    for (const deed of DEEDS)
      for (const [date, when] of DATES)
        for (const put of PLACES) {
          const text = put(deed, date);
          yield { text: story(text.startsWith('“') ? `“${capital(text.slice(1))}` : capital(text)), right: `${when} happened: ${deed[1]}` };
        }
  },
  read: sayEntries,
};

/** The date told first, and the later one. */
const TWO_DATES: readonly (readonly [first: string, firstWhen: string, second: string, secondWhen: string])[] = [
  ['in 1998', '1998', 'in 2003', '2003'],
  ['in March 2019', '2019-03', 'in May 2021', '2021-05'],
  ['on 3 March 2019', '2019-03-03', 'on 7 April 2020', '2020-04-07'],
  ['on Thursday', '2024-05-02', 'on Friday', '2024-05-03'],
  ['last year', '2023', 'in March', '2024-03'],
  ['in the 1980s', '198', 'in 2001', '2001'],
  ['on 2 May', '2024-05-02', 'yesterday', '2024-05-05'],
];

/** Two deeds of two, or of one, each with its date. */
const TWO_DEEDS: readonly ((one: Deed, first: string, other: Deed, second: string) => string)[] = [
  ([who, did], first, [other, then], second) => `${who} ${did} ${first}, and ${other} ${then} ${second}.`,
  ([who, did], first, [other, then], second) => `${who} ${did} ${first}, but ${other} ${then} ${second}.`,
  ([who, did], first, [other, then], second) => `${who} ${did} ${first}; ${other} ${then} ${second}.`,
  ([who, did], first, [other, then], second) => `${who} ${did} ${first}. ${capital(other)} ${then} ${second}.`,
  ([who, did], first, [other, then], second) => `${first}, ${who} ${did}, and ${second}, ${other} ${then}.`,
  ([who, did], first, [other, then], second) => `${who} ${did} ${first}, before ${other} ${then} ${second}.`,
  ([who, did], first, [other, then], second) => `${other} ${then} ${second}, after ${who} ${did} ${first}.`,
  ([who, did], first, [other, then], second) => `while ${who} ${did} ${first}, ${other} ${then} ${second}.`,
  ([who, did], first, [, then], second) => `${who} ${did} ${first} and ${then} ${second}.`,
  ([who, did, relative], first, [, then], second) => `${who}, ${relative} ${did} ${first}, ${then} ${second}.`,
  ([who, did], first, [, then], second) => `having ${did.replace('ran', 'run')} ${first}, ${who} ${then} ${second}.`,
];

export const pairs: Product = {
  name: 'pairs',
  does: 'two deeds with two dates in eleven kinds of sentences: day and words of both entries',
  *forms(): Iterable<Form> {
    for (const [i, one] of DEEDS.entries()) {
      const other = DEEDS[(i + 3) % DEEDS.length] ?? one;
      for (const [first, firstWhen, second, secondWhen] of TWO_DATES)
        for (const tell of TWO_DEEDS)
          yield {
            text: story(capital(tell(one, first, other, second))),
            right: `${firstWhen} happened: ${one[1]}; ${secondWhen} happened: ${other[1]}`,
          };
    }
  },
  read: sayEntries,
};
