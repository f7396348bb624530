/** Seeded edits of an article around one of its quotations, each with what a link to the quotation must then say. */
import type { LinkState } from '../../engine/index.ts';
import {
  type Case,
  contentWords,
  type Edited,
  edited,
  join,
  type MakeEdit,
  paragraphsOf,
  pick,
  putIn,
  replaceWords,
  shiftQuotation,
  stranger,
  takeOut,
  wordsIn,
} from './link-edit-tools.ts';

const REPORTED = ['an official said', 'the company said', 'one resident said', 'a neighbour recalled'];

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
  // Not into the quotation, nor between it and a cue in the paragraph before.
  if (place >= out.first && place < out.first + 1 + whole.length - out.rest.length && place > 0) return undefined;
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
export const EDITS: readonly (readonly [string, MakeEdit])[] = [
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
