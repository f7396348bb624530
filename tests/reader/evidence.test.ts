import { describe, expect, test } from 'vitest';
import { askWhy, describeDoubt, describeFactuality, nameFactuality } from '../../src/reader/quote/describe-quotation.ts';
import { explainEvidence } from '../../src/reader/quote/explain-evidence.ts';
import { bridge, place } from './fixture.ts';

const { analysis } = bridge;
const [, direct] = analysis.quotations;
if (direct === undefined) throw new Error('the article of these tests has quotations');
const explain = (rule: string, more: object = {}) => explainEvidence(analysis, direct, { rule, certainty: 'stated', ...more }).sentence;

describe('a reason', () => {
  test('of a name beside its verb is the article’s own words', () => {
    const said = place('said');
    expect(explain('source-beside-cue', { span: place('Ada Lind'), target: said })).toBe('The article says “Ada Lind said”.');
  });
  test('never puts words in marks that stand in other marks already', () => {
    expect(explain('source-beside-cue', { span: place('Ada Lind'), target: place('added') })).toBe(
      'The article names “Ada Lind” beside “added”.',
    );
  });
  test('of whom the sentence before is about says that no word names the speaker', () => {
    expect(explain('subject-before', { span: place('Ada Lind') })).toBe(
      'No word says who speaks, but the sentence before is about “Ada Lind”.',
    );
  });
  test('of a pronoun leads to the name, and says where', () => {
    expect(explain('pronoun', { span: place('She'), target: place('Ada Lind') })).toBe('“She” is Ada Lind, named just before.');
  });
  test('of a pronoun that follows a pronoun names who is meant, not “she” once more', () => {
    expect(explain('pronoun', { span: place('She'), target: place('She') })).toBe('“She” is Ada Lind, like “She” in the same paragraph.');
  });
  test('of somebody who has no other name does not say that they are themselves', () => {
    expect(explain('group', { span: place('Ada Lind') })).toBe('The article says “Ada Lind”.');
  });
  test('leaves out the middle of many words, and cuts none of them', () => {
    const said = explain('source-beside-cue', { span: { start: 0, end: analysis.article.text.length } });
    for (const word of said.replace(/^The article names “|”[^”]*$/gu, '').split(/\s+/))
      expect(['…', ...analysis.article.text.split(/\s+/)]).toContain(word);
  });
  test.each(['__proto__', 'constructor', 'a rule that nobody knows'])('of the rule %s is a sentence all the same', (rule) => {
    expect(explain(rule)).toBe('The text around it points to Ada Lind.');
  });
});

describe('the heading of the reasons', () => {
  test('takes the pronoun that the article has for the speaker', () => expect(askWhy(analysis, { speaker: 'ada-lind' })).toBe('Why her'));
  test('is “them” where several speak', () => expect(askWhy(analysis, { speaker: 'ada-lind', alsoBy: ['tom-berg'] })).toBe('Why them'));
  test('takes none where the article has none', () => expect(askWhy(analysis, { speaker: 'tom-berg' })).toBe('Why this speaker'));
  test('says so when the speaker is unknown', () => expect(askWhy(analysis, {})).toBe('Why unknown'));
});

describe('how sure the speaker is', () => {
  test('is said where no reason says it', () => {
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'inferred' }, [{ certainty: 'stated' }])).toBe(
      'Inferred from the words around it.',
    );
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'unsure' }, [])).toBe('Probable, not certain.');
  });
  test('is not said twice, nor of nobody', () => {
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'inferred' }, [{ certainty: 'inferred' }])).toBeUndefined();
    expect(describeDoubt({ speaker: 'ada-lind', certainty: 'stated' }, [])).toBeUndefined();
    expect(describeDoubt({ certainty: 'unsure' }, [])).toBeUndefined();
  });
});

describe('words that were not said', () => {
  test('are never shown as said', () => {
    expect(describeFactuality({ factuality: 'said' })).toBeUndefined();
    expect(describeFactuality({ factuality: 'denied' })).toContain('did not say');
    expect(nameFactuality({ factuality: 'hypothetical' })).toBe('not said');
  });
});
