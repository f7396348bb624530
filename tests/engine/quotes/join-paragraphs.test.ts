import { describe, expect, it } from 'vitest';
import { analyze } from '../load-engine.ts';

const quotationsIn = (...paragraphs: string[]) => {
  const analysis = analyze(`A day at the harbour\n\nThe town woke to fog.\n\n${paragraphs.join('\n\n')}`, { published: '2024-05-02' });
  return analysis.quotations.map((quotation) => ({
    ...quotation,
    words: quotation.content.map(({ start, end }) => analysis.article.text.slice(start, end)).join(' … '),
  }));
};

const SAID = '“We looked for the ferry all night,” said Ann Brandt.';
const BELOW = '“Nobody on the pier had heard of it, and nobody came to help us.”';

describe('a paragraph in marks right below a quotation whose cue closes its paragraph', () => {
  it('is the rest of that quotation, and its evidence says so', () => {
    const [first, ...others] = quotationsIn(SAID, BELOW, 'That was all.');
    expect(first?.words).toBe(`“We looked for the ferry all night,” … ${BELOW}`);
    expect(first?.evidence.map(({ rule, certainty }) => [rule, certainty])).toContainEqual(['goes-on-below', 'inferred']);
    expect(others).toEqual([]);
  });

  it('and so are those below it', () => {
    const last = '“In the morning we found her behind the mole, with her lamps still lit.”';
    expect(quotationsIn(SAID, BELOW, last, 'That was all.').map(({ words }) => words)).toEqual([
      `“We looked for the ferry all night,” … ${BELOW} … ${last}`,
    ]);
  });

  it('and so are those of one speech that leaves its marks open', () => {
    const open = '“Nobody on the pier had heard of it, and nobody came to help us.';
    const last = '“In the morning we found her behind the mole, with her lamps still lit.”';
    expect(quotationsIn(SAID, open, last, 'That was all.').map(({ words }) => words)).toEqual([
      `“We looked for the ferry all night,” … ${open} … ${last}`,
    ]);
  });

  it.each([
    ['where the speaker has spoken on behind the cue', [`${SAID} “It was gone.”`, BELOW]],
    ['where the paragraph tells something else behind the cue', [`${SAID} The pier was dark.`, BELOW]],
    ['where another paragraph stands between', [SAID, 'The pier was dark.', BELOW]],
    ['where the cue stands before the words', ['Ann Brandt said: “We looked for the ferry all night.”', BELOW]],
    ['where it is so short that two may be talking', [SAID, '“In the fog?”']],
    ['where somebody stands beside it', [SAID, `${BELOW} Tim Ode said.`]],
  ])('is a quotation of its own %s', (_, paragraphs) => {
    const found = quotationsIn(...paragraphs);
    expect(found[0]?.words).not.toContain('Nobody on the pier');
    expect(found.length).toBeGreaterThan(1);
  });

  it('of a speech without end is several, so that time stays linear', () => {
    const found = quotationsIn(SAID, ...Array.from({ length: 500 }, () => BELOW));
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ content }) => content.length <= 200)).toBe(true);
  });
});
