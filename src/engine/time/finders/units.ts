import type { Match } from '../finding.ts';
import { UNIT, UNIT_LETTERS } from '../lexicon.ts';

/** The units that parts of a unit are told in. */
const FINER: ReadonlyMap<number, { readonly count: number; readonly letter: string }> = new Map([
  [UNIT.year, { count: 12, letter: 'M' }],
  [UNIT.hour, { count: 60, letter: 'M' }],
  [UNIT.minute, { count: 60, letter: 'S' }],
]);

/** The TIMEX3 value of so many units: `P2W`, `PT90M`, `P2Y6M`, `PXD` for no certain number. */
export function durationValue(unit: number, count: number | undefined): string {
  if (unit === UNIT.decade) return count === undefined ? 'PXDE' : `P${count * 10}Y`;
  if (unit === UNIT.century) return count === undefined ? 'PXCE' : `P${count * 100}Y`;
  if (unit === UNIT.millennium) return count === undefined ? 'PXL' : `P${count * 1000}Y`;
  if (unit === UNIT.fortnight) return count === undefined ? 'PXW' : `P${count * 2}W`;
  const letters = UNIT_LETTERS[unit] ?? 'D';
  const clock = letters.length === 2 && letters.startsWith('T');
  const letter = clock ? letters.slice(1) : letters;
  const prefix = clock ? 'PT' : 'P';
  if (count === undefined) return `${prefix}X${letter}`;
  const whole = Math.floor(count);
  const rest = count - whole;
  if (rest === 0) return `${prefix}${whole}${letter}`;
  const finer = FINER.get(unit);
  if (!finer) return `${prefix}${Number(count.toFixed(2))}${letter}`;
  const small = Math.round(rest * finer.count);
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${small}${finer.letter}`;
}

/** How many units a match speaks of: undefined for “a few”, “several” and for a range. */
export function countOf(match: Match): { readonly count: number | undefined; readonly mod?: string } {
  if (match.has('COUPLE')) return { count: 2, mod: 'APPROX' };
  if (match.has('VAGUE')) return { count: undefined };
  const number = match.cell(['CARDINAL', 'SMALLNUM', 'YEARNUM']);
  if (match.has('HALF')) return { count: (number?.value ?? (match.has('AND') ? 1 : 0)) + 0.5 };
  if (number) return { count: number.value };
  return { count: match.has('AN', 'UNIT', 'ANOTHER') ? 1 : undefined };
}

/** The unit a match speaks of. */
export const unitOf = (match: Match): number => match.value(['UNIT', 'UNITS']);
