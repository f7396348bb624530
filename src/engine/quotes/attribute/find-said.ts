import type { Syntax } from '../../syntax/syntax.ts';
import { bisect } from '../../text/bisect.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { isLabel } from '../../text/opening-label.ts';
import { tokenAt } from '../../text/token-at.ts';
import { tellsWho } from '../../time/timeline/tells-who.ts';
import type { Span, TimeExpression } from '../../types.ts';
import type { Utterance } from '../utterance.ts';

/** Words that publish what somebody said: “in an interview published on Sunday”. */
const PUBLISHING = /^(?:published|broadcast|aired|released|posted|printed|recorded|given|issued|dated|on|in|late|early)$/i;
/** Words before a date on which nothing is said: “since September”, “closed through Monday”, “by Friday”. */
const BOUND = /^(?:since|until|till|through|by|before)$/i;
const NEAR_CUE = 5;
const OPENING = 2;
const LONGEST_CLIMB = 8;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The index of the sentence that holds a token; binary search. */
export const sentenceAt = ({ sentences }: Document, token: number): number =>
  bisect(0, sentences.length, (at) => (sentences[at]?.last ?? 0) <= token);

/** The sentence that holds a token. */
export const sentenceOf = (document: Document, token: number): Sentence | undefined => document.sentences[sentenceAt(document, token)];

/** The place of a sentence in the text. */
export const spanOf = ({ tokens }: Document, { first, last }: Sentence): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[last - 1] ?? 0,
});

/** The place of a sentence, by its index, with the time that heads it in a live report: “6.15pm Lee said no.” */
export function headedSpan(document: Document, at: number): Span {
  const { first = 0, last = 0, block = 0 } = document.sentences[at] ?? {};
  const heading = isLabel(document, at - 1) ? document.sentences[at - 1] : undefined;
  return spanOf(document, { first: heading?.first ?? first, last, block });
}

/** The dates that lie in a span, in text order. */
export function* timesIn(times: readonly TimeExpression[], { start, end }: Span): Generator<TimeExpression> {
  for (let at = bisect(0, times.length, (i) => (times[i]?.span.end ?? 0) <= start); at < times.length; at++) {
    const time = times[at];
    if (!time || time.span.start >= end) return;
    yield time;
  }
}

/** Whether the date hangs on the cue in the tree without a relative clause between. */
function hangsOnCue(syntax: Syntax, date: number, cueFirst: number, cueLast: number): boolean {
  let at = date;
  for (let step = 0; step < LONGEST_CLIMB && at >= 0; step++) {
    if (at >= cueFirst && at < cueLast) return true;
    const label = syntax.labelNames[syntax.label[at] ?? 0] ?? '';
    if (label === 'acl:relcl' || label === 'ccomp' || label === 'advcl') return false;
    at = syntax.head[at] ?? -1;
  }
  return false;
}

const LONGEST_ASIDE = 40;

/**
 * Whether a date stands in a relative clause between commas before the cue, which tells of something else: “Lund, who came back on
 * Sunday, said”, “In Wales, where nothing was published in May, doctors said”.
 */
function isAside({ tokens }: Document, sentence: Sentence, date: number, cue: number): boolean {
  let closed = false;
  for (let token = date; token < cue && token - date < LONGEST_ASIDE; token++) if (tokens.form[token] === ',') closed = true;
  if (!closed) return false;
  for (let token = date - 1; token > sentence.first && date - token < LONGEST_ASIDE; token--) {
    if (/^(?:who|whose|whom|which|where)$/i.test(tokens.form[token] ?? '') && tokens.form[token - 1] === ',') return true;
  }
  return false;
}

/** The date in an utterance's own sentence on which the words were said, if the sentence tells. */
export function findSaid(
  document: Document,
  syntax: Syntax,
  utterance: Utterance,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const cue = utterance.cue?.[0];
  if (!cue) return undefined;
  const cueFirst = tokenAt(document, cue.start);
  const cueLast = tokenAt(document, (utterance.cue?.at(-1) ?? cue).end - 1) + 1;
  const at = sentenceAt(document, cueFirst);
  const sentence = document.sentences[at];
  if (!sentence) return undefined;
  for (const time of timesIn(times, headedSpan(document, at))) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !/^\d{4}-[^X]+$/.test(time.value)) continue;
    if (utterance.content.some((span) => overlaps(span, time.span))) continue;
    const first = tokenAt(document, time.span.start);
    if (BOUND.test(document.tokens.form[first - 1] ?? '') || isAside(document, sentence, first, cueFirst)) continue;
    const last = tokenAt(document, time.span.end - 1);
    if (tellsWho(document, syntax, sentence, first, last)) continue;
    const opens = first - sentence.first <= OPENING && first < cueFirst;
    const near = first >= cueLast && first - cueLast < NEAR_CUE;
    const published =
      first >= cueLast && PUBLISHING.test(document.tokens.form[first - 2] ?? '') && PUBLISHING.test(document.tokens.form[first - 1] ?? '');
    if (opens || near || published || hangsOnCue(syntax, last, cueFirst, cueLast)) return time;
  }
  return undefined;
}
