import { capitalize } from './capitalize.ts';
import { isWeekday } from './weekday.ts';

/* How a word of a headline that is printed with capitals would be spelt in running text. */

/** Words that are nothing but themselves wherever they stand, though people and months are called so, too. */
const MODALS = new Set(['will', 'may', 'can']);
/** Small words that no name is made of alone, though people are called so. */
const SMALL = new Set(
  'a about above across after against all along also although am among amid an and another any anybody anyone anything are around as at back be because been before behind being below beneath beside between beyond billion both but by cannot could did do does down during each eight either eleven else even ever every everybody everyone everything few first five for four from further had has have he her hers herself here him himself his how however hundred i if in inside into is it its itself just last least less like many me might million mine more most must my myself near neither never next nine no nobody none nor not nothing now of off on once one only onto or other others our ours out outside over own per perhaps same second seven several shall she should since six so some somebody someone something soon still such ten than that the their theirs them themselves then there these they third this those thousand three through throughout thus till to together too toward towards twelve twice two under unless until up upon us very via was we were what whatever when whenever where whereas wherever whether which while who whoever whom whose why with within without would yes yet you your yours yourself'.split(
    ' ',
  ),
);

/** Months, which the text may not have. */
const MONTHS = new Set('january february april june july august september october november december'.split(' '));

/** Letters that stay capitals where a whole line is printed so, and the text does not have them. */
const INITIALS = new Set('ai bbc ceo cia eu fbi gop irs mp mps nato nhs pm rnc dnc uk un us usa'.split(' '));

/** “Debunks”, “Revoking”: rare words that are no names. */
const VERBAL = /(?:s|ed|ing)$/;

/** What is known of words in small letters, whatever the article says. */
export interface KnownWords {
  /** One of the commonest words of English, names among them. */
  readonly isCommon: (lower: string) => boolean;
  /** Somebody, somewhere or a people is called so. */
  readonly isName: (lower: string) => boolean;
  /** It stands in front of names: “Mayor”, “Mr.”. */
  readonly isTitle: (lower: string) => boolean;
  /** The universal parts of speech of a line in small letters. */
  readonly tag: (line: readonly string[]) => readonly string[];
}

/** How the running text writes a word: how often small, how often with a capital in the middle of a sentence or at its beginning, and how with one. */
export interface Spelling {
  small: number;
  capital: number;
  opening: number;
  as?: string;
}

/** How a headline is printed. */
export type Print = 'as text' | 'title case' | 'capitals';

/** A word of a headline. */
export interface HeadlineWord {
  readonly word: string;
  readonly lower: string;
  readonly print: Print;
  /** Absent when the running text does not have it. */
  readonly spelling: Spelling | undefined;
  /** The words beside it, in small letters. */
  readonly before: string;
  readonly next: string;
  /** Whether the running text writes it with a capital beside the same neighbour. */
  readonly isInName: boolean;
  /** Its part of speech when the line is read in small letters; empty where the text has all of its words. */
  readonly part: string;
  /** Whether the word in front is a name or stands in front of one. */
  readonly isBehindName: boolean;
}

/** A headline's word as running text would have it in the middle of a sentence. */
export function spellInText(seen: HeadlineWord, knows: KnownWords): string {
  const { word, lower, print, spelling, isInName } = seen;
  const asName = print === 'capitals' ? (spelling?.as ?? capitalize(lower)) : word;
  if (isInName || isWeekday(capitalize(lower)) || MONTHS.has(lower) || isMonth(seen)) return asName;
  if (MODALS.has(lower)) return isBorne(seen) ? asName : lower;
  if (print === 'capitals' && !spelling && INITIALS.has(lower)) return word;
  if (SMALL.has(lower)) return lower;
  if (!spelling) return isUntold(seen, knows) ? asName : lower;
  const { small, capital, opening } = spelling;
  if (small + capital > 0) return capital > small ? asName : lower;
  return opening > 0 && !knows.isCommon(lower) ? asName : lower;
}

/** “March 12”, “12 May”, unlike “may 40 firms march?” */
const isMonth = ({ lower, next, before }: HeadlineWord): boolean =>
  (lower === 'march' || lower === 'may') && (/^\d{1,4}(?:st|nd|rd|th)?$/.test(next) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before));

/** “Rivals Circle as May Quits”: whether the text calls somebody so, and what follows is no bare verb. */
const isBorne = ({ spelling, next }: HeadlineWord): boolean => (spelling?.capital ?? 0) > 0 && next.endsWith('s');

/** Parts of speech that new words may have; what is read as any other is a name that is not known. */
const OPEN = /^(?:NOUN|VERB|ADJ|ADV|AUX|PUNCT)$/;

/** Whether a word that the text does not have is a name. */
function isUntold({ lower, part, isBehindName }: HeadlineWord, knows: KnownWords): boolean {
  if (knows.isName(lower)) return part !== 'VERB' && part !== 'AUX';
  // “Lee Vows Change”: a rare reading of a common word
  if (VERBAL.test(lower)) return !OPEN.test(part) && !knows.isCommon(lower);
  // “Mayor Ann Tessmar Dies” over a text that does not name her
  return !OPEN.test(part) || (isBehindName && !knows.isCommon(lower));
}
