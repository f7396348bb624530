import { learnParser, transpose } from './learn-parser.ts';
import { learnTagger, makeTaggerRunner, type TaggedSentence, type TaggerNetwork, type TaggerOptions } from './learn-tagger.ts';
import type { SyntaxNetworks } from './networks.ts';
import type { TreebankSentence } from './read-treebank.ts';
import { UPOS } from './syntax.ts';
import { packSyntaxModel } from './syntax-model.ts';
import { keyOfCodes, makeVocabulary, type Vocabulary, type WordCodes } from './vocabulary.ts';
import { describeWord, type Word } from './word-features.ts';

/** Words' codes as `npm run train -- words` writes them. */
export interface CodedWords {
  readonly words: readonly string[];
  readonly levels: number;
  /** `levels × words`. */
  readonly codes: Uint8Array;
}

export interface SyntaxTraining {
  readonly seed: number;
  readonly tagEpochs: number;
  readonly parseEpochs: number;
  /** Parts into which the data is cut so that the parser learns from tags predicted by a tagger that has not seen them. */
  readonly folds: number;
  readonly codedWords: CodedWords;
  readonly report?: (line: string) => void;
}

const LONGEST = 250;
/** A joint tag or a use of a label met fewer times is not learned. */
const LEAST = 3;
/** Words, and prefixes, suffixes and shapes, that have rows of their own: what is rarer is known by its codes as well. */
const LEAST_WORD = 12;
const LEAST_PART = 18;
/** Sentences that stand together go into one fold together: neighbours are of one text. */
const TOGETHER = 60;

interface Example extends TaggedSentence {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const toCodes = ({ words, levels, codes }: CodedWords): WordCodes => ({
  levels,
  codes,
  indexOf: new Map(words.map((word, i) => [keyOfCodes(describeWord(word)), i])),
});

function countTags(sentences: readonly TreebankSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** The ids of tags; a tag too rare to learn is read as the commonest one of its part of speech. */
function idOfTags(counts: ReadonlyMap<string, number>, names: readonly string[]): (tag: string) => number {
  const ids = new Map(names.map((name, i) => [name, i]));
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (tag) => {
    const known = ids.get(tag);
    if (known !== undefined) return known;
    const part = `${tag.split('/')[0]}/`;
    return ids.get(byCount.find(([name]) => name.startsWith(part))?.[0] ?? '') ?? 0;
  };
}

function countWords(examples: readonly Example[]): Map<Word, number> {
  const counts = new Map<Word, number>();
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Which labels words of each part of speech bear, on arcs to the left and to the right. */
function listBorne(examples: readonly Example[], uposOf: Uint8Array, labels: number): Uint8Array {
  const counts = new Int32Array(2 * UPOS.length * labels);
  for (const { tags, heads, labels: gold } of examples)
    gold.forEach((label, i) => {
      const direction = (heads[i] ?? 0) > i ? 0 : 1;
      const at = (direction * UPOS.length + (uposOf[tags[i] ?? 0] ?? 0)) * labels + label;
      counts[at] = (counts[at] ?? 0) + 1;
    });
  return Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0));
}

/** Tags each part of the data with a tagger learned from the other parts (jack-knifing). */
function predictTags(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  folds: number,
  options: TaggerOptions,
  report: (line: string) => void,
): Example[] {
  const partOf = (i: number): number => Math.floor(i / TOGETHER) % folds;
  const predicted = [...examples];
  for (let fold = 0; fold < folds; fold++) {
    const net = learnTagger(
      examples.filter((_, i) => partOf(i) !== fold),
      vocabulary,
      options,
      () => {},
    );
    const run = makeTaggerRunner(net, vocabulary, options);
    let right = 0;
    let words = 0;
    examples.forEach((example, i) => {
      if (partOf(i) !== fold) return;
      const tags = new Uint8Array(example.words.length);
      right += run(example.words, example.tags, 0, tags);
      words += tags.length;
      predicted[i] = { ...example, tags };
    });
    report(`part ${fold + 1} of ${folds} tagged by the others: ${((100 * right) / words).toFixed(2)} % right`);
  }
  return predicted;
}

const freezeTagger = ({
  width,
  hidden,
  classes,
  embedding,
  window,
  before,
  bias,
  out,
  outBias,
}: TaggerNetwork): SyntaxNetworks['tagger'] => ({
  width,
  hidden,
  classes,
  embedding: Float32Array.from(embedding.weights),
  window: Float32Array.from(window.weights),
  before: Float32Array.from(before.weights),
  bias: Float32Array.from(bias.weights),
  out: transpose(out.weights, 0, hidden, classes),
  outBias: Float32Array.from(outBias.weights),
});

/** Learns tagger and parser from a treebank; gives the bytes of `syntax.bin`. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  { seed, tagEpochs, parseEpochs, folds, codedWords, report = () => {} }: SyntaxTraining,
): Uint8Array {
  const tagCounts = countTags(sentences);
  const tags = [...tagCounts].flatMap(([tag, count]) => (count >= LEAST ? [tag] : [])).sort();
  const tagId = idOfTags(tagCounts, tags);
  const labels = [...new Set(sentences.flatMap((s) => s.labels))].sort();
  const labelId = new Map(labels.map((name, i) => [name, i]));
  const names: readonly string[] = UPOS;
  const uposOf = Uint8Array.from(tags, (tag) => Math.max(0, names.indexOf(tag.split('/')[0] ?? '')));
  const examples: Example[] = sentences
    .filter((s) => s.forms.length <= LONGEST)
    .map((s) => ({
      words: s.forms.map(describeWord),
      tags: Uint8Array.from(s.tags, tagId),
      heads: Int32Array.from(s.heads),
      labels: Int32Array.from(s.labels, (l) => labelId.get(l) ?? 0),
    }));
  const vocabulary = makeVocabulary(countWords(examples), toCodes(codedWords), LEAST_WORD, LEAST_PART);
  const taggerOptions: TaggerOptions = {
    width: 48,
    hidden: 64,
    classes: tags.length,
    epochs: tagEpochs,
    rate: 0.05,
    seed,
    ownDropout: 0.2,
    dropout: 0.2,
  };
  const predicted = predictTags(examples, vocabulary, folds, { ...taggerOptions, epochs: Math.max(1, tagEpochs - 1) }, report);
  const tagger = freezeTagger(learnTagger(examples, vocabulary, taggerOptions, report));
  const parser = learnParser(
    predicted,
    vocabulary,
    {
      width: 48,
      hidden: 64,
      tags: tags.length,
      labels: labels.length,
      uposOf,
      wideRows: 2 ** 17,
      wideLeast: 6,
      pairLeast: 40,
      epochs: parseEpochs,
      rate: 0.05,
      seed,
      ownDropout: 0.3,
      dropout: 0.2,
      explore: 0.9,
      longest: LONGEST,
    },
    report,
  );
  return packSyntaxModel({ tags, labels, vocabulary, tagger, parser, borne: listBorne(examples, uposOf, labels.length) }, seed);
}
