import type { Span } from '../types.ts';
import { hashString } from './content-hash.ts';
import type { Piece } from './pieces.ts';
import type { Proof } from './proof.ts';
import { classOf } from './sketch.ts';
import { readWords, type Words, wordAt } from './words.ts';

const hashOf18 = (text: string): number => Math.max(1, hashString(text.toLowerCase()) >>> 14);

/** Words after a name that only say more of it. */
const ADDS = new Set(['of', 'in', 'for', 'at', 'from', 'who', 'which', 'with', 'under']);
const isSuffix = (form: string | undefined): boolean => /^(?:jr|sr|I{2,3}|IV)$/i.test(form ?? '');

/**
 * The word of `[first, last)` that names somebody: the last name before what only says more (“Ada Brandt, head of the
 * Saltby Museum” is Brandt), or the last word where there is none. Undefined without words.
 */
function findNamingWord(words: Words, first: number, last: number): number | undefined {
  let naming: number | undefined;
  for (let at = first; at < last; at++) {
    if (classOf(words.sketch.charAt(at)) === 'name' && !(naming !== undefined && isSuffix(words.form[at]))) naming = at;
    const goesOn = /,/.test(words.text.slice(words.end[at], words.start[at + 1])) || ADDS.has(words.form[at + 1] ?? '');
    if (naming !== undefined && goesOn) break;
  }
  return naming ?? (last > first ? last - 1 : undefined);
}

/** The hash of a speaker: the last name, which is how an article goes on to name people. */
export function hashSpeaker(name: string | undefined): number {
  if (name === undefined) return 0;
  const words = readWords(name);
  const at = findNamingWord(words, 0, words.count);
  return at === undefined ? 0 : hashSource(words.form[at] ?? '');
}

/** The hash of one word of the text, for the word that names the source. */
export const hashSource = (form: string): number => hashOf18(form.replace(/'s$/, ''));

/** The word that names the source and where the source stands, counted from the first piece. */
export function locateSource(
  words: Words,
  source: Span | undefined,
  piece: Piece,
): Pick<Proof, 'source' | 'sourceBeside' | 'sourceOffset'> {
  const none = { source: 0, sourceBeside: 0, sourceOffset: 0 };
  if (!source) return none;
  const first = wordAt(words, source.start);
  let last = first;
  while (last + 1 < words.count && (words.start[last + 1] ?? 0) < source.end) last++;
  const form = words.form[findNamingWord(words, first, last + 1) ?? last];
  const sourceOffset = last >= piece.last ? Math.max(0, first - piece.last) : last - piece.first;
  const beside = words.form[sourceOffset >= 0 ? first : last];
  if (form === undefined || beside === undefined || Math.abs(sourceOffset) > 31) return none;
  return { source: hashSource(form), sourceBeside: hashSource(beside), sourceOffset };
}
