import { capital, list, type Product, story, withArticle } from './form.ts';

const ROLES = list(`
  mayor | judge | farmer | teacher | novelist | minister | nurse | pilot | coach | captain | architect | poet | surgeon | lawyer |
  economist | baker | engineer | painter | singer | actor | senator | governor | bishop | vicar | professor | editor | broadcaster |
  banker | sculptor | goalkeeper | jockey | boxer | inventor | explorer | botanist | trader | philosopher | pianist | violinist |
  composer | historian | candidate | ambassador | prosecutor | sheriff | chancellor | premier | president | chairman | head teacher |
  chief executive | prime minister | police chief | opposition leader | film director | fire chief | union leader | council leader |
  managing director | shop owner | bus driver
`);

interface Cast {
  readonly name: string;
  readonly other: string;
  readonly they: string;
  readonly their: string;
}
const WOMAN = { they: 'she', their: 'her' };
const MAN = { they: 'he', their: 'his' };
const CASTS: readonly Cast[] = [
  { name: 'Ann Tessmar', other: 'Tom Brandt', ...WOMAN },
  { name: 'Tom Brandt', other: 'Ann Tessmar', ...MAN },
  { name: 'Maria Lindgren', other: 'Peter Kessler', ...WOMAN },
  { name: 'Peter Kessler', other: 'Maria Lindgren', ...MAN },
];

/** Stories about a `name` with a role; words between stars stand for the name. */
const STORIES: readonly ((role: string, cast: Cast) => string)[] = [
  (role, { name, they }) =>
    `${name}, the ${role} of Leeds, came late on Monday. *The ${role}* said that it had rained all day. *${capital(they)}* left at noon.`,
  (role, { name }) => `The ${role}, ${name}, came late on Monday with a dog. “It rained,” *the ${role}* said, and left the hall.`,
  (role, { name, other, they }) =>
    `${name}, ${withArticle(role)} from Leeds, met ${other}, a cook from Hull, in May. *${capital(they)}* said that it had rained all day.`,
  (role, { name, other, they }) =>
    `${other} met the ${role} ${name} in May. “It rained,” *${they}* said later, and showed the hall to ${other.split(' ')[1]}.`,
  (role, { name, other, their }) =>
    `${name}, who is ${withArticle(role)}, thanked ${other} for a gift on Monday. *${capital(their)}* house is old and stands by the sea.`,
  (role, { name, they }) =>
    `The ${role} ${name} left the hall at noon.\n\nIt rained all day, and the town was wet.\n\n“I am tired,” *${they}* said.`,
  (role, { name, other, they, their }) =>
    `${name} has been ${withArticle(role)} for ten years. Before that, *${they}* worked for ${other}, whom *${their}* mother knew.`,
];

/** Where the words between stars stand once the stars are gone. */
function placesOf(told: string): number[] {
  const places: number[] = [];
  let stars = 0;
  for (const { index } of told.matchAll(/\*/g)) if (stars++ % 2 === 0) places.push(index - stars + 1);
  return places;
}

const MARKED = new Map<string, readonly number[]>();

export const antecedents: Product = {
  name: 'antecedents',
  does: 'whom “the mayor”, “she” and “her” mean, sixty offices in seven stories of two people',
  *forms() {
    for (const role of ROLES)
      for (const cast of CASTS)
        for (const tell of STORIES) {
          if (cast.they === 'she' && /chairman/.test(role)) continue;
          const told = story(tell(role, cast));
          const places = placesOf(told);
          const text = told.replaceAll('*', '');
          MARKED.set(text, places);
          yield { text, right: places.map(() => cast.name).join('; ') };
        }
  },
  read: ({ people }, { text }) =>
    (MARKED.get(text) ?? [])
      .map((place) => people.find(({ mentions }) => mentions.some(({ span }) => span.start === place))?.name ?? '–')
      .join('; '),
};
