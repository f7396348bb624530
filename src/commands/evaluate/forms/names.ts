import { allLocales } from '@faker-js/faker';
import { capital, type Form, list, type Product, personOf, SAID, story, TOLD } from './form.ts';

/** Surnames that are words, places or firms as well. */
const WORDS = list(`
  Hall | Park | Lane | Church | Banks | Bridges | Rivers | Fields | Woods | Marsh | Moore | Forest | Lake | Hill | House | Field |
  Stone | Brook | Wells | Mills | London | Paris | Austin | Houston | Dallas | Lincoln | Jackson | Washington | Madison | York |
  Lancaster | Bedford | Stafford | Derby | Kent | Essex | Ireland | England | Holland | France | German | Dane | Dupont | Sears |
  Ford | Boeing | Bosch | Bentley | Chrysler | Dell | Disney | Heinz | Hilton | Kellogg | Kraft | Lilly | Mars | Merrill | Morgan |
  Philips | Porsche | Reuters | Siemens | Singer | Tesla | Honda | Post | Times | Herald | News | Press | Union | Bond | Cash |
  Price | Market | Stock | Rich | Poor | Young | Old | Long | Short | Strong | Little | Grand | Noble | Baron | King | Queen |
  Prince | Duke | Earl | Bishop | Pope | Abbott | Monk | Priest | Deacon | Dean | Judge | Justice | Law | Lawyer | Marshall | Major |
  Captain | General | Sergeant | Page | Knight | Squire | Cook | Baker | Butcher | Carpenter | Mason | Smith | Taylor | Weaver |
  Miller | Farmer | Fisher | Hunter | Shepherd | Gardener | Porter | Potter | Driver | Carter | Cooper | Sailor | Piper | Friend |
  Child | Mann | Day | Summer | Winter | Spring | May | June | July | March | April | August | Friday | Sunday | Christmas | Easter |
  Noel | Street | Rhodes | Way | Close | Grove | Green | Brown | White | Black | Gray | Gold | Silver | Diamond | Pearl | Rose |
  Lily | Bush | Tree | Oakes | Berry | Apple | Lemon | Peach | Bean | Rice | Wheat | Corn | Barley | Fox | Wolfe | Lamb | Bull |
  Bird | Crane | Swift | Finch | Robin | Drake | Swan | Pike | Bass | Salmon | Haddock | Love | Hope | Faith | Grace | Joy | Luck |
  Fortune | Christian | Roman | Scott | Welsh | English | French | Norman | Frank | Moody | Savage | Wise | Good | Best | Sharp |
  Keen | Bright | Blunt | Speed | Power | Force | Case | Court | Trial | Bench | Barr | Ball | Bowles | Battle | Warr | Gunn |
  Archer | Armour | Shields | Spear | Waters | Sands | Beach | Shore | Cliff | Dale | Glen | Heath | Moor | Wood | Hurst | Penn |
  Poole | Pond | Well | Fountain | Ferry | Ship | Boatman | Wharton | Docker | Tower | Castle | Temple | Abbey | Chapel | Parsons |
  Vicars | Nunn | Pilgrim | Crusoe | Cross | Bell | Book | Reader | Read | Wright | Write | Song | Singh | Music | Carroll | Waltz |
  Dance | Player | Champion | Prize | Medal | Cup | Cole | Coke | Irons | Steele | Brass | Tin | Copper
`);

/** Surnames as papers write them. */
const WRITTEN = list(`
  O'Brien | O’Brien | O'Connor | O'Neill | O'Hara | O'Donnell | D'Angelo | D’Souza | D'Souza | d'Estaing | Dell'Acqua | N'Golo |
  M'Bala | McDonald | MacLeod | DiCaprio | LeBron | DeSantis | VanDyke | Ng | Xu | Wu | Li | Oz | Ai | Eco | Fo | Ek | Å | Ó Briain |
  Ní Chonaill | Mac Giolla | Al-Sayed | al-Sayed | el-Sisi | Abu Zayd | bin Salman | ibn Saud | van Gogh | Van Gogh | von Trapp |
  de la Cruz | De La Cruz | de Gaulle | di Stefano | Da Silva | da Silva | dos Santos | Ter Horst | ten Boom | St John | St. John |
  Saint-Just | Lloyd-Jones | Rees-Mogg | Ocasio-Cortez | Sainz-Ruiz | Lévi-Strauss | García Márquez | López Obrador | Bonham Carter |
  Lloyd George | Kim Jong-un | Xi Jinping | Ban Ki-moon | Moon Jae-in | Park Geun-hye | Nguyen Van A | Aung San Suu Kyi | Malala |
  Madonna | Cher | Bono | Pelé | Lula | Ronaldo | X | T.I. | J.K. Rowling | JK Rowling | E.L. James | A. A. Milne | will.i.am |
  50 Cent | P!nk | Ke$ha | Jay-Z | Dr. Dre | Lil Wayne | Queen Latifah | Prince | Sting | The Edge | MC Hammer | Slash | Flea |
  Moby | Seal | Enya | Björk | Adele | Dido | Duffy | Rihanna | Shakira | Usher | Drake
`);

