import { readFileSync } from 'node:fs';
import { type Analyze, createAnalyzer } from '../engine/index.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(`../engine/model/${name}.bin`, import.meta.url));

/** The analyzer with the project's own weights, read from disk. */
export function loadAnalyzer(): Analyze {
  return createAnalyzer({ syntax: read('syntax'), people: read('people'), quotes: read('quotes') });
}
