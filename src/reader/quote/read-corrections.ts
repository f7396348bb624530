import type { Correction } from '../article-data.ts';

/** Whether a value is one correction. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null || !('quotation' in value) || !('speaker' in value)) return false;
  return typeof value.quotation === 'string' && (value.speaker === null || typeof value.speaker === 'string');
}

/**
 * The corrections in a file that a reader exported and a publisher put beside the article; a string when it is no such
 * file, which says why.
 */
export function readCorrectionsFile(text: string, slug: string): readonly Correction[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (typeof value !== 'object' || value === null || !('corrections' in value) || !Array.isArray(value.corrections))
    return 'it holds no list of corrections';
  if (!('article' in value) || value.article !== slug) return `it is not about the article “${slug}”`;
  return value.corrections.every(isCorrection)
    ? value.corrections
    : 'one of its corrections is not a quotation’s id with a speaker’s id or null';
}
