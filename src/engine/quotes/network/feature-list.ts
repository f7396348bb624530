/** No decision looks at more features: so many weights of 8 bits stay within 16 when they are summed. */
export const MOST_FEATURES = 256;

/** The features of one decision, binary, in the order they were added: the key of each, see {@link featureOf}. */
export interface FeatureList {
  readonly keys: Int32Array;
  count: number;
}

export const makeFeatureList = (): FeatureList => ({ keys: new Int32Array(MOST_FEATURES), count: 0 });

/** Adds the feature that `kind` (a small number that names the question asked) has the value `value`. */
export function addFeature(list: FeatureList, kind: number, value: number): void {
  list.keys[list.count++] = value ^ Math.imul(kind + 1, 0x9e3779b1);
}

/** Adds a feature made of two values. */
export function addPair(list: FeatureList, kind: number, a: number, b: number): void {
  addFeature(list, kind, Math.imul(a, 0x01000193) ^ (b + 0x7f4a7c15));
}
