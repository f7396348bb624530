/**
 * Five-fold cross-validation by document of who is meant by each name, pronoun and description.
 *
 *     node --import tsx src/commands/evaluate/people.ts [--data ../shared/eval] [--sources 840] [--errors]
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  findMentions,
  makeLexicon,
  type Parsed,
  type PeopleGold,
  type PeopleModel,
  type PeopleTraining,
  resolvePeople,
  trainPeople,
} from '../../engine/training.ts';
import { readPeopleCorpora } from '../train/people.ts';

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
type ScorePeople = (
  gold: readonly PeopleGold[],
  predicted: readonly unknown[],
  onError?: (doc: PeopleGold, mention: PeopleGold['mentions'][number], got: string | undefined) => void,
) => Scored;

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
    options: {
      data: { type: 'string', default: '../shared/eval' },
      sources: { type: 'string', default: '840' },
      errors: { type: 'boolean', default: false },
    },
  });
  const module: { score: ScorePeople } = await import(pathToFileURL(resolve(values.data, 'score-people.mjs')).href);
  const { people, sources, names } = readPeopleCorpora(values.data, Number(values.sources));
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
  printScores(
    'four genres',
    module.score(
      of((genre) => NEAR.has(genre)),
      predicted,
      show,
    ),
  );
  for (const genre of NEAR)
    printScores(
      genre,
      module.score(
        of((other) => other === genre),
        predicted,
      ),
    );
  printScores(
    'all genres',
    module.score(
      of(() => true),
      predicted,
    ),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
