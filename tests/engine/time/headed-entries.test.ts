import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';
import { timelineOf, timesOf } from './read-times.ts';

// Published on Wednesday 10 May 2023.
const rowsOf = (text: string): string[] => timelineOf(text).map(({ when, status, words }) => `${when} ${status}: ${words}`);

const DIARY = `We look back on the voyage of last year's book.

6 November 1912

They broke camp on the north shore. It is a fine day today.

7 November 1912

We make six miles today. The last of the dogs died in the evening. Yesterday Lund shot a seal.

Nov 9 1912: Lund left for the coast at noon.`;

describe('in a diary', () => {
  test('“today” is the day that heads the entry, and so is a time without a day', () =>
    expect(timelineOf(DIARY).map(({ when, words }) => `${when}: ${words}`)).toEqual([
      '1912-11-06: They broke camp on the north shore',
      '1912-11-06: Lund shot a seal',
      '1912-11-07: We make six miles',
      '1912-11-07TEV: The last of the dogs died in the evening',
      '1912-11-09: Lund left for the coast at noon',
    ]));

  test('unlike below one date alone', () =>
    expect(timelineOf('6 November 1912\n\nThe mayor will open the gates today.').map(({ when }) => when)).toEqual(['2023-05-10']));

  test('a year may be of long ago', () =>
    expect(timelineOf('1187 – The town is burned by Ursus.\n\n1189–Pope Ursus dies in Kell.').map(({ when }) => when)).toEqual([
      '1187',
      '1189',
    ]));

  test.each(['1187: ', '1187 — ', '• 1187: ', '- 1187: ', '**1187:** ', '[1187] ', '1187\n\n'])(
    'a year of long ago heads it as “%s”',
    (head) =>
      expect(
        timelineOf(`${head}The mill burned down.\n\n${head.replace('87', '89')}The mill was built again.`).map(({ when }) => when),
      ).toEqual(['1187', '1189']),
  );

  test('a count in front of what is counted heads nothing', () =>
    expect(timelineOf('1150 men were there.\n\nThere were 1150: all were tired.').map(({ when }) => when)).toEqual([]));

  test('what is told in the present goes on in it', () => {
    const rows = timelineOf('12 May 2009: The boat leaves Oslo. The crew meets a storm. The mast is lost. The skipper wants to go home.');
    expect(rows.map(({ when, words }) => `${when}: ${words}`)).toEqual([
      '2009-05-12: The boat leaves Oslo',
      '2009-05-12: The crew meets a storm',
      '2009-05-12: The mast is lost',
    ]);
  });
});

