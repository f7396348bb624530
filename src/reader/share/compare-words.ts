import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface WordChange {
  readonly words: string;
  readonly change: 'same' | 'added' | 'removed';
  /** Its number in the comparison. */
  readonly place: number;
}

/** The difference between two wordings, word by word (Myers 1986). */
export function compareWords(was: string, now: string): readonly WordChange[] {
  return diffWordsWithSpace(was, now).map(({ value, added, removed }, place) => ({
    words: value,
    place,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
