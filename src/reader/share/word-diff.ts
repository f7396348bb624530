/** A stretch of words that stayed, came or went; `at` counts the stretches. */
export interface WordChange {
  readonly at: number;
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** The difference between two texts word by word. Kinds of marks and of spaces are no difference. The library is fetched when first needed. */
export async function compareWords(before: string, now: string): Promise<readonly WordChange[]> {
  const { diffWords } = await import('diff');
  return diffWords(retype(before), retype(now)).map(({ value, added, removed }, at) => ({
    at,
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

function retype(words: string): string {
  return words.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
