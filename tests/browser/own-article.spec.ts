import { expect, openPage, type Page, test } from './site.ts';

const text = `The bridge stays shut

The mayor, Ada Lind, said on Monday that the bridge would stay shut. “It is not safe,” she said.`;

async function handIn(page: Page, name: string, mimeType: string, content: string | Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}

test('a pasted article is read in the browser, kept there, and nothing of it leaves', async ({ page, context }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null || decodeURIComponent(request.url()).includes('bridge'))
      sent.push(request.url());
  });
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('main a.quotation .words').filter({ hasText: '“It is not safe,”' })).toBeVisible();
  await expect(page.locator('#who')).toContainText('Ada Lind');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('words of two people are found by the second of them, too, and say both names', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill('The bridge stays shut\n\n“It is not safe,” said Ada Lind and Tom Berg. “It is dear,” said Nora Venn.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page
    .locator('#who')
    .getByRole('button', { name: /Tom Berg/ })
    .first()
    .click({ timeout: 60_000 });
  const words = page.locator('main a.quotation').filter({ hasText: 'It is not safe' });
  await expect(words).toHaveAttribute('data-passing', 'true');
  await expect(page.locator('main a.quotation').filter({ hasText: 'It is dear' })).toHaveAttribute('data-passing', 'false');
  await words.click();
  await expect(page.locator('.card-name')).toHaveText('Ada Lind and Tom Berg');

  // Only the first of them may have said it.
  await page.getByRole('button', { name: 'Wrong speaker?' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.card-name')).toHaveText('Ada Lind');
  await expect(words).toHaveAccessibleDescription('Quotation by Ada Lind');
});

test('an HTML file gives its article, and none of its scripts', async ({ page }) => {
  await openPage(page, '/read/');
  const paragraph =
    '<p>Ada Lind said the bridge would stay shut for a long while, and that nobody had asked the fishermen what they thought of it.</p>';
  await handIn(
    page,
    'bridge.html',
    'text/html',
    `<!doctype html><title>The bridge stays shut</title><nav>Home</nav><article><h1>The bridge stays shut</h1>${paragraph.repeat(6)}<script>document.title = 'taken'</script></article>`,
  );
  await expect(page.getByLabel(/^The article/)).toHaveValue(/Ada Lind said the bridge would stay shut/);
  await expect(page.getByLabel(/^The article/)).not.toHaveValue(/taken|<p>/);
  expect(await page.title()).not.toBe('taken');
});

test('a page that is copied whole gives its article, and breaks no rule of this site', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await openPage(page, '/read/');
  const field = page.getByLabel(/^The article/);
  const paragraph = `<p style="color: red" onclick="alert('x > y')">Ada Lind said the bridge would stay shut for a long while, and that nobody had asked the fishermen what they thought of it.</p>`;
  const html = `<nav><a href="/">Home</a></nav><h1>The bridge stays shut for years</h1><div class="posted">3 June 2024</div>${paragraph.repeat(6)}<div style="display: none"><p>Log in to write.</p></div><footer><p>© The Post</p></footer>`;
  await field.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', 'Home\nThe bridge stays shut for years');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect(field).toHaveValue(/^---\ntitle: The bridge stays shut for years\ndate: 2024-06-03\n/);
  await expect(field).not.toHaveValue(/Home|Log in|©/);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut for years' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.dateline')).toContainText('Monday 3 June 2024');
  expect(told.filter((words) => words.includes('violates'))).toEqual([]);
});

test('what a paste took away comes back by undoing it', async ({ page }) => {
  await openPage(page, '/read/');
  const area = page.getByRole('textbox', { name: /The article/ });
  await area.click();
  await page.keyboard.type('My own words');
  await area.selectText();
  await area.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<h1>Ferry stays in port</h1><p>It is old.</p><p>It rains.</p>');
    clipboardData.setData('text/plain', 'menu');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(area).toHaveValue('Ferry stays in port\n\nIt is old.\n\nIt rains.');
  await page.keyboard.press('Control+z');
  await expect(area).toHaveValue('My own words');
  await page.keyboard.press('Control+Shift+z');
  await expect(area).toHaveValue('Ferry stays in port\n\nIt is old.\n\nIt rains.');
});

test('what cannot be read is refused with a reason, and what was there is kept', async ({ page }) => {
  await openPage(page, '/read/');
  const field = page.getByLabel(/^The article/);
  await field.fill(text);
  const problem = page.getByRole('alert').last();
  await handIn(page, 'photograph.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]));
  await expect(problem).toContainText('“photograph.jpg” is not text in UTF-8');
  await handIn(page, 'nothing.txt', 'text/plain', '');
  await expect(problem).toContainText('“nothing.txt” is empty');
  await expect(field).toHaveValue(text);
  await field.fill('');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(problem).toContainText('There is no text yet');
  await field.fill(' https://news.example/2024/bridge ');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(problem).toContainText('this page asks no other site for anything');
});

test('nothing goes away while the page’s own code is on its way', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/ReadPage*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await openPage(page, '/read/');
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.getByRole('heading', { level: 1, name: 'Your own article' })).toBeVisible();
  arrive();
  await expect(page.getByLabel(/^The article/)).toBeVisible();
});

