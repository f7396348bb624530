import { describe, expect, it } from 'vitest';
import { readRegister, updateRegister, writeRegister } from '../../src/publish/register/register.ts';
import { makeAnalysis } from './sample-analysis.ts';

const before = `Ferry stays in port

“The rudder answers late, and until we know why nobody goes on board,” said harbour master Ilse Brandvold.

“We learned of it from the notice on the quay this morning,” Tomas Reyle said.

“The engineers will come on Thursday and they will stay until the work is finished,” Brandvold said.
`;
const rudder = '“The rudder answers late, and until we know why nobody goes on board,”';
const notice = '“We learned of it from the notice on the quay this morning,”';
const engineers = '“The engineers will come on Thursday and they will stay until the work is finished,”';

const first = makeAnalysis(before, [
  { id: 'brandvold-rudder-1111', words: [rudder], by: 'Ilse Brandvold' },
  { id: 'reyle-notice-2222', words: [notice], by: 'Tomas Reyle' },
  { id: 'brandvold-engineers-3333', words: [engineers], by: 'Ilse Brandvold' },
]);
const stored = updateRegister('sample', undefined, first, '2024-03-04').register;

describe('the register', () => {
  it('keeps every quotation with its words, speaker and first day', () => {
    expect(stored.quotations.map(({ id, words, speaker, first: day }) => [id, words, speaker, day])).toEqual([
      ['brandvold-rudder-1111', rudder, 'Ilse Brandvold', '2024-03-04'],
      ['reyle-notice-2222', notice, 'Tomas Reyle', '2024-03-04'],
      ['brandvold-engineers-3333', engineers, 'Ilse Brandvold', '2024-03-04'],
    ]);
  });

  it('does not change when the article does not', () => {
    const again = updateRegister('sample', readRegister(writeRegister(stored)), first, '2025-01-01');
    expect(writeRegister(again.register)).toBe(writeRegister(stored));
    expect(again.changes).toEqual([]);
    expect(again.vanished).toEqual([]);
  });

  it('tells after an edit what was reworded, given to another speaker and taken out', () => {
    const reworded = rudder.replace('know why', 'know the reason');
    const text = before
      .replace(rudder, reworded)
      .replace(`${notice} Tomas Reyle said.\n\n`, '')
      .replace('” Brandvold said', '” Tomas Reyle said');
    const after = makeAnalysis(text, [
      { id: 'brandvold-rudder-4444', words: [reworded], by: 'Ilse Brandvold' },
      { id: 'reyle-engineers-3333', words: [engineers], by: 'Tomas Reyle' },
    ]);
    const { changes, vanished, register } = updateRegister('sample', stored, after, '2024-03-09');
    expect(changes).toEqual([
      {
        id: 'brandvold-rudder-1111',
        state: 'reworded',
        words: rudder,
        speaker: 'Ilse Brandvold',
        now: 'brandvold-rudder-4444',
        changed: '2024-03-09',
      },
      { id: 'reyle-notice-2222', state: 'gone', words: notice, speaker: 'Tomas Reyle', changed: '2024-03-09' },
      {
        id: 'brandvold-engineers-3333',
        state: 'other-speaker',
        words: engineers,
        speaker: 'Ilse Brandvold',
        now: 'reyle-engineers-3333',
        changed: '2024-03-09',
      },
    ]);
    expect(vanished.map((entry) => entry.id)).toEqual(['reyle-notice-2222']);

    const later = updateRegister('sample', register, after, '2024-05-01');
    expect(later.changes.map((change) => change.changed)).toEqual(['2024-03-09', '2024-03-09', '2024-03-09']);
    expect(later.vanished).toEqual([]);
  });

  it('takes a change back when the words are back', () => {
    const without = makeAnalysis(before.replace(`${notice} Tomas Reyle said.\n\n`, ''), [
      { id: 'brandvold-rudder-1111', words: [rudder], by: 'Ilse Brandvold' },
      { id: 'brandvold-engineers-3333', words: [engineers], by: 'Ilse Brandvold' },
    ]);
    const { register } = updateRegister('sample', stored, without, '2024-03-09');
    expect(updateRegister('sample', register, first, '2024-03-10').changes).toEqual([]);
  });

  it.each(['', '{}', '[]', '{"article":"a","quotations":[{"id":"x"}]}'])('is not begun anew over a broken one: %s', (text) => {
    expect(() => readRegister(text)).toThrow(SyntaxError);
  });
});
