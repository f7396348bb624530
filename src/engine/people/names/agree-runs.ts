import { hashRun } from '../word-hash.ts';
import { behindArticle, listSurnames, mayBeGroup } from './capital-run.ts';
import { TAG } from './name-tags.ts';
import type { TagStep } from './tag-step.ts';

/** So many places of one word show what it is, against each that looks like somebody. */
const CLEARLY = 3;

/** “Meridian”, a place or a body wherever it stands alone but once: so it is there, unless the document shows somebody of that name. */
export const agreeWords: TagStep = (view, context, tagged, tag) => {
  const known = new Map<number, { readonly open: number[]; readonly tags: number[] }>();
  for (const i of tagged) {
    if (context.runFirst[i] !== i || context.runLast[i] !== i + 1 || tag[i] === TAG.title || tag[i] === TAG.none) continue;
    const word = known.get(view.hash[i] ?? 0) ?? { open: [], tags: [] };
    known.set(view.hash[i] ?? 0, word);
    if (tag[i] === TAG.person) word.open.push(i);
    else word.tags.push(tag[i] ?? 0);
  }
  let surnames: ReadonlySet<number> | undefined;
  for (const { open, tags } of known.values()) {
    const [first] = open;
    if (first === undefined || tags.length < CLEARLY * open.length) continue;
    surnames ??= listSurnames(view, context, tagged, tag);
    if (!mayBeGroup({ view, context, tag, first, last: first + 1, surnames })) continue;
    const groups = tags.filter((t) => t === TAG.group).length;
    for (const i of open) tag[i] = groups * 2 >= tags.length ? TAG.group : TAG.place;
  }
};

/** “Sub-Inspector Gift Phiri … Gift Phiri read a book”: a full name in one place is so in all. */
export const agreeNames: TagStep = (view, context, tagged, tag) => {
  const names = new Set<number>();
  const open: number[] = [];
  for (const i of tagged) {
    const isPair =
      view.tagged[i + 1] === 1 && view.sentence[i + 1] === view.sentence[i] && tag[i + 1] === TAG.person && tag[i + 2] !== TAG.person;
    if (!isPair || tag[i - 1] === TAG.person) continue;
    if (tag[i] === TAG.person) names.add(hashRun(view.hash, i, i + 2));
    else if (tag[i] !== TAG.title && context.runFirst[i] === i) open.push(i);
  }
  for (const i of open) if (names.has(hashRun(view.hash, i, i + 2))) tag[i] = TAG.person;
};

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
