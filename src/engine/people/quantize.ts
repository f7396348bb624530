/** Rounds weights to bytes; those that round to nothing take no room in the compressed file. */
export function quantize(weights: Float32Array): { readonly weights: Int8Array; readonly scale: number } {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  // a few very large weights must not make all others coarse
  const greatest = sizes[Math.floor(sizes.length * 0.9999)] || 1;
  const scale = greatest / 60;
  return { weights: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale };
}
