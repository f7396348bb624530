import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

/** Marks of papers; sentences are written with “” and, inside of them, ‘’; an apostrophe is straight. */
const STYLES: readonly (readonly [string, (text: string) => string])[] = [
  ['curly', (text) => text.replace(/'/g, '’')],
  ['straight', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['British', (text) => text.replace(/[“”‘’]/g, (c) => ({ '“': '‘', '”': '’', '‘': '“', '’': '”' })[c] ?? c).replace(/'/g, '’')],
  ['straight British', (text) => text.replace(/[“”‘’]/g, (c) => (/[“”]/.test(c) ? "'" : '"'))],
];

/** Paragraphs, and who says what in them, marks and punctuation left out. */
const PARAGRAPHS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a second deed', "Ann Tessmar said “It's been sold” and hung up.", ['Ann Tessmar: It s been sold']],
  [
    'a second deed behind what a thing is called',
    "Ann Tessmar described the plan as “an insult to fishermen's families” and left.",
    ['Ann Tessmar: the plan as an insult to fishermen s families'],
  ],
  [
    'another speaker',
    "Ann Tessmar said “We had no time to move the boats” and Tom Hale said “I don't know who's to blame”.",
    ['Ann Tessmar: We had no time to move the boats', 'Tom Hale: I don t know who s to blame'],
  ],
  [
    'what was called so first',
    'Calling the night “a disgrace”, Ann Tessmar said: “We had no time.”',
    ['Ann Tessmar: the night a disgrace', 'Ann Tessmar: We had no time'],
  ],
  [
    'what is told of the speaker in front of the verb',
    "“The plan isn't worth the paper it's printed on,” Ann Tessmar, chief engineer at the port, who has lived there for years, said.",
    ['Ann Tessmar: The plan isn t worth the paper it s printed on'],
  ],
  [
    'a name between dashes',
    '“We had no time” — Ann Tessmar paused and looked away — “to move the boats.”',
    ['Ann Tessmar: We had no time to move the boats'],
  ],
  [
    'an s in front of marks that close',
    'Ann Tessmar called it “reckless” and said: “We had no time to move the boats.”',
    ['Ann Tessmar: it reckless', 'Ann Tessmar: We had no time to move the boats'],
  ],
  [
    'a paragraph that does not close its marks',
    "“We had no time,” Ann Tessmar said. “I don't know who's to blame.\n\n“It's the worst night of all.”",
    ['Ann Tessmar: We had no time I don t know who s to blame It s the worst night of all'],
  ],
];

describe.each(STYLES)('%s marks', (_, write) => {
  test.each(PARAGRAPHS)('%s', (_, paragraph, expected) => {
    const text = `Town news of the week\n\nThe harbour was shut for two days.\n\n${write(paragraph)}\n`;
    const { people, quotations } = analyze(text, { published: '2024-05-06' });
    const found = quotations
      .filter(({ source, speaker }) => source ?? speaker)
      .map(({ speaker, content }) => {
        const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
        return `${people.find(({ id }) => id === speaker)?.name}: ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
      });
    expect(found).toEqual(expected);
  });
});

describe('what belongs to words in marks stays', () => {
  test.each([
    ['a participle that goes on with them', 'Ann Tessmar called the boats “damaged” and lost.', 'the boats “damaged” and lost'],
    ['the thing that is called so', 'Ann Tessmar labelled the plan “reckless” on Monday.', 'the plan “reckless”'],
  ])('%s', (_, paragraph, words) => {
    const text = `Town news of the week\n\n${paragraph}\n`;
    const { quotations } = analyze(text, { published: '2024-05-06' });
    expect(quotations.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' '))).toEqual([words]);
  });
});
