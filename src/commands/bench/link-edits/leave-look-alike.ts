/** Edits that take the quotation away and leave one like it, perhaps in its very place. */
import {
  type Case,
  change,
  contentWords,
  type Edited,
  GONE,
  join,
  pick,
  putIn,
  putOwn,
  replaceWords,
  sayByAnother,
  shiftQuotation,
  someone,
  stranger,
  takeOut,
} from './case.ts';

/** The article made with `before` and `after` around the quotation's own paragraph, which is then taken away. */
function deleteBetween(given: Case, before: readonly string[], after: readonly string[]): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const head = [...out.rest.slice(0, out.first), ...before];
  const tail = [...after, ...out.rest.slice(out.first)];
  const others = [...head, ...tail];
  return { made: putOwn(given, out, others, head.length), text: join(others), ...GONE };
}

/** The quotation's paragraph with `count` words of the content and the name beside it changed. */
function writeTwin(given: Case, count: number): string | undefined {
  const out = takeOut(given);
  const words = contentWords(given).filter((w) => w.end - w.start > 3);
  if (!out || words.length < count) return undefined;
  const { source } = given.quotation;
  const renamed =
    source && source.start >= out.start && source.end <= out.start + out.own.length ? [{ ...source, put: someone(given) }] : [];
  const inside = replaceWords(given, words, count).filter((c) => renamed.every((r) => c.end <= r.start || c.start >= r.end));
  const shifted = [...inside, ...renamed].map((c) => ({ ...c, start: c.start - out.start, end: c.end - out.start }));
  return change(out.own, shifted).text;
}

export const beside = (given: Case, count: number, side: 'before' | 'after'): Edited | undefined => {
  const twin = writeTwin(given, count);
  if (twin === undefined) return undefined;
  return side === 'before' ? deleteBetween(given, [twin], []) : deleteBetween(given, [], [twin]);
};

/** The same words are said by two people in the article; the linked one goes. */
export function keepOther(given: Case, near: boolean): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const other = sayByAnother(given);
  if (near) return deleteBetween(given, [], [other]);
  const place = 1 + Math.floor(given.random() * (out.rest.length - 1));
  const rest = [...out.rest.slice(0, place), other, ...out.rest.slice(place)];
  const first = place <= out.first ? out.first + 1 : out.first;
  return { made: putOwn(given, out, rest, first), text: join(rest), ...GONE };
}

/** The quotation's paragraphs with a name, a number or a word of the quotation changed: another statement. */
function lookAlike(given: Case, own: { own: string; start: number }) {
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
  const { text, move } = change(own.own, [{ start: word.start - own.start, end: word.end - own.start, put }]);
  return { text, isPlain: named.length === 0, content: shiftQuotation(given.quotation, -own.start).content.map(move) };
}

export function deleteBesideLookAlike(given: Case, when: 'before' | 'after'): Edited | undefined {
  const out = takeOut(given);
  const other = out && lookAlike(given, out);
  if (!out || other === undefined || other.text === out.own) return undefined;
  // Over a line or two of one word it would be the quotation reworded, in its place.
  const between = (p: number): number => out.rest.slice(Math.min(p, out.first), Math.max(p, out.first)).join(' ').split(' ').length;
  const isFar = (p: number): boolean => Math.abs(p - out.first) >= 2 && between(p) >= 15;
  const far = [...out.rest.keys()].filter((p) => p > 0 && (when === 'before' || isFar(p)));
  const place = pick(given.random, far);
  if (place === undefined) return undefined;
  const put = putIn(out.rest, place, other.text);
  const { text } = put;
  // A paragraph that is the same but for one plain word is its own, moved: to say that it was reworded is right, too.
  if (when === 'after' && other.isPlain) {
    const spans = other.content.map(({ start, end }) => ({ start: start + put.start, end: end + put.start }));
    return { text, states: ['gone', 'reworded'], spans };
  }
  if (when === 'after') return { text, ...GONE };
  const at = place <= out.first ? out.first + 1 : out.first;
  const both = [...out.rest];
  both.splice(place, 0, other.text);
  return { made: putOwn(given, out, both, at), text, ...GONE };
}
