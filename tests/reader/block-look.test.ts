import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/reader/article/block-look.ts';

const story = 'The ferry stays in port until the rudder has been looked at.';

describe('a paragraph’s own lines', () => {
  test('are kept where the text breaks them', () => {
    for (const words of [
      '18:05 GMT\nPower cuts are over, the grid says.',
      'Image source, Kystfoto\nImage caption, The pier was built in 1971',
      `Reporting by Ilse Brandvold\n${story}`,
      'The tide comes in,\nthe tide goes out,\nand nobody asks it why.',
      `${story} Nobody knows when that will be, and the company does not say.\n“Ask me in May.”`,
    ])
      expect(lookOf(words, story), words).toBe('lines');
  });

  test('are run together where they were only wrapped to a width', () => {
    const wrapped =
      'The ferry stays in port until the rudder has been\nlooked at, the company said, and nobody knows when\nthat will be. The crew was sent home on Monday.';
    expect(lookOf(wrapped, story)).toBe('text');
    expect(lookOf(wrapped.replaceAll('\n', '\r\n'), story)).toBe('text');
  });
});

describe('a heading between paragraphs', () => {
  test('is a few words without an end, above a sentence', () => {
    for (const words of ['What happens now', 'By train', 'The harbour in 1971', '3 things we learned'])
      expect(lookOf(words, story), words).toBe('heading');
  });

  test('is not a sentence, a question, a time, a label, an item of a list or the last line', () => {
    for (const words of [
      'Nobody knows.',
      'But can they deliver?',
      '14 May 2024',
      '18:05 GMT',
      'The company said:',
      '“Ask me in May”',
      'lower case words',
      'SHARE',
      'Year | Owed',
      'A headline’s worth of words that goes on and on until nobody would read it as one',
    ])
      expect(lookOf(words, story), words).toBe('text');
    expect(lookOf('Fares come back', 'Engineers come on Thursday')).toBe('text');
    expect(lookOf('More on this story', undefined)).toBe('text');
  });

  test('may head a list, and is no heading above another short line', () => {
    expect(lookOf('What is next', '• Talks on Friday', story)).toBe('heading');
    expect(lookOf('What is next', '- Talks on Friday', story)).toBe('heading');
    expect(lookOf('What is next', '• Talks on Friday', 'Ivo Strand, head of the port')).toBe('heading');
    expect(lookOf('What is next', 'Talks on Friday', story)).toBe('text');
  });

  test('is no heading below another few words, as the last item of a list is', () => {
    expect(lookOf('Cracks in eleven pillars', story, 'Pier closes in September')).toBe('text');
    expect(lookOf('What happens now', story, story)).toBe('heading');
  });

  test('is one below the items of a list that have their signs or numbers', () => {
    expect(lookOf('What happens now', story, '• Cracks in eleven pillars')).toBe('heading');
    expect(lookOf('What happens now', story, '3. Cracks in eleven pillars')).toBe('heading');
    expect(lookOf('3. Take the ferry', story, '2. Take the train')).toBe('numbered');
  });
});

describe('the head of a live report’s entry', () => {
  test('is a time and a few words of what happened, above a sentence', () => {
    for (const words of ['18:05 GMT\nPower cuts', 'Power cuts\n18:05', '18:05\r\nPower cuts\r\nAnn Lee', '18:05\n“Worst since 1987”'])
      expect(lookOf(words, story), words).toBe('heading');
    expect(lookOf('Key events', '18:05 GMT\nPower cuts')).toBe('heading');
  });

  test('is no row of times, no name below a sentence, and nothing above no sentence', () => {
    expect(lookOf('18:05 GMT\n19:05 CET', story)).toBe('lines');
    expect(lookOf('18:05 GMT\nPower is back, says the grid.', story)).toBe('lines');
    expect(lookOf('18:05 GMT\n“Power is back,” says the grid', story)).toBe('lines');
    expect(lookOf('Ann Lee\nHarbour correspondent', story)).toBe('lines');
    expect(lookOf('18:05 GMT\nPower cuts', '19:10 GMT\nPower back')).toBe('lines');
    expect(lookOf('18:05 GMT\nPower cuts', undefined)).toBe('lines');
  });
});

describe('an item of a list', () => {
  test('is what begins with its sign', () => {
    for (const words of ['• Fares come back', '▪ Fares come back', `- ${story}`, '* “Ask me in May,” she said.'])
      expect(lookOf(words, story), words).toBe('item');
  });

  test('has a number, where the one before or behind it has one, too', () => {
    expect(lookOf('1. Fares come back', '2. The pier opens', 'The council decided:')).toBe('numbered');
    expect(lookOf(`12. ${story}`, story, '11. The pier opens')).toBe('numbered');
    expect(lookOf('1. Take the train', story, story)).toBe('heading');
    expect(lookOf('10. Juni 2024', story, '2024 was late')).not.toBe('numbered');
  });

  test('is no turn of a talk, no sum, no row of signs and no ordinary paragraph', () => {
    for (const words of ['– Ask me in May.', '-3 degrees were measured.', '* * *', '•', story])
      expect(lookOf(words, story), words).toBe('text');
  });
});
