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
    for (const text of [
      article,
      'A [link](https://news.example).',
      'Town\n\n## Weather\n\nRain.',
      'It was **late**.',
      'She wrote:\n\n> The boat is our road.',
    ])
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

• Fares come back

• Engineers come on Thursday`);
  });

  test('keeps its front matter, words that were never marked, and signs that were meant as signs', async () => {
    const text = '---\ntitle: A *day*\n---\n\nThe file my_own_file is s***t, **he said**, at 2 \\* 3 of [1].';
    expect(await readMarkdown(text)).toBe('---\ntitle: A *day*\n---\nThe file my_own_file is s***t, he said, at 2 * 3 of [1].');
  });

  test('keeps the lines of a paragraph', async () => {
    expect(await readMarkdown('**By Ann Lee**\n4 March 2024\n\nRain.')).toBe('By Ann Lee\n4 March 2024\n\nRain.');
  });

  test('gives what is set apart as quoted its marks, and leaves who is named below outside', async () => {
    const said = '“We looked at every other way.\n\n“There was none.”';
    for (const second of ['There was none.', '> There was none.'])
      expect(await readMarkdown(`It said:\n\n> We looked at every other way.\n>\n> ${second}\n\nRain.`)).toBe(
        `It said:\n\n${said}\n\nRain.`,
      );
    for (const name of ['>\n> — Ivo Strand, head of the port', '> — Ivo Strand, head of the port', '>\n> <cite>Ivo Strand</cite>'])
      expect(await readMarkdown(`> There was none.\n${name}\n\nRain.`)).toMatch(/^“There was none\.”\n\n(?:— )?Ivo Strand.*\n\nRain\.$/);
  });

  test('gives no marks to what has its own, a note to the reader, a list, a heading, what is no sentence, or a text of its own', async () => {
    for (const words of [
      '“There was none,” said Ivo Strand.',
      'He said: «None».',
      'Note: the pier is closed.',
      'Editor’s note: the pier is closed.',
      'Read more: the pier is closed.',
      '[!NOTE]\nThe pier is closed.',
      'The port of Ansa',
      'It is long. '.repeat(200).trim(),
    ])
      expect(await readMarkdown(`Rain.\n\n${words.replace(/^/gm, '> ')}`), words).toBe(`Rain.\n\n${words}`);
    expect(await readMarkdown('Rain.\n\n> - It is old.\n> - It is long.')).toBe('Rain.\n\n• It is old.\n\n• It is long.');
    expect(await readMarkdown('Rain.\n\n> ## Why\n>\n> It is old.')).toBe('Rain.\n\nWhy\n\nIt is old.');
  });

  test('keeps the numbers and the signs of its lists, within others and from where they begin', async () => {
    const text = `# Fares

1. Fares come back
2. Nobody is asked:
   - not in winter,
   - not in spring

   They wait.

A word between.

7. Seventh
8. **Eighth**
`;
    expect(await readMarkdown(text)).toBe(
      'Fares\n\n1. Fares come back\n\n2. Nobody is asked:\n\n• not in winter,\n\n• not in spring\n\nThey wait.\n\nA word between.\n\n7. Seventh\n\n8. Eighth',
    );
  });

  test('keeps the sign of a lone item within another', async () => {
    expect(await readMarkdown('Fares:\n\n- They come back.\n  - Not in winter, though.\n- Nobody is asked.')).toBe(
      'Fares:\n\n• They come back.\n\n• Not in winter, though.\n\n• Nobody is asked.',
    );
  });

  test('gives a table as lines, a row each', async () => {
    const text =
      '# Funds\n\nWhat is left:\n\n| Fund | 2023 | 2024 |\n|---|--:|--:|\n| Roads | £2m | **£3m** |\n| Reserve | | £0 |\n\nNo more.';
    expect(await readMarkdown(text)).toBe('Funds\n\nWhat is left:\n\nFund | 2023 | 2024\nRoads | £2m | £3m\nReserve | | £0\n\nNo more.');
  });

  test('does not say its title again below its front matter, and keeps any other heading', async () => {
    const front = (title: string) => `---\ntitle: ${title}\n---\n\n`;
    expect(await readMarkdown(`${front('"Ferry stays"')}# Ferry stays\n\nRain.`)).toBe(`${front('"Ferry stays"').trimEnd()}\nRain.`);
    expect(await readMarkdown(`${front('Ferry')}# Ferry stays\n\nRain.`)).toMatch(/---\nFerry stays\n\nRain\.$/);
  });

  test('has nothing of the scripts and styles that stand in it', async () => {
    const text = '# Rain\n\n<style>p { color: red }</style>\n\n<div>It <b>rains</b>.<script>alert(1)</script></div>\n\nStill.';
    expect(await readMarkdown(text)).toBe('Rain\n\nIt rains.\n\nStill.');
  });

  test('is taken as it is when it is nested too deep to be read', async () => {
    const deep = `**Late** ${'> '.repeat(20_000)}\n${'> '.repeat(20_000)}`;
    expect(await readMarkdown(deep)).toBe(deep);
  });

  test('is read without hanging, whatever opens and never closes', async () => {
    const hostile = ['[', '*', '_a', '![', '[a](', '**a', '`'].map((sign) => `${sign.repeat(20_000)}\n`).join('');
    isMarkdown(hostile);
    expect(await readMarkdown(hostile)).toMatch(/^\[/);
  });
});
