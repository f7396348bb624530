import { describe, expect, test } from 'vitest';
import { createLinkMaker, createLinkResolver } from '../../../src/engine/links/index.ts';
import { ARTICLE, follow, OKORO, PARAGRAPHS, quote, RELL, VASS, withParagraphs } from './article.ts';

/** What is not the quotation: a link leads to none of these. */
describe('a link lands nowhere', () => {
  test.each([
    ['when its paragraph is deleted', VASS, 2],
    ['when the paragraph of a parted quotation is deleted', OKORO, 6],
    ['when the paragraph of a short quotation is deleted', ['“a small mercy”'], 7],
  ] as const)('%s', (_, pieces, at) => {
    const now = withParagraphs((p) => p.filter((_, i) => i !== at));
    expect(follow(now, pieces)).toMatchObject({ state: 'gone', spans: null });
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a name',
      'Team Alpha will cross the bay first, whatever the weather does',
      'Team Beta will cross the bay first, whatever the weather does',
    ],
    ['a number', 'We need 40 more pilots before the summer season starts', 'We need 90 more pilots before the summer season starts'],
    [
      'a negation',
      'The harbour wall will hold through another winter like this',
      'The harbour wall will not hold through another winter like this',
    ],
    ['a word', 'The tide is the only clock that counts out here', 'The tide is the only law that counts out here'],
  ];
  test.each(alike)('when it is deleted and a look-alike with another %s was there before', (_, words, other) => {
    const own = `“${words},” said Mayor Ingrid Vass.`;
    const twin = `“${other},” said Tomas Rell.`;
    for (const place of [4, 6, 8]) {
      const rest = [...PARAGRAPHS.slice(0, 2), ...PARAGRAPHS.slice(3, place), twin, ...PARAGRAPHS.slice(place)];
      const then = [...rest.slice(0, 2), own, ...rest.slice(2)].join('\n\n');
      expect(follow(rest.join('\n\n'), [`“${words},”`], 'Ingrid Vass', then)).toMatchObject({ state: 'gone', spans: null });
    }
  });

  test.each(alike)('when it is deleted and a look-alike with another %s is put elsewhere', (_, words, other) => {
    const own = `“${words},” said Mayor Ingrid Vass.`;
    const then = withParagraphs((p) => [...p.slice(0, 2), own, ...p.slice(2)]);
    const now = withParagraphs((p) => [...p.slice(0, 7), `“${other},” said Mayor Ingrid Vass.`, ...p.slice(7)]);
    expect(follow(now, [`“${words},”`], 'Ingrid Vass', then)).toMatchObject({ state: 'gone', spans: null });
  });

  test('when a parted quotation is deleted and one with another first piece comes to stand in its place', () => {
    const say = (word: string, name: string) =>
      `“Our ${word} will live on,” ${name} said, as a few young rowers carried their boats past the sheds and the old slipway. “Every crossing will live on — and the charts will live on here.”`;
    const then = withParagraphs((p) => [...p.slice(0, 4), say('bells', 'Petra Lunde'), say('sails', 'Oskar Lind'), ...p.slice(4)]);
    const now = withParagraphs((p) => [...p.slice(0, 4), say('bells', 'Petra Lunde'), ...p.slice(4)]);
    const pieces = ['“Our sails will live on,”', '“Every crossing will live on — and the charts will live on here.”'];
    const link = createLinkMaker(
      then,
      'ferry',
    )({
      ...quote(then.slice(then.indexOf('“Our sails')), pieces, 'Oskar Lind'),
      content: pieces.map((piece) => {
        const start = then.indexOf(piece, then.indexOf('“Our sails'));
        return { start, end: start + piece.length };
      }),
    });
    expect(createLinkResolver(now)(link)).toMatchObject({ state: 'gone', spans: null });
  });

  test('when only the quotation is cut out, and the words beside it are like it', () => {
    const then = withParagraphs((p) => [...p.slice(0, 4), 'Why does Mr. Vass stay so calm? Mr. Rell was asked at the end.', ...p.slice(4)]);
    const now = then.replace('Why does Mr. Vass stay so calm? ', '');
    expect(follow(now, ['Why does Mr. Vass stay so calm?'], undefined, then)).toMatchObject({ state: 'gone', spans: null });
  });

  test('when only the quotation is cut out, and a likeness right before stands where it stood', () => {
    const then = withParagraphs((p) => [
      ...p.slice(0, 4),
      'Since then the town has grown used to guarding old boats — the share of people who say that “it is right to guard our boats” rose by nine points.',
      ...p.slice(4),
    ]);
    const now = then.replace('“it is right to guard our boats” ', '');
    expect(follow(now, ['“it is right to guard our boats”'], undefined, then)).toMatchObject({ state: 'gone', spans: null });
  });

  test('when a short look-alike stands among many of its words right before it, and it is deleted', () => {
    const say = (what: string) => `Mr. Bray said Mr. Kell had not won him over, but he felt fond of ${what} Mr. Kell defended.`;
    const crowd = Array.from({ length: 12 }, (_, i) => `Mr. Kell met Mr. Kell’s ${i} pilots and Mr. Orr.`);
    const then = withParagraphs((p) => [...p.slice(0, 2), ...crowd, say('moving'), say('what'), ...p.slice(2)]);
    const now = then.replace(`${say('what')}\n\n`, '');
    expect(follow(now, ['what Mr. Kell defended'], undefined, then)).toMatchObject({ state: 'gone', spans: null });
  });

  test('when it was said twice and only the other one is left', () => {
    const echo = `${VASS[0]} repeated an usher at the door.`;
    const then = withParagraphs((p) => [...p, echo]);
    const now = withParagraphs((p) => [...p.filter((_, i) => i !== 2), echo]);
    expect(follow(now, VASS, 'Ingrid Vass', then).spans).toBeNull();
  });

  test('when a short quotation is reworded, which is never matched approximately', () => {
    expect(follow(ARTICLE.replace('a small mercy', 'a great mercy'), ['“a small mercy”'])).toMatchObject({ state: 'gone' });
  });

  test('in another article', () => {
    const other = 'Snow closes the pass\n\nThe road over the mountain was closed on Friday.\n\n“We have seen worse,” a driver said.';
    for (const pieces of [VASS, RELL, OKORO]) expect(follow(other, pieces).state).toBe('gone');
  });

  test('but offers the passage most like it', () => {
    const near = 'People said they had waited long enough and that boats were built.';
    const now = withParagraphs((p) => [...p.filter((_, i) => i !== 2), near]);
    const { state, nearest } = follow(now, VASS, 'Ingrid Vass');
    expect(state).toBe('gone');
    expect(now.slice(nearest?.start, nearest?.end)).toContain('waited long enough');
  });
});

