import type { Document } from '../text/document.ts';
import type { Utterance } from './utterance.ts';

/** Fewer words may be anybody's. */
const FEWEST_WORDS = 3;
/** A headline that quotes more is none; keeps the whole linear. */
const MOST_QUOTED = 8;

/** The words of an utterance, without case, marks and punctuation, between spaces. */
const wordsOf = ({ text }: Document, { content }: Utterance): string => {
  const words = content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  return ` ${(words.replace(/’/g, "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []).join(' ')} `;
};

/**
 * What a headline quotes without saying whose words they are stands in the article with who says them: for such utterances,
 * by index, the one of the body that has the same words. Only where `speaks` is true of it, and of nobody else's.
 */
export function findInBody(
  document: Document,
  utterances: readonly Utterance[],
  speaks: (utterance: number) => string | undefined,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const end = document.blocks.find(({ role }) => role === 'body')?.span.start ?? 0;
  const isQuoted = (u: number): boolean => (utterances[u]?.content[0]?.start ?? end) < end;
  const quoted = [...utterances.keys()].filter((u) => isQuoted(u) && speaks(u) === undefined).slice(0, MOST_QUOTED);
  if (quoted.length === 0) return found;
  const bodies = utterances.map((utterance, u) => (isQuoted(u) || speaks(u) === undefined ? '' : wordsOf(document, utterance)));
  for (const u of quoted) {
    const utterance = utterances[u];
    const words = utterance ? wordsOf(document, utterance) : '';
    if (words.trim().split(' ').length < FEWEST_WORDS) continue;
    const same = [...bodies.keys()].filter((b) => bodies[b]?.includes(words));
    const [first] = same;
    if (first !== undefined && same.every((b) => speaks(b) === speaks(first))) found.set(u, first);
  }
  return found;
}
