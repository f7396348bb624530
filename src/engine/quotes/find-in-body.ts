import type { Document } from '../text/document.ts';
import type { Utterance } from './utterance.ts';

/** Fewer words may be anybody's: in a headline, and in a paragraph of their own. */
const FEWEST_WORDS = 3;
const FEWEST_IN_BODY = 6;
/** A headline that quotes more is none, nor does an article set more apart; keeps the whole linear. */
const MOST_QUOTED = 8;

/** The words of an utterance, without case, marks and punctuation, between spaces. */
const wordsOf = ({ text }: Document, { content }: Utterance): string => {
  const words = content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  return ` ${(words.replace(/’/g, "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []).join(' ')} `;
};

/** Characters of an utterance: never fewer than those of its words. */
const lengthOf = ({ content }: Utterance): number => content.reduce((sum, { start, end }) => sum + end - start + 1, 0);

/** Words that nobody reports, and no layout gives to somebody. */
const isBare = ({ cue, source, turn }: Utterance): boolean => !cue && !source && !turn;

/**
 * What a headline quotes without saying whose words they are, and what is set apart in the body once more, stands in the
 * article with who says them: for such utterances, by index, the one of the body that has the same words. Only where
 * `speaks` is true of it, and of nobody else's.
 */
export function findInBody(
  document: Document,
  utterances: readonly Utterance[],
  speaks: (utterance: number) => string | undefined,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const end = document.blocks.find(({ role }) => role === 'body')?.span.start ?? 0;
  const isQuoted = (u: number): boolean => (utterances[u]?.content[0]?.start ?? end) < end;
  const headed = [...utterances.keys()].filter((u) => isQuoted(u) && speaks(u) === undefined).slice(0, MOST_QUOTED);
  const apart = utterances.flatMap((utterance, u) => (!isQuoted(u) && isBare(utterance) ? [u] : [])).slice(0, MOST_QUOTED);
  const quoted = [...headed, ...apart].flatMap((u) => {
    const words = utterances[u] ? wordsOf(document, utterances[u]) : '';
    return words.trim().split(' ').length < (isQuoted(u) ? FEWEST_WORDS : FEWEST_IN_BODY) ? [] : [{ u, words }];
  });
  if (quoted.length === 0) return found;
  const shortest = Math.min(...quoted.map(({ words }) => words.trim().length));
  const bodies = utterances.map((utterance, u) =>
    isQuoted(u) || lengthOf(utterance) < shortest || speaks(u) === undefined ? '' : wordsOf(document, utterance),
  );
  for (const { u, words } of quoted) {
    // (what nobody reports either tells nothing of what is set apart)
    const same = utterances.flatMap((other, b) => (bodies[b]?.includes(words) && (isQuoted(u) || !isBare(other)) ? [b] : []));
    const [first] = same;
    if (first !== undefined && same.every((b) => speaks(b) === speaks(first))) found.set(u, first);
  }
  return found;
}
