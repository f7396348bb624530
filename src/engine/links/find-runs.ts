/** This many characters of a sketch are looked up at once. */
const RUN = 3;

/** The places where a run of characters stands in a sketch, in order. */
export type FindRun = (run: string) => Iterable<number>;

/**
 * Finds all places of a run of characters in a sketch, in order and without reading the sketch again for each: chains of
 * the places whose next three characters fall together. Shorter runs are searched for in the sketch.
 */
export function createRunFinder(sketch: string): FindRun {
  const bits = Math.min(18, Math.max(8, Math.ceil(Math.log2(sketch.length + 1))));
  const first = new Int32Array(2 ** bits).fill(-1);
  const next = new Int32Array(sketch.length);
  const chainAt = (text: string, at: number): number => {
    const mixed = (text.charCodeAt(at) * 64 + text.charCodeAt(at + 1)) * 64 + text.charCodeAt(at + 2);
    return Math.imul(mixed, 0x9e3779b1) >>> (32 - bits);
  };
  for (let at = sketch.length - RUN; at >= 0; at--) {
    const chain = chainAt(sketch, at);
    next[at] = first[chain] ?? -1;
    first[chain] = at;
  }
  return function* find(run) {
    if (run === '') return;
    if (run.length < RUN) {
      for (let at = sketch.indexOf(run); at >= 0; at = sketch.indexOf(run, at + 1)) yield at;
      return;
    }
    for (let at = first[chainAt(run, 0)] ?? -1; at >= 0; at = next[at] ?? -1) if (sketch.startsWith(run, at)) yield at;
  };
}
