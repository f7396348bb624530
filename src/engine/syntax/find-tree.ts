import { CHART_BYTES, type Chart, chartAt, fillChart, SEARCHED, worthOf } from './tree-chart.ts';

/** Heads are slots of a sentence: 0 is the root, words are 1 and on. `scores[word × slots + head]`. */
export type FindTree = (scores: Int32Array, slots: number, heads: Int32Array) => void;

/** What fills the chart; one in WebAssembly finds scores and chart in its memory. */
export type FillChart = (scores: Int32Array, slots: number, chart: Chart) => void;

/** Whether heads make one tree with one word under the root and no arcs that cross. */
export function isTree(heads: Int32Array, slots: number, seen: Int32Array): boolean {
  let roots = 0;
  for (let i = 1; i < slots; i++) {
    seen[i] = 0;
    if (heads[i] === 0) roots++;
  }
  if (roots !== 1) return false;
  for (let i = 1; i < slots; i++) {
    let at = i;
    while (at > 0 && seen[at] === 0) {
      seen[at] = i;
      at = heads[at] ?? 0;
    }
    if (at > 0 && seen[at] === i) return false;
  }
  for (let i = 1; i < slots; i++) {
    const head = heads[i] ?? 0;
    const low = Math.min(i, head);
    const high = Math.max(i, head);
    for (let k = low + 1; k < high; k++) {
      const h = heads[k] ?? 0;
      if (h < low || h > high) return false;
    }
  }
  return true;
}

/** Each word's best head, whether or not they make a tree. */
function takeBest(scores: Int32Array, slots: number, heads: Int32Array): void {
  for (let i = 1; i < slots; i++) {
    const row = i * slots;
    let best = 0;
    let most = scores[row] ?? 0;
    for (let j = 1; j < slots; j++) {
      const score = scores[row + j] ?? 0;
      if (score <= most || j === i) continue;
      best = j;
      most = score;
    }
    heads[i] = best;
  }
}

/** Where it is. */
function whereLargest(a: Int32Array, atA: number, b: Int32Array, atB: number, count: number): number {
  let where = 0;
  for (let k = 1; k < count; k++) if ((a[atA + k] ?? 0) + (b[atB + k] ?? 0) > (a[atA + where] ?? 0) + (b[atB + where] ?? 0)) where = k;
  return where;
}

/** Kinds of spans of the chart. */
const [LEFT, RIGHT, FROM_FIRST, FROM_LAST] = [0, 1, 2, 3];

/** The best of all trees without crossing arcs (Eisner 1996), the root's one word chosen last. */
function readTree(scores: Int32Array, slots: number, heads: Int32Array, chart: Chart): void {
  const { size, left, leftTurned, right, rightTurned, fromFirst, fromLastTurned } = chart;
  let root = 1;
  let best = -Infinity;
  for (let r = 1; r < slots; r++) {
    const sum = (right[size + r] ?? 0) + (left[r * size + slots - 1] ?? 0) + worthOf(scores[r * slots]);
    if (sum > best) {
      best = sum;
      root = r;
    }
  }
  heads[root] = 0;
  // spans that wait to be read, three numbers each
  const open = [RIGHT, 1, root, LEFT, root, slots - 1];
  for (let t = open.pop(); t !== undefined; t = open.pop()) {
    const s = open.pop() ?? 0;
    const kind = open.pop();
    if (s === t) continue;
    const forth = s * size;
    const back = t * size;
    if (kind === RIGHT) {
      const r = s + whereLargest(right, forth + s, fromLastTurned, back + s, t - s);
      open.push(RIGHT, s, r, FROM_LAST, r, t);
    } else if (kind === LEFT) {
      const r = s + 1 + whereLargest(fromFirst, forth + s + 1, leftTurned, back + s + 1, t - s);
      open.push(FROM_FIRST, s, r, LEFT, r, t);
    } else {
      if (kind === FROM_LAST) heads[s] = t;
      else heads[t] = s;
      const r = s + whereLargest(left, forth + s, rightTurned, back + s + 1, t - s);
      open.push(LEFT, s, r, RIGHT, r + 1, t);
    }
  }
}

/** The top of a stack goes under its neighbour on the stack or under the next word, whichever it fits better, once no word ahead fits under it better than elsewhere. */
function stepThrough(scores: Int32Array, slots: number, heads: Int32Array, wanted: Int32Array): void {
  const stack: number[] = [];
  let next = 1;
  while (next < slots || stack.length > 1) {
    const top = stack[stack.length - 1] ?? 0;
    const below = stack[stack.length - 2] ?? 0;
    const isOver = next >= slots;
    if (stack.length === 0) {
      stack.push(next++);
      continue;
    }
    let waits = false;
    for (let k = next; k < slots && !waits; k++) waits = wanted[k] === top;
    const ahead = isOver ? -Infinity : (scores[top * slots + next] ?? 0);
    const back = below === 0 ? -Infinity : (scores[top * slots + below] ?? 0);
    const want = wanted[top] ?? 0;
    if (isOver || (!waits && (want === below || want === next || (want < next && want !== 0)))) {
      if (below === 0 && isOver) break;
      if (back >= ahead && below !== 0) heads[top] = below;
      else if (!isOver) heads[top] = next;
      stack.pop();
      continue;
    }
    stack.push(next++);
  }
  heads[stack[0] ?? 1] = 0;
}

/** Makes a finder of trees: the best of those whose arcs do not cross, with one word under the root. */
export function makeTreeFinder(longest: number, chart = chartAt(new ArrayBuffer(CHART_BYTES), 0), fill: FillChart = fillChart): FindTree {
  const seen = new Int32Array(longest + 2);
  const wanted = new Int32Array(longest + 2);
  return (scores, slots, heads) => {
    takeBest(scores, slots, heads);
    if (isTree(heads, slots, seen)) return;
    if (slots <= SEARCHED + 1) {
      fill(scores, slots, chart);
      readTree(scores, slots, heads, chart);
    } else {
      wanted.set(heads.subarray(0, slots));
      stepThrough(scores, slots, heads, wanted);
    }
  };
}
