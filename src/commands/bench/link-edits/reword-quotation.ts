/** Edits of the quotation's own words. */
import { type Case, contentWords, type Edited, edited, pick, replaceWords, rewordedUnlessShort, someone, wordsIn } from './case.ts';

export function mendTypo(given: Case): Edited | undefined {
  const words = contentWords(given).filter((w) => w.end - w.start > 4);
  const word = pick(given.random, words);
  if (!word) return undefined;
  const old = given.text.slice(word.start, word.end);
  const at = 1 + Math.floor(given.random() * (old.length - 3));
  const put = old.slice(0, at) + old.charAt(at + 1) + old.charAt(at) + old.slice(at + 2);
  return put === old ? undefined : edited(given, [{ ...word, put }], rewordedUnlessShort(given));
}

export function changeWords(given: Case, count: number): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 4 * count) return undefined;
  return edited(given, replaceWords(given, words, count), rewordedUnlessShort(given));
}

/** Words changed in the quotation and right beside it, at once. */
export function changeInAndBeside(given: Case): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 8) return undefined;
  const { source } = given.quotation;
  const start = given.quotation.content[0]?.start ?? 0;
  const end = given.quotation.content.at(-1)?.end ?? 0;
  const near = [
    ...wordsIn(given.text, { start: Math.max(0, start - 50), end: start }).slice(1),
    ...wordsIn(given.text, { start: end, end: end + 50 }).slice(0, -1),
  ].filter((w) => !source || w.end <= source.start || w.start >= source.end);
  return edited(given, [...replaceWords(given, words, 2), ...replaceWords(given, near, 2)], ['reworded']);
}

/** A name or a number of the quotation corrected where it stands. */
export function correctFact(given: Case): Edited | undefined {
  const words = contentWords(given);
  const facts = words
    .slice(1)
    .filter((w) => /^[\p{Lu}\p{N}]/u.test(given.text.slice(w.start, w.end)) && !/^I\b/.test(given.text.slice(w.start, w.end)));
  const word = pick(given.random, facts);
  if (!word || words.length < 8) return undefined;
  const number = /^\p{N}/u.test(given.text.slice(word.start, word.end));
  const put = number ? String(11 + Math.floor(given.random() * 80)) : (someone(given).split(' ').at(-1) ?? 'Brandt');
  return given.text.slice(word.start, word.end) === put ? undefined : edited(given, [{ ...word, put }], ['reworded']);
}

export function negate(given: Case): Edited | undefined {
  const words = contentWords(given);
  const verb = words.find((w) => /^(?:is|are|was|were|will|would|can|could|has|have|had|should)$/.test(given.text.slice(w.start, w.end)));
  if (!verb || words.length < 8) return undefined;
  return edited(given, [{ start: verb.end, end: verb.end, put: ' not' }], ['reworded']);
}
