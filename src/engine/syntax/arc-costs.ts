import type { TransitionState } from './transition-state.ts';

/**
 * What each kind of action loses of the gold arcs (dynamic oracle for arc-hybrid, Goldberg and Nivre 2013): shift,
 * attach to the left, attach to the right. Written into `costs`.
 */
export function fillArcCosts({ stack, depth, next, n }: TransitionState, heads: Int32Array, costs: Int32Array): void {
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  let shift = 0;
  for (let d = 0; d < depth; d++) {
    const s = stack[d] ?? -1;
    if (heads[s] === next) shift++;
    if (next < n && heads[next] === s && s !== s0) shift++;
  }
  let children = 0;
  for (let b = next; b < n; b++) if (s0 >= 0 && heads[b] === s0) children++;
  const gold = s0 < 0 ? -1 : (heads[s0] ?? -1);
  costs[0] = shift;
  costs[1] = children + (s1 >= 0 && gold === s1 ? 1 : 0) + (gold > next ? 1 : 0);
  costs[2] = children + (gold >= next ? 1 : 0);
}
