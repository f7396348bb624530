import { bisect } from '../../text/bisect.ts';
import type { Document } from '../../text/document.ts';
import { startsWithCapital } from '../../text/letters.ts';
import type { Person, Quotation, Span } from '../../types.ts';

/** Spans with their owners, sorted by start; spans of one kind do not reach far into each other. */
export interface OwnedSpans {
  readonly spans: readonly { readonly span: Span; readonly id: string }[];
}

function ownSpans(owners: readonly { readonly id: string; readonly spans: readonly Span[] }[]): OwnedSpans {
  return { spans: owners.flatMap(({ id, spans }) => spans.map((span) => ({ span, id }))).sort((a, b) => a.span.start - b.span.start) };
}

const MAX_OWNERS = 40;

/** The owners of spans that begin inside a summary and pass a test, each once, in text order. */
export function ownersWithin({ spans }: OwnedSpans, summary: Span, passes: (span: Span) => boolean = () => true): string[] {
  const low = bisect(0, spans.length, (at) => (spans[at]?.span.start ?? 0) < summary.start);
  const ids = new Set<string>();
  for (let at = low; at < Math.min(spans.length, low + MAX_OWNERS); at++) {
    const owned = spans[at];
    if (!owned || owned.span.start >= summary.end) break;
    if (!ids.has(owned.id) && passes(owned.span)) ids.add(owned.id);
  }
  return [...ids];
}

/** The span that a place lies in, with its owner. */
function ownedAt({ spans }: OwnedSpans, place: number): OwnedSpans['spans'][number] | undefined {
  const low = bisect(0, spans.length, (at) => (spans[at]?.span.start ?? 0) <= place);
  const owned = spans[low - 1];
  return owned && place < owned.span.end ? owned : undefined;
}

/** The owner of the span that a place lies in. */
export const ownerAt = (spans: OwnedSpans, place: number): string | undefined => ownedAt(spans, place)?.id;

/** Where the whole name begins in which a place lies: “Kim” of “Kim Yo-rim”; the place itself elsewhere. */
export const startOfWhole = ({ names }: Pick<Cast, 'names'>, place: number): number => ownedAt(names, place)?.span.start ?? place;

/** What is told of people: their mentions, where the titles before speakers’ names end, and who speaks a quotation. */
export interface Cast {
  readonly mentions: OwnedSpans;
  readonly quotations: OwnedSpans;
  /** The places of people's whole names, without what stands in front of them. */
  readonly names: OwnedSpans;
  /** By the start of a mention “French President Ada Lund” the start of its “Ada Lund”. */
  readonly bareNames: ReadonlyMap<number, number>;
  /** By a quotation's id all who say it. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

/** Collects {@link Cast}. The title of somebody who speaks stands beside their name elsewhere on the page. */
export function collectCast(document: Document, people: readonly Person[], quotations: readonly Quotation[]): Cast {
  const speakers = new Map<string, readonly string[]>();
  for (const { id, speaker, alsoBy = [] } of quotations) if (speaker !== undefined) speakers.set(id, [speaker, ...alsoBy]);
  const speaking = new Set([...speakers.values()].flat());
  const bareNames = new Map<number, number>();
  for (const { id, kind, name, mentions } of people) {
    // “a classified assessment” stays whole
    if (!speaking.has(id) || kind === 'group' || !startsWithCapital(name)) continue;
    for (const { span } of mentions)
      if (span.end - span.start > name.length && document.text.slice(span.end - name.length, span.end) === name)
        bareNames.set(span.start, span.end - name.length);
  }
  return { mentions: peopleSpans(people), names: nameSpans(document, people), quotations: quotationSpans(quotations), bareNames, speakers };
}

const nameSpans = ({ text }: Document, people: readonly Person[]): OwnedSpans =>
  ownSpans(
    people.map(({ id, name, mentions }) => ({
      id,
      spans: mentions.flatMap(({ span: { end } }) =>
        text.slice(end - name.length, end) === name ? [{ start: end - name.length, end }] : [],
      ),
    })),
  );

const peopleSpans = (people: readonly Person[]): OwnedSpans =>
  ownSpans(people.map((person) => ({ id: person.id, spans: person.mentions.map((mention) => mention.span) })));
const quotationSpans = (quotations: readonly Quotation[]): OwnedSpans =>
  ownSpans(quotations.map((quotation) => ({ id: quotation.id, spans: [...quotation.content, ...(quotation.cue ?? [])] })));
