import type { Encoder } from './encoder.ts';
import { AT_ONCE, KEPT_WORDS, LONGEST, MOST_ROWS } from './layout.ts';
import { PLACES, type SyntaxNetworks } from './networks.ts';
import { EDGE_ROW, keyOfCodes, rowsOf } from './vocabulary.ts';
import { describeWord } from './word-features.ts';

/** What is written so is read as the man of the trade: the treebanks hardly know another, and take “spokeswoman” behind a noun for anything. */
const TRADE = /^([a-z]{2,})(?:woman|person)$/;

/**
 * What each word asks of the first layer at each place, worked out once per different word (Chen and Manning 2014 do so for
 * the commonest words; an article has few enough for all). The same words always ask the same.
 */
export interface SeenWords {
  /** Numbers the words `forms[first]` to `forms[last - 1]` of a sentence into the encoder's `numbers`, behind 0 for the root. */
  readonly numberAll: (forms: readonly string[], first: number, last: number) => void;
  /** The word's class, 0 for words without one; see {@link Syntax.wordClass}. */
  readonly wordClass: Uint8Array;
  /** Whether a word in small letters is one of the commonest of English, for which there are codes. */
  readonly isCommon: (lower: string) => boolean;
}

export function makeSeenWords({ vocabulary, sizes }: SyntaxNetworks, { layout, memory, sum, fold }: Encoder): SeenWords {
  const { units } = sizes;
  const asked = PLACES * 6 * units[0];
  const words = new Int16Array(memory, layout.words, (KEPT_WORDS + 1) * asked);
  const list = new Int32Array(memory, layout.rows, MOST_ROWS);
  const numbers = new Int32Array(memory, layout.numbers, LONGEST + 1);
  const known = new Map<string, number>();
  const wordClass = new Uint8Array(KEPT_WORDS + 1);
  /** How often each word was met since the memory was last full. */
  const met = new Uint32Array(KEPT_WORDS + 1);
  /** How many words wait to be folded: the last ones numbered. */
  let waiting = 0;

  function flush(): void {
    if (waiting > 0) fold(known.size + 1 - waiting);
    waiting = 0;
  }

  function addVector(rows: readonly number[]): void {
    list.set(rows);
    sum(rows.length, waiting++);
  }

  function numberOf(form: string): number {
    const number = known.get(form);
    if (number !== undefined) {
      met[number] = (met[number] ?? 0) + 1;
      return number;
    }
    const next = known.size + 1;
    const word = describeWord(form);
    const trade = TRADE.exec(form)?.[1];
    addVector(rowsOf(trade === undefined ? word : describeWord(`${trade}man`), vocabulary).rows);
    known.set(form, next);
    if (waiting === AT_ONCE) flush();
    const index = vocabulary.codes.indexOf.get(keyOfCodes(word));
    met[next] = 1;
    wordClass[next] = index === undefined ? 0 : (vocabulary.codes.codes[index] ?? 0);
    return next;
  }

  /** Makes room: forgets the words met once, and all but the first half of the others. */
  function forget(): void {
    const kept = [...known].filter(([, number]) => (met[number] ?? 0) > 1).slice(0, KEPT_WORDS >> 1);
    known.clear();
    met.fill(0);
    kept.forEach(([form, from], i) => {
      const to = i + 1; // never behind `from`: words stand in the order in which they came
      known.set(form, to);
      wordClass[to] = wordClass[from] ?? 0;
      words.copyWithin(to * asked, from * asked, (from + 1) * asked);
    });
  }

  function numberAll(forms: readonly string[], first: number, last: number): void {
    if (known.size + last - first > KEPT_WORDS) forget();
    for (let i = first; i < last; i++) numbers[1 + i - first] = numberOf(forms[i] ?? '');
    flush();
  }

  addVector([EDGE_ROW]);
  flush();
  numbers[0] = 0;
  const isCommon = (lower: string): boolean => vocabulary.codes.indexOf.has(keyOfCodes(describeWord(lower)));
  return { numberAll, wordClass, isCommon };
}
