/** Parameters that learn by AdaGrad (Duchi, Hazan and Singer 2011): a gradient is gathered, then taken as one step. */
export interface Parameters {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
}

/** Parameters that begin where `make` says, or at zero. */
export function makeParameters(length: number, make?: (i: number) => number): Parameters {
  const weights = new Float64Array(length);
  if (make) for (let i = 0; i < length; i++) weights[i] = make(i);
  return { weights, sums: new Float64Array(length).fill(0.02) };
}

/** One step on `length` weights from `at`, with the gradient from `from`; the gradient is cleared. */
export function step({ weights, sums }: Parameters, at: number, length: number, gradient: Float64Array, from: number, rate: number): void {
  for (let i = 0; i < length; i++) {
    const g = gradient[from + i] ?? 0;
    if (g === 0) continue;
    const s = (sums[at + i] ?? 0) + g * g;
    sums[at + i] = s;
    weights[at + i] = (weights[at + i] ?? 0) - (rate * g) / Math.sqrt(s);
  }
}

/** `out[to…] += x[from…] · W`, where W is `inputs × outputs` from `at`; `inputs` is a multiple of four. */
export function addProduct(
  x: Float64Array,
  from: number,
  inputs: number,
  w: Float64Array,
  at: number,
  outputs: number,
  out: Float64Array,
  to: number,
): void {
  for (let d = 0; d < inputs; d += 4) {
    const x0 = x[from + d] ?? 0;
    const x1 = x[from + d + 1] ?? 0;
    const x2 = x[from + d + 2] ?? 0;
    const x3 = x[from + d + 3] ?? 0;
    const w0 = at + d * outputs;
    const w1 = w0 + outputs;
    const w2 = w1 + outputs;
    const w3 = w2 + outputs;
    for (let h = 0; h < outputs; h++)
      out[to + h] = (out[to + h] ?? 0) + x0 * (w[w0 + h] ?? 0) + x1 * (w[w1 + h] ?? 0) + x2 * (w[w2 + h] ?? 0) + x3 * (w[w3 + h] ?? 0);
  }
}

/** The way back of {@link addProduct}: adds to the gradients of W and of x, given that of the output. */
export function addBackward(
  x: Float64Array,
  from: number,
  inputs: number,
  w: Float64Array,
  at: number,
  outputs: number,
  g: Float64Array,
  to: number,
  gradientOfW: Float64Array,
  gradientOfX: Float64Array,
): void {
  for (let d = 0; d < inputs; d++) {
    const xd = x[from + d] ?? 0;
    const row = at + d * outputs;
    let sum = 0;
    for (let h = 0; h < outputs; h++) {
      const gh = g[to + h] ?? 0;
      sum += gh * (w[row + h] ?? 0);
      gradientOfW[row + h] = (gradientOfW[row + h] ?? 0) + gh * xd;
    }
    gradientOfX[from + d] = (gradientOfX[from + d] ?? 0) + sum;
  }
}

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (let k = 0; k < scores.length; k++) top = Math.max(top, scores[k] ?? 0);
  let total = 0;
  for (let k = 0; k < scores.length; k++) {
    const p = Math.exp((scores[k] ?? 0) - top);
    scores[k] = p;
    total += p;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / total;
}

/** `out += x · W` for few outputs, skipping units at rest. */
export function addFew(x: Float64Array, w: Float64Array, at: number, out: Float64Array): void {
  const outputs = out.length;
  for (let h = 0; h < x.length; h++) {
    const u = x[h] ?? 0;
    if (u === 0) continue;
    const row = at + h * outputs;
    for (let k = 0; k < outputs; k++) out[k] = (out[k] ?? 0) + u * (w[row + k] ?? 0);
  }
}

/** The way back of {@link addFew}. */
export function addFewBackward(
  x: Float64Array,
  w: Float64Array,
  at: number,
  g: Float64Array,
  gradientOfW: Float64Array,
  gradientOfX: Float64Array,
): void {
  const outputs = g.length;
  for (let h = 0; h < x.length; h++) {
    const u = x[h] ?? 0;
    if (u === 0) continue;
    const row = at + h * outputs;
    let sum = 0;
    for (let k = 0; k < outputs; k++) {
      const gk = g[k] ?? 0;
      sum += gk * (w[row + k] ?? 0);
      gradientOfW[row + k] = (gradientOfW[row + k] ?? 0) + gk * u;
    }
    gradientOfX[h] = (gradientOfX[h] ?? 0) + sum;
  }
}
