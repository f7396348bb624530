import { hasLetterOrDigit } from '../text/letters.ts';
import { hashWord, stemWord } from './hash-word.ts';

/** Capitals, digits, marks: a small code. */
function shapeOf(form: string): number {
  const c = form.charCodeAt(0);
  const upper = form !== form.toLowerCase();
  const digit = c >= 48 && c <= 57;
  if (digit) return 1;
  if (!upper) return /[a-z]/.test(form) ? 2 : 0;
  return form.length > 1 && form === form.toUpperCase() ? 4 : 3;
}

/** What is asked about a word wherever it stands. */
interface WordLook {
  readonly lower: string;
  readonly form: number;
  readonly stem: number;
  readonly suffix: number;
  readonly shape: number;
  readonly word: 0 | 1;
}

/** More different words than any article has; past that the memory is emptied, so that a text of any length stays in bounds. */
const REMEMBERED = 8_000;

/** Longer ones are rare, and as slices of a text they would keep all of it in memory. */
const LONGEST_REMEMBERED = 12;

const remembered = new Map<string, WordLook>();

/** What is asked about a word, remembered for the next time that it stands somewhere. */
export function lookAt(raw: string): WordLook {
  const known = remembered.get(raw);
  if (known) return known;
  const lower = raw.toLowerCase();
  const look: WordLook = {
    lower,
    form: hashWord(lower),
    stem: hashWord(stemWord(lower.slice(0, 40))),
    suffix: hashWord(lower.slice(-3)),
    shape: shapeOf(raw.slice(0, 1000)),
    word: hasLetterOrDigit(raw.length > 1000 ? raw.slice(0, 1000) : raw) ? 1 : 0,
  };
  if (raw.length > LONGEST_REMEMBERED) return look;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(raw, look);
  return look;
}
