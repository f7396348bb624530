import { capital, list, type Product, sayQuotations, story } from './form.ts';

const CLAUSES = [
  'the boats had been moved before the storm',
  'prices would rise again',
  'the plan was unlawful',
  'three of the ferries needed new engines',
] as const;

const SOURCES = list('Ann Tessmar | Joaquín Ferreira | Kell Council | the mayor | officials');

/** Sentences about what WHO says, CLAUSE being all of it. */
const SENTENCES = list(`
  WHO said this week CLAUSE. | WHO said late on Sunday CLAUSE. | WHO said at the weekend CLAUSE. | In the view of WHO, CLAUSE. |
  As WHO put it, CLAUSE. | CLAUSE, as WHO put it. | WHO said CLAUSE, prompting anger in the town. | CLAUSE, WHO said by email. |
  WHO said CLAUSE, but Tom Hale disagreed. | Asked why, WHO said CLAUSE. | WHO said that CLAUSE, and left the hall. |
  WHO said on Monday that CLAUSE. | WHO said in a statement on Monday that CLAUSE. | On Monday WHO said CLAUSE. |
  According to WHO, CLAUSE. | CLAUSE, according to WHO. | WHO told the BBC on Monday CLAUSE. | WHO has said that CLAUSE. |
  WHO said, in a letter to the town, that CLAUSE. | WHO said (and nobody laughed) that CLAUSE. | WHO admitted that CLAUSE. |
  WHO said CLAUSE – to loud applause. | WHO made it clear that CLAUSE. | It is the view of WHO that CLAUSE. |
  CLAUSE, WHO said on Monday. | CLAUSE, WHO told reporters. | WHO says CLAUSE. | WHO warned that CLAUSE, angering the town. |
  WHO said: CLAUSE. | Tom Hale left after WHO said that CLAUSE. | WHO went on to say that CLAUSE.
`);

export const edges: Product = {
  name: 'edges',
  does: 'reported clauses in thirty-one sentences that tell more: whose they are, and every word of them, no more',
  *forms() {
    for (const sentence of SENTENCES)
      for (const who of SOURCES)
        for (const clause of CLAUSES) {
          const put = sentence.replace('CLAUSE', clause).replace('WHO', who);
          yield { text: story(capital(put)), right: `indirect ${who.replace(/^the /, '')}: ${clause}` };
        }
  },
  read: (analysis) => sayQuotations(analysis).replace(/(?<=^\w+ )the /i, ''),
};
