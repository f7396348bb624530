import type { Reading } from './accept-features.ts';
import type { QuoteView } from './quote-view.ts';

const VERB = 15;
/** Words of a subject between marks and their verb. */
const MOST = 4;
const SUBJECT: ReadonlySet<number> = new Set([0, 5, 7, 8, 10, 11]); // adjectives, articles, nouns, numbers, pronouns, names
const NAMES: ReadonlySet<number> = new Set([7, 10, 11]);

/** “Stop!” the crowd chanted outside the court: who stands between the marks and their verb says it, wherever the tree hangs them. */
export function mendSource(view: QuoteView, reading: Reading): Reading {
  const { cue, content, source } = reading;
  const piece = content.pieces.at(-1);
  const marks = view.regionOf[piece?.last ?? -1] ?? -1;
  const close = view.regionLast[marks] ?? -1;
  const who = cue.token - 1;
  if (!piece || marks < 0 || source.head < cue.token || view.upos[cue.token] !== VERB || !NAMES.has(view.upos[who] ?? -1)) return reading;
  let first = cue.token;
  while (first - 1 > close && cue.token - first < MOST && SUBJECT.has(view.upos[first - 1] ?? -1)) first--;
  const begins = first - 1 === close || (first - 2 === close && view.lower[first - 1] === ',');
  return begins ? { ...reading, source: { ...source, head: who } } : reading;
}
