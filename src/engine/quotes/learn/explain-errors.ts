import { POS } from '../../syntax/syntax.ts';
import { viewDocument } from '../derive-view.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { QuotesModel } from '../quotes-model.ts';
import { findReadings, type ScoredReading, scoreReadings, settleReadings } from '../readings/find-readings.ts';
import { alignGold, type GoldReading } from './gold-quotations.ts';
import type { QuotesExample } from './train-quotes.ts';

/** Causes of errors, worst first, as `explainErrors` counts them. */
export type ErrorCauses = Readonly<Record<string, number>>;

const wordsOf = (view: QuoteView, scored: ScoredReading): Set<number> => {
  const words = new Set<number>();
  for (const piece of scored.reading.content.pieces) for (let i = piece.first; i <= piece.last; i++) if (view.word[i] === 1) words.add(i);
  return words;
};

const sharedWith = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
};

/** How a content that shares words with the gold one went wrong. */
function contentError(words: ReadonlySet<number>, gold: GoldReading): string {
  const first = Math.min(...words);
  const last = Math.max(...words);
  const goldFirst = Math.min(...gold.words);
  const goldLast = Math.max(...gold.words);
  if (sharedWith(words, gold.words) === 0) return 'other words than the content';
  if (gold.content.length > 1 && (first > goldFirst || last < goldLast)) return 'a piece of the content is missing';
  if (first < goldFirst) return last > goldLast ? 'too long at both ends' : 'begins too early';
  if (first > goldFirst) return last < goldLast ? 'too short at both ends' : 'begins too late';
  return last > goldLast ? 'ends too late' : last < goldLast ? 'ends too early' : 'has a gap that is none';
}

/**
 * Why quotations of annotated articles are missed, cut wrongly, given to the wrong source, or found where there is
 * none: counts by cause. Numbers only, no words of the articles.
 */
export function explainErrors(examples: readonly QuotesExample[], model: QuotesModel): ErrorCauses {
  const counts = new Map<string, number>();
  const count = (cause: string): void => {
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  };
  for (const { document, syntax, mentions, gold: annotated } of examples) {
    const view = viewDocument(document, syntax, mentions);
    const gold = alignGold(view, annotated);
    const scored = scoreReadings(view, findReadings(view, model), model.accept);
    const kept = settleReadings(view, scored, model.threshold);
    const keptWords = kept.map((s) => wordsOf(view, s));
    const used = new Set<number>();
    for (const g of gold) {
      if (g.kind === 'attitude') continue;
      let best = -1;
      let bestFit = 0;
      keptWords.forEach((words, i) => {
        const shared = sharedWith(words, g.words);
        const fit = shared / (words.size + g.words.size - shared);
        if (fit > bestFit) {
          best = i;
          bestFit = fit;
        }
      });
      const match = kept[best];
      if (match && bestFit >= 0.5) {
        used.add(best);
        const { head } = match.reading.source;
        if (!g.source || (head >= g.source.first && head <= g.source.last)) {
          count(bestFit === 1 ? 'right, to the word' : 'right, other edges');
        } else if (head < 0) count(`source: none found (${g.kind})`);
        else if (view.sentenceOf[g.source.first] !== view.sentenceOf[match.reading.cue.token]) count('source: stands in another sentence');
        else count(`source: another phrase (${g.kind})`);
        continue;
      }
      if (g.cue < 0) {
        count('cue: no word of its own');
        continue;
      }
      const ofCue = (s: ScoredReading): boolean => s.reading.cue.token === g.cue || g.cueTokens.includes(s.reading.cue.token);
      const own = kept.find(ofCue) ?? scored.find(ofCue);
      if (!own)
        count(
          view.upos[g.cue] === POS.VERB
            ? `cue: verb not taken for one (${g.kind})`
            : `cue: noun or other word not taken for one (${g.kind})`,
        );
      else if (kept.includes(own)) count(`content: ${contentError(wordsOf(view, own), g)}`);
      else if (own.score < model.threshold) count(`judged no quotation (${g.kind})`);
      else count('lost to a quotation that shares its words');
    }
    kept.forEach((_, i) => {
      if (used.has(i)) return;
      const words = keptWords[i] ?? new Set<number>();
      const speech = gold.some((g) => g.kind !== 'attitude' && sharedWith(words, g.words) > 0);
      const attitude = gold.some((g) => g.kind === 'attitude' && sharedWith(words, g.words) * 2 >= words.size);
      if (speech) count('found: shares words with a quotation, matches none');
      else if (attitude) count('found: an attitude (not punished)');
      else if ([...words].some((w) => isMarked(view, w))) count('found: words in marks that are no quotation');
      else count('found: no quotation there');
    });
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}
