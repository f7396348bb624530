import type { Article } from '../../engine/index.ts';
import { isArticleData } from '../load/check-shape.ts';
import { sliceWords } from '../people/voices.ts';
import { moveCorrections } from '../quote/corrections.ts';
import { analyzeInWorker } from './analyze-in-worker.ts';
import { keepOwnArticle, type OwnArticle, removeOwnArticle } from './own-articles.ts';

/** Why an article was not kept yet, in words: the reader may want to go on all the same. */
export interface Doubt {
  readonly doubt: string;
}

/** The engine of this page; what was kept before there was a word for it has none. */
const engine: string | undefined = import.meta.env.VITE_ENGINE;

/** Whether an article was read by another engine than this page's, or is kept in a shape that this page cannot show. */
export const isOutdated = ({ readBy, data }: OwnArticle): boolean => readBy !== engine || !isArticleData(data);

/**
 * Reads a text in the worker and keeps it in the browser. The same text with the same day is the same article. What is not
 * in English is kept only where the reader wants it `anyway`. It takes the place of one that was kept `before`, with the
 * reader's corrections of it.
 */
export async function addArticle(
  base: string,
  text: string,
  published: string | undefined,
  anyway: boolean,
  before?: OwnArticle,
): Promise<OwnArticle | Doubt> {
  const key = await makeKey(text, published);
  const options = { slug: key, ...(published === undefined ? {} : { published }) };
  const analysis = await analyzeInWorker(base, text, options);
  const doubt = analysis.warnings.find(({ rule }) => rule === 'other-language')?.message;
  if (doubt !== undefined && !anyway) return { doubt };
  const article: OwnArticle = {
    key,
    headline: nameArticle(analysis.article),
    added: before?.added ?? Date.now(),
    text,
    ...(published === undefined ? {} : { published }),
    ...(engine === undefined ? {} : { readBy: engine }),
    data: { slug: key, analysis },
  };
  await keepOwnArticle(article);
  if (before !== undefined && before.key !== key) {
    moveCorrections(before.key, key);
    await removeOwnArticle(before.key);
  }
  return article;
}

/** Words of a first paragraph that stand for a headline in lists. */
const mostWords = 12;

/** The headline; without one, the first words. */
function nameArticle({ text, headline, paragraphs: [first] }: Article): string {
  const title = sliceWords(text, headline);
  if (title !== '' || first === undefined) return title || 'Untitled article';
  const words = sliceWords(text, first).split(/\s+/);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
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
