/**
 * The recurrent pooling of a quasi-recurrent network (Bradbury et al. 2017), in both directions, and its way back. Of each
 * slot a row of `6 × units` asks: to the right and to the left, what is new (between −1 and 1), how much of what was
 * before is kept, how much is let out (between 0 and 1). Straight lines stand for the curves: they cost less to run.
 */

const squash = (x: number): number => Math.max(-1, Math.min(1, x));
const gate = (x: number): number => Math.max(0, Math.min(1, x * 0.25 + 0.5));

/** Where one step of a sentence has its row of what is asked, its states, and the states of the step before (−1: there is none). */
interface Step {
  readonly at: number;
  readonly to: number;
  readonly from: number;
}

/** The `k`-th step through the slots `first` to `end - 1`, to the right (direction 0) or to the left (1). */
function stepOf(first: number, end: number, direction: number, k: number, units: number): Step {
  const t = direction === 0 ? first + k : end - 1 - k;
  const to = (2 * t + direction) * units;
  const from = k === 0 ? -1 : direction === 0 ? to - 2 * units : to + 2 * units;
  return { at: 3 * to, to, from };
}

/** Turns `y` into gates, and fills `state` and `out`, a row of `2 × units` a slot. */
export function pool(y: Float32Array, starts: readonly number[], units: number, state: Float32Array, out: Float32Array): void {
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s] ?? 0;
    const end = starts[s + 1] ?? 0;
    for (let direction = 0; direction < 2; direction++)
      for (let k = 0; k < end - first; k++) {
        const { at, to, from } = stepOf(first, end, direction, k, units);
        for (let u = 0; u < units; u++) {
          const fresh = squash(y[at + u] ?? 0);
          const kept = gate(y[at + units + u] ?? 0);
          const shown = gate(y[at + 2 * units + u] ?? 0);
          y[at + u] = fresh;
          y[at + units + u] = kept;
          y[at + 2 * units + u] = shown;
          const c = kept * (from < 0 ? 0 : (state[from + u] ?? 0)) + (1 - kept) * fresh;
          state[to + u] = c;
          out[to + u] = shown * c;
        }
      }
  }
}

/** The way back of {@link pool}: `y` holds the gates and gets their gradient, `dOut` is the gradient of `out`. */
export function poolBackward(y: Float32Array, starts: readonly number[], units: number, state: Float32Array, dOut: Float32Array): void {
  const carried = new Float32Array(units);
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s] ?? 0;
    const end = starts[s + 1] ?? 0;
    for (let direction = 0; direction < 2; direction++) {
      carried.fill(0);
      for (let k = end - first - 1; k >= 0; k--) {
        const { at, to, from } = stepOf(first, end, direction, k, units);
        for (let u = 0; u < units; u++) {
          const fresh = y[at + u] ?? 0;
          const kept = y[at + units + u] ?? 0;
          const shown = y[at + 2 * units + u] ?? 0;
          const d = dOut[to + u] ?? 0;
          const dState = (carried[u] ?? 0) + d * shown;
          const last = from < 0 ? 0 : (state[from + u] ?? 0);
          y[at + u] = fresh > -1 && fresh < 1 ? dState * (1 - kept) : 0;
          y[at + units + u] = kept > 0 && kept < 1 ? dState * (last - fresh) * 0.25 : 0;
          y[at + 2 * units + u] = shown > 0 && shown < 1 ? d * (state[to + u] ?? 0) * 0.25 : 0;
          carried[u] = dState * kept;
        }
      }
    }
  }
}
