/** Rounds weights to bytes; those within `dead` steps of nothing become nothing, and take no room in the compressed file. */
export function quantize(weights: Float32Array, dead = 0): { readonly weights: Int8Array; readonly scale: number } {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  // a few very large weights must not make all others coarse
  const greatest = sizes[Math.floor(sizes.length * 0.9999)] || 1;
  const scale = greatest / 60;
  const round = (w: number): number => {
    const rounded = Math.max(-127, Math.min(127, Math.round(w / scale)));
    return Math.abs(rounded) <= dead ? 0 : rounded;
  };
  return { weights: Int8Array.from(weights, round), scale };
}
