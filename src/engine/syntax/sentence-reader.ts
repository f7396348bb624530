/** Columns of the sentence that is read; see {@link SentenceReader}. */
export interface SentenceColumns {
  /** Given: the number of each word, and its key. */
  readonly words: Int32Array;
  readonly keys: Int32Array;
  /** The joint tag of each word, given or found. */
  readonly tags: Uint8Array;
  /** Found: an index in the sentence, its length for the root, -1 for none. */
  readonly heads: Int32Array;
  /** Found: the label of the arc to the head, -1 for none. */
  readonly labels: Int32Array;
}

/** Tags and parses one sentence after the other, by the numbers of its words. */
export interface SentenceReader {
  /** Works out what the word with a number adds to the layers: it is the sum of `rows` of the embeddings. */
  readonly fold: (number: number, rows: readonly number[]) => void;
  /** Columns for sentences of at most `longest` words. Those given before are void. */
  readonly makeRoom: (longest: number) => SentenceColumns;
  /** Fills the tags of the first `n` words. */
  readonly tag: (n: number) => void;
  /** Fills heads and labels of the first `n` words, which have their tags. */
  readonly parse: (n: number) => void;
}
