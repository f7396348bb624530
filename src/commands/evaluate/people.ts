/**
 * Five-fold cross-validation by document of who is meant by each name, pronoun and description.
 *
 *     node --import tsx src/commands/evaluate/people.ts [--data ../shared/eval] [--sources 840] [--errors] [--ablate]
 *
 * `--ablate` scores the same models with one part left out at a time; `--sources 0` learns from annotated names alone;
 * `--bare` learns without the name lists.
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

/** The model with one part left out, for the ablation. */
const VARIANTS: readonly (readonly [name: string, change: (model: PeopleModel) => PeopleModel])[] = [
  ['as it is', (model) => model],
  ['no vote', (model) => ({ ...model, tags: { ...model.tags, vote: 0 } })],
  ...[0.3, 0.6, 1].map((openness): [string, (model: PeopleModel) => PeopleModel] => [
    `openness ${openness}`,
    (model) => ({ ...model, tags: { ...model.tags, openness } }),
  ]),
  ...[1, 4].map((vote): [string, (model: PeopleModel) => PeopleModel] => [
    `vote ${vote}`,
    (model) => ({ ...model, tags: { ...model.tags, vote } }),
  ]),
  ...[0, 0.3, 0.4, 0.5, 0.6, 0.7].map((threshold): [string, (model: PeopleModel) => PeopleModel] => [
    `open below ${threshold}`,
    (model) => ({ ...model, links: { ...model.links, threshold } }),
  ]),
  ['nearest, not ranked', (model) => ({ ...model, links: { ...model.links, weights: model.links.weights.map(() => 0), threshold: 0 } })],
];

const NO_LISTS = { maleGiven: [], femaleGiven: [], surnames: [], places: [], personNouns: [], groupNouns: [], demonyms: [], titles: [] };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/eval' },
      sources: { type: 'string', default: '840' },
      errors: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      bare: { type: 'boolean', default: false },
    },
  });
  const module: { score: ScorePeople } = await import(pathToFileURL(resolve(values.data, 'score-people.mjs')).href);
  const { people, sources, names } = readPeopleCorpora(values.data, Number(values.sources));
  const training = { sources, names: values.bare ? NO_LISTS : names, seed: 1 };
  const lexicon = makeLexicon(training);
  const variants = values.ablate ? VARIANTS : VARIANTS.slice(0, 1);
  const predicted = variants.map((): unknown[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainPeople({ ...training, people: people.filter((_, i) => i % FOLDS !== fold), lexicon });
    for (const { gold, parsed } of people.filter((_, i) => i % FOLDS === fold))
      variants.forEach(([, change], v) => {
        predicted[v]?.push(predict(parsed, change(model), gold.id));
      });
  }
  const of = (wanted: (genre: string) => boolean): PeopleGold[] => people.map(({ gold }) => gold).filter(({ genre }) => wanted(genre));
  const show = (doc: PeopleGold, mention: PeopleGold['mentions'][number], got: string | undefined): void => {
    if (!values.errors || !NEAR.has(doc.genre)) return;
    const around = doc.text.slice(Math.max(0, mention.head[0] - 50), mention.head[1] + 25).replace(/\s+/g, ' ');
    console.log(`${doc.id}\t${mention.form}\t…${around}…\tgold ${mention.name}\tgot ${got ?? '–'}`);
  };
  variants.forEach(([name], v) => {
    const found = predicted[v] ?? [];
    if (values.ablate) console.log(`\n${name}`);
    printScores(
      'four genres',
      module.score(
        of((genre) => NEAR.has(genre)),
        found,
        v === 0 ? show : () => {},
      ),
    );
    for (const genre of values.ablate ? ['news'] : NEAR)
      printScores(
        genre,
        module.score(
          of((other) => other === genre),
          found,
        ),
      );
    if (!values.ablate)
      printScores(
        'all genres',
        module.score(
          of(() => true),
          found,
        ),
      );
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
