import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUsage } from '../command-line/run-command.ts';

/** Throws {@link WrongUsage} with what to do where a folder is not the one with the corpora and scorers. */
export function requireCorpora(folder: string): void {
  if (existsSync(join(folder, 'data'))) return;
  throw new WrongUsage(
    `There are no corpora in ${folder}: give their folder as --data FOLDER. They are not part of the project (docs/accuracy.md).`,
  );
}
