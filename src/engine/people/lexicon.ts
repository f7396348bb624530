/**
 * What training knew of single words, as a hash table of fingerprints: no word can be read out of it, and about one
 * unknown word in ten thousand is taken for a known one.
 */
export interface Lexicon {
  /** Length a power of two; 0 is an empty slot. */
  readonly prints: Uint16Array;
  /** {@link FLAG} bits, slot for slot. */
  readonly flags: Uint8Array;
}

/** What a word may be. A word may be several things at once: “Jordan” is a given name, a surname and a place. */
export const FLAG = {
  maleGiven: 1,
  femaleGiven: 2,
  surname: 4,
  place: 8,
  /** A noun for a person: “president”, “nurse”. With a gender flag: “spokesman”, “actress”, “father”. */
  personNoun: 16,
  /** A noun for people acting together: “ministry”, “company”, “police”. */
  groupNoun: 32,
  demonym: 64,
  /** Stands before a name: “Mr.”, “Sen.”, “Prof.”. With a gender flag: “Mrs.”. */
  title: 128,
} as const;

/** Flags of first names. */
export const GIVEN = FLAG.maleGiven | FLAG.femaleGiven;

const printOf = (hash: number): number => ((hash >>> 16) ^ (Math.imul(hash, 0x9e3779b1) >>> 20)) & 0xffff || 1;
const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x85ebca6b) >>> 7) & mask;

/** The flags of the word with this hash; 0 when it is not known. */
export function lookUp(lexicon: Lexicon, hash: number): number {
  const mask = lexicon.prints.length - 1;
  const print = printOf(hash);
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const found = lexicon.prints[slot] ?? 0;
    if (found === print) return lexicon.flags[slot] ?? 0;
    if (found === 0) return 0;
  }
}

/** Builds the table from word hashes to flags. The table is at least a third empty, so a look-up always ends. */
export function buildLexicon(words: ReadonlyMap<number, number>): Lexicon {
  let size = 64;
  while (size * 2 < words.size * 3) size *= 2;
  const prints = new Uint16Array(size);
  const flags = new Uint8Array(size);
  for (const hash of [...words.keys()].sort((a, b) => a - b)) {
    const print = printOf(hash);
    let slot = slotOf(hash, size - 1);
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (size - 1);
    prints[slot] = print;
    flags[slot] = (flags[slot] ?? 0) | (words.get(hash) ?? 0);
  }
  return { prints, flags };
}
