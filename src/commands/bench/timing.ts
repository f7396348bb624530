/** Seconds that a run takes. */
export function timed(run: () => unknown): number {
  const from = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - from) / 1e9;
}

/** Seconds of the fastest of `rounds` runs: what the machine can do when nobody disturbs it. */
export const fastest = (rounds: number, run: () => unknown): number => Math.min(...Array.from({ length: rounds }, () => timed(run)));
