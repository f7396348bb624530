import { describe, expect, it } from 'vitest';
import { analyze, quotationsOf } from '../load-engine.ts';

/** Whoever papers let speak. */
const SPEAKERS = [
  'Ann Lee',
  'Mr Lee',
  'Tim Ode, the mayor of Kell,',
  'the minister',
  'a spokesman for the union',
  'the club’s manager, Tim Ode,',
  'Prime Minister Ann Lee',
  'Dr Tim Ode of Kell University',
  'police',
  'researchers',
  'the company',
  'two officials',
  'the report',
  'one resident',
] as const;
const CLAUSES = [
  'the bridge would close in May',
  'rents have doubled since 2019',
  'the striker may miss the final',
  'more than 300 homes were without power',
] as const;
const WORDS = ['Nobody will lose a job', 'We have never been so full', 'I am disappointed by the verdict'] as const;
const THINGS = ['a disgrace', 'reckless', 'the best news in years'] as const;

const bare = (speaker: string): string => speaker.replace(/,$/, '');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const plain = (words: string): string =>
  words
    .replace(/[“”‘’«»„.,:?]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A way to report, with `S` for who speaks and `C` for what is said; its words in `told`. */
const PATTERNS: readonly (readonly [pattern: string, said: readonly string[], told: string])[] = [
  ['S said that C.', CLAUSES, 'C'],
  ['S warned on Monday that C.', CLAUSES, 'C'],
  ['S has claimed that C.', CLAUSES, 'C'],
  ['S told the inquiry that C.', CLAUSES, 'C'],
  ['S said in an interview published on Sunday that C.', CLAUSES, 'C'],
  ['In a statement, S said C.', CLAUSES, 'C'],
  ['Speaking at a rally in Leeds, S said C.', CLAUSES, 'C'],
  ['According to S, C.', CLAUSES, 'C'],
  ['C, according to s.', CLAUSES, 'C'],
  ['C, S said.', CLAUSES, 'C'],
  ['S did not say whether C.', CLAUSES, 'whether C'],
  ['S asked whether C.', CLAUSES, 'whether C'],
  ['“C,” S said.', WORDS, 'C'],
  ['“C”, S told reporters.', WORDS, 'C'],
  ['‘C,’ S said.', WORDS, 'C'],
  ['“C,” said s.', WORDS, 'C'],
  ['«C,» said s.', WORDS, 'C'],
  ['«C», S said on Monday.', WORDS, 'C'],
  ['„C,“ said s.', WORDS, 'C'],
  ['“C,” S said in a statement on Monday.', WORDS, 'C'],
  ['“C,” S said of the plan.', WORDS, 'C'],
  ['S said: “C.”', WORDS, 'C'],
  ['S told Sky News: “C.”', WORDS, 'C'],
  ['S wrote in a blog post: “C.”', WORDS, 'C'],
  ['S replied: ‘C.’', WORDS, 'C'],
  ['But S added: “C.”', WORDS, 'C'],
  ['“C?” asked s.', ['Who will pay for this', 'Why did nobody call'], 'C'],
  ['S said it was “C”.', THINGS, 'it was C'],
  ['S described the plan as “C”.', THINGS, 'the plan as C'],
  ['The plan was dismissed as “C” by s.', THINGS, 'the plan C'],
];

function fill(pattern: string, speaker: string, said: string): string {
  const whole = pattern.startsWith('C') ? pattern.replace('C', capital(said)) : pattern.replace(/\bC\b/, said);
  return whole
    .replace(/^S\b/, capital(speaker))
    .replace(/\bS,/, `${bare(speaker)},`)
    .replace(/\bS\b/, speaker)
    .replace(/\bs\b(?=\.$)/, bare(speaker));
}

describe('a plain sentence, whoever speaks, is one quotation of theirs', () => {
  it.each(PATTERNS)('%s', (pattern, saids, told) => {
    const wrong: string[] = [];
    for (const speaker of SPEAKERS)
      for (const said of saids) {
        const sentence = fill(pattern, speaker, said);
        const found = quotationsOf(
          analyze(`A long week in Kell\n\nAnn Lee, a councillor, came to Kell on Sunday.\n\n${sentence}\n\nThe streets were quiet.`, {
            published: '2024-05-02',
          }),
        );
        const [only, ...others] = found;
        const words = plain(only?.words.join(' ') ?? '')
          .replace(/^that /, '')
          .replace(/ as /, ' ');
        const isTold = words === plain(told.replace('C', said)).replace(/ as /, ' ');
        const isSource = plain(speaker).includes((plain(only?.source ?? '') || '?').replace(/^the |^by /, ''));
        if (!isTold || !isSource || others.length > 0)
          wrong.push(`${sentence} → ${found.map(({ source, words: all }) => `${source}: ${all.join(' … ')}`).join('; ')}`);
      }
    expect(wrong).toEqual([]);
  });
});
