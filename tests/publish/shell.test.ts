import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { escapeJson, escapeMarkup } from '../../src/publish/pages/escape.ts';
import { writeHead } from '../../src/publish/pages/head.ts';
import { addIntegrity, fillShell } from '../../src/publish/pages/shell.ts';

const shell =
  '<!doctype html><html lang="en"><head><!--quoteline:head--></head><body><div id="root"><!--quoteline:page--></div><!--quoteline:data--></body></html>';

describe('a page', () => {
  it('takes hostile words as words', () => {
    const words = '</script><script>alert(1)</script> $& $1 <!--quoteline:data-->';
    const page = fillShell(shell, {
      title: words,
      description: words,
      html: '<main></main>',
      data: { page: { kind: 'read' }, data: { kind: 'read' }, newest: words },
    });
    expect(page).not.toContain('<script>alert');
    const data = /<script type="application\/json" id="quoteline-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data).newest).toBe(words);
  });

  it('is not made of a shell that lacks a place', () => {
    expect(() => fillShell('<html></html>', { title: '', description: '', html: '' })).toThrow(/index\.html lacks/);
  });

  it('names its language', () => {
    expect(fillShell(shell, { title: '', description: '', html: '', language: 'fr' })).toContain('<html lang="fr"');
  });
});

describe('a shell', () => {
  const tags =
    '<script src="/news/appearance.js"></script><script type="module" src="/news/assets/a.js"></script><link rel="stylesheet" href="/news/assets/a.css" />';

  it('says what its scripts and stylesheets must be, and of nothing else', () => {
    const safe = addIntegrity(tags, '/news/', (path) => Buffer.from(path));
    expect(safe).toContain('<script src="/news/appearance.js"></script>');
    const sum = (path: string) => createHash('sha384').update(path).digest('base64');
    expect(safe).toContain(`src="/news/assets/a.js" integrity="sha384-${sum('assets/a.js')}">`);
    expect(safe).toContain(`href="/news/assets/a.css" integrity="sha384-${sum('assets/a.css')}">`);
  });

  it('is not changed a second time', () => {
    const once = addIntegrity(tags, '/news/', (path) => Buffer.from(path));
    expect(addIntegrity(once, '/news/', () => Buffer.from('other'))).toBe(once);
  });
});

describe('a head', () => {
  it('names the language of a page whose article names one', () => {
    const place = { base: '/', site: 'https://quoteline.example' };
    const parts = { title: 'T', description: 'D', canonical: 'https://quoteline.example/a/', type: 'article' as const };
    expect(writeHead(place, { ...parts, language: 'fr' })).toContain(
      '<link rel="alternate" hreflang="fr" href="https://quoteline.example/a/" />',
    );
    expect(writeHead(place, parts)).not.toContain('hreflang');
  });

  const head = writeHead(
    { base: '/', site: 'https://quoteline.example' },
    {
      title: 'T "quoted"',
      description: 'D',
      canonical: 'https://quoteline.example/a/',
      type: 'article',
      card: { path: 'a/card.png', words: 'W' },
    },
  );
  it('tells who shows a link to it all that the page says of itself', () => {
    const tags = new Map(
      [...head.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)"/g)].map(([, name, words]) => [name, words]),
    );
    expect(Object.fromEntries(tags)).toEqual({
      'og:site_name': 'Quoteline',
      'og:type': 'article',
      'og:title': 'T &quot;quoted&quot;',
      'og:description': 'D',
      'og:url': 'https://quoteline.example/a/',
      'og:image': 'https://quoteline.example/a/card.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'W',
      'twitter:card': 'summary_large_image',
      'twitter:image:alt': 'W',
    });
  });

  it('has a strict policy, one address and a card with its size', () => {
    expect(head).toContain('http-equiv="Content-Security-Policy"');
    expect(head).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(head).toContain('<link rel="canonical" href="https://quoteline.example/a/" />');
    expect(head).toContain('content="https://quoteline.example/a/card.png"');
    expect(head).toContain('content="summary_large_image"');
    expect(head).toContain('T &quot;quoted&quot;');
  });
});

describe('escaping', () => {
  it('leaves out what XML cannot hold', () => {
    expect(escapeMarkup('a\u0000b\u001fc\td')).toBe('abc\td');
  });
  it('keeps JSON inside its element', () => {
    expect(escapeJson({ a: '</script>\u2028' })).toBe('{"a":"\\u003c/script>\\u2028"}');
  });
});
