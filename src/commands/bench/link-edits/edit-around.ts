/** Edits of what stands around the quotation. */
import type { Span } from '../../../engine/index.ts';
import { type Case, type Edited, edited, moveOwn, paragraphsOf, replaceWords, stranger, takeOut, wordsIn } from './case.ts';

export function changeBeside(given: Case, side: 'before' | 'after'): Edited | undefined {
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

export function rewriteAround(given: Case): Edited {
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

export function editElsewhere(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const rest = [...out.rest];
  const gone = Math.floor(given.random() * rest.length);
  const filler = Array.from({ length: 25 }, () => stranger(given)).join(' ');
  rest.splice(gone, 1);
  const at = gone < out.first ? out.first - 1 : out.first;
  return moveOwn(given, out, [...rest.slice(0, at), `${filler}.`, ...rest.slice(at)], at + 1, ['same']);
}

/** The quotation's paragraph alone is left, or the first or the last half of the article. */
export function keepPart(given: Case, part: 'paragraph' | 'half'): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const paragraphs = paragraphsOf(given.text);
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]?.start ?? 0;
  const kept: Span =
    part === 'paragraph'
      ? { start: out.start, end: out.start + out.own.length }
      : out.start < middle
        ? { start: 0, end: Math.max(middle, out.start + out.own.length) }
        : { start: middle, end: given.text.length };
  return edited(
    given,
    [
      { start: 0, end: kept.start, put: '' },
      { start: kept.end, end: given.text.length, put: '' },
    ],
    ['same'],
  );
}
