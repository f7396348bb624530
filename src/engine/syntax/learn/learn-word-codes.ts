/**
 * Residual vector quantization (Chen, Guan and Wang 2010) of word vectors: each word becomes a few bytes, the first of
 * which is its class (a k-means cluster), each next one a correction of what the ones before leave over.
 */
export interface WordVectors {
  readonly words: readonly string[];
  /** `words.length × dimensions`, row by row. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

export const CODES = 256;

/** Unit length, mean taken off: classes should follow meaning, not how often a word is used. */
function normalize({ words, vectors, dimensions }: WordVectors): Float32Array {
  const out = new Float32Array(words.length * dimensions);
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < words.length; i++) {
    let norm = 1e-9;
    for (let d = 0; d < dimensions; d++) norm += (vectors[i * dimensions + d] ?? 0) ** 2;
    const scale = 1 / Math.sqrt(norm);
    for (let d = 0; d < dimensions; d++) {
      const x = (vectors[i * dimensions + d] ?? 0) * scale;
      out[i * dimensions + d] = x;
      mean[d] = (mean[d] ?? 0) + x / words.length;
    }
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) - (mean[i % dimensions] ?? 0);
  return out;
}

/** The nearest center of one row. */
function nearest(rows: Float32Array, row: number, centers: Float32Array, halfNorms: Float64Array, dimensions: number): number {
  let best = 0;
  let bestScore = -Infinity;
  const at = row * dimensions;
  for (let c = 0; c < CODES; c++) {
    let score = -(halfNorms[c] ?? 0);
    const from = c * dimensions;
    for (let d = 0; d < dimensions; d++) score += (rows[at + d] ?? 0) * (centers[from + d] ?? 0);
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}

function halfNormsOf(centers: Float32Array, dimensions: number): Float64Array {
  const half = new Float64Array(CODES);
  for (let i = 0; i < centers.length; i++) {
    const c = Math.floor(i / dimensions);
    half[c] = (half[c] ?? 0) + ((centers[i] ?? 0) * (centers[i] ?? 0)) / 2;
  }
  return half;
}

/** Lloyd's k-means from evenly spread words; the commonest `sample` words place the centers. */
function cluster(rows: Float32Array, count: number, dimensions: number, rounds: number, sample: number): Uint8Array {
  const used = Math.min(sample, count);
  const centers = new Float32Array(CODES * dimensions);
  for (let c = 0; c < CODES; c++) {
    const from = Math.floor((c * used) / CODES) * dimensions;
    centers.set(rows.subarray(from, from + dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const half = halfNormsOf(centers, dimensions);
    const sums = new Float64Array(centers.length);
    const sizes = new Int32Array(CODES);
    for (let i = 0; i < used; i++) {
      const c = nearest(rows, i, centers, half, dimensions);
      sizes[c] = (sizes[c] ?? 0) + 1;
      for (let d = 0; d < dimensions; d++) sums[c * dimensions + d] = (sums[c * dimensions + d] ?? 0) + (rows[i * dimensions + d] ?? 0);
    }
    for (let i = 0; i < centers.length; i++) {
      const size = sizes[Math.floor(i / dimensions)] ?? 0;
      if (size > 0) centers[i] = (sums[i] ?? 0) / size;
    }
  }
  const half = halfNormsOf(centers, dimensions);
  const codes = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const c = nearest(rows, i, centers, half, dimensions);
    codes[i] = c;
    for (let d = 0; d < dimensions; d++) rows[i * dimensions + d] = (rows[i * dimensions + d] ?? 0) - (centers[c * dimensions + d] ?? 0);
  }
  return codes;
}

/** Codes level by level: `levels × words`. Deterministic: no random choice is made. */
export function learnWordCodes(vectors: WordVectors, levels: number, report: (line: string) => void): Uint8Array {
  const { words, dimensions } = vectors;
  const rows = normalize(vectors);
  const energy = (): number => rows.reduce((sum, x) => sum + x * x, 0);
  const whole = energy();
  const codes = new Uint8Array(levels * words.length);
  for (let level = 0; level < levels; level++) {
    codes.set(cluster(rows, words.length, dimensions, 8, 12_000), level * words.length);
    report(`level ${level + 1}: ${(100 - (100 * energy()) / whole).toFixed(1)} % of the variance kept`);
  }
  return codes;
}
