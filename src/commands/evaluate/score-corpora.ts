/** Runs the whole analysis over the corpora and asks the scorers beside them: the figures that a user of the commands would get. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analyze } from '../../engine/index.ts';
import { answerDocument } from '../analyze.ts';
import type { JsonObject } from '../json-lines.ts';
import { otherMarks, printWith } from './other-marks.ts';

/** Named figures, in percent. */
export type Figures = Readonly<Record<string, number>>;

/** Precision, recall and F1 as the scorers give them, from 0 to 1. */
interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
interface QuoteScore {
  readonly contentExact: Prf;
  readonly contentOverlap: Prf;
  readonly endToEnd: Prf;
  readonly marked: Prf;
  readonly speakerAccuracy: number;
  readonly nameAccuracy: number | null;
  readonly recallByKind: Readonly<Record<'direct' | 'mixed' | 'indirect', number | null>>;
}
type Score<Result> = (gold: readonly JsonObject[], predicted: readonly unknown[]) => Result;

/** The documents of a `.jsonl` file. Throws with the file's name when it is not there. */
export function readDocuments(file: string): JsonObject[] {
  if (!existsSync(file)) throw new Error(`${file} is not there: give the folder with the corpora and scorers as --data FOLDER`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function loadScorer<Result>(data: string, name: string): Promise<Score<Result>> {
  const module: { score: Score<Result> } = await import(pathToFileURL(resolve(data, `${name}.mjs`)).href);
  return module.score;
}

const percent = (x: number | null | undefined): number => Math.round(1000 * (x ?? 0)) / 10;
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
  const scoreQuotes = await loadScorer<QuoteScore>(data, 'score-quotes');
  const scoreTime = await loadScorer<Record<'strict' | 'relaxed' | 'type' | 'value', Prf>>(data, 'score-time');
  const scoreTimeline = await loadScorer<Record<'all' | 'occurrence', Prf>>(data, 'score-timeline');
  const predict = (documents: readonly JsonObject[]): unknown[] => documents.map((document) => answerDocument(analyze, document));
  const timeFigures = (gold: JsonObject[], predicted: unknown[]): Figures => {
    const { strict, relaxed, type, value } = scoreTime(gold, predicted);
    return { ...prf('strict', strict), ...prf('relaxed', relaxed), ...prf('type', type), ...prf('value', value) };
  };

  const bundled = readDocuments(join(dirname(resolve(data)), 'gold/article.jsonl'));
  const bundledResults = predict(bundled);
  const dev = readDocuments(join(data, 'data/quotes-dev.jsonl'));
  const inOtherMarks = otherMarks.map((marks): [string, Figures] => {
    const printed = dev.map((document) => printWith(marks, document));
    const { endToEnd, marked, speakerAccuracy } = scoreQuotes(printed, predict(printed));
    const figures = { 'end to end F1': percent(endToEnd.f1), 'marked end to end F1': percent(marked.f1) };
    return [`quotes-dev in ${marks}`, { ...figures, 'speaker accuracy': percent(speakerAccuracy) }];
  });
  const timex = readDocuments(join(data, 'data/timex-train.jsonl'));
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
