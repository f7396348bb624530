import { describe, expect, test } from 'vitest';
import { isHtml, readHtml } from '../../src/reader/import/read-html.ts';

const words = 'Ada Lind said on Monday that the bridge would stay shut for a long while, and that nobody had asked the fishermen.';
const page = (head: string, body: string) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>The bridge stays shut</h1><p>${words}</p><p>“It is not safe,” she said.</p></article>`;

describe('the source of a page', () => {
  test.each([
    ['a whole page', page('<title>Bridge</title>', article)],
    ['a page with its declaration', `<?xml version="1.0"?>\n${page('', article)}`],
    ['an article', article],
    ['paragraphs', `<p>${words}</p>\n<p>It is old.</p>`],
  ])('is known: %s', (_, html) => expect(isHtml(html)).toBe(true));

  test.each([
    'The bridge stays shut\n\nThe page said <p> where it meant a paragraph.</p>',
    '<3 said the mayor\n\nThe bridge stays shut.',
    '<b>Bridge stays shut</b>\n\nIt is old.',
    'p < 0.05, the study said.',
  ])('is no text that has a sign of it: %s', (text) => expect(isHtml(text)).toBe(false));
});

describe('a page', () => {
  test('gives title, day, author and address of its article, and its paragraphs', async () => {
    const head = `<title>Bridge stays shut | The Post</title><meta property="og:title" content="The bridge stays shut">
      <meta property="article:published_time" content="2024-06-03T09:00:00Z"><meta name="author" content="Ida Moss">
      <link rel="canonical" href="https://news.example/bridge">`;
    expect(await readHtml(page(head, article))).toBe(
      `---\ntitle: The bridge stays shut\ndate: 2024-06-03\nauthor: Ida Moss\nurl: https://news.example/bridge\nlanguage: en\n---\n\n${words}\n\n“It is not safe,” she said.`,
    );
  });

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge stays shut","datePublished":"2024-06-03T23:30:00-05:00"}</script>',
      '',
    ],
    ['a time in the article', '', '<time datetime="2024-06-03">3 June</time>'],
  ])('tells its day by %s', async (_, head, time) => {
    expect(await readHtml(page(`<title>The bridge stays shut</title>${head}`, article.replace('</h1>', `</h1>${time}`)))).toMatch(
      /^date: 2024-06-03$/m,
    );
  });

  test('leaves out what stands beside the article, and keeps an article in a page that is named by its cookies', async () => {
    const html = page(
      '<title>The bridge stays shut</title>',
      `<div class="no-cookies"><nav><p>Home Sport</p></nav><div id="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
       <main>${article}</main><footer><p>© The Post</p></footer><script>document.title = 'taken'</script></div>`,
    );
    const text = await readHtml(html);
    expect(text).toContain(words);
    expect(text).not.toMatch(/Home|cookies|Accept|©|taken/);
  });

  test('keeps its line breaks, and says nothing twice', async () => {
    const talk = `<article><h1>The bridge</h1><p>${words}</p><p>Q: Is it safe?<br>A: It is.</p><ul><li><p>It is old.</p></li></ul></article>`;
    const text = await readHtml(page('<title>The bridge</title>', talk));
    expect(text).toContain('Q: Is it safe?\nA: It is.');
    expect(text?.split('It is old.')).toHaveLength(2);
  });

  test('keeps who is named below a quotation set apart, in a footer, a cite or a figure’s caption', async () => {
    for (const named of ['<footer>— Tom Berg, ferryman</footer>', '<cite>— Tom Berg, ferryman</cite>']) {
      const text = await readHtml(
        page('<title>The bridge</title>', article.replace('</article>', `<blockquote><p>“We walk.”</p>${named}</blockquote></article>`)),
      );
      expect(text).toContain('“We walk.”\n\n— Tom Berg, ferryman');
    }
    const figure = '<figure><blockquote>“We walk.”</blockquote><figcaption>Tom Berg, ferryman</figcaption></figure></article>';
    expect(await readHtml(page('<title>The bridge</title>', article.replace('</article>', figure)))).toContain(
      '“We walk.”\n\nTom Berg, ferryman',
    );
  });

  test('keeps the numbers of its lists and the rows of its tables, and nothing that is said of a picture', async () => {
    const more = `<figure><img src="a.jpg" alt="A bridge"><figcaption>The bridge in May. Photograph: Jo Black</figcaption></figure>
      <ol start="3"><li>Fares come back, the council said.</li><li value="9">Engineers come on Thursday.</li></ol>
      <table><tr><th>Year</th><th>Owed</th></tr><tr><td>2014</td><td>£210,000<br>and more</td></tr></table></article>`;
    const text = await readHtml(page('<title>The bridge</title>', article.replace('</article>', more)));
    expect(text).toMatch(
      /3\. Fares come back, the council said\.\n\n9\. Engineers come on Thursday\.\n\nYear \| Owed\n2014 \| £210,000 and more$/,
    );
    expect(text).not.toMatch(/Photograph|A bridge/);
  });

  test('keeps the number of an item without words to itself', async () => {
    const list = `<ol><li><img src="a.jpg" alt=""></li></ol><p>${words}</p></article>`;
    expect(await readHtml(page('<title>The bridge</title>', article.replace('</article>', list)))).not.toMatch(/^1\. /m);
  });

  test('gives no numbers to entries that are laid out as a list', async () => {
    const entries = `<ol><li><h3>18:05</h3><p>${words}</p></li><li><h3>17:40</h3><p>${words}</p></li></ol></article>`;
    expect(await readHtml(page('<title>Live</title>', article.replace('</article>', entries)))).not.toMatch(/^\d\. /m);
  });

  test('without words is none', async () => expect(await readHtml(page('<title>Nothing</title>', ''))).toBeUndefined());
});
