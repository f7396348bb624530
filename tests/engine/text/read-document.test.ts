import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import type { AnalyzeOptions } from '../../../src/engine/types.ts';

function read(text: string, options?: AnalyzeOptions) {
  const { document, warnings } = readDocument(text, options);
  const { article, tokens, sentences } = document;
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  return {
    article,
    headline: words(article.headline),
    credit: words(article.credit),
    alternative: words(article.alternativeHeadline),
    paragraphs: article.paragraphs.map((p) => words(p)),
    sentences: sentences.map(({ first, last }) => text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0)),
    tokens: [...tokens.form],
    rules: warnings.map((w) => w.rule),
  };
}

describe('the first line', () => {
  test('may carry the day and the headline', () => {
    const { article, headline, paragraphs } = read(' date 2023-05-10 Harbour to close\n\nIt will close.');
    expect([article.published, headline, paragraphs]).toEqual(['2023-05-10', 'Harbour to close', ['It will close.']]);
  });

  test('is the story where it is one sentence and nothing stands below it', () => {
    expect(read('“It is late,” said Ann Lee on Monday.').article.headline).toEqual({ start: 0, end: 0 });
    expect(read('“It is late,” said Ann Lee on Monday.').article.paragraphs).toHaveLength(1);
    expect(read('Will the harbour close?').article.paragraphs).toHaveLength(0);
  });
  test('may be the headline alone', () => {
    expect(read('Harbour to close\n\nIt will close.')).toMatchObject({
      headline: 'Harbour to close',
      paragraphs: ['It will close.'],
      rules: ['no-date'],
    });
  });

  test('is no headline when the story begins with it', () => {
    const { headline, paragraphs } = read('The harbour will close on Friday. Nobody knows why it was kept open so long.\n\nIt is old.');
    expect(headline).toBe('');
    const long = 'Acme and Bolt said their joint shipyard at the old harbour will close before the end of next year.';
    expect(read(`${long}\n\nIt is old.`)).toMatchObject({ headline: '', paragraphs: [long, 'It is old.'] });
    expect(read('Harbour to close.\n\nIt is old.').headline).toBe('Harbour to close.');
    expect(paragraphs).toHaveLength(2);
  });

  test('is a headline with a full stop, where its words have capitals or a dateline stands below it', () => {
    const capitals = 'Harbour Chief Praises the Plan That Will Close Both of the Piers to Ferries on Friday.';
    const plain = 'Harbour chief praises the plan that will close both of the piers to ferries on Friday.';
    expect(read(`${capitals}\n\nIt is old.`).headline).toBe(capitals);
    expect(read(`${plain}\n\nLEEDS, May 3 (UPI) — It is old.`).headline).toBe(plain);
    expect(read(`${plain}\n\nIt is old.`).headline).toBe('');
  });

  test('is a headline however long, where it is no sentence and the story stands below it', () => {
    const long = `Ministers and mayors agreed to rebuild the wall, ${'to pay for what was lost, '.repeat(15)}and to ask why`;
    expect(read(`${long}\n\nIt is old.`)).toMatchObject({ headline: long, paragraphs: ['It is old.'] });
    expect(read(`${long}.\n\nIt is old.`)).toMatchObject({ headline: '', paragraphs: [`${long}.`, 'It is old.'] });
    expect(read(long).headline).toBe('');
  });

  test('with a day that does not exist is read without it, and says where', () => {
    const { article, headline, rules } = read('date 2023-02-30 Harbour to close\n\nIt will close.');
    expect(article.published).toBeUndefined();
    expect(headline).toBe('Harbour to close');
    expect(rules).toEqual(['bad-date', 'no-date']);
  });

  test('of front matter that is never closed says so; a line of dashes above a story is none', () => {
    expect(read('---\ntitle: Harbour to close\ndate: 2023-05-10\n\nIt will close.').rules).toContain('open-front-matter');
    expect(read('---\n\nHarbour to close\n\nIt will close.').rules).not.toContain('open-front-matter');
  });

  test('may open front matter', () => {
    const { article, headline, credit, paragraphs } = read(
      '---\ntitle: "Harbour to close"\ndate: 2023-05-10\nauthor: Ann Lee\nurl: https://example.org/a\nlanguage: en\n---\n\nIt will close.',
    );
    expect([headline, article.published, credit, article.sourceUrl, article.language, paragraphs]).toEqual([
      'Harbour to close',
      '2023-05-10',
      'Ann Lee',
      'https://example.org/a',
      'en',
      ['It will close.'],
    ]);
  });

  test('may be broken, where the next one goes on in small letters', () => {
    const headline = 'Mayor says that the old sea wall\nwill be rebuilt by the town';
    expect(read(`${headline}\n\nIt is old.`)).toMatchObject({ headline, paragraphs: ['It is old.'] });
    const story = 'The town of Kell will rebuild its\nsea wall, said the mayor. Work will\ntake two years.';
    expect(read(`${story}\n\nIt is old.`)).toMatchObject({ headline: '', paragraphs: [story, 'It is old.'] });
    expect(read('Sea wall\niPhones and all\n\nIt is old.').headline).toBe('Sea wall');
  });

  test('may be broken, where the next word would not have gone into the width of the text', () => {
    const headline = 'Mayor of Kell Says That the Old Sea Wall\nWill Be Rebuilt by the Town';
    const story = [
      'The wall of Kell is old, and has been so',
      'for a hundred years, says the mayor. The',
      'town will rebuild it in a year or in two.',
      'It will be high, and nobody will see the',
      'sea from the town, says a man who knows.',
    ].join('\n');
    const end = 'Work begins in May, and ends in two years\nor in three.';
    expect(read(`${headline}\n\n${story}\n\n${end}`)).toMatchObject({ headline, paragraphs: [story, end] });
    // a second line that would have gone there is another line
    expect(read(`Mayor of Kell Speaks Up\nNo More Walls\n\n${story}\n\n${end}`).headline).toBe('Mayor of Kell Speaks Up');
  });

  test('may have the day above it', () => {
    const { article, headline, paragraphs } = read('Monday, June 3, 2024\n\nHarbour to close\n\nIt will close.');
    expect([article.published, headline, paragraphs]).toEqual(['2024-06-03', 'Harbour to close', ['It will close.']]);
    expect(read('June 3, 2024').headline).toBe('');
  });

  test('may be marked as a heading', () => {
    expect(read('# Harbour to close\n\nIt will close.').headline).toBe('Harbour to close');
    expect(read('#harbour closes\n\nIt will close.').headline).toBe('#harbour closes');
  });

  test('may be the subject of a mail', () => {
    const mail = 'From: Ann Lee <ann@kell.example>\nSent: Monday, June 3, 2024 9:14 AM\nTo: Desk\nSubject: Fwd: Harbour to close';
    const { article, headline, credit, paragraphs } = read(`${mail}\n\nIt will close.`);
    expect([article.published, headline, credit, paragraphs]).toEqual([
      '2024-06-03',
      'Harbour to close',
      'Ann Lee <ann@kell.example>',
      ['It will close.'],
    ]);
    expect(read('From: Kell\nTo: the world\n\nIt will close.').headline).toBe('From: Kell');
  });

  test('of front matter that never closes is read as text', () => {
    expect(read('---\ntitle: Harbour\n\nIt will close.').headline).toBe('---');
  });
});