describe('the date that heads an entry', () => {
  test('is that of what is set to happen', () => {
    expect(timelineOf('13 January 2025: The trial is set to begin.').map(({ when, status }) => `${when} ${status}`)).toEqual([
      '2025-01-13 planned',
    ]);
  });

  test.each([
    ['in bold', '**2017:** ', '2017'],
    ['in bold, its colon outside', '**Early 2017**: ', '2017'],
    ['in brackets', '[14 June 2020] ', '2020-06-14'],
    ['behind a bullet', '• June 2020: ', '2020-06'],
    ['behind a number', '2. June 2020: ', '2020-06'],
    ['in figures', '2020-06-14: ', '2020-06-14'],
    ['in figures above it', '2020-06-14\n\n', '2020-06-14'],
  ])('%s is no part of it', (_, head, when) => {
    const second = head.replace(/20(?:17|20)/, '2022');
    const rows = timelineOf(`${head}Police arrest three men over the fire.\n\n${second}A storm destroyed the pier.`);
    expect(rows.map(({ when, words }) => `${when}: ${words}`)).toEqual([
      expect.stringContaining(`${when}: Police arrest three men`),
      `${when.replace(/^\d{4}/, '2022')}: A storm destroyed the pier`,
    ]);
  });

  test('may be a feast or today, and days of the week are those around it', () =>
    expect(
      timelineOf(
        '12 December 2022: Homes are emptied. The road opens on Friday.\n\nNew Year’s Eve: Winds drive the fire on.\n\nToday: Lund leaves for Oslo.',
      ).map(({ when, words }) => `${when}: ${words}`),
    ).toEqual([
      '2022-12-12: Homes are emptied',
      '2022-12-16: The road opens on Friday',
      '2022-12-31: Winds drive the fire on',
      '2023-05-10: Lund leaves for Oslo',
    ]));

  test('gives its year to what follows in it', () =>
    expect(
      timelineOf(
        '2017: Lund is heard in January and again in June.\n\nSeptember 2018: A film is shown. The home closes on 30 November.',
      ).map(({ when, status, words }) => `${when} ${status}: ${words}`),
    ).toEqual([
      '2017-01 happened: Lund is heard in January and again in June',
      '2017-06 happened: Lund is heard in January and again in June',
      '2018-09 happened: A film is shown',
      '2018-11-30 happened: The home closes on 30 November',
    ]));

  test.each([
    ['3 May 2019: The ferry leaves Carrow with ten men.', '2019-05-03 happened: The ferry leaves Carrow with ten men'],
    ['3 May 2019 - As divers look for the ferry, Ada Lund asks for help.', '2019-05-03 happened: Ada Lund asks for help'],
    ['June, 2019 – Lund is charged.', '2019-06 happened: Lund is charged'],
    ['Early 2021: The trial opens in Carrow.', '2021 happened: The trial opens in Carrow'],
    ['1958 – 1961: Lund runs the mill.', '1958 happened: Lund runs the mill'],
    ['3 May 2019, 6.20pm: The ferry sinks near the pier.', '2019-05-03T18:20 happened: The ferry sinks near the pier'],
    ['Friday: Divers find a body at the pier.', '2023-05-05 happened: Divers find a body at the pier'],
    ['12 July: The mill will be sold.', '2023-07-12 planned: The mill will be sold'],
    ['17 May: the mill will be sold.', '2023-05-17 planned: the mill will be sold'],
    ['1922 – After the war\n\nIt burned on 3 May 2019.', '2019-05-03 happened: It burned on 3 May 2019'],
    ['3 May 2019: Fire at the mill.', '2019-05-03 happened: Fire at the mill'],
  ])('is that of what it tells on the whole: %s', (text, row) => {
    expect(rowsOf(`It was long.\n\n${text}`)).toEqual([row]);
  });

  test('begins a paragraph of its own', () => {
    const text =
      'How it went\n3 May 2019 - The ferry leaves Carrow\n4 May 2019 - The ferry sinks near the pier\n• 6 May 2019\nDivers look for it';
    expect(rowsOf(text)).toEqual([
      '2019-05-03 happened: The ferry leaves Carrow',
      '2019-05-04 happened: The ferry sinks near the pier',
      '2019-05-06 happened: Divers look for it',
    ]);
  });

  test('may have a line of its own', () => {
    expect(rowsOf('It was long.\n\nIt was late.\n\n3 May 2019\n\nThe ferry sank near the pier.')).toEqual([
      '2019-05-03 happened: The ferry sank near the pier',
    ]);
  });

  test('may have a line of its own above one without a full stop, behind a colon', () => {
    expect(rowsOf('It was long.\n\nIt was late.\n\n3 May 2019:\n\nThe ferry sinks near the pier')).toEqual([
      '2019-05-03 happened: The ferry sinks near the pier',
    ]);
  });

  test('is over where nobody knows what day it is', () => {
    const { text, timeline } = (() => {
      const { article, timeline } = analyze('How it went\n\n3 May 2019: The ferry arrives in Carrow.\n\n4 May 2019: It leaves.');
      return { text: article.published, timeline };
    })();
    expect([text, timeline.map(({ status }) => status)]).toEqual([undefined, ['happened', 'happened']]);
  });

  test.each([
    ['a link below it', '3 May 2019\n\nFerry sinks near the pier'],
    ['the day of the article', '10 May 2023\n\nThe ferry sank near the pier.'],
    ['the newest entry of a report that began on another day', '12:10 a.m. Wednesday\n\nThe ferry sank near the pier.'],
  ])('does not date %s', (_, text) => {
    expect(rowsOf(`It was long.\n\nIt was late.\n\n${text}`)).toEqual([]);
  });

  test.each([
    ['what a sentence goes on with', 'Sunday - bloody Sunday - was long.'],
    ['a stretch of time', 'February – April – 200 people – was late.'],
    ['a count of people', '16 May – 200 people – was late.'],
  ])('is no part of %s', (_, text) => {
    expect(timelineOf(`It was long.\n\n${text}`).map(({ words }) => words)).not.toContain('200 people');
  });
});

test.each([
  ['Lund was the first to be allowed to fly, in 1909.', 'happened'],
  ['The firm will report the loss in its 1989 results.', 'planned'],
])('what is told of a year long ago is over, though nobody knows what day it is, but not what will be: %s', (text, status) => {
  expect(analyze(`How it went\n\n${text}`).timeline.map((entry) => entry.status)).toEqual([status]);
});

describe('an article that looks back on a year', () => {
  const timesIn = (headline: string, published: string): string[] =>
    analyze(`${headline}\n\nTwo men were hurt in the mill on January 1. The pier was shut on 22 February.`, {
      published,
    }).timeExpressions.map(({ value }) => value);

  test('tells of the days of that year', () => {
    expect(timesIn('2018: a year of floods', '2018-12-31')).toEqual(['2018', '2018-01-01', '2018-02-22']);
    expect(timesIn('Floods, fires and fog: 2018 in review', '2019-01-02').slice(-2)).toEqual(['2018-01-01', '2018-02-22']);
  });

  test('is none where its headline only names a year', () => {
    expect(timesIn('Mill that shut in 2016 is sold', '2018-12-31').slice(-2)).toEqual(['2019-01-01', '2019-02-22']);
  });
});

test.each([
  ['Early 2021: The trial opens.', ['Early 2021 = 2021 START']],
  ['The line is on page 14 (Lund 2001: 23).', []],
])('a colon behind a year: %s', (text, times) => expect(timesOf(text)).toEqual(times));
