/** An averaged perceptron over hashed features (Collins 2002), dense while it learns. */
export class AveragedPerceptron {
  readonly rows: number;
  readonly classes: number;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private clock = 1;

  constructor(rows: number, classes: number) {
    this.rows = rows;
    this.classes = classes;
    this.weights = new Float32Array(rows * classes);
    this.totals = new Float64Array(rows * classes);
    this.stamps = new Int32Array(rows * classes);
  }

  score(features: Uint32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const mask = this.rows - 1;
    for (let f = 0; f < count; f++) {
      const row = ((features[f] ?? 0) & mask) * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c] = (scores[c] ?? 0) + (this.weights[row + c] ?? 0);
    }
  }

  /** Moves weight from the wrong class to the right one. */
  update(features: Uint32Array, count: number, right: number, wrong: number): void {
    const mask = this.rows - 1;
    for (let f = 0; f < count; f++) {
      const row = ((features[f] ?? 0) & mask) * this.classes;
      this.add(row + right, 1);
      this.add(row + wrong, -1);
    }
  }

  tick(): void {
    this.clock++;
  }

  private add(place: number, amount: number): void {
    const weight = this.weights[place] ?? 0;
    this.totals[place] = (this.totals[place] ?? 0) + (this.clock - (this.stamps[place] ?? 0)) * weight;
    this.stamps[place] = this.clock;
    this.weights[place] = weight + amount;
  }

  /** The mean of the weights over all steps. */
  average(): Float32Array {
    const mean = new Float32Array(this.weights.length);
    for (let i = 0; i < mean.length; i++) {
      mean[i] = ((this.totals[i] ?? 0) + (this.clock - (this.stamps[i] ?? 0)) * (this.weights[i] ?? 0)) / this.clock;
    }
    return mean;
  }
}
