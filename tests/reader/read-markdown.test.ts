import { describe, expect, test } from 'vitest';
import { isMarkdown, readMarkdown } from '../../src/reader/import/read-markdown.ts';

const article = `# Ferry to stay in port

*By Ilse Brandvold* | 4 March 2024

The [ferry](https://news.example/ferry_(ship)) will not sail, its **operator** [said][1] on [Monday](<https://news.example> "then").[^2]

## What happens next ##

> “The rudder answers _late_,” said Tomas Reyle.

- Fares come back
- Engineers come on *Thursday*

![A ferry](https://img.example/a.png)

* * *

[1]: https://news.example/said
[^2]: A note.
`;

describe('an article in Markdown', () => {
  test('is known by its links, headings or strong words', () => {
    for (const text of [article, 'A [link](https://news.example).', 'Town\n\n## Weather\n\nRain.', 'It was **late**.'])
      expect(isMarkdown(text), text).toBe(true);
  });

  test('is not what only has stars, dashes, brackets or numbers in it', () => {
    for (const text of [
      'Town council\n\n- Rain\n- Wind',
      '“It was f***ing cold and the s*** hit,” he said. 5 * 3 * 2',
      'He said [sic] (the clerk) and #1 of 3 ** not **',
      '#metoo spreads',
      '> he wrote',
    ])
      expect(isMarkdown(text), text).toBe(false);
  });

  test('is read as its words, with headings and items as paragraphs', async () => {
    expect(await readMarkdown(article)).toBe(`Ferry to stay in port

By Ilse Brandvold | 4 March 2024

The ferry will not sail, its operator said on Monday.

What happens next

“The rudder answers late,” said Tomas Reyle.

Fares come back

Engineers come on Thursday`);
  });

  test('keeps its front matter, words that were never marked, and signs that were meant as signs', async () => {
    const text = '---\ntitle: A *day*\n---\n\nThe file my_own_file is s***t, **he said**, at 2 \\* 3 of [1].';
    expect(await readMarkdown(text)).toBe('---\ntitle: A *day*\n---\nThe file my_own_file is s***t, he said, at 2 * 3 of [1].');
  });

  test('keeps the lines of a paragraph', async () => {
    expect(await readMarkdown('**By Ann Lee**\n4 March 2024\n\nRain.')).toBe('By Ann Lee\n4 March 2024\n\nRain.');
  });

  test('is taken as it is when it is nested too deep to be read', async () => {
    const deep = `**Late** ${'> '.repeat(20_000)}\n${'> '.repeat(20_000)}`;
    expect(await readMarkdown(deep)).toBe(deep);
  });

  test('is read in a time that grows with its length', async () => {
    const hostile = ['[', '*', '_a', '![', '[a](', '**a', '`'].map((sign) => `${sign.repeat(20_000)}\n`).join('');
    const start = performance.now();
    isMarkdown(hostile);
    await readMarkdown(hostile);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
