/**
 * A second set of seeded edits, made to catch what the first one takes for granted: look-alikes in the quotation's own
 * place, words of two people of whom one goes, other words put between the same marks, whole articles retyped.
 */
import type { LinkState, Span } from '../../engine/index.ts';
import {
  type Case,
  change,
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

const CUES = ['said', 'told reporters', 'wrote in a letter', 'added later'];

const lengthOf = (given: Case): number => contentWords(given).reduce((sum, { start, end }) => sum + end - start + 1, 0);
/** What a link may say of rewording: a short quotation is rather lost than taken for another. */
const rewordedUnlessShort = (given: Case): readonly LinkState[] => (lengthOf(given) < 24 ? ['reworded', 'gone'] : ['reworded']);

/** The content's words without marks. */
const plainWords = ({ text, quotation }: Case): string =>
  quotation.content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const someone = ({ random, names }: Case): string => pick(random, names) ?? 'Ada Brandt';
const GONE = { states: ['gone'], spans: null } as const;

/** The article made with `before` and `after` around the quotation's own paragraph, which is then taken away. */
function deleteBetween(given: Case, before: readonly string[], after: readonly string[]): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const head = [...out.rest.slice(0, out.first), ...before];
  const tail = [...after, ...out.rest.slice(out.first)];
  const made = putIn([...head, ...tail], head.length, out.own);
  return {
    made: { text: made.text, quotation: shiftQuotation(given.quotation, made.start - out.start) },
    text: join([...head, ...tail]),
    ...GONE,
  };
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

const beside = (given: Case, count: number, side: 'before' | 'after'): Edited | undefined => {
  const twin = writeTwin(given, count);
  if (twin === undefined) return undefined;
  return side === 'before' ? deleteBetween(given, [twin], []) : deleteBetween(given, [], [twin]);
};

/** The same words are said by two people in the article; the linked one goes. */
function keepOther(given: Case, near: boolean): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const other = `“${plainWords(given)},” ${someone(given)} ${pick(given.random, CUES)}.`;
  if (near) return deleteBetween(given, [], [other]);
  const place = 1 + Math.floor(given.random() * (out.rest.length - 1));
  const rest = [...out.rest.slice(0, place), other, ...out.rest.slice(place)];
  const first = place <= out.first ? out.first + 1 : out.first;
  const made = putIn(rest, first, out.own);
  return {
    made: { text: made.text, quotation: shiftQuotation(given.quotation, made.start - out.start) },
    text: join(rest),
    ...GONE,
  };
}

/** The same words are said by two people in the article; the other one goes. */
function keepOwn(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const other = `“${plainWords(given)},” ${someone(given)} ${pick(given.random, CUES)}.`;
  const place = 1 + Math.floor(given.random() * (out.rest.length - 1));
  const rest = [...out.rest.slice(0, place), other, ...out.rest.slice(place)];
  const first = place <= out.first ? out.first + 1 : out.first;
  const made = putIn(rest, first, out.own);
  const quotation = shiftQuotation(given.quotation, made.start - out.start);
  const start = made.text.indexOf(other);
  return {
    made: { text: made.text, quotation },
    ...edited({ ...given, text: made.text, quotation }, [{ start, end: start + other.length + 2, put: '' }], ['same']),
  };
}

/** Other words between the same marks: all of them, as many. */
function replaceContent(given: Case): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 5) return undefined;
  const text = change(given.text, replaceWords(given, words, words.length)).text;
  return { text, ...GONE };
}

/** Only the quotation is cut out; what stood around it in its paragraph stays. */
function cutContent(given: Case): Edited | undefined {
  if (contentWords(given).length < 4) return undefined;
  return {
    text: change(
      given.text,
      given.quotation.content.map((s) => ({ ...s, put: '' })),
    ).text,
    ...GONE,
  };
}

function swapParagraphs(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out || out.first < 2 || out.first >= out.rest.length) return undefined;
  const { text, start } = putIn(out.rest, out.first + 1, out.own);
  const shift = start - out.start;
  return { text, states: ['moved', 'same'], spans: shiftQuotation(given.quotation, shift).content };
}

