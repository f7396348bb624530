/** What seeded edits of an article are made of: the case, the places in it, and changes that know where places go. */
import type { LinkableQuotation, LinkState, Span } from '../../../engine/index.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export type Random = () => number;
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One article with one of its quotations. */
export interface Case {
  readonly text: string;
  readonly quotation: LinkableQuotation;
  /** Plain words, names and speakers of other articles, to put in. */
  readonly strangers: readonly string[];
  readonly names: readonly string[];
  readonly random: Random;
}

/** An article after an edit. */
export interface Edited {
  /** The article as it was when the link was made, where the edit needs it to be other than it is. */
  readonly made?: { readonly text: string; readonly quotation: LinkableQuotation };
  readonly text: string;
  /** Any of these is right. */
  readonly states: readonly LinkState[];
  /** Where the quotation is now; null when it is gone. */
  readonly spans: readonly Span[] | null;
}

interface Change extends Span {
  readonly put: string;
}

/** Applies changes that do not overlap, and tells where places have gone. */
export function change(text: string, changes: readonly Change[]): { readonly text: string; readonly move: (span: Span) => Span } {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = '';
  for (const { start, end, put } of sorted) {
    result += text.slice(at, start) + put;
    at = end;
  }
  const movePoint = (point: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, put } of sorted) {
      if (end < point || (end === point && (start < end || isEnd))) shift += put.length - (end - start);
      else if (start < point) return start + shift + (isEnd ? put.length : 0);
    }
    return point + shift;
  };
  return { text: result + text.slice(at), move: ({ start, end }) => ({ start: movePoint(start, false), end: movePoint(end, true) }) };
}

export const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

export const wordsIn = (text: string, { start, end }: Span, pattern = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu): Span[] =>
  [...text.slice(start, end).matchAll(pattern)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }));

export const contentWords = ({ text, quotation }: Case): Span[] => quotation.content.flatMap((span) => wordsIn(text, span));

/** The paragraphs, with the white space behind them. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n\s*/g)) {
    spans.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** First and last paragraph that the quotation touches. */
export function ownParagraphs({ quotation }: Case, paragraphs: readonly Span[]): { first: number; last: number } {
  const start = quotation.content[0]?.start ?? 0;
  const end = quotation.content.at(-1)?.end ?? 0;
  return { first: paragraphs.findIndex((p) => p.end > start), last: paragraphs.findIndex((p) => p.end >= end) };
}

export const stranger = ({ random, strangers }: Case): string => pick(random, strangers) ?? 'otherwise';

/** Puts other words for `count` random words, never the same again. */
export function replaceWords(given: Case, words: readonly Span[], count: number): Change[] {
  const left = [...words];
  const changes: Change[] = [];
  while (changes.length < count && left.length > 0) {
    const [word] = left.splice(Math.floor(given.random() * left.length), 1);
    if (!word) break;
    const old = given.text.slice(word.start, word.end).toLowerCase();
    let put = stranger(given);
    for (let tries = 0; put.toLowerCase() === old && tries < 9; tries++) put = stranger(given);
    changes.push({ ...word, put });
  }
  return changes;
}

export const edited = ({ text, quotation }: Case, changes: readonly Change[], states: readonly LinkState[]): Edited => {
  const done = change(text, changes);
  return { text: done.text, states, spans: quotation.content.map(done.move) };
};

/** The article in paragraphs with the quotation's own, the `first` that it touches and those behind, taken out from where they `start`. */
export interface TakenOut {
  readonly rest: readonly string[];
  readonly own: string;
  readonly first: number;
  readonly start: number;
}

export function takeOut(given: Case): TakenOut | undefined {
  const paragraphs = paragraphsOf(given.text);
  const { first, last } = ownParagraphs(given, paragraphs);
  const start = paragraphs[first]?.start;
  const end = paragraphs[last]?.end;
  if (start === undefined || end === undefined || paragraphs.length - (last - first) < 5) return undefined;
  const lines = paragraphs.map((p) => given.text.slice(p.start, p.end).trimEnd());
  return { rest: [...lines.slice(0, first), ...lines.slice(last + 1)], own: given.text.slice(start, end).trimEnd(), first, start };
}

export const join = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** Puts `own` at `place` among the paragraphs and says where it starts. */
export function putIn(paragraphs: readonly string[], place: number, own: string): { text: string; start: number } {
  const head = join(paragraphs.slice(0, place));
  return { text: join([...paragraphs.slice(0, place), own, ...paragraphs.slice(place)]), start: head.length + (place > 0 ? 2 : 0) };
}

/** Puts the quotation's own paragraphs at `place` among others: the text, and where the quotation is in it. */
export function putOwn(given: Case, { own, start }: TakenOut, paragraphs: readonly string[], place: number): Required<Edited>['made'] {
  const put = putIn(paragraphs, place, own);
  return { text: put.text, quotation: shiftQuotation(given.quotation, put.start - start) };
}

/** The same as an edit. */
export function moveOwn(given: Case, out: TakenOut, paragraphs: readonly string[], place: number, states: readonly LinkState[]): Edited {
  const { text, quotation } = putOwn(given, out, paragraphs, place);
  return { text, states, spans: quotation.content };
}

export const shiftQuotation = (quotation: LinkableQuotation, shift: number): LinkableQuotation => ({
  ...quotation,
  content: quotation.content.map((s) => ({ start: s.start + shift, end: s.end + shift })),
  ...(quotation.source ? { source: { start: quotation.source.start + shift, end: quotation.source.end + shift } } : {}),
});

/** Makes one kind of edit of a case; undefined where the case does not allow for it. */
export type MakeEdit = (given: Case) => Edited | undefined;

const writtenWords = ({ text, quotation }: Case): string => quotation.content.map(({ start, end }) => text.slice(start, end)).join(' ');

/** Number of characters from the first letter of the content to the last, as a link counts them. */
const lengthOf = (given: Case): number => writtenWords(given).replace(/^\P{L}+|\P{L}+$/gu, '').length;
/** What a link may say of rewording: a short quotation, which is never matched approximately, is rather lost than taken for another. */
export const rewordedUnlessShort = (given: Case): readonly LinkState[] => (lengthOf(given) < 24 ? ['reworded', 'gone'] : ['reworded']);

/** The content's words without marks. */
export const plainWords = (given: Case): string =>
  writtenWords(given)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Somebody of another article. */
export const someone = ({ random, names }: Case): string => pick(random, names) ?? 'Ada Brandt';

const CUES = ['said', 'told reporters', 'wrote in a letter', 'added later'];

/** A paragraph in which somebody else says the same. */
export const sayByAnother = (given: Case): string => `“${plainWords(given)},” ${someone(given)} ${pick(given.random, CUES)}.`;

/** What a link must say when the quotation is no longer there. */
export const GONE = { states: ['gone'], spans: null } as const;

/** Whether a piece of the quotation stands a second time in the article, as in a pull quote; then it is not gone with its paragraph. */
export function isSaidElsewhere(given: Case): boolean {
  const flat = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const whole = flat(given.text);
  return given.quotation.content.some(({ start, end }) => {
    const words = flat(given.text.slice(start, end));
    return words.length >= 20 && whole.indexOf(words) !== whole.lastIndexOf(words);
  });
}
