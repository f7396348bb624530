import type { Span } from '../types.ts';
import type { Line } from './lines.ts';

const ENDS = /[.!?:…]["”’')\]]*$/;
/** Lines that are broken to fit a width are no longer. */
const LONGEST_BROKEN = 250;
const FEWEST_LONG = 3;
const FEWEST_QUESTIONS = 3;

/** Whether a line ends like a sentence. */
export const isWhole = (text: string, { start, end }: Line): boolean => ENDS.test(text.slice(Math.max(start, end - 6), end));

/** Whether a line closes every quotation that it opens; one that goes on in the next line is one. */
function isClosed(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return words.split('“').length === words.split('”').length && words.split('"').length % 2 === 1;
}

/** Whether lines that no blank line parts are a paragraph each: too long to be broken ones, and half of them whole. */
const areParagraphs = (text: string, run: readonly Line[]): boolean =>
  run.filter(({ start, end }) => end - start > LONGEST_BROKEN).length >= FEWEST_LONG &&
  run.every((line) => isClosed(text, line)) &&
  run.filter((line) => isWhole(text, line)).length * 2 >= run.length;

/** Whether a question stands in a line above its answer: “When did you start? / I was six.” */
const opensAsked = (text: string, [question, answer]: readonly Line[]): boolean =>
  question !== undefined && answer !== undefined && text.charAt(question.end - 1) === '?' && /\p{Lu}/u.test(text.charAt(answer.start));

/** The paragraphs that runs of lines are, blank lines standing between them: mostly one each. */
export function partLines(text: string, runs: readonly (readonly Line[])[]): Span[] {
  const isInterview = runs.filter((run) => opensAsked(text, run)).length >= FEWEST_QUESTIONS;
  const parts = isInterview ? runs.flatMap((run) => (opensAsked(text, run) ? [run.slice(0, 1), run.slice(1)] : [run])) : runs;
  return parts.flatMap((run) =>
    areParagraphs(text, run) ? run.map(({ start, end }) => ({ start, end })) : [{ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }],
  );
}