function shuffleOthers(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const rest = out.rest.slice(1);
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(given.random() * (i + 1));
    [rest[i], rest[j]] = [rest[j] ?? '', rest[i] ?? ''];
  }
  const { text, start } = putIn([out.rest[0] ?? '', ...rest], Math.max(1, out.first), out.own);
  return { text, states: ['same', 'moved'], spans: shiftQuotation(given.quotation, start - out.start).content };
}

/** A headline that quotes the quotation, in capitals as headlines have them. */
function repeatInHeadline(given: Case): Edited {
  const put = `${someone(given)}: “${plainWords(given)}”\n\n`;
  return edited(given, [{ start: 0, end: 0, put }], ['same']);
}

/** The text saved by another program: CRLF, a byte order mark, decomposed accents, straight marks, em dashes. */
function retypeWhole(given: Case): Edited {
  const puts: Record<string, string> = { '\n': '\r\n', '“': '"', '”': '"', '’': "'", '‘': "'", '—': ' – ', '…': '. . .' };
  const changes = [...given.text.matchAll(/\r?\n|[“”‘’—…]|[\u00c0-\u017f]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    put: puts[m[0]] ?? m[0].normalize('NFD'),
  }));
  return edited(given, [{ start: 0, end: 0, put: '\ufeff' }, ...changes], ['same']);
}

