/** Seeded edits of an article around one of its quotations, each with what a link to the quotation must then say. */
import type { LinkableQuotation, LinkState, Span } from '../../engine/index.ts';

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

const REPORTED = ['an official said', 'the company said', 'one resident said', 'a neighbour recalled'];

/** Applies changes that do not overlap, and tells where places have gone. */
function change(text: string, changes: readonly Change[]): { readonly text: string; readonly move: (span: Span) => Span } {
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

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

const wordsIn = (text: string, { start, end }: Span, pattern = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu): Span[] =>
  [...text.slice(start, end).matchAll(pattern)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }));

const contentWords = ({ text, quotation }: Case): Span[] => quotation.content.flatMap((span) => wordsIn(text, span));

/** The paragraphs, with the white space behind them. */
function paragraphsOf(text: string): Span[] {
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
function ownParagraphs({ quotation }: Case, paragraphs: readonly Span[]): { first: number; last: number } {
  const start = quotation.content[0]?.start ?? 0;
  const end = quotation.content.at(-1)?.end ?? 0;
  return { first: paragraphs.findIndex((p) => p.end > start), last: paragraphs.findIndex((p) => p.end >= end) };
}

const stranger = ({ random, strangers }: Case): string => pick(random, strangers) ?? 'otherwise';

/** Puts other words for `count` random words, never the same again. */
function replaceWords(given: Case, words: readonly Span[], count: number): Change[] {
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

const edited = ({ text, quotation }: Case, changes: readonly Change[], states: readonly LinkState[]): Edited => {
  const done = change(text, changes);
  return { text: done.text, states, spans: quotation.content.map(done.move) };
};

const lengthOf = ({ text, quotation }: Case): number =>
  quotation.content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/^\P{L}+|\P{L}+$/gu, '').length;
const isShort = (given: Case): boolean => lengthOf(given) < 24;
/** A reworded short quotation is rather lost than taken for another: the design never matches it approximately. */
const rewordedUnlessShort = (given: Case): readonly LinkState[] => (isShort(given) ? ['reworded', 'gone'] : ['reworded']);

function retypeMarks(given: Case): Edited {
  const to: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '—': '--', '–': '-', '…': '...', '"': '”', "'": '’' };
  const changes = [...given.text.matchAll(/[“”‘’—–…"']/g)].map((m) => ({
    start: m.index,
    end: m.index + 1,
    put: to[m[0]] ?? m[0],
  }));
  const spaces = [...given.text.matchAll(/ /g)].filter(() => given.random() < 0.05);
  return edited(given, [...changes, ...spaces.map((m) => ({ start: m.index, end: m.index + 1, put: '\u00a0' }))], ['same']);
}

function mendTypo(given: Case): Edited | undefined {
  const words = contentWords(given).filter((w) => w.end - w.start > 4);
  const word = pick(given.random, words);
  if (!word) return undefined;
  const old = given.text.slice(word.start, word.end);
  const at = 1 + Math.floor(given.random() * (old.length - 3));
  const put = old.slice(0, at) + old.charAt(at + 1) + old.charAt(at) + old.slice(at + 2);
  return put === old ? undefined : edited(given, [{ ...word, put }], rewordedUnlessShort(given));
}

function changeWords(given: Case, count: number): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 4 * count) return undefined;
  return edited(given, replaceWords(given, words, count), rewordedUnlessShort(given));
}

function changeBeside(given: Case, side: 'before' | 'after'): Edited | undefined {
  const { text, quotation } = given;
  const start = quotation.content[0]?.start ?? 0;
  const end = quotation.content.at(-1)?.end ?? 0;
  const range = side === 'before' ? { start: Math.max(0, start - 60), end: start } : { start: end, end: Math.min(text.length, end + 60) };
  const { source } = quotation;
  const words = wordsIn(text, range)
    .filter((w) => (w.start > range.start || range.start === end) && w.end < Math.max(range.end, 1))
    .filter((w) => !source || w.end <= source.start || w.start >= source.end);
  return words.length < 3 ? undefined : edited(given, replaceWords(given, words, 3), ['same']);
}

function shorten(given: Case): Edited | undefined {
  const content = given.quotation.content;
  const span = given.random() < 0.5 ? content[0] : content.at(-1);
  if (!span) return undefined;
  const words = wordsIn(given.text, span);
  if (words.length < 8) return undefined;
  const cut = Math.max(1, Math.floor(words.length * (0.15 + 0.3 * given.random())));
  const fromStart = given.random() < 0.3;
  const [first, last] = fromStart ? [words[0], words[cut]] : [words[words.length - cut - 1], words.at(-1)];
  if (!first || !last) return undefined;
  const taken = fromStart ? { start: first.start, end: last.start } : { start: first.end, end: last.end };
  return edited(given, [{ ...taken, put: '' }], rewordedUnlessShort(given));
}

