import { LABEL_ROLES, PAIR_ROLES, PAIRS, SHAPE_ROLES, SHAPES, type SyntaxNetworks, TAG_ROLES } from './networks.ts';
import type { Look } from './parse-features.ts';
import { filledUp, packRows } from './sum-rows.ts';

/** Roles two by two; the last is alone. */
const COUPLES = (TAG_ROLES + LABEL_ROLES + SHAPE_ROLES + 1) >> 1;

/** What the parser's layer sums from, beside its words: a table of packed rows, and which of them a look asks for. */
export interface ParserRows {
  readonly table: Int32Array;
  /** Room for the rows of one look. */
  readonly at: Int32Array;
  /** Puts where the rows of a look begin into `at` and gives their number, filled up with rows of zeros. */
  readonly list: (look: Look) => number;
}

/**
 * Tags, labels and shapes have few values, and texts use few of two roles' combinations: the rows of two roles are added
 * once, when their values first meet, so that half as many are left to sum.
 */
export function makeParserRows({ parser, tags, labels }: SyntaxNetworks): ParserRows {
  const half = parser.hidden >> 1;
  const single = packRows(parser.rows);
  const sizes = [
    ...Array.from({ length: TAG_ROLES }, () => tags.length + 2),
    ...Array.from({ length: LABEL_ROLES }, () => labels.length + 1),
    ...Array.from({ length: SHAPE_ROLES }, () => SHAPES),
  ];
  /** Of each role, its first row in `single`; of each couple, its first row in `table`, and the second role's values. */
  const starts = new Int32Array(2 * COUPLES);
  const coupleAt = new Int32Array(COUPLES);
  const apart = new Int32Array(COUPLES).fill(1);
  let row = 0;
  let couples = 0;
  for (let k = 0; k < sizes.length; k++) {
    starts[k] = row;
    row += sizes[k] ?? 0;
    if (k % 2 === 1) continue;
    coupleAt[k >> 1] = couples;
    apart[k >> 1] = sizes[k + 1] ?? 1;
    couples += (sizes[k] ?? 0) * (sizes[k + 1] ?? 1);
  }
  const pairs = packRows(parser.pairs);
  const table = new Int32Array(couples * half + pairs.length + half);
  table.set(pairs, couples * half);
  const rowOfPair = new Int32Array(PAIR_ROLES * PAIRS).fill(-1);
  parser.pairKeys.forEach((key, i) => {
    rowOfPair[key] = (couples + i) * half;
  });
  const zeros = table.length - half;
  const isAdded = new Uint8Array(couples);
  const at = new Int32Array(filledUp(COUPLES + PAIR_ROLES));
  const alone = sizes.length % 2 === 1 ? COUPLES - 1 : COUPLES;

  function add(couple: number, first: number, second: number): void {
    isAdded[couple] = 1;
    for (let p = 0; p < half; p++)
      table[couple * half + p] = (single[first * half + p] ?? 0) + (second < 0 ? 0 : (single[second * half + p] ?? 0));
  }

  function list({ rows, pairs }: Look): number {
    for (let c = 0; c < COUPLES; c++) {
      const first = rows[2 * c] ?? 0;
      const second = c === alone ? -1 : (rows[2 * c + 1] ?? 0);
      const value = (first - (starts[2 * c] ?? 0)) * (apart[c] ?? 0) + (second < 0 ? 0 : second - (starts[2 * c + 1] ?? 0));
      const couple = (coupleAt[c] ?? 0) + value;
      if (isAdded[couple] === 0) add(couple, first, second);
      at[c] = couple * half;
    }
    let used = COUPLES;
    for (let k = 0; k < PAIR_ROLES; k++) {
      const pair = rowOfPair[pairs[k] ?? 0] ?? -1;
      if (pair >= 0) at[used++] = pair;
    }
    const filled = filledUp(used);
    while (used < filled) at[used++] = zeros;
    return used;
  }

  return { table, at, list };
}
