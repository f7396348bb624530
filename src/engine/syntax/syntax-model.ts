import { type Encoder, makeEncoder } from './encoder.ts';
import { type Mend, makeMender } from './mends/mend-tree.ts';
import type { SyntaxNetworks } from './networks.ts';
import { makeSeenWords, type SeenWords } from './seen-words.ts';
import { unpackSyntax } from './store-syntax.ts';
import { UPOS } from './syntax.ts';

/** A learned tagger and parser, ready to run. */
export interface SyntaxModel {
  readonly labels: readonly string[];
  /** Joint tags, by id: index into {@link UPOS} and into `xposNames`. */
  readonly tagUpos: Uint8Array;
  readonly tagXpos: Uint8Array;
  readonly xposNames: readonly string[];
  readonly encoder: Encoder;
  readonly words: SeenWords;
  readonly mend: Mend;
}

/** Reads `syntax.bin`. Throws a `RangeError` that says what is missing. */
export const readSyntaxModel = (bytes: Uint8Array): SyntaxModel => readyModel(unpackSyntax(bytes));

/** Makes networks ready to run. */
function readyModel(networks: SyntaxNetworks): SyntaxModel {
  const { tags, labels } = networks;
  const xposNames = [...new Set(tags.map((tag) => tag.split('/')[1] ?? ''))];
  const names: readonly string[] = UPOS;
  const encoder = makeEncoder(networks);
  return {
    labels,
    tagUpos: Uint8Array.from(tags, (tag) => Math.max(0, names.indexOf(tag.split('/')[0] ?? ''))),
    tagXpos: Uint8Array.from(tags, (tag) => xposNames.indexOf(tag.split('/')[1] ?? '')),
    xposNames,
    encoder,
    words: makeSeenWords(networks, encoder),
    mend: makeMender(labels, xposNames),
  };
}
