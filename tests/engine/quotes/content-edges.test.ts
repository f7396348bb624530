import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

const found = (text: string) =>
  quotationsOf(analyze(text, { published: '2024-05-02' })).map(({ words, source }) => `${source}: ${words.join(' … ')}`);
const inBody = (paragraph: string) => found(`A day at the harbour\n\nThe town woke to fog and a long queue at the ferry.\n\n${paragraph}`);

describe('where reported words begin and end', () => {
  it.each([
    [
      'behind all that is told of who says so',
      'According to two people briefed on the matter, who asked not to be named, officials from both towns will meet in May.',
      'two people: officials from both towns will meet in May',
    ],
    [
      'with all of who is asked',
      'The mayor asked people who live near the river to leave.',
      'The mayor: people who live near the river to leave',
    ],
    [
      'before what the speaker does besides',
      'Ulf Brandt conceded defeat shortly before midnight but did not thank the crews.',
      'Ulf Brandt: defeat shortly before midnight',
    ],
    ['with the sign behind a number', 'The owner of the ferry said that traffic fell 3%.', 'The owner of the ferry: that traffic fell 3%'],
    ['with the subject before its cue', 'The plan, Mr. Brandt said, “is dead.”', 'Mr. Brandt: The plan … “is dead.”'],
    ['with a lone word before its cue', 'Ode, Mr. Brandt said, “was late for work.”', 'Mr. Brandt: Ode … “was late for work.”'],
    [
      'behind who speaks, where the verb opens the sentence',
      'Replied harbour office deputy spokesman Richard Brandt, “We have not read the statement in detail.”',
      'harbour office deputy spokesman Richard Brandt: “We have not read the statement in detail.”',
    ],
    [
      'behind who speaks, where the verb stands in the middle',
      'She shared a flat with the comedian Jodie Ode-Clarke, and they lived, says Ode-Clarke, “on toast and spite”.',
      'Ode-Clarke: “on toast and spite”',
    ],
    [
      'without by whom it was said',
      'The meeting was described by one official as “frank and mostly useless.”',
      'one official: The meeting … “frank and mostly useless.”',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual([expected]);
  });

  it('in a headline before what happened then', () => {
    expect(found('Mayor promises ‘full truth’ after officer sinks boat near pier\n\nThe town woke to fog.')).toEqual([
      'Mayor: ‘full truth’',
    ]);
  });
});

describe('marks that are left open', () => {
  it.each([
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ])('%s: a verb behind the last paragraph has those before it, too', (open, close) => {
    const body = `The skipper spoke to reporters.\n\n${open}I read it twice. Read it yourselves.\n\n${open}And then come back,${close} Brandt told them.`;
    expect(inBody(body)).toEqual([`Brandt: ${open}I read it twice. Read it yourselves. … ${open}And then come back,${close}`]);
  });

  it('a verb before a colon has all paragraphs', () => {
    expect(inBody('Brandt said: ‘They went ahead anyway.\n\n‘The town should ask why.’')).toEqual([
      'Brandt: ‘They went ahead anyway. … ‘The town should ask why.’',
    ]);
  });
});

describe('marks without a verb that reports', () => {
  it('are speech behind a sentence, however short', () => {
    expect(inBody('Was the call recorded? Brandt laughed. “Not by us.”')).toEqual(['undefined: “Not by us.”']);
  });

  it('are speech before a colon that opens a headline', () => {
    expect(found('‘It sounded like a train’: two boats sink off pier\n\nThe town woke to fog.')).toEqual([
      'undefined: ‘It sounded like a train’',
    ]);
  });

  it('have the last word for their verb, though it looks like a noun', () => {
    expect(inBody('“Absence of evidence is not evidence of absence,” the report cautions.')).toEqual([
      'report: “Absence of evidence is not evidence of absence,”',
    ]);
  });
});

describe('who does something in the same clause but does not speak', () => {
  it.each([
    [
      'who is asked',
      'Finch, asked whether that was right, said: “It is not.”',
      ['undefined: whether that was right', 'Finch: “It is not.”'],
    ],
    [
      'who is warned',
      'The mayor bought the boat despite being warned that it was “almost certain to sink”.',
      ['undefined: that it was “almost certain to sink”'],
    ],
    [
      'who hears of it',
      'The mayor bought the boat despite being warned that it was “almost certain to sink”, a public inquiry heard on Monday.',
      ['undefined: that it was “almost certain to sink”'],
    ],
    [
      'who leaves somebody saying it',
      'A late goal left manager Rui Valdes demanding an apology from the referee.',
      ['manager Rui Valdes: an apology from the referee'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(inBody(paragraph)).toEqual(expected);
  });

  it('but who told them does', () => {
    expect(inBody('Ode was told by one casting director that she was too tall.')).toEqual(['one casting director: that she was too tall']);
  });
});
