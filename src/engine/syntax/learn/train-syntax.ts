import { type SyntaxNetworks, type SyntaxSizes, TABLES } from '../networks.ts';
import { packSyntax } from '../store-syntax.ts';
import { UPOS } from '../syntax.ts';
import { keyOfCodes, makeVocabulary, type WordCodes } from '../vocabulary.ts';
import { describeWord, type Word } from '../word-features.ts';
import type { Example } from './learn-choices.ts';
import { learnSyntax } from './learn-syntax.ts';
import type { TreebankSentence } from './read-treebank.ts';

/** Words' codes as `npm run train -- words` writes them. */
export interface CodedWords {
  readonly words: readonly string[];
  readonly levels: number;
  /** `levels × words`. */
  readonly codes: Uint8Array;
}

export interface SyntaxTraining {
  readonly seed: number;
  readonly epochs: number;
  readonly sizes: Omit<SyntaxSizes, 'tags' | 'labels'>;
  readonly codedWords: CodedWords;
  readonly report?: (line: string) => void;
}

const LONGEST = 250;
/** A joint tag or a use of a label met fewer times is not learned. */
const LEAST = 3;
/** Words, and prefixes, suffixes and shapes, that have rows of their own: what is rarer is known by its codes as well. */
const LEAST_WORD = 12;
const LEAST_PART = 18;
/** Shares of the blocks of weights that are left out: docs/decisions/0028-weights-left-out.md. */
const LEFT_OUT = { first: 0.4, second: 0.5, last: 0.35 };
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

/** Learns tagger and parser from a treebank; gives the bytes of `syntax.bin`. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  { seed, epochs, sizes: chosen, codedWords, report = () => {} }: SyntaxTraining,
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
  const sizes: SyntaxSizes = { ...chosen, tags: tags.length, labels: labels.length };
  const learned = learnSyntax(
    examples,
    vocabulary,
    { sizes, epochs, rate: 0.004, seed, ownDropout: 0.25, dropout: 0.12, batch: 800, leftOut: LEFT_OUT },
    report,
  );
  const tables = Object.fromEntries(TABLES.map((name) => [name, learned[name].weights])) as SyntaxNetworks['tables']; // every table is listed in TABLES
  return packSyntax({ tags, labels, vocabulary, sizes, tables, borne: listBorne(examples, uposOf, labels.length) }, seed);
}
