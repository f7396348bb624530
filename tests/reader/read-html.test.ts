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

  test.each([
    ['a meta tag of any name', '<meta name="DC.date.issued" content="2024-06-03">', ''],
    ['a meta tag in words', '<meta name="publish_date" content="Mon, 03 Jun 2024 08:10:27 EST">', ''],
    ['a meta tag with the year behind the time', '<meta name="article:publicationdate" content="Mon Jun 03 21:30:09 EST 2024">', ''],
    ['a meta tag without dashes', '<meta name="pub_date" content="20240603">', ''],
    ['JSON-LD of any shape', '<script type="application/ld+json">[{"x":{"datePublished": "June 3, 2024"}}]</script>', ''],
    ['its address', '<link rel="canonical" href="https://news.example/2024/sport/06/03/bridge.html">', ''],
    [
      'its address, where a moment is told in the time of another place',
      '<meta property="article:published_time" content="2024-06-04T03:12:00Z"><link rel="canonical" href="https://news.example/2024/6/3/bridge">',
      '',
    ],
    [
      'when it was published, not the address of an older one',
      '<meta name="date" content="2024-06-03"><meta property="og:url" content="https://news.example/2020/06/03/a">',
      '',
    ],
    [
      'a time of publication that was “updated”, too',
      '',
      '<time class="updated" datetime="2024-06-03 20:08:00-0400" pubdate>June 3</time>',
    ],
    ['a time in words', '', '<time>June 3, 2024 3:21 PM</time>'],
    [
      'a line of its own, whatever its name',
      '',
      '<details><summary>Mon 3 Jun 2024 10.12 BST</summary>Last modified on Wed 5 Jun 2024</details>',
    ],
    ['a line below the headline', '', '<div class="story-meta">Posted on Monday, June 3rd, 2024</div>'],
    ['who wrote it, and when', '', '<p class="byline">By Ida Moss | Jun 3, 2024</p>'],
    ['what it says first, and not when it was changed', '', '<p class="dates">Updated 5 June 2024</p><p class="dates">3 June 2024</p>'],
  ])('tells its day by %s', async (_, head, line) => {
    expect(await readHtml(page(`<title>The bridge stays shut</title>${head}`, article.replace('</h1>', `</h1>${line}`)))).toMatch(
      /^date: 2024-06-03$/m,
    );
  });

  test.each([
    ['when it was changed', '<meta name="last-modified-date" content="2024-06-03">', ''],
    ['what day it is', '', '<div class="date">Monday, June 3, 2024</div>'],
    ['an address with a number', '<link rel="canonical" href="https://news.example/2024/3456/bridge.html">', ''],
  ])('does not tell its day by %s', async (_, head, above) => {
    expect(await readHtml(page(`<title>The bridge stays shut</title>${head}`, above + article))).not.toMatch(/^date:/m);
  });

  test.each([
    ['The bridge stays shut - Post.example', 'The bridge stays shut'],
    ['The Post | The bridge stays shut', 'The bridge stays shut'],
    ['The bridge stays shut: who pays?', 'The bridge stays shut: who pays?'],
  ])('is named without its paper: %s', async (title, headline) => {
    const head = `<title>x</title><meta property="og:title" content="${title}">`;
    expect(await readHtml(page(head, article))).toMatch(new RegExp(`^(?:title: )?${headline.replace('?', '\\?')}$`, 'm'));
  });

  test.each([
    ['By Ida Moss Tuesday, June 4, 2024', 'Ida Moss'],
    ['By: Ida Moss and Per Lund | Jun 4, 2024', 'Ida Moss and Per Lund'],
    ['Tuesday, June 4, 2024 11:57 AM', undefined],
    ['Ida Moss2024-06-04 21:32:46 UTC', 'Ida Moss'],
    ['9:39AM BST 04 Jun 2024', undefined],
    ['By IDA MOSSUpdated 9:12 AM UTC, June 5, 2024', 'IDA MOSS'],
    ['Ida Moss and Per Lund | The Post – 1 hr ago', 'Ida Moss and Per Lund'],
    ['Ida Moss, The Post', 'Ida Moss, The Post'],
  ])('knows who wrote it, and no more: %s', async (byline, author) => {
    const text = await readHtml(
      page('<title>The bridge stays shut</title>', article.replace('</h1>', `</h1><p class="byline">${byline}</p>`)),
    );
    expect(/^author: (.*)$/m.exec(text ?? '')?.[1]).toBe(author);
  });

  test('is read without what it says of pictures, asks for and leads to, whatever its names', async () => {
    const more = `<div><img src="a.jpg"><div class="credit">Jo Black / Post</div><p class="image_mainCaption">The bridge in May, seen from the pier.</p></div>
      <ul class="article-shareTools"><li>Tweet</li><li>Send it</li></ul><p><a href="/ferry">[Read: The ferry runs again after years]</a></p>
      <p>Also: <a href="/ferry">Fares on the ferry go up in May</a></p><div style="display:none"><p>Sign in to write.</p></div><p>x</p>`;
    const text = await readHtml(
      page('<title>The bridge stays shut</title>', article.replace('</article>', `${more}<p>${words}</p></article>`)),
    );
    expect(text?.split('\n\n').slice(1)).toEqual([words, '“It is not safe,” she said.', words]);
  });

  test('is read without what stands in a picture’s place, buttons that are links, and what is related', async () => {
    const more = `<figure><sign-up><p>Sign up to our letter</p></sign-up></figure><p class="wrapper"><a class="button primary" href="/share">Send</a></p>
      <div id="jp-relatedposts"><h3>Related</h3><p>Ferry talks</p></div><div class="Carousel"><p>A ferry waits in Kell.</p></div><p>${words}</p>`;
    const text = await readHtml(page('<title>The bridge stays shut</title>', article.replace('</article>', `${more}</article>`)));
    expect(text?.split('\n\n').slice(1)).toEqual([words, '“It is not safe,” she said.', words]);
  });

  test('keeps what only has such a name', async () => {
    const more = `<h2 id="credit-and-related-debts">What the bank says</h2><p class="no-caption">The debt is not ours, she said.</p>
      <p><a href="/ferry">She told the council so on Monday, in a letter.</a></p><p>See <a href="/a">Ferry</a></p>
      <p class="promo">${words.repeat(8)}</p>`;
    const text = await readHtml(page('<title>The bridge stays shut</title>', article.replace('</article>', `${more}</article>`)));
    for (const kept of ['What the bank says', 'The debt is not ours', 'in a letter.', 'See Ferry', words.repeat(8)])
      expect(text).toContain(kept);
  });

  test('is found where it is one paragraph among longer teasers and comments', async () => {
    const beside = `<section><h2>Latest</h2><h3><a href="/1">The pier opens</a></h3><p>${words} Pier.</p><p>${words} Storm.</p></section>
      <div><h2>Comments</h2><p>${words} I cross it daily.</p><p>${words} So do I.</p></div>`;
    const text = await readHtml(page('<title>The bridge stays shut</title>', `<main>${article}${beside}</main>`));
    expect(text?.split('\n\n').slice(1)).toEqual([words, '“It is not safe,” she said.']);
  });

  test('is not cut to its head, where its text stands below that', async () => {
    const head = `<header><h1>The bridge stays shut</h1><p>${words}</p></header>`;
    for (const html of [
      `<article>${head}<div><p>${words.repeat(5)}</p></div></article>`,
      `${head}<article><p>${words.repeat(5)}</p></article>`,
    ])
      expect(await readHtml(page('<title>The bridge stays shut</title>', html))).toContain(words.repeat(5));
  });

  test('has the headline that stands on it, where its title is a shorter one', async () => {
    const html = page(
      '<title>Bridge stays shut | The Post</title>',
      article.replaceAll('bridge stays shut', 'old bridge stays shut for years'),
    );
    const text = await readHtml(html);
    expect(text).toMatch(/^title: The old bridge stays shut for years$/m);
    expect(text?.split('stays shut')).toHaveLength(2);
    expect(await readHtml(html.replace('Bridge stays shut', 'Ferry talks'))).toMatch(/^title: Ferry talks/m);
    // However many words its paper's name has; that a headline has those is no reason.
    expect(await readHtml(html.replace('Bridge stays shut | The Post', 'Bridge shut | The Daily Harbour Post'))).toMatch(
      /^title: The old bridge stays shut for years$/m,
    );
    expect(await readHtml(html.replace('Bridge stays shut | The Post', 'Ferry talks go on | The old bridge'))).toMatch(
      /^title: Ferry talks go on/m,
    );
  });

  test('is found whatever state the page is in', async () => {
    const html = page('<title>The bridge stays shut</title>', `<div><p>Log in</p></div><div>${article}</div>`);
    const text = await readHtml(html.replace('<html', '<html class="hidden-sidebar"'));
    expect(text).toContain(words);
    expect(text).not.toContain('Log in');
  });

  test('is read without what is there only for those who hear it, and lines are not parted by its comments', async () => {
    const more = `<div><a href="#after">Skip advertisement</a></div><p>She wrote <a href="/r">a report<span style="clip:rect(0,0,0,0);position:absolute">, opens new tab</span></a>.</p>
      <span class="screen-reader-text">list of two</span><ul><li><a href="/1">Ferry talks fail for a third time</a></li><li><a href="/2">Old town of Kell counts losses</a></li></ul>
      <div>Source<!-- -->: <!-- -->Gulf Post and others</div>`;
    const text = await readHtml(page('<title>The bridge stays shut</title>', article.replace('</article>', `${more}</article>`)));
    expect(text?.split('\n\n').slice(3)).toEqual(['She wrote a report.', 'Source: Gulf Post and others']);
  });

  test('keeps a list in which some items are links, and short ones', async () => {
    const lists =
      '<ul><li><a href="/1">The ferry</a></li><li><a href="/2">The pier</a></li></ul><ul><li><a href="/1">Old town of Kell counts losses</a> of trade</li><li>Ferry</li></ul>';
    const text = await readHtml(
      page('<title>The bridge stays shut</title>', article.replace('</article>', `${lists}<p>${words}</p></article>`)),
    );
    expect(text).toContain('The ferry\n\nThe pier\n\n• Old town of Kell counts losses of trade\n\n• Ferry');
  });

  test('does not say above its text again who wrote it and how long ago, and has its dateline in its first paragraph', async () => {
    const top =
      '<div><time datetime="2024-06-03">2 days ago</time></div><div><span>Ida Moss</span><span>Transport reporter</span></div><cite>KELL —</cite>';
    const head = '<title>The bridge stays shut</title><meta name="author" content="Ida Moss and Per Lund">';
    const live = `<div><time>18:05</time></div><p>${words}</p>`;
    const text = await readHtml(page(head, `<article><h1>The bridge stays shut</h1>${top}<p>${words}</p>${live}</article>`));
    expect(text?.split('\n\n').slice(1)).toEqual([`KELL — ${words}`, '18:05', words]);
  });

  test('has a space between two parts that it sets apart, and none within a word', async () => {
    const parts = '<p><span>Ida Moss</span><span>Reporter</span> has a Mac<b>Book</b>, it <i>is</i>n’t old.</p>';
    expect(await readHtml(page('<title>The bridge</title>', article.replace('</article>', `${parts}</article>`)))).toContain(
      'Ida Moss Reporter has a MacBook, it isn’t old.',
    );
  });

  test('keeps a sentence of the story that is set as a heading beside a picture', async () => {
    const lead = `<div class="item"><h2>${words}</h2><img src="a.jpg"><div class="credit">Jo Black</div></div><p>${words.repeat(6)}</p>`;
    const text = await readHtml(page('<title>The bridge</title>', `<article><h1>The bridge</h1>${lead}</article>`));
    expect(text?.split('\n\n').slice(1)).toEqual([words, words.repeat(6)]);
  });

  test('keeps a heading that is named like a part of a page', async () => {
    const parts = `<h2 class="subheader">A blow to the town</h2><p>${words}</p>`;
    expect(await readHtml(page('<title>The bridge</title>', article.replace('</article>', `${parts}</article>`)))).toContain(
      'A blow to the town',
    );
  });

  test('begins below its headline, where a menu was taken for its beginning', async () => {
    const menu = '<p>Home</p><p>Sport</p><p>The bridge stays shut</p>';
    const text = await readHtml(page('<title>The bridge stays shut</title>', `<div>${menu}<p>${words}</p><p>${words}</p></div>`));
    expect(text?.split('\n\n').slice(1)).toEqual([words, words]);
    const late = await readHtml(page('<title>Shut again</title>', `<div><p>${words}</p><p>Shut again</p><p>${words}</p></div>`));
    expect(late?.split('\n\n').slice(1)).toEqual([words, 'Shut again', words]);
  });

  test('keeps the lines of what is set as it is written', async () => {
    const poem = '<pre>The bridge is old,\n  <i>the river</i> cold.</pre>';
    const text = await readHtml(page('<title>The bridge</title>', article.replace('</article>', `${poem}</article>`)));
    expect(text).toContain('The bridge is old,\nthe river cold.');
  });

  test('keeps the title of a book within its sentence', async () => {
    const text = await readHtml(
      page('<title>The bridge</title>', article.replace('</h1>', '</h1><p>She wrote <cite>The Pier</cite>, a book.</p>')),
    );
    expect(text).toContain('She wrote The Pier, a book.');
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

  test('marks the items of its lists as the page does, at any depth', async () => {
    const list = `<p>Three things are known:</p><ul><li>Fares come back<ul><li>not in winter months</li><li><p>not in spring</p></li></ul></li><li>The pier opens</li></ul>`;
    const text = await readHtml(page('<title>The bridge</title>', article.replace('</article>', `${list}<p>${words}</p></article>`)));
    expect(text).toContain('known:\n\n• Fares come back\n\n• not in winter months\n\n• not in spring\n\n• The pier opens\n\nAda');
  });

  test.each([
    ['links elsewhere', '<ul><li><a href="/1">The ferry runs</a></li><li><a href="/2">The pier opens</a></li></ul>'],
    ['single words', '<ul><li>Share</li><li>Save</li></ul>'],
    ['one item', `<ul><li>${words}</li></ul>`],
    ['entries that are laid out', `<ul><li><h3>18:05</h3><p>${words}</p></li><li><h3>17:40</h3><p>${words}</p></li></ul>`],
  ])('marks no items where a list is of %s', async (_, list) => {
    const text = await readHtml(page('<title>The bridge</title>', article.replace('</article>', `${list}<p>${words}</p></article>`)));
    expect(text).not.toContain('•');
  });

  test('marks no items of what stands above its text', async () => {
    const list = '<ul><li>Ida Moss in Kell</li><li>3 June 2024</li></ul>';
    const text = await readHtml(page('<title>The bridge</title>', article.replace('</h1>', `</h1>${list}`)));
    expect(text).not.toContain('•');
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
