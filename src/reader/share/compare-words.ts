import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface WordChange {
  readonly words: string;
  readonly change: 'same' | 'added' | 'removed';
  /** Its number in the comparison. */
  readonly place: number;
}

/** The difference between two wordings, word by word (Myers 1986). Kinds of marks and spaces are no difference. */
export function compareWords(was: string, now: string): readonly WordChange[] {
  // A link carries plain marks or none; so marks at the ends, which it leaves out, are put back before comparing.
  const wanted = /^["“«]/.test(was) ? was : `${/^["“«]/.exec(now)?.[0] ?? ''}${was}${/["”»]$/.exec(now)?.[0] ?? ''}`;
  return diffWordsWithSpace(retype(wanted), retype(now)).map(({ value, added, removed }, place) => ({
    words: value,
    place,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function retype(words: string): string {
  return words
    .replace(/(^|[\s([])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/'/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
}
