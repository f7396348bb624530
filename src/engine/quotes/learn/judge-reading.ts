import { holdsMarks, type Reading } from '../readings/accept-features.ts';
import type { GoldReading, GoldView } from './gold-quotations.ts';

/** What an annotator would say of a reading. */
export interface Verdict {
  readonly verdict: 'right' | 'wrong' | 'attitude';
  /** An attitude whose words stand in marks, partly at least: they were uttered, so it is a quotation after all. */
  readonly quoted: boolean;
  /** Whether the words are the very same. */
  readonly exact: boolean;
  readonly sourceRight: boolean;
  /** Whether the annotators name a source. */
  readonly withSource: boolean;
}

/** Words in common that make a match, of all words of both. */
const MATCH = 0.5;

/** The numbers of a reading's words. */
function wordsOf({ view }: GoldView, { content }: Reading): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, last } of content.pieces) for (let i = first; i <= last; i++) if (view.word[i] === 1) words.add(i);
  return words;
}

/** Of some annotations, the one that shares most words with others, measured by these and its own; with how many it shares. */
function closest(words: ReadonlySet<number>, gold: readonly GoldReading[]): { shared: number; match: GoldReading | undefined } {
  let best = 0;
  let most = 0;
  let match: GoldReading | undefined;
  for (const one of gold) {
    let shared = 0;
    for (const word of words) if (one.words.has(word)) shared++;
    const share = shared / (words.size + one.words.size - shared);
    most = Math.max(most, shared);
    if (share <= best) continue;
    best = share;
    match = one;
  }
  return { shared: most, match: best >= MATCH ? match : undefined };
}

function sameEdges(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return Math.min(...a) === Math.min(...b) && Math.max(...a) === Math.max(...b);
}

/** Compares a reading with the gold the way the scorer does. */
export function judgeReading(gold: GoldView, reading: Reading): Verdict {
  const words = wordsOf(gold, reading);
  const isWish = ({ kind }: GoldReading): boolean => kind === 'attitude';
  const speech = closest(
    words,
    gold.gold.filter((one) => !isWish(one)),
  );
  if (speech.match) {
    const { source, words: right } = speech.match;
    const { head } = reading.source;
    return {
      verdict: 'right',
      quoted: false,
      exact: sameEdges(words, right),
      sourceRight: source ? head >= source.first && head <= source.last : true,
      withSource: source !== undefined,
    };
  }
  const wish = closest(words, gold.gold.filter(isWish));
  const alone = speech.shared === 0;
  return {
    verdict: alone && wish.shared >= MATCH * Math.max(1, words.size) ? 'attitude' : 'wrong',
    quoted: alone && wish.match !== undefined && holdsMarks(gold.view, reading.content.pieces),
    exact: wish.match !== undefined && sameEdges(words, wish.match.words),
    sourceRight: false,
    withSource: false,
  };
}