/** How papers bring somebody in by the whole name, and call them later by the surname. */
const STORIES: readonly ((name: string, surname: string) => string)[] = [
  (name, surname) =>
    `The plan for the harbour was late again, ${name} said on Monday. The town was told of it in May, and ${surname} was not glad.`,
  (name, surname) => `${name} told reporters that the plan was late. “We were told of it in May,” ${surname} said, and left the room.`,
  (name, surname) =>
    `The head of the school, ${name}, was glad that the plan was late. “It was too dear,” ${surname} added on Monday evening.`,
  (name, surname) =>
    `Police arrested ${name} and two others in the harbour on Monday. ${surname}, 34, was charged with theft and held overnight.`,
  (name, surname) =>
    `The house was built in 1904 by ${name}, who lived there for most of a long life, and it has stood empty since ${surname} died.`,
];
/** The same of a woman. */
const WITH_MS = (name: string, surname: string): string =>
  `The plan for the harbour was late again, ${name} said on Monday. “It was too dear,” Ms ${surname} added.`;

const LATIN = /^[\p{Script=Latin}'’ .-]+$/u;
/** Names drawn of each locale. */
const DRAWN = 20;

function* strings(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* strings(inner);
}

/** Numbers below `below`, the same ones at each call. */
function makeDraw(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** Given name and surname of people of some forty locales. */
function* drawNames(): Iterable<readonly [given: string, surname: string]> {
  const draw = makeDraw();
  for (const { person } of Object.values(allLocales)) {
    const given = [...strings(person?.first_name)].filter((name) => LATIN.test(name));
    const surnames = [...strings(person?.last_name)].filter((name) => LATIN.test(name) && name.length > 1);
    if (given.length < DRAWN || surnames.length < DRAWN) continue;
    for (let i = 0; i < DRAWN; i++) yield [given[draw(given.length)] ?? '', surnames[draw(surnames.length)] ?? ''];
  }
}

function* tellOf(names: Iterable<readonly [string, string]>): Iterable<Form> {
  for (const [given, surname] of names)
    for (const tell of STORIES) yield { text: story(tell(`${given} ${surname}`, surname)), right: `${given} ${surname}` };
}

const readPeople: Product['read'] = ({ people }) =>
  people
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
    .join('; ');

export const names: Product = {
  name: 'names',
  does: 'people of forty locales are brought in, and called by the surname later',
  forms: () => tellOf(drawNames()),
  read: readPeople,
};

export const surnames: Product = {
  name: 'surnames',
  does: 'the same with surnames that are words, places or firms',
  *forms() {
    yield* tellOf(WORDS.flatMap((surname) => [['Alison', surname] as const, ['Peter', surname] as const]));
    for (const surname of WORDS) yield { text: story(WITH_MS(`Alison ${surname}`, surname)), right: `Alison ${surname}` };
  },
  read: readPeople,
};

/** Where a surname that is written oddly stands beside what it says. */
const REPORTS: readonly ((who: string) => string)[] = [
  (who) => `“${SAID},” ${who} said. The harbour was shut.`,
  (who) => `“We had no time,” ${who} said. The harbour was shut.`,
  (who) => `“${SAID},” said ${who}. The harbour was shut.`,
  (who) => `${capital(who)} said: “${SAID}.” The harbour was shut.`,
  (who) => `${capital(who)} said that ${TOLD}. The harbour was shut.`,
  (who) => `${capital(TOLD)}, ${who} said. The harbour was shut.`,
  (who) => `“We had no time,” ${who} said, “to move the boats before the storm.”`,
  (who) => `"${SAID}," ${who} said. The harbour was shut.`,
  (who) => `'${SAID},' ${who} said. The harbour was shut.`,
];

export const written: Product = {
  name: 'written',
  does: 'surnames as papers write them (O’Brien, van Dam, Park Geun-hye) say something',
  *forms() {
    for (const who of [...WRITTEN, ...[...drawNames()].map(([, surname]) => surname)])
      for (const report of REPORTS) yield { text: story(report(who)), right: `${who} | ${who}` };
  },
  read: (analysis, { text }) =>
    analysis.quotations
      .map((quotation) => {
        const { source } = quotation;
        return `${source ? text.slice(source.start, source.end) : '–'} | ${personOf(analysis, quotation)?.name ?? '–'}`;
      })
      .join('; '),
};
