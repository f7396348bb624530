/**
 *     npm run bench -- engine --data ../shared/eval
 *     npm run bench -- syntax --data ../shared/eval
 *     npm run bench -- links --data ../shared/eval
 *     npm run bench -- build [--counts 1,100,10000] [--cards none|articles|all]
 */
import { parseArgs } from 'node:util';

const BENCHES = ['engine', 'syntax', 'links', 'build'] as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/eval' },
      counts: { type: 'string', default: '1,100,10000' },
      cards: { type: 'string', default: 'none' },
    },
  });
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
        throw new TypeError(`“${values.counts}” are not numbers of articles`);
      return (await import('./bench/build.ts')).benchBuild(counts, values.cards);
    }
    default:
      throw new TypeError(`usage: npm run bench -- ${BENCHES.join('|')} [--data FOLDER]`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
