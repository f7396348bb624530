/** See src/engine/syntax/run-parser.ts and transition-state.ts. */
import { best, listActive, sumRows } from './layer';
import { look, rowsEnd, WIDE, WIDE_AT, wordsEnd } from './look';
import {
  actionBias,
  actions,
  arcs,
  borne,
  heads,
  leftChild,
  leftChild2,
  leftCount,
  parserHidden,
  parserStart,
  rightChild,
  rightChild2,
  rightCount,
  stack,
  tags,
  UNITS,
  uposOf,
} from './syntax-layout';

const SHIFT: i32 = 0;
const LEFT: i32 = 1;
const RIGHT: i32 = 2;
const PARTS: i32 = 17;
/** Wide weights are finer than units by this. */
const WIDE_STEP: f64 = 1 / 16;

function fill(column: usize, value: i32, n: i32): void {
  for (let i = 0; i <= n; i++) store<i32>(column + i * 4, value);
}

/** The label of an arc: the best of those that the part of speech of `child` bears. */
function labelOf(activeEnd: usize, direction: i32, child: i32): i32 {
  const part = <i32>load<u8>(uposOf + load<u8>(tags + child));
  const list = borne + (direction * PARTS + part) * 16;
  const found = best(activeEnd, load<u32>(list, 8), load<u32>(list, 12), load<i32>(list));
  return load<u8>(<usize>load<u32>(list, 4) + found);
}

function addChild(child: i32, head: i32, last: usize, before: usize, count: usize): void {
  const at = head * 4;
  store<i32>(before + at, load<i32>(last + at));
  store<i32>(last + at, child);
  store<i32>(count + at, load<i32>(count + at) + 1);
}

/** Parses the `n` words of the sentence, which have their tags. */
export function parse(n: i32): void {
  fill(heads, -1, n);
  fill(arcs, -1, n);
  fill(leftChild, -1, n);
  fill(rightChild, -1, n);
  fill(leftChild2, -1, n);
  fill(rightChild2, -1, n);
  fill(leftCount, 0, n);
  fill(rightCount, 0, n);
  let depth = 0;
  let next = 0;
  while (next !== n || depth !== 0) {
    look(n, depth, next);
    sumRows(wordsEnd, rowsEnd, parserStart, parserHidden);
    // in the order of the plain code, so that fractions round alike
    let both = v128.load(actionBias);
    let right = load<f64>(actionBias, 16);
    for (let h = 0; h < parserHidden; h++) {
      const unit = <f64>load<i16>(UNITS + h * 2);
      const action = actions + h * 24;
      both = f64x2.add(both, f64x2.mul(f64x2.splat(unit), v128.load(action)));
      right += unit * load<f64>(action, 16);
    }
    for (let k = 0; k < WIDE; k++) {
      const row = <usize>load<u32>(WIDE_AT + k * 4);
      both = f64x2.add(both, f64x2(<f64>load<i16>(row) * WIDE_STEP, <f64>load<i16>(row, 2) * WIDE_STEP));
      right += <f64>load<i16>(row, 4) * WIDE_STEP;
    }
    let action = -1;
    let most = -Infinity;
    if (next < n) {
      action = SHIFT;
      most = f64x2.extract_lane(both, 0);
    }
    const left = f64x2.extract_lane(both, 1);
    if (depth > 0 && (next < n || depth === 1) && left > most) {
      action = LEFT;
      most = left;
    }
    if (depth > 1 && right > most) action = RIGHT;
    if (action < 0) break;
    if (action === SHIFT) {
      store<i32>(stack + depth * 4, next);
      depth++;
      next++;
      continue;
    }
    depth--;
    const child = load<i32>(stack + depth * 4);
    const head = action === LEFT ? next : load<i32>(stack + (depth - 1) * 4);
    store<i32>(heads + child * 4, head);
    store<i32>(arcs + child * 4, labelOf(listActive(parserHidden), action - 1, child));
    if (action === LEFT) addChild(child, head, leftChild, leftChild2, leftCount);
    else addChild(child, head, rightChild, rightChild2, rightCount);
  }
}
