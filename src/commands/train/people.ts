/** Learns the people weights: reads the corpora and the name lists, calls the learner, returns the file's bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeLexicon,
  makeTextParser,
  type Parsed,
  type PeopleGold,
  packPeopleModel,
  readSyntaxModel,
  type SourcesGold,
  trainPeople,
} from '../../engine/training.ts';
import { readNameLists } from './read-name-lists.ts';

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T); // the corpora's own format, described beside them

/** A corpus for people: annotated documents with their parses, from `people-train.jsonl` and `quotes-train.jsonl`. */
export function readPeopleCorpora(data: string, sourceDocuments: number) {
  const syntaxModel = readSyntaxModel(readFileSync(new URL('../../engine/model/syntax.bin', import.meta.url)));
  const names = readNameLists();
  const parseText = makeTextParser(syntaxModel, makeLexicon({ names, sources: [] }));
  const parse = ({ text, title, dct }: { readonly text: string; readonly title?: string | null; readonly dct?: string | null }): Parsed => {
    const { document, syntax } = parseText(text, { ...(title ? { title } : {}), ...(dct ? { published: dct } : {}) });
    return { document, syntax };
  };
  const people = readLines<PeopleGold>(join(data, 'data/people-train.jsonl')).map((gold) => ({ gold, parsed: parse(gold) }));
  const sources = readLines<SourcesGold>(join(data, 'data/quotes-train.jsonl'))
    .slice(0, sourceDocuments)
    .map((gold) => ({ gold, parsed: parse(gold) }));
  return { people, sources, names };
}

/** The bytes of `people.bin`. The same seed gives the same bytes. */
export function learnPeople(data: string, seed: number): Uint8Array {
  return packPeopleModel(trainPeople({ ...readPeopleCorpora(data, Number.POSITIVE_INFINITY), seed }));
}
