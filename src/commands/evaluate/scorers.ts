/** The scorers that stand beside the corpora, and what they count. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Named figures, in percent. */
export type Figures = Readonly<Record<string, number>>;

/** Precision, recall and F1 as the scorers give them, from 0 to 1. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export type TimeScore = Readonly<Record<'strict' | 'relaxed' | 'type' | 'value', Prf>>;
export type TimelineScore = Readonly<Record<'all' | 'occurrence', Prf>>;

/** A scorer by its file's name. */
export async function loadScorer<Gold, Result, More extends readonly unknown[] = []>(
  data: string,
  name: string,
): Promise<(gold: readonly Gold[], predicted: readonly unknown[], ...more: More) => Result> {
  return (await import(pathToFileURL(resolve(data, `${name}.mjs`)).href)).score;
}

/** A share in percent, to a tenth. */
export const percent = (share: number | null | undefined): number => Math.round(1000 * (share ?? 0)) / 10;

/** Prints a table of figures, each with what is to be said of it. */
export function printFigures(name: string, figures: Figures, say: (figure: string, value: number) => string = () => ''): void {
  console.log(`\n${name}`);
  for (const [figure, value] of Object.entries(figures))
    console.log(`  ${figure.padEnd(24)} ${value.toFixed(1).padStart(5)}${say(figure, value)}`);
}
