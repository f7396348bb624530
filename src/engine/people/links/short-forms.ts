import { POS } from '../../syntax/syntax.ts';
import { tokenAt } from '../../text/token-at.ts';
import { type DocumentView, hasFlag } from '../document-view.ts';
import { against, type Entity, type Gender } from '../entity.ts';
import { FLAG, GIVEN } from '../lexicon.ts';
import type { NamePlace } from '../name-place.ts';
import { PARTICLES } from '../names/name-tags.ts';

/** Whether one of two names of two words and more begins the other, of three and more: “Juan Carlos”, “Juan Carlos Rey”. */
export function isBegun({ name, gender }: Entity, { candidate, name: { parts, suffix } }: NamePlace): boolean {
  const known = name?.parts ?? [];
  const [short, long] = known.length < parts.length ? [known, parts] : [parts, known];
  const isSuffixed = suffix !== undefined && name?.suffix !== undefined && suffix !== name.suffix;
  return (
    short.length > 1 &&
    short.length < long.length &&
    short.every((part, i) => part === long[i]) &&
    !isSuffixed &&
    !against(gender, candidate.gender)
  );
}

/** “lach” for “lachie”: what is left of a pet name. */
export const stemOf = (part: string): string => (/^.{3,}(?:ie|y)$/.test(part) ? part.replace(/(?:ie|y)$/, '') : part);

/** “Ben” for Benjamin Lee: whether a name that stands alone may be short for somebody's; “Marsh” is a surname, and no Marshall. */
export function mayBeNickname({ flags, syntax }: DocumentView, { candidate: { first, last, role } }: NamePlace, gender: Gender): boolean {
  if (role || last - first !== 1 || syntax.upos[first] !== POS.PROPN) return false;
  const word = flags[first] ?? 0;
  const sex = word & GIVEN;
  // “Paul” is no Paula
  if (sex === FLAG.maleGiven) return gender !== 'female';
  if (sex === FLAG.femaleGiven) return gender !== 'male';
  return sex !== 0 || (word & (FLAG.surname | FLAG.place | FLAG.groupNoun)) === 0;
}

/** Whether the word at a place of the text is known as a given name, and as nothing that begins a surname. */
export function isGivenName(view: DocumentView, offset: number): boolean {
  const i = tokenAt(view.document, offset);
  if (PARTICLES.has(view.hash[i] ?? 0)) return false;
  return hasFlag(view, i, GIVEN);
}
