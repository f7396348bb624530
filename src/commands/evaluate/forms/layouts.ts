import { type Product, speakerAt } from './form.ts';

const HEADLINE = 'A long week in the harbour town';
/** Articles in paragraphs; what is said in them, and by whom. */
const ARTICLES: readonly { readonly paragraphs: readonly string[]; readonly said: readonly (readonly [words: string, name: string])[] }[] =
  [
    {
      paragraphs: [
        'The museum opened its doors on Friday after years of delay, and the town was glad of it.',
        '“We had no time to move the boats,” said Ann Tessmar, the mayor of Leeds. “The boats are lost.”',
        'Tom Brandt, a fisherman, said that the harbour had been shut for two days.',
      ],
      said: [
        ['We had no time', 'Ann Tessmar'],
        ['The boats are lost', 'Ann Tessmar'],
        ['the harbour had been shut', 'Tom Brandt'],
      ],
    },
    {
      paragraphs: [
        'Ann Tessmar told reporters: “Nobody knew that it would be so bad.”',
        'She left the hall with her lawyer, Tom Brandt, and the council cut its budget on Friday.',
        '“It was the worst night of all,” Brandt said, “and it is not over.”',
      ],
      said: [
        ['Nobody knew', 'Ann Tessmar'],
        ['It was the worst', 'Tom Brandt'],
        ['and it is not over', 'Tom Brandt'],
      ],
    },
  ];

type Print = (paragraphs: readonly string[]) => string;
const page = (paragraphs: readonly string[], between = '\n\n', headline = HEADLINE): string =>
  `${headline}${between}${paragraphs.join(between)}\n`;
const wrap = (text: string): string => text.replace(/(.{50,68}) /g, '$1\n');
/** A line of a page that is no part of the article, behind a paragraph. */
const behind =
  (at: number, ...lines: readonly string[]): Print =>
  (paragraphs) =>
    page([...paragraphs.slice(0, at), ...lines, ...paragraphs.slice(at)]);

/** How the same article reaches a reader. */
const PRINTS: readonly Print[] = [
  (p) => page(p),
  (p) => page(p, '\r\n\r\n'),
  (p) => page(p, '\n'),
  (p) => page(p, '\n\n\n\n'),
  (p) => page(p, '\n \n'),
  (p) => page(p.map((one) => `    ${one}`)),
  (p) => page(p.map((one) => `\t${one}`)),
  (p) => page(p.map((one) => `${one}   `)),
  (p) => page(p.map((one) => one.replace(/\. /g, '.  '))),
  (p) => page(p.map((one) => one.replace(/ /g, (space, at: number) => (at % 7 === 0 ? '\u00a0' : space)))),
  (p) => `\ufeff${page(p)}`,
  (p) => page(p.map(wrap)),
  (p) => page(p.map((one) => `> ${one}`)),
  (p) => page(p.map((one) => `- ${one}`)),
  (p) => page(p.map((one, i) => `${i + 1}. ${one}`)),
  (p) => page(p, '\n\n', `# ${HEADLINE}`),
  (p) => page(p, '\n\n', HEADLINE.toUpperCase()),
  (p) => page(['By Eva Lindgren', ...p]),
  (p) => page(['Eva Lindgren in Leeds', ...p]),
  (p) => page(['By Eva Lindgren, Harbour Correspondent', '6 May 2024', ...p]),
  (p) => page(['6 May 2024', ...p]),
  (p) => page(['Published 6 May 2024 at 10.15', 'Last updated 6 May 2024 at 11.40', ...p]),
  (p) => page(p.map((one, i) => (i === 0 ? `LEEDS, May 6 (Reuters) - ${one}` : one))),
  (p) => page(p.map((one, i) => (i === 0 ? `LEEDS — ${one}` : one))),
  behind(0, 'Share', 'Save'),
  behind(1, 'Advertisement'),
  behind(1, 'Read more: The storm in pictures'),
  behind(2, 'Related: What to know about the harbour'),
  behind(1, 'Photo: Eva Lindgren/Herald'),
  behind(1, 'The harbour on Monday. Photograph: Eva Lindgren/The Herald'),
  behind(2, 'Sign up to our newsletter'),
  behind(2, 'A night to remember'),
  behind(3, '© 2024 The Herald. All rights reserved.'),
  behind(3, 'Topics: Harbours, Storms, Leeds'),
  behind(3, 'Reporting by Eva Lindgren; editing by Paul Kessler'),
  behind(3, '• Additional reporting by Paul Kessler'),
  behind(3, '***'),
];

export const layouts: Product = {
  name: 'layouts',
  does: 'two articles as they reach a reader in thirty-seven ways, broken, marked up and with lines that are no part of them: speakers, day, people',
  *forms() {
    for (const { paragraphs, said } of ARTICLES)
      for (const print of PRINTS)
        yield { text: print(paragraphs), right: [...said.map(([, name]) => name), '2024-05-03', 'Ann Tessmar', 'Tom Brandt'].join('; ') };
  },
  read: (analysis, { text }) => {
    const flat = text.replace(/\s/g, ' ');
    const article = ARTICLES.find(({ said }) => said.every(([words]) => flat.includes(words)));
    const speakers = (article?.said ?? []).map(([words]) => speakerAt(analysis, flat.indexOf(words)));
    const days = analysis.timeline.filter(({ order }) => order === undefined).map(({ when }) => when);
    const people = analysis.people.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    return [...speakers, ...days, ...people.sort()].join('; ');
  },
};
