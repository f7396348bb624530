/**
 * Time expressions and timelines, measured apart on the part of `timex-train` that rules were tuned on and on the part that they were
 * not; the dates of another genre; and what chrono-node and compromise-dates find in the same texts.
 */
import { createHash } from 'node:crypto';
import type { Command } from '../../command-line/command.ts';
import type { Given } from '../../command-line/read-arguments.ts';
import type { Analyze } from '../../engine/index.ts';
import { answerDocument } from '../analyze.ts';
import { dataOption, readCorpus, requireCorpora } from '../corpora.ts';
import type { JsonObject } from '../json-lines.ts';
import { loadAnalyzer } from '../load-analyzer.ts';
import { readWithChrono, readWithCompromise } from './read-with-libraries.ts';
import { type Figures, loadScorer, percent, printFigures, type TimelineScore, type TimeScore } from './scorers.ts';

/** Whether a document is held out from tuning: a sixth of them, by a hash of their name. */
const isHeldOut = ({ id }: JsonObject): boolean => (createHash('md5').update(String(id)).digest()[0] ?? 0) % 6 === 0;

const timeFigures = ({ strict, relaxed, type, value }: TimeScore): Figures => ({
  'strict F1': percent(strict.f1),
  'relaxed F1': percent(relaxed.f1),
  'type F1': percent(type.f1),
  'value F1': percent(value.f1),
});

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
const readDates = (list: unknown): readonly Dated[] => (Array.isArray(list) ? list : []);

/** The share of a corpus' dates that an expression over them resolves to the same value. */
function dateFigures(gold: readonly JsonObject[], predicted: readonly JsonObject[]): Figures {
  let [all, found, right] = [0, 0, 0];
  gold.forEach((document, index) => {
    const times = readDates(predicted[index]?.timexes);
    for (const date of readDates(document.dates)) {
      all++;
      const over = times.filter((time) => time.start < date.end && time.end > date.start);
      if (over.length > 0) found++;
      if (over.some((time) => time.value === date.value)) right++;
    }
  });
  return { found: percent(found / Math.max(1, all)), 'resolved right': percent(right / Math.max(1, all)) };
}

/** Figures by part: `tuned on`, `held out`, all of it, ours and two libraries', and the dates of `people-train`. */
async function scoreTimes(analyze: Analyze, data: string): Promise<Record<string, Figures>> {
  const scoreTime = await loadScorer<JsonObject, TimeScore>(data, 'score-time');
  const scoreTimeline = await loadScorer<JsonObject, TimelineScore>(data, 'score-timeline');
  const gold = readCorpus(data, 'timex-train');
  const answerAll = (documents: readonly JsonObject[]): JsonObject[] => documents.map((document) => answerDocument(analyze, document));
  const predicted = answerAll(gold);
  const people = readCorpus(data, 'people-train');
  const part = (documents: readonly JsonObject[]): Figures => {
    const { occurrence } = scoreTimeline(documents, predicted);
    return {
      ...timeFigures(scoreTime(documents, predicted)),
      'occurrences P': percent(occurrence.p),
      'occurrences R': percent(occurrence.r),
    };
  };
  return {
    'timex-train, tuned on': part(gold.filter((document) => !isHeldOut(document))),
    'timex-train, held out': part(gold.filter(isHeldOut)),
    'timex-train, all': part(gold),
    'timex-train by chrono': timeFigures(scoreTime(gold, gold.map(readWithChrono))),
    'timex-train by compromise-dates': timeFigures(scoreTime(gold, gold.map(readWithCompromise))),
    'dates of people-train': dateFigures(people, answerAll(people)),
  };
}

const options = { data: dataOption } as const;

export const timeCommand: Command<typeof options> = {
  call: 'npm run evaluate -- time',
  does: `Scores time expressions and timelines apart on what rules were tuned on and on what they were not, beside chrono-node and
compromise-dates on the same texts.`,
  usage: ['[--data FOLDER]'],
  options,
  examples: [''],
};

export async function evaluateTime({ values: { data } }: Given<typeof options>): Promise<void> {
  requireCorpora(data);
  for (const [name, figures] of Object.entries(await scoreTimes(loadAnalyzer(), data))) printFigures(name, figures);
}
