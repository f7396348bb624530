/** Edits that move the quotation, or the paragraphs around it. */
import { type Case, change, contentWords, type Edited, moveOwn, pick, replaceWords, takeOut } from './case.ts';

export function moveAway(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const places = [...out.rest.keys(), out.rest.length].filter((p) => p > 0 && Math.abs(p - out.first) >= 2);
  const place = pick(given.random, places);
  if (place === undefined) return undefined;
  return moveOwn(given, out, out.rest, place, ['moved']);
}

/**
 * The paragraph moves, and a plain word of the quotation is another: no name and no number, which would make it another
 * statement. Where nothing of its paragraph tells it from a look-alike that was put there, “gone” is right, too.
 */
export function moveAndChange(given: Case): Edited | undefined {
  const words = contentWords(given);
  const plain = words.filter((w) => /^\p{Ll}{4,}$/u.test(given.text.slice(w.start, w.end)));
  const moved = words.length < 8 || plain.length === 0 ? undefined : moveAway(given);
  if (!moved?.spans) return undefined;
  const shift = (moved.spans[0]?.start ?? 0) - (given.quotation.content[0]?.start ?? 0);
  const changes = replaceWords(given, plain, 1).map((c) => ({ ...c, start: c.start + shift, end: c.end + shift }));
  const { text, move } = change(moved.text, changes);
  return { text, states: ['reworded', 'gone'], spans: moved.spans.map(move) };
}

export function swapParagraphs(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out || out.first < 2 || out.first >= out.rest.length) return undefined;
  return moveOwn(given, out, out.rest, out.first + 1, ['moved', 'same']);
}

export function shuffleOthers(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const rest = out.rest.slice(1);
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(given.random() * (i + 1));
    [rest[i], rest[j]] = [rest[j] ?? '', rest[i] ?? ''];
  }
  return moveOwn(given, out, [out.rest[0] ?? '', ...rest], Math.max(1, out.first), ['same', 'moved']);
}
