import { sayEntries } from './clauses.ts';
import { type Form, type Product, story } from './form.ts';

/** Three days, months or years in order, each as chronologies write them. */
const DATES: readonly (readonly (readonly [date: string, when: string])[])[] = [
  [['3 May 2019', '2019-05-03'], ['14 June 2020', '2020-06-14'], ['2 January 2021', '2021-01-02']],
  [['May 3, 2019', '2019-05-03'], ['June 14, 2020', '2020-06-14'], ['January 2, 2021', '2021-01-02']],
  [['3 Mar 2019', '2019-03-03'], ['14 Sept 2020', '2020-09-14'], ['2 Jan 2021', '2021-01-02']],
  [['2019-05-03', '2019-05-03'], ['2020-06-14', '2020-06-14'], ['2021-01-02', '2021-01-02']],
  [['May 2019', '2019-05'], ['June 2020', '2020-06'], ['January 2021', '2021-01']],
  [['2017', '2017'], ['2019', '2019'], ['2021', '2021']],
  [['1187', '1187'], ['1566', '1566'], ['1804', '1804']],
  [['3 February', '2024-02-03'], ['14 March', '2024-03-14'], ['2 April', '2024-04-02']],
  [['Wednesday', '2024-05-01'], ['Thursday', '2024-05-02'], ['Friday', '2024-05-03']],
  [['Friday, May 3, 2019', '2019-05-03'], ['Sunday, June 14, 2020', '2020-06-14'], ['Saturday, January 2, 2021', '2021-01-02']],
  [['Early 2019', '2019'], ['Mid-2020', '2020'], ['Late 2021', '2021']],
  [['Spring 2019', '2019-SP'], ['Summer 2020', '2020-SU'], ['Autumn 2021', '2021-FA']],
]; // biome-ignore format: a table

/** How a date heads its entry. */
const HEADS: readonly ((date: string, deed: string) => string)[] = [
  (date, deed) => `${date}: ${deed}`,
  (date, deed) => `${date} – ${deed}`,
  (date, deed) => `${date} - ${deed}`,
  (date, deed) => `${date} — ${deed}`,
  (date, deed) => `• ${date}: ${deed}`,
  (date, deed) => `* ${date}: ${deed}`,
  (date, deed) => `- ${date}: ${deed}`,
  (date, deed) => `**${date}**: ${deed}`,
  (date, deed) => `**${date}:** ${deed}`,
  (date, deed) => `1. ${date}: ${deed}`,
  (date, deed) => `${date}\n${deed}`,
  (date, deed) => `${date}\n\n${deed}`,
  (date, deed) => `[${date}] ${deed}`,
];

/** What happened, and the words of it that its entry must have. */
const DEEDS: readonly (readonly (readonly [deed: string, words: string])[])[] = [
  [
    ['The museum opened its doors.', 'The museum opened its doors'],
    ['Ann Tessmar left the board after a quarrel.', 'Ann Tessmar left the board'],
    ['A storm destroyed the pier.', 'A storm destroyed the pier'],
  ],
  [
    ['The museum opens its doors.', 'The museum opens its doors'],
    ['Ann Tessmar leaves the board after a quarrel.', 'Ann Tessmar leaves the board'],
    ['A storm destroys the pier.', 'A storm destroys the pier'],
  ],
  [
    ['Museum is opened by Ann Tessmar.', 'Museum is opened by Ann Tessmar'],
    ['Police arrest three men over the fire.', 'Police arrest three men'],
    ['Paul Kessler is born in Leeds.', 'Paul Kessler is born'],
  ],
];

export const entries: Product = {
  name: 'entries',
  does: 'chronologies of three entries, with dates in twelve forms in thirteen ways in front of them: day and words of each',
  *forms(): Iterable<Form> {
    for (const dates of DATES)
      for (const head of HEADS)
        for (const deeds of DEEDS) {
          const rows = dates.map(([date, when], i) => ({ date, when, deed: deeds[i]?.[0] ?? '', words: deeds[i]?.[1] ?? '' }));
          yield {
            text: story(rows.map(({ date, deed }) => head(date, deed)).join('\n\n')),
            right: rows.map(({ when, words }) => `${when} happened: ${words}`).join('; '),
          };
        }
  },
  read: sayEntries,
};
