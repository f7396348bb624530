import { type Product, speakerAt, story } from './form.ts';

const [ANN, TOM] = ['Ann Tessmar', 'Tom Brandt'];
const LEAD = `${ANN}, the mayor of Leeds, spoke to ${TOM} of the Herald about the storm.`;

/** What is asked and answered in turn. */
const TALKS: readonly (readonly string[])[] = [
  ['Where were you when the water came?', 'I was at home with my son. The radio was silent all night.', 'Will you stand again?', 'I have not decided yet.'],
  ['How much will it cost?', '$3 million, give or take. Nobody knows.', 'And who pays?', 'The town does, as always.'],
  ['Tell us about the boats.', 'They are lost. We had no time to move them.', 'So what now?', 'We build new ones, of course.'],
]; // biome-ignore format: a table

type Label = (name: string, first: string, last: string) => string;
/** How a transcript tells whose a turn is. */
const LABELS: readonly Label[] = [
  (name) => `${name}: `,
  (name) => `${name.toUpperCase()}: `,
  (_, __, last) => `${last}: `,
  (_, __, last) => `${last.toUpperCase()}: `,
  (name) => `**${name}:** `,
  (name) => `**${name}**: `,
  (name) => `*${name}:* `,
  (name) => `[00:12] ${name}: `,
  (name) => `(00:12) ${name}: `,
  (name) => `00:12 ${name}: `,
  (name) => `${name} [00:12]: `,
  (name) => `${name} (00:12): `,
  (name) => `${name} – `,
  (name) => `${name} — `,
  (name) => `${name} - `,
  (name) => `${name.toUpperCase()} — `,
  (name) => `${name}\n`,
  (name) => `${name.toUpperCase()}\n`,
  (name) => `${name}:\n`,
  (name) => `>> ${name.toUpperCase()}: `,
  (name) => `${name.toUpperCase()}. `,
  (_, first, last) => `${first.charAt(0)}${last.charAt(0)}: `,
  (_, first, last) => `${first.charAt(0)}. ${last}: `,
  (_, first) => `${first}: `,
  (name) => `- ${name}: `,
  (name) => `${name} said: `,
];

/** Marks around what is said, and what parts turns. */
const PRINTS: readonly (readonly [open: string, close: string, between: string])[] = [
  ['', '', '\n\n'],
  ['', '', '\n'],
  ['“', '”', '\n\n'],
];

export const talks: Product = {
  name: 'talks',
  does: 'three talks of four turns with twenty-six kinds of labels, with marks and without: whose each turn is',
  *forms() {
    for (const talk of TALKS)
      for (const label of LABELS)
        for (const [open, close, between] of PRINTS) {
          const turns = talk.map((words, i) => {
            const name = i % 2 === 0 ? TOM : ANN;
            const [first = '', last = ''] = name.split(' ');
            return `${label(name, first, last)}${open}${words}${close}`;
          });
          yield { text: story(`${LEAD}\n\n${turns.join(between)}`), right: [TOM, ANN, TOM, ANN].join('; ') };
        }
  },
  read: (analysis, { text }) => {
    const talk = TALKS.find(([first = '']) => text.includes(first)) ?? [];
    return talk.map((words) => speakerAt(analysis, text.indexOf(words))).join('; ');
  },
};
