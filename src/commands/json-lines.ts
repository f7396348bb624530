/**
 * One JSON document a line in, one result a line out, in order, in constant memory: the shape that GNU parallel, Spark's
 * pipe or a queue's workers feed. A line that is no document gives `{"id":…|null,"error":"line 7: …"}` in its place, the
 * rest goes on, and the process exits with 1 at the end.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isCalendarDay } from '../engine/text/find-day.ts';

/** A line of input that could not be used; the message says what is wrong and what was expected. */
export class BadLine extends Error {}

export type JsonObject = { readonly [key: string]: unknown };

/** The string at `key`; throws {@link BadLine} when it is not there or is something else. */
export function requireString(document: JsonObject, key: string): string {
  const value = document[key];
  if (typeof value !== 'string') throw new BadLine(`“${key}” must be a string, not ${nameType(value)}`);
  return value;
}

/** The string at `key`, or undefined when it is null or missing; throws {@link BadLine} for anything else. */
export function optionalString(document: JsonObject, key: string): string | undefined {
  return document[key] === undefined || document[key] === null ? undefined : requireString(document, key);
}

/** What is wrong with a document that is read all the same, for whoever runs the command; nothing where all is well. */
export function whatIsLeftOut({ dct }: JsonObject, number: number): string | undefined {
  if (typeof dct !== 'string' || isCalendarDay(dct)) return undefined;
  return `line ${number}: “dct” is “${dct}”, which is no day of the calendar written as YYYY-MM-DD; the document was read without one.`;
}

const nameType = (value: unknown): string =>
  value === undefined ? 'missing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;

function parseLine(line: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(`a JSON object is expected, not ${nameType(value)}`);
  return value as JsonObject; // checked on the line above
}

/** The result for one line, as text. */
export function answerLine(
  line: string,
  number: number,
  answer: (document: JsonObject, number: number) => unknown,
): { readonly text: string; readonly failed: boolean } {
  let id: unknown = null;
  try {
    const document = parseLine(line);
    id = document.id ?? null;
    return { text: JSON.stringify(answer(document, number)), failed: false };
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { text: JSON.stringify({ id, error: `line ${number}: ${error.message}` }), failed: true };
  }
}

/** Answers every line of standard input on standard output; blank lines are passed over. */
export async function answerLines(answer: (document: JsonObject, number: number) => unknown): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const document = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (document.trim() === '') continue;
    const { text, failed } = answerLine(document, number, answer);
    if (failed) process.exitCode = 1;
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  }
}
