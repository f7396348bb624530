/** Edits that make the quotation shorter or longer, part it or join its pieces. */
import { type Case, contentWords, type Edited, edited, pick, rewordedUnlessShort, stranger, wordsIn } from './case.ts';

export function shorten(given: Case): Edited | undefined {
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

export function shortenEnd(given: Case, fromStart: boolean): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 8 || given.quotation.content.length > 1) return undefined;
  const cut = Math.max(1, Math.floor(words.length * (0.1 + 0.4 * given.random())));
  const span = fromStart
    ? { start: words[0]?.start ?? 0, end: words[cut]?.start ?? 0 }
    : { start: words[words.length - cut - 1]?.end ?? 0, end: words.at(-1)?.end ?? 0 };
  return edited(given, [{ ...span, put: '' }], rewordedUnlessShort(given));
}

export function ellipsis(given: Case): Edited | undefined {
  const words = given.quotation.content[0] ? wordsIn(given.text, given.quotation.content[0]) : [];
  if (words.length < 12) return undefined;
  const from = words[Math.floor(words.length * (0.3 + 0.2 * given.random()))];
  const to = words[Math.floor(words.length * (0.6 + 0.2 * given.random()))];
  if (!from || !to) return undefined;
  return edited(given, [{ start: from.start, end: to.start, put: pick(given.random, ['… ', '[…] ', '... ']) ?? '… ' }], ['reworded']);
}

export function lengthen(given: Case): Edited | undefined {
  const word = contentWords(given).at(-1);
  if (!word) return undefined;
  const added = Array.from({ length: 2 + Math.floor(given.random() * 5) }, () => stranger(given)).join(' ');
  const marked = /^[.,?!…]?["”’]/.test(given.text.slice(word.end));
  return edited(given, [{ start: word.end, end: word.end, put: ` ${added}` }], marked ? rewordedUnlessShort(given) : ['reworded', 'same']);
}

export function lengthenStart(given: Case): Edited | undefined {
  const [span] = given.quotation.content;
  const [word] = contentWords(given);
  if (!span || !word || !/^["“]/.test(given.text.slice(span.start))) return undefined;
  const added = Array.from({ length: 2 + Math.floor(given.random() * 5) }, () => stranger(given)).join(' ');
  return edited(given, [{ start: word.start, end: word.start, put: `${added} ` }], rewordedUnlessShort(given));
}

export function splitUp(given: Case): Edited | undefined {
  const span = given.quotation.content[0];
  if (!span || !/^["“]/.test(given.text.slice(span.start))) return undefined;
  const words = wordsIn(given.text, span);
  const at = words[Math.floor(words.length / 2)]?.start;
  if (at === undefined || words.length < 8) return undefined;
  const open = given.text.charAt(span.start);
  const close = open === '“' ? '”' : '"';
  return edited(given, [{ start: at - 1, end: at, put: `,${close} the speaker went on, ${open}` }], ['same', 'reworded']);
}

/** A new cue, with its speaker, parts a sentence. */
export function splitByName(given: Case): Edited | undefined {
  const [span] = given.quotation.content;
  if (!span || !/^["“]/.test(given.text.slice(span.start))) return undefined;
  const words = wordsIn(given.text, span);
  const at = words[2 + Math.floor(given.random() * Math.max(1, words.length - 5))]?.start;
  if (at === undefined || words.length < 7) return undefined;
  const { source } = given.quotation;
  const name = source ? given.text.slice(source.start, source.end) : 'the speaker';
  const [open, close] = given.text[span.start] === '“' ? ['“', '”'] : ['"', '"'];
  return edited(given, [{ start: at - 1, end: at, put: `,${close} ${name} said, ${open}` }], ['same', 'reworded']);
}

export function merge(given: Case): Edited | undefined {
  const [first, second] = given.quotation.content;
  if (!first || !second) return undefined;
  const before = wordsIn(given.text, first).at(-1)?.end;
  const after = wordsIn(given.text, second)[0]?.start;
  if (before === undefined || after === undefined) return undefined;
  return edited(given, [{ start: before, end: after, put: ' ' }], ['same', 'reworded', 'other-speaker']);
}
