import type { Analysis } from '../../engine/index.ts';
import { applyCorrections } from '../../reader/quote/apply-corrections.ts';
import { readCorrectionsFile } from '../../reader/quote/read-corrections.ts';
import type { Note } from './article-summary.ts';

/**
 * The analysis with the speakers that the file of corrections beside the article names; the page says of each that the
 * publisher corrected it. What of the file fits nothing is a note, and the rest of it applies.
 */
export function correctSpeakers(
  { slug, corrections: text }: { readonly slug: string; readonly corrections?: string },
  analysis: Analysis,
): { readonly analysis: Analysis; readonly notes: readonly Note[] } {
  if (text === undefined) return { analysis, notes: [] };
  const file = `${slug}.corrections.json`;
  const corrections = readCorrectionsFile(text, slug);
  if (typeof corrections === 'string') return { analysis, notes: [{ file, reason: `${corrections}; it was passed over` }] };
  const quotations = new Set(analysis.quotations.map(({ id }) => id));
  const people = new Set(analysis.people.map(({ id }) => id));
  const notes = corrections.flatMap(({ quotation, speaker }): readonly Note[] => {
    if (!quotations.has(quotation)) return [{ file, reason: `the article has no quotation “${quotation}” now` }];
    return speaker === null || people.has(speaker) ? [] : [{ file, reason: `nobody in the article has the id “${speaker}”` }];
  });
  return { analysis: applyCorrections({ slug, analysis }, corrections, 'publisher-correction').analysis, notes };
}
