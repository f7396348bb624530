/** A sentence of a treebank. `head` is the index in the sentence, or the sentence's length for the root. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  /** Joint tags such as `VERB/VBD`. */
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  /** Whether white space follows each word. */
  readonly spaced: readonly boolean[];
}

/** Reads lines of `FORM UPOS XPOS HEAD DEPREL SPACE_AFTER`, sentences parted by blank lines. */
export function readTreebank(tsv: string): TreebankSentence[] {
  return tsv
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      forms: rows.map((row) => row[0] ?? ''),
      tags: rows.map((row) => `${row[1]}/${row[2]}`),
      heads: rows.map((row) => (Number(row[3]) === 0 ? rows.length : Number(row[3]) - 1)),
      labels: rows.map((row) => row[4] ?? 'dep'),
      spaced: rows.map((row) => row[5]?.trim() !== '0'),
    }));
}
