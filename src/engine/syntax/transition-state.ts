/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence of `n` words: a stack,
 * the next word of the buffer, and the arcs so far. The root is a virtual word `n` at the end of the buffer.
 */
export interface TransitionState {
  n: number;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** The last child so far on each side and the one before it, -1 for none. */
  readonly leftChild: Int32Array;
  readonly rightChild: Int32Array;
  readonly leftChild2: Int32Array;
  readonly rightChild2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

/** Puts the next word on the stack; makes the top a child of the next word; makes it a child of the word below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function makeState(capacity: number): TransitionState {
  const column = (): Int32Array => new Int32Array(capacity + 2);
  return {
    n: 0,
    stack: column(),
    depth: 0,
    next: 0,
    head: column(),
    label: column(),
    leftChild: column(),
    rightChild: column(),
    leftChild2: column(),
    rightChild2: column(),
    leftCount: column(),
    rightCount: column(),
  };
}

export function resetState(state: TransitionState, n: number): void {
  state.n = n;
  state.depth = 0;
  state.next = 0;
  for (const column of [state.leftChild, state.rightChild, state.leftChild2, state.rightChild2, state.head, state.label])
    column.fill(-1, 0, n + 1);
  state.leftCount.fill(0, 0, n + 1);
  state.rightCount.fill(0, 0, n + 1);
}

export const isDone = (state: TransitionState): boolean => state.next === state.n && state.depth === 0;
export const canShift = (state: TransitionState): boolean => state.next < state.n;
/** Below the root the last word goes only to the root, so that a sentence has one root. */
export const canAttachLeft = (state: TransitionState): boolean => state.depth > 0 && (state.next < state.n || state.depth === 1);
export const canAttachRight = (state: TransitionState): boolean => state.depth > 1;

/** Takes an action; `label` is that of the new arc. */
export function apply(state: TransitionState, action: number, label: number): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[--state.depth] ?? 0;
  const head = action === LEFT ? state.next : (state.stack[state.depth - 1] ?? 0);
  state.head[child] = head;
  state.label[child] = label;
  if (action === LEFT) {
    state.leftChild2[head] = state.leftChild[head] ?? -1;
    state.leftChild[head] = child;
    state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
  } else {
    state.rightChild2[head] = state.rightChild[head] ?? -1;
    state.rightChild[head] = child;
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
  }
}
