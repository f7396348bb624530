import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, quotationsOf, wordsOf } from './load-engine.ts';

const text = readFileSync(new URL('../../public/articles/macron-putin-2022-02-07.txt', import.meta.url), 'utf8');
const analysis = analyze(text, { slug: 'macron-putin-2022-02-07' });

describe('the bundled article', () => {
  test('has its headline, day, credit and second headline', () => {
    const { article } = analysis;
    expect(article.published).toBe('2022-02-07');
    expect(wordsOf(analysis, article.headline)).toBe(
      'As he meets Putin amid renewed invasion warnings, Macron hopes for a “historic” deal.',
    );
    expect(wordsOf(analysis, article.alternativeHeadline ?? { start: 0, end: 0 })).toMatch(
      /^Russia-Ukraine conflict: .* fresh invasion warnings$/,
    );
    expect(wordsOf(analysis, article.credit ?? { start: 0, end: 0 })).toBe('UK news summary from Infosurhoy');
    expect(article.paragraphs).toHaveLength(14);
    expect(analysis.warnings).toEqual([]);
  });

  test('has fourteen quotations by five voices', () => {
    const bySpeaker = quotationsOf(analysis).map(({ kind, speaker }) => `${kind}: ${speaker}`);
    expect(bySpeaker).toEqual([
      'mixed: Emmanuel Macron',
      'mixed: Emmanuel Macron',
      'mixed: Emmanuel Macron',
      'direct: Emmanuel Macron',
      'direct: Emmanuel Macron',
      'direct: Emmanuel Macron',
      'indirect: Emmanuel Macron',
      'mixed: Jake Sullivan',
      'indirect: Russia',
      'indirect: The West',
      'direct: Dmitry Peskov',
      'indirect: Dmitry Peskov',
      'indirect: Dmitry Peskov',
      'mixed: Emmanuel Macron',
    ]);
  });

  test('dates what was said in the interview to the day it was published', () => {
    expect(analysis.quotations.map((q) => q.said ?? null)).toEqual([
      null,
      null,
      '2022-W05',
      '2022-02-06',
      '2022-02-06',
      '2022-02-06',
      '2022-02-06',
      '2022-02-06',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('names five people with their roles, and two groups', () => {
    const people = analysis.people.map((p) => `${p.kind} ${p.name}${p.role ? `, ${wordsOf(analysis, p.role)}` : ''}`).sort();
    expect(people).toEqual([
      'group Russia',
      'group The West',
      'person Dmitry Peskov, Kremlin spokesman',
      'person Emmanuel Macron, French President',
      'person Jake Sullivan, White House national security adviser',
      'person Liz Truss, Foreign Secretary',
      'person Vladimir Putin, Russian President',
    ]);
  });

  test('tells six events on four days, two of them planned', () => {
    expect(analysis.timeline.map((e) => `${e.when} ${e.status}`)).toEqual([
      '2022-W05 happened',
      '2022-02-06 happened',
      '2022-02-06 happened',
      '2022-02-06 happened',
      '2022-02-07 planned',
      '2022-02-10 planned',
    ]);
  });
});
