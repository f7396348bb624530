/** Edits after which the very words stand in more than one place. */
import {
  type Case,
  type Edited,
  edited,
  moveOwn,
  paragraphsOf,
  pick,
  plainWords,
  putIn,
  putOwn,
  sayByAnother,
  shiftQuotation,
  someone,
  takeOut,
} from './case.ts';

const REPORTED = ['an official said', 'the company said', 'one resident said', 'a neighbour recalled'];

export function repeatByAnother(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const words = given.quotation.content.map((s) => given.text.slice(s.start, s.end).replace(/["“”]/g, '').trim()).join(' ');
  const other = `“${words},” ${pick(given.random, REPORTED)}, naming ${pick(given.random, given.names) ?? 'no one'}.`;
  const whole = paragraphsOf(given.text).map((p) => given.text.slice(p.start, p.end).trimEnd());
  const place = 1 + Math.floor(given.random() * (whole.length - 1));
  // Not into the quotation, nor between it and a cue in the paragraph before.
  if (place >= out.first && place < out.first + 1 + whole.length - out.rest.length && place > 0) return undefined;
  const { text } = putIn(whole, place, other);
  const before = place <= out.first ? [...out.rest.slice(0, place), other, ...out.rest.slice(place)] : out.rest;
  return { ...moveOwn(given, out, before, place <= out.first ? out.first + 1 : out.first, ['same']), text };
}

/** A headline that quotes the quotation, in capitals as headlines have them. */
export function repeatInHeadline(given: Case): Edited {
  const put = `${someone(given)}: “${plainWords(given)}”\n\n`;
  return edited(given, [{ start: 0, end: 0, put }], ['same']);
}

/** The editor pastes the paragraph in twice. */
export function doubleParagraph(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const end = out.start + out.own.length;
  const after = edited(given, [{ start: end, end, put: `\n\n${out.own}` }], ['same']);
  // Both are the quotation.
  return { ...after, spans: [...given.quotation.content, ...shiftQuotation(given.quotation, out.own.length + 2).content] };
}

/** The same words are said by two people in the article; the other one goes. */
export function keepOwn(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const other = sayByAnother(given);
  const place = 1 + Math.floor(given.random() * (out.rest.length - 1));
  const rest = [...out.rest.slice(0, place), other, ...out.rest.slice(place)];
  const first = place <= out.first ? out.first + 1 : out.first;
  const made = putOwn(given, out, rest, first);
  const start = made.text.indexOf(other);
  return { made, ...edited({ ...given, ...made }, [{ start, end: start + other.length + 2, put: '' }], ['same']) };
}
