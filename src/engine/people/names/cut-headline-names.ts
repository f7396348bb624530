import { type DocumentView, hasFlag, inCapitals, isInBody, SHAPE } from '../document-view.ts';
import { hashRun } from '../word-hash.ts';
import type { NameContext } from './name-context.ts';
import { TAG } from './name-tags.ts';
import { A_NAME, isBehindName } from './tag-step.ts';

/**
 * “Paper Casually Likens Ann Lee”, “Mayor's Challenger Ann Lee”: of a run of a headline's words of which the running text
 * calls somebody by one, those by which nobody is called are none of a name.
 */
export function cutHeadlineNames(view: DocumentView, _: NameContext, tagged: readonly number[], tag: Uint8Array): void {
  const runs: { readonly first: number; readonly last: number }[] = [];
  const whole = new Set<number>();
  /** Words by which the running text calls somebody, and those of them that stand in names of several words. */
  const words = new Set<number>();
  const joined = new Set<number>();
  for (const first of tagged) {
    if (tag[first] !== TAG.person || isBehindName(view, tag, first)) continue;
    let last = first + 1;
    while (isBehindName(view, tag, last) && tag[last] === TAG.person) last++;
    if (isHeadline(view, first)) {
      if (last - first > 1) runs.push({ first, last });
      continue;
    }
    whole.add(hashRun(view.hash, first, last));
    for (const hash of view.hash.subarray(first, last)) {
      words.add(hash);
      if (last - first > 1) joined.add(hash);
    }
  }
  for (const { first, last: end } of runs) {
    // “Keith Lee Dies” behind “Keith Lee”
    let last = end;
    while (last - first > 1 && !whole.has(hashRun(view.hash, first, last))) last--;
    if (last - first > 1) tag.fill(TAG.none, last, end);
    else last = end;
    if (whole.has(hashRun(view.hash, first, last)) || !view.hash.subarray(first, last).some((hash) => words.has(hash))) continue;
    for (let i = first; i < last; i++) {
      const next = view.hash[i + 1] ?? 0;
      // a surname that stands alone in the running text may have its first name here
      const isFirstName = i + 1 < last && words.has(next) && !joined.has(next) && view.shape[i] === SHAPE.capital;
      if (!words.has(view.hash[i] ?? 0) && !hasFlag(view, i, A_NAME) && !isFirstName) tag[i] = TAG.none;
    }
  }
}

/** Whether a word stands in a headline most of whose words have capitals: “Ann Lee spoke.” has as many. */
const isHeadline = (view: DocumentView, i: number): boolean => inCapitals(view, i) && !isInBody(view, i);
