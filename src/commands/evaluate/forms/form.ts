import type { Analysis, Person, Quotation } from '../../../engine/index.ts';

/** A text that was put together from parts, and what must be read in it. */
export interface Form {
  readonly text: string;
  /** The right answer, as {@link Product.read} words it. */
  readonly right: string;
}

/** All forms of some parts in some frames: what is right is known because it was put in. */
export interface Product {
  readonly name: string;
  readonly does: string;
  readonly forms: () => Iterable<Form>;
  /** What an analysis says of what was put in. */
  readonly read: (analysis: Analysis, form: Form) => string;
}

/** The day on which every form was published: a Monday. */
export const PUBLISHED = '2024-05-06';

/** Quoted words, and reported ones, that every frame may use. */
export const SAID = 'We had no time to move the boats before the storm';
export const TOLD = 'the boats had been moved before the storm';

/** A paragraph under a headline that says nothing. */
export const story = (paragraph: string): string => `Town news of the week\n\n${paragraph}\n`;

export const list = (names: string): readonly string[] =>
  names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
/** “ann’s”, “officers’” */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Without what differs and does not matter: capitals, an article in front, a comma behind. */
export const bare = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/,$/, '');

export const personOf = ({ people }: Analysis, { speaker }: Quotation): Person | undefined => people.find(({ id }) => id === speaker);

/** Who says what stands at a place of the text; “–” where nobody does. */
export function speakerAt(analysis: Analysis, at: number): string {
  const quotation = analysis.quotations.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  return (quotation && personOf(analysis, quotation)?.name) ?? '–';
}

/** A text with curly marks as papers print it: so, with straight ones, in single ones. */
export const IN_MARKS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[“”]/g, '"'),
  (text) => text.replace(/“/g, '‘').replace(/”/g, '’'),
];

/** Words alone, without marks and stops. */
export const plain = (words: string): string =>
  words
    .replace(/[“”"«»‘,.]|(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(/^that /, '')
    .toLowerCase();

/** The words of a quotation, without marks and stops. */
export const wordsOf = (text: string, { content }: Quotation): string =>
  plain(content.map(({ start, end }) => text.slice(start, end)).join(' '));

/** What an analysis says of every quotation: “direct Ann Tessmar: we had no time”. */
export const sayQuotations = (analysis: Analysis): string =>
  analysis.quotations.length === 0
    ? 'none'
    : analysis.quotations
        .map((quotation) => {
          const { kind } = quotation;
          return `${kind} ${personOf(analysis, quotation)?.name ?? '–'}: ${wordsOf(analysis.article.text, quotation)}`;
        })
        .join('; ');
