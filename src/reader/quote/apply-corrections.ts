import type { Quotation } from '../../engine/index.ts';
import type { ArticleData, Correction } from '../article-data.ts';

/**
 * The article with corrected speakers in place of those that the engine found; the words themselves never change. A
 * correction to a person who is not in the article is passed over. `rule` says who corrected. What carries on from a
 * corrected quotation, and is not corrected itself, has its speaker, too.
 */
export function applyCorrections(
  data: ArticleData,
  corrections: readonly Correction[],
  rule: 'reader-correction' | 'publisher-correction' = 'reader-correction',
): ArticleData {
  if (corrections.length === 0) return data;
  const speakerOf = new Map(corrections.map(({ quotation, speaker }) => [quotation, speaker]));
  const known = new Set(data.analysis.people.map((person) => person.id));
  // The corrected quotations so far, and what carries on from them, by where they begin.
  const corrected = new Map<number, string | undefined>();
  const correct = (quotation: Quotation): Quotation => {
    const speaker = speakerOf.get(quotation.id);
    const start = quotation.content[0]?.start ?? -1;
    if (speaker === undefined || (speaker !== null && !known.has(speaker))) {
      const before = quotation.evidence.find((evidence) => evidence.rule === 'continues-quotation')?.target?.start;
      if (before === undefined || !corrected.has(before)) return quotation;
      corrected.set(start, corrected.get(before));
      return withSpeaker(
        quotation,
        corrected.get(before),
        quotation.evidence.map((evidence) => (evidence.target?.start === before ? { ...evidence, rule: 'continues-corrected' } : evidence)),
      );
    }
    corrected.set(start, speaker ?? undefined);
    const said = quotation.evidence.filter((evidence) => evidence.rule.startsWith('said'));
    return {
      ...withSpeaker(quotation, speaker ?? undefined, [{ rule, certainty: 'stated' }, ...said]),
      certainty: 'stated',
      confidence: 1,
    };
  };
  return { ...data, analysis: { ...data.analysis, quotations: data.analysis.quotations.map(correct) } };
}

function withSpeaker(quotation: Quotation, speaker: string | undefined, evidence: Quotation['evidence']): Quotation {
  const { speaker: _, alsoBy: __, ...rest } = quotation;
  return { ...rest, ...(speaker === undefined ? {} : { speaker }), evidence };
}
