import { MOST_ROLES, type SourcePlace, wordBeforeWho } from '../../people/mentions/find-sources.ts';
import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import type { Mention, Person, Span } from '../../types.ts';

/** A mention with whose it is. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly person: Person;
}

/** All mentions in text order, for finding the one that a source is. */
export function placeMentions(people: readonly Person[]): PlacedMention[] {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ mention, person })))
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** A mention from which on one may end behind `offset`; a few before it, for mentions of two people may overlap. */
function mentionBehind(mentions: readonly PlacedMention[], offset: number): number {
  const low = bisect(0, mentions.length, (at) => (mentions[at]?.mention.span.end ?? 0) <= offset);
  return Math.max(0, low - 4);
}

/**
 * The mention that a source is: the one that holds the source's head (“Lee's lawyer” is not Lee, and “who” may stand for
 * words in front of it), else a name in it before a description, a description before a pronoun, the first of its kind.
 */
export function mentionIn(mentions: readonly PlacedMention[], source: Span, head: number): PlacedMention | undefined {
  for (let i = mentionBehind(mentions, head); (mentions[i]?.mention.span.start ?? head + 1) <= head; i++) {
    const placed = mentions[i];
    if (placed && placed.mention.span.end > head) return placed;
  }
  let best: PlacedMention | undefined;
  const rank = { name: 2, nominal: 1, pronoun: 0 };
  for (let i = mentionBehind(mentions, source.start); i < mentions.length; i++) {
    const placed = mentions[i];
    if (!placed || placed.mention.span.start >= source.end) break;
    if (placed.mention.span.end <= source.start) continue;
    if (!best || rank[placed.mention.form] > rank[best.mention.form]) best = placed;
  }
  return best;
}

/** The mention that holds a token. */
export function mentionOver(mentions: readonly PlacedMention[], { tokens }: Document, i: number): PlacedMention | undefined {
  const [start = 0, end = 0] = [tokens.start[i], tokens.end[i]];
  return mentionIn(mentions, { start, end }, start);
}

/** The token right in front of “who”, where somebody is named there and the parser hung it from a thing. */
export function beforeWho(
  document: Document,
  place: Pick<SourcePlace, 'first' | 'last' | 'head'>,
  mentions: readonly PlacedMention[],
): number | undefined {
  const before = wordBeforeWho(document, place);
  if (before === undefined || mentionOver(mentions, document, place.head)) return undefined;
  if (mentionOver(mentions, document, before)) return before;
  // “Ann Lee, vicar for schools and charity, who said …”
  for (let i = before; i > before - MOST_ROLES; i--)
    if (document.tokens.form[i] === ',' && mentionOver(mentions, document, i - 1)?.mention.form === 'name') return i - 1;
  return undefined;
}
