/** The index of the first of sorted things whose offset is not below one: halved, since there may be thousands, asked for thousands of times. */
export function findFrom<T>(sorted: readonly T[], offset: number, offsetOf: (one: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && offsetOf(one) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
