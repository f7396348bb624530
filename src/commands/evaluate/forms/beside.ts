import { list, type Product, SAID, sayQuotations, story } from './form.ts';

const CLAIM = 'We will not sell the ferry';
const QUESTION = 'Is that all you have';

/** Who speaks, and somebody whose name stands nearer, first, or where a speaker's might. */
const PAIRS: readonly (readonly [who: string, other: string])[] = [
  ['Ann Tessmar', 'Tom Brandt'],
  ['Joaquín Ferreira', 'Mary Kessler'],
  ['Nguyen Thi Lan', 'Paul O’Neill'],
  ['Eva Lindgren', 'Amina al-Sayed'],
];

const BEHIND = list(`
  WORDS WHO told OTHER. | WORDS WHO said of OTHER. | WORDS WHO said, pointing at OTHER. | WORDS WHO said as OTHER looked on. |
  WORDS OTHER heard WHO say. | WORDS WHO was heard shouting at OTHER. | WORDS WHO can be heard saying in a video of OTHER. |
  WORDS WHO wrote in a letter to OTHER. | WORDS said WHO, whose brother is OTHER. | WORDS said WHO, OTHER’s lawyer. |
  WORDS WHO said, standing beside OTHER. | WORDS WHO said in a call with OTHER. | WORDS WHO said about OTHER on Monday. |
  WORDS WHO said after OTHER had left. | WORDS WHO, who succeeded OTHER, said. | WORDS OTHER’s lawyer, WHO, said. |
  WORDS WHO said when OTHER asked. | WORDS WHO said to OTHER’s face. | WORDS WHO replied when asked by OTHER about the ferry. |
  WORDS WHO said, adding that OTHER was wrong. | WORDS OTHER was told by WHO. | WORDS WHO can be seen telling OTHER in the film. |
  WORDS WHO said in OTHER’s house.
`);
const BEFORE = list(`
  Unlike OTHER, WHO said: WORDS | Replying to OTHER, WHO said: WORDS | WHO thanked OTHER and said: WORDS |
  WHO’s reply to OTHER was short: WORDS | After OTHER spoke, WHO said: WORDS | WHO told OTHER: WORDS |
  WHO, OTHER’s lawyer, said: WORDS | OTHER’s lawyer, WHO, said: WORDS | Asked about OTHER, WHO said: WORDS |
  OTHER was there when WHO said: WORDS | WHO wrote to OTHER: WORDS | With OTHER at her side, WHO said: WORDS |
  OTHER sat down and WHO rose. WHO said: WORDS | Speaking of OTHER, WHO added: WORDS | OTHER asked why, and WHO said: WORDS |
  WHO, who was hired by OTHER, said: WORDS
`);

const fill = (frame: string, who: string, other: string, words: string): string =>
  frame.replaceAll('WHO', who).replaceAll('OTHER', other).replace('WORDS', words);

export const beside: Product = {
  name: 'beside',
  does: 'four people speak beside another in thirty-nine ways: who says it, and what',
  *forms() {
    for (const [who, other] of PAIRS)
      for (const [words, stop] of [[SAID, ','], [CLAIM, ','], [QUESTION, '?']] as const) {
        const right = `direct ${who}: ${words}`;
        for (const frame of BEHIND) yield { text: story(fill(frame, who, other, `“${words}${stop}”`)), right };
        for (const frame of BEFORE) yield { text: story(fill(frame, who, other, `“${words}${stop === ',' ? '.' : stop}”`)), right };
      } // biome-ignore format: a table
  },
  // (what else is told to be said, such as “adding that …”, is no matter here)
  read: (analysis) =>
    sayQuotations(analysis)
      .replace(/\?/g, '')
      .replace(/; indirect .*: \S+.* was wrong$/, ''),
};
