import { type Constant, growTo, type Memory, makeKernel } from '../kernels/load-kernel.ts';
import { CODE } from '../kernels/matrix.wasm.ts';

interface Kernel {
  readonly memory: Memory;
  readonly FREE: Constant;
  readonly multiply: (m: number, k: number, n: number, a: number, b: number, c: number, scratch: number) => void;
}

let kernel: Kernel | undefined;

/**
 * `c += a · b` for matrices row by row: `a` is `m × k`, `b` is `k × n`, `c` is `m × n`; `m` in whole fours, `n` in whole
 * eights. Sums of single precision in one order, so that the same seed learns the same weights. Learners alone use it;
 * they run where there is WebAssembly, and throw a `TypeError` elsewhere.
 */
export function addProduct(m: number, k: number, n: number, a: Float32Array, b: Float32Array, c: Float32Array): void {
  kernel ??= makeKernel<Kernel>(CODE);
  if (!kernel) throw new TypeError('learning needs WebAssembly with SIMD');
  const { memory, multiply } = kernel;
  const atA = kernel.FREE.value;
  const atB = atA + m * k * 4;
  const atC = atB + k * n * 4;
  const scratch = atC + m * n * 4;
  growTo(memory, scratch + (m + 8) * k * 4);
  const floats = new Float32Array(memory.buffer);
  floats.set(a, atA >> 2);
  floats.set(b, atB >> 2);
  floats.set(c, atC >> 2);
  multiply(m, k, n, atA, atB, atC, scratch);
  c.set(floats.subarray(atC >> 2, (atC >> 2) + m * n));
}

/** `out = aᵀ`: `a` is `m × n`. */
export function transpose(m: number, n: number, a: Float32Array, out: Float32Array): void {
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) out[j * m + i] = a[i * n + j] ?? 0;
}
