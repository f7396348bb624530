import { ALPHABET } from './sketch.ts';

/** `value` as `width` digits of six bits each; what does not fit becomes the largest number that does. */
export function writeDigits(value: number, width: number): string {
  let rest = Math.max(0, Math.min(Math.floor(value), 64 ** width - 1));
  let digits = '';
  for (let i = 0; i < width; i++) {
    digits = ALPHABET.charAt(rest % 64) + digits;
    rest = Math.floor(rest / 64);
  }
  return digits;
}

/** The number that the digits stand for; 0 for none. */
export function readDigits(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 64 + Math.max(0, ALPHABET.indexOf(digit));
  return value;
}
