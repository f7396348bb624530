import { describe, expect, test } from 'vitest';
import { analyze } from '../load-engine.ts';

const TOLD = 'the boats had been moved before the storm';
const labelsOf = (paragraph: string): string[] =>
  analyze(`Town news of the week\n\n${paragraph}\n`, { published: '2024-05-06' }).quotations.map(({ factuality }) => factuality);

/** Verbs that report: plain, behind “has”, with -ing. */
const VERBS = [
  ['say', 'said', 'saying'],
  ['claim', 'claimed', 'claiming'],
  ['tell reporters', 'told reporters', 'telling reporters'],
  ['announce', 'announced', 'announcing'],
  ['warn', 'warned', 'warning'],
] as const;

describe.each(VERBS)('what nobody did %s yet', (say, said, saying) => {
  test.each([
    ['hypothetical', `Ann Tessmar is to ${say} on Friday that ${TOLD}.`],
    ['hypothetical', `Ann Tessmar is likely to ${say} that ${TOLD}.`],
    ['hypothetical', `Ann Tessmar is expected to ${say} that ${TOLD}.`],
    ['hypothetical', `Ann Tessmar plans to ${say} that ${TOLD}.`],
    ['hypothetical', `Ann Tessmar is about to ${say} that ${TOLD}.`],
    ['hypothetical', `Ann Tessmar will ${say} on Friday that ${TOLD}.`],
    ['denied', `Ann Tessmar never ${said} that ${TOLD}.`],
    ['denied', `Ann Tessmar has yet to ${say} that ${TOLD}.`],
    ['denied', `Ann Tessmar refused to ${say} that ${TOLD}.`],
    ['denied', `Ann Tessmar stopped short of ${saying} that ${TOLD}.`],
  ])('is %s: %s', (label, sentence) => {
    expect(labelsOf(sentence)).toEqual([label]);
  });

  test.each([`Ann Tessmar was told to ${say} that ${TOLD}.`, `Ann Tessmar was asked to ${say} that ${TOLD}.`])(
    'is never shown as said: %s',
    (sentence) => {
      expect(labelsOf(sentence)).not.toContain('said');
    },
  );

  test.each([
    `Ann Tessmar did not hesitate to ${say} that ${TOLD}.`,
    `Ann Tessmar not only ${said} that ${TOLD}.`,
    `Ann Tessmar could only ${say} that ${TOLD}.`,
    `Ann Tessmar was forced to ${say} that ${TOLD}.`,
    `Ann Tessmar went on to ${say} that ${TOLD}.`,
    `Women were more likely to ${say} that ${TOLD}.`,
  ])('unlike what was said: %s', (sentence) => {
    expect(labelsOf(sentence)).toEqual(['said']);
  });
});

test.each(['saying', 'claiming', 'warning'])('who denies %s so is never shown as saying it', (saying) => {
  expect(labelsOf(`Ann Tessmar denied ${saying} that ${TOLD}.`)).not.toContain('said');
});

describe('words in marks', () => {
  test.each([
    ['hypothetical', 'Ann Tessmar is expected to say: “We had no time to move the boats.”'],
    ['hypothetical', 'Ann Tessmar could have said: “We had no time to move the boats.”'],
    ['denied', 'Ann Tessmar denied saying: “We had no time to move the boats.”'],
    ['denied', 'Ann Tessmar has never said: “We had no time to move the boats.”'],
    ['said', 'Ann Tessmar may have said it best when she wrote: “We had no time to move the boats.”'],
    ['said', 'Ann Tessmar did say: “We had no time to move the boats.”'],
    ['said', 'Ann Tessmar did not hesitate: “We had no time to move the boats.”'],
  ])('are %s: %s', (label, sentence) => {
    expect(labelsOf(sentence)).toEqual([label]);
  });
});

test('who says nothing is not quoted', () => {
  for (const sentence of ['would not say anything', 'has yet to say a word', 'had nothing to say', 'is known to her friends as a sailor'])
    expect(labelsOf(`Ann Tessmar ${sentence}.`)).toEqual([]);
});
