import type { Finding } from './finding.ts';
import type { Line } from './line.ts';
import { dropRestated } from './refiners/drop-restated.ts';
import { joinClockAndDay } from './refiners/join-clock-and-day.ts';
import { selectLongest } from './refiners/select-longest.ts';
import { shareInRange } from './refiners/share-in-range.ts';
import { widenByModifier } from './refiners/widen-by-modifier.ts';

/** From a line's findings to better ones. */
export type Refiner = (findings: readonly Finding[], line: Line) => readonly Finding[];

/** In this order: one reading for each word first, what is no second date away, then times with their days, then what two share, last the words around them. */
export const REFINERS: readonly Refiner[] = [
  (findings, line) => selectLongest(findings, line.cells.length),
  dropRestated,
  joinClockAndDay,
  shareInRange,
  widenByModifier,
];