describe('paragraphs', () => {
  test.each([
    ['blank lines', 'Head\n\nOne.\n\nTwo.'],
    ['CRLF', 'Head\r\n\r\nOne.\r\n\r\nTwo.'],
    ['blank lines with tabs and spaces', 'Head\n\t \nOne.\n  \nTwo.'],
    ['a byte order mark', '\uFEFFHead\n\nOne.\n\nTwo.'],
    ['single line breaks', 'Head\nOne.\nTwo.'],
  ])('are parted by %s', (_, text) => {
    expect(read(text)).toMatchObject({ headline: 'Head', paragraphs: ['One.', 'Two.'] });
  });

  test('of long lines that end like sentences are a line each, though blank lines stand above', () => {
    const long = (...openers: string[]) => openers.map((words) => `${words.padEnd(260, ' and so on')}.`);
    const lines = long('The harbour closes', 'The ferry waits', 'The pier is shut');
    expect(read(`Head\n\nIt is old.\n\n${lines.join('\n')}`).paragraphs).toEqual(['It is old.', ...lines]);
    const spoken = long('“The harbour closes', 'The ferry waits', 'The pier is shut');
    expect(read(`Head\n\nIt is old.\n\n${spoken.join('\n')}”`).paragraphs).toHaveLength(2);
    expect(read('Head\n\nIt is old.\n\nThe harbour\nwill close.\nIt is old.').paragraphs).toHaveLength(2);
  });

  test('with a question above its answer are two, in an interview', () => {
    const asked = ['When did you start?\nI was six.', 'What came next?\nA ferry.', 'And then?\nAnother.'];
    expect(read(`We spoke to Ann Lee\n\nShe is old.\n\n${asked.join('\n\n')}`).paragraphs).toHaveLength(7);
    expect(read(`A day in Kell\n\nIt is old.\n\n${asked[0]}`).paragraphs).toHaveLength(2);
  });

  test('wrapped in mid-sentence stay whole', () => {
    expect(read('Head\n\nThe harbour\nwill close\non Friday.').paragraphs).toEqual(['The harbour\nwill close\non Friday.']);
  });

  test('leave out the credit and a last line that restates the headline', () => {
    const text = 'Council delays vote on bridge\n\nIt is old.\n\nNews summary from The Gazette\n\nBridge: council delays the vote';
    expect(read(text)).toMatchObject({
      paragraphs: ['It is old.'],
      credit: 'News summary from The Gazette',
      alternative: 'Bridge: council delays the vote',
    });
  });

  test.each([
    ['By Ann Lee\nJune 3, 2024', 'By Ann Lee', '2024-06-03'],
    ['By Ann Lee\n\nPublished: 2024-03-12T09:30:00Z', 'By Ann Lee', '2024-03-12'],
    ['Tue 4 Oct 2023 18.14 BST', undefined, '2023-10-04'],
    ['Published 3rd September 2021 at 9:05 a.m.', undefined, '2021-09-03'],
    ['By Ann Lee and Bob Ray | Updated Sept. 9, 2020 5:01 pm ET', 'By Ann Lee and Bob Ray', '2020-09-09'],
    ['by: Ann Lee\nJune 3, 2024', 'by: Ann Lee', '2024-06-03'],
    ['By Ann Lee posted on Sept 9th 2020, 7:30PM', 'By Ann Lee', '2020-09-09'],
    ['2/26/2015 7:11 AM PST', undefined, '2015-02-26'],
    ['26.2.2015', undefined, '2015-02-26'],
    ['Monday, 3rd Jun 2024 20:09 by Ann Lee', 'by Ann Lee', '2024-06-03'],
    ['Monday 3 June 2024 at 6:05pm', undefined, '2024-06-03'],
    ['Updated / Sunday, 9 Oct 2022 18:52', undefined, '2022-10-09'],
    ['Page last updated at 16:23 GMT, Monday, 16 June 2014', undefined, '2014-06-16'],
  ])('begin with who wrote it and when: %s', (lines, written, published) => {
    const { article, credit, paragraphs } = read(`Council delays vote\n\n${lines}\n\nIt is old.`);
    expect(paragraphs).toEqual(['It is old.']);
    expect(credit).toBe(written);
    expect(article.published).toBe(published);
  });

  test.each([
    'In June 3, 2024 was far away',
    '3/6/2024',
    'Published yesterday',
    'June 3, 2024: a day to remember',
    'Please hand in your plans by Monday 3 June 2024',
  ])('are the story where a line tells more than a day: %s', (line) => {
    const { article, paragraphs } = read(`Council delays vote\n\n${line}\n\nIt is old.`);
    expect(paragraphs).toEqual([line, 'It is old.']);
    expect(article.published).toBeUndefined();
  });

  test.each([
    ['Ann Lee\nMon 3 Jun 2024 18.14 BST', 'Ann Lee'],
    ['Ann Lee in Kell\n\n3 June 2024', 'Ann Lee in Kell'],
    ['By Ann Lee, Staff writer\n3 June 2024\nIt is new.', 'By Ann Lee, Staff writer'],
  ])('may name who wrote it without a blank line or “by”: %s', (lines, written) => {
    const { article, credit, paragraphs } = read(`Council delays vote\n\n${lines}\n\nIt is old.`);
    expect([article.published, credit, paragraphs.at(-1)]).toEqual(['2024-06-03', written, 'It is old.']);
    expect(paragraphs.join()).not.toContain('2024');
  });

  test('keep a name that no day follows', () => {
    expect(read('Council delays vote\n\nAnn Lee\n\nIt is old.').paragraphs).toEqual(['Ann Lee', 'It is old.']);
  });

  test('leave out the page around the article', () => {
    const page = [
      ...['Skip to main content', 'Kell Post', 'Subscribe', 'Council delays vote', 'By Ann Lee', 'June 3, 2024', 'Share', 'Copy link'],
      ...['It is old.', '', 'Advertisement', '', 'It is deep.', '', '© 2024 Kell Post. All rights reserved.'],
    ];
    const { article, headline, credit, paragraphs, tokens } = read(page.join('\n'));
    expect([article.published, headline, credit, paragraphs]).toEqual([
      '2024-06-03',
      'Council delays vote',
      'By Ann Lee',
      ['It is old.', 'It is deep.'],
    ]);
    expect(tokens).not.toContain('Advertisement');
    expect(article.text).toBe(page.join('\n'));
  });

  test('keep a line that a page might have where nothing else of one is there', () => {
    expect(read('Council delays vote\n\nShare\n\nIt is old.').paragraphs).toEqual(['Share', 'It is old.']);
    expect(read('Share\n\nSearch for the boat goes on.').headline).toBe('Share');
  });

  test.each(['Ann Lee Senior transport correspondent', 'Ann Lee, Staff writer'])(
    'may name who wrote it and as what in one line: %s',
    (line) => {
      const { credit, paragraphs } = read(`Council delays vote\n\n${line}\n\nIt is old.\n\nIt is new.`);
      expect([credit, paragraphs]).toEqual([line, ['It is old.', 'It is new.']]);
    },
  );

  test.each(['Ann Lee was a reporter', 'Kell needs an editor'])('are not by whom they tell of: %s', (line) => {
    expect(read(`Council delays vote\n\n${line}\n\nIt is old.`)).toMatchObject({ credit: undefined, paragraphs: [line, 'It is old.'] });
  });

  test('are by whom the front matter names, whoever is thanked below', () => {
    const { credit } = read('---\ntitle: Council delays vote\nauthor: Ann Lee\n---\n\nIt is old.\n\nReporting by Bob Ray');
    expect(credit).toBe('Ann Lee');
  });

  test('may have a line that sums it up above who wrote it and when', () => {
    const { article, credit, paragraphs } = read('Council delays vote\n\nThe bridge waits\n\nBy Ann Lee\n\nJune 3, 2024\n\nIt is old.');
    expect([article.published, credit, paragraphs]).toEqual(['2024-06-03', 'By Ann Lee', ['The bridge waits', 'It is old.']]);
  });

  test.each([
    ['KELL, June 3, 2024 — The wall stays.', '2024-06-03'],
    ['Port Ellis, Ohio, Jan. 5, 2023 (AP) – The wall stays.', '2023-01-05'],
    ['NEW YORK, Sept. 9, 2021 /PRNewswire/ -- The wall stays.', '2021-09-09'],
    ['NEW YORK and PORT ELLIS, Sept. 9, 2021 /PRNewswire/ -- The wall stays.', '2021-09-09'],
    ['KELL (Harbour Press / Gull - 03rd January, 2023) The wall stays.', '2023-01-03'],
    ['KELL, January 3, 2023. /HARP/. The wall stays.', '2023-01-03'],
    ['KELL (built in May 2023 by Lee) stays.', undefined],
    ['Feb. 23, 2015 -- The wall stays.', '2015-02-23'],
    ['LEEDS, 4 March (Reuters) - The wall stays.', undefined],
    ['Feb. 23, 2015 -- the day it fell -- was cold.', undefined],
    ['KELL, June 31, 2024 — The wall stays.', undefined],
    ['On June 3, 2024 — The day the wall fell — nobody slept.', undefined],
    ['Ann Lee, March 3, 2020 — May 4, 2021', undefined],
    ['Lee, born on 3 June 2024 — Ann’s day — is well.', undefined],
  ])('tell the day in the first one’s dateline: %s', (paragraph, published) => {
    expect(read(`Wall stays\n\n${paragraph}\n\nIt is old.`).article.published).toBe(published);
  });

  test('go on over the dash behind one capital where the story has begun', () => {
    expect(read('Head\n\nThe town woke.\n\nKell — Two ships met.').sentences.at(-1)).toBe('Kell — Two ships met.');
  });

  test('tell the day of a dateline without a year where the text has it with one', () => {
    const published = (end: string) =>
      readDocument(`Head\n\nNORTHWICH, June 3 — The city closed a bridge.\n\n${end}`).document.article.published;
    expect(published('“It is late,” the city said in a statement on June 3, 2024.')).toBe('2024-06-03');
    expect(published('It opened on June 4, 2024.')).toBeUndefined();
    expect(published('It opened on June 3, 1924, and closed on June 3, 2024.')).toBeUndefined();
  });

  test('do not go by a dateline where a line of its own tells the day', () => {
    const text = 'Wall stays\n\nPublished June 5, 2024\n\nKELL, June 3, 2024 — The wall stays.';
    expect(read(text).article.published).toBe('2024-06-05');
  });

  test('may have their day above and their credit below', () => {
    const { credit, paragraphs, tokens } = read('Council delays vote\n\nJune 3, 2024\n\nIt is old.\n\nSource: The Gazette');
    expect([credit, paragraphs]).toEqual(['Source: The Gazette', ['It is old.']]);
    expect(tokens).toContain('Gazette');
  });

  test('have the day of an issue in its headline', () => {
    expect(read('14th January 2022 Harbour Round Up\n\nIt is old.').article.published).toBe('2022-01-14');
    expect(read('Harbour news: 14 January 2022\n\nIt is old.').article.published).toBe('2022-01-14');
    expect(read('Pier shut (Harbour Post – January 14, 2022)\n\nIt is old.').article.published).toBe('2022-01-14');
    expect(read('Pier shut (January 14, 2022 was a Friday)\n\nIt is old.').article.published).toBeUndefined();
    expect(read('The Carrow flood: 14 January 1922\n\nIt is old.').article.published).toBeUndefined();
  });

  test.each([
    ['First published: 3 June 2024', '2024-06-03'],
    ['Category:\nPublication date:\nMonday, June 3, 2024 - 17:53', '2024-06-03'],
    ['Last updated Mon 3 June 2024', '2024-06-03'],
    ['Monday, June 3, 2024', undefined],
    ['The bridge was opened on June 3, 2024', undefined],
  ])('may have their day at the foot: %s', (foot, published) => {
    expect(read(`Council delays vote\n\nIt is old.\n\nIt is deep.\n\nIt is long.\n\nIt is wide.\n\n${foot}`).article.published).toBe(
      published,
    );
  });

  test('have no day where the first is an entry of a list', () => {
    expect(read('How it went\n\nMay 3, 2019 - The pier opens.\n\nMay 4, 2019 - It is shut.').article.published).toBeUndefined();
  });

  test('with a day of their own go by the day that the reader gives', () => {
    expect(read('Council delays vote\n\nJune 3, 2024\n\nIt is old.', { published: '2024-06-05' }).article.published).toBe('2024-06-05');
    expect(read('Council delays vote\n\nJune 31, 2024\n\nIt is old.').article.published).toBeUndefined();
  });

  test('keep a last line that ends like a sentence or tells something else', () => {
    expect(read('Council delays vote on bridge\n\nIt is old.\n\nThe council delays its vote.').alternative).toBeUndefined();
    expect(read('Council delays vote on bridge\n\nIt is old.\n\nMore tomorrow').alternative).toBeUndefined();
  });
});

