/** Learns the people weights: reads the corpora and the name lists, calls the learner, returns the file's bytes. */
import {
  makeLexicon,
  makeTextParser,
  type Parsed,
  type PeopleGold,
  packPeopleModel,
  readPeopleModel,
  readSyntaxModel,
  type SourcesGold,
  trainPeople,
} from '../../engine/training.ts';
import { readCorpus } from '../corpora.ts';
import { readWeights } from '../load-analyzer.ts';
import { readNameLists } from './read-name-lists.ts';
import { readCodedWords } from './words.ts';

/** A corpus for people: annotated documents with their parses, from `people-train.jsonl` and `quotes-train.jsonl`. */
export function readPeopleCorpora(data: string, sourceDocuments: number) {
  const syntaxModel = readSyntaxModel(readWeights('syntax'));
  const names = readNameLists(readCodedWords());
  const parseText = makeTextParser(syntaxModel, makeLexicon({ names: { ...names, registered: { male: [], female: [] } }, sources: [] }));
  const parse = ({ text, title, dct }: { readonly text: string; readonly title?: string | null; readonly dct?: string | null }): Parsed => {
    const { document, syntax } = parseText(text, { ...(title ? { title } : {}), ...(dct ? { published: dct } : {}) });
    return { document, syntax };
  };
  const people = readCorpus<PeopleGold>(data, 'people-train').map((gold) => ({ gold, parsed: parse(gold) }));
  const sources = readCorpus<SourcesGold>(data, 'quotes-train')
    .slice(0, sourceDocuments)
    .map((gold) => ({ gold, parsed: parse(gold) }));
  return { people, sources, names };
}

/** The bytes of `people.bin`. The same seed gives the same bytes. */
export function learnPeople(data: string, seed: number): Uint8Array {
  return packPeopleModel(trainPeople({ ...readPeopleCorpora(data, Number.POSITIVE_INFINITY), seed }));
}

/**
 * The bytes of `people.bin` with the words known of today and everything else as it was learned: another list of first
 * names does not ask for other weights, on which those of quotations were learned.
 */
export function renewLexicon(data: string): Uint8Array {
  const { names, sources } = readPeopleCorpora(data, Number.POSITIVE_INFINITY);
  return packPeopleModel({ ...readPeopleModel(readWeights('people')), lexicon: makeLexicon({ names, sources }) });
}
