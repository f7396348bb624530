import { asksInWriting, isCried } from '../mends/no-source.ts';
import { isMarked, type QuoteView } from '../quote-view.ts';
import type { Reading } from '../readings/accept-features.ts';
import { REL } from '../readings/cue-features.ts';
import { isPassive, subjectOf } from '../readings/cue-window.ts';
import type { SourceChoice } from '../readings/read-cue.ts';

/** How sure a shared subject is, as the sources' network would say it (raw). */
const SHARED = 1;
/** How a verb without a subject hangs from the one whose subject it shares. */
const SHARES: ReadonlySet<number> = new Set([REL.conj, REL.advcl, REL.xcomp]);
const MOST_STEPS = 3;

/**
 * A verb without a subject of its own has that of the verb it is joined to, or hangs from: “The council dropped the plan
 * but said …”, “Lee agreed, noting that …”.
 */
export function shareSubject(view: QuoteView, reading: Reading): SourceChoice {
  const { cue, content, source } = reading;
  if (source.head >= 0 || cue.speech < 0.5 || asksInWriting(view, reading) || isCried(view, reading)) return source;
  // “Asked whether it would pay, he …”: he was asked; “…, noting that …” is said by whoever the verb above has
  if (view.mainLabel[cue.token] === REL.advcl && !(view.lower[cue.token] ?? '').endsWith('ing')) return source;
  let verb = cue.token;
  for (let step = 0; step < MOST_STEPS && verb >= 0; step++) {
    const head = subjectOf(view, verb);
    const inside = (t: number): boolean => content.pieces.some((p) => p.first <= t && t <= p.last);
    // whose own subject is no source was asked or told
    const joined = step > 0 || (view.mainLabel[verb] === REL.conj && head < cue.token);
    if (head >= 0 && isPassive(view, head)) break;
    if (head >= 0 && joined && !inside(head)) return { ...source, head, margin: SHARED };
    if (!SHARES.has(view.mainLabel[verb] ?? 0)) break;
    verb = view.head[verb] ?? -1;
  }
  return source;
}

/**
 * “Lee said the two have parted, adding that …”, “… and advised them to wait”: a verb behind somebody's words goes on with what
 * he says, and not with who those words are about. `readings` in order of their cues.
 */
export function shareSource(view: QuoteView, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, i) => {
    const { cue, source } = reading;
    const before = readings[i - 1];
    const piece = before?.content.pieces.at(-1);
    const goesOn =
      view.lower[cue.token - 1] === ','
        ? (view.lower[cue.token] ?? '').endsWith('ing')
        : /^(?:and|but)$/.test(view.lower[cue.token - 1] ?? '');
    if (!before || !piece || !goesOn) return reading;
    // “…, said the council, adding that …”
    const isInverted = before.source.head > before.cue.token && before.cue.token < cue.token && before.source.head < cue.token;
    const sentence = view.sentenceOf[cue.token];
    if (source.head < 0 && isInverted && view.sentenceOf[before.source.head] === sentence) return { ...reading, source: before.source };
    if (source.head < 0) return reading;
    const inWords = piece.first <= source.head && source.head <= piece.last && !isMarked(view, cue.token);
    const follows = piece.last === cue.token - 2 && before.source.head >= 0 && before.cue.token < piece.first;
    return inWords && follows ? { ...reading, source: before.source } : reading;
  });
}
