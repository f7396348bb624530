import { bare, capital, type Product, personOf, plain, wordsOf } from './form.ts';

/** Who is quoted in a headline, and how the story brings them in. */
const SOURCES: readonly (readonly [inHeadline: string, inStory: string, name: string])[] = [
  ['Tessmar', 'Ann Tessmar, the mayor of Leeds,', 'Ann Tessmar'],
  ['Ann Tessmar', 'Ann Tessmar, the mayor of Leeds,', 'Ann Tessmar'],
  ['mayor', 'Ann Tessmar, the mayor of Leeds,', 'Ann Tessmar'],
  ['PM', 'Prime Minister Ann Tessmar', 'Ann Tessmar'],
  ['minister', 'The transport minister, Ann Tessmar,', 'Ann Tessmar'],
  ['ex-minister', 'The former minister Ann Tessmar', 'Ann Tessmar'],
  ['union', 'The Harbour Workers’ Union', 'Harbour Workers’ Union'],
  ['police', 'Police', 'police'],
  ['Kyiv', 'Kyiv', 'Kyiv'],
  ['report', 'The report', 'report'],
  ['officials', 'Officials', 'officials'],
  ['council', 'The council', 'council'],
  ['Labour', 'Labour', 'Labour'],
  ['court', 'The court', 'court'],
  ['Tessmar Bank', 'Tessmar Bank', 'Tessmar Bank'],
];

const SINKS = 'harbour will sink in ten years';
const HEADLINES: readonly (readonly [(who: string) => string, words: string])[] = [
  [(who) => `${capital(SINKS)}, says ${who}`, SINKS],
  [(who) => `${capital(SINKS)}, ${who} says`, SINKS],
  [(who) => `${capital(who)} says ${SINKS}`, SINKS],
  [(who) => `${capital(who)}: ${capital(SINKS)}`, SINKS],
  [(who) => `${capital(who)}: ‘${capital(SINKS)}’`, SINKS],
  [(who) => `‘${capital(SINKS)},’ says ${who}`, SINKS],
  [(who) => `‘${capital(SINKS)}’ – ${who}`, SINKS],
  [(who) => `‘${capital(SINKS)}’: ${who}`, SINKS],
  [(who) => `${capital(who)} warns ${SINKS}`, SINKS],
  [(who) => `${capital(who)} claims ${SINKS}`, SINKS],
  [(who) => `${capital(who)} insists ${SINKS}`, SINKS],
  [(who) => `${capital(who)} denies ${SINKS}`, SINKS],
  [(who) => `${capital(who)} admits ${SINKS}`, SINKS],
  [(who) => `${capital(who)} calls plan for harbour ‘a sad joke’`, 'a sad joke'],
  [(who) => `${capital(who)} slams harbour plan as ‘sad joke’`, 'sad joke'],
  [(who) => `${capital(who)} hits out at ‘sad joke’ over harbour plan`, 'sad joke'],
  [(who) => `${capital(SINKS)} – ${who}`, SINKS],
  [(who) => `${capital(who)} Says Harbour Will Sink in Ten Years`, SINKS],
];

const SMALL = /^(?:a|an|the|and|but|or|for|nor|as|at|by|in|of|on|to|over|is)$/;

/** How papers print headlines. */
const PRINTS: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replace(/[\p{L}’-]+/gu, (word, at: number) => (at > 0 && SMALL.test(word) ? word : capital(word))),
  (line) => line.toUpperCase(),
];

export const headlines: Product = {
  name: 'headlines',
  does: 'fifteen kinds of sources in eighteen kinds of headlines, with small letters, in title case and in capitals: speaker, words, nobody else',
  *forms() {
    for (const [inHeadline, inStory, name] of SOURCES)
      for (const [tell, words] of HEADLINES) {
        for (const print of PRINTS) {
          const text = `${print(tell(inHeadline))}\n\n${inStory} said on Monday that the harbour was old. It rained all day, and the town was wet.\n`;
          yield { text, right: `${bare(name)}: ${plain(words)}` };
        }
      }
  },
  read(analysis, { text, right }) {
    const words = right.slice(right.indexOf(': ') + 2);
    const others = analysis.people.filter(({ name }) => !right.startsWith(`${bare(name)}:`)).map(({ name }) => `and ${name}`);
    const told = analysis.quotations
      .filter(({ content }) => (content[0]?.start ?? 0) < text.indexOf('\n'))
      .map((quotation) => {
        const said = wordsOf(text, quotation);
        // what is called so may be told with it
        return `${bare(personOf(analysis, quotation)?.name ?? '–')}: ${!words.startsWith('harbour') && said.includes(words) ? words : said}`;
      });
    return [...told, ...others].join('; ');
  },
};
