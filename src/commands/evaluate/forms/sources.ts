import { bare, capital, list, type Product, plain, SAID, story, TOLD, wordsOf } from './form.ts';

/** Whoever papers let speak. */
const SOURCES = list(`
  Ann Tessmar | Tessmar | Mrs Tessmar | the mayor | the mayor, Ann Tessmar, | Mayor Ann Tessmar | Ann Tessmar, the mayor, |
  Ann Tessmar, 34, | Ann Tessmar, who runs the harbour, | Ann Tessmar, of the harbour board, | Ann Tessmar of the harbour board |
  Ann Tessmar (Labour) | her lawyer, Tom Brandt, | the mayor's lawyer | a spokesman for the council | a spokeswoman | the council |
  the harbour board | police | the police | Kyiv | the White House | officials | two witnesses | one witness | residents |
  Tessmar and Brandt | Ann Tessmar and Tom Brandt | Ann Tessmar, Tom Brandt and others | sources close to the minister | a source |
  the report | a study in the journal Boats | its authors | the union Harbour First | Harbour Bank | the company |
  the company's chief executive, Ann Tessmar, | an official who asked not to be named | the 34-year-old |
  the former head of the harbour board | a man in a red coat | the judge | Judge Brandt | prosecutors | the defence | her mother |
  his son Tom | the Brandts | the pair | critics | supporters of the plan | opponents | economists at Harbour Bank | analysts |
  a Labour MP | the Labour leader | the opposition | the Home Office | the Department for Transport | Amnesty International |
  the UN | the World Bank | scientists | Professor Lindgren | Dr Lindgren | Sir Tom Brandt | the Rev Ann Tessmar | Pope Adrian |
  King Karim | the king | a Reuters reporter | the agency | the ministry of defence | Brussels | the captain of the ferry |
  the ferry's captain, Tom Brandt, | the boy's father | a neighbour who gave her name only as Ann | Superintendent Tom Brandt |
  Det Ch Insp Tom Brandt | Lt. Gen. Tom Brandt | Sen. Tom Brandt | Rep. Ann Tessmar, R-Ohio, | Tom Brandt Jr. | Tom “Tiny” Brandt |
  T. S. Brandt | Mary-Ann Tessmar | Anouk de Wit | van Dam | al-Tessmar | O'Brandt | McBrandt | Tessmar-Brandt
`);

const HALVES = 'We had no time to move the boats before the storm came';
const DANGER = 'a danger to everybody in the town';
const end = (who: string): string => who.replace(/,$/, '');

/** How papers tell who said what; each holds one quotation. */
const FRAMES: readonly (readonly [(who: string) => string, kind: string, words: string])[] = [
  [(who) => `“${SAID},” ${who} said. The harbour was shut.`, 'direct', SAID],
  [(who) => `“${SAID},” said ${end(who)}. The harbour was shut.`, 'direct', SAID],
  [(who) => `${capital(who)} said: “${SAID}.” The harbour was shut.`, 'direct', SAID],
  [(who) => `“We had no time to move the boats,” ${who} said, “before the storm came.” The harbour was shut.`, 'direct', HALVES],
  [(who) => `${capital(who)} said that ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `${capital(who)} said ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `${capital(TOLD)}, ${who} said. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `According to ${end(who)}, ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `${capital(TOLD)}, according to ${end(who)}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `${capital(who)} told the BBC that ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `${capital(who)} left the hall on Monday, saying that ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `In a statement, ${who} said that ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [(who) => `${capital(who)} added on Monday that ${TOLD}. The harbour was shut.`, 'indirect', TOLD],
  [
    (who) => `${capital(who)} said that the boats had been “${DANGER}” before the storm. The harbour was shut.`,
    'mixed',
    `the boats had been “${DANGER}” before the storm`,
  ],
];

export const sources: Product = {
  name: 'sources',
  does: 'seventy kinds of sources in fourteen frames: kind, source and words',
  *forms() {
    for (const who of SOURCES)
      for (const [tell, kind, words] of FRAMES) yield { text: story(tell(who)), right: `${kind} ${bare(who)}: ${plain(words)}` };
  },
  read(analysis, form) {
    const wanted = form.right.slice(form.right.indexOf(' ') + 1, form.right.lastIndexOf(': '));
    return analysis.quotations
      .map((quotation) => {
        const { source, kind, speaker } = quotation;
        const told = source && speaker ? bare(form.text.slice(source.start, source.end)) : '–';
        // of a name beside what somebody is either part stands for both
        const isPart = told !== '–' && wanted.includes(', ') && wanted.includes(told);
        return `${kind} ${isPart ? wanted : told}: ${wordsOf(form.text, quotation)}`;
      })
      .join('; ');
  },
};
