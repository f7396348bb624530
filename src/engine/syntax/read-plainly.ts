import { makeFoldedRows } from './folded-rows.ts';
import type { SyntaxNetworks } from './networks.ts';
import { makeParser } from './run-parser.ts';
import { makeTagger } from './run-tagger.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { makeState } from './transition-state.ts';

/** A reader of sentences that needs no WebAssembly. Words have numbers up to `last`. */
export function readPlainly(networks: SyntaxNetworks, uposOf: Uint8Array, last: number): SentenceReader {
  const folded = makeFoldedRows(networks, last);
  const tagSentence = makeTagger(networks.tagger, folded);
  const parseSentence = makeParser(networks, folded);
  let state = makeState(0);
  let words = new Int32Array(0);
  let keys = new Int32Array(0);
  let tags = new Uint8Array(0);
  return {
    fold: folded.fold,
    makeRoom: (longest) => {
      state = makeState(longest);
      words = new Int32Array(longest + 1);
      keys = new Int32Array(longest + 1);
      tags = new Uint8Array(longest + 1);
      return { words, keys, tags, heads: state.head, labels: state.label };
    },
    tag: (n) => tagSentence(words, n, tags),
    parse: (n) =>
      parseSentence(words, n, { key: keys, tag: tags, uposOf, tags: networks.tags.length, labels: networks.labels.length }, state),
  };
}