describe('sentences', () => {
  test.each([
    ['LEEDS, England (Reuters) - The harbour will close.', 'LEEDS, England (Reuters) -'],
    ['New York (AFP) – Two ships met.', 'New York (AFP) –'],
    ['WEST FORK, N.D., Nov. 19 (UPI) — Two ships met.', 'WEST FORK, N.D., Nov. 19 (UPI) —'],
    ['DES MOINES — She is the captain.', 'DES MOINES —'],
    ['Port Ellis, June 3, 2024 – Two ships met.', 'Port Ellis, June 3, 2024 –'],
    ['KELL, 4 March (Reuters) - Two ships met.', 'KELL, 4 March (Reuters) -'],
    ['Feb. 23, 2015 -- Two ships met.', 'Feb. 23, 2015 --'],
    ['KELL (Harbour Press - 03rd January, 2023) Two ships met.', 'KELL (Harbour Press - 03rd January, 2023)'],
    ['KELL, January 3. /HARP/. Two ships met.', 'KELL, January 3. /HARP/.'],
    ['Kell — Two ships met.', 'Kell —'],
    ['LEEDS, North Dalmar --Two ships met.', 'LEEDS, North Dalmar --'],
    ['New Kell - Two ships met.', 'New Kell -'],
    ['NEW KELL: Two ships met.', 'NEW KELL:'],
    ['LEEDS and New York, June 3, 2024 (AP) — Two ships met.', 'LEEDS and New York, June 3, 2024 (AP) —'],
  ])('begin behind where the story was filed: %s', (paragraph, dateline) => {
    expect(read(`Head\n\n${paragraph}`).sentences.slice(1)).toEqual([dateline, paragraph.slice(dateline.length).trimStart()]);
  });

  test.each([
    'Ann Lee — Bob Ray’s sister — left.',
    'NATO — which met — agreed.',
    'Lee — A woman of few words — left.',
    'Ships – two of them.',
    'LEEDS-BASED Atlas left.',
    'March 3, 2020 — the day it fell — was cold.',
  ])('go on over a dash: %s', (paragraph) => {
    expect(read(`Head\n\n${paragraph}`).sentences.slice(1)).toEqual([paragraph]);
  });

  test.each([
    ['He lives in the U.S. and works there.', 1],
    ['Gen. Lee spoke to Mr. Ray. Dr. Oduya left.', 2],
    ['She told RT. Nobody asked Mr Barr. He left.', 3],
    ['J. K. Falk wrote it. It sold.', 2],
    ['“Go!” she said. “Now.” He went.', 3],
    ['"Stop." He stopped.', 2],
    ['“Will it last?” asked Lee.', 1],
    ['It cost $3.5 million. Nobody paid.', 2],
    ['He came at 8 p.m. The hall was empty.', 2],
    ['He came at 8 p.m. “Nobody is here,” he said.', 2],
    ['He came at 8 p.m. Monday and left.', 1],
    ['Well … maybe. Yes.', 2],
    ['Stop!!! He stopped.', 2],
    ['Really?! She laughed.', 2],
    ['The bridge is closed. [2] It is old.', 2],
    ['3. The bridge is closed.', 1],
    ['She left the U.S. The trip was short.', 2],
    ['No. He refused.', 2],
    ['He waited… Then he left.', 2],
    ['He waited ... Then he left.', 2],
    ['He said “no.” Then he left.', 2],
    ['“Is it over?” She nodded. ‘Good.’ He sat.', 4],
    ['The plan (it is old.) failed. Nobody cared.', 2],
    ['It was over by Jan. 6. Nobody came.', 2],
  ])('%s → %i', (text, count) => {
    expect(read(`Head\n\n${text}`).sentences.slice(1)).toHaveLength(count);
  });

  test.each([
    ['an initial', 'Harold B. Stone met J.K. Falk.'],
    ['two initials joined', 'The S.&P. 500 closed the week down.'],
    ['the title of several', 'The firm paid Messrs. Lund and Reed.'],
    ['an initial that may be a page', 'Harold P. Stone is named on p. 5.'],
    ['titles of other countries', 'Rev. Fr. Ray met Speaker Rt. Hon. Lee, Usec. Oduya, Engr. Falk and Cllr. Marsh for Rs. 500.'],
    ['a title', 'Then Gen. Lee met Sens. Ray and Oduya, Prof. Falk and St. John.'],
    ['a country before a name', 'A U.S. Navy ship left the U.K. Monday.'],
    ['a number', 'They live at No. 4 and see fig. 2 on p. 17.'],
    ['a day', 'It opens on Jan. 6 or Sept. 9.'],
    ['an hour', 'The hall opens at 3 a.m. on Monday.'],
    ['a company', 'Falk Inc. sold it to Ray & Co. last year.'],
    ['a pause', 'It was . . . late, and he … left.'],
    ['a question that is reported', '“Is it over?” she asked.'],
    ['a name with a mark', 'Buzz! said it would pay.'],
    ['a decimal', 'It rose 3.5 percent to $1.2 million.'],
    ['an address', 'Write to ann.lee@example.org or www.example.org today.'],
    ['a small word after a stop', 'He lived in St. Petersburg, Fla. and in Rome.'],
  ])('are not cut at %s', (_, text) => {
    expect(read(`Head\n\n${text}`).sentences.slice(1)).toEqual([text]);
  });

  test('take the closing mark along', () => {
    expect(read('Head\n\n“It is over.” She left.').sentences.slice(1)).toEqual(['“It is over.”', 'She left.']);
    expect(read('Head\n\n"It is over." "Is it?" she asked.').sentences.slice(1)).toEqual(['"It is over."', '"Is it?" she asked.']);
    const doubled = ["``It is over.''", "``Not at 8 p.m.''", "``Is it?'' she asked."];
    expect(read(`Head\n\n${doubled.join(' ')}`).sentences.slice(1)).toEqual(doubled);
  });
});

