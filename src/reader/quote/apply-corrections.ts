import type { Quotation } from '../../engine/index.ts';
import type { ArticleData, Correction } from '../article-data.ts';

/**
 * The article with corrected speakers in place of those that the engine found; the words themselves never change. A
 * correction to a person who is not in the article is passed over. `rule` says who corrected.
 */
export function applyCorrections(
  data: ArticleData,
  corrections: readonly Correction[],
  rule: 'reader-correction' | 'publisher-correction' = 'reader-correction',
): ArticleData {
  if (corrections.length === 0) return data;
  const speakerOf = new Map(corrections.map(({ quotation, speaker }) => [quotation, speaker]));
  const known = new Set(data.analysis.people.map((person) => person.id));
  const correct = (quotation: Quotation): Quotation => {
    const speaker = speakerOf.get(quotation.id);
    if (speaker === undefined || (speaker !== null && !known.has(speaker))) return quotation;
    const { speaker: _, alsoBy: __, ...rest } = quotation;
    const said = quotation.evidence.filter((evidence) => evidence.rule.startsWith('said'));
    return {
      ...rest,
      ...(speaker === null ? {} : { speaker }),
      certainty: 'stated',
      confidence: 1,
      evidence: [{ rule, certainty: 'stated' }, ...said],
    };
  };
  return { ...data, analysis: { ...data.analysis, quotations: data.analysis.quotations.map(correct) } };
}
