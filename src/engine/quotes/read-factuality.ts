import { POS } from '../syntax/syntax.ts';
import type { Factuality } from '../types.ts';
import { isMarked, isSomebody, type QuoteView, startOfSentence } from './quote-view.ts';
import type { TokenPiece } from './readings/read-cue.ts';
import { SAYINGS } from './reporting-verbs.ts';
import { isOfSpeech } from './word-kinds.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nobody', 'neither', 'nor', 'without', 'hardly', 'no']);
/** Who does not speak: “nobody would say”, “neither side said”, “no official spoke”. */
const NOBODY = new Set(['nobody', 'none', 'neither', 'no']);
const MODALS = new Set(['would', 'could', 'might', 'may', 'should', 'must', 'can', 'will', 'shall', "'ll", '’ll', "'d", '’d', 'ca', 'wo']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest']);
/** “declined to say”: what follows was not said. */
const REFUSALS = new Set(['declin', 'refus', 'fail', 'avoid', 'stopp', 'neglect', 'forget', 'omit']);
/** “wants to say”, “was told to say”: what follows has not been said yet. */
const PLANS = new Set([
  'told',
  'tell',
  'ask',
  'order',
  'instruct',
  'urg',
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

/** Tokens between a word that reports and the verb in front of marks. */
const NEAR = 4;
/** What may be left unsaid; other verbs tell what somebody does. */
const SAYS =
  /^(?:say|saying|said|tell|telling|told|ask|asking|write|writing|written|add|adding|claim(?:ed|ing)?|announc(?:e|ed|ing)|answer|reply)$/;
/** “denies saying”, “denied ever saying”: a denial of the saying itself. */
const DENIES = /^den(?:y|ies|ied|ying)$/;
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

/** What stands in front of “to” where something is still to come: “is likely to say”, “was told to say”, wherever the tree hangs them. */
const TO_COME =
  /^(?:(?:un)?likely|about|asked|due|expected|going|hopes|hoping|intends|ordered|ought|plans|planned|planning|preparing|scheduled|set|supposed|told|urged|wants)$/;
/** “Lee is to say”, “is likely to say”; not “her message is to say”, nor of voters who “are more likely to say”. */
function isToCome(view: QuoteView, to: number): boolean {
  const [before, word] = [view.lower[to - 2] ?? '', view.lower[to - 1] ?? ''];
  if (/^(?:is|are|['’]re)$/.test(word))
    return (isSomebody(view, to - 2) && !SAYINGS.has(view.stem[to - 2] ?? 0)) || /^(?:s?he|they)$/.test(before);
  return TO_COME.test(word) && !/^(?:more|most|less|least|as)$/.test(before);
}
/** “She looks at me as though I had asked her age”: nobody has. */
function isAsThough({ lower, word }: QuoteView, cue: number): boolean {
  for (let i = cue - 1; i > cue - NEAR - 2 && word[i] === 1; i--)
    if (lower[i - 1] === 'as' && /^(?:if|though)$/.test(lower[i] ?? '')) return true;
  return false;
}
/** Who does not do that does say it: “did not hesitate to say”, “never failed to say”. */
const HOLDS_BACK = /^(?:hesitat|fail|tir|stopp)/;

/**
 * Whether what a cue reports was said: `denied` (“did not say”, “declined to say”), `hypothetical` (“would say”, “if
 * he says”), else `said`. Words of the content, `said`, are the speaker's own. A denial that was uttered (“denied that …”) was said.
 */
export function readFactuality(view: QuoteView, cue: number, said: readonly TokenPiece[] = []): Factuality {
  const { lower, regionOf } = view;
  if (REFUSALS.has(stemOf(lower[cue] ?? ''))) return 'denied';
  // “would say only that it was late”
  if (isAllSaid(view, cue) || (lower[cue] === 'say' && lower[cue + 1] === 'only')) return 'said';
  // “‘Out!’ Lee can be heard shouting”, where “heard” is taken for the verb that reports
  if (HEARS.test(lower[cue] ?? '') && lower[cue - 1] === 'be' && /^c(?:an|ould)$/.test(lower[cue - 2] ?? '')) return 'said';
  // “‘She laughed,’ he would recall”: words that stand in marks before were said
  const [front] = said;
  const isQuoted = front !== undefined && front.last < cue && isMarked(view, front.first);
  if (isQuoted && /^(?:would|['’](?:d|ll))$/.test(lower[cue - 1] ?? '') && !isMarked(view, cue)) return 'said';
  const colon = front && front.first > cue ? (view.regionFirst[regionOf[front.first] ?? -1] ?? 0) - 1 : -1;
  if (lower[colon] === ':') {
    const says = verbBeforeColon(view, cue, colon);
    if (says !== cue) return readFactuality(view, says, said);
    // (“might say it best when she wrote: ‘No.’”)
    if (view.subjectsBefore[cue + 1] !== view.subjectsBefore[Math.max(cue, colon) + 1]) return 'said';
    if (!SAYS.test(lower[cue] ?? '')) {
      // “She does not hesitate: ‘No.’”: what somebody does or leaves undone before they speak
      const told = reports(view, cue) ? readPhrase(view, cue) : 'said';
      return told ?? (readTree(view, cue, said) === 'hypothetical' ? 'hypothetical' : 'said');
    }
  }
  if (front && front.first > cue + 1) {
    // “denied claiming that …”, “was told to say that …”, whatever verb is taken for the one that reports
    const next = lower[view.upos[cue + 1] === POS.ADV ? cue + 2 : cue + 1] ?? '';
    if (DENIES.test(lower[cue] ?? '') && next.endsWith('ing')) return 'denied';
    if (lower[cue] === 'told' && next === 'to') return 'hypothetical';
  }
  return readPhrase(view, cue) ?? readTree(view, cue, said);
}

/** What is rather somebody's stance than speech, but behind “may yet” and in front of a colon is to be said. */
const INSISTS = /^insist(?:ed|ing)?$/;

/** Whether a word is a verb that likely reports. */
const reports = (view: QuoteView, i: number): boolean => isOfSpeech(view, i) || INSISTS.test(view.lower[i] ?? '');

/** The verb that reports what stands behind a colon, where another word or the colon is taken for it: “is expected to warn: ‘…’”. */
function verbBeforeColon(view: QuoteView, cue: number, colon: number): number {
  const from = cue === colon ? startOfSentence(view, cue) : cue + 1;
  for (let i = colon - 1; i >= from && colon - i <= NEAR; i--) if (SAYS.test(view.lower[i] ?? '') || reports(view, i)) return i;
  return cue;
}

/** What the words right in front of a cue say, wherever the tree hangs them. */
function readPhrase(view: QuoteView, cue: number): Factuality | undefined {
  const { lower } = view;
  if (lower[cue - 1] === 'nor') return 'denied'; // “would neither confirm nor deny that …”
  if (lower[cue - 1] === 'of' && lower[cue - 2] === 'short') return 'denied'; // “stopped short of saying that …”
  const before = view.upos[cue - 1] === POS.ADV ? cue - 2 : cue - 1;
  if ((lower[cue] ?? '').endsWith('ing') && DENIES.test(lower[before] ?? '')) return 'denied';
  if (lower[before] === 'to' && lower[before - 1] === 'yet') return 'denied';
  if (isAsThough(view, cue) || (lower[before] === 'to' && isToCome(view, before))) return 'hypothetical';
  return undefined;
}

/** What the verbs above a cue and what hangs from them say. */
function readTree(view: QuoteView, cue: number, said: readonly TokenPiece[]): Factuality {
  const { childStart, child, lower, head, regionOf, syntax } = view;
  const labelOf = (i: number): string => syntax.labelNames[syntax.label[i] ?? 0] ?? '';
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
      if (c < cue && lower[c + 1] === ',') continue; // “It wasn't, Lee told him”
      const form = lower[c] ?? '';
      const label = labelOf(c);
      if (
        (label === 'advmod' || label === 'cc:preconj' || (label === 'cc' && form === 'neither') || label === 'mark' || label === 'det') &&
        NEGATIONS.has(form) &&
        lower[c + 1] !== 'only'
      )
        return v !== cue && HOLDS_BACK.test(lower[v] ?? '') ? 'said' : 'denied';
      if (label.startsWith('nsubj') && (NOBODY.has(form) || NOBODY.has(lower[view.left[c] ?? c] ?? ''))) return 'denied';
      // (“could only say”: and so they did)
      if (label.startsWith('aux') && MODALS.has(form) && lower[c + 1] !== 'only') modal = true;
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
    // “could hear people shouting”, “can be heard shouting”
    const able = lower[governor - 1] === 'be' ? governor - 2 : governor - 1;
    if (HEARS.test(lower[governor] ?? '') && /^c(?:an|ould)$/.test(lower[able] ?? '')) break;
    const stem = stemOf(lower[governor] ?? '');
    if (REFUSALS.has(stem)) return 'denied';
    if (PLANS.has(stem)) modal = true;
    v = governor;
  }
  if (condition || (modal && !perfect)) return 'hypothetical';
  return modal ? 'hypothetical' : 'said';
}
