import { readFileSync } from 'node:fs';
import { type Analyze, createAnalyzer } from '../engine/index.ts';

/** One of the project's weights files. */
export const readWeights = (name: 'syntax' | 'people' | 'quotes'): Uint8Array =>
  readFileSync(new URL(`../engine/model/${name}.bin`, import.meta.url));

/** The analyzer with the project's own weights, read from disk. */
export function loadAnalyzer(): Analyze {
  return createAnalyzer({ syntax: readWeights('syntax'), people: readWeights('people'), quotes: readWeights('quotes') });
}
