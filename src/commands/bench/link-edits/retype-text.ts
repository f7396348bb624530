/** Edits that type the same words otherwise. */
import { type Case, type Edited, edited, pick, wordsIn } from './case.ts';

export function retypeMarks(given: Case): Edited {
  const to: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '—': '--', '–': '-', '…': '...', '"': '”', "'": '’' };
  const changes = [...given.text.matchAll(/[“”‘’—–…"']/g)].map((m) => ({
    start: m.index,
    end: m.index + 1,
    put: to[m[0]] ?? m[0],
  }));
  const spaces = [...given.text.matchAll(/ /g)].filter(() => given.random() < 0.05);
  return edited(given, [...changes, ...spaces.map((m) => ({ start: m.index, end: m.index + 1, put: '\u00a0' }))], ['same']);
}

/** The text saved by another program: CRLF, a byte order mark, decomposed accents, straight marks, em dashes. */
export function retypeWhole(given: Case): Edited {
  const puts: Record<string, string> = { '\n': '\r\n', '“': '"', '”': '"', '’': "'", '‘': "'", '—': ' – ', '…': '. . .' };
  const changes = [...given.text.matchAll(/\r?\n|[“”‘’—…]|[\u00c0-\u017f]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    put: puts[m[0]] ?? m[0].normalize('NFD'),
  }));
  return edited(given, [{ start: 0, end: 0, put: '\ufeff' }, ...changes], ['same']);
}

/** Straight marks made curly, guillemets, single marks for double ones. */
export function retypeCurly(given: Case): Edited {
  const style = pick(given.random, [
    ['«', '»'],
    ['‘', '’'],
    ['„', '“'],
    ['“', '”'],
  ]);
  const changes = [...given.text.matchAll(/(^|[\s([])["“]|["”]/g)].map((m) => ({
    start: m.index + m[0].length - 1,
    end: m.index + m[0].length,
    put: (/[“]|^[\s([]|^$/.test(m[0]) ? style?.[0] : style?.[1]) ?? '"',
  }));
  return edited(given, changes, ['same']);
}

/** Lines wrapped at a width, as in a letter. */
export function wrapLines(given: Case): Edited {
  let column = 0;
  const changes: { start: number; end: number; put: string }[] = [];
  for (let i = 0; i < given.text.length; i++) {
    column = given.text[i] === '\n' ? 0 : column + 1;
    if (column > 72 && given.text[i] === ' ') {
      changes.push({ start: i, end: i + 1, put: '\n' });
      column = 0;
    }
  }
  return edited(given, changes, ['same']);
}

/** Marks taken away: the words stay, as reported speech. */
export function unmark(given: Case): Edited | undefined {
  const changes = given.quotation.content.flatMap((span) =>
    [...given.text.slice(span.start, span.end).matchAll(/["“”]/g)].map((m) => ({
      start: span.start + m.index,
      end: span.start + m.index + 1,
      put: '',
    })),
  );
  return changes.length === 0 ? undefined : edited(given, changes, ['same']);
}

export function breakParagraph(given: Case): Edited | undefined {
  const words = given.quotation.content[0] ? wordsIn(given.text, given.quotation.content[0]) : [];
  const word = words[Math.floor(words.length / 2)];
  if (!word || words.length < 6) return undefined;
  return edited(given, [{ start: word.start - 1, end: word.start, put: '\n\n' }], ['same']);
}
