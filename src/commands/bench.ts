/**
 *     npm run bench -- engine --data ../shared/eval
 *     npm run bench -- links --data ../shared/eval
 *     npm run bench -- build
 */
import { parseArgs } from 'node:util';

const BENCHES = ['engine', 'links', 'build'] as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: '../shared/eval' } } });
  switch (positionals[0]) {
    case 'engine':
      return (await import('./bench/engine.ts')).benchEngine(values.data);
    case 'links':
      return (await import('./bench/links.ts')).benchLinks(values.data);
    default:
      throw new TypeError(`usage: npm run bench -- ${BENCHES.join('|')} [--data FOLDER]`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
