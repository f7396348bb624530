/** Five-fold cross-validation by document of who is meant by each name, pronoun and description. */
import type { Command } from '../../command-line/command.ts';
import type { Given } from '../../command-line/read-arguments.ts';
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
import { dataOption, requireCorpora } from '../corpora.ts';
import { readPeopleCorpora } from '../train/people.ts';
import { explainError, type FoundPeople } from './explain-people.ts';
import { loadScorer } from './scorers.ts';

const FOLDS = 5;
const MOST_CAUSES = 20;
/** The genres nearest to what is read here. */
const NEAR = new Set(['news', 'interview', 'bio', 'speech']);

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly all: number;
}
type Scored = Readonly<Record<'name' | 'pronoun' | 'nominal', Prf>>;
type OnError = (doc: PeopleGold, mention: PeopleGold['mentions'][number], got: string | undefined) => void;
type Corpora = ReturnType<typeof readPeopleCorpora>;

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);

function printScores(name: string, scored: Scored): void {
  const cells = Object.entries(scored).map(([form, { p, r, all }]) => `${form} P ${percent(p)} R ${percent(r)} (${all})`);
  console.log(`${name.padEnd(12)} ${cells.join('   ')}`);
}

function predict({ document, syntax }: Parsed, model: PeopleModel, id: string): FoundPeople & { readonly id: string } {
  const candidates = findMentions(document, syntax, model);
  const people = resolvePeople(document, syntax, candidates, [], model);
  return {
    id,
    candidates,
    people: people.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ span }) => [span.start, span.end]) })),
  };
}

/** A part of the method that is left out: of the model at work, or of what it is learned from. */
interface Variant {
  readonly name: string;
  readonly atWork?: (model: PeopleModel) => PeopleModel;
  readonly learnedFrom?: (corpora: Corpora) => Corpora;
}

const AS_IT_IS: Variant = { name: 'as it is' };
const AT_WORK: readonly Variant[] = [
  { name: 'without the document’s vote', atWork: (model) => ({ ...model, tags: { ...model.tags, vote: 0 } }) },
  { name: 'without the push towards names', atWork: (model) => ({ ...model, tags: { ...model.tags, openness: 0 } }) },
  { name: 'pronouns never left open', atWork: (model) => ({ ...model, links: { ...model.links, threshold: 0 } }) },
  { name: 'pronouns open below 0.6', atWork: (model) => ({ ...model, links: { ...model.links, threshold: 0.6 } }) },
  {
    name: 'nearest person, not ranked',
    atWork: (model) => ({ ...model, links: { ...model.links, weights: model.links.weights.map(() => 0), threshold: 0 } }),
  },
];

const NO_LISTS = {
  maleGiven: [],
  femaleGiven: [],
  registered: { male: [], female: [] },
  surnames: [],
  places: [],
  personNouns: [],
  groupNouns: [],
  demonyms: [],
  titles: [],
};

const withSyntax = (corpora: Corpora, change: (syntax: Parsed['syntax']) => Parsed['syntax']): Corpora => {
  const changed = <T extends { readonly parsed: Parsed }>(documents: T[]): T[] =>
    documents.map((document) => ({ ...document, parsed: { document: document.parsed.document, syntax: change(document.parsed.syntax) } }));
  return { ...corpora, people: changed(corpora.people), sources: changed(corpora.sources) };
};

const IN_LEARNING: readonly Variant[] = [
  { name: 'without the packages’ lists', learnedFrom: (corpora) => ({ ...corpora, names: NO_LISTS }) },
  { name: 'without unannotated news', learnedFrom: (corpora) => ({ ...corpora, sources: [] }) },
  {
    name: 'without words’ classes',
    learnedFrom: (corpora) => withSyntax(corpora, (syntax) => ({ ...syntax, wordClass: new Uint8Array(syntax.wordClass.length) })),
  },
  {
    name: 'without trees',
    learnedFrom: (corpora) =>
      withSyntax(corpora, (syntax) => ({
        ...syntax,
        head: new Int32Array(syntax.head.length).fill(-1),
        label: new Uint8Array(syntax.label.length),
      })),
  },
];

