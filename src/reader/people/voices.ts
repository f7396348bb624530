import type { Analysis, Person, Quotation, Span } from '../../engine/index.ts';
import type { Voice } from '../article-data.ts';
import { writeInitials } from './initials.ts';
import { spellRole } from './spell-role.ts';

/** A speaker of one article: who, with which colour, how often and how much. */
export interface Speaker extends Voice {
  readonly person: Person;
  /** Number of quotations. */
  readonly count: number;
  /** Share of all quoted characters of the article, 0 to 1. */
  readonly share: number;
}

/** How many colours there are before they begin again with another mark. */
export const colourCount = 5;

const listed = new WeakMap<Analysis, readonly Speaker[]>();

/** The speakers of an article, most quoted first, then in the order in which they first speak; listed once for each analysis. */
export function listSpeakers(analysis: Analysis): readonly Speaker[] {
  const speakers = listed.get(analysis) ?? rankSpeakers(analysis);
  listed.set(analysis, speakers);
  return speakers;
}

function rankSpeakers(analysis: Analysis): readonly Speaker[] {
  const tallies = new Map<string, { count: number; length: number; first: number }>();
  let total = 0;
  analysis.quotations.forEach((quotation, index) => {
    const length = quotedLength(quotation);
    total += length;
    for (const speaker of speakersOf(quotation)) {
      const tally = tallies.get(speaker) ?? { count: 0, length: 0, first: index };
      tallies.set(speaker, { count: tally.count + 1, length: tally.length + length, first: tally.first });
    }
  });
  const speaking = analysis.people.flatMap((person) => {
    const tally = tallies.get(person.id);
    return tally === undefined ? [] : [{ person, ...tally }];
  });
  speaking.sort((a, b) => b.count - a.count || a.first - b.first);
  const initials = writeInitials(speaking.map(({ person }) => person));
  return speaking.map(({ person, count, length }, index) => ({
    person,
    id: person.id,
    name: person.name,
    ...(person.role === undefined ? {} : { role: spellRole(sliceWords(analysis.article.text, person.role)) }),
    kind: person.kind,
    initials: initials[index] ?? '?',
    ...colourOf(index),
    count,
    share: total === 0 ? 0 : length / total,
  }));
}

/** Speakers with the colours that they had before a correction, so that it recolours nobody else; who is new has the next ones. */
export function keepColours(speakers: readonly Speaker[], before: readonly Speaker[]): readonly Speaker[] {
  const had = new Map(before.map((speaker) => [speaker.id, speaker]));
  let next = before.length;
  return speakers.map((speaker) => {
    const { colour, round } = had.get(speaker.id) ?? colourOf(next++);
    return { ...speaker, colour, round };
  });
}

/** The colour that whoever stands at a place of the list has. */
const colourOf = (place: number): Pick<Speaker, 'colour' | 'round'> => ({
  colour: (place % colourCount) + 1,
  round: Math.floor(place / colourCount),
});

/** The people and groups who are named with a name but do not speak, in text order. */
export function listSilentPeople(analysis: Analysis): readonly Person[] {
  const speaking = new Set(analysis.quotations.flatMap(speakersOf));
  return analysis.people.filter((person) => !speaking.has(person.id) && person.mentions.some((mention) => mention.form === 'name'));
}

/** The ids of all who say a quotation; none when the speaker is unknown. */
export function speakersOf({ speaker, alsoBy = [] }: Pick<Quotation, 'speaker' | 'alsoBy'>): readonly string[] {
  return speaker === undefined ? [] : [speaker, ...alsoBy];
}

/** All who say a quotation, by name: “Ann Lee”, “Ann Lee, Tim Ray and the union”. Nothing when the speaker is unknown. */
export function nameSpeakers(analysis: Pick<Analysis, 'people'>, quotation: Pick<Quotation, 'speaker' | 'alsoBy'>): string | undefined {
  return joinNames(namesOfSpeakers(analysis, quotation));
}

/** The name of each who says a quotation. */
export function namesOfSpeakers({ people }: Pick<Analysis, 'people'>, quotation: Pick<Quotation, 'speaker' | 'alsoBy'>): readonly string[] {
  return speakersOf(quotation).flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
}

/** Names as one says them together: “Ann Lee, Tim Ray and the union”. Nothing when there are none. */
export function joinNames(names: readonly string[]): string | undefined {
  const last = names.at(-1);
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** How many UTF-16 units of words a quotation has. */
export function quotedLength(quotation: Quotation): number {
  return quotation.content.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** A slice of the text on one line. */
export function sliceWords(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
