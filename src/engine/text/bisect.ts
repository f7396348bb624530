/** The first of the places `[low, high)` that `isBefore` is not true of, `high` when there is none; it must be true up to some place and never behind it. */
export function bisect(low: number, high: number, isBefore: (at: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
