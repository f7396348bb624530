import type { Quotation } from '../../engine/index.ts';
import type { ArticleData, Correction } from '../article-data.ts';

/** The article with the reader's corrections in place of what the engine found; the words themselves never change. */
export function applyCorrections(data: ArticleData, corrections: readonly Correction[]): ArticleData {
  if (corrections.length === 0) return data;
  const speakerOf = new Map(corrections.map(({ quotation, speaker }) => [quotation, speaker]));
  const correct = (quotation: Quotation): Quotation => {
    const speaker = speakerOf.get(quotation.id);
    if (speaker === undefined) return quotation;
    const { speaker: _, ...rest } = quotation;
    const said = quotation.evidence.filter((evidence) => evidence.rule.startsWith('said'));
    return {
      ...rest,
      ...(speaker === null ? {} : { speaker }),
      certainty: 'stated',
      confidence: 1,
      evidence: [{ rule: 'reader-correction', certainty: 'stated' }, ...said],
    };
  };
  return { ...data, analysis: { ...data.analysis, quotations: data.analysis.quotations.map(correct) } };
}
