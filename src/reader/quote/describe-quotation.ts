import type { Analysis, Certainty, Quotation } from '../../engine/index.ts';
import { daysOf, readDay } from '../dates/calendar-days.ts';
import { sayDate, sayInSentence } from '../dates/say-date.ts';
import { sliceWords } from '../people/voices.ts';

const kindNames = { direct: 'Direct quotation', mixed: 'Partly quoted', indirect: 'Reported speech' } as const;
const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** “Direct quotation”, “Partly quoted”, “Reported speech”, or what a turn of a talk is instead. */
export function nameKind({ kind, turn = false }: { readonly kind: Quotation['kind']; readonly turn?: boolean }): string {
  return turn ? 'Turn of a talk' : kindNames[kind];
}

/** What the kind means here: “in two parts, around “he said””, “in their own words”, “in the article’s own words”. */
export function describeKind(analysis: Analysis, quotation: Quotation): string {
  const { text } = analysis.article;
  const parts = quotation.content.length;
  if (quotation.turn) return 'all of it in their words';
  if (quotation.kind === 'indirect') return 'in the article’s own words';
  if (parts === 1) return quotation.kind === 'mixed' ? 'only the words in marks are theirs' : 'in their own words';
  const first = quotation.content[0];
  const second = quotation.content[1];
  const between =
    first === undefined || second === undefined
      ? ''
      : sliceWords(text, { start: first.end, end: second.start }).replace(/^[,;:.—–\s]+|[,;:.—–\s]+$/g, '');
  const around = parts === 2 && between.length > 0 && between.length <= 48 ? `, around “${between}”` : '';
  return `in ${counts[parts] ?? parts} parts${around}`;
}

/** “did not say” or “not said”, for a quotation that is no saying; short, beside its words. */
export function nameFactuality({ factuality }: Pick<Quotation, 'factuality'>): string {
  return factuality === 'denied' ? 'did not say' : 'not said';
}

/**
 * Who stands before words where no more is said of them, as in a title or a feed: “Ann Lee”, “Probably Ann Lee”, “Ann Lee did
 * not say”. Nobody is to be read there as having said what they denied.
 */
export function headWords(name: string | undefined, quotation: Pick<Quotation, 'certainty' | 'factuality'>): string {
  if (name === undefined) return quotation.factuality === 'said' ? 'Speaker unknown' : 'Not said';
  if (quotation.factuality === 'denied') return `${name} did not say`;
  if (quotation.factuality === 'hypothetical') return `${name}, not said`;
  return quotation.certainty === 'unsure' ? `Probably ${name}` : name;
}

/** The same below the words: “Ann Lee did not say this”. */
export const signWords = (...whose: Parameters<typeof headWords>): string => headWords(...whose).replace(/ did not say$/, '$& this');

/** Whether the words were said at all: “did not say this”; nothing for what was said. */
export function describeFactuality(quotation: Pick<Quotation, 'factuality'>): string | undefined {
  if (quotation.factuality === 'denied') return 'The article says they did not say this.';
  if (quotation.factuality === 'hypothetical') return 'The article does not say that this was said, only that it may, would or should be.';
  return undefined;
}

/** What the reasons for a speaker are headed with: “Why her”, after the pronoun the article has for them most. */
export function askWhy(analysis: Analysis, quotation: Pick<Quotation, 'speaker' | 'alsoBy'>): string {
  const person = analysis.people.find(({ id }) => id === quotation.speaker);
  if (person === undefined) return 'Why unknown';
  if (person.kind === 'group' || quotation.alsoBy !== undefined) return 'Why them';
  let women = 0;
  let men = 0;
  for (const { span, form } of person.mentions) {
    if (form !== 'pronoun') continue;
    const words = sliceWords(analysis.article.text, span);
    if (/^(she|her|hers|herself)$/i.test(words)) women += 1;
    if (/^(he|him|his|himself)$/i.test(words)) men += 1;
  }
  return women === men ? 'Why this speaker' : women > men ? 'Why her' : 'Why him';
}

/** How sure the speaker is, where no reason says it already. Nothing for what is stated, or for nobody. */
export function describeDoubt(
  { speaker, certainty }: Pick<Quotation, 'speaker' | 'certainty'>,
  reasons: readonly { readonly certainty: Certainty }[],
): string | undefined {
  if (speaker === undefined || certainty === 'stated' || reasons.some((reason) => reason.certainty === certainty)) return undefined;
  return certainty === 'inferred' ? 'Inferred from the words around it.' : 'Probable, not certain.';
}

/** What stands where a role would, for words of nobody who is known. */
export const describeNobody = ({ factuality }: Pick<Quotation, 'factuality'>): string =>
  factuality === 'said' ? 'The article does not tell who said this' : 'The article does not tell who is meant';

/** What the time of a quotation is headed with: what was not said was said at no time. */
export const nameTime = ({ factuality }: Pick<Quotation, 'factuality'>): string => (factuality === 'said' ? 'Said' : 'When');

/** When a quotation was uttered, in words: “Sunday 6 February 2022, the day before publication”. */
export function describeSaid(quotation: Pick<Quotation, 'said'>, published: string | undefined): string | undefined {
  if (quotation.said === undefined) return undefined;
  const words = sayInSentence(quotation.said);
  const range = daysOf(quotation.said);
  const from = readDay(published);
  if (range === undefined || from === undefined) return words;
  if (range.first !== range.last)
    return /-W/.test(quotation.said) ? `${words} (${sayDate(quotation.said, published).title.toLowerCase()})` : words;
  if (range.first === from) return `${words}, the day of publication`;
  const { distance } = sayDate(quotation.said, published);
  // “the day before”, “in three weeks”: in the timeline it goes without saying of what.
  return distance === '' ? words : `${words}, ${distance.replace(/^in (.*)/, '$1 after')} publication`;
}

/** A speaker’s words as they stand in the article, pieces joined by “ … ”, in marks only where the article has marks. */
export function quotedWords(analysis: Analysis, quotation: Quotation): string {
  return quotation.content.map((span) => sliceWords(analysis.article.text, span)).join(' … ');
}
