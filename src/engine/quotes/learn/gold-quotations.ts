import { POS } from '../../syntax/syntax.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../../types.ts';
import type { QuoteView } from '../quote-view.ts';
import { REL } from '../readings/cue-features.ts';
import type { TokenPiece } from '../readings/read-cue.ts';

/** A quotation as annotators marked it. `attitude` stands for beliefs and wishes, which are no quotations. */
export interface GoldQuotation {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'attitude';
  readonly content: readonly Span[];
  readonly cue?: readonly Span[];
  readonly source?: readonly Span[];
}

/** A {@link GoldQuotation} in tokens. */
export interface GoldReading {
  readonly kind: GoldQuotation['kind'];
  /** The cue's chief word; -1 when it has none that could be found. */
  readonly cue: number;
  readonly cueTokens: readonly number[];
  /** Pieces before and behind the cue, each as one stretch. */
  readonly before: TokenPiece | undefined;
  readonly after: TokenPiece | undefined;
  readonly content: readonly TokenPiece[];
  /** Every word token of the content, for comparing. */
  readonly words: ReadonlySet<number>;
  readonly source: TokenPiece | undefined;
}

/** A document with its gold. */
export interface GoldView {
  readonly view: QuoteView;
  readonly gold: readonly GoldReading[];
}

/** The tokens `[first, last]` that a span touches; empty (`last < first`) when there are none. */
function tokensOf(view: QuoteView, span: Span): TokenPiece {
  const first = tokenAt(view.document, span.start);
  let last = first - 1;
  while (last + 1 < view.count && (view.document.tokens.start[last + 1] ?? 0) < span.end) last++;
  return { first, last };
}

function trimToWords(view: QuoteView, { first, last }: TokenPiece): TokenPiece {
  let a = first;
  let b = last;
  while (a < b && view.word[a] === 0) a++;
  while (b > a && view.word[b] === 0) b--;
  return { first: a, last: b };
}

/** Function words are no chief words of a cue. */
function canLead(view: QuoteView, i: number): boolean {
  if (view.word[i] === 0) return view.lower[i] === ':';
  const u = view.upos[i] ?? 0;
  return !(u === 5 || u === 4 || u === 10 || u === 8 || u === 9);
}

function chooseCueWord(view: QuoteView, tokens: readonly number[], content: readonly TokenPiece[]): number {
  const inCue = new Set(tokens);
  const usable = tokens.filter((t) => canLead(view, t));
  if (usable.length === 0) return -1;
  // the word that governs the content, where the tree says so
  for (const piece of content) {
    for (let i = piece.first; i <= Math.min(piece.last, piece.first + 60); i++) {
      const h = view.head[i] ?? -1;
      if (inCue.has(h) && canLead(view, h) && view.mainLabel[i] !== REL.punct && (view.upos[h] === POS.VERB || tokens.length === 1))
        return h;
    }
  }
  // else the highest verb, and from there the infinitives that hang from it: “went on to say”
  let top =
    usable.find((t) => !inCue.has(view.head[t] ?? -1) && view.upos[t] === POS.VERB) ?? usable.find((t) => view.upos[t] === POS.VERB);
  if (top === undefined) return usable.find((t) => !inCue.has(view.head[t] ?? -1) && view.word[t] === 1) ?? usable[0] ?? -1;
  for (let steps = 0; steps < 4; steps++) {
    const current: number = top;
    const next = tokens.find((t) => view.head[t] === current && view.mainLabel[t] === REL.xcomp && view.upos[t] === POS.VERB);
    if (next === undefined) break;
    top = next;
  }
  return top;
}

const join = (pieces: readonly TokenPiece[]): TokenPiece | undefined =>
  pieces.length === 0 ? undefined : { first: Math.min(...pieces.map((p) => p.first)), last: Math.max(...pieces.map((p) => p.last)) };

/** Reads gold spans into tokens of a view. Quotations without any word are left out. */
export function alignGold(view: QuoteView, gold: readonly GoldQuotation[]): GoldReading[] {
  return gold.flatMap((quotation) => {
    const content = quotation.content
      .map((span) => trimToWords(view, tokensOf(view, span)))
      .filter((p) => p.last >= p.first && view.word[p.first] === 1)
      .sort((a, b) => a.first - b.first);
    if (content.length === 0) return [];
    const cueTokens = (quotation.cue ?? []).flatMap((span) => {
      const { first, last } = tokensOf(view, span);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    });
    const cue = chooseCueWord(view, cueTokens, content);
    const words = new Set<number>();
    for (const p of content) for (let i = p.first; i <= p.last; i++) if (view.word[i] === 1) words.add(i);
    const source = join((quotation.source ?? []).map((span) => tokensOf(view, span)).filter((p) => p.last >= p.first));
    return [
      {
        kind: quotation.kind,
        cue,
        cueTokens,
        before: cue < 0 ? undefined : join(content.filter((p) => p.last < cue)),
        after: cue < 0 ? undefined : join(content.filter((p) => p.first > cue)),
        content,
        words,
        source,
      },
    ];
  });
}
