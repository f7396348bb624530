import type { Entity } from '../entity.ts';
import type { MentionCandidate } from '../mentions/mention.ts';
import type { Linking } from './linking.ts';

/** Mentions around a description among which whom it means is looked for: beside it, and before or behind. */
const MOST_BESIDE = 8;
const MOST_AROUND = 200;

/**
 * The mention that shows whom description `k` means: the name nearest to it in its own sentence, else the nearest one in
 * front of it or behind it, else what was last linked.
 */
export function shownBy({ candidates, entityOf, view }: Linking, { index, links }: Entity, k: number): MentionCandidate | undefined {
  const isName = (j: number): boolean => candidates[j]?.form === 'name' && entityOf[j] === index;
  const sentence = (j: number): number | undefined => view.sentence[candidates[j]?.head ?? -1];
  for (let d = 1; d <= MOST_BESIDE; d++) for (const j of [k - d, k + d]) if (isName(j) && sentence(j) === sentence(k)) return candidates[j];
  for (let j = k - 1; j >= 0 && k - j < MOST_AROUND; j--) if (isName(j)) return candidates[j];
  for (let j = k + 1; j < candidates.length && j - k < MOST_AROUND; j++) if (isName(j)) return candidates[j];
  return candidates[links.at(-1)?.mention ?? -1];
}
