import { hashRun } from '../word-hash.ts';
import { behindArticle, listSurnames, mayBeGroup } from './capital-run.ts';
import { TAG } from './name-tags.ts';
import type { TagStep } from './tag-step.ts';

/**
 * “analysts at Marsh Kessler … Marsh Kessler cut its forecast”: a run of several words that is a group in one place is so in
 * all, also where a part of it looks like somebody; unless the document shows it to be somebody's name.
 */
export const agreeRuns: TagStep = (view, context, tagged, tag) => {
  const groups = new Set<number>();
  const open: { readonly first: number; readonly last: number; readonly key: number }[] = [];
  for (const i of tagged) {
    const last = context.runLast[i] ?? i + 1;
    if (context.runFirst[i] !== i || last - i < 2) continue;
    const first = behindArticle(view, i, last);
    const key = hashRun(view.hash, first, last);
    const words = tag.subarray(first, last);
    if (words.every((t) => t === TAG.group)) groups.add(key);
    else if (words.includes(TAG.person)) open.push({ first, last, key });
  }
  if (groups.size === 0 || open.length === 0) return;
  const surnames = listSurnames(view, context, tagged, tag);
  for (const { first, last, key } of open)
    if (groups.has(key) && mayBeGroup({ view, context, tag, first, last, surnames })) tag.fill(TAG.group, first, last);
};
