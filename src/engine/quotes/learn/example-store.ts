import type { FeatureList } from '../network/feature-list.ts';
import { featureOf } from '../network/feature-set.ts';

/** Grows as examples come in: each example's features, its group, its target and its weight. */
export class ExampleStore {
  ids = new Int32Array(1 << 16);
  used = 0;
  readonly starts: number[] = [0];
  readonly targets: number[] = [];
  readonly weights: number[] = [];
  /** First example of each group; examples of one group are ranked against each other. */
  readonly groups: number[] = [];

  /** Begins a new group. */
  beginGroup(): void {
    this.groups.push(this.targets.length);
  }

  add(features: FeatureList, target: number, weight = 1): void {
    if (this.used + features.count > this.ids.length) {
      const larger = new Int32Array(this.ids.length * 2);
      larger.set(this.ids);
      this.ids = larger;
    }
    for (let i = 0; i < features.count; i++) this.ids[this.used++] = featureOf(features.keys[i] ?? 0);
    this.starts.push(this.used);
    this.targets.push(target);
    this.weights.push(weight);
  }
}
