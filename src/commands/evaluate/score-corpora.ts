/** Runs the whole analysis over the corpora and asks the scorers beside them: the figures that a user of the commands would get. */
import { dirname, join, resolve } from 'node:path';
import type { Analyze } from '../../engine/index.ts';
import { answerDocument } from '../analyze.ts';
import { readCorpus, readDocuments } from '../corpora.ts';
import type { JsonObject } from '../json-lines.ts';
import { otherMarks, printWith } from './other-marks.ts';
import { type Figures, loadScorer, type Prf, percent, type TimelineScore, type TimeScore } from './scorers.ts';

interface QuoteScore {
  readonly contentExact: Prf;
  readonly contentOverlap: Prf;
  readonly endToEnd: Prf;
  readonly marked: Prf;
  readonly speakerAccuracy: number;
  readonly nameAccuracy: number | null;
  readonly recallByKind: Readonly<Record<'direct' | 'mixed' | 'indirect', number | null>>;
}
const prf = (name: string, x: Prf): Figures => ({
  [`${name} P`]: percent(x.p),
  [`${name} R`]: percent(x.r),
  [`${name} F1`]: percent(x.f1),
});

function quoteFigures(score: QuoteScore): Figures {
  return {
    ...prf('content overlap', score.contentOverlap),
    ...prf('content exact', score.contentExact),
    ...prf('end to end', score.endToEnd),
    ...prf('marked end to end', score.marked),
    'speaker accuracy': percent(score.speakerAccuracy),
    ...(score.nameAccuracy === null ? {} : { 'name accuracy': percent(score.nameAccuracy) }),
    'recall direct': percent(score.recallByKind.direct),
    'recall mixed': percent(score.recallByKind.mixed),
    'recall indirect': percent(score.recallByKind.indirect),
  };
}

/** Figures by corpus: the bundled article, `quotes-dev` as it is and in other marks, `timex-train` and its timeline. */
export async function scoreCorpora(analyze: Analyze, data: string): Promise<Record<string, Figures>> {
  const scoreQuotes = await loadScorer<JsonObject, QuoteScore>(data, 'score-quotes');
  const scoreTime = await loadScorer<JsonObject, TimeScore>(data, 'score-time');
  const scoreTimeline = await loadScorer<JsonObject, TimelineScore>(data, 'score-timeline');
  const predict = (documents: readonly JsonObject[]): unknown[] => documents.map((document) => answerDocument(analyze, document));
  const timeFigures = (gold: JsonObject[], predicted: unknown[]): Figures => {
    const { strict, relaxed, type, value } = scoreTime(gold, predicted);
    return { ...prf('strict', strict), ...prf('relaxed', relaxed), ...prf('type', type), ...prf('value', value) };
  };

  const bundled = readDocuments(join(dirname(resolve(data)), 'gold/article.jsonl'));
  const bundledResults = predict(bundled);
  const dev = readCorpus(data, 'quotes-dev');
  const inOtherMarks = otherMarks.map((marks): [string, Figures] => {
    const printed = dev.map((document) => printWith(marks, document));
    const { endToEnd, marked, speakerAccuracy } = scoreQuotes(printed, predict(printed));
    const figures = { 'end to end F1': percent(endToEnd.f1), 'marked end to end F1': percent(marked.f1) };
    return [`quotes-dev in ${marks}`, { ...figures, 'speaker accuracy': percent(speakerAccuracy) }];
  });
  const timex = readCorpus(data, 'timex-train');
  const timexResults = predict(timex);
  const timeline = scoreTimeline(timex, timexResults);
  return {
    'bundled article': { ...quoteFigures(scoreQuotes(bundled, bundledResults)), ...timeFigures(bundled, bundledResults) },
    'quotes-dev': quoteFigures(scoreQuotes(dev, predict(dev))),
    ...Object.fromEntries(inOtherMarks),
    'timex-train': timeFigures(timex, timexResults),
    'timeline of timex-train': { ...prf('occurrences', timeline.occurrence), ...prf('all events', timeline.all) },
  };
}
