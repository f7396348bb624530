/**
 * `npm run build [-- --cards none|articles|all]`: the whole site into `dist/`. Only what changed is made again; a build
 * that was killed goes on where it stopped.
 */
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { cards: { type: 'string' }, out: { type: 'string' }, articles: { type: 'string' } } });
  if (values.cards !== undefined) process.env.CARDS = values.cards;
  if (values.out !== undefined) process.env.OUT = values.out;
  if (values.articles !== undefined) process.env.ARTICLES = values.articles;
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder({ logLevel: 'warn' });
  await builder.buildApp();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
