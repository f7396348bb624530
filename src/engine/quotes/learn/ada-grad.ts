/** Weights that learn by AdaGrad (Duchi et al. 2011): the more one was moved, the shorter are its steps. */
export class AdaGradWeights {
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private kept = 0;

  /** `caution` is what has been moved at the beginning: the larger, the shorter are the first steps. */
  constructor(values: Float32Array, caution: number) {
    this.values = values;
    this.squares = new Float32Array(values.length).fill(caution);
    this.sums = new Float32Array(values.length);
  }

  /** One step of weight `i` against its slope. */
  step(i: number, slope: number, rate: number): void {
    this.squares[i] = (this.squares[i] ?? 0) + slope * slope;
    this.values[i] = (this.values[i] ?? 0) - (rate * slope) / Math.sqrt(this.squares[i] ?? 1);
  }

  /** Remembers the weights as they are now, for {@link mean}. */
  keep(): void {
    this.kept++;
    for (let i = 0; i < this.values.length; i++) this.sums[i] = (this.sums[i] ?? 0) + (this.values[i] ?? 0);
  }

  /** The mean of what was kept (Polyak and Juditsky 1992). */
  mean(): Float32Array {
    return this.sums.map((sum) => sum / this.kept);
  }
}
