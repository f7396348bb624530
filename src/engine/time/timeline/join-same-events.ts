import type { Document } from '../../text/document.ts';
import type { TimeExpression } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import { contentOf, tellsSame } from './same-event.ts';

/** An event with every place that dates it. */
export interface JoinedEvent extends Candidate {
  readonly places: readonly TimeExpression[];
  /** The tellings that were joined, the first of them its own. */
  readonly tellings: readonly Candidate[];
}

/** Tellings of one day that are compared; more would not be read as one story anyway. */
const MAX_COMPARED = 12;

interface Telling {
  candidate: Candidate;
  readonly content: ReadonlySet<string>;
  readonly places: TimeExpression[];
  readonly tellings: Candidate[];
}

/** “She will be buried tomorrow, May 3”, “The trial resumes on Monday, when Lee will speak”: whether the words of one date of a day hold those of the other. */
const holdsWords = (a: Candidate, b: Candidate): boolean =>
  a.sentence === b.sentence && a.first === b.first && a.date.value === b.date.value;

/** Joins candidates that tell the same event; the first telling gives the words, all of them their dates. */
export function joinSameEvents(document: Document, candidates: readonly Candidate[]): JoinedEvent[] {
  const byDay = new Map<string, Telling[]>();
  const joined: Telling[] = [];
  for (const candidate of candidates) {
    const content = contentOf(document, candidate);
    const day = candidate.date.value.slice(0, 10);
    const known = byDay.get(day) ?? [];
    byDay.set(day, known);
    const same = known
      .slice(-MAX_COMPARED)
      .find((other) => holdsWords(other.candidate, candidate) || tellsSame(document, other.candidate, candidate, other.content, content));
    if (same) {
      // “The trial resumes on Monday, when Lee will speak”: the words that hold the others
      if (holdsWords(same.candidate, candidate) && candidate.last > same.candidate.last) same.candidate = candidate;
      same.places.push(...candidate.dates);
      same.tellings.push(candidate);
      continue;
    }
    const telling: Telling = { candidate, content, places: [...candidate.dates], tellings: [candidate] };
    known.push(telling);
    joined.push(telling);
  }
  return joined.map(({ candidate, places, tellings }) => ({ places, tellings, ...candidate }));
}
