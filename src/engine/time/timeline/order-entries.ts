import type { Document } from '../../text/document.ts';
import type { TimelineEntry } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import type { Cast } from './collect-cast.ts';
import type { JoinedEvent } from './join-same-events.ts';
import { makeEntry } from './make-entry.ts';
import type { OrderedEvent } from './order-by-words.ts';
import { contentOf, stemOf } from './same-event.ts';

/** A dated event with its entry. */
export interface TimedEntry {
  readonly event: JoinedEvent;
  readonly entry: TimelineEntry;
}

/**
 * Entries for events that the text only orders, each for its place beside a dated one. What is told with a date elsewhere, or told
 * twice, is left out; so is what has no words beyond those of its anchor.
 */
export function makeOrderedEntries(
  document: Document,
  ordered: readonly OrderedEvent[],
  timed: readonly TimedEntry[],
  cast: Cast,
  used: Map<string, number>,
): TimelineEntry[] {
  if (ordered.length === 0) return [];
  const entryOf = new Map<Candidate, TimelineEntry>();
  const told = new Map<string, ReadonlySet<string>[]>();
  const remember = (candidate: Candidate): void => {
    const stem = stemOf(document.tokens.form[candidate.token] ?? '');
    const known = told.get(stem) ?? [];
    told.set(stem, known);
    if (known.length < MAX_TOLD) known.push(contentOf(document, candidate));
  };
  for (const { event, entry } of timed) {
    for (const telling of event.tellings) entryOf.set(telling, entry);
    remember(event);
  }
  return ordered.flatMap(({ candidate, anchor, side, word }) => {
    const beside = entryOf.get(anchor);
    if (!beside || isTold(document, candidate, told)) return [];
    const entry = makeEntry(document, { places: [], tellings: [candidate], ...candidate }, cast, used);
    if (!entry) return [];
    remember(candidate);
    return [
      {
        ...entry,
        id: `${side}-${entry.id}`,
        when: 'PAST_REF',
        precision: 'none' as const,
        order: { side, entry: beside.id, word },
        evidence: [{ rule: 'ordered-by-the-text', target: word, certainty: 'stated' as const }],
      },
    ];
  });
}

/** Tellings of one verb that are compared. */
const MAX_TOLD = 12;

function isTold(document: Document, candidate: Candidate, told: ReadonlyMap<string, readonly ReadonlySet<string>[]>): boolean {
  const own = contentOf(document, candidate);
  const known = told.get(stemOf(document.tokens.form[candidate.token] ?? '')) ?? [];
  return known.some((words) => own.size === 0 || [...own].some((word) => words.has(word)));
}

/** Puts entries without a date beside those that the text orders them around, in text order. */
export function placeOrderedEntries(dated: readonly TimelineEntry[], ordered: readonly TimelineEntry[]): TimelineEntry[] {
  const beside = { before: new Map<string, TimelineEntry[]>(), after: new Map<string, TimelineEntry[]>() };
  for (const entry of ordered) {
    if (!entry.order) continue;
    const known = beside[entry.order.side].get(entry.order.entry);
    if (known) known.push(entry);
    else beside[entry.order.side].set(entry.order.entry, [entry]);
  }
  return dated.flatMap((entry) => [...(beside.before.get(entry.id) ?? []), entry, ...(beside.after.get(entry.id) ?? [])]);
}
