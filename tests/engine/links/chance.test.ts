import { describe, expect, test } from 'vitest';
import { createLinkMaker, createLinkResolver } from '../../../src/engine/links/index.ts';
import { readWords } from '../../../src/engine/links/words.ts';
import { follow, quote, withParagraphs } from './article.ts';

/** A link holds a few bits a word: some words are others by chance, and none of them may be landed on. */
describe('a link lands on nothing by chance', () => {
  test('where a name has both characters of the quotation’s own, and its paragraph stands elsewhere', () => {
    const { fine } = readWords('Reed Hall');
    expect(fine[0], 'names that a link cannot tell apart').toBe(fine[1]);
    const say = (name: string) =>
      `An usher wrote that the old charts of the sandbank will pass from the harbour office to ${name} before the spring.`;
    const words = 'that the old charts of the sandbank will pass from the harbour office to Reed';
    const then = withParagraphs((p) => [...p.slice(0, 2), say('Reed'), ...p.slice(2)]);
    const moved = (name: string) => withParagraphs((p) => [...p.slice(0, 7), say(name), ...p.slice(7)]);
    expect(follow(moved('Reed'), [words], undefined, then).state).toBe('moved');
    expect(follow(moved('Hall'), [words], undefined, then)).toMatchObject({ state: 'gone', spans: null });
  });

  test('where another says a parted quotation in one, with a word like its last one where that stood', () => {
    const { sketch } = readWords('pilots sailors');
    expect(sketch[0], 'words that share a character').toBe(sketch[1]);
    const own = 'Here are “just nine ridiculous things” the old mayor has said about “pilots” in the last year.';
    const other = '“Just nine ridiculous things pilots,” Oskar Lind added under the sailors of the quay.';
    const pieces = ['“just nine ridiculous things”', '“pilots”'];
    const then = withParagraphs((p) => [...p.slice(0, 3), own, ...p.slice(3, 6), other, ...p.slice(6)]);
    const now = withParagraphs((p) => [...p.slice(0, 6), other, ...p.slice(6)]);
    expect(follow(now, pieces, undefined, then)).toMatchObject({ state: 'gone', spans: null });
    expect(
      follow(
        withParagraphs((p) => [...p.slice(0, 3), own, ...p.slice(3)]),
        pieces,
        undefined,
        then,
      ).state,
    ).toBe('same');
  });

  test('where a parted quotation’s one light word happens to stand some way before its other words', () => {
    const own = '“That,” the council said, “would be helpful in avoiding another winter of this.”';
    const other =
      'Two members made it known that both boats were built abroad and raised their questions. They, the council said, would be helpful in avoiding another winter of this.';
    const then = withParagraphs((p) => [...p.slice(0, 7), own, ...p.slice(7)]);
    const now = withParagraphs((p) => [...p.slice(0, 2), other, ...p.slice(2)]);
    const pieces = ['“That,”', '“would be helpful in avoiding another winter of this.”'];
    expect(follow(now, pieces, undefined, then)).toMatchObject({ state: 'gone', spans: null });
    const longer = then.replace('the council said, “would', 'the old council of Saltby said, “would');
    expect(follow(longer, pieces, undefined, then).state).toBe('same');
  });

  test('where a quotation of two paragraphs is deleted, and one with another first paragraph stands right before it', () => {
    const say = (name: string, what: string) => [
      `The clerk read out how many boats there are, from 70 to 85. Then in 2017 ${name} said that 40 would be ${what}.`,
      '“That adds up to 85 over two winters. But this would be the total number of boats, not the number of boats from Kell.”',
    ];
    const own = say('Vass', 'accepted');
    const twin = say('Oskar Lind', 'painted');
    const rest = 'So these other boats could be from Kell, the fishermen said.';
    const then = withParagraphs((p) => [...p.slice(0, 3), ...twin, ...own, rest, ...p.slice(3)]);
    const now = withParagraphs((p) => [...p.slice(0, 3), ...twin, rest, ...p.slice(3)]);
    const from = then.indexOf(own[0] ?? '');
    const pieces = ['that 40 would be accepted.', own[1] ?? ''];
    const { content } = quote(then.slice(from), pieces);
    const moved = content.map(({ start, end }) => ({ start: start + from, end: end + from }));
    const link = createLinkMaker(then, 'ferry')({ id: 'speaker-first-words-0000', content: moved, speakerName: 'Vass' });
    expect(createLinkResolver(now)(link)).toMatchObject({ state: 'gone', spans: null });
    expect(createLinkResolver(then)(link).state).toBe('same');
  });
});