/** What models that have not seen a document find in it, by variant. Variants that differ at work share their models. */
function crossValidate(corpora: Corpora, variants: readonly Variant[]): (FoundPeople & { readonly id: string })[][] {
  const { people, sources, names } = corpora;
  const training: Omit<PeopleTraining, 'people'> = { sources, names, seed: 1, lexicon: makeLexicon({ names, sources }) };
  const found = variants.map((): (FoundPeople & { readonly id: string })[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainPeople({ ...training, people: people.filter((_, i) => i % FOLDS !== fold) });
    for (const { gold, parsed } of people.filter((_, i) => i % FOLDS === fold))
      variants.forEach(({ atWork }, v) => {
        found[v]?.push(predict(parsed, atWork ? atWork(model) : model, gold.id));
      });
  }
  return found;
}

/** Prints the commonest causes of errors in the four genres, with how many errors each has. */
function printCauses(causes: ReadonlyMap<string, number>): void {
  const sorted = [...causes].sort((a, b) => b[1] - a[1]);
  console.log('\nerrors by cause, four genres');
  for (const [cause, count] of sorted.slice(0, MOST_CAUSES)) console.log(`  ${String(count).padStart(4)}  ${cause}`);
}

const options = {
  data: dataOption,
  sources: { type: 'string', value: 'NUMBER', default: '150', does: 'articles without annotated names to learn from besides' },
  ablate: { type: 'boolean', does: 'scores with one part left out at a time' },
  causes: { type: 'boolean', does: 'counts the errors by cause' },
  errors: { type: 'boolean', does: 'prints each error with its words' },
} as const;

/** What `npm run evaluate -- people` is told. */
export const peopleCommand: Command<typeof options> = {
  call: 'npm run evaluate -- people',
  does: 'Cross-validates who is meant by each name, pronoun and description, in five folds of documents.',
  usage: ['[--data FOLDER] [--sources NUMBER] [--ablate] [--causes] [--errors]'],
  options,
  examples: ['--causes'],
};

/** Runs `npm run evaluate -- people`. */
export async function evaluatePeople({ values }: Given<typeof options>): Promise<void> {
  requireCorpora(values.data);
  const score = await loadScorer<PeopleGold, Scored, [onError?: OnError]>(values.data, 'score-people');
  const corpora = readPeopleCorpora(values.data, Number(values.sources));
  const gold = corpora.people.map((document) => document.gold);
  const of = (wanted: (genre: string) => boolean): PeopleGold[] => gold.filter(({ genre }) => wanted(genre));
  const near = of((genre) => NEAR.has(genre));
  const variants = values.ablate ? [AS_IT_IS, ...AT_WORK] : [AS_IT_IS];
  const found = crossValidate(corpora, variants);
  const [asItIs = []] = found;
  const byId = new Map(asItIs.map((document) => [document.id, document]));
  const causes = new Map<string, number>();
  const onError: OnError = (doc, mention, got) => {
    const cause = explainError(doc, mention, got, byId.get(doc.id) ?? { people: [], candidates: [] });
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
    if (!values.errors) return;
    const around = doc.text.slice(Math.max(0, mention.head[0] - 50), mention.head[1] + 25).replace(/\s+/g, ' ');
    console.log(`${doc.id}\t${mention.form}\t…${around}…\tgold ${mention.name}\tgot ${got ?? '–'}\t${cause}`);
  };
  printScores('four genres', score(near, asItIs, onError));
  for (const genre of NEAR)
    printScores(
      genre,
      score(
        of((other) => other === genre),
        asItIs,
      ),
    );
  printScores('all genres', score(gold, asItIs));
  if (values.causes) printCauses(causes);
  if (!values.ablate) return;
  const news = of((genre) => genre === 'news');
  const show = (name: string, predicted: readonly unknown[]): void => {
    console.log(`\n${name}`);
    printScores('four genres', score(near, predicted));
    printScores('news', score(news, predicted));
  };
  AT_WORK.forEach(({ name }, v) => {
    show(name, found[v + 1] ?? []);
  });
  for (const { name, learnedFrom } of IN_LEARNING)
    show(name, crossValidate(learnedFrom ? learnedFrom(corpora) : corpora, [AS_IT_IS])[0] ?? []);
}
