import { sliceWords } from '../people/voices.ts';
import { analyzeInWorker } from './analyze-in-worker.ts';
import { keepOwnArticle, type OwnArticle } from './own-articles.ts';

/** Reads a text in the worker and keeps it in the browser. The same text with the same day is the same article. */
export async function addArticle(base: string, text: string, published: string | undefined): Promise<OwnArticle> {
  const key = await makeKey(text, published);
  const options = { slug: key, ...(published === undefined ? {} : { published }) };
  const analysis = await analyzeInWorker(base, text, options);
  const article: OwnArticle = {
    key,
    headline: sliceWords(analysis.article.text, analysis.article.headline) || 'Untitled article',
    added: Date.now(),
    text,
    ...(published === undefined ? {} : { published }),
    data: { slug: key, analysis },
  };
  await keepOwnArticle(article);
  return article;
}

async function makeKey(text: string, published: string | undefined): Promise<string> {
  const bytes = new TextEncoder().encode(`${published ?? ''}\n${text}`);
  // `subtle` is there on https and localhost only; elsewhere a plain sum of the text has to do.
  if (globalThis.crypto?.subtle === undefined) {
    let sum = 0;
    for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) >>> 0;
    return `own-${sum.toString(16)}-${bytes.length.toString(16)}`;
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `own-${[...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
