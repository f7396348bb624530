import { endsAge } from '../date-words.ts';
import type { DocumentView } from '../document-view.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import { startOfName } from '../name-parts.ts';
import { hashWords } from '../word-hash.ts';

/** The age that stands beside a name: “Ann Lee, 34,”, “Ann Lee (34)”, “34-year-old Ann Lee”. */
export function readAge(view: DocumentView, name: MentionCandidate): number | undefined {
  const { form } = view.document.tokens;
  const begin = startOfName(view, name);
  const isOld = endsAge(view, begin - 1);
  const age = /^[,(]$/.test(form[name.last] ?? '') ? form[name.last + 1] : isOld ? form[begin - 5] : undefined;
  return /^\d{1,3}$/.test(age ?? '') ? Number(age) : undefined;
}

const AGES: readonly (readonly [from: number, to: number, nouns: ReadonlySet<number>])[] = [
  [0, 17, hashWords('child boy girl youngster')],
  [13, 19, hashWords('teenager teen')],
  [65, 120, hashWords('pensioner')],
];

/** What somebody of an age is called: “the teenager”. */
export const nounsOfAge = (age: number): number[] => AGES.flatMap(([from, to, nouns]) => (age >= from && age <= to ? [...nouns] : []));
