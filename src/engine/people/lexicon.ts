/**
 * What training knew of single words, by their fingerprints: no word can be read out of it, and about one unknown word in
 * fifteen thousand is taken for a known one. A word's hash tells its bucket and its print; words of one bucket stand in a
 * row, so that no room is left empty.
 */
export interface Lexicon {
  /** Where the words of each bucket begin; the last entry is the number of words. */
  readonly starts: Uint32Array;
  /** {@link PRINT_BITS} bits each, bucket by bucket. */
  readonly prints: Uint16Array;
  /** {@link FLAG} bits, word for word. */
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

const BUCKET_BITS = 15;
const PRINT_BITS = 14;
/** How many buckets there are. */
export const BUCKETS = 1 << BUCKET_BITS;

// other bits of one bijective mix, so that only one unknown word in 2 ** 29 / words shares both with a known one
const mix = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
const bucketOf = (mixed: number): number => mixed >>> (32 - BUCKET_BITS);
const printOf = (mixed: number): number => mixed & ((1 << PRINT_BITS) - 1);

/** The flags of the word with this hash; 0 when it is not known. */
export function lookUp({ starts, prints, flags }: Lexicon, hash: number): number {
  const mixed = mix(hash);
  const print = printOf(mixed);
  const bucket = bucketOf(mixed);
  const end = starts[bucket + 1] ?? 0;
  for (let i = starts[bucket] ?? 0; i < end; i++) if (prints[i] === print) return flags[i] ?? 0;
  return 0;
}

/** Where each bucket begins, from how many words each holds. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let bucket = 0; bucket < counts.length; bucket++) starts[bucket + 1] = (starts[bucket] ?? 0) + (counts[bucket] ?? 0);
  return starts;
}

/** Builds the lexicon from word hashes to flags. Words that share bucket and print share their flags. */
export function buildLexicon(words: ReadonlyMap<number, number>): Lexicon {
  const flagsOf = new Map<number, number>();
  for (const [hash, flags] of words) {
    const mixed = mix(hash);
    const key = bucketOf(mixed) * (1 << PRINT_BITS) + printOf(mixed);
    flagsOf.set(key, (flagsOf.get(key) ?? 0) | flags);
  }
  const sorted = [...flagsOf].sort(([a], [b]) => a - b);
  const counts = new Uint8Array(BUCKETS);
  for (const [key] of sorted) {
    const bucket = key >>> PRINT_BITS;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return {
    starts: startsOf(counts),
    prints: Uint16Array.from(sorted, ([key]) => printOf(key)),
    flags: Uint8Array.from(sorted, ([, flags]) => flags),
  };
}

/** How many words each bucket holds: what the weights keep of {@link Lexicon.starts}. */
export const countsOf = ({ starts }: Lexicon): Uint8Array =>
  Uint8Array.from({ length: starts.length - 1 }, (_, bucket) => (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0));
