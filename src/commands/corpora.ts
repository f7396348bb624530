import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUsage } from '../command-line/run-command.ts';
import type { JsonObject } from './json-lines.ts';

/** The option of a command that reads the corpora. */
export const dataOption = { type: 'string', value: 'FOLDER', default: '../shared/eval', does: 'the corpora and their scorers' } as const;

/** Throws {@link WrongUsage} with what to do where a folder is not the one with the corpora and scorers. */
export function requireCorpora(folder: string): void {
  if (existsSync(join(folder, 'data'))) return;
  throw new WrongUsage(
    `There are no corpora in ${folder}: give their folder as --data FOLDER. They are not part of the project (docs/accuracy.md).`,
  );
}

/** The documents of a `.jsonl` file, in the format that is described beside it. Throws with the file's name when it is not there. */
export function readDocuments<T = JsonObject>(file: string): T[] {
  if (!existsSync(file)) throw new Error(`${file} is not there: give the folder with the corpora and scorers as --data FOLDER`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The documents of one of the corpora. */
export const readCorpus = <T = JsonObject>(data: string, name: string): T[] => readDocuments<T>(join(data, `data/${name}.jsonl`));
