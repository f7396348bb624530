import type { Analysis, Quotation, Span, TimeExpression } from '../../engine/index.ts';
import { findFrom } from './find-from.ts';
import { findMarkedWords } from './marked-words.ts';

/** A stretch of text over which nothing changes: one text node on the page. */
export interface Segment extends Span {
  /** In quotation marks, so highlighted; only inside a quotation. */
  readonly marked: boolean;
  readonly date?: TimeExpression;
  /** A person or group is named here: their id, and the offset at which the mention starts. */
  readonly mention?: { readonly person: string; readonly start: number };
  /** Ids of quotations that begin here but whose first words belong to another quotation inside them. */
  readonly anchors?: readonly string[];
}

/** Neighbouring segments of one quotation's piece, or of no quotation. Runs tile a block of text in order. */
export interface Run extends Span {
  readonly quotation?: Quotation;
  /** Which of the quotation's pieces this is the beginning, the end or a part of. */
  readonly piece?: number;
  /** Whether the first words of the quotation are in this run, which then bears its id. */
  readonly opens: boolean;
  /** Whether the last words of the quotation are in this run. */
  readonly closes: boolean;
  readonly segments: readonly Segment[];
}

interface Layer<T> extends Span {
  readonly value: T;
}

interface Piece {
  readonly quotation: Quotation;
  readonly piece: number;
}

/** All that can lie over the text, each layer in order of its start; made once for an article. */
export interface Layers {
  readonly pieces: readonly Layer<Piece>[];
  readonly marked: readonly Span[];
  readonly dates: readonly Layer<TimeExpression>[];
  readonly mentions: readonly Layer<string>[];
}

/** Collects the layers of an article. Spans that are empty or lie outside the text are left out. */
export function collectLayers(analysis: Analysis): Layers {
  const { text } = analysis.article;
  const inside = (span: Span) => span.start >= 0 && span.end <= text.length && span.start < span.end;
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const pieces = analysis.quotations
    .flatMap((quotation) => quotation.content.map((span, piece) => ({ start: span.start, end: span.end, value: { quotation, piece } })))
    .filter(inside)
    .sort(byStart);
  return {
    pieces,
    marked: pieces
      .flatMap(({ start, end, value }) => (value.quotation.turn ? [] : findMarkedWords(text, { start, end }, value.quotation.kind)))
      .sort(byStart),
    dates: analysis.timeExpressions
      .map((value) => ({ ...value.span, value }))
      .filter(inside)
      .sort(byStart),
    mentions: analysis.people
      .flatMap((person) => person.mentions.map(({ span }) => ({ ...span, value: person.id })))
      .filter(inside)
      .sort(byStart),
  };
}

/**
 * Cuts a block of text into runs and segments that tile it, whatever lies over it. Where quotations overlap, the
 * shortest piece, which is the innermost, has the words; where dates or mentions overlap, the one that starts last.
 */
export function cutRuns(block: Span, layers: Layers): readonly Run[] {
  const pieces = overlapping(layers.pieces, block);
  const marked = overlapping(layers.marked, block);
  const dates = overlapping(layers.dates, block);
  const mentions = overlapping(layers.mentions, block);
  const edges = new Set<number>([block.start, block.end]);
  for (const span of [...pieces, ...marked, ...dates, ...mentions]) {
    if (span.start > block.start) edges.add(span.start);
    if (span.end < block.end) edges.add(span.end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieceAt = sweep(pieces, (a, b) => b.end - b.start < a.end - a.start);
  const dateAt = sweep(dates, () => true);
  const mentionAt = sweep(mentions, () => true);
  const markedAt = sweep(marked, () => true);
  const runs: Run[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? block.start;
    const end = cuts[index + 1] ?? block.end;
    const piece = pieceAt(start);
    const date = dateAt(start);
    const mention = mentionAt(start);
    const anchors = pieces
      .filter((other) => other.start === start && other.value.piece === 0 && other !== piece)
      .map((other) => other.value.quotation.id);
    const segment: Segment = {
      start,
      end,
      marked: piece !== undefined && markedAt(start) !== undefined,
      ...(date === undefined ? {} : { date: date.value }),
      ...(mention === undefined ? {} : { mention: { person: mention.value, start: mention.start } }),
      ...(anchors.length === 0 ? {} : { anchors }),
    };
    const last = runs.at(-1);
    if (last !== undefined && last.quotation === piece?.value.quotation && last.piece === piece?.value.piece) {
      runs[runs.length - 1] = {
        ...last,
        end,
        closes: piece !== undefined && closesAt(piece.value.quotation, end),
        segments: [...last.segments, segment],
      };
      continue;
    }
    runs.push({
      start,
      end,
      ...(piece === undefined ? {} : piece.value),
      opens: piece !== undefined && piece.value.piece === 0 && start === piece.value.quotation.content[0]?.start,
      closes: piece !== undefined && closesAt(piece.value.quotation, end),
      segments: [segment],
    });
  }
  return runs;
}

function closesAt(quotation: Quotation, end: number): boolean {
  return quotation.content.at(-1)?.end === end;
}

/** The spans of a sorted list that overlap a block, found from the first that may. */
function overlapping<T extends Span>(sorted: readonly T[], block: Span): readonly T[] {
  const behind = findFrom(sorted, block.end, ({ start }) => start);
  const found: T[] = [];
  for (let at = behind - 1; at >= 0 && behind - at < longestLookback; at -= 1) {
    const span = sorted[at];
    if (span !== undefined && span.end > block.start) found.push(span);
    else if (span !== undefined && span.start < block.start - longestSpan) break;
  }
  return found.reverse();
}

/** A span longer than this that reaches into a block from far before it is not looked for: keeps cutting linear. */
const longestSpan = 20_000;
const longestLookback = 50_000;

/** Walks through sorted spans with rising offsets and gives the best of those that cover each. */
function sweep<T extends Span>(sorted: readonly T[], better: (current: T, next: T) => boolean): (offset: number) => T | undefined {
  let at = 0;
  let open: T[] = [];
  return (offset) => {
    while (at < sorted.length) {
      const span = sorted[at];
      if (span === undefined || span.start > offset) break;
      open.push(span);
      at += 1;
    }
    open = open.filter((span) => span.end > offset);
    return open.reduce<T | undefined>((best, span) => (best === undefined || better(best, span) ? span : best), undefined);
  };
}