describe('other words between the same marks', () => {
  const say = (words: string) => `The clerk wrote that the gulls “${words}” when the doors were opened at noon.`;
  const words = Array.from({ length: 400 }, (_, i) => `${'abcdefghijklmnopqrst'.charAt(i % 20)}${'oiuea'.charAt(i % 5)}lm${i}er`);

  // One character a word leaves one word in thirty-four alike by chance, so some of so many share two or three with the quotation.
  test('are not the quotation, though some of them share characters of a sketch with it by chance', () => {
    const was = 'carried whole lanterns seaward quietly';
    const then = withParagraphs((p) => [...p.slice(0, 4), say(was), ...p.slice(4)]);
    const link = createLinkMaker(then, 'ferry')(quote(then, [`“${was}”`]));
    for (let i = 0; i + 5 <= words.length; i++) {
      const now = then.replace(was, words.slice(i, i + 5).join(' '));
      expect(createLinkResolver(now)(link), now).toMatchObject({ state: 'gone', spans: null });
    }
  });
});

describe('a link made before there were second characters', () => {
  const old = (link: string) => link.replace('p=B', 'p=A').replace(/\.[^.]*$/, '');

  test.each([
    ['the same words', ARTICLE, 'same'],
    ['other words', ARTICLE.replace('who work on this water', 'who live by this water'), 'reworded'],
    ['none of them', withParagraphs((p) => p.filter((_, i) => i !== 4)), 'gone'],
  ])('still finds %s', (_, now, state) => {
    const link = createLinkMaker(ARTICLE, 'ferry')(quote(ARTICLE, RELL, 'Tomas Rell'));
    expect(createLinkResolver(now)(old(link)).state).toBe(state);
  });
});

describe('a link of a stranger', () => {
  const resolve = createLinkResolver(ARTICLE);
  const link = createLinkMaker(ARTICLE, 'ferry')(quote(ARTICLE, RELL, 'Tomas Rell'));

  test.each([
    ['that is empty', ''],
    ['to another page', '/people/rell/'],
    ['with a broken escape', '/ferry/q/x%E2%/#w=%E0%A4%A&p=A'],
    ['with a proof of another version', link.replace('p=B', 'p=C')],
    ['cut off in its proof', link.slice(0, link.indexOf('p=') + 20)],
    ['with script in it', '/ferry/q/<script>/#w=<img onerror=x>&p=<svg>'],
  ])('%s is gone', (_, address) => {
    expect(resolve(address)).toMatchObject({ state: 'gone', spans: null });
  });

  test('is read from the query as well as from the fragment, and from a whole address', () => {
    expect(resolve(link.replace('#', '?')).state).toBe('same');
    expect(resolve(`https://news.example/base${link}`).state).toBe('same');
    expect(resolve(link.replace('#', '?utm_source=x#')).state).toBe('same');
  });
});
