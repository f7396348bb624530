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

  describe('when the article is as it was and only its reading is another', () => {
    const read = (quotations: Parameters<typeof makeAnalysis>[1]) =>
      updateRegister('sample', stored, makeAnalysis(before, quotations), '2024-03-09');
    const others = [
      { id: 'reyle-notice-2222', words: [notice], by: 'Tomas Reyle' },
      { id: 'brandvold-engineers-3333', words: [engineers], by: 'Ilse Brandvold' },
    ];

    it('an old address leads to its words, with nothing said of them, when they are given to another speaker', () => {
      const { changes, vanished } = read([{ id: 'unknown-rudder-1111', words: [rudder] }, ...others]);
      expect(changes).toMatchObject([{ id: 'brandvold-rudder-1111', state: 'same', now: 'unknown-rudder-1111' }]);
      expect(vanished).toEqual([]);
    });

    it('it leads to the quotation that holds them when that has other ends', () => {
      const longer = `${rudder} said harbour master Ilse Brandvold.`;
      const shorter = '“The rudder answers late,';
      for (const words of [longer, shorter]) {
        const { changes } = read([{ id: 'brandvold-rudder-5555', words: [words], by: 'Ilse Brandvold' }, ...others]);
        expect(changes).toMatchObject([{ state: 'same', now: 'brandvold-rudder-5555' }]);
      }
    });

    it('it leads to their place in the text when they are no quotation any more', () => {
      const { changes, vanished, register } = read(others);
      expect(changes).toHaveLength(1);
      expect(changes[0]).toMatchObject({ id: 'brandvold-rudder-1111', state: 'same' });
      expect(before.slice(changes[0]?.at?.start, changes[0]?.at?.end)).toBe(rudder);
      expect(vanished).toEqual([]);
      // The place is found anew with every build; the register keeps what does not change by itself.
      expect(writeRegister(register)).not.toContain('"at"');
    });

    it('what was said of an earlier edit stays said', () => {
      const reworded = rudder.replace('know why', 'know the reason');
      const text = before.replace(rudder, reworded);
      const edited = updateRegister(
        'sample',
        stored,
        makeAnalysis(text, [{ id: 'brandvold-rudder-4444', words: [reworded], by: 'Ilse Brandvold' }, ...others]),
        '2024-03-09',
      );
      const reread = updateRegister(
        'sample',
        edited.register,
        makeAnalysis(text, [{ id: 'reyle-rudder-4444', words: [reworded], by: 'Tomas Reyle' }, ...others]),
        '2024-04-01',
      );
      expect(reread.changes).toMatchObject([
        { id: 'brandvold-rudder-1111', state: 'reworded', now: 'reyle-rudder-4444' },
        { id: 'brandvold-rudder-4444', state: 'same', now: 'reyle-rudder-4444' },
      ]);
    });
  });

  describe('of words that several people say', () => {
    const joint = [{ id: 'reyle-notice-2222', words: [notice], by: 'Tomas Reyle', alsoBy: ['Nora Venn'] }];
    const text = before.replace('Tomas Reyle said.', 'Tomas Reyle and Nora Venn said.');
    const kept = updateRegister('sample', undefined, makeAnalysis(text, joint), '2024-03-04').register;

    it('keeps the names of all, and tells them when the words are gone', () => {
      expect(kept.quotations[0]).toMatchObject({ speaker: 'Tomas Reyle', alsoBy: ['Nora Venn'] });
      const { changes } = updateRegister('sample', kept, makeAnalysis(text.replace(notice, '“Nothing,”'), []), '2024-03-09');
      expect(changes[0]).toMatchObject({ state: 'gone', speaker: 'Tomas Reyle', alsoBy: ['Nora Venn'] });
    });

    it('takes them for nobody else’s when the second of them is named first', () => {
      const turned = text.replace('Tomas Reyle and Nora Venn said.', 'Nora Venn and Tomas Reyle said.');
      const after = makeAnalysis(turned, [{ id: 'venn-notice-2222', words: [notice], by: 'Nora Venn', alsoBy: ['Tomas Reyle'] }]);
      expect(updateRegister('sample', kept, after, '2024-03-09').changes[0]?.state).not.toBe('other-speaker');
    });
  });

  it.each(['', '{}', '[]', '{"article":"a","quotations":[{"id":"x"}]}'])('is not begun anew over a broken one: %s', (text) => {
    expect(() => readRegister(text)).toThrow(SyntaxError);
  });
});
