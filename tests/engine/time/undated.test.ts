import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';
import { timelineOf } from './read-times.ts';

const undated = (text: string): string[] => timelineOf(text).flatMap(({ words, order }) => (order ? [`${order}: ${words}`] : []));

// Published on Wednesday 10 May 2023.
describe('an event without a date that the text orders around a dated one', () => {
  test.each([
    ['after', 'The mayor resigned on Monday after the council had cut her budget.', 'before by “after”: the council had cut her budget'],
    ['before', 'Carl Lund fled on Sunday, before police searched his house.', 'after by “before”: police searched his house'],
    [
      'following',
      'The company named a new chief on Monday following the resignation of Ada Berg.',
      'before by “following”: the resignation of Ada Berg',
    ],
    [
      'a happening',
      'The bridge was closed on Friday after the collapse of its northern arch.',
      'before by “after”: the collapse of its northern arch',
    ],
    [
      'a month that does not carry on',
      'The crew left the ship in March. The ship lay at the pier. Later the council sold the ship.',
      'after by “Later”: the council sold the ship',
    ],
  ])('is told by %s', (_, text, row) => {
    expect(undated(text)).toEqual([row]);
  });

  test.each([
    ['days', 'He was released on Friday, two days after he was arrested.', '2023-05-03: he was arrested'],
    ['years', 'The mask came home on Tuesday, 140 years after it was taken by a surgeon.', '1883: it was taken by a surgeon'],
    ['years of a year', 'The bridge fell in 2012, 30 years after it was built by the army.', '1982: it was built by the army'],
  ])('has a date where the text tells how far it is, in %s', (_, text, row) => {
    expect(undated(text)).toEqual([]);
    expect(timelineOf(text).map(({ when, words }) => `${when}: ${words}`)).toContain(row);
  });

  test('has no date where a distance is finer than what it is counted from', () => {
    expect(undated('The bridge fell in 2012, two days after it was built by the army.')).toEqual([
      'before by “after”: it was built by the army',
    ]);
  });

  test('stands beside its anchor, between the days around it', () => {
    const rows = timelineOf(
      'The storm came on Sunday. The mayor resigned on Tuesday after the council had cut her budget. The harbour will close on Friday.',
    );
    expect(rows.map(({ when }) => when)).toEqual(['2023-05-07', 'PAST_REF', '2023-05-09', '2023-05-12']);
  });

  test('names its anchor, the word that orders it, and no place for a date', () => {
    const { timeline } = analyze('date 2023-05-10 Harbour\n\nThe mayor resigned on Monday after the council had cut her budget.');
    const [before, resigned] = timeline;
    expect(before).toMatchObject({ precision: 'none', order: { side: 'before', entry: resigned?.id }, places: [] });
    expect(before?.evidence).toEqual([{ rule: 'ordered-by-the-text', target: before?.order?.word, certainty: 'stated' }]);
  });

  test.each([
    ['what has a date elsewhere', 'The guard was dismissed on Monday after he was seen asleep. He was seen asleep on Sunday.'],
    ['what has a date beside it', 'The guard was dismissed on Monday after the fire of Sunday.'],
    ['what somebody only says', 'The mayor said on Monday that she would resign after the council cut her budget.'],
    ['what is only planned around it', 'The road will be closed on Friday after the council votes for it.'],
    ['a place or a thing', 'The trial opened on Tuesday before a packed court.'],
    ['a noun without words of its own', 'The minister left on Monday after lunch, before the vote.'],
    ['nobody who does it', 'The minister flew home on Sunday after meeting Ada Lund.'],
    ['no anchor', 'The mayor resigned after the council had cut her budget.'],
    ['words in marks', '“She resigned on Monday after the council cut her budget,” he said.'],
  ])('is not %s', (_, text) => {
    expect(undated(text)).toEqual([]);
  });

  test('is one, however often it is told', () => {
    const text =
      'The mayor resigned on Monday after the council had cut her budget. Her deputy left on Tuesday after the council cut her budget.';
    expect(undated(text)).toHaveLength(1);
  });
});
