import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { recase } from '../../../src/engine/text/recase.ts';
import type { KnownWords } from '../../../src/engine/text/spell-in-text.ts';
import { analyze } from '../load-engine.ts';

/** What little is known here: whoever is called Ann, whatever is in Leeds, and that nothing else is. */
const knows: KnownWords = {
  isCommon: (lower) => !/^(?:tessmar|brandt|debunks)$/.test(lower),
  isName: (lower) => /^(?:ann|tom|leeds)$/.test(lower),
  isTitle: (lower) => lower === 'mayor',
  tag: (line) => line.map(() => 'NOUN'),
};

const STORY = 'The mayor, Ann Tessmar, said on Monday that the harbour would sink. Tom Brandt of NATO was not glad. “We may go,” he said.';

/** The words of a headline over a story, as they are read. */
function headline(line: string, story = STORY): string {
  const { document } = readDocument(`${line}\n\n${story}\n`);
  const { sentences, tokens } = recase(document, knows);
  const words = sentences.filter(({ block }) => block === 0).flatMap(({ first, last }) => tokens.form.slice(first, last));
  return words.join(' ');
}

describe('a headline that is printed with capitals is read as the text spells its words', () => {
  test.each([
    ['Harbour Will Sink, Mayor Says', 'Harbour will sink , mayor says'],
    ['HARBOUR WILL SINK, SAYS TESSMAR', 'Harbour will sink , says Tessmar'],
    ['Mayor Ann Tessmar Says Harbour Will Sink', 'Mayor Ann Tessmar says harbour will sink'],
    ['NATO AND BRANDT AT ODDS OVER HARBOUR', 'NATO and Brandt at odds over harbour'],
    ['Mayor: Harbour Will Sink', 'Mayor : Harbour will sink'],
    ['“Harbour Will Sink,” Says Mayor', '“ Harbour will sink , ” says mayor'],
  ])('%s', (line, read) => expect(headline(line)).toBe(read));
});

describe('a word that the text does not have', () => {
  test.each([
    ['is small where nobody is called so', 'Brandt Plans Bigger Bridge for Town', 'Brandt plans bigger bridge for town'],
    [
      'keeps its capital where somewhere is called so',
      'Harbour Will Sink, Says Woman From Leeds',
      'Harbour will sink , says woman from Leeds',
    ],
    ['keeps it behind a first name where it is rare', 'Mayor Ann Tessmar Quits Over Harbour', 'Mayor Ann Tessmar quits over harbour'],
    ['is small there where it looks like a verb', 'Mayor Ann Debunks Harbour Story Again', 'Mayor Ann debunks harbour story again'],
  ])('%s', (_, line, read) => expect(headline(line, line.includes('Tessmar') ? 'The harbour is old.' : STORY)).toBe(read));
});

test('months and people who are called like a verb keep their capital where the text has them', () => {
  const story = 'The leader, Theresa May, was not glad. Then May said so. It may rain.';
  expect(headline('Rivals Circle Theresa as May Quits Party', story)).toBe('Rivals circle Theresa as May quits party');
  expect(headline('Rivals Say Party May Quit Leeds Council', story)).toBe('Rivals say party may quit Leeds council');
});

test('days and months keep their capital, though the text has none', () => {
  expect(headline('Harbour Will Close Friday, Mayor Says')).toBe('Harbour will close Friday , mayor says');
  expect(headline('HARBOUR WILL CLOSE ON MARCH 12, AND 3 MAY')).toBe('Harbour will close on March 12 , and 3 May');
  expect(headline('Thousands March as Harbour Will Close')).toBe('Thousands march as harbour will close');
});

test('a headline that is printed like the text, and the text, are read as they stand', () => {
  const { document } = readDocument(`Harbour will sink, mayor says\n\n${STORY}\n`);
  expect(recase(document, knows)).toBe(document);
  const printed = readDocument(`Harbour Will Sink, Mayor Says\n\n${STORY}\n`).document;
  const body = ({ sentences, tokens }: typeof printed): string[] =>
    sentences.filter(({ block }) => block > 0).flatMap(({ first, last }) => tokens.form.slice(first, last));
  expect(body(recase(printed, knows))).toEqual(body(printed));
});

test('headings within the text are read so, too, and sentences are not', () => {
  const { document } = readDocument(`Town news\n\n${STORY}\n\nWhat Harbour Brandt Wants\n\nMayor Tessmar Likes Old Boats.\n`);
  const { sentences, tokens } = recase(document, knows);
  const words = (block: number): string =>
    sentences
      .filter((sentence) => sentence.block === block)
      .flatMap(({ first, last }) => tokens.form.slice(first, last))
      .join(' ');
  expect([words(2), words(3)]).toEqual(['What harbour Brandt wants', 'Mayor Tessmar Likes Old Boats .']);
});

describe('however a headline is printed, the same is read, and shown as printed', () => {
  const lines = [
    'Harbour will sink, mayor warns',
    'Mayor says harbour will sink, calls plan ‘a joke’',
    'Brandt quits as Tessmar wins harbour vote',
    '‘We may go,’ says Brandt after harbour vote',
    'Will Tessmar come to Leeds in May?',
  ];
  const title = (line: string): string => line.replace(/(?<=^|[\s‘])\p{Ll}/gu, (letter) => letter.toUpperCase());
  test.each(lines)('%s', (line) => {
    const read = (printed: string) => {
      const text = `${printed}\n\n${STORY}\n`;
      const { people, quotations } = analyze(text, { published: '2024-05-06' });
      for (const { content } of quotations) for (const { start, end } of content) expect(text.slice(start, end)).not.toBe('');
      return {
        people: people.map(({ name, kind }) => [name.toLowerCase(), kind]),
        quotations: quotations.map(({ kind, content, source }) => [kind, content, source]),
      };
    };
    const asWritten = read(line);
    expect(read(title(line))).toEqual(asWritten);
    expect(read(line.toUpperCase())).toEqual(asWritten);
  });
});

test('an article all in capitals is read like any other', () => {
  const text = `Harbour will sink, mayor warns\n\nThe harbour of Leeds will sink within ten years, Mayor Ann Tessmar said on Monday.\n\n“We have no time left,” Tessmar told reporters. Tom Brandt, who runs the ferry, left in 2019.\n`;
  const read = (printed: string) => {
    const { people, quotations, timeline } = analyze(printed, { published: '2024-05-06' });
    return [
      people.map(({ name, mentions }) => [name.toLowerCase(), mentions.map(({ span }) => span)]),
      quotations.map(({ kind, content, source }) => [kind, content, source]),
      timeline.map(({ when, status, summary }) => [when, status, summary]),
    ];
  };
  expect(read(text.toUpperCase())).toEqual(read(text));
});