/** Straight marks made curly, guillemets, single marks for double ones. */
function retypeCurly(given: Case): Edited {
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
function wrapLines(given: Case): Edited {
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
function unmark(given: Case): Edited | undefined {
  const changes = given.quotation.content.flatMap((span) =>
    [...given.text.slice(span.start, span.end).matchAll(/["“”]/g)].map((m) => ({
      start: span.start + m.index,
      end: span.start + m.index + 1,
      put: '',
    })),
  );
  return changes.length === 0 ? undefined : edited(given, changes, ['same']);
}

function ellipsis(given: Case): Edited | undefined {
  const words = given.quotation.content[0] ? wordsIn(given.text, given.quotation.content[0]) : [];
  if (words.length < 12) return undefined;
  const from = words[Math.floor(words.length * (0.3 + 0.2 * given.random()))];
  const to = words[Math.floor(words.length * (0.6 + 0.2 * given.random()))];
  if (!from || !to) return undefined;
  return edited(given, [{ start: from.start, end: to.start, put: pick(given.random, ['… ', '[…] ', '... ']) ?? '… ' }], ['reworded']);
}

function shortenEnd(given: Case, fromStart: boolean): Edited | undefined {
  const words = contentWords(given);
  if (words.length < 8 || given.quotation.content.length > 1) return undefined;
  const cut = Math.max(1, Math.floor(words.length * (0.1 + 0.4 * given.random())));
  const span = fromStart
    ? { start: words[0]?.start ?? 0, end: words[cut]?.start ?? 0 }
    : { start: words[words.length - cut - 1]?.end ?? 0, end: words.at(-1)?.end ?? 0 };
  return edited(given, [{ ...span, put: '' }], rewordedUnlessShort(given));
}

function lengthenStart(given: Case): Edited | undefined {
  const [span] = given.quotation.content;
  const [word] = contentWords(given);
  if (!span || !word || !/^["“]/.test(given.text.slice(span.start))) return undefined;
  const added = Array.from({ length: 2 + Math.floor(given.random() * 5) }, () => stranger(given)).join(' ');
  return edited(given, [{ start: word.start, end: word.start, put: `${added} ` }], rewordedUnlessShort(given));
}

/** A new cue, with its speaker, parts a sentence. */
function splitByName(given: Case): Edited | undefined {
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

/** Words changed in the quotation and right beside it, at once. */
function changeInAndBeside(given: Case): Edited | undefined {
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
function correctFact(given: Case): Edited | undefined {
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

function negate(given: Case): Edited | undefined {
  const words = contentWords(given);
  const verb = words.find((w) => /^(?:is|are|was|were|will|would|can|could|has|have|had|should)$/.test(given.text.slice(w.start, w.end)));
  if (!verb || words.length < 8) return undefined;
  return edited(given, [{ start: verb.end, end: verb.end, put: ' not' }], ['reworded']);
}

/** The quotation's paragraph alone is left, or the first or the last half of the article. */
function keepPart(given: Case, part: 'paragraph' | 'half'): Edited | undefined {
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

function keepOtherHalf(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const middle = Math.floor(out.rest.length / 2);
  return { text: join(out.first <= middle ? out.rest.slice(out.first) : out.rest.slice(0, out.first)), ...GONE };
}

/** The editor pastes the paragraph in twice. */
function doubleParagraph(given: Case): Edited | undefined {
  const out = takeOut(given);
  if (!out) return undefined;
  const end = out.start + out.own.length;
  const after = edited(given, [{ start: end, end, put: `\n\n${out.own}` }], ['same']);
  // Both are the quotation.
  return { ...after, spans: [...given.quotation.content, ...shiftQuotation(given.quotation, out.own.length + 2).content] };
}

function breakParagraph(given: Case): Edited | undefined {
  const words = given.quotation.content[0] ? wordsIn(given.text, given.quotation.content[0]) : [];
  const word = words[Math.floor(words.length / 2)];
  if (!word || words.length < 6) return undefined;
  return edited(given, [{ start: word.start - 1, end: word.start, put: '\n\n' }], ['same']);
}

/** Another speaker, whatever named the first one: a name, a pronoun or a description. */
function correctAnySpeaker(given: Case): Edited | undefined {
  const { source, content } = given.quotation;
  if (!source || content.some((s) => s.start < source.end && source.start < s.end)) return undefined;
  if (!content.some((s) => Math.min(Math.abs(source.start - s.end), Math.abs(s.start - source.end)) < 40)) return undefined;
  const name = someone(given);
  const last = name.split(' ').at(-1) ?? name;
  if (`${given.text.slice(source.start, source.end)} ${given.quotation.speakerName}`.includes(last)) return undefined;
  return edited(given, [{ ...source, put: name }], ['other-speaker']);
}

/** The speaker's name is another one in the whole article. */
function renameSpeaker(given: Case): Edited | undefined {
  const { source, content } = given.quotation;
  const last =
    source &&
    given.text
      .slice(source.start, source.end)
      .split(/\s+/)
      .at(-1)
      ?.replace(/['’]s$/, '');
  if (!source || !last || !/^\p{Lu}\p{L}{3,}$/u.test(last)) return undefined;
  if (!content.some((s) => Math.min(Math.abs(source.start - s.end), Math.abs(s.start - source.end)) < 40)) return undefined;
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

/** The kinds of attack. */
export const ATTACKS: readonly (readonly [string, MakeEdit])[] = [
  ['look-alike right before, own deleted', (given) => beside(given, 1, 'before')],
  ['look-alike right after, own deleted', (given) => beside(given, 1, 'after')],
  ['likeness of three words right after, own deleted', (given) => beside(given, 3, 'after')],
  ['said by two, the linked one deleted', (given) => keepOther(given, false)],
  ['said by two in a row, the linked one deleted', (given) => keepOther(given, true)],
  ['said by two, the other deleted', keepOwn],
  ['other words between the same marks', replaceContent],
  ['only the words cut out', cutContent],
  ['half of the article left, without it', keepOtherHalf],
  ['paragraphs swapped', swapParagraphs],
  ['all other paragraphs shuffled', shuffleOthers],
  ['quoted in the headline too', repeatInHeadline],
  ['CRLF, BOM, NFD, straight marks', retypeWhole],
  ['marks of another kind', retypeCurly],
  ['lines wrapped', wrapLines],
  ['marks taken away', unmark],
  ['its paragraph alone left', (given) => keepPart(given, 'paragraph')],
  ['half of the article left, with it', (given) => keepPart(given, 'half')],
  ['paragraph doubled', doubleParagraph],
  ['paragraph broken inside it', breakParagraph],
  ['words left out with an ellipsis', ellipsis],
  ['shortened at the start', (given) => shortenEnd(given, true)],
  ['shortened at the end', (given) => shortenEnd(given, false)],
  ['lengthened at the start', lengthenStart],
  ['split by a named cue', splitByName],
  ['words changed in it and beside it', changeInAndBeside],
  ['a name or number corrected in it', correctFact],
  ['negated', negate],
  ['speaker corrected, of any form', correctAnySpeaker],
  ['speaker renamed everywhere', renameSpeaker],
];
