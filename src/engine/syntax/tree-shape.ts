/** What hangs from what, by token. */
export interface TreeShape {
  /** Words that hang from token `i`: `child[childStart[i] … childStart[i + 1])`, in order. */
  readonly childStart: Int32Array;
  readonly child: Int32Array;
  /** First and last token of each token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Reads the shape of trees off their heads (-1 for a root), in linear time however deep they are. */
export function readShape(head: Int32Array): TreeShape {
  const { childStart, child } = findChildren(head);
  const left = new Int32Array(head.length);
  for (let i = 0; i < left.length; i++) left[i] = i;
  const right = left.slice();
  // whoever stands farther left has told everything above him, so that a climb ends where one has been
  for (let i = 0; i < left.length; i++) for (let h = head[i] ?? -1; h >= 0 && (left[h] ?? 0) > i; h = head[h] ?? -1) left[h] = i;
  for (let i = left.length - 1; i >= 0; i--) for (let h = head[i] ?? -1; h >= 0 && (right[h] ?? 0) < i; h = head[h] ?? -1) right[h] = i;
  return { childStart, child, left, right };
}

function findChildren(head: Int32Array): Pick<TreeShape, 'childStart' | 'child'> {
  const count = head.length;
  const childStart = new Int32Array(count + 1);
  for (const h of head) if (h >= 0) childStart[h] = (childStart[h] ?? 0) + 1;
  for (let i = 1; i <= count; i++) childStart[i] = (childStart[i] ?? 0) + (childStart[i - 1] ?? 0);
  const child = new Int32Array(childStart[count] ?? 0);
  // from the last on: where a word's children end moves down to where they begin
  for (let i = count - 1; i >= 0; i--) {
    const h = head[i] ?? -1;
    if (h < 0) continue;
    const at = (childStart[h] ?? 0) - 1;
    childStart[h] = at;
    child[at] = i;
  }
  return { childStart, child };
}
