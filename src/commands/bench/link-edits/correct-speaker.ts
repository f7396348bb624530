/** Edits that give the words to somebody else. */
import type { Span } from '../../../engine/index.ts';
import { type Case, type Edited, edited, pick, someone } from './case.ts';

/** Whether the source is at most so many characters off the quotation. */
const isNear = (source: Span, content: readonly Span[], most: number): boolean =>
  content.some((s) => Math.min(Math.abs(source.start - s.end), Math.abs(s.start - source.end)) < most);

/** The same of one that is not in it. */
const isBeside = (source: Span, content: readonly Span[], most: number): boolean =>
  content.every((s) => s.end <= source.start || source.end <= s.start) && isNear(source, content, most);

export function correctSpeaker(given: Case): Edited | undefined {
  const { source, content } = given.quotation;
  const name = pick(given.random, given.names);
  if (!source || !name || !isBeside(source, content, 80)) return undefined;
  const old = given.text.slice(source.start, source.end);
  if (!/^\p{Lu}/u.test(old) || old.endsWith(name.split(' ').at(-1) ?? name)) return undefined;
  return edited(given, [{ ...source, put: name }], ['other-speaker']);
}

/** Another speaker, whatever named the first one: a name, a pronoun or a description. */
export function correctAnySpeaker(given: Case): Edited | undefined {
  const { source, content } = given.quotation;
  if (!source || !isBeside(source, content, 40)) return undefined;
  const name = someone(given);
  const last = name.split(' ').at(-1) ?? name;
  if (`${given.text.slice(source.start, source.end)} ${given.quotation.speakerName}`.includes(last)) return undefined;
  return edited(given, [{ ...source, put: name }], ['other-speaker']);
}

/** Up to four words in capitals: a person's name, not a phrase that ends in one. */
const NAME = /^(?!The )(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}$/u;

/** The speaker's name is another one in the whole article. */
export function renameSpeaker(given: Case): Edited | undefined {
  const { source, content } = given.quotation;
  const last =
    source &&
    given.text
      .slice(source.start, source.end)
      .split(/\s+/)
      .at(-1)
      ?.replace(/['’]s$/, '');
  if (!source || !last || !NAME.test(given.text.slice(source.start, source.end).trim()) || !/^\p{Lu}\p{L}{3,}$/u.test(last))
    return undefined;
  if (!isNear(source, content, 40)) return undefined;
  const name = someone(given).split(' ').at(-1) ?? 'Brandt';
  if (name === last) return undefined;
  const changes = [...given.text.matchAll(new RegExp(`\\b${last}\\b`, 'g'))].map((m) => ({
    start: m.index,
    end: m.index + last.length,
    put: name,
  }));
  if (changes.some((c) => content.some((s) => c.start < s.end && c.end > s.start))) return undefined;
  return edited(given, changes, ['other-speaker']);
}
