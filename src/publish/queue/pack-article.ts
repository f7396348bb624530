import { gunzipSync, gzipSync } from 'node:zlib';
import type { Note } from '../articles/article-summary.ts';
import type { MadeArticle } from '../press.ts';

type Made = MadeArticle | { readonly refused: Note };

/** What was made of an article as bytes for the way between machines: JSON, pictures in base64, gzip. */
export function packArticle(made: Made): Uint8Array {
  const plain =
    'refused' in made
      ? made
      : {
          ...made,
          cards: made.cards.map(({ png, ...card }) => ({
            ...card,
            ...(png === undefined ? {} : { png: Buffer.from(png).toString('base64') }),
          })),
        };
  return gzipSync(JSON.stringify(plain), { level: 3 });
}

/** The opposite of {@link packArticle}. */
export function unpackArticle(bytes: Uint8Array): Made {
  // Packed by a worker of this very version: its queue has the version in its name.
  const plain = JSON.parse(gunzipSync(bytes).toString('utf8'));
  if ('refused' in plain) return plain;
  return {
    ...plain,
    cards: plain.cards.map((card: { readonly png?: string }) => ({
      ...card,
      ...(card.png === undefined ? {} : { png: Buffer.from(card.png, 'base64') }),
    })),
  };
}
