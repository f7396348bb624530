import { capital, list, type Product, story, withArticle } from './form.ts';
import { TRADES } from './trades.ts';

const ANN = 'Ann Tessmar';

/** Where papers say what somebody is. */
const PLACES: readonly ((role: string) => string)[] = [
  (role) => `The plan for the harbour was late again, ${role} ${ANN} said on Monday, and the town was not told of it.`,
  (role) => `${ANN}, ${withArticle(role)} from the harbour, said on Monday that the plan was late again and that it was dear.`,
  (role) => `The ${role}, ${ANN}, said on Monday that the plan was late again and that the town was not told of it.`,
  (role) => `${inTitleCase(role)} ${ANN} said on Monday that the plan was late again and that the town was not told of it.`,
  (role) => `“The plan was late again, and we were not told of it,” said ${ANN}, ${withArticle(role)}, on Monday in the town hall.`,
  (role) => `${capital(role)} ${ANN} said on Monday that the plan was late again and that the town was not told of it.`,
  (role) => `The town gave a prize to the ${role} ${ANN}, who came late, and to two others who had been there all day.`,
];

const inTitleCase = (role: string): string => role.replace(/(?<=^|[ -])(?!of |in )[a-z]/g, (letter) => letter.toUpperCase());

export const trades: Product = {
  name: 'trades',
  does: 'six hundred trades and offices in seven places: whose they are, whole',
  *forms() {
    for (const role of TRADES) for (const place of PLACES) yield { text: story(place(role)), right: `${ANN}, ${role}` };
  },
  read({ people }, { text, right }) {
    const [, trade = ''] = right.split(', ');
    return people
      .map(({ name, role }) => {
        const told = role ? text.slice(role.start, role.end).toLowerCase() : '–';
        return `${name}, ${told.includes(trade) ? trade : told}`;
      })
      .join('; ');
  },
};

const RELATIVES = list(`
  husband | wife | son | daughter | mother | father | brother | sister | uncle | aunt | cousin | niece | nephew | grandmother |
  grandfather | grandson | granddaughter | stepson | stepmother | partner | boyfriend | girlfriend | fiancé | ex-wife | ex-husband |
  mother-in-law | brother-in-law | twin brother | twin sister | widow | best friend | friend | colleague | neighbour | assistant |
  lawyer | boss | teacher | doctor | agent | deputy | spokesman | spokeswoman | rival | teammate | opponent | predecessor |
  successor | co-author | business partner | bodyguard | driver | biographer | godson | goddaughter | foster mother | half-brother |
  great-aunt | younger sister | elder brother | eldest son | late husband | first wife | then wife | former wife | late father
`);

/** A relative's name that goes with what they are. */
const nameOf = (relative: string): string =>
  /(?<!god|step|grand)(?:husband|son|father|brother|uncle|nephew|boyfriend|fiancé|spokesman)\b|godson|stepson|grandson|grandfather/.test(
    relative,
  )
    ? 'Peter Kessler'
    : 'Maria Lindgren';

/** How papers bring in whom somebody has. */
const FAMILIES: readonly ((relative: string, who: string, name: string, own: string) => string)[] = [
  (relative, who, name, own) =>
    `${who} and ${own} ${relative}, ${name}, came late to the harbour on Monday. “It rained all day,” ${name.split(' ')[1]} said.`,
  (relative, who, name) => `${who}’s ${relative}, ${name}, said on Monday that it had rained all day and that the harbour was wet.`,
  (relative, who, name) => `${who}’s ${relative} ${name} said on Monday that it had rained all day and that the harbour was wet.`,
  (relative, who, name, own) => `${who} came late. “It rained all day,” ${own} ${relative} ${name} said on Monday at the harbour.`,
  (relative, who, name) => `${name}, ${who}’s ${relative}, said on Monday that it had rained all day and that the harbour was wet.`,
  (relative, who, name, own) =>
    `${who}, who lives in Leeds with ${own} ${relative}, ${name}, was hurt on Monday when the harbour wall fell.`,
  (relative, who, name, own) =>
    `${who} was seen at the harbour by ${own} ${relative} ${name} on Monday, and both of them were late for the ferry.`,
  (relative, who, name, own) => `${who} wrote the book for ${own} ${relative} ${name}, who died in May, and it was sold in the harbour.`,
];

export const relatives: Product = {
  name: 'relatives',
  does: 'relatives, colleagues and rivals in eight ways: two people, each by the name',
  *forms() {
    for (const relative of RELATIVES)
      for (const [who, own] of [[ANN, 'her'] as const, ['Tom Brandt', 'his'] as const])
        for (const tell of FAMILIES) {
          const name = nameOf(relative);
          yield { text: story(tell(relative, who, name, own)), right: [who, name].sort().join('; ') };
        }
  },
  read: ({ people }) =>
    people
      .map(({ name }) => name)
      .sort()
      .join('; '),
};