function lengthen(given: Case): Edited | undefined {
  const word = contentWords(given).at(-1);
  if (!word) return undefined;
  const added = Array.from({ length: 2 + Math.floor(given.random() * 5) }, () => stranger(given)).join(' ');
  const marked = /^[.,?!…]?["”’]/.test(given.text.slice(word.end));
  return edited(given, [{ start: word.end, end: word.end, put: ` ${added}` }], marked ? rewordedUnlessShort(given) : ['reworded', 'same']);
}

function splitUp(given: Case): Edited | undefined {
  const span = given.quotation.content[0];
  if (!span || !/^["“]/.test(given.text.slice(span.start))) return undefined;
  const words = wordsIn(given.text, span);
  const at = words[Math.floor(words.length / 2)]?.start;
  if (at === undefined || words.length < 8) return undefined;
  const open = given.text.charAt(span.start);
  const close = open === '“' ? '”' : '"';
  return edited(given, [{ start: at - 1, end: at, put: `,${close} the speaker went on, ${open}` }], ['same', 'reworded']);
}

function merge(given: Case): Edited | undefined {
  const [first, second] = given.quotation.content;
  if (!first || !second) return undefined;
  const before = wordsIn(given.text, first).at(-1)?.end;
  const after = wordsIn(given.text, second)[0]?.start;
  if (before === undefined || after === undefined) return undefined;
  return edited(given, [{ start: before, end: after, put: ' ' }], ['same', 'reworded', 'other-speaker']);
}

/** The article in paragraphs with the quotation's own taken out. */
function takeOut(given: Case): { rest: string[]; own: string; first: number; start: number } | undefined {
  const paragraphs = paragraphsOf(given.text);
  const { first, last } = ownParagraphs(given, paragraphs);
  const start = paragraphs[first]?.start;
  const end = paragraphs[last]?.end;
  if (start === undefined || end === undefined || paragraphs.length - (last - first) < 5) return undefined;
  const lines = paragraphs.map((p) => given.text.slice(p.start, p.end).trimEnd());
  return { rest: [...lines.slice(0, first), ...lines.slice(last + 1)], own: given.text.slice(start, end).trimEnd(), first, start };
}

const join = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** Puts `own` at `place` among the paragraphs and says where it starts. */
function putIn(paragraphs: readonly string[], place: number, own: string): { text: string; start: number } {
  const head = join(paragraphs.slice(0, place));
  return { text: join([...paragraphs.slice(0, place), own, ...paragraphs.slice(place)]), start: head.length + (place > 0 ? 2 : 0) };
}

function moveAway(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const places = [...out.rest.keys(), out.rest.length].filter((p) => p > 0 && Math.abs(p - out.first) >= 2);
  const place = pick(given.random, places);
  if (place === undefined) return undefined;
  const { text, start } = putIn(out.rest, place, out.own);
  const shift = start - out.start;
  return { text, states: ['moved'], spans: given.quotation.content.map((s) => ({ start: s.start + shift, end: s.end + shift })) };
}

function deleteParagraph(given: Case): Edited | undefined {
  const out = takeOut(given);
  return out && { text: join(out.rest), states: ['gone'], spans: null };
}

/** The quotation's paragraphs with a name, a number or a word of the quotation changed: another statement. */
function lookAlike(given: Case, own: { own: string; start: number }): string | undefined {
  const words = contentWords(given);
  const named = words.filter((w) => /^[\p{Lu}\p{N}]/u.test(given.text.slice(w.start, w.end)) && w !== words[0]);
  const word = pick(given.random, named.length > 0 ? named : words.filter((w) => w.end - w.start > 3));
  if (!word) return undefined;
  const old = given.text.slice(word.start, word.end);
  const put =
    named.length > 0
      ? pick(
          given.random,
          given.names.filter((name) => !name.includes(old)),
        )
      : stranger(given);
  if (put === undefined) return undefined;
  return own.own.slice(0, word.start - own.start) + put + own.own.slice(word.end - own.start);
}

function deleteBesideLookAlike(given: Case, when: 'before' | 'after'): Edited | undefined {
  const out = takeOut(given);
  const other = out && lookAlike(given, out);
  if (!out || other === undefined || other === out.own) return undefined;
  const far = [...out.rest.keys()].filter((p) => p > 0 && (when === 'before' || Math.abs(p - out.first) >= 2));
  const place = pick(given.random, far);
  if (place === undefined) return undefined;
  const text = putIn(out.rest, place, other).text;
  if (when === 'after') return { text, states: ['gone'], spans: null };
  const at = place <= out.first ? out.first + 1 : out.first;
  const both = [...out.rest];
  both.splice(place, 0, other);
  const made = putIn(both, at, out.own);
  const shift = made.start - out.start;
  return { made: { text: made.text, quotation: shiftQuotation(given.quotation, shift) }, text, states: ['gone'], spans: null };
}

const shiftQuotation = (quotation: LinkableQuotation, shift: number): LinkableQuotation => ({
  ...quotation,
  content: quotation.content.map((s) => ({ start: s.start + shift, end: s.end + shift })),
  ...(quotation.source ? { source: { start: quotation.source.start + shift, end: quotation.source.end + shift } } : {}),
});

function correctSpeaker(given: Case): Edited | undefined {
  const { source, content } = given.quotation;
  const name = pick(given.random, given.names);
  if (!source || !name || content.some((s) => s.start < source.end && source.start < s.end)) return undefined;
  const near = content.some((s) => Math.min(Math.abs(source.start - s.end), Math.abs(s.start - source.end)) < 80);
  const old = given.text.slice(source.start, source.end);
  if (!near || !/^\p{Lu}/u.test(old) || old.endsWith(name.split(' ').at(-1) ?? name)) return undefined;
  return edited(given, [{ ...source, put: name }], ['other-speaker']);
}

function repeatByAnother(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const words = given.quotation.content.map((s) => given.text.slice(s.start, s.end).replace(/["“”]/g, '').trim()).join(' ');
  const other = `“${words},” ${pick(given.random, REPORTED)}, naming ${pick(given.random, given.names) ?? 'no one'}.`;
  const whole = paragraphsOf(given.text).map((p) => given.text.slice(p.start, p.end).trimEnd());
  const place = 1 + Math.floor(given.random() * (whole.length - 1));
  const { text } = putIn(whole, place, other);
  const start = putIn(
    place <= out.first ? [...out.rest.slice(0, place), other, ...out.rest.slice(place)] : out.rest,
    place <= out.first ? out.first + 1 : out.first,
    out.own,
  ).start;
  const shift = start - out.start;
  return { text, states: ['same'], spans: given.quotation.content.map((s) => ({ start: s.start + shift, end: s.end + shift })) };
}

function rewriteAround(given: Case): Edited {
  const { source, content } = given.quotation;
  const kept = source ? [...content, source] : content;
  const words = wordsIn(given.text, { start: 0, end: given.text.length }).filter((w) =>
    kept.every((s) => w.end <= s.start || w.start >= s.end),
  );
  return edited(
    given,
    words.map((w) => ({ ...w, put: stranger(given) })),
    ['same'],
  );
}

function editElsewhere(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const rest = [...out.rest];
  const gone = Math.floor(given.random() * rest.length);
  const filler = Array.from({ length: 25 }, () => stranger(given)).join(' ');
  rest.splice(gone, 1);
  const at = gone < out.first ? out.first - 1 : out.first;
  const { text, start } = putIn([...rest.slice(0, at), `${filler}.`, ...rest.slice(at)], at + 1, out.own);
  const shift = start - out.start;
  return { text, states: ['same'], spans: given.quotation.content.map((s) => ({ start: s.start + shift, end: s.end + shift })) };
}

/** The kinds of edit, each tried on every quotation that it fits. */
export const EDITS: readonly (readonly [string, (given: Case) => Edited | undefined])[] = [
  ['nothing changed', (given) => edited(given, [], ['same'])],
  ['marks and dashes retyped', retypeMarks],
  ['paragraph put before, another deleted', editElsewhere],
  ['words changed before', (given) => changeBeside(given, 'before')],
  ['words changed after', (given) => changeBeside(given, 'after')],
  ['everything around rewritten', rewriteAround],
  ['same words said by another too', repeatByAnother],
  ['typo mended', mendTypo],
  ['one word changed', (given) => changeWords(given, 1)],
  ['several words changed', (given) => changeWords(given, 2 + Math.floor(given.random() * 3))],
  ['shortened', shorten],
  ['lengthened', lengthen],
  ['split', splitUp],
  ['merged', merge],
  ['moved', moveAway],
  ['speaker corrected', correctSpeaker],
  ['paragraph deleted', deleteParagraph],
  ['deleted, look-alike was there', (given) => deleteBesideLookAlike(given, 'before')],
  ['deleted, look-alike put elsewhere', (given) => deleteBesideLookAlike(given, 'after')],
];
