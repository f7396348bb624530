import type { MentionForm, Person, Span } from '../../engine/index.ts';
import { sliceWords } from './voices.ts';

/** One way in which a text names somebody, and where. */
export interface NameForm {
  readonly words: string;
  readonly form: MentionForm;
  /** In text order. */
  readonly places: readonly Span[];
}

const orderOfForms: readonly MentionForm[] = ['name', 'nominal', 'pronoun'];

/** Every way a text names a person: names first, then descriptions, then pronouns, each commonest first. “He” and “he” are one. */
export function listNames(text: string, person: Person): readonly NameForm[] {
  const found = new Map<string, { words: string; form: MentionForm; places: Span[] }>();
  for (const { span, form } of person.mentions) {
    const words = sliceWords(text, span);
    const key = form === 'name' ? words : words.toLocaleLowerCase('en');
    const known = found.get(key);
    if (known === undefined) found.set(key, { words: form === 'pronoun' && key !== 'i' ? key : words, form, places: [span] });
    else known.places.push(span);
  }
  return [...found.values()].sort(
    (a, b) => orderOfForms.indexOf(a.form) - orderOfForms.indexOf(b.form) || b.places.length - a.places.length,
  );
}

/** Whether a text gives somebody's name at all: “a survey” and “one of them” are nobody outside of it. */
export function isNamed({ mentions }: Person): boolean {
  return mentions.some(({ form }) => form === 'name');
}
