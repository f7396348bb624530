import { describe, expect, test } from 'vitest';
import { answerLine, optionalString, requireString, whatIsLeftOut } from '../../src/commands/json-lines.ts';

const echo = (line: string, number = 7) =>
  answerLine(line, number, (document) => ({ id: document.id, text: requireString(document, 'text') }));

describe('a line of a stream of documents', () => {
  test('is answered in its place', () => {
    expect(echo('{"id":1,"text":"x"}')).toEqual({ text: '{"id":1,"text":"x"}', failed: false });
  });

  test('that is not JSON is refused with its number and no id', () => {
    const { text, failed } = echo('{"id":1,');
    expect(failed).toBe(true);
    expect(JSON.parse(text)).toEqual({ id: null, error: expect.stringMatching(/^line 7: not JSON: /) });
  });

  test.each([
    ['a list', '[1]', null, 'line 7: a JSON object is expected, not a list'],
    ['null', 'null', null, 'line 7: a JSON object is expected, not null'],
    ['a document without text', '{"id":"a"}', 'a', 'line 7: “text” must be a string, not missing'],
    ['a document whose text is a number', '{"id":"a","text":3}', 'a', 'line 7: “text” must be a string, not number'],
  ])('that holds %s is refused with what was expected', (_, line, id, error) => {
    expect(JSON.parse(echo(line).text)).toEqual({ id, error });
  });

  test('may leave optional fields out or null', () => {
    expect(optionalString({}, 'dct')).toBeUndefined();
    expect(optionalString({ dct: null }, 'dct')).toBeUndefined();
    expect(optionalString({ dct: '2022-02-07' }, 'dct')).toBe('2022-02-07');
    expect(() => optionalString({ dct: 5 }, 'dct')).toThrow('“dct” must be a string, not number');
  });

  test('says of a day that is none that the document was read without it', () => {
    expect(whatIsLeftOut({ dct: 'yesterday' }, 7)).toMatch(/^line 7: “dct” is “yesterday”/);
    expect(whatIsLeftOut({ dct: '2022-02-31' }, 7)).toMatch(/YYYY-MM-DD/);
    for (const document of [{ dct: '2022-02-07' }, { dct: null }, {}]) expect(whatIsLeftOut(document, 7)).toBeUndefined();
  });

  test('lets a fault of the program through, as it is not the line’s fault', () => {
    expect(() =>
      answerLine('{}', 1, () => {
        throw new RangeError('bug');
      }),
    ).toThrow('bug');
  });
});
