/** Sentences that are put together from parts, so that the right answer is known: how many are read otherwise. */
import type { Command } from '../../command-line/command.ts';
import type { Given } from '../../command-line/read-arguments.ts';
import type { Analyze } from '../../engine/index.ts';
import { loadAnalyzer } from '../load-analyzer.ts';
import { antecedents } from './forms/antecedents.ts';
import { beside } from './forms/beside.ts';
import { bodies, lands } from './forms/bodies-speak.ts';
import { clauses, pairs } from './forms/clauses.ts';
import { dates } from './forms/dates.ts';
import { edges } from './forms/edges.ts';
import { entries } from './forms/entries.ts';
import { factuality } from './forms/factuality.ts';
import { type Form, type Product, PUBLISHED } from './forms/form.ts';
import { headlines } from './forms/headlines.ts';
import { layouts } from './forms/layouts.ts';
import { lengths } from './forms/lengths.ts';
import { names, surnames, written } from './forms/names.ts';
import { relatives, trades } from './forms/people.ts';
import { peoples } from './forms/peoples.ts';
import { pieces } from './forms/pieces.ts';
import { sources } from './forms/sources.ts';
import { stories } from './forms/stories.ts';
import { talks } from './forms/talks.ts';
import { verbs } from './forms/verbs.ts';
import { works } from './forms/works.ts';
import type { Figures } from './scorers.ts';

export const PRODUCTS: readonly Product[] = [
  names,
  surnames,
  written,
  trades,
  relatives,
  antecedents,
  peoples,
  bodies,
  lands,
  sources,
  verbs,
  beside,
  edges,
  pieces,
  factuality,
  works,
  stories,
  talks,
  layouts,
  headlines,
  dates,
  clauses,
  pairs,
  entries,
  lengths,
];

interface Misread extends Form {
  readonly read: string;
}

/** Reads every different form of a product: how many there are, and those that are read otherwise than they must be. */
export function readProduct(analyze: Analyze, product: Product): { readonly all: number; readonly misread: readonly Misread[] } {
  const met = new Set<string>();
  const misread: Misread[] = [];
  for (const form of product.forms()) {
    if (met.has(form.text)) continue;
    met.add(form.text);
    const read = product.read(analyze(form.text, { published: PUBLISHED }), form);
    if (read.toLowerCase() !== form.right.toLowerCase()) misread.push({ ...form, read });
  }
  return { all: met.size, misread };
}

/** Of each product, the forms that are read rightly, in %. */
export const scoreForms = (analyze: Analyze): Figures =>
  Object.fromEntries(
    PRODUCTS.map((product) => {
      const { all, misread } = readProduct(analyze, product);
      return [product.name, 100 * (1 - misread.length / all)];
    }),
  );

const options = {
  show: {
    type: 'string',
    value: 'PRODUCT',
    does: 'prints each sentence of a product that is read wrongly, what is right and what was read',
  },
} as const;

export const formsCommand: Command<typeof options> = {
  call: 'npm run evaluate -- forms',
  does: 'Crosses names, offices, bodies, verbs and dates with the places where papers put them, and counts what is read wrongly.',
  usage: ['', '--show PRODUCT'],
  options,
  notes: [`Products: ${PRODUCTS.map(({ name }) => name).join(', ')}.`],
  examples: ['--show headlines'],
};

export function evaluateForms({ values: { show } }: Given<typeof options>): void {
  const chosen = show === undefined ? PRODUCTS : PRODUCTS.filter(({ name }) => name === show);
  if (chosen.length === 0) throw new RangeError(`“${show}” is no product; there are ${PRODUCTS.map(({ name }) => name).join(', ')}.`);
  const analyze = loadAnalyzer();
  for (const product of chosen) {
    const { all, misread } = readProduct(analyze, product);
    if (show !== undefined) for (const { text, right, read } of misread) console.log(`${text.trim()}\n  right ${right}\n  read  ${read}\n`);
    const count = `${misread.length.toLocaleString('en')} of ${all.toLocaleString('en')}`;
    console.log(`${product.name.padEnd(12)} ${count.padStart(15)} wrong   ${product.does}`);
  }
}
