import { readFileSync } from 'node:fs';
import { parseDocument } from '../../../src/engine/syntax/parse-document.ts';
import { readSyntaxModel } from '../../../src/engine/syntax/syntax-model.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { buildTimeline } from '../../../src/engine/time/build-timeline.ts';
import { findTimeExpressions } from '../../../src/engine/time/find-time-expressions.ts';

const model = readSyntaxModel(new Uint8Array(readFileSync(new URL('../../../src/engine/model/syntax.bin', import.meta.url))));

/** A Wednesday. */
export const PUBLISHED = '2023-05-10';

/** The document, its syntax and its time expressions. */
export function readTimes(text: string, published: string | undefined = PUBLISHED) {
  const { document } = readDocument(text, published === undefined ? {} : { published });
  const syntax = parseDocument(document, model);
  return { document, syntax, times: findTimeExpressions(document, syntax) };
}

/** Each expression as “words = value” in text order, with its `mod` where it has one. */
export const timesOf = (text: string, published?: string): string[] =>
  readTimes(`A headline\n\n${text}`, published).times.map(
    ({ span, value, mod }) => `${`A headline\n\n${text}`.slice(span.start, span.end)} = ${value}${mod ? ` ${mod}` : ''}`,
  );

/** The timeline of an article as rows of day, status, voice and words. */
export function timelineOf(text: string, published: string = PUBLISHED) {
  const whole = `A headline\n\n${text}`;
  const { document, syntax, times } = readTimes(whole, published);
  return buildTimeline(document, syntax, times, [], []).map(({ when, status, voice, summary, places, order }) => ({
    when,
    status,
    voice,
    words: whole.slice(summary.start, summary.end),
    places: places.map(({ start, end }) => whole.slice(start, end)),
    ...(order && { order: `${order.side} by “${whole.slice(order.word.start, order.word.end)}”` }),
  }));
}
