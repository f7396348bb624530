import { bisect } from '../text/bisect.ts';
import { hashString } from './content-hash.ts';
import { checkOf, refineCode, sketchWord } from './sketch.ts';

/**
 * A text as its words, whose marks, dashes, spaces and Unicode form no longer matter, and as its *sketch*: a string with
 * one character a word, so that a quotation of twenty words is proved by twenty characters and is found again, exactly or
 * approximately, by searching a string in a string.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Places of the words in UTF-16 units of `text`, in order. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Each word in one Unicode form, with straight apostrophes; case kept. */
  readonly form: readonly string[];
  /** Each word's hash, case folded. */
  readonly hash: readonly number[];
  /** One character a word, see {@link file://./sketch.ts}. */
  readonly sketch: string;
  /** The same with six bits more a word, for telling words that share a character of the sketch by chance. */
  readonly fine: string;
  /** 1 for each word with a line break before it, and for the first one. */
  readonly startsLine: Uint8Array;
}

/** A run of letters and digits with inner apostrophes and decimal marks; one sign; or one character of a script without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[%$£€¥]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})['’ʼ](?=\p{L}))+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/** What a word is, however often it stands in a text. */
interface KnownWord {
  readonly form: string;
  readonly hash: number;
  readonly code: string;
  readonly fine: string;
}

/** Plain letters have one Unicode form already. */
const PLAIN = /^[a-zA-Z0-9']+$/;

function knowWord(written: string): KnownWord {
  const form = PLAIN.test(written) ? written : written.normalize('NFKC').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'");
  const folded = form.toLowerCase();
  const hash = hashString(folded);
  const code = sketchWord(form, folded, hash);
  return { form, hash, code, fine: refineCode(code, checkOf(hash)) };
}

/** Reads the words of `text`. */
export function readWords(text: string): Words {
  const known = new Map<string, KnownWord>();
  const start: number[] = [];
  const end: number[] = [];
  const form: string[] = [];
  const hashes: number[] = [];
  const codes: string[] = [];
  const fine: string[] = [];
  const lines: number[] = [];
  let lineEnd = text.indexOf('\n');
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const word = known.get(written) ?? knowWord(written);
    known.set(written, word);
    if (word.form === '') continue;
    lines.push(start.length === 0 || (lineEnd >= 0 && lineEnd < match.index) ? 1 : 0);
    start.push(match.index);
    end.push(match.index + written.length);
    form.push(word.form);
    hashes.push(word.hash);
    codes.push(word.code);
    fine.push(word.fine);
    while (lineEnd >= 0 && lineEnd < match.index) lineEnd = text.indexOf('\n', match.index);
  }
  return {
    text,
    count: form.length,
    start,
    end,
    form,
    hash: hashes,
    sketch: codes.join(''),
    fine: fine.join(''),
    startsLine: Uint8Array.from(lines),
  };
}

/** Index of the first word that ends after `offset`, by bisection; `words.count` when there is none. */
export function wordAt(words: Words, offset: number): number {
  return bisect(0, words.count, (at) => (words.end[at] ?? 0) <= offset);
}
