/**
 * Five-fold cross-validation by document of who is meant by each name, pronoun and description.
 *
 *     node --import tsx src/commands/evaluate/people.ts [--data ../shared/eval] [--sources 840] [--errors]
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from '../../engine/syntax/parse-document.ts';
import { readSyntaxModel } from '../../engine/syntax/syntax-model.ts';
import { readDocument } from '../../engine/text/read-document.ts';
import { findMentions, makeLexicon, type Parsed, type PeopleGold, type PeopleModel, type PeopleTraining, resolvePeople, type SourcesGold, trainPeople } from '../../engine/training.ts';
import { readNameLists } from '../train/read-name-lists.ts';

const FOLDS = 5;
/** The genres nearest to what is read here. */
const NEAR = new Set(['news', 'interview', 'bio', 'speech']);

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly all: number;
}
type Scored = Readonly<Record<'name' | 'pronoun' | 'nominal', Prf>>;
type ScorePeople = (gold: readonly PeopleGold[], predicted: readonly unknown[], onError?: (doc: PeopleGold, mention: PeopleGold['mentions'][number], got: string | undefined) => void) => Scored;

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T); // the corpora's own format, described beside them

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);

function printScores(name: string, scored: Scored): void {
  const cells = Object.entries(scored).map(([form, { p, r, all }]) => `${form} P ${percent(p)} R ${percent(r)} (${all})`);
  console.log(`${name.padEnd(12)} ${cells.join('   ')}`);
}

function predict({ document, syntax }: Parsed, model: PeopleModel, id: string): unknown {
  const mentions = findMentions(document, syntax, model);
  const people = resolvePeople(document, syntax, mentions, [], model);
  return { id, people: people.map(({ name, mentions: all }) => ({ name, mentions: all.map(({ span }) => [span.start, span.end]) })) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '../shared/eval' }, sources: { type: 'string', default: '840' }, errors: { type: 'boolean', default: false } },
  });
  const module: { score: ScorePeople } = await import(pathToFileURL(resolve(values.data, 'score-people.mjs')).href);
  const syntaxModel = readSyntaxModel(readFileSync(new URL('../../engine/model/syntax.bin', import.meta.url)));
  const parse = ({ text, title, dct }: { readonly text: string; readonly title?: string | null; readonly dct?: string | null }): Parsed => {
    const { document } = readDocument(text, { ...(title ? { title } : {}), ...(dct ? { published: dct } : {}) });
    return { document, syntax: parseDocument(document, syntaxModel) };
  };
  const people = readLines<PeopleGold>(join(values.data, 'data/people-train.jsonl')).map((gold) => ({ gold, parsed: parse(gold) }));
  const sources = readLines<SourcesGold>(join(values.data, 'data/quotes-train.jsonl'))
    .slice(0, Number(values.sources))
    .map((gold) => ({ gold, parsed: parse(gold) }));
  const names = readNameLists();
  const lexicon = makeLexicon({ names, sources });
  const predicted: unknown[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const training: PeopleTraining = { people: people.filter((_, i) => i % FOLDS !== fold), sources, names, seed: 1, lexicon };
    const model = trainPeople(training);
    for (const { gold, parsed } of people.filter((_, i) => i % FOLDS === fold)) predicted.push(predict(parsed, model, gold.id));
  }
  const of = (wanted: (genre: string) => boolean): PeopleGold[] => people.map(({ gold }) => gold).filter(({ genre }) => wanted(genre));
  const show = (doc: PeopleGold, mention: PeopleGold['mentions'][number], got: string | undefined): void => {
    if (!values.errors || !NEAR.has(doc.genre)) return;
    const around = doc.text.slice(Math.max(0, mention.head[0] - 50), mention.head[1] + 25).replace(/\s+/g, ' ');
    console.log(`${doc.id}\t${mention.form}\t…${around}…\tgold ${mention.name}\tgot ${got ?? '–'}`);
  };
  printScores('four genres', module.score(of((genre) => NEAR.has(genre)), predicted, show));
  for (const genre of NEAR) printScores(genre, module.score(of((other) => other === genre), predicted));
  printScores('all genres', module.score(of(() => true), predicted));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
