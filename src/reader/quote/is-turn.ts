import type { Article, Quotation } from '../../engine/index.ts';

/**
 * Whether a quotation is a turn of a talk: what stands behind “MR HALE:” at the beginning of a paragraph. All of it is
 * theirs as it stands, though no marks stand around it, and marks within it are somebody else's words.
 */
export function isTurn({ text, headline }: Pick<Article, 'text' | 'headline'>, { kind, source, cue }: Quotation): boolean {
  const [colon, more] = cue ?? [];
  if (kind === 'direct' || source === undefined || colon === undefined || more !== undefined) return false;
  if (source.start < headline.end || text.slice(colon.start, colon.end) !== ':') return false;
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, source.start - 8), source.start)) && text.slice(source.end, colon.start).trim() === '';
}
