/** The tokens that hang from each token, in order, as one list and where each token's part of it starts. */
export function findChildren(head: Int32Array, count: number): { childStart: Int32Array; child: Int32Array } {
  const childStart = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    const h = head[i] ?? -1;
    if (h >= 0) childStart[h + 1] = (childStart[h + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) childStart[i + 1] = (childStart[i + 1] ?? 0) + (childStart[i] ?? 0);
  const fill = childStart.slice(0, count + 1);
  const child = new Int32Array(childStart[count] ?? 0);
  for (let i = 0; i < count; i++) {
    const h = head[i] ?? -1;
    if (h < 0) continue;
    const at = fill[h] ?? 0;
    child[at] = i;
    fill[h] = at + 1;
  }
  return { childStart, child };
}

/** Subtree edges, leaves first, so that deep trees cost no more than flat ones. */
export function findEdges(head: Int32Array, childStart: Int32Array, count: number): { left: Int32Array; right: Int32Array } {
  const left = new Int32Array(count);
  for (let i = 0; i < count; i++) left[i] = i;
  const right = left.slice();
  const open = new Int32Array(count);
  const queue = new Int32Array(count);
  let tail = 0;
  for (let i = 0; i < count; i++) {
    open[i] = (childStart[i + 1] ?? 0) - (childStart[i] ?? 0);
    if (open[i] === 0) queue[tail++] = i;
  }
  for (let at = 0; at < tail; at++) {
    const i = queue[at] ?? 0;
    const h = head[i] ?? -1;
    if (h < 0) continue;
    if ((left[i] ?? 0) < (left[h] ?? 0)) left[h] = left[i] ?? 0;
    if ((right[i] ?? 0) > (right[h] ?? 0)) right[h] = right[i] ?? 0;
    const rest = (open[h] ?? 0) - 1;
    open[h] = rest;
    if (rest === 0) queue[tail++] = h;
  }
  return { left, right };
}
