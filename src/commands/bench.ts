import { readCardChoice } from '../command-line/card-choice.ts';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand, WrongUsage } from '../command-line/run-command.ts';
import { dataOption, requireCorpora } from './corpora.ts';

const options = {
  data: { type: 'string', value: 'FOLDER', does: `the corpora (${dataOption.default} if not given)` },
  counts: { type: 'string', value: 'N,N,…', does: 'how many articles are built (1,100,10000 if not given)' },
  cards: { type: 'string', value: 'none|articles|all', does: 'which share cards are drawn (none if not given)' },
} as const;

const command: Command<typeof options> = {
  call: 'npm run bench --',
  does: 'Measures speed, and whether links survive edits, side by side with others in one run.',
  usage: ['engine|syntax|links [--data FOLDER]', 'build [--counts N,N,…] [--cards none|articles|all]'],
  options,
  positionals: true,
  notes: [
    `engine  words a second of analyze(), beside compromise; how time and memory grow
syntax  tokens a second of the tagger and parser, beside wink-nlp
links   what becomes of links through seeded edits, beside exact search and text fragments
build   seconds to build the site from nothing, again without a change, and with one article changed`,
    'The corpora are not part of the project: see docs/accuracy.md.',
  ],
  examples: ['build --counts 1,100'],
};

async function main({ values, positionals: [what = '', ...more] }: Given<typeof options>): Promise<void> {
  if (more.length > 0 || !['engine', 'syntax', 'links', 'build'].includes(what))
    throw new WrongUsage('Say one thing to measure: engine, syntax, links or build.');
  const idle = what === 'build' ? (['data'] as const) : (['counts', 'cards'] as const);
  for (const name of idle) if (values[name] !== undefined) throw new WrongUsage(`What “${what}” measures does not depend on --${name}.`);
  const { data = dataOption.default } = values;
  if (what !== 'build') requireCorpora(data);
  switch (what) {
    case 'engine':
      return (await import('./bench/engine.ts')).benchEngine(data);
    case 'syntax':
      return (await import('./bench/syntax.ts')).benchSyntax(data);
    case 'links':
      return (await import('./bench/links.ts')).benchLinks(data);
    default: {
      const { counts: told = '1,100,10000', cards = 'none' } = values;
      const counts = told.split(',').map(Number);
      if (!counts.every((count) => Number.isInteger(count) && count > 0)) throw new WrongUsage(`“${told}” are not numbers of articles.`);
      return (await import('./bench/build.ts')).benchBuild(counts, readCardChoice(cards));
    }
  }
}

await runCommand(import.meta.url, command, main);
