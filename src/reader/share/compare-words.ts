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
  const changes = diffWordsWithSpace(retype(wanted), retype(now)).map(({ value, added, removed }) => ({
    words: value,
    change: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }));
  return joinWords(changes).map((change, place) => ({ ...change, place }));
}

type Change = Pick<WordChange, 'words' | 'change'>;

/** Words that came together are one stretch, with the spaces between them but without the one behind them. */
function joinWords(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const next of changes) {
    const [before, space] = joined.slice(-2);
    if (next.change === 'added' && before?.change === 'added' && space?.change === 'same' && space.words === ' ')
      joined.splice(-2, 2, { change: 'added', words: `${before.words} ${next.words}` });
    else joined.push(next);
    const last = joined.at(-1);
    if (last?.change === 'added' && /\S $/.test(last.words))
      joined.splice(-1, 1, { change: 'added', words: last.words.slice(0, -1) }, { change: 'same', words: ' ' });
    else if (last?.change === 'same' && joined.at(-2)?.change === 'same')
      joined.splice(-2, 2, { change: 'same', words: `${joined.at(-2)?.words}${last.words}` });
  }
  return joined;
}

function retype(words: string): string {
  return words
    .replace(/(^|[\s([])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/'/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
}