/** Any UTF-16 unit, half of a pair included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('tokens', () => {
  test.each([
    ['don’t', ['do', 'n’t']],
    ['Truss’ trip', ['Truss', '’', 'trip']],
    ['Lee’s', ['Lee', '’s']],
    ['Lee‘s', ['Lee', '‘s']],
    ['said,“Look', ['said', ',', '“', 'Look']],
    ['Lee‚', ['Lee', ',']],
    ['said:"Look', ['said', ':', '"', 'Look']],
    ['well-known', ['well', '-', 'known']],
    ['co-workers', ['co-workers']],
    ['$3.5', ['$', '3.5']],
    ['5%', ['5', '%']],
    ['U.S.-led', ['U.S.', '-', 'led']],
    ['no—yes', ['no', '—', 'yes']],
    ['cannot', ['can', 'not']],
    ['n’t', ['n’t']],
    ['stop!!!', ['stop', '!!!']],
    ['7:30pm', ['7:30', 'pm']],
    ['``well', ['``', 'well']],
    ["``well,''", ['``', 'well', ',', "''"]],
    ["``well'.''", ['``', 'well', "'", '.', "''"]],
    ["''well,''", ["'", "'", 'well', ',', "'", "'"]],
    [':)', [':)']],
    ['no.', ['no', '.']],
    ['sun.', ['sun', '.']],
    ['Sun.', ['Sun.']],
    ['2022-02-07', ['2022-02-07']],
    ['https://example.org/a?b=c.', ['https://example.org/a?b=c', '.']],
  ])('%s', (word, tokens) => {
    expect(read(`Head\n\n${word}`).tokens.slice(1)).toEqual(tokens);
  });

  test('are slices of the text, in order, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 300 }), (text) => {
        const { document } = readDocument(`Head\n\n${text}`, {});
        const { tokens } = document;
        const isInOrder = tokens.form.every((_, i) => {
          const [start, end] = [tokens.start[i] ?? 0, tokens.end[i] ?? 0];
          return start >= (tokens.end[i - 1] ?? 0) && end > start && document.text.slice(start, end) === tokens.form[i];
        });
        expect(isInOrder).toBe(true);
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').length;
        expect(letters(tokens.form.join(''))).toBe(
          document.blocks.reduce((sum, { span }) => sum + letters(document.text.slice(span.start, span.end)), 0),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['an empty text', '', ['empty-text']],
    ['white space', ' \n\t\n', ['empty-text']],
    ['only a headline', 'date 2023-05-10 Harbour to close', ['headline-only']],
    ['a mark that nothing opens', 'date 2023-05-10 Harbour\n\nIt is over,” she said.', ['unbalanced-marks']],
    ['a mark that nothing closes', 'date 2023-05-10 Harbour\n\n“It is over, she said.\n\nNobody answered.', ['unbalanced-marks']],
    ['a mark that opens again in the next paragraph', 'date 2023-05-10 Harbour\n\n“It is over.\n\n“We go home,” she said.', []],
    ['a control character', 'date 2023-05-10 Harbour\n\nIt is\u0007over.', ['control-character']],
    ['UTF-8 that was taken for Windows-1252', 'date 2023-05-10 Harbour\n\nâ€œIt is over,â€ said Ann.', ['garbled-text']],
  ])('%s is named', (_, text, rules) => {
    expect(read(text).rules).toEqual(rules);
  });

  test('a publication day that does not exist is left out, and said', () => {
    const { article, rules } = read('Harbour\n\nIt is over.', { published: '2023-13-01' });
    expect(article.published).toBeUndefined();
    expect(rules).toContain('bad-date');
  });
});