test('the worker may compile its WebAssembly, and does', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const probe = `{
    const { Module } = WebAssembly;
    WebAssembly.Module = class extends Module { constructor(bytes) { super(bytes); console.log('compiled'); } };
  }`;
  await page.route('**/assets/analyze-worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${probe}\n${await response.text()}` });
  });
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut' })).toBeVisible({ timeout: 60_000 });
  expect(told).toContain('compiled');
});

test('an article in Markdown is read by its words', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill('# The bridge stays shut\n\n“It is **not** safe,” [said](https://news.example/a) Ada Lind.\n\n## What now\n\n- Nobody knows.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('main .article-body p')).toHaveText(['“It is not safe,” said Ada Lind.', 'What now', 'Nobody knows.']);
});

test('words that Markdown sets apart as quoted are a quotation of who is named below them', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill(
      'The bridge stays shut\n\nThe council met on Monday.\n\n> We looked at every other way. There was none.\n>\n> — Ivo Strand, head of the port',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  const words = page.locator('main .article-body a.quotation');
  await expect(words).toHaveText('“We looked at every other way. There was none.”', { timeout: 60_000 });
  await expect(words).toHaveAccessibleDescription('Quotation by Ivo Strand');
});

test('an article opens at its beginning, and the list of them at its own', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill(`${text}\n\n${'It stays shut.\n\n'.repeat(40)}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge stays shut' })).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the lines of a live report stay lines, a table has its rows, and a heading is one', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill(
      '# The bridge stays shut\n\nNobody may cross it before the spring, **said** Ada Lind.\n\n## What it costs\n\nThe repair is dearer than a ferry, she said on Monday.\n\n18:05 GMT\nFirst repairs\n\n| Year | Owed |\n|--|--|\n| 2014 | £2m |\n\n1. It is old.\n2. It is long.',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  const words = page.locator('main .article-body');
  await expect(words.getByRole('heading', { level: 2, name: 'What it costs' })).toBeVisible({ timeout: 60_000 });
  const heightOf = (part: string) =>
    words
      .locator('p')
      .filter({ hasText: part })
      .evaluate((one) => Math.round(one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight)));
  expect(await heightOf('First repairs')).toBe(2);
  expect(await heightOf('Owed')).toBe(2);
  await expect(words.locator('p').filter({ hasText: 'It is long.' })).toHaveText('2. It is long.');
});

test('an article that an earlier version read is offered to be read again; its day can be added', async ({ page }) => {
  await openPage(page, '/read/');
  await page.getByLabel(/^The article/).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'The bridge stays shut' });
  await expect(heading).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('quoteline');
        request.onsuccess = () => {
          const store = request.result.transaction('articles', 'readwrite').objectStore('articles');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const one of all.result) store.put({ ...one, readBy: 'earlier', data: { slug: one.key, analysis: {} } });
            store.transaction.oncomplete = () => done();
          };
        };
      }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.locator('main a.quotation').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(heading).toBeFocused();

  await page.locator('.dateline').getByRole('link', { name: 'Add the date' }).click();
  await expect(page.getByLabel(/^The article/)).toHaveValue(text);
  await page.getByLabel(/^Published on/).fill('2024-03-06');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.dateline')).toContainText('Wednesday 6 March 2024', { timeout: 60_000 });
  await page.getByRole('banner').getByRole('link', { name: 'Your own article' }).click();
  await expect(page.locator('.list-title')).toHaveCount(1);
});

test('a text in another language says openly that it will be read badly', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill(
      'Hafen bleibt zu\n\nDie Bürgermeisterin Ada Lind hat am Montag gesagt, dass der Hafen noch lange zu bleibt. „Er ist nicht sicher“, sagte sie vor Journalisten. Der Stadtrat will am Donnerstag über die Brücke beraten.\n\nDie Opposition forderte, dass noch in diesem Jahr ein neuer Hafen gebaut wird.',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Read it all the same' }).click({ timeout: 60_000 });
  await expect(page.locator('.language-note')).toContainText('German');
});

test('a name that is read from the right turns nothing around that is read from the left', async ({ page }) => {
  await openPage(page, '/read/');
  await page
    .getByLabel(/^The article/)
    .fill('דוד has closed the harbour\n\n“It is not safe,” said Ada Lind. “שלום לכולם,” said דוד כהן, and left.');
  await page.getByRole('button', { name: 'Read it' }).click();
  const words = page.locator('.article-body a.quotation').filter({ hasText: 'שלום' });
  await expect(words).toBeVisible({ timeout: 60_000 });
  // The initials of somebody who is read from the right stand before the words, and their first mark where it would without them.
  await expect(words).toHaveAttribute('data-place', 'inline');
  const [mark, letter] = await words.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    return [0, 1].map((at) => {
      const range = document.createRange();
      if (text !== null) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
      }
      return range.getBoundingClientRect().left;
    });
  });
  expect(mark).toBeLessThan(letter ?? 0);
  await expect(page.locator('h1')).toHaveCSS('direction', 'ltr');
  await page.goto('/read/');
  await expect(page.locator('.list-title').first()).toHaveCSS('direction', 'ltr');
});
