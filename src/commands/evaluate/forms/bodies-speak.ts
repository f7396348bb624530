import { BODIES, LANDS } from './bodies.ts';
import { bare, capital, type Form, type Product, personOf, possessive, SAID, story } from './form.ts';

/** How bodies speak, are spoken for, and have somebody. */
const FRAMES: readonly (readonly [(body: string) => string, speaker: (body: string) => string])[] = [
  [(body) => `“${SAID},” ${body} said on Monday. The harbour was shut.`, bare],
  [(body) => `${capital(body)} said that the boats had been moved before the storm. The harbour was shut.`, bare],
  [(body) => `${capital(body)} said on Monday it would close its office in Leeds. The harbour was shut.`, bare],
  [(body) => `According to ${body}, the boats had been moved before the storm. The harbour was shut.`, bare],
  [(body) => `“${SAID},” a spokesman for ${body} said on Monday. The harbour was shut.`, () => 'spokesman'],
  [
    (body) => `${capital(possessive(body))} chief executive, Ann Brandt, said that the boats had been moved. The harbour was shut.`,
    () => 'ann brandt',
  ],
];

function* speak(bodies: readonly string[]): Iterable<Form> {
  for (const body of bodies)
    for (const [tell, speaker] of FRAMES) {
      const who = speaker(body);
      yield { text: story(tell(body)), right: `${who === bare(body) ? 'group' : 'person'} ${who}` };
    }
}

const readSpeaker: Product['read'] = (analysis) =>
  analysis.quotations
    .map((quotation) => {
      const speaker = personOf(analysis, quotation);
      if (!speaker) return '–';
      // whoever speaks for a body is called by all that is told of them
      return /\bspokesman\b/i.test(speaker.name) ? 'person spokesman' : `${speaker.kind} ${bare(speaker.name)}`;
    })
    .join('; ');

export const bodies: Product = {
  name: 'bodies',
  does: 'bodies of 190 kinds that are named once and speak, or are spoken for',
  forms: () => speak(BODIES),
  read: readSpeaker,
};

export const lands: Product = {
  name: 'lands',
  does: 'countries, cities, parties and clubs that are named once and speak, or are spoken for',
  forms: () => speak(LANDS),
  read: readSpeaker,
};
