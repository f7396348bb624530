import { describe, expect, test } from 'vitest';
import { analyze, wordsOf } from '../load-engine.ts';

/** Whom each place in a text that reads `words` means, in text order; “–” where nobody is linked. */
const meantBy = (words: string, text: string, headline = 'A report from the town hall') => {
  const analysis = analyze(`${headline}\n\n${text}`, { published: '2024-05-06' });
  const places: { readonly start: number; readonly name: string }[] = [];
  for (const { name, mentions } of analysis.people)
    for (const { span } of mentions) if (wordsOf(analysis, span) === words) places.push({ start: span.start, name });
  return places.sort((a, b) => a.start - b.start).map(({ name }) => name);
};

describe('an office that several have had', () => {
  test('means who has it, not who had it', () => {
    const text =
      'The speaker of the assembly, Kofi Tessmer, was blamed by former speaker Rosa Klein. Helen Marsh said the speaker was late.\n\nMarsh told the speaker so.';
    expect(meantBy('the speaker', text)).toEqual(['Kofi Tessmer', 'Kofi Tessmer']);
  });

  test('means who spoke last', () => {
    const text =
      'Housing Minister Rosa Klein said Transport Minister Kofi Tessmer would answer.\n\n“It is late,” the minister said.\n\nTessmer said no. The minister left.';
    expect(meantBy('the minister', text)).toEqual(['Rosa Klein']);
    expect(meantBy('The minister', text)).toEqual(['Kofi Tessmer']);
  });

  test('is not who speaks of it', () => {
    const text = 'Governor Rosa Klein met Governor Kofi Tessmer. “I told the governor of Kell so,” Klein said.';
    expect(meantBy('the governor', text)).toEqual(['Kofi Tessmer']);
  });

  test('stays open where the article brings in somebody else without a name', () => {
    const text = 'Officer Kofi Tessmer was in court. An officer from Kell was there. The officer wept.';
    expect(meantBy('The officer', text)).not.toContain('Kofi Tessmer');
  });
});
