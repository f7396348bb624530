import { describe, expect, test } from 'vitest';
import { createLinkMaker, createLinkResolver } from '../../../src/engine/links/index.ts';
import { follow, quote, withParagraphs } from './article.ts';

/** What stands beside a quotation comes to stand in its very place when it is deleted. */
describe('a link to a deleted quotation lands nowhere', () => {
  test('when one with three other words stands right before it, however many are more like it elsewhere', () => {
    const say = (words: string, name: string) => `Counting the losses of the sheds and the slips, ${name} added: “${words}.”`;
    const own = 'Captain Rell is a proven sailor, a proven failure';
    const kin = [
      'Captain Rell was a proven failure',
      'Captain Rell is a proven liar',
      'Captain Rell, a proven failure',
      'Rell is a proven failure',
    ];
    const twin = say('Captain Rell is a deep sailor, a gull likes', 'Oskar Lind');
    const rest = withParagraphs((p) => [...p.slice(0, 3), ...kin.map((words) => `${words}, people said.`), ...p.slice(3)]).split('\n\n');
    const then = [...rest.slice(0, 10), twin, say(own, 'Vass'), ...rest.slice(10)].join('\n\n');
    const now = [...rest.slice(0, 10), twin, ...rest.slice(10)].join('\n\n');
    expect(follow(now, [`“${own}.”`], undefined, then)).toMatchObject({ state: 'gone', spans: null });
  });

  test('when one stands in the same place of the next paragraph, a hundred words off, and words of both are elsewhere', () => {
    const rest = Array.from({ length: 100 }, (_, i) => `item${i % 50}`).join(' ');
    const say = (words: string) => `In an interview of that year he was asked ${words}. It happened then, ${rest}.`;
    const own = 'what happened to the harbour vote';
    const twin = say('what happened to the otherwise vote');
    const kin = ['Much', 'Little', 'Nothing', 'Something', 'Everything'].map(
      (it) => `${it} happened to the harbour vote on day ${it.length}.`,
    );
    const then = withParagraphs((p) => [...p.slice(0, 4), say(own), twin, ...kin, ...p.slice(4)]);
    const now = withParagraphs((p) => [...p.slice(0, 4), twin, ...kin, ...p.slice(4)]);
    expect(follow(now, [own], undefined, then)).toMatchObject({ state: 'gone', spans: null });
  });
});

describe('of two passages that are alike, when one is deleted', () => {
  const own = '“Team Alpha will cross the bay first, whatever the weather does,” said Mayor Ingrid Vass.';
  const twins: readonly (readonly [string, string])[] = [
    ['another name', '“Team Beta will cross the bay first, whatever the weather does,” said Mayor Ingrid Vass.'],
    ['the same words by another', '“Team Alpha will cross the bay first, whatever the weather does,” an usher repeated at the door.'],
    ['three other words', '“Team Beta must cross the strait first, whatever the weather does,” Tomas Rell answered.'],
  ];
  const words = own.slice(0, own.indexOf('”') + 1);

  describe.each(twins)('with %s', (_, twin) => {
    test.each([
      ['before', 'the deleted one lands nowhere', twin, 'gone'],
      ['after', 'the deleted one lands nowhere', twin, 'gone'],
      ['before', 'the one that is left leads to it', own, 'same'],
      ['after', 'the one that is left leads to it', own, 'same'],
    ])('right %s it, a link to %s', (side, _, left, state) => {
      const pair = side === 'before' ? [twin, own] : [own, twin];
      const then = withParagraphs((p) => [...p.slice(0, 3), ...pair, ...p.slice(3)]);
      const now = withParagraphs((p) => [...p.slice(0, 3), left, ...p.slice(3)]);
      const start = then.indexOf(own);
      const quotation = { ...quote(own, [words], 'Ingrid Vass'), content: [{ start, end: start + words.length }] };
      const source = then.indexOf('Ingrid Vass', start);
      const link = createLinkMaker(then, 'ferry')({ ...quotation, source: { start: source, end: source + 11 } });
      expect(createLinkResolver(now)(link).state).toBe(state);
    });
  });
});
