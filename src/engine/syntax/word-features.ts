import { hashWord } from './feature-hash.ts';

/** What the tagger and the parser look at in a word, as hashes. */
export interface Word {
  readonly form: number;
  readonly lower: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
}

/** More different words than any article has; past that the memory is cleared, so that a long text stays in bounds. */
const REMEMBERED = 50_000;
const remembered = new Map<string, Word>();

function shapeOf(form: string): number {
  let shape = '';
  let last = '';
  const end = Math.min(form.length, 24);
  for (let i = 0; i < end; i++) {
    const c = form.charCodeAt(i);
    const kind =
      c >= 97 && c <= 122
        ? 'x'
        : c >= 65 && c <= 90
          ? 'X'
          : c >= 48 && c <= 57
            ? 'd'
            : c > 191
              ? form[i]?.toLowerCase() === form[i]
                ? 'x'
                : 'X'
              : (form[i] ?? '');
    if (kind !== last || i < 2) shape += kind;
    last = kind;
  }
  return hashWord(shape);
}

const STRAIGHT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '„': '"',
    '``': '"',
    "''": '"',
    '’': "'",
    '‘': "'",
    '—': '--',
    '–': '-',
    '…': '...',
  }),
);

/** A word as the model knows it: curly, straight and doubled marks are the same word, every digit is the same digit. */
export function normalizeWord(form: string): string {
  const plain = STRAIGHT.get(form) ?? (form.length < 8 ? form.replace(/[‘’]/g, "'") : form);
  if (plain.length > 40) return plain.slice(0, 40);
  return /\d/.test(plain) ? plain.replace(/\d/g, '0') : plain;
}

/** The features of a word; curly and straight marks are the same word, every digit is the same digit. */
export function describeWord(form: string): Word {
  const known = remembered.get(form);
  if (known) return known;
  const normal = normalizeWord(form);
  const lower = normal.toLowerCase();
  const n = lower.length;
  const word: Word = {
    form: hashWord(normal),
    lower: hashWord(lower),
    prefix: hashWord(lower, 0, Math.min(3, n)),
    suffix2: hashWord(lower, Math.max(0, n - 2)),
    suffix3: hashWord(lower, Math.max(0, n - 3)),
    suffix4: hashWord(lower, Math.max(0, n - 4)),
    shape: shapeOf(normal),
  };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(form, word);
  return word;
}
