import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/text/read-document.ts';

const read = (...lines: string[]) => {
  const { article } = readDocument(lines.join('\n'), {}).document;
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => article.text.slice(start, end);
  return {
    paragraphs: article.paragraphs.map(words),
    credit: article.credit && words(article.credit),
    published: article.published,
    alternativeHeadline: article.alternativeHeadline && words(article.alternativeHeadline),
  };
};
const STORY = 'The ferry strike goes ahead, the union said.';
const TOP = ['Ferry strike goes ahead', '', STORY, '', '“It is late,” said Ann Lee.', ''];

describe('a page that is copied whole', () => {
  test('has who wrote it, a post and the day above its story', () => {
    const lines = [
      'Ferry strike goes ahead',
      'Ann Marsh',
      'Transport correspondent',
      'Published',
      '14 May 2024',
      'Updated 3 hours ago',
      'Share',
    ];
    expect(read(...lines, STORY, '', '“It is late,” said Ann Lee.')).toEqual({
      paragraphs: [STORY, '“It is late,” said Ann Lee.'],
      credit: 'Ann Marsh\nTransport correspondent',
      published: '2024-05-14',
      alternativeHeadline: undefined,
    });
  });

  test('has links below its story, which are none of it', () => {
    const links = [
      'Related Topics',
      'Kell',
      'More on this story',
      'Ferry talks fail',
      'Published 2 May',
      'Union sees summer of ferry strikes',
    ];
    expect(read(...TOP, ...links).paragraphs).toEqual([STORY, '“It is late,” said Ann Lee.']);
    expect(read(...TOP, ...links).alternativeHeadline).toBeUndefined();
  });

  test('may have its headline twice', () => {
    expect(
      read('Ferry strike goes ahead', '', 'Kell Post', '', 'Ferry strike goes ahead', '', STORY, '', 'It is late.').paragraphs,
    ).toEqual(['Kell Post', STORY, 'It is late.']);
  });

  test.each([
    'Your web browser is no longer supported. To read on, use another one',
    'Please enable JavaScript to read this page',
    'In order to see this content you need to have both Javascript enabled and Flash installed.',
    'Note: Only a member of this blog may post a comment.',
    'We’re sorry, this feature is currently unavailable.',
    'This article was published more than 12 years ago',
    'Leave a Reply',
    'Translate',
    'Subscribers only',
    'Read more about the strike on Wikipedia »',
    'Please log in or register. Readers who do see fewer ads.',
    'FILE PHOTO: The pier in winter',
    'The pier is shut for the winter.\nThe pier is shut for the winter.',
    'The pier is shut for the winter.\n\nThe pier is shut for the winter. Photo: Supplied',
    'The pier is shut for the winter.\nThe pier is shut for the winter.\nThe pier is shut for the winter.',
    'Ferries in the harbourImage source, Kell Police',
    'Image caption,\n\nFerries in the harbour',
    '1 Comment',
    'Ferries in the harbour: picture by our reader Photo: Ann Marsh/Kell Post',
    'Picture: Ann Marsh/Kell Post',
  ])('says of itself and its pictures what is none of the story: %s', (line) => {
    expect(read(...TOP, line, '', 'She will meet the crews.').paragraphs).toEqual([
      STORY,
      '“It is late,” said Ann Lee.',
      'She will meet the crews.',
    ]);
  });

  test.each([
    'Ferries wait in the harbour on Friday. ((Ida Moss/Kell Press))',
    'Ferries wait in the harbour on Friday. Picture: Ann Marsh/Kell Post',
    'Ferries wait in the harbour on Friday. (Photo by Ida Moss/Kell Post)',
  ])('keeps the sentence below a picture, and leaves out who took it: %s', (line) => {
    expect(read(...TOP, line, '', 'She will meet the crews.').paragraphs).toContain('Ferries wait in the harbour on Friday.');
  });

  test.each([
    'The browser is old, the union said.',
    'Ferries wait in the harbour on Friday. Image: Ann Marsh.',
    'They agreed on one picture: the pier is lost for good.',
    'This article is on strikes.',
    'The union teaches its crews JavaScript.',
  ])('keeps what the story says: %s', (line) => {
    expect(read(...TOP, line, '', 'She will meet the crews.').paragraphs).toContain(line);
  });

  test.each([
    'READ MORE',
    'Read some more',
    'Also read: Union sees summer of ferry strikes',
    'READ MORE: Union sees summer of ferry strikes',
  ])('has links within its story: %s', (link) => {
    expect(read(...TOP, link, '', 'She will meet the crews.').paragraphs).toEqual([
      STORY,
      '“It is late,” said Ann Lee.',
      'She will meet the crews.',
    ]);
  });

  test('keeps what its story says of reading', () => {
    expect(read(...TOP, 'Read more books, she says.').paragraphs).toContain('Read more books, she says.');
  });

  test.each([
    ['another sentence', 'The union will meet on Friday.'],
    ['a long line', 'word '.repeat(40).trim()],
  ])('but the story goes on where %s stands below such a heading', (_, line) => {
    expect(read(...TOP, 'Related stories', '', line).paragraphs).toContain(line);
  });

  test('has lines to press and to count between its headline and who wrote it', () => {
    const lines = [
      'Ferry strike goes ahead',
      '',
      'Tweet',
      'Text Size',
      '56 comments',
      'By: Ann Marsh',
      '14 May 2024 3:21 PM',
      '',
      STORY,
      '',
    ];
    expect(read(...lines, 'Recommend', '', '“It is late,” said Ann Lee.')).toEqual({
      paragraphs: [STORY, '“It is late,” said Ann Lee.'],
      credit: 'By: Ann Marsh',
      published: '2024-05-14',
      alternativeHeadline: undefined,
    });
  });

  test.each([
    ['Ann Marsh | May 14, 2024, 3:21 PM | 1,209', 'Ann Marsh'],
    ['Posted on 14 May 2024 by Ann Marsh', 'by Ann Marsh'],
    ['By Ann Marsh, The Post 8:42 a.m. EDT May 14, 2024', 'By Ann Marsh, The Post'],
  ])('may tell all of that in one line: %s', (line, credit) => {
    expect(read('Ferry strike goes ahead', line, STORY, '', 'It is late.')).toEqual({
      paragraphs: [STORY, 'It is late.'],
      credit,
      published: '2024-05-14',
      alternativeHeadline: undefined,
    });
  });

  test('has its day in a line of its own that is no story', () => {
    const lines = [
      'Ferry strike goes ahead',
      '',
      'Transport',
      '',
      'Kell and the coast',
      '',
      'Published: 14 May 2024',
      '',
      STORY,
      '',
      'It is late.',
    ];
    expect(read(...lines).published).toBe('2024-05-14');
    expect(read(...lines).paragraphs).not.toContain('Published: 14 May 2024');
  });

  test('is a blog with a form below its post', () => {
    const form = ['Share this:', '', 'Facebook', '', 'Like this:', '', 'Like Loading...', '', 'Related', '', 'Leave a Reply'];
    expect(read(...TOP, ...form, '', 'You are commenting using your account. Log Out', '', 'No comments:').paragraphs).toEqual([
      STORY,
      '“It is late,” said Ann Lee.',
    ]);
  });

  test.each(['A report by Ann Marsh, 14 May 2024', 'Words by Monica Lee, 14 May 2024'])('has its day beside who wrote: %s', (line) => {
    expect(read('Ferry strike goes ahead', '', line, '', STORY, '', 'It is late.').published).toBe('2024-05-14');
  });

  test('has no day in what is to be done by one', () => {
    expect(
      read('Ferry strike goes ahead', '', 'Hand in your plans by Tuesday 14 May 2024', '', STORY, '', 'It is late.').published,
    ).toBeUndefined();
  });

  test('has its day in one of the first lines below its headline', () => {
    const { published, paragraphs } = read(
      'Ferry strike goes ahead',
      '',
      'The pier at Kell',
      '',
      'Boats wait',
      '',
      'May 14, 2024 | Kell',
      '',
      STORY,
    );
    expect([published, paragraphs.at(-1)]).toEqual(['2024-05-14', STORY]);
  });

  test.each(['The deal of May 14, 2024 stands', 'Ferries stop by the pier on May 14, 2024.'])(
    'has no day where a line tells of another: %s',
    (line) => {
      expect(read('Ferry strike goes ahead', '', line, '', STORY)).toMatchObject({ published: undefined, paragraphs: [line, STORY] });
    },
  );

  test('keeps the cells of a table that are numbers', () => {
    expect(read(...TOP, 'Like', '12', '34', '').paragraphs.at(-1)).toBe('Like\n12\n34');
  });

  test.each(['Read or share this story: https://post.example/x1', 'Sign up for our morning newsletter!', 'Advertisement:'])(
    'never has this in its story: %s',
    (line) => {
      expect(read(...TOP, line, '', STORY).paragraphs).toEqual([STORY, '“It is late,” said Ann Lee.', STORY]);
    },
  );
});
