import { describe, expect, test } from 'vitest';
import { holdsParagraphs, readPasted } from '../../src/reader/import/read-pasted.ts';

const words = 'Ada Lind said on Monday that the bridge would stay shut for a long while, and that nobody had asked the fishermen.';
const long = Array(5).fill(words).join(' ');
const article = `<h1>The bridge stays shut for years</h1><p class="byline">By Ida Moss <time>3 June 2024</time></p><p>${words}</p>
  <div class="caption">The bridge in May</div><h2>What it costs</h2><p>“It is dear,” she said.</p>`;
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>';

describe('what is copied from a page', () => {
  test('gives its headline, day, author and article, where all of the page was copied', async () => {
    const html = `<meta charset="utf-8"><div>${menu}<h1>Kell News</h1>${article}<p>${long}</p><footer><p>© The Post</p></footer></div>`;
    expect(await readPasted(html)).toBe(
      `---\ntitle: The bridge stays shut for years\ndate: 2024-06-03\nauthor: Ida Moss\n---\n\n${words}\n\nWhat it costs\n\n“It is dear,” she said.\n\n${long}`,
    );
  });

  test('gives all paragraphs of the part that was picked, and no captions', async () => {
    expect(await readPasted(article)).toBe(
      `The bridge stays shut for years\n\nBy Ida Moss 3 June 2024\n\n${words}\n\nWhat it costs\n\n“It is dear,” she said.`,
    );
  });

  test('is all of the page where a link stands above the headline', async () => {
    expect(await readPasted(`<a href="#top">Skip to the story of today</a>${article}<p>${long}</p>`)).toMatch(
      /^---\ntitle: The bridge stays shut for years\n/,
    );
  });

  test('has its headline above its text, and no day of a comment below it', async () => {
    const comment = `<p>${words} I cross it daily.</p><p>${words} So do I.</p><div class="comment-date">5 June 2024</div>`;
    const text = await readPasted(
      `${menu}<h1>Ready to publish?</h1><div><h2>The bridge stays shut</h2><p>${words}</p><p>${words} It is old.</p></div>${comment}`,
    );
    expect(text?.split('\n')[0]).toBe('The bridge stays shut');
  });

  test.each([
    ['lines of a program', '<meta charset="utf-8"><div><div>let a = 1;</div><div>let b = 2;</div></div>'],
    ['a part of a sentence', '<meta charset="utf-8"><span>the bridge stays shut</span>'],
    ['the source of a page', '<pre>&lt;p&gt;The bridge&lt;/p&gt;&lt;p&gt;It is old.&lt;/p&gt;</pre>'],
    ['no page', ''],
  ])('is left as it is, where it is %s', (_, html) => expect(holdsParagraphs(html)).toBe(false));
});
