import type { Factuality } from '../types.ts';
import type { QuoteView } from './quote-view.ts';
import type { TokenPiece } from './readings/read-cue.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nobody', 'neither', 'nor', 'without', 'hardly', 'no']);
/** Who does not speak: “nobody would say”, “neither side said”, “no official spoke”. */
const NOBODY = new Set(['nobody', 'none', 'neither', 'no']);
const MODALS = new Set(['would', 'could', 'might', 'may', 'should', 'must', 'can', 'will', 'shall', "'ll", '’ll', "'d", '’d', 'ca', 'wo']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest']);
/** “declined to say”: what follows was not said. */
const REFUSALS = new Set(['declin', 'refus', 'fail', 'avoid', 'stopp', 'neglect', 'forget', 'omit']);
/** “wants to say”: what follows has not been said yet. */
const PLANS = new Set([
  'want',
  'plan',
  'expect',
  'intend',
  'hop',
  'prepar',
  'wish',
  'like',
  'prefer',
  'try',
  'seem',
  'set',
  'due',
  'ready',
  'hesitat',
]);

const stemOf = (form: string): string => form.replace(/(?:ing|ed|es|s|e)$/, '');

/** What may be left unsaid; other verbs tell what somebody does. */
const SAYS = /^(?:say|saying|tell|telling|ask|asking|write|add|claim|answer|reply)$/;
const HEARS = /^(?:hear|heard|see|seen|watch)$/;

/** “‘No,’ was all the mayor would say”: there it was said. */
function isAllSaid({ lower }: QuoteView, cue: number): boolean {
  if (!/^(?:would|will|could|can)$/.test(lower[cue - 1] ?? '')) return false;
  let all = cue;
  while (all > 0 && cue - all < MOST_ALL && lower[all] !== 'all') all--;
  return lower[all] === 'all' && /^(?:is|was)$/.test(lower[all - 1] ?? '');
}
/** Tokens from “all” to the verb of who says no more. */
const MOST_ALL = 8;

/**
 * Whether what a cue reports was said: `denied` (“did not say”, “declined to say”), `hypothetical` (“would say”, “if
 * he says”), else `said`. Words of the content, `said`, are the speaker's own. A denial that was uttered (“denied that …”) was said.
 */
export function readFactuality(view: QuoteView, cue: number, said: readonly TokenPiece[] = []): Factuality {
  const { childStart, child, lower, head, regionOf, syntax } = view;
  const labelOf = (i: number): string => syntax.labelNames[syntax.label[i] ?? 0] ?? '';
  if (REFUSALS.has(stemOf(lower[cue] ?? ''))) return 'denied';
  if (isAllSaid(view, cue)) return 'said';
  // “‘She laughed,’ he would recall”: words that stand in marks before were said
  const [front] = said;
  const isQuoted = front !== undefined && front.last < cue && (regionOf[front.first] ?? -1) >= 0;
  if (isQuoted && lower[cue - 1] === 'would' && (regionOf[cue] ?? -1) < 0) return 'said';
  // “She does not hesitate: ‘No.’”: what somebody does before they speak
  const opening = view.regionFirst[regionOf[front?.first ?? -1] ?? -1] ?? -1;
  if (front && front.first > cue && lower[opening - 1] === ':' && !SAYS.test(lower[cue] ?? '')) return 'said';
  if (lower[cue - 1] === 'nor') return 'denied'; // “would neither confirm nor deny that …”
  if (lower[cue - 1] === 'of' && lower[cue - 2] === 'short') return 'denied'; // “stopped short of saying that …”
  let modal = false;
  let perfect = false;
  let condition = false;
  for (let v = cue, steps = 0; v >= 0 && steps < 3; steps++) {
    const end = Math.min(childStart[v + 1] ?? 0, (childStart[v] ?? 0) + 16);
    for (let k = childStart[v] ?? 0; k < end; k++) {
      const c = child[k] ?? 0;
      if (c > cue) break;
      if (said.some(({ first, last }) => first <= c && c <= last)) continue; // “she has not, said Lee, seen it”
      if (regionOf[c] !== regionOf[cue]) continue; // “I will not,” said Lee: her words, not the cue's
      const form = lower[c] ?? '';
      const label = labelOf(c);
      if (
        (label === 'advmod' || label === 'cc:preconj' || (label === 'cc' && form === 'neither') || label === 'mark' || label === 'det') &&
        NEGATIONS.has(form)
      )
        return 'denied';
      if (label.startsWith('nsubj') && (NOBODY.has(form) || NOBODY.has(lower[view.left[c] ?? c] ?? ''))) return 'denied';
      if (label.startsWith('aux') && MODALS.has(form)) modal = true;
      if (label.startsWith('aux') && form === 'have') perfect = true;
      // (“Asked if it was safe, Lee replied …” holds no condition)
      if (label === 'mark' && CONDITIONS.has(form) && !/^(?:ask|wonder)/.test(lower[c - 1] ?? '')) condition = true;
    }
    const label = labelOf(v);
    const governor = head[v] ?? -1;
    // “would not elaborate, or comment on it”
    const isOr = label === 'conj' && view.lower.slice(Math.max(governor, v - 3), v).includes('or');
    if (isOr && governor >= 0) {
      v = governor;
      continue;
    }
    if (governor < 0 || (label !== 'xcomp' && label !== 'ccomp')) break;
    if (label === 'ccomp') break;
    if (HEARS.test(lower[governor] ?? '') && /^c(?:an|ould)$/.test(lower[governor - 1] ?? '')) break; // “could hear people shouting”
    const stem = stemOf(lower[governor] ?? '');
    if (REFUSALS.has(stem)) return 'denied';
    if (PLANS.has(stem)) modal = true;
    v = governor;
  }
  if (condition || (modal && !perfect)) return 'hypothetical';
  return modal ? 'hypothetical' : 'said';
}
