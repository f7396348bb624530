/** Parameters that learn by Adam (Kingma and Ba 2015): weights, the gradient that a batch gathers, and its running moments. */
export interface Parameters {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** Parameters that begin where `make` says, or at zero. */
export function makeParameters(length: number, make: () => number = () => 0): Parameters {
  return {
    weights: new Float32Array(length).map(make),
    gradient: new Float32Array(length),
    mean: new Float32Array(length),
    square: new Float32Array(length),
  };
}

/** Both moments forget at this rate: gradients of rare words should not linger (Dozat and Manning 2017). */
const KEPT = 0.9;
const TINY = 1e-8;
const LARGEST_NORM = 5;

/** One step on all parameters with their gathered gradients, together no longer than {@link LARGEST_NORM}; clears them. `steps` counts from one. */
export function stepAll(all: readonly Parameters[], rate: number, steps: number): void {
  let squares = 0;
  for (const { gradient } of all) for (let i = 0; i < gradient.length; i++) squares += (gradient[i] ?? 0) ** 2;
  const scale = Math.min(1, LARGEST_NORM / (Math.sqrt(squares) + 1e-6));
  const correction = 1 - KEPT ** steps;
  for (const { weights, gradient, mean, square } of all)
    for (let i = 0; i < weights.length; i++) {
      const g = (gradient[i] ?? 0) * scale;
      const m = KEPT * (mean[i] ?? 0) + (1 - KEPT) * g;
      const s = KEPT * (square[i] ?? 0) + (1 - KEPT) * g * g;
      mean[i] = m;
      square[i] = s;
      gradient[i] = 0;
      if (m !== 0) weights[i] = (weights[i] ?? 0) - (rate * (m / correction)) / (Math.sqrt(s / correction) + TINY);
    }
}
