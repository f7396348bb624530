import { readCardChoice } from '../command-line/card-choice.ts';
import type { Command } from '../command-line/command.ts';
import type { Given } from '../command-line/read-arguments.ts';
import { runCommand, WrongUsage } from '../command-line/run-command.ts';
import { requireCorpora } from './require-corpora.ts';

const options = {
  data: { type: 'string', value: 'FOLDER', default: '../shared/eval', does: 'the corpora' },
  counts: { type: 'string', value: 'N,N,…', default: '1,100,10000', does: 'how many articles are built' },
  cards: { type: 'string', value: 'none|articles|all', default: 'none', does: 'which share cards are drawn' },
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

async function main({ values, positionals }: Given<typeof options>): Promise<void> {
  if (['engine', 'syntax', 'links'].includes(positionals[0] ?? '')) requireCorpora(values.data);
  switch (positionals[0]) {
    case 'engine':
      return (await import('./bench/engine.ts')).benchEngine(values.data);
    case 'syntax':
      return (await import('./bench/syntax.ts')).benchSyntax(values.data);
    case 'links':
      return (await import('./bench/links.ts')).benchLinks(values.data);
    case 'build': {
      const counts = values.counts.split(',').map(Number);
      if (!counts.every((count) => Number.isInteger(count) && count > 0))
        throw new WrongUsage(`“${values.counts}” are not numbers of articles.`);
      const cards = readCardChoice(values.cards);
      return (await import('./bench/build.ts')).benchBuild(counts, cards);
    }
    default:
      throw new WrongUsage('Say what to measure: engine, syntax, links or build.');
  }
}

await runCommand(import.meta.url, command, main);
