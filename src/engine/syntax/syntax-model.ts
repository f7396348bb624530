import { unpackContainer } from '../model/container.ts';
import { readTable, type SparseTable } from './sparse-table.ts';
import { UPOS } from './syntax.ts';

/** A learned tagger and parser. */
export interface SyntaxModel {
  /** Joint tags, by id: index into {@link UPOS} and into `xposNames`. */
  readonly tagUpos: Uint8Array;
  readonly tagXpos: Uint8Array;
  readonly xposNames: readonly string[];
  readonly labelNames: readonly string[];
  readonly tagger: SparseTable;
  readonly parser: SparseTable;
}

/** Reads `syntax.bin`. Throws a `RangeError` that says what is missing. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const { meta, arrays } = unpackContainer(bytes);
  const { tags, labels } = meta;
  const isList = (x: unknown): x is string[] => Array.isArray(x) && x.every((y) => typeof y === 'string');
  if (!isList(tags) || !isList(labels)) throw new RangeError('syntax weights lack their tags or labels');
  const xposNames = [...new Set(tags.map((tag) => tag.split('/')[1] ?? ''))];
  const names: readonly string[] = UPOS;
  return {
    tagUpos: Uint8Array.from(tags, (tag) => Math.max(0, names.indexOf(tag.split('/')[0] ?? ''))),
    tagXpos: Uint8Array.from(tags, (tag) => xposNames.indexOf(tag.split('/')[1] ?? '')),
    xposNames,
    labelNames: labels,
    tagger: readTable('tagger', arrays, tags.length),
    parser: readTable('parser', arrays, 1 + 2 * labels.length),
  };
}
